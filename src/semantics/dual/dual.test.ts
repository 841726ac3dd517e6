// Derivative entries that are right pass, wrong ones do not; functions are differentiated by the entries of spec/functions.
import { describe, expect, it } from 'vitest';
import type { Args } from '../../backend/values.ts';
import { tensorOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { ADD, MM, MUL, SIGMOID, SILU, SOFTMAX } from '../evaluate/drafts.ts';
import { type Draft, FUNCTION_ENTRIES, meaning, meanings } from '../evaluate/fixture.ts';
import { FUNCTIONS, type Meaning } from '../evaluate/index.ts';
import { checkDerivatives, functionDerivatives } from './index.ts';

const derivatives = functionDerivatives(FUNCTION_ENTRIES);
const f64 = (values: number[], shape?: number[]): Tensor => tensorOf('float64', values, shape);
const spread = (n: number): number[] => Array.from({ length: n }, (_, k) => Math.sin(3 * k + 1));

function errors(target: Meaning, args: Args, lookup?: ReadonlyMap<string, Meaning>): Record<string, number> {
  const result = checkDerivatives(target, args, 7, {
    derivatives,
    ...(lookup ? { lookup: (key) => lookup.get(key) } : {}),
  });
  if (result.status !== 'ok') throw new Error(result.message);
  return Object.fromEntries(result.checks.map(({ argument, error }) => [argument, error]));
}

describe('right entries', () => {
  const cases: readonly (readonly [Draft, Args])[] = [
    [ADD, { self: f64(spread(6), [2, 3]), other: f64(spread(3)), alpha: 0.5 }],
    [MUL, { self: f64(spread(6), [2, 3]), other: f64(spread(2), [2, 1]) }],
    [MM, { self: f64(spread(6), [2, 3]), mat2: f64(spread(12), [3, 4]) }],
    [SIGMOID, { self: f64(spread(5)) }],
    [SOFTMAX, { self: f64(spread(12), [3, 4]), dim: -1n }],
  ];
  it.each(cases.map(([draft, args]) => [draft.op, draft, args] as const))('%s', (_, draft, args) => {
    const found = errors(meaning(draft), args);
    expect(Object.keys(found)).toEqual(Object.keys(draft.derivatives ?? {}));
    for (const error of Object.values(found)) expect(error).toBeLessThan(1e-12);
  });

  it('through a decomposition', () => {
    const silu: Draft = {
      ...SILU,
      derivatives: {
        self: 'tensor(...i: shape(self)) let s = 1 / (1 + exp(-self[...i])) in grad[...i] * s * (1 + self[...i] * (1 - s))',
      },
    };
    const ops = meanings(SIGMOID, MUL, silu);
    expect(errors(ops.get(silu.op) as Meaning, { self: f64(spread(5)) }, ops).self).toBeLessThan(1e-12);
  });
});

it('a wrong entry is off by more than rounding', () => {
  const wrong: Draft = { ...SIGMOID, derivatives: { self: 'tensor(...i: shape(self)) grad[...i] * out[...i]' } };
  expect(errors(meaning(wrong), { self: f64(spread(5)) }).self).toBeGreaterThan(0.01);
});

describe('functions', () => {
  const DIFFERENTIABLE = [...FUNCTION_ENTRIES.values()].filter(
    ({ derivative, parameters }) =>
      derivative && parameters.every(({ type }) => type === 'element' || type === 'number'),
  );
  const points: Readonly<Record<string, readonly number[]>> = {
    acosh: [1.7],
    reciprocal: [0.8],
    remainder: [2.3, 0.7],
    fmod: [2.3, 0.7],
  };

  it.each(DIFFERENTIABLE.map(({ name, parameters }) => [name, parameters.length] as const))(
    '%s has the slope that differences show',
    (name, arity) => {
      const at = points[name] ?? [0.3, 0.7].slice(0, arity);
      const of = (values: readonly number[]): number => FUNCTIONS.element('float', name)?.(...values) as number;
      const h = 1e-5;
      derivatives.partials(name, at).forEach((partial, n) => {
        const slope = (of(at.with(n, (at[n] as number) + h)) - of(at.with(n, (at[n] as number) - h))) / (2 * h);
        expect(partial).toBeCloseTo(slope, 6);
      });
    },
  );

  it('says which function has no derivative', () => {
    expect(() => derivatives.partials('gcd', [1, 2])).toThrow(
      "the function 'gcd' has no derivative; give it one in spec/functions",
    );
  });
});
