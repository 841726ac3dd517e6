import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadOpset } from '../../opset/load.ts';
import type { OpSpec } from '../../opset/model.ts';
import { packageFolder } from '../../opset/root.ts';
import { memorySource } from '../../opset/source/source.ts';
import { bare, statements } from '../parse/fixture.ts';
import { parseStatements } from '../parse/parse.ts';
import { printStatements } from '../parse/print.ts';
import {
  formatStatements,
  functionBlocks,
  functionPage,
  labelBlocks,
  labelPage,
  opBlocks,
  pageOf,
  printMarkdown,
  printText,
} from './index.ts';

const DTYPES = {
  dtypes: {
    int64: { class: 'integer', bits: 64, summary: 'An integer.' },
    bool: { class: 'bool', bits: 8, signed: false, summary: 'A truth.' },
  },
  sets: { whole: { dtypes: ['int64', 'bool'], reads: 'number', summary: 'Whole numbers.' } },
};

const MEANING = {
  signature: '(Tensor self, int d=0) -> Tensor',
  let: { n: '(size(self,d))' },
  dtypes: [
    { self: 'whole', out: 'self', status: 'deprecated', when: 'd==0' },
    { self: ['int64'], out: 'int64', until: '1.2' },
  ],
  shapes: { self: ['N', 'N + 1'] },
  constraints: { C1: { require: 'd>=0', message: 'd is negative', when: 'n>0' }, C2: 'not(d==7)' },
  unpredictable: { U1: { when: 'd==9', why: 'nobody knows' } },
  semantics: '# Every element,\n# as it is.\nout[...i: shape(self)]=self[...i]\n',
  derivatives: { self: 'sum_to( grad,shape(self) )', d: { none: 'an integer' } },
  laws: { same: { equal: ['out', 'self'], when: 'd==0' }, small: { require: 'd<9' } },
  examples: [{ self: [1, 2.5], d: 0, out: [true, null] }],
};

const OP = {
  op: 'test.copy.default',
  tier: 'extension',
  summary: 'Copies self.',
  see: 'https://example.org/copy',
  tags: ['copying'],
  deviations: [{ what: 'd is 9', pytorch: 'crashes', spec: 'refuses', why: 'a bug', test: 'C2' }],
  versions: [
    { since: '1.0', signature: '(Tensor self) -> Tensor', semantics: 'return self' },
    { since: '1.1', ...MEANING },
  ],
};

const { opset, findings } = loadOpset(
  memorySource({ 'spec/dtypes.yaml': stringify(DTYPES), 'spec/ops/test/t/copy.default.yaml': stringify(OP) }),
);
const spec = opset.ops.get('test.copy.default') as OpSpec;
const page = pageOf(spec, spec.versions[1]!);

