// A deliberately wrong back end: a right one, with its arguments or its answers changed on the way.
import type { Args, Backend, CallOptions, Outcome, Value } from '../../src/backend/index.ts';

export interface Mutant {
  readonly name: string;
  /** What is wrong with it, as a sentence. */
  readonly what: string;
  /** Changes the arguments before the call; the same object where there is nothing to change. */
  readonly args?: (args: Args) => Args;
  /** Changes the results after it. */
  readonly outputs?: (outputs: readonly Value[], args: Args) => Value[];
  /** Answers instead of the back end, where it does. */
  readonly answer?: (args: Args) => Outcome | undefined;
}

/** `backend`, broken in the one way of `mutant`. */
export function mutate(backend: Backend, mutant: Mutant): Backend {
  return {
    name: `${backend.name}, ${mutant.name}`,
    version: backend.version,
    describe: () => backend.describe(),
    async call(op: string, args: Args, options?: CallOptions): Promise<Outcome> {
      const own = mutant.answer?.(args);
      if (own) return own;
      const outcome = await backend.call(op, mutant.args?.(args) ?? args, options);
      if (outcome.status !== 'ok' || !mutant.outputs) return outcome;
      return { ...outcome, outputs: mutant.outputs(outcome.outputs, args) };
    },
  };
}
