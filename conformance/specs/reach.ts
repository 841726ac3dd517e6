// Refusals of some tiers: every label of their ops is broken alone, and a back end refuses the call with that label.
import * as fc from 'fast-check';
import type { Backend } from '../../src/backend/index.ts';
import { loadOpset, type Tier } from '../../src/opset/index.ts';
import { packageFolder } from '../../src/opset/root.ts';
import { describeCall, labelsOf, readHints } from '../../src/semantics/domain/index.ts';
import { callsOf, Oracle } from '../suite/index.ts';

export interface Reach {
  readonly labels: number;
  /** Labels broken by a call that was refused with them. */
  readonly refused: number;
  /** Labels that no call breaks alone, as `domain: unreached` says of `C1 fails`, with the reason. */
  readonly excepted: number;
  /** What is wrong, a sentence each. */
  readonly problems: readonly string[];
}

const oracle = new Oracle(loadOpset(packageFolder()).opset);

/** One call a label. */
export async function reachOf(tiers: readonly Tier[], backend: Backend): Promise<Reach> {
  const counts = { labels: 0, refused: 0, excepted: 0 };
  const problems: string[] = [];
  for (const op of oracle.ops) {
    const spec = oracle.opset.ops.get(op);
    if (!spec || !tiers.includes(spec.tier)) continue;
    const { unreached } = readHints(spec.versions.at(-1)?.domain ?? {});
    for (const label of labelsOf(oracle.program(op))) {
      // What is left open is not refused.
      if (label.startsWith('U')) continue;
      counts.labels++;
      const isExcepted = `${label} fails` in unreached;
      const calls = callsOf(oracle, { op, aspect: 'refusal', label });
      if (isExcepted) counts.excepted++;
      if (isExcepted !== (calls === undefined))
        problems.push(`${op}/${label}: ${isExcepted ? 'the exception is stale' : 'no call breaks it alone'}`);
      const [call] = calls ? fc.sample(calls, { numRuns: 1, seed: 1 }) : [];
      if (!call) continue;
      const outcome = await backend.call(op, call.args);
      if (outcome.status === 'refused' && outcome.label === `${op}/${label}`) counts.refused++;
      else {
        const answer = outcome.status === 'ok' ? 'is answered' : `gives ${outcome.label}: ${outcome.message}`;
        problems.push(`${describeCall(call)} ${answer}`);
      }
    }
  }
  return { ...counts, problems };
}
