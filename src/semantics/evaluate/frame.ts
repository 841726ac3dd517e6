// What compiled code runs in: the values of the variables, and the call they belong to.
import type { DType } from '../../tensor/dtype.ts';
import type { Span } from '../ast.ts';
import type { Node, Variable } from '../tree.ts';
import type { Algebra, Arithmetic } from './algebra.ts';
import { LimitError, MeaningError } from './error.ts';
import type { Functions } from './functions.ts';
import type { Watch } from './watch.ts';

/** A node compiled: gives its value in a frame. */
export type Run = (frame: Frame) => unknown;

/** Compiles the nodes inside a node: handed down, so that the forms of the language do not depend on one another. */
export type Compile = (node: Node) => Run;

/** One call of one op under way. */
export interface Call {
  readonly key: string;
  readonly algebra: Algebra<unknown>;
  readonly work: Work;
  readonly watch: Watch | undefined;
  readonly functions: Functions;
  /** Calls another op with values of the language, by argument name. */
  invoke(key: string, args: Readonly<Record<string, unknown>>, arithmetic: Arithmetic<unknown>): unknown[];
  /** Known once a dtype row is chosen. */
  arithmetic: Arithmetic<unknown>;
  compute: DType;
  /** The level of choices that the lets of this call belong to. */
  level: unknown;
}

/** Counts what a call costs, against the limit of the caller. */
export class Work {
  private left: number;
  private readonly limit: number;

  constructor(limit: number) {
    this.left = limit;
    this.limit = limit;
  }

  spend(amount: number): void {
    this.left -= amount;
    if (this.left < 0)
      throw new LimitError(`the call takes more than ${this.limit} steps; use smaller inputs or raise the limit`);
  }
}

/** Slots of one call of an op, or of one function it calls. */
export class Frame {
  readonly call: Call;
  private readonly slots: unknown[] = [];
  /** Lazily evaluated names by slot. */
  private readonly lazy: ReadonlyMap<number, Run>;

  constructor(call: Call, lazy: ReadonlyMap<number, Run> = NONE) {
    this.call = call;
    this.lazy = lazy;
  }

  set(slot: number, value: unknown): void {
    this.slots[slot] = value;
  }

  /** What a slot holds, undefined where nothing was set. */
  peek(slot: number): unknown {
    return this.slots[slot];
  }

  get(variable: Variable, span: Span): unknown {
    const value = this.slots[variable.slot];
    if (value !== undefined) return value;
    const run = this.lazy.get(variable.slot);
    if (!run) throw new MeaningError(`'${variable.name}' is used before it has a value`, this.call.key, span);
    const computed = this.call.algebra.shared(this.call.level, () => run(this));
    this.slots[variable.slot] = computed;
    return computed;
  }
}

const NONE: ReadonlyMap<number, Run> = new Map();
