// `explain`, `ls` and `generate` as a user types them, on the specs of this package.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pytorchSignatures } from '../../graph/import/pt2/signatures.ts';
import { printText } from '../../semantics/prose/index.ts';
import { explain as explainKey } from '../explanations.ts';
import { GRAPH_CODES } from '../graph-codes.ts';
import { runCommandLine } from '../program.ts';
import { explain, gather } from './explain.ts';
import { generate } from './generate.ts';
import { ls } from './ls.ts';

async function opset(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, [explain, ls, generate], {
    out: (text) => (out += text),
    note: (line) => (err += `${line}\n`),
  });
  return { code, out, err };
}

describe('explain', async () => {
  const known = await gather();
  const textOf = (key: string, version = 'draft'): string =>
    explainKey(key, version, known)
      .map(({ blocks }) => printText(blocks))
      .join('\n');

  test.each([
    ['aten.mm.default', /^aten\.mm\.default\n=+\n {2}The matrix product/],
    ['mm.default', /^aten\.mm\.default\n/],
    ['mm', /^aten\.mm\.default\n/],
    ['add.Tensor', /^aten\.add\.Tensor\n/],
    ['aten.mm.default/shape.mat2', /A shape pattern: [\s\S]*\n {4}\[K, M\]\n/],
    ['add.Tensor/C1', /^aten\.add\.Tensor\/C1\n=+\n {2}A constraint/],
    ['broadcast', /^function broadcast\n[\s\S]*broadcast\(ints a, ints b\) -> ints/],
    ['aten.atan2.out', /^aten\.atan2\.out\n[\s\S]*aten\.atan2\.default stands in[\s\S]*writes/],
    [
      '_native_batch_norm_legit.default',
      /^aten\._native_batch_norm_legit\.default\n[\s\S]*_functional\.default stands in/,
    ],
    ['unknown-field', /^unknown-field\n/],
    ['missing-law', /^missing-law\n/],
    ['ill-typed', /^ill-typed\n/],
    ['graph-unknown-op', /^graph-unknown-op\n/],
    ['dtype-removed', /^rule dtype-removed\n/],
    ['aten.add.Tensor@1.0/refusal.C1?seed=7&path=3', /^aten\.add\.Tensor@1\.0[\s\S]*\naten\.add\.Tensor\/C1\n/],
  ])('%s', (key, text) => expect(textOf(key)).toMatch(text));

  test('what is left out is an overload of PyTorch that has no spec, and what stands in for it has one', () => {
    const table = pytorchSignatures();
    expect(known.outside.length).toBeGreaterThan(0);
    for (const { op, instead } of known.outside) {
      expect(table.signature(op), op).toBeDefined();
      expect(known.opset.ops.has(op), op).toBe(false);
      expect(known.opset.ops.has(instead), instead).toBe(true);
    }
  });

  test('an op that is left out: exit 0, and data', async () => {
    const { code, out } = await opset('explain', 'aten.atan2.out', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { kind: 'outside', instead: 'aten.atan2.default' }]);
  });

  test('a name with two meanings is told twice', async () => {
    expect(textOf('exp')).toMatch(/^aten\.exp\.default\n[\s\S]*\nfunction exp\n/);
    const { kind, key, also } = JSON.parse((await opset('explain', 'exp', '--json')).out);
    expect([kind, key, also[0].kind]).toEqual(['op', 'aten.exp.default', 'function']);
  });

  test('--json gives the page as data, --reporter markdown as Markdown', async () => {
    const { shapes, formula } = JSON.parse((await opset('explain', 'mm', '--json')).out);
    expect(shapes[1]).toEqual({ label: 'aten.mm.default/shape.mat2', argument: 'mat2', pattern: '[K, M]' });
    expect(formula).toHaveLength(1);
    expect((await opset('explain', 'mm', '--reporter', 'markdown')).out).toMatch(/^# aten\.mm\.default\n/);
  });

  test.each([
    ['ad.Tensor', "nothing is known of 'ad.Tensor'", "did you mean 'add.Tensor'?"],
    ['il-typed', "nothing is known of 'il-typed'", "did you mean 'ill-typed'?"],
    ['brodcast', "nothing is known of 'brodcast'", "did you mean 'broadcast'?"],
    [
      'mm.default/shape.mat3',
      "nothing is known of 'mm.default/shape.mat3'",
      "did you mean 'aten.mm.default/shape.mat2'?",
    ],
    [
      'mm/nothing_like_it',
      "nothing is known of 'mm/nothing_like_it'",
      /^labels of aten\.mm\.default are shape\.self, shape\.mat2/,
    ],
    ['something quite different', "nothing is known of 'something quite different'", /`opset ls ops` lists the ops$/],
    ['__proto__', "nothing is known of '__proto__'", /./],
  ])('%s is refused with a fix', (key, message, fix) => {
    expect(() => textOf(key)).toThrow(
      expect.objectContaining({
        name: 'UserError',
        message,
        fix: typeof fix === 'string' ? fix : expect.stringMatching(fix),
      }),
    );
  });

  test('a version before the op is refused, a version that is none too', async () => {
    expect(await opset('explain', 'mm', '--in', '0.1')).toEqual({
      code: 2,
      out: '',
      err: 'error: aten.mm.default is not in op-set 0.1\nfix: it is there from 1.0 on: --in 1.0\n',
    });
    expect((await opset('explain', 'mm', '--in', 'one')).err).toContain('A version such as 1.0 is needed, or draft.');
  });

  test('knows every code of a finding about graphs', () => {
    const folder = new URL('../../graph/', import.meta.url);
    const used = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test)\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/'((?:graph|import)-[a-z-]+)'/g)])
      .map((match) => match[1]);
    expect(Object.keys(GRAPH_CODES).sort()).toEqual([...new Set(used)].sort());
  });
});

