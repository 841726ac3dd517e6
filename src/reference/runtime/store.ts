// Results: storage that elements are written to, views, and the one rounding to the result dtype.
import {
  allocate,
  Complex,
  cast,
  contiguousStrides,
  countElements,
  DTYPES,
  type DType,
  Tensor,
} from '../../tensor/index.ts';
import { type BigInts, cellElements, type Numbers, type Operand } from './operands.ts';

/** A tensor to be written to in row-major order. Each element of it will be set. */
export function blank(dtype: DType, shape: readonly number[]): Tensor {
  return new Tensor(dtype, allocate(dtype, countElements(shape)), shape);
}

/** The dtype to collect float results in: float32 stores round by themselves, all others take exact float64 first. */
export function floatStorage(result: DType): DType {
  return result === 'float32' ? 'float32' : 'float64';
}

export function numbersOf(tensor: Tensor): Numbers {
  return tensor.data as Numbers;
}

export function bigintsOf(tensor: Tensor): BigInts {
  return tensor.data as BigInts;
}

export function boolsOf(tensor: Tensor): Uint8Array {
  return tensor.data as Uint8Array;
}

/** A contiguous copy to scatter into: cast to `compute`, then held in `storage`. */
export function copyOf(tensor: Tensor, compute: DType, storage: DType = compute): Tensor {
  const converted = cast(cast(tensor, compute), storage);
  return converted === tensor || converted.data === tensor.data ? tensor.clone() : converted.contiguous();
}

/** The same data under another shape; a copy where a stride is negative. */
export function viewOf(
  operand: Operand<unknown>,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): Tensor {
  const tensor = operand as Tensor;
  if (countElements(shape) === 0) return blank(tensor.dtype, shape);
  if (strides.every((s) => s >= 0)) return new Tensor(tensor.dtype, tensor.data, shape, strides, offset);
  const flat = strides.map((s) => Math.abs(s));
  const start = strides.reduce((at, s, d) => (s < 0 ? at + s * (shape[d]! - 1) : at), offset);
  const upright = new Tensor(tensor.dtype, tensor.data, shape, flat, start);
  const out = blank(tensor.dtype, shape);
  const { lanes } = DTYPES[tensor.dtype];
  const to = contiguousStrides(shape);
  const index = new Array<number>(shape.length).fill(0);
  for (let n = 0; n < out.numel; n++) {
    let from = upright.offset;
    let rest = n;
    for (let d = 0; d < shape.length; d++) {
      index[d] = Math.floor(rest / to[d]!);
      rest %= to[d]!;
      from += (strides[d]! < 0 ? shape[d]! - 1 - index[d]! : index[d]!) * flat[d]!;
    }
    for (let lane = 0; lane < lanes; lane++) out.data[n * lanes + lane] = tensor.data[from * lanes + lane]!;
  }
  return out;
}

/** The same elements in row-major order under another shape: a view where the strides allow it, else a copy. */
export function reshapeOf(operand: Operand<unknown>, shape: readonly number[]): Tensor {
  const tensor = operand as Tensor;
  const strides = stridesUnder(tensor, shape);
  return strides ? new Tensor(tensor.dtype, tensor.data, shape, strides, tensor.offset) : tensor.clone().view(shape);
}

/**
 * Strides under which the storage of a tensor shows the same elements in another shape, or undefined where there are none. Runs of axes
 * that lie evenly in the storage are told first; each must be split by axes of the new shape alone (computeStride in ATen/TensorUtils.cpp).
 */
function stridesUnder({ shape: from, strides, numel }: Tensor, shape: readonly number[]): number[] | undefined {
  if (numel === 0) return contiguousStrides(shape);
  const found = new Array<number>(shape.length).fill(1);
  let axis = shape.length - 1;
  let run = 1;
  let split = 1;
  let step = strides.at(-1) ?? 1;
  for (let d = from.length - 1; d >= 0; d--) {
    run *= from[d]!;
    if (d > 0 && (from[d - 1] === 1 || strides[d - 1] === run * step)) continue;
    while (axis >= 0 && (split < run || shape[axis] === 1)) {
      found[axis] = split * step;
      split *= shape[axis]!;
      axis--;
    }
    if (split !== run) return undefined;
    if (d > 0) {
      step = strides[d - 1]!;
      run = 1;
      split = 1;
    }
  }
  return axis < 0 || shape.slice(0, axis + 1).every((n) => n === 1) ? found : undefined;
}

/** The result in its dtype: rounded once. None stays none. */
export function finish(tensor: Tensor, dtype: DType): Tensor;
export function finish(tensor: Tensor | null, dtype: DType): Tensor | null;
export function finish(tensor: Tensor | null, dtype: DType): Tensor | null {
  return tensor && cast(tensor, dtype);
}

/** Index tensors for an op that is called: those whose elements are exact get a dtype, others keep theirs. */
export function finishIntegers(tensors: readonly (Tensor | null)[]): (Tensor | null)[] {
  return tensors.map((tensor) => (tensor?.dtype === 'float64' ? cast(tensor, 'int64') : tensor));
}

/** As `finish`, and contiguous: a result that is no view of an argument. */
export function settle(tensor: Tensor, dtype: DType): Tensor;
export function settle(tensor: Tensor | null, dtype: DType): Tensor | null;
export function settle(tensor: Tensor | null, dtype: DType): Tensor | null {
  return tensor && cast(tensor, dtype).contiguous();
}

export function complexAt(data: Numbers, position: number): Complex {
  return new Complex(data[2 * position]!, data[2 * position + 1]!);
}

export function storeComplex(data: Numbers, position: number, value: Complex): void {
  data[2 * position] = value.re;
  data[2 * position + 1] = value.im;
}

/** A number as an element of `dtype` is stored; typed as a number, whatever it is. */
export function cell(value: unknown, dtype: DType): number {
  return cellElements(scalarTensor(value, dtype), dtype).data[0]!;
}

function scalarTensor(value: unknown, dtype: DType): Tensor {
  if (typeof value === 'boolean') return cast(new Tensor('bool', Uint8Array.of(value ? 1 : 0), []), dtype);
  if (typeof value === 'bigint')
    return cast(new Tensor('int64', BigInt64Array.of(BigInt.asIntN(64, value)), []), dtype);
  if (value instanceof Complex) return cast(new Tensor('complex128', Float64Array.of(value.re, value.im), []), dtype);
  return cast(new Tensor('float64', Float64Array.of(value as number), []), dtype);
}
