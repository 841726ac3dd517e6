// Replays the recordings of PyTorch for a share of the ops: its results must lie in our intervals, and so must the reference's; what it refuses, both refuse.
import { expect, test } from 'vitest';
import { type Args, type CallOptions, type Outcome, openPack, type RecordedCase } from '../../src/backend/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import { compareRecorded, Oracle } from '../suite/index.ts';

/** The recordings that every op of the op-set is held against. */
const PACKS = 'conformance/vectors/pytorch-2.15';

/** A back end that answers at once. */
export interface SyncBackend {
  callSync(op: string, args: Args, options?: CallOptions): Outcome;
}

export interface Share {
  readonly index: number;
  readonly of: number;
  /** Of core overloads, or of the others. */
  readonly pack?: 'golden' | 'golden-composite';
}

/** One test an op: all its cases agree, and at least one was compared. */
export function replayShare(reference: SyncBackend, { index, of, pack: name = 'golden' }: Share): void {
  const oracle = new Oracle(loadOpset('.').opset);
  const pack = openPack(`${PACKS}/${name}`);
  const known = new Set(oracle.ops);
  const ops = pack.ops.filter((op) => known.has(op)).filter((_, n) => n % of === index);

  test.each(ops)('%s', (op) => {
    const problems: string[] = [];
    let cases = 0;
    for (const recorded of pack.cases(op)) {
      cases++;
      for (const problem of disagreements(oracle, reference, recorded))
        problems.push(`case ${recorded.call().id}: ${problem}`);
    }
    expect(problems).toEqual([]);
    expect(cases).toBe(pack.entry(op).cases);
    expect(cases).toBeGreaterThan(0);
  });
}

function disagreements(oracle: Oracle, reference: SyncBackend, recorded: RecordedCase): string[] {
  const call = recorded.call();
  const ours: Outcome = reference.callSync(call.op, call.args, call.options);
  const theirs = recorded.outcome();
  const random = 'random' in theirs && theirs.random === true;
  const expected = oracle.expect(call.op, call.args);
  const found = [compareRecorded(oracle, { ...call, outcome: theirs }, expected).problem].flatMap((p) =>
    p === undefined ? [] : [`PyTorch: ${p}`],
  );
  if (ours.status !== theirs.status && !(random && ours.status === 'ok'))
    found.push(
      `the reference answers ${ours.status}${'message' in ours ? ` (${ours.message})` : ''}, recorded is ${theirs.status}`,
    );
  else {
    const { problem } = compareRecorded(oracle, { ...call, outcome: random ? { ...ours, random } : ours }, expected);
    if (problem !== undefined) found.push(`reference: ${problem}`);
  }
  return found;
}
