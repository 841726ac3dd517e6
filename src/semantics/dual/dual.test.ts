// Derivative entries that are right pass, wrong ones do not; functions are differentiated by the entries of spec/functions.
import { describe, expect, it } from 'vitest';
import type { Args } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { tensorOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { ADD, MM, MUL, SIGMOID, SILU, SOFTMAX } from '../evaluate/drafts.ts';
import { type Draft, FUNCTION_ENTRIES, meaning, meanings } from '../evaluate/fixture.ts';
import { evaluate, Field, FUNCTIONS, type Meaning } from '../evaluate/index.ts';
import { ComplexDual, checkDerivatives, dualAlgebra, functionDerivatives } from './index.ts';

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

  it('through a scan', () => {
    // The fourth power, by three products.
    const power: Draft = {
      op: 'test.power.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', out: 'self' }],
      semantics: 'let powers = scan(k: 3, p = self) test.mul.Tensor(p, self)\nreturn powers[2]',
      derivatives: { self: 'tensor(...i: shape(self)) grad[...i] * 4 * self[...i] ** 3' },
    };
    const ops = meanings(MUL, power);
    expect(errors(ops.get(power.op) as Meaning, { self: f64(spread(5)) }, ops).self).toBeLessThan(1e-12);
  });
});

describe('complex numbers', () => {
  // |z|^2 * scale, which no complex derivative has, and a product.
  const energy: Draft = {
    op: 'test.energy.default',
    signature: '(Tensor self, Tensor other) -> Tensor',
    dtypes: [{ self: 'complex', other: 'float', compute: 'dtype(self)', out: 'dtype(other)' }],
    semantics: 'out[...i: shape(self)] = re(self[...i] * conj(self[...i]) * other[...i] / (1 + other[...i]))',
    derivatives: {
      self: 'tensor(...i: shape(self)) 2 * grad[...i] * self[...i] * other[...i] / (1 + other[...i])',
      other: 'tensor(...i: shape(self)) grad[...i] * self[...i] * conj(self[...i]) / (1 + other[...i]) ** 2',
    },
  };
  const times: Draft = {
    ...MUL,
    op: 'test.times.default',
    signature: '(Tensor self, Tensor other) -> Tensor',
    dtypes: [{ self: 'complex', other: 'self', out: 'dtype(self)' }],
    semantics: 'out[...i: shape(self)] = self[...i] * other[...i]',
    derivatives: { self: 'tensor(...i: shape(self)) grad[...i] * conj(other[...i])' },
  };
  const z = tensorOf('complex128', [new Complex(0.5, -1.5), new Complex(2, 0.25)]);

  it('are moved in both parts', () => {
    const found = errors(meaning(energy), { self: z, other: f64([0.7, 1.9]) });
    expect(Object.keys(found)).toEqual(['self', 'other']);
    for (const error of Object.values(found)) expect(error).toBeLessThan(1e-12);
    expect(errors(meaning(times), { self: z, other: z }).self).toBeLessThan(1e-12);
  });

  it('have the conjugate of the derivative for a gradient', () => {
    const wrong = { ...times, derivatives: { self: 'tensor(...i: shape(self)) grad[...i] * other[...i]' } };
    expect(errors(meaning(wrong), { self: z, other: z }).self).toBeGreaterThan(0.01);
  });

  const UNARY = [...FUNCTION_ENTRIES.values()].filter(
    ({ name, parameters }) =>
      parameters.length === 1 &&
      ['element', 'number'].includes(parameters[0]?.type ?? '') &&
      FUNCTIONS.element('complex', name)?.(new Complex(0.3, 0.4)) instanceof Complex,
  );

  it.each([...UNARY.map(({ name }) => `${name}(z)`), 'pow(z, w)', 'pow(w, z)', 'z ** 3'])(
    '%s has the slope that differences show',
    (text) => {
      const of: Draft = {
        op: 'test.of.default',
        signature: '(Tensor self, Tensor other) -> Tensor',
        dtypes: [{ self: 'complex', other: 'self', out: 'self' }],
        semantics: `out[] = let z = self[] in let w = other[] in ${text}`,
      };
      const other = tensorOf('complex128', [new Complex(0.8, -0.2)], []);
      const at = (self: unknown): Complex => {
        const inputs = new Map([['self', self]]);
        const found = evaluate(dualAlgebra(derivatives), meaning(of), { self: other, other }, { inputs });
        const cell = found.status === 'ok' ? (found.outputs[0] as Field).cells[0] : undefined;
        if (!(cell instanceof ComplexDual)) throw new Error(`${found.status}`);
        return self instanceof Field && (self.cells[0] as ComplexDual).slope.re !== 0 ? cell.slope : cell.value;
      };
      const point = (re: number, im: number, slope: Complex): Field =>
        new Field('complex128', 'num', [], [new ComplexDual(new Complex(re, im), slope)]);
      const [dx, dy, h, still] = [0.6, -0.7, 1e-5, new Complex(0)];
      const [after, before] = [point(0.3 + h * dx, 0.4 + h * dy, still), point(0.3 - h * dx, 0.4 - h * dy, still)].map(
        at,
      );
      const slope = at(point(0.3, 0.4, new Complex(dx, dy)));
      expect(slope.re).toBeCloseTo(((after as Complex).re - (before as Complex).re) / (2 * h), 6);
      expect(slope.im).toBeCloseTo(((after as Complex).im - (before as Complex).im) / (2 * h), 6);
    },
  );
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
