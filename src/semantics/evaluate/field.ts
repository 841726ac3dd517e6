// A tensor of an algebra: a shape and its cells in row-major order. Fields of inputs and results have a dtype, those between do not.

import { WrappedNumber } from '../../functions/wrapped.ts';
import type { DType } from '../../tensor/dtype.ts';
import { elementsOf } from '../../tensor/elements.ts';
import { countElements } from '../../tensor/layout.ts';
import { allocate } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Algebra, Arithmetic, Reads, Scalar } from './algebra.ts';

export class Field {
  /** Undefined between the steps of a meaning, where elements are exact. */
  readonly dtype: DType | undefined;
  readonly reads: Reads;
  readonly shape: readonly number[];
  /** Row-major. With a dtype what `Algebra.cell` or a store made; without one numbers of the algebra, integers or conditions. */
  readonly cells: readonly unknown[];
  /** The tensor, or the wrapped number, of a caller that this field shows; it alone has strides. */
  readonly origin: Tensor | undefined;
  private numbers: readonly unknown[] | undefined;
  private numbersOf: Arithmetic<unknown> | undefined;
  private surrogate: Tensor | undefined;

  constructor(
    dtype: DType | undefined,
    reads: Reads,
    shape: readonly number[],
    cells: readonly unknown[],
    origin?: Tensor,
  ) {
    this.dtype = dtype;
    this.reads = reads;
    this.shape = shape;
    this.cells = cells;
    this.origin = origin;
  }

  /** The elements as numbers of an arithmetic, cast to its compute dtype once. */
  asNumbers(arithmetic: Arithmetic<unknown>): readonly unknown[] {
    if (this.numbers && (this.numbersOf === arithmetic || (this.dtype === undefined && this.reads === 'num')))
      return this.numbers;
    this.numbers = this.toNumbers(arithmetic);
    this.numbersOf = arithmetic;
    return this.numbers;
  }

  private toNumbers(arithmetic: Arithmetic<unknown>): readonly unknown[] {
    const { dtype, cells } = this;
    if (this.origin instanceof WrappedNumber) return [arithmetic.fromScalar(this.origin.value)];
    if (dtype !== undefined) return cells.map((cell) => arithmetic.read(cell, dtype));
    if (this.reads === 'int') return cells.map((cell) => arithmetic.read(cell, 'int64'));
    if (this.reads === 'bool') return cells.map((cell) => arithmetic.read(cell, 'bool'));
    return cells;
  }

  /** The same elements read in another way. */
  as(reads: Reads): Field {
    return reads === this.reads
      ? this
      : new Field(this.dtype ?? WORKING[this.reads], reads, this.shape, this.cells, this.origin);
  }

  /** As the tensor that an op is called with: elements without a dtype are rounded to the compute dtype. */
  settled(arithmetic: Arithmetic<unknown>): Field {
    if (this.dtype !== undefined) return this;
    if (this.reads !== 'num') return new Field(WORKING[this.reads], this.reads, this.shape, this.cells);
    const { compute } = arithmetic;
    const cells = this.cells.map((cell) => arithmetic.store(cell, compute));
    return new Field(compute, this.reads, this.shape, cells);
  }

  /** A tensor with this dtype and shape, for functions that look at nothing else. */
  facts(working: DType): Tensor {
    this.surrogate ??=
      this.origin ?? blank(this.dtype ?? (this.reads === 'num' ? working : WORKING[this.reads]), this.shape);
    fields.set(this.surrogate, this);
    return this.surrogate;
  }
}

const fields = new WeakMap<Tensor, Field>();

/** The field that last showed itself as this tensor. */
export function fieldBehind(tensor: Tensor): Field | undefined {
  return fields.get(tensor);
}

/** The dtype that integers and conditions between the steps count as. */
const WORKING: Readonly<Record<Reads, DType>> = { num: 'float64', int: 'int64', bool: 'bool' };

function blank(dtype: DType, shape: readonly number[]): Tensor {
  return new Tensor(dtype, allocate(dtype, countElements(shape)), shape);
}

/** Every field in a value settled: also those inside of lists. */
export function settledValue(value: unknown, arithmetic: Arithmetic<unknown>): unknown {
  if (value instanceof Field) return value.settled(arithmetic);
  return Array.isArray(value) ? value.map((item) => settledValue(item, arithmetic)) : value;
}

/** The field of a caller's tensor. */
export function fieldOf(algebra: Algebra<unknown>, tensor: Tensor, reads: Reads): Field {
  const { dtype } = tensor;
  return new Field(
    dtype,
    reads,
    tensor.shape,
    elementsOf(tensor).map((element) => algebra.cell(element, dtype)),
    tensor,
  );
}

/** A plain number where a tensor is wanted. */
export function wrappedField(algebra: Algebra<unknown>, scalar: Scalar, reads: Reads): Field {
  const wrapped = new WrappedNumber(scalar);
  return new Field(wrapped.dtype, reads, [], [algebra.cell(scalar, wrapped.dtype)], wrapped);
}
