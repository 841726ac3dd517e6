// `opset explain`: what an op, a label, a function, a code, a rule or a case means.
import { printMarkdown, printText } from '../../semantics/prose/index.ts';
import type { Command } from '../command.ts';
import { specFolder } from '../comparisons.ts';
import { type Entry, explain as explainKey, type Knowledge } from '../explanations.ts';
import { GRAPH_CODES } from '../graph-codes.ts';
import { PACKAGE_ROOT } from '../package.ts';
import { type Formats, readReporters, report } from '../reporters.ts';
import { specSource } from '../specs.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'says what an op, a label such as mm.default/C1, a function of the language, a code, a rule or a case means',
  arguments: [{ name: '<KEY>', help: 'add.Tensor, mm.default/shape.mat2, broadcast, ill-typed, …' }],
  options: ['in', 'opsFrom', 'json', 'reporter'],
  examples: [
    'opset explain add.Tensor',
    'opset explain mm.default/shape.mat2',
    'opset explain mm --reporter markdown=mm.md',
  ],
  async run({ words, options, console }) {
    const formats: Formats<readonly Entry[]> = {
      human: (entries) => entries.map(({ blocks }) => printText(blocks)).join('\n'),
      markdown: (entries) => entries.map(({ blocks }) => printMarkdown(blocks)).join('\n'),
      json: ([first, ...rest]) =>
        `${JSON.stringify({ ...first?.data, ...(rest.length === 0 ? {} : { also: rest.map(({ data }) => data) }) }, writeBigint, 2)}\n`,
    };
    const targets = readReporters(options.reporter, formats, options.json ? 'json' : 'human');
    report(explainKey(words[0]!, options.in ?? 'draft', await gather(options.opsFrom)), targets, formats, console);
    return 0;
  },
};

/** All that can be explained. */
export async function gather(opsFrom?: string): Promise<Knowledge> {
  const [opset, imports, compat, { LANGUAGE_CODES }, { parseCaseId }] = await Promise.all([
    import('../../opset/index.ts'),
    import('../../opset/imports.ts'),
    import('../../compat/index.ts'),
    import('../../semantics/codes.ts'),
    import('../../../conformance/suite/case-id.ts'),
  ]);
  return {
    opset: opset.loadOpset(specSource(specFolder(), opsFrom)).opset,
    codes: { ...opset.SPEC_CODES, ...compat.LINT_CODES, ...LANGUAGE_CODES, ...GRAPH_CODES },
    rules: compat.RULES,
    outside: imports.readOutsideOps(PACKAGE_ROOT),
    parseCase: parseCaseId,
  };
}

function writeBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}
