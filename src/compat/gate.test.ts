// The gate as a whole: bumps declared and needed, ops that call a changed op, what cannot be told, and what is printed.
import { describe, expect, it } from 'vitest';
import { bumpBetween } from './change.ts';
import { compareFiles, type Files, opFile, opsetOf } from './fixture.ts';
import { compareOpsets, declaredBump, exitCodeOf } from './gate.ts';
import { printHuman } from './report/human.ts';
import { printJson } from './report/json.ts';
import { decodeArgs } from './report/wire.ts';
import { draftSide } from './side.ts';

const KEY = 'test.op.default';
const UNARY = { signature: '(Tensor self) -> Tensor', dtypes: '[{self: float32, out: self}]', constraints: '{}' };
const unary = (key: string, formula: string): Files => ({
  [key]: opFile(key, { ...UNARY, semantics: JSON.stringify(formula) }),
});
const DOUBLE = unary(KEY, 'out[...i: shape(self)] = 2 * self[...i]');
const TRIPLE = unary(KEY, 'out[...i: shape(self)] = 3 * self[...i]');

describe('bumps', () => {
  it('are told by the numbers', () => {
    expect([bumpBetween('1.0', '1.0'), bumpBetween('1.9', '1.10'), bumpBetween('1.9', '2.0')]).toEqual([
      'patch',
      'minor',
      'major',
    ]);
  });

  it('of a draft count from the last release', () => {
    const later = { [KEY]: opFile(KEY, {}).replace('since: "1.0"', 'since: "1.1"') };
    const released = { 'spec/versions/1.0.yaml': `version: "1.0"\ndigest: sha256:${'0'.repeat(64)}\nops: {}\n` };
    const [draft, sameDraft] = [{ ...later, ...released }, later].map((files) => draftSide('x', opsetOf(files)));
    expect(declaredBump(draft!, draft!)).toBe('minor');
    expect(declaredBump(sameDraft!, sameDraft!)).toBe('patch');
  });

  it('needed above those declared end with 1', () => {
    const found = compareFiles(DOUBLE, TRIPLE);
    expect([found.declared, found.required, exitCodeOf(found)]).toEqual(['patch', 'major', 1]);
    expect(exitCodeOf(compareFiles(DOUBLE, TRIPLE, { declared: 'major' }))).toBe(0);
    expect(exitCodeOf(compareFiles(DOUBLE, DOUBLE))).toBe(0);
  });
});

describe('ops that call others', () => {
  const CALLER = unary('test.caller.default', `return ${KEY}(self)`);

  it('change with what they call', () => {
    const { findings } = compareFiles({ ...DOUBLE, ...CALLER }, { ...TRIPLE, ...CALLER });
    expect(findings.map(({ op, rule }) => [op, rule])).toEqual([
      // What was edited comes first.
      [KEY, 'meaning-changed'],
      ['test.caller.default', 'meaning-changed'],
    ]);
  });

  it('do not where that is only written otherwise', () => {
    const written = unary(KEY, 'out[...k: shape(self)] = self[...k] * 2');
    const summed = unary(KEY, 'out[...i: shape(self)] = self[...i] + self[...i]');
    for (const next of [written, summed]) {
      const { findings, counts } = compareFiles({ ...DOUBLE, ...CALLER }, { ...next, ...CALLER });
      expect([findings, counts.sameTree + counts.run]).toEqual([[], 1]);
    }
  });
});

describe('what cannot be told', () => {
  it('is never fine', () => {
    const impossible = (formula: string): Files => ({
      [KEY]: opFile(KEY, { ...UNARY, constraints: '{C1: rank(self) < 0}', semantics: JSON.stringify(formula) }),
    });
    const found = compareFiles(
      impossible('out[...i: shape(self)] = self[...i]'),
      impossible('out[...i: shape(self)] = -self[...i]'),
    );
    expect(found).toMatchObject({ findings: [], unknown: [{ op: KEY }] });
    expect(found.unknown[0]!.reason).toMatch(/^no call could be made: .*C1/);
    expect(exitCodeOf(found)).toBe(3);
    expect(printHuman(found)).toContain(`could not tell ${KEY}`);
  });

  it('of a meaning with mistakes says which', () => {
    const found = compareFiles(DOUBLE, unary(KEY, 'out[...i: shape(self)] = 2 * selv[...i]'));
    expect(found.unknown).toEqual([{ op: KEY, reason: `in new, ${KEY} cannot be understood: unknown name 'selv'` }]);
  });
});

describe('reports', () => {
  const found = compareFiles(DOUBLE, TRIPLE);

  it('show people the smallest call, both results, and what to do', () => {
    expect(printHuman(found)).toBe(`major[meaning-changed] ${KEY}
  The same call gives other values: semantics
  hurt: reader of results (breaking)
    ${KEY}(self: float32[] {1.0})
    old  float32[] = 2
    new  float32[] = 3
  why: Saved graphs compute something else, further off than rounding explains, and nothing tells them.
  fix: Add the new meaning as a version of its own (\`since\`), keep the old one before it, and raise the major version; or make a new overload.

old → new: 1 ops, 0 reworded, 1 run on ${found.counts.calls} calls; 1 findings
needs a major bump, a patch one is declared
`);
  });

  it('tell programs the same, with a witness that can be called again', () => {
    const report = JSON.parse(printJson(found));
    expect(report).toMatchObject({ from: 'old', to: 'new', declared: 'patch', required: 'major' });
    expect(report.findings).toMatchObject([
      {
        rule: 'meaning-changed',
        op: KEY,
        where: 'semantics',
        audience: 'reader of results',
        level: 'breaking',
        required: 'major',
      },
    ]);
    expect(decodeArgs(report.findings[0].witness.args)).toEqual(found.findings[0]!.witness!.args);
    expect(report.findings[0].witness.new).toEqual({
      status: 'ok',
      outputs: [{ tensor: { dtype: 'float32', shape: [], data: [3] } }],
    });
  });
});

it('looks only at the ops asked for', () => {
  const sides = [DOUBLE, TRIPLE].map((files) => draftSide('x', opsetOf(files)));
  expect(compareOpsets(sides[0]!, sides[1]!, { ops: (key) => key !== KEY }).findings).toEqual([]);
});
