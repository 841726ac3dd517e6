// What an emitted executor is: the parameters it takes, and a function from bound arguments to results.

import type { Value } from '../backend/values.ts';
import type { Scalar } from '../functions/index.ts';
import type { Tensor } from '../tensor/index.ts';

/** One parameter of an overload; `type` is in ATen's schema language, `default` as the executor receives it. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly default?: Bound;
}

/** An argument as an executor receives it: ints as numbers, dtypes by name, a number for a tensor as WrappedNumber. */
export type Bound = Tensor | Scalar | string | null | readonly Bound[];

/** Arguments of an executor by name. */
export type BoundArguments<T> = T;

/** Runs another op, for a meaning that is a decomposition. */
export type CallOp = (key: string, args: Readonly<Record<string, Bound>>) => readonly Value[];

export interface Executor {
  readonly key: string;
  /** The op-set version from which on this is the op's meaning. */
  readonly since: string;
  readonly parameters: readonly Parameter[];
  /** Kind of each result: tensor, list, int, … */
  readonly results: readonly string[];
  /** @throws Refusal where the call violates the spec. */
  // The binder makes exactly the arguments that the parameters describe.
  // biome-ignore lint/suspicious/noExplicitAny: each executor names its own argument types, the registry holds them all
  readonly run: (args: any, call: CallOp) => readonly Value[];
}

/** A call that the spec does not allow: `label` is the violated constraint, such as `aten.mm.default/C1`. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly label: string;

  constructor(label: string, message: string) {
    super(message);
    this.label = label;
  }
}
