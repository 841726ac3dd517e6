// One case again, alone: its name → the very call, put to a back end once more.
import type { Backend } from '../../src/backend/index.ts';
import type { Call } from '../../src/semantics/domain/index.ts';
import { type Attempt, attempt } from './attempt.ts';
import type { CaseId } from './case-id.ts';
import { callsOf } from './check.ts';
import type { Oracle } from './oracle.ts';
import { callAt } from './turns.ts';

export interface Replayed {
  readonly call: Call;
  readonly attempt: Attempt;
}

/** @throws RangeError where the op-set has no such op or label. */
export async function replayCase(backend: Backend, oracle: Oracle, id: CaseId): Promise<Replayed> {
  const calls = callsOf(oracle, id);
  if (!calls) throw new RangeError(`no call of ${id.op} breaks ${id.label} alone`);
  const call = callAt(calls, id.seed, id.path);
  if (!call) throw new RangeError(`the path '${id.path}' leads to no call`);
  return { call, attempt: await attempt(backend, oracle, id.op, call.args, id.aspect) };
}
