// The one form in which arguments and results cross every border of a back end. The type of a value tells its kind: a bigint is an
// ATen int, a number is a float.
import { Complex } from '../tensor/complex.ts';
import type { DType } from '../tensor/dtype.ts';
import { Tensor } from '../tensor/tensor.ts';

/** A dtype given as a value, such as the target of a cast. A tensor also has a `dtype`: ask `isDTypeValue`. */
export interface DTypeValue {
  readonly dtype: DType;
}

/** `contiguous_format`, `preserve_format`, `channels_last` or `channels_last_3d`. */
export interface MemoryFormatValue {
  readonly memoryFormat: string;
}

/** `strided`, and the sparse layouts nobody here implements. */
export interface LayoutValue {
  readonly layout: string;
}

/** An argument or a result. An undefined tensor and an optional argument left out are `null`. */
export type Value =
  | Tensor
  | bigint
  | number
  | boolean
  | string
  | null
  | Complex
  | DTypeValue
  | MemoryFormatValue
  | LayoutValue
  | Value[];

/** Arguments by their names in the signature; those at their default may be missing. */
export type Args = Readonly<Record<string, Value>>;

export function isTensor(value: Value): value is Tensor {
  return value instanceof Tensor;
}

export function isDTypeValue(value: Value): value is DTypeValue {
  return isPlain(value) && 'dtype' in value;
}

export function isMemoryFormatValue(value: Value): value is MemoryFormatValue {
  return isPlain(value) && 'memoryFormat' in value;
}

export function isLayoutValue(value: Value): value is LayoutValue {
  return isPlain(value) && 'layout' in value;
}

function isPlain(value: Value): value is DTypeValue | MemoryFormatValue | LayoutValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Tensor) &&
    !(value instanceof Complex)
  );
}
