// The derivatives of the specs, twice: against PyTorch's recorded vector–Jacobian products, and against the dual reading of the formula; the
// latter on generated calls where nothing is recorded.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Args, openPack, type Value } from '../../src/backend/index.ts';
import { loadFunctions } from '../../src/functions/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import { type DomainOptions, validCalls, whyNeverValid } from '../../src/semantics/domain/index.ts';
import { checkDerivatives, evaluateDerivatives, functionDerivatives } from '../../src/semantics/dual/index.ts';
import { elementsOf, Tensor } from '../../src/tensor/index.ts';
import { Oracle } from '../suite/index.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { opset } = loadOpset(ROOT);
const oracle = new Oracle(opset);
const pack = openPack(join(ROOT, 'conformance/vectors/pytorch-2.15/gradients'));
const derivatives = functionDerivatives(loadFunctions(opset.functions.values()).functions);
const lookup = (key: string): ReturnType<Oracle['meaning']> => oracle.meaning(key);

/** Where PyTorch's gradient is a convention, and not the derivative of the formula. */
const CONVENTIONS: Readonly<Record<string, string>> = {
  'aten.as_strided.default': 'a storage that is read twice over',
  'aten.clamp.Tensor': 'an element equal to its limit',
  'aten.clamp.default': 'an element equal to its limit',
  'aten.embedding.default': 'the row of padding_idx is not trained',
  'aten.embedding_dense_backward.default': 'scale_grad_by_freq does not count',
};

/** Calls whose gradient depends on numbers that are drawn. */
const DRAWN: Readonly<Record<string, (args: Args) => boolean>> = {
  'aten.native_dropout.default': ({ p, train }) => train !== false && Number(p) > 0 && Number(p) < 1,
};

const recorded = pack.ops.filter((op) => (oracle.meaning(op)?.program.derivatives.length ?? 0) > 0);

describe.each(recorded)('%s', (op) => {
  const cases = [...pack.cases(op)].map((one) => ({ ...one.call(), outcome: one.outcome() }));
  const meaning = oracle.meaning(op)!;

  test('gives the recorded gradients', () => {
    let compared = 0;
    for (const { args, options, outcome } of cases) {
      if (outcome.status !== 'ok' || !outcome.grads || DRAWN[op]?.(args)) continue;
      const given = (options?.gradOutputs ?? []).map((value) => elementsOfEach(value));
      const found = evaluateDerivatives(meaning, args, given, { lookup });
      if (!(found instanceof Map)) {
        expect(found).toMatchObject({ status: 'unpredictable' });
        continue;
      }
      for (const [argument, gradient] of Object.entries(outcome.grads)) {
        if (gradient === null) continue;
        compared++;
        const want = elementsOfEach(gradient);
        // The gradient by an argument without an entry is 0 wherever PyTorch gives one.
        const got = found.has(argument) ? (found.get(argument) ?? []) : want.map((list) => list.map(() => 0));
        expect({ argument, error: distance(got, want) < 1e-9 }).toEqual({
          argument,
          error: true,
        });
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test(
    op in CONVENTIONS
      ? `differs from the derivatives of the formula: ${CONVENTIONS[op]}`
      : 'are the derivatives of the formula',
    () => {
      const checks = cases.flatMap(({ args }) => {
        const result = checkDerivatives(meaning, args, 3, { derivatives, lookup, directions: 1 });
        if (result.status === 'unpredictable') return [];
        if (result.status !== 'ok') throw new Error(JSON.stringify(result));
        return result.checks;
      });
      expect(checks.length).toBeGreaterThan(0);
      const wrong = checks.filter(({ ok }) => !ok);
      if (op in CONVENTIONS) expect(wrong).not.toEqual([]);
      else expect(wrong).toEqual([]);
    },
  );
});

const others = oracle.ops.filter(
  (op) =>
    opset.ops.get(op)?.tier === 'core' &&
    oracle.program(op).derivatives.length > 0 &&
    !(recorded as readonly string[]).includes(op),
);

describe.each(others)('%s, of which nothing is recorded', (op) => {
  test('has the derivatives of the formula', () => {
    const moved = new Map<string, number>();
    for (const { args } of fc.sample(differentiableCalls(op), { numRuns: 12, seed: 5 })) {
      const result = checkDerivatives(oracle.meaning(op)!, args, 3, { derivatives, lookup });
      if (result.status !== 'ok') throw new Error(JSON.stringify(result));
      for (const check of result.checks) {
        expect(check).toMatchObject({ ok: true });
        moved.set(check.argument, (moved.get(check.argument) ?? 0) + check.moved);
      }
    }
    // Every argument with an entry was moved in some call.
    expect([...moved.keys()]).toEqual(oracle.program(op).derivatives.map(({ argument }) => argument));
    for (const [argument, count] of moved)
      expect({ argument, count: Math.sign(count) }).toEqual({ argument, count: 1 });
  });
});

/** Calls in double precision, complex where the op takes nothing else, without infinities and NaN. */
function differentiableCalls(op: string): ReturnType<typeof validCalls> {
  const program = oracle.program(op);
  const options = (dtype: 'float64' | 'complex128'): DomainOptions => ({
    ...oracle.domain(op),
    dtypes: Object.fromEntries(program.derivatives.map(({ argument }) => [argument, dtype])),
    special: false,
  });
  const real = options('float64');
  return validCalls(program, whyNeverValid(program, real) === undefined ? real : options('complex128'));
}

function elementsOfEach(value: Value): number[][] {
  if (Array.isArray(value)) return value.map((item) => elementsOfEach(item)[0] ?? []);
  return [value instanceof Tensor ? (elementsOf(value) as number[]) : []];
}

/** The largest difference, relative to the size of the whole. Items of a list that PyTorch gives no gradient, such as integers, are not compared. */
function distance(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number {
  const scale = Math.max(1, ...b.flat().filter(Number.isFinite).map(Math.abs));
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...b.flatMap((list, n) =>
      list.length === 0 || a[n]?.length === list.length
        ? list.map((y, k) => (Object.is(a[n]?.[k], y) ? 0 : Math.abs((a[n]?.[k] ?? 0) - y) / scale))
        : [Number.POSITIVE_INFINITY],
    ),
  );
}
