// What an evaluation computes with: an algebra says how elements are read, combined, compared, rounded and stored. It knows no op.
import type { Complex } from '../../tensor/complex.ts';
import type { DType } from '../../tensor/dtype.ts';
import type { Element } from '../../tensor/elements.ts';
import type { ComparisonOperator } from '../tree.ts';

/** A Scalar argument as it was passed; an algebra's own number where a meaning passes an element on as a Scalar. */
export type Scalar = bigint | number | boolean | Complex;

/** What an element is read as. */
export type Reads = 'num' | 'int' | 'bool';

/** One way to compute with elements. `N` is its number, for all classes of compute dtypes. */
export interface Algebra<N> {
  readonly name: string;
  /** The arithmetic of one call. */
  arithmetic(compute: DType): Arithmetic<N>;
  /** An element of an input tensor, as this algebra keeps it in a field with a dtype. */
  cell(element: Element, dtype: DType): unknown;
  /** The one integer or condition that a cell stands for (in this world, where there are several). */
  intOf(cell: unknown): number;
  boolOf(cell: unknown): boolean;
  /** A whole number or a condition as a cell of a field with a dtype. */
  storeInt(cell: unknown, dtype: DType): unknown;
  storeBool(cell: unknown, dtype: DType): unknown;
  /** Computes one element: `run` may be run once for each way its open choices can fall; the results are joined to one cell. */
  element(reads: Reads, arithmetic: Arithmetic<N>, run: () => unknown): unknown;
  /** Computes one term of a reduction, whose filter and value may be open. */
  term(run: () => Term): Term;
  /** One of `options` ways, where an algebra left several open. */
  decide(options: number): number;
  /** The places of these values in order, NaN beyond all, equal ones as they come: cells of whole numbers. */
  order(arithmetic: Arithmetic<N>, values: readonly N[], descending: boolean): unknown[];
  /** Runs with the choices of the whole call: for names that are shared by all its elements. */
  shared<T>(level: unknown, run: () => T): T;
  /** The level of choices that the current code belongs to, to be handed to `shared`. */
  level(): unknown;
}

/** The arithmetic of one compute dtype. */
export interface Arithmetic<N> {
  readonly compute: DType;
  fromInt(n: number): N;
  fromReal(x: number): N;
  fromBool(b: boolean): N;
  fromScalar(scalar: Scalar | N): N;
  /** A cell of a field with a dtype, cast to the compute dtype. */
  read(cell: unknown, dtype: DType): N;
  /** The number rounded once to a dtype, by PyTorch's cast rules. */
  store(value: N, dtype: DType): unknown;
  add(a: N, b: N): N;
  sub(a: N, b: N): N;
  mul(a: N, b: N): N;
  /** A product that is a term of a sum: where matrix units round their inputs, this is the place. */
  product(a: N, b: N): N;
  div(a: N, b: N): N;
  pow(a: N, b: N): N;
  neg(a: N): N;
  compare(operator: ComparisonOperator, a: N, b: N): boolean;
  reduction(operator: Combine, form?: Form): Reduction<N>;
  /** The place of the largest or smallest, NaN beyond all, the first of equals. */
  selection(largest: boolean): Selection<N>;
  /** Replaces what stands at a place by what is written to it, where the order of the writers is open. */
  overwrite(writers: readonly N[]): N;
  /** A function of elements by its name in spec/functions, with or without a rounding of its own. */
  native(name: string, args: readonly unknown[]): unknown;
}

export type Combine = 'sum' | 'prod' | 'max' | 'min';

/** Where it is no plain reduction over an index: writers that meet in one place, or one whose partial results are marked as open to rounding. */
export type Form = 'scatter' | 'marked';

/** One term of a reduction: `included` unless a filter keeps it out; not `certain` where that, or a plain value, is open. */
export interface Term {
  included: boolean;
  certain: boolean;
  value: unknown;
}

/** A reduction under way. */
export interface Reduction<N> {
  add(term: N, certain: boolean): void;
  finish(): N;
}

export interface Selection<N> {
  add(value: N, at: unknown, certain: boolean): void;
  /** Undefined where nothing was added. */
  finish(): unknown;
}
