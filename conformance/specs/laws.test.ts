// The laws of the specs, on drawn calls and on the examples: none fails, and each is seen to hold.
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Args } from '../../src/backend/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import type { LawVerdict } from '../../src/semantics/interval/index.ts';
import { callsOf, Oracle } from '../suite/index.ts';
import { exampleCall } from './example.ts';

const oracle = new Oracle(loadOpset(fileURLToPath(new URL('../..', import.meta.url))).opset);

/** Calls a dtype row. */
const RUNS = 6;

test.each(oracle.ops.filter((op) => oracle.program(op).laws.length > 0))('%s', (op) => {
  const verdicts = new Map<string, Set<LawVerdict>>();
  for (const args of callsTo(op)) {
    for (const [law, verdict] of oracle.laws(op, args)) {
      verdicts.set(law, (verdicts.get(law) ?? new Set()).add(verdict));
      if (verdict === 'fails') throw new Error(`the law ${law} fails: ${JSON.stringify(args, printable)}`);
    }
  }
  const neverHold = [...verdicts].filter(([, seen]) => !seen.has('holds')).map(([law]) => law);
  // A result that may be anything obeys no law.
  if (!isAlwaysOpen(op)) expect(neverHold).toEqual([]);
});

function callsTo(op: string): Args[] {
  const version = oracle.opset.ops.get(op)!.versions.at(-1)!;
  const drawn = oracle.program(op).rows.flatMap(({ label }) => {
    const calls = callsOf(oracle, { op, aspect: 'value', label });
    return calls ? fc.sample(calls, { numRuns: RUNS, seed: 1 }).map(({ args }) => args) : [];
  });
  return [...version.examples.map((example) => exampleCall(version, example)), ...drawn];
}

function isAlwaysOpen(op: string): boolean {
  return callsTo(op).every((args) => oracle.expect(op, args).status !== 'ok');
}

function printable(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value;
}