describe('the page of an op', () => {
  it('says in a terminal all that the file says', () => {
    expect(findings).toEqual([]);
    expect(printText(opBlocks(page))).toBe(`test.copy.default
=================
  Copies self.

    test.copy.default(Tensor self, int d=0) -> Tensor

  An extension: outside of the promise of compatibility. Since 1.1. Tags: copying.

Meaning
    # Every element,
    # as it is.
    out[...i: shape(self)] = self[...i]

where
  - n = size(self, d)

Dtypes
  row  self   → out    only
  ---  -----  -------  -----------------------
  D1   whole  as self  deprecated, when d == 0
  whole: int64, bool.

Shapes
  - shape.self  The shape of self is [N, N + 1]

A call is refused unless
  - C1  d >= 0  (when n > 0)
      Otherwise: d is negative.
  - C2  not d == 7

Unpredictable
  - U1  nobody knows.  (when d == 9)

Derivatives
  - self: sum_to(grad, shape(self))
  - d: none, an integer.

Laws
  - same  out equals self  (when d == 0)
  - small  d < 9

Examples
    copy.default(self=[1, 2.5], d=0) gives [true, none]

Differences from PyTorch
  - d is 9. PyTorch: crashes. Here: refuses. Why: a bug. Pinned by C2.

History
  - From 1.0 on: (Tensor self) -> Tensor
  - From 1.1 on (this page): (Tensor self, int d=0) -> Tensor

See
  - https://example.org/copy
  - spec/ops/test/t/copy.default.yaml
`);
  });

  it('is Markdown with a table and a formula', () => {
    const text = printMarkdown(opBlocks(page));
    expect(text).toMatch(/^# test\.copy\.default\n\nCopies self\.\n\n```text\ntest\.copy\.default\(Tensor self/);
    expect(text).toContain('\n```opset\n# Every element,\n# as it is.\nout[...i: shape(self)] = self[...i]\n```\n');
    expect(text).toContain(
      '\n| row | self | → out | only |\n| --- | --- | --- | --- |\n| D1 | `whole` | `as self` | deprecated, when d == 0 |\n',
    );
    expect(text).toContain('- **test.copy.default/C1** `d >= 0` when `n > 0`. Otherwise: d is negative.\n');
    expect(text).toContain('- <https://example.org/copy>\n');
  });

  it('shows the rows of the version it is asked for', () => {
    expect(pageOf(spec, spec.versions[1]!, '1.1').dtypes.rows.map((row) => row.label)).toEqual([
      'test.copy.default/D1',
      'test.copy.default/D2',
    ]);
  });

  it('of an op without a derivative says why', () => {
    const reason = { ...spec.versions[0]!, notDifferentiable: 'it counts' };
    expect(printText(opBlocks(pageOf(spec, reason)))).toContain('Derivatives\n  None: it counts.\n');
  });

  it('lets no text of a file become markup or a command of the terminal', () => {
    const hostile = { ...spec, summary: '<script>x</script> [a](b) `c` \u001b[2J', tags: ['a|b'] };
    const blocks = opBlocks(pageOf(hostile, { ...spec.versions[1]!, semantics: "let a = '```'\nreturn self" }));
    expect(printText(blocks)).not.toContain('\u001b');
    const text = printMarkdown(blocks);
    expect(text).toContain('\\<script\\>x\\</script\\> \\[a\\](b) \\`c\\` ·\\[2J');
    expect(text).toContain("\n````opset\nlet a = '```'\nreturn self\n````\n");
  });
});

describe('a label', () => {
  it.each([
    ['C1', 'A constraint', 'd >= 0', 'The refusal says: d is negative.'],
    ['C2', 'A constraint', 'not d == 7', 'The refusal says the condition.'],
    ['shape.self', 'A shape pattern', '[N, N + 1]', 'The shape of self'],
    ['U1', 'An unpredictable case', undefined, 'nobody knows'],
    ['same', 'A law', 'out equals self', 'It is tested'],
    ['D1', 'A dtype row', 'self: whole, out: as self', 'The first row that fits counts.'],
    ['dtypes', 'No dtype row fits', undefined, 'See the dtype table'],
  ])('%s is told', (name, title, formula, words) => {
    const found = labelPage(page, name)!;
    expect(found.formula).toBe(formula);
    const text = printText(labelBlocks(found));
    for (const part of [`test.copy.default/${name}`, title, formula ?? '', words]) expect(text).toContain(part);
  });

  it('that the op does not have is none', () => expect(labelPage(page, 'C3')).toBeUndefined());
});

describe('a formula', () => {
  it('keeps its comments with their statements', () => {
    const text = `# first
let a = 1 # after a
if a == 1 { # in the head
  # inside
  let s = '# no comment'
} else if a == 2 {
  let b = 2
} else {
  # otherwise
  let c = 3
}
# last`;
    expect(formatStatements(text)).toEqual([
      '# first',
      'let a = 1',
      '# after a',
      'if a == 1 {',
      '  # in the head',
      '  # inside',
      "  let s = '# no comment'",
      '} else if a == 2 {',
      '  let b = 2',
      '} else {',
      '  # otherwise',
      '  let c = 3',
      '}',
      '# last',
    ]);
  });

  it('is broken outside of brackets rather than inside', () => {
    const term = (n: number): string => `some_function(argument${n}, another_argument, [1, 2, 3])`;
    expect(formatStatements(`let x = ${term(1)} + ${term(2)} + ${term(3)}`)).toEqual([
      `let x = ${term(1)}`,
      `    + ${term(2)}`,
      `    + ${term(3)}`,
    ]);
  });

  it('that does not parse stays as it is', () => {
    expect(formatStatements('let  a =\n  ]')).toEqual(['let  a =', '  ]']);
  });

  it('means the same in its layout, which is final', () => {
    fc.assert(
      fc.property(fc.array(statements, { maxLength: 3 }), (trees) => {
        const lines = formatStatements(printStatements(trees));
        expect(bare(parseStatements(lines.join('\n')))).toEqual({ value: bare(trees), problems: [] });
        expect(formatStatements(lines.join('\n'))).toEqual(lines);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the op-set', () => {
  const { opset: whole } = loadOpset(packageFolder());

  it('has a page for every meaning, whose formula means the same', () => {
    for (const op of whole.ops.values())
      for (const version of op.versions) {
        const blocks = opBlocks(pageOf(op, version));
        expect(printText(blocks)).toContain(op.key);
        expect(printMarkdown(blocks)).toContain('## Meaning');
        const { value, problems } = parseStatements(version.semantics);
        if (problems.length > 0) continue; // the linter tells them
        expect(bare(parseStatements(formatStatements(version.semantics).join('\n')).value), op.key).toEqual(
          bare(value),
        );
      }
  });

  it('has a page for every function', () => {
    for (const spec of whole.functions.values()) {
      const text = printText(functionBlocks(functionPage(spec)));
      expect(text).toContain(`function ${spec.name}\n`);
      expect(text).toContain(spec.body === undefined ? 'A native' : 'It stands for');
    }
    const { signature, accuracy, derivatives, monotonic, domain } = functionPage(whole.functions.get('sqrt')!);
    expect({ signature, accuracy, derivatives, monotonic, domain }).toEqual({
      signature: 'sqrt(element x) -> element',
      accuracy: 'Rounded once, to the nearest value.',
      derivatives: [{ parameter: 'x', formula: '1 / (2 * sqrt(x))' }],
      monotonic: [{ parameter: 'x', moves: 'increasing' }],
      domain: [{ parameter: 'x', from: '0', to: 'inf' }],
    });
  });
});
