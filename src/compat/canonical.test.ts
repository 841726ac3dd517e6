// Canonical forms: equal where trees are the same but for names, lets and order; not where anything else differs.
import { describe, expect, it } from 'vitest';
import { meaning } from '../semantics/evaluate/fixture.ts';
import type { Program } from '../semantics/tree.ts';
import { Canon } from './canonical.ts';

function programOf(semantics: string, let_: Readonly<Record<string, string>> = {}): Program {
  return meaning({
    op: 'test.op.default',
    signature: '(Tensor self, Tensor other, int dim) -> Tensor',
    let: let_,
    dtypes: [{ self: 'float', other: 'self', out: 'self' }],
    semantics,
  }).program;
}

function same(a: Program, b: Program): boolean {
  const canon = new Canon();
  return canon.meaning(a) === canon.meaning(b);
}

const SUM = programOf('out[i: size(self, 0)] = sum(k: size(self, 1)) self[i, k] * other[k, i]');

describe('the same tree', () => {
  it.each([
    ['indices renamed', 'out[row: size(self, 0)] = sum(i: size(self, 1)) self[row, i] * other[i, row]'],
    ['a let', 'let n = size(self, 1)\nout[i: size(self, 0)] = sum(k: n) self[i, k] * other[k, i]'],
    [
      'a let outside that holds an index inside',
      'out[i: size(self, 0)] = let s = sum(k: size(self, 1)) self[i, k] * other[k, i] in s',
    ],
    ['a let among the binders', 'out[i: size(self, 0)] = sum(k: size(self, 1), let x = self[i, k]) x * other[k, i]'],
    ['factors the other way round', 'out[i: size(self, 0)] = sum(k: size(self, 1)) other[k, i] * self[i, k]'],
    [
      'a definition nobody reads',
      'unused[i: 2] = 1\nout[i: size(self, 0)] = sum(k: size(self, 1)) self[i, k] * other[k, i]',
    ],
    ['returned', 'sums[i: size(self, 0)] = sum(k: size(self, 1)) self[i, k] * other[k, i]\nreturn sums'],
  ])('%s', (_, semantics) => {
    expect(same(SUM, programOf(semantics))).toBe(true);
  });

  it('statements in another order, branches as statements or as an expression', () => {
    const [a, b] = ['a[i: 2] = self[i]\nb[i: 2] = other[i]', 'b[i: 2] = other[i]\na[i: 2] = self[i]'];
    expect(same(programOf(`${a}\nout[i: 2] = a[i] - b[i]`), programOf(`${b}\nout[i: 2] = a[i] - b[i]`))).toBe(true);
    const early = 'if dim == 0 {\n return self\n}\nreturn other';
    const late = 'if dim == 0 {\n return self\n} else {\n return other\n}';
    expect(same(programOf(early), programOf(late))).toBe(true);
  });

  it('scans, their names changed', () => {
    const sums = (k: string, s: string): Program =>
      programOf(`let sums = scan(${k}: dim, ${s} = 1) ${s} + ${k}\nout[i: dim] = sums[i]`);
    expect(same(sums('k', 'total'), sums('step', 's'))).toBe(true);
    const start = programOf('let sums = scan(k: dim, total = 1) 1 + k\nout[i: dim] = sums[i]');
    expect(same(sums('k', 'total'), start)).toBe(false);
  });

  it('lets of the op, renamed', () => {
    const semantics = (name: string): string => `out[i: ${name}] = self[i]`;
    expect(
      same(
        programOf(semantics('n'), { n: 'size(self, dim)' }),
        programOf(semantics('m'), { unused: 'dim + 1', m: 'size(self, dim)' }),
      ),
    ).toBe(true);
  });
});

describe('another tree', () => {
  it.each([
    ['an index in the place of another', 'out[i: size(self, 0)] = sum(k: size(self, 1)) self[i, k] * other[i, k]'],
    ['bounds exchanged', 'out[i: size(self, 1)] = sum(k: size(self, 0)) self[i, k] * other[k, i]'],
    ['another reduction', 'out[i: size(self, 0)] = max(k: size(self, 1)) self[i, k] * other[k, i]'],
    ['a difference for a product', 'out[i: size(self, 0)] = sum(k: size(self, 1)) (self[i, k] - other[k, i])'],
    ['a filter', 'out[i: size(self, 0)] = sum(k: size(self, 1), where k > 0) self[i, k] * other[k, i]'],
    ['an index of an outer loop inside', 'out[i: size(self, 0)] = sum(k: size(self, 1)) self[k, k] * other[k, i]'],
  ])('%s', (_, semantics) => {
    expect(same(SUM, programOf(semantics))).toBe(false);
  });

  it('nested indices that change places', () => {
    const nested = (a: string, b: string): Program => programOf(`out[i: 2] = sum(j: 3) max(k: 4) self[${a}, ${b}] * i`);
    expect(same(nested('j', 'k'), nested('k', 'j'))).toBe(false);
    expect(same(nested('j', 'k'), programOf('out[a: 2] = sum(b: 3) max(c: 4) self[b, c] * a'))).toBe(true);
  });
});
