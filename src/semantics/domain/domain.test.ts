// Calls of meanings that are hard to solve: valid ones are valid, broken ones break one thing, and both can be made again.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tensor } from '../../tensor/tensor.ts';
import { evaluate, type Meaning } from '../evaluate/call.ts';
import { exactAlgebra } from '../evaluate/exact.ts';
import { meaning as check, type Draft } from '../evaluate/fixture.ts';
import { ADD, CONVOLUTION, DRAFTS, MATRIX_PRODUCT, NORM, VIEW } from './fixtures.ts';
import {
  type Call,
  type DomainOptions,
  describeCall,
  invalidCalls,
  labelsOf,
  newTally,
  validCalls,
  whyUnbreakable,
} from './index.ts';
import { printCall } from './print.ts';

const algebra = exactAlgebra();
const checked = new Map<Draft, Meaning>();

function meaning(draft: Draft): Meaning {
  const known = checked.get(draft) ?? check(draft);
  checked.set(draft, known);
  return known;
}

function outcome(draft: Draft, call: Call): string {
  const result = evaluate(algebra, meaning(draft), call.args);
  return result.status === 'ok' ? 'ok' : result.label;
}

function optionsFor(draft: Draft): DomainOptions {
  return { defaults: meaning(draft).defaults };
}

describe.each(DRAFTS.map((draft) => [draft.op, draft] as const))('%s', (_, draft) => {
  const { program } = meaning(draft);

  test('valid calls are valid, and few guesses are rejected', { timeout: 120_000 }, () => {
    const tally = newTally();
    for (const call of fc.sample(validCalls(program, { ...optionsFor(draft), tally }), { numRuns: 60, seed: 11 })) {
      expect(outcome(draft, call), describeCall(call)).toBe('ok');
    }
    expect(tally.rejects / tally.calls).toBeLessThan(0.05);
  });

  test('every label can be broken alone, and is what the evaluation refuses', { timeout: 120_000 }, () => {
    for (const label of labelsOf(program)) {
      const calls = invalidCalls(program, label, optionsFor(draft));
      if (!calls) throw new Error(`${label}: ${whyUnbreakable(program, label, optionsFor(draft))}`);
      for (const call of fc.sample(calls, { numRuns: 12, seed: 5 }))
        expect(outcome(draft, call), describeCall(call)).toBe(`${draft.op}/${label}`);
    }
  });
});

test('what is implied by something else cannot be broken alone, and why', () => {
  const draft: Draft = {
    ...ADD,
    constraints: [
      { label: 'C1', require: 'rank(self) <= 2' },
      { label: 'C2', require: 'rank(self) <= 1' },
      { label: 'C3', require: 'true' },
    ],
  };
  const { program } = meaning(draft);
  expect(invalidCalls(program, 'C1')).toBeUndefined();
  expect(whyUnbreakable(program, 'C1')).toContain('C2');
  expect(invalidCalls(program, 'C1', { alone: false })).toBeDefined();
  expect(invalidCalls(program, 'C2')).toBeDefined();
  expect(whyUnbreakable(program, 'C3')).toContain('no call was found that breaks C3');
  expect(() => invalidCalls(program, 'C9')).toThrow("nothing labelled 'C9'; it has dtypes, C1, C2, C3");
});

test('the same seed gives the same calls, and a path leads to the same counterexample', { timeout: 120_000 }, () => {
  const { program } = meaning(CONVOLUTION);
  const calls = validCalls(program);
  const texts = (): string[] => fc.sample(calls, { numRuns: 20, seed: 3 }).map(printCall);
  expect(texts()).toEqual(texts());
  const property = fc.property(calls, ({ args }) => (args.groups as bigint) < 2n);
  const found = fc.check(property, { seed: 1, numRuns: 100 });
  expect(found.failed).toBe(true);
  const again = fc.check(property, { seed: 1, path: found.counterexamplePath as string, endOnFailure: true });
  expect(printCall(again.counterexample?.[0] as Call)).toBe(printCall(found.counterexample?.[0] as Call));
});

