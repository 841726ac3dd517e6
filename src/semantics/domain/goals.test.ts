// Calls are steered: rare places of a meaning have their turn, and what hints and callers ask for still holds.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { Coverage } from '../coverage/index.ts';
import { type Draft, meaning } from '../evaluate/fixture.ts';
import { evaluate, exactAlgebra } from '../evaluate/index.ts';
import { type Call, type DomainOptions, takeTurn, validCalls } from './index.ts';

const RARE: Draft = {
  op: 'test.rare.default',
  signature: '(Tensor self, Scalar p) -> Tensor',
  dtypes: [{ self: 'float', out: 'self' }],
  constraints: [{ label: 'C1', require: 'rank(self) == 1' }],
  semantics: `let half = tensor(i: size(self, 0)) self[i] / 2
out[i: size(self, 0)] =
  if p == -7.5 then (if is_nan(half[i]) then 1 else if half[i] == 61.5 and dtype(self) == bfloat16 then 2 else 3)
  else if i == 2 then sum(k: size(self, 0) where self[k] > 100) self[k]
  else 4`,
};

const { program } = meaning(RARE);

function calls(options: DomainOptions): Call[] {
  const drawn = validCalls(program, options);
  return Array.from({ length: 40 }, (_, turn) => {
    takeTurn(drawn, turn);
    return fc.sample(drawn, { seed: 1, path: String(turn), numRuns: 1 })[0] as Call;
  });
}

function missing(drawn: readonly Call[]): readonly string[] {
  const coverage = new Coverage();
  for (const { args } of drawn) evaluate(exactAlgebra(), meaning(RARE), args, { watch: coverage });
  return coverage.missing(program).filter((target) => !target.endsWith('fails'));
}

test('forty calls with turns reach every place', () => {
  expect(missing(calls({}))).toEqual([]);
});

test('a turn gives the same call each time', () => {
  const texts = (): string[] => calls({}).map(({ args }) => elementsOf(args.self as Tensor).join());
  expect(texts()).toEqual(texts());
});

test('bounds of the data hold, and plain data stay plain', () => {
  const bounded = calls({ hints: { self: { data: [0, 1] } } });
  const plain = calls({ special: false });
  const elements = (drawn: readonly Call[]): number[] =>
    drawn.flatMap(({ args }) => elementsOf(args.self as Tensor) as number[]);
  expect(elements(bounded).every((x) => x >= 0 && x <= 1)).toBe(true);
  expect(elements(plain).every(Number.isFinite)).toBe(true);
});
