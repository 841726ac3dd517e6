// One meaning of one op, as read from its file → the page about it: everything a reader may ask, as plain data.
import {
  type DtypeRow,
  isIn,
  type OpSpec,
  type OpVersion,
  printCall,
  type Status,
  type Tier,
} from '../../opset/index.ts';
import { formatExpression, formatStatements } from './formula.ts';
import { printValue } from './value.ts';

export interface OpPage {
  readonly kind: 'op';
  readonly key: string;
  readonly signature: string;
  readonly summary: string;
  readonly tier: Tier;
  readonly family: string;
  readonly tags: readonly string[];
  readonly since: string;
  readonly until?: string;
  /** Names that stand for expressions in all that follows. */
  readonly names: readonly Named[];
  readonly dtypes: DtypeTable;
  readonly shapes: readonly { readonly label: string; readonly argument: string; readonly pattern: string }[];
  readonly constraints: readonly ConstraintText[];
  readonly unpredictable: readonly { readonly label: string; readonly when: string; readonly why: string }[];
  /** The meaning, line by line. */
  readonly formula: readonly string[];
  readonly derivatives: readonly DerivativeText[];
  readonly notDifferentiable?: string;
  readonly laws: readonly { readonly label: string; readonly holds: string; readonly when?: string }[];
  readonly examples: readonly string[];
  readonly deviations: OpSpec['deviations'];
  /** All meanings, oldest first; the one of this page is `shown`. */
  readonly history: readonly HistoryEntry[];
  readonly see: readonly string[];
  readonly file: string;
}

export interface Named {
  readonly name: string;
  readonly formula: string;
}

export interface DtypeTable {
  readonly columns: readonly { readonly name: string; readonly role: 'argument' | 'result' }[];
  readonly rows: readonly DtypeLine[];
  /** The dtypes of each set that a row names. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

export interface DtypeLine {
  readonly label: string;
  /** By column: a set, dtypes, `as ARGUMENT`, or an expression. */
  readonly cells: Readonly<Record<string, string>>;
  readonly since?: string;
  readonly until?: string;
  readonly status?: Status;
  readonly when?: string;
}

export interface ConstraintText {
  readonly label: string;
  /** What a refusal says; missing where the spec leaves it to the condition. */
  readonly message?: string;
  readonly condition: string;
  readonly when?: string;
}

export type DerivativeText =
  | { readonly argument: string; readonly formula: string }
  | { readonly argument: string; readonly none: string };

export interface HistoryEntry {
  readonly since: string;
  readonly until?: string;
  readonly signature: string;
  readonly digest: string;
  readonly shown: boolean;
}

/** `opsetVersion`: the version whose dtype rows count, `draft` for all that are not withdrawn. */
export function pageOf(spec: OpSpec, version: OpVersion, opsetVersion = 'draft'): OpPage {
  const label = (name: string): string => `${spec.key}/${name}`;
  return {
    kind: 'op',
    key: spec.key,
    signature: spec.key + printCall(version.signature),
    summary: spec.summary,
    tier: spec.tier,
    family: spec.family,
    tags: spec.tags,
    since: version.since,
    ...(version.until === undefined ? {} : { until: version.until }),
    names: [...version.let].map(([name, text]) => ({ name, formula: formatExpression(text) })),
    dtypes: tableOf(
      version.dtypes.filter((row) => isIn(opsetVersion, row)),
      label,
      version,
    ),
    shapes: [...version.shapes].map(([argument, pattern]) => ({
      label: label(`shape.${argument}`),
      argument,
      pattern: `[${pattern.join(', ')}]`,
    })),
    constraints: version.constraints.map((c) => ({
      label: label(c.label),
      ...(c.message === undefined ? {} : { message: c.message }),
      condition: formatExpression(c.require),
      ...whenOf(c),
    })),
    unpredictable: version.unpredictable.map((u) => ({
      label: label(u.label),
      when: formatExpression(u.when),
      why: u.why,
    })),
    formula: formatStatements(version.semantics),
    derivatives: version.derivatives.map((d) =>
      'expression' in d ? { argument: d.argument, formula: formatExpression(d.expression) } : d,
    ),
    ...(version.notDifferentiable === undefined ? {} : { notDifferentiable: version.notDifferentiable }),
    laws: version.laws.map((law) => ({
      label: label(law.name),
      holds: law.equal ? law.equal.map(formatExpression).join(' equals ') : formatExpression(law.require ?? 'true'),
      ...whenOf(law),
    })),
    examples: version.examples.map((example) => exampleOf(spec, version, example)),
    deviations: spec.deviations,
    history: spec.versions.map(({ since, until, signature, digest }, n) => ({
      since,
      ...(until === undefined ? {} : { until }),
      signature: printCall(signature),
      digest,
      shown: n === version.index,
    })),
    see: spec.see,
    file: spec.file,
  };
}

function tableOf(rows: readonly DtypeRow[], label: (name: string) => string, version: OpVersion): DtypeTable {
  const columns = new Map(rows.flatMap((row) => row.columns.map((c) => [c.name, { name: c.name, role: c.role }])));
  const names = new Set(version.signature.arguments.map((a) => a.name));
  const sets: Record<string, readonly string[]> = {};
  const lines = rows.map((row): DtypeLine => {
    const cells = Object.fromEntries(
      row.columns.map(({ name, rule }) => {
        if (rule.kind === 'expression')
          return [name, names.has(rule.text) ? `as ${rule.text}` : formatExpression(rule.text)];
        if (rule.set !== undefined) sets[rule.set] = rule.dtypes;
        return [name, rule.set ?? rule.dtypes.join(', ')];
      }),
    );
    const { since, until, status } = row;
    return {
      label: label(row.label),
      cells,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(status === undefined ? {} : { status }),
      ...whenOf(row),
    };
  });
  return { columns: [...columns.values()], rows: lines, sets };
}

function whenOf({ when }: { readonly when?: string }): { when?: string } {
  return when === undefined ? {} : { when: formatExpression(when) };
}

/** `add.Tensor(self=[1, 2], other=[10, 20]) gives [11, 22]`; of several results each by its name. */
function exampleOf(spec: OpSpec, version: OpVersion, example: OpVersion['examples'][number]): string {
  const names = new Set(version.signature.arguments.map((a) => a.name));
  const [args, results] = [true, false].map((isArgument) =>
    Object.entries(example).filter(([name]) => names.has(name) === isArgument),
  ) as [[string, (typeof example)[string]][], [string, (typeof example)[string]][]];
  const call = `${spec.name}.${spec.overload}(${args.map(([name, value]) => `${name}=${printValue(value)}`).join(', ')})`;
  const given = results.map(([name, value]) => (results.length === 1 ? '' : `${name} `) + printValue(value));
  return given.length === 0 ? call : `${call} gives ${given.join(', ')}`;
}
