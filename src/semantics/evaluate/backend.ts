// Ops that no executor was generated for → a back end that runs them by their meaning: it takes their calls, and hands all others to the back end beneath.
import type { Backend, CallOptions, Outcome } from '../../backend/backend.ts';
import type { Args, Value } from '../../backend/values.ts';
import { isRandom, RANDOM_SEED } from '../../opset/model.ts';
import type { CheckedOpset } from '../library.ts';
import { evaluate, type Meaning } from './call.ts';
import { exactAlgebra } from './exact.ts';
import { exactValues } from './exact-value.ts';
import { meaningOf } from './meanings.ts';

type CallSync = (op: string, args: Args, options?: CallOptions) => Outcome;

/** A back end that answers at once. */
export interface PromptBackend extends Backend {
  readonly callSync: CallSync;
}

export interface MeaningOptions {
  readonly opset: CheckedOpset;
  /** The ops that run by their meaning, unless the back end beneath has them itself. */
  readonly keys: ReadonlySet<string>;
  readonly beneath: Backend;
  /** Carries out what decompositions call. */
  readonly primitives: PromptBackend;
}

/** Answers at once where the back end beneath does. */
export async function meaningBackend({ opset, keys, beneath, primitives }: MeaningOptions): Promise<Backend> {
  const own = await beneath.describe();
  if (own.ops === '*') return beneath;
  const { ops } = own;
  const known = new Set(ops);
  const runs = new Map<string, Run>();
  for (const key of keys) if (!known.has(key)) runs.set(key, prepare(opset, key, primitives));
  const wrapped: Backend = {
    name: beneath.name,
    version: beneath.version,
    describe: async () => ({ ...own, ops: [...ops, ...runs.keys()].sort() }),
    call: async (op, args, options) => runs.get(op)?.(args, options) ?? beneath.call(op, args, options),
    ...(beneath.close ? { close: () => beneath.close!() } : {}),
  };
  if (!isPrompt(beneath)) return wrapped;
  const callSync: CallSync = (op, args, options) =>
    runs.get(op)?.(args, options) ?? beneath.callSync(op, args, options);
  return { ...wrapped, callSync } as PromptBackend;
}

type Run = (args: Args, options?: CallOptions) => Outcome;

function prepare(opset: CheckedOpset, key: string, primitives: PromptBackend): Run {
  const lookup = (called: string): Meaning | undefined => meaningOf(opset, called);
  const meaning = lookup(key);
  const spec = opset.ops.get(key)?.spec;
  if (!meaning || !spec) throw new TypeError(`there is no op '${key}'`);
  // Where any result is right, the formula gives one.
  const settled = { ...meaning, program: { ...meaning.program, unpredictable: [] } };
  const names = new Set(spec.versions.at(-1)?.signature.arguments.map(({ name }) => name));
  const perform = (called: string, args: Args): readonly Value[] | undefined => performBy(primitives, called, args);
  return (args, { seed = 0 } = {}) => {
    const unknown = Object.keys(args).find((name) => !names.has(name));
    if (unknown !== undefined)
      return { status: 'refused', message: `there is no argument '${unknown}'`, label: `${key}/arguments` };
    try {
      const given = isRandom(spec) ? { ...args, [RANDOM_SEED]: BigInt(seed) } : args;
      const done = evaluate(exactAlgebra(), settled, given, { lookup, perform });
      if (done.status !== 'ok') return { status: 'refused', message: done.message, label: done.label };
      return { status: 'ok', outputs: exactValues(settled.program, done) };
    } catch (error) {
      if (error instanceof Refused) return error.outcome;
      return { status: 'error', message: `${key}: ${error instanceof Error ? error.message : String(error)}` };
    }
  };
}

/** What a called op answered instead of results. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly outcome: Exclude<Outcome, { readonly status: 'ok' }>;

  constructor(outcome: Exclude<Outcome, { readonly status: 'ok' }>) {
    super(outcome.message);
    this.outcome = outcome;
  }
}

/** Undefined for an op that the back end does not have: then its meaning is evaluated too. */
function performBy(primitives: PromptBackend, key: string, args: Args): readonly Value[] | undefined {
  const { [RANDOM_SEED]: seed, ...others } = args;
  const outcome =
    typeof seed === 'bigint'
      ? primitives.callSync(key, others, { seed: Number(seed) })
      : primitives.callSync(key, args);
  if (outcome.status === 'ok') return outcome.outputs;
  if (outcome.status === 'refused' && outcome.label === `${key}/op`) return undefined;
  throw new Refused(outcome);
}

function isPrompt(backend: Backend): backend is PromptBackend {
  return 'callSync' in backend;
}
