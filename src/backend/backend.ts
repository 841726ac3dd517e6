// The one door through which every executor is driven: ours, PyTorch, a stranger's in another process.
import type { DType } from '../tensor/dtype.ts';
import type { Tensor } from '../tensor/tensor.ts';
import type { Args, Value } from './values.ts';

/** What runs calls of single overloads, and perhaps whole programs. */
export interface Backend {
  readonly name: string;
  readonly version: string;
  describe(): Promise<Capabilities>;
  /** Answers one call. Inputs are left unchanged. A call that cannot be answered is an outcome, not an exception. */
  call(op: string, args: Args, options?: CallOptions): Promise<Outcome>;
  /** `graph` is a canonical graph as JSON.parse gives it; `weights` are named as in the graph. Rejects with `LoadError`. */
  load?(graph: unknown, weights: ReadonlyMap<string, Tensor>): Promise<Program>;
  /** Makes it as new, for a caller who knows that a call may have damaged it. */
  restart?(): Promise<void>;
  close?(): Promise<void>;
}

export interface Capabilities {
  /** Name of the arithmetic this back end claims, or null if it claims none. */
  readonly profile: string | null;
  /** Keys of the overloads offered; `'*'` is all there are. */
  readonly ops: '*' | readonly string[];
  readonly dtypes: readonly DType[];
  readonly features: readonly Feature[];
}

/**
 * graphs: `load` is there · strided: inputs may be views · gradients: `gradOutputs` is understood · philox: random ops draw from the stream that the
 * specs describe, so that their results can be judged element by element.
 */
export type Feature = 'graphs' | 'strided' | 'gradients' | 'philox';
export const FEATURES: readonly Feature[] = ['graphs', 'strided', 'gradients', 'philox'];

export interface CallOptions {
  /** Of random operators: the same seed gives the same result. */
  readonly seed?: number;
  /** One entry a declared return (a tensor, a list, or null): ask for vector-Jacobian products instead of the outputs. */
  readonly gradOutputs?: readonly Value[];
}

export type Outcome = Success | Failure;

export interface Success {
  readonly status: 'ok';
  /** One entry a declared return. */
  readonly outputs: Value[];
  /** The answer to `gradOutputs`: argument → gradient, or null where none is defined. */
  readonly grads?: Args;
}

/**
 * refused: the call violates the spec (`label` names the constraint) · unsupported: the spec allows it, this back end does not offer it ·
 * error: anything else.
 */
export interface Failure {
  readonly status: 'refused' | 'unsupported' | 'error';
  readonly message: string;
  readonly label?: string;
}

/** Why a back end did not take a graph: `failure` as it would be the outcome of a call. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** A loaded graph. State that it keeps (buffers) lives as long as the program. */
export interface Program {
  run(inputs: readonly Value[]): Promise<Outcome>;
}
