// Values at the border of a call ↔ values of the language: arguments by the types of the signature, outputs by the dtypes of the row.

import { isDTypeValue, isLayoutValue, isMemoryFormatValue, type Value } from '../../backend/values.ts';
import { WrappedNumber } from '../../functions/wrapped.ts';
import { Complex } from '../../tensor/complex.ts';
import type { DType } from '../../tensor/dtype.ts';
import { type Element, tensorOf, wholeNumber } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { printType, type Type } from '../types.ts';
import type { Algebra, Scalar } from './algebra.ts';
import { Field, fieldOf, wrappedField } from './field.ts';

/** Thrown where a value has not the type that the signature wants. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

export function bindValue(value: Value, type: Type, algebra: Algebra<unknown>): unknown {
  if (value === null && (type.kind === 'optional' || type.kind === 'none')) return null;
  switch (type.kind) {
    case 'optional':
      return bindValue(value, type.of, algebra);
    case 'tensor':
      if (value instanceof Tensor) return fieldOf(algebra, value, type.reads);
      if (isScalar(value)) return wrappedField(algebra, value, type.reads);
      break;
    case 'list':
      if (Array.isArray(value)) return value.map((item) => bindValue(item, type.item, algebra));
      // One value stands for a list of fixed size, as in ATen's int[2].
      if (typeof value === 'bigint' || typeof value === 'number') return [bindValue(value, type.item, algebra)];
      break;
    case 'int':
      if (typeof value === 'bigint') return Number(value);
      if (value instanceof Tensor && wholeNumber(value) !== undefined) return Number(wholeNumber(value));
      break;
    case 'real':
      if (typeof value === 'number') return value;
      if (typeof value === 'bigint') return Number(value);
      break;
    case 'bool':
      if (typeof value === 'boolean') return value;
      break;
    case 'scalar':
      if (isScalar(value)) return value;
      break;
    case 'dtype':
      if (isDTypeValue(value)) return value.dtype;
      break;
    case 'string':
      if (typeof value === 'string') return value;
      if (value !== null && isMemoryFormatValue(value)) return value.memoryFormat;
      if (value !== null && isLayoutValue(value)) return value.layout;
      break;
    default:
  }
  throw new ArgumentError(`expected ${printType(type)}, got ${describe(value)}`);
}

function isScalar(value: Value): value is Scalar {
  return (
    typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean' || value instanceof Complex
  );
}

function describe(value: Value): string {
  if (value === null) return 'none';
  if (value instanceof Tensor) return 'a tensor';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a value of another kind' : `the ${typeof value} ${String(value)}`;
}

/** A value of a meaning as one that crosses the border of a back end. */
export function outsideValue(value: unknown, type: Type): Value {
  if (value === null) return null;
  if (type.kind === 'optional') return outsideValue(value, type.of);
  if (type.kind === 'list') return (value as readonly unknown[]).map((item) => outsideValue(item, type.item));
  if (value instanceof Field) {
    if (value.origin instanceof WrappedNumber) return value.origin.value;
    return value.origin ?? tensorOf(value.dtype as DType, value.cells as readonly Element[], value.shape);
  }
  if (type.kind === 'int') return BigInt(value as number);
  return type.kind === 'dtype' ? { dtype: value as DType } : (value as Value);
}

/** A value of one meaning as the argument of an op it calls: a number where a tensor is wanted is wrapped. */
export function passValue(value: unknown, type: Type, algebra: Algebra<unknown>): unknown {
  if (type.kind === 'optional') return value === null ? null : passValue(value, type.of, algebra);
  if (type.kind === 'list' && Array.isArray(value)) return value.map((item) => passValue(item, type.item, algebra));
  if (type.kind !== 'tensor' || value instanceof Field)
    return value instanceof Field && type.kind === 'tensor' ? value.as(type.reads) : value;
  if (typeof value === 'object' && !(value instanceof Complex))
    return new Field(undefined, 'num', [], [value]).as(type.reads);
  return wrappedField(algebra, value as Scalar, type.reads);
}