/** The smallest call that fails. */
function smallest(draft: Draft, holds: (call: Call) => boolean, label?: string): string {
  const { program, defaults } = meaning(draft);
  const calls =
    label === undefined
      ? validCalls(program, { defaults })
      : (invalidCalls(program, label, { defaults }) as fc.Arbitrary<Call>);
  const { counterexample } = fc.check(fc.property(calls, holds), { seed: 4, numRuns: 2000 });
  return counterexample ? describeCall(counterexample[0]) : 'none';
}

describe('failing calls shrink to the smallest', () => {
  const tensor = (call: Call, name: string): { shape: readonly number[]; numel: number } => call.args[name] as never;

  test('a size', () => {
    expect(smallest(MATRIX_PRODUCT, (call) => tensor(call, 'self').numel < 6)).toMatch(
      /^test\.mm\.default\(self: float32\[(1, 6|2, 3|3, 2|6, 1)\] \{0\.0, 0\.0, 0\.0, 0\.0, 0\.0, 0\.0\}, mat2: float32\[\d, 0\] \{\}\)$/,
    );
  });

  test('an argument that is not at its default, in a call that is otherwise the simplest', () => {
    expect(smallest(ADD, (call) => call.args.alpha === 1n)).toBe(
      'test.add.Tensor(self: float32[] {0.0}, other: float32[] {0.0}, alpha: 0)',
    );
  });

  test('one element', () => {
    const hasNaN = (call: Call): boolean => printCall(call).includes('nan');
    expect(smallest(VIEW, (call) => !hasNaN(call))).toMatch(
      /^test\.view\.default\(self: float32\[1?\] \{nan\}, size: \[1?\]\)$/,
    );
  });

  test('what a call breaks', () => {
    expect(smallest(NORM, () => false, 'C2')).toMatch(
      /^test\.norm\.default\(input: float32\[\] \{0\.0\}, normalized_shape: \[\d\], weight: none, .*\), breaks C2$/,
    );
  });
});

/** Labels that only calls without elements break: -1 in a shape of no elements, no groups of no channels, an empty kernel. */
const ONLY_EMPTY = ['test.view.default/C3', 'test.convolution.default/C9', 'test.convolution.default/C14'];

describe('what breaks a label', () => {
  test.each(DRAFTS.map((draft) => [draft.op, draft] as const))('%s: has something to compute', (_, draft) => {
    const { program } = meaning(draft);
    for (const label of labelsOf(program).filter((label) => !label.startsWith('U'))) {
      const calls = invalidCalls(program, label, optionsFor(draft)) as fc.Arbitrary<Call>;
      for (const call of fc.sample(calls, { numRuns: 8, seed: 2 })) {
        const tensors = Object.values(call.args)
          .flat()
          .filter((value) => value instanceof Tensor);
        expect(
          tensors.every(({ numel }) => numel > 0),
          describeCall(call),
        ).toBe(!ONLY_EMPTY.includes(`${draft.op}/${label}`));
      }
    }
  });

  const RESIZE: Draft = {
    op: 'test.resize.default',
    signature: '(Tensor self, SymInt[] size, int pad) -> Tensor',
    dtypes: [{ self: 'any', out: 'self' }],
    constraints: [
      { label: 'C1', require: 'none_negative(size)' },
      { label: 'C2', require: 'numel(self) == 0 or pad >= 0' },
      { label: 'C3', require: 'numel(self) > 0' },
    ],
    unpredictable: [{ label: 'U1', when: 'pad > 3', why: 'nothing is known of it' }],
    semantics: 'out[...i: size] = 0',
  };

  test('asks for results with elements, and for nothing that is open', () => {
    const { program } = meaning(RESIZE);
    const calls = invalidCalls(program, 'C1') as fc.Arbitrary<Call>;
    for (const { args } of fc.sample(calls, { numRuns: 60, seed: 3 })) {
      expect(args.size).not.toContain(0n);
      expect(args.pad as bigint).toBeLessThanOrEqual(3n);
    }
  });

  test('is empty where only that breaks the label', () => {
    const { program } = meaning(RESIZE);
    const calls = invalidCalls(program, 'C3') as fc.Arbitrary<Call>;
    for (const { args } of fc.sample(calls, { numRuns: 8, seed: 3 })) expect((args.self as Tensor).numel).toBe(0);
  });
});
