// Work that may have to wait for a back end. A task runs straight through while outcomes are at hand and hands out a promise where one is
// pending, so the same code serves a back end in this process (no promise at all) and one behind a pipe.
import type { Backend, Outcome } from '../backend/backend.ts';
import type { Args, Value } from '../backend/values.ts';
import type { GraphNode } from '../graph/model.ts';
import { ExecutionError } from './error.ts';

export type Task<T> = Generator<Promise<Outcome>, T, Outcome>;

/** A back end that answers without waiting: the interpreter then runs without a single promise. */
export interface SyncBackend extends Backend {
  callSync(op: string, args: Args, options?: { readonly seed?: number }): Outcome;
}

/** Compiled nodes of a graph or subgraph. */
export interface Body {
  execute(inputs: readonly Value[], run: Run): Task<Value[]>;
}

/** What one run of a program carries through all its bodies. */
export interface Run {
  /** Seed of the next call; absent: the back end chooses. Counted up, so that no two random nodes draw the same numbers. */
  seed: number | undefined;
  /** Rounds a loop may take before it is taken for endless. */
  readonly loopLimit: number;
  /** Is shown what every node computed. */
  readonly observe: ((node: GraphNode, results: readonly Value[]) => void) | undefined;
}

/** Runs a task whose back end answers at once. */
export function runSync<T>(task: Task<T>): T {
  const step = task.next();
  if (step.done) return step.value;
  throw new ExecutionError('this back end answers later; run the program asynchronously');
}

export async function runAsync<T>(task: Task<T>): Promise<T> {
  let step = task.next();
  while (!step.done) step = task.next(await step.value);
  return step.value;
}
