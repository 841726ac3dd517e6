// Calls by their number in a check: the n-th call is steered for the n-th place inside of the meaning, so that each place has its turn.
// A number that a run and its replay agree on; it is the first part of the path that fast-check reports.
import * as fc from 'fast-check';
import { type Call, takeTurn } from '../../src/semantics/domain/index.ts';

/** The property, telling the calls their numbers, which fast-check tells to properties only. */
export function withTurns<P extends fc.IRawProperty<[Call], boolean>>(property: P, calls: fc.Arbitrary<Call>): P {
  const generate = property.generate.bind(property);
  property.generate = (random, turn) => {
    takeTurn(calls, turn ?? 0);
    return generate(random, turn);
  };
  return property;
}

/** The call that a path leads to. */
export function callAt(calls: fc.Arbitrary<Call>, seed: number, path: string): Call | undefined {
  takeTurn(calls, Number.parseInt(path, 10) || 0);
  return fc.sample(calls, { seed, path, numRuns: 1 })[0];
}

/** The first calls of a check. */
export function firstCalls(calls: fc.Arbitrary<Call>, seed: number, runs: number): Call[] {
  return Array.from({ length: runs }, (_, turn) => callAt(calls, seed, String(turn))).filter(
    (call) => call !== undefined,
  );
}