describe('ls', () => {
  test('lists ops in columns, filtered by tier and version', async () => {
    const { code, out, err } = await opset('ls', 'ops');
    const lines = out.trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(/^aten\.mm\.default +core +1\.0 +The matrix product of self and mat2\.$/),
    );
    expect([code, err]).toEqual([0, `${lines.length} ops\n`]);
    const core = JSON.parse((await opset('ls', 'ops', '--tier', 'core', '--json')).out);
    expect(core.length).toBeLessThanOrEqual(lines.length);
    expect(new Set(core.map((op: { tier: string }) => op.tier))).toEqual(new Set(['core']));
    expect(core).toContainEqual(
      expect.objectContaining({
        key: 'aten.mm.default',
        signature: '(Tensor self, Tensor mat2) -> Tensor',
        since: '1.0',
      }),
    );
    expect(await opset('ls', 'ops', '--in', '0.9', '--json')).toEqual({ code: 0, out: '[]\n', err: '0 ops\n' });
  });

  test('lists functions', async () => {
    expect((await opset('ls', 'functions')).out).toMatch(/^broadcast\(ints a, ints b\) -> ints +The shape/m);
  });

  test.each([
    [['opss'], /'opss' cannot be listed\nfix: did you mean 'ops'\?/],
    [['ops', '--tier', 'cor'], /One of core, composite, extension is needed\./],
  ])('%j is refused', async (words, message) => {
    const { code, err } = await opset('ls', ...words);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

test('generate --check writes nothing and tells what is stale', async () => {
  const { code, out, err } = await opset('generate', '--check');
  const stale = out.split('\n').filter(Boolean);
  expect(stale.every((line) => line.startsWith('stale: generated/'))).toBe(true);
  expect(code).toBe(stale.length > 0 ? 1 : 0);
  expect(err).toMatch(new RegExp(`^\\d+ files, ${stale.length} stale\\n$`));
}, 120_000);
