// Tensors → operands: the same elements in the storage that one arithmetic reads, cast to the compute dtype first.
import { cast, DTYPES, type DType, decodeFloats, Tensor } from '../../tensor/index.ts';

/** A tensor whose storage is known to the reader. */
export interface Operand<Data> {
  readonly data: Data;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}
export type Numbers = Float64Array | Float32Array;
export type BigInts = BigInt64Array | BigUint64Array;

/** Stands for no tensor, or for an entry that a list has not: a read of it is guarded by a test, which may come after this. */
const NOTHING: Operand<never> = { data: [] as never, shape: [], strides: [], offset: 0 };

/** Elements as float64 or float32 numbers, exact for every float dtype up to those. */
export function floatElements(tensor: Tensor | null | undefined, compute: DType): Operand<Numbers> {
  if (!tensor) return NOTHING;
  const t = cast(tensor, compute);
  if (t.dtype === 'float32' || t.dtype === 'float64') return t as Operand<Numbers>;
  // Strides and offset stay: the whole storage is decoded.
  return { data: decodeFloats(t.dtype, t.data), shape: t.shape, strides: t.strides, offset: t.offset };
}

/** Elements as bigint, exact for every integer dtype and bool. */
export function integerElements(tensor: Tensor | null | undefined, compute: DType): Operand<BigInts> {
  if (!tensor) return NOTHING;
  return cast(cast(tensor, compute), wideInteger(compute)) as Operand<BigInts>;
}

/** Elements as pairs of float64, one complex number in two slots. */
export function complexElements(tensor: Tensor | null | undefined, compute: DType): Operand<Float64Array> {
  if (!tensor) return NOTHING;
  return cast(cast(tensor, compute), 'complex128') as Operand<Float64Array>;
}

/** Elements as they are stored, for meanings that only move them. Typed as numbers, whatever they are. */
export function cellElements(tensor: Tensor | null | undefined, compute: DType): Operand<Float64Array> & Tensor {
  if (!tensor) return NOTHING as never;
  return cast(tensor, compute) as Tensor as never;
}

/** Index tensors that were converted: one that is read inside a loop is converted once. */
const converted = new WeakMap<Tensor, Tensor>();

/** Elements as integers that fit a float64: indices. */
export function indexElements(tensor: Tensor | null | undefined): Operand<Float64Array> & Tensor {
  if (!tensor) return NOTHING as never;
  const known = converted.get(tensor) ?? cast(tensor, 'float64');
  converted.set(tensor, known);
  return known as never;
}

/** Elements as 0 and 1. */
export function maskElements(tensor: Tensor | null | undefined): Operand<Uint8Array> & Tensor {
  if (!tensor) return NOTHING as never;
  return cast(tensor, 'bool') as never;
}

/** The dtype of the first tensor among arguments: what elements are computed in where no dtype row says so. */
export function firstDtype(...args: readonly unknown[]): DType {
  const first = args.flat().find((value) => value instanceof Tensor);
  return first?.dtype ?? 'float32';
}

/** The 64-bit integer dtype that holds `dtype`: sums and products wrap in it as they do in the narrower one. */
export function wideInteger(dtype: DType): 'int64' | 'uint64' {
  return dtype === 'uint64' ? 'uint64' : 'int64';
}

/** The operand in row-major order from offset 0 or further on, without gaps. */
export function contiguous<T extends Operand<unknown>>(operand: T): T {
  if (operand instanceof Tensor) return (operand.isContiguous() ? operand : operand.clone()) as Operand<unknown> as T;
  const { data, shape, strides, offset } = operand as unknown as Operand<Float64Array>;
  const dtype = data instanceof Float32Array ? 'float32' : 'float64';
  return contiguous<Operand<unknown>>(new Tensor(dtype, data, shape, strides, offset)) as T;
}

/** Offset of the element at `index`. */
export function offsetOf(operand: Operand<unknown>, index: readonly number[]): number {
  let at = operand.offset;
  for (let d = 0; d < index.length; d++) at += index[d]! * operand.strides[d]!;
  return at;
}

/** Offset of the element that broadcasting reads at `index`: aligned at the right, axes of size 1 at 0. */
export function fittedOffset(operand: Operand<unknown>, index: readonly number[]): number {
  return offsetOf({ ...operand, strides: fittedStrides(operand, index.length) }, index);
}

/** Strides of `operand` seen with `rank` dims as broadcasting does. */
export function fittedStrides({ shape, strides }: Operand<unknown>, rank: number): readonly number[] {
  const lead = rank - shape.length;
  const fitted = new Array<number>(rank).fill(0);
  for (let d = Math.max(0, -lead); d < shape.length; d++) fitted[lead + d] = shape[d] === 1 ? 0 : strides[d]!;
  return fitted;
}

/** Whether two tensors hold the same elements, NaN equal to itself. */
export function sameTensor(a: Tensor, b: Tensor): boolean {
  if (a.shape.length !== b.shape.length || a.shape.some((n, d) => n !== b.shape[d])) return false;
  const [x, y] = [cast(a.contiguous(), b.dtype), b.contiguous()];
  const lanes = DTYPES[b.dtype].lanes;
  for (let i = 0; i < b.numel * lanes; i++)
    if (x.data[i] !== y.data[i] && !(x.data[i] !== x.data[i] && y.data[i] !== y.data[i])) return false;
  return true;
}

export function dtypeOrNone(tensor: Tensor | null): DType | null {
  return tensor === null ? null : tensor.dtype;
}
