// Reads the dtype rows of one meaning: what YAML holds comes in; columns with their roles and resolved rules go out, with findings about names.
import type { DtypeRowEntry } from '../../generated/types/spec/op.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/nearest.ts';
import { type Dtypes, resolveName } from './dtypes.ts';
import { readText } from './expressions.ts';
import type { DtypeColumn, DtypeRow, DtypeRule } from './model.ts';
import type { Signature } from './signature/tree.ts';
import type { Path, YamlDocument } from './yaml/document.ts';

const QUALIFIERS: readonly string[] = ['since', 'until', 'status', 'when'];
const IDENTIFIER = /^[A-Za-z_]\w*$/;

export interface RowContext {
  readonly document: YamlDocument;
  readonly findings: Finding[];
  readonly dtypes: Dtypes;
  readonly signature: Signature;
  /** Names that expressions may use besides the arguments: those of `let`. */
  readonly lets: readonly string[];
}

export function readDtypeRow(entry: DtypeRowEntry, path: Path, label: string, context: RowContext): DtypeRow {
  const { since, until, status, when } = entry;
  const columns: DtypeColumn[] = [];
  for (const [name, value] of Object.entries(entry)) {
    if (QUALIFIERS.includes(name)) continue;
    const role = context.signature.arguments.some((argument) => argument.name === name) ? 'argument' : 'result';
    const rule = readRule(value as string | string[], [...path, name], role, columns, context);
    if (rule !== undefined) columns.push({ name, role, rule });
  }
  return {
    label,
    columns,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(status === undefined ? {} : { status }),
    ...(when === undefined ? {} : { when: readText(when, [...path, 'when'], context.document) }),
  };
}

/**
 * A lone name is a set or a dtype, or an earlier column, an argument or a let. In an argument column sets come first; in a result column
 * (`out: self`) the row's own names do.
 */
function readRule(
  value: string | string[],
  path: Path,
  role: DtypeColumn['role'],
  earlier: readonly DtypeColumn[],
  context: RowContext,
): DtypeRule | undefined {
  const { dtypes, findings, document } = context;
  // Without spec/dtypes.yaml every name is unknown; that is told once, elsewhere.
  if (dtypes.dtypes.size === 0) return undefined;
  if (Array.isArray(value)) {
    const members = value.flatMap((name, i) => {
      const found = resolveName(name, dtypes);
      if (found === undefined) findings.push(unknownName(document, name, [...path, i], namesOf(dtypes)));
      return found ?? [];
    });
    return { kind: 'dtypes', dtypes: [...new Set(members)] };
  }
  if (!IDENTIFIER.test(value)) return { kind: 'expression', text: value };
  const own = [...earlier, ...context.signature.arguments].map(({ name }) => name).concat(...context.lets);
  if (role === 'result' && own.includes(value)) return { kind: 'expression', text: value };
  const members = resolveName(value, dtypes);
  if (members !== undefined) return { kind: 'dtypes', dtypes: members, set: value };
  if (own.includes(value)) return { kind: 'expression', text: value };
  findings.push(unknownName(document, value, path, [...namesOf(dtypes), ...own]));
  return undefined;
}

function namesOf({ dtypes, sets }: Dtypes): string[] {
  return [...sets.keys(), ...dtypes.keys()];
}

function unknownName(document: YamlDocument, name: string, path: Path, known: readonly string[]): Finding {
  const message = `'${name}' is no dtype, no set of dtypes and no name of this row`;
  return document.finding('unknown-dtype', message, document.locate(path), didYouMean(name, new Set(known)));
}
