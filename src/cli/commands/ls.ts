// `opset ls`: the ops of the op-set, or the functions of its language, one a line.
import type { OpSpec, Opset } from '../../opset/index.ts';
import { didYouMean } from '../../report/nearest.ts';
import type { Call, Command } from '../command.ts';
import { specFolder } from '../comparisons.ts';
import { type ExitCode, UserError } from '../errors.ts';
import { PACKAGE_ROOT } from '../package.ts';
import { specSource } from '../specs.ts';

type Row = Readonly<Record<string, string | readonly string[]>>;

/** What can be listed: its rows as `--json` gives them, and the columns of the text. */
const KINDS: Readonly<
  Record<string, { readonly columns: readonly string[]; rows(opset: Opset, version: string): Promise<Row[]> }>
> = {
  ops: { columns: ['key', 'tier', 'since', 'summary'], rows: listOps },
  functions: {
    columns: ['signature', 'summary'],
    rows: async (opset) =>
      [...opset.functions.values()].map(({ name, family, parameters, returns, summary }) => ({
        name,
        family,
        signature: `${name}${parameters} -> ${returns}`,
        summary,
      })),
  },
};

export const ls: Command = {
  name: 'ls',
  summary: 'lists the ops of the op-set, or the functions of its language',
  arguments: [{ name: '[WHAT]', help: 'ops (unless told otherwise) or functions' }],
  options: ['tier', 'in', 'opsFrom', 'closure', 'json'],
  examples: ['opset ls ops --tier core', 'opset ls ops --in 1.0 --json', 'opset ls functions', 'opset ls --closure'],
  async run({ words, options, console }) {
    if (options.closure) return listClosure(options.json === true, console);
    const what = words[0] ?? 'ops';
    const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined;
    if (!kind) throw new UserError(`'${what}' cannot be listed`, didYouMean(what, Object.keys(KINDS)));
    const { loadOpset } = await import('../../opset/load.ts');
    const rows = await kind.rows(loadOpset(specSource(specFolder(), options.opsFrom)).opset, options.in ?? 'draft');
    const wanted = rows.filter(({ tier }) => options.tier === undefined || tier === options.tier);
    console.out(options.json ? `${JSON.stringify(wanted)}\n` : table(wanted, kind.columns));
    console.note(`${wanted.length} ${what}`);
    return 0;
  },
};

/** Every functional overload of PyTorch: core, decomposing into core, an extension, or open with the reason. */
async function listClosure(asJson: boolean, console: Call['console']): Promise<ExitCode> {
  const { loadOpset } = await import('../../opset/load.ts');
  const { readPyTorchOverloads } = await import('../../opset/imports.ts');
  const { CLOSURE_STATUSES, closureOf } = await import('../../semantics/closure.ts');
  const { checkOpset } = await import('../../semantics/library.ts');
  const overloads = readPyTorchOverloads(PACKAGE_ROOT);
  const closures = closureOf(checkOpset(loadOpset(specFolder()).opset), overloads.functional, overloads.reasons);
  const rows = closures.map(({ key, status, endsIn, reason }) => ({ key, status, by: reason ?? endsIn.join(' ') }));
  console.out(asJson ? `${JSON.stringify(closures)}\n` : table(rows, ['key', 'status', 'by']));
  const counts = CLOSURE_STATUSES.map(
    (wanted) => `${closures.filter(({ status }) => status === wanted).length} ${wanted}`,
  );
  console.note(`${closures.length} functional overloads of PyTorch ${overloads.release}: ${counts.join(', ')}`);
  return 0;
}

async function listOps(opset: Opset, version: string): Promise<Row[]> {
  const { meaningIn } = await import('../../opset/version.ts');
  const { printCall } = await import('../../opset/signature/print.ts');
  return [...opset.ops.values()].flatMap((spec: OpSpec) => {
    const meaning = meaningIn(spec.versions, version);
    if (!meaning) return [];
    const { key, tier, family, tags, summary } = spec;
    return [{ key, tier, family, tags, since: meaning.since, signature: printCall(meaning.signature), summary }];
  });
}

function table(rows: readonly Row[], columns: readonly string[]): string {
  const widths = columns.map((column) => Math.max(0, ...rows.map((row) => String(row[column]).length)));
  return rows
    .map(
      (row) =>
        `${columns
          .map((column, n) => String(row[column]).padEnd(widths[n]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
