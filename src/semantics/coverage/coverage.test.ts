// Coverage: what calls exercise is noted, what they do not is named.
import { expect, it } from 'vitest';
import { tensorOf } from '../../tensor/elements.ts';
import { type Draft, meaning } from '../evaluate/fixture.ts';
import { evaluate, exactAlgebra } from '../evaluate/index.ts';
import { Coverage, targetsOf } from './index.ts';

const CLIPPED_SUM: Draft = {
  op: 'test.clipped_sum.default',
  signature: '(Tensor self) -> Tensor',
  dtypes: [
    { self: ['float32'], compute: 'dtype(self)', out: 'compute' },
    { self: ['float64'], compute: 'dtype(self)', out: 'compute' },
  ],
  constraints: [{ label: 'C1', require: 'rank(self) == 1' }],
  semantics: 'out[i: 1] = let s = sum(k: size(self, 0) where self[k] > 0) self[k] in if s > 10 then 10 else s',
};

const target = meaning(CLIPPED_SUM);

function covered(...inputs: readonly number[][]): Coverage {
  const coverage = new Coverage();
  for (const values of inputs)
    evaluate(exactAlgebra(), target, { self: tensorOf('float32', values) }, { watch: coverage });
  return coverage;
}

it('lists everything there is to exercise', () => {
  expect(targetsOf(target.program)).toEqual([
    'C1 fails',
    'C1 holds',
    'D1',
    'D2',
    'branch 0 false',
    'branch 0 true',
    'branch 2 false',
    'branch 2 true',
    'dtypes fails',
    'dtypes holds',
    'reduction 1 many',
    'reduction 1 none',
    'reduction 1 one',
  ]);
});

it('notes what calls exercise and names what they do not', () => {
  expect(covered([1, -1]).missing(target.program)).toEqual([
    'C1 fails',
    'D2',
    'branch 2 true',
    'dtypes fails',
    'reduction 1 many',
    'reduction 1 none',
  ]);
  expect(covered([], [6, 6], [-1, 1]).missing(target.program)).toEqual(['C1 fails', 'D2', 'dtypes fails']);
});

it('counts refused calls and merges', () => {
  const coverage = covered([1]);
  evaluate(exactAlgebra(), target, { self: tensorOf('float32', [1], [1, 1]) }, { watch: coverage });
  evaluate(exactAlgebra(), target, { self: tensorOf('int64', [1n]) }, { watch: coverage });
  expect(coverage.of(target.program.key)).toContain('C1 fails');
  const whole = covered([2, 3]);
  whole.merge(coverage);
  expect(whole.of(target.program.key)).toContain('dtypes fails');
  expect(whole.of(target.program.key)).toContain('reduction 1 many');
});
