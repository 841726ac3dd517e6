/** Elements as JavaScript values: integers are bigints, floats numbers, bools booleans, complex numbers Complex. */
import { Complex } from './complex.ts';
import { DTYPES, type DType, type Storage } from './dtype.ts';
import { decodeFloats, encodeFloats, type RoundingOptions } from './floats.ts';
import { countElements, unravelIndex } from './layout.ts';
import { type NibbleDType, packNibbles, unpackNibbles } from './nibbles.ts';
import { allocate } from './storage.ts';
import { Tensor } from './tensor.ts';

export type Element = boolean | bigint | number | Complex;

/**
 * A contiguous tensor of these elements in row-major order; without a shape, of rank 1. Floats are rounded once, integers wrap, and
 * any element may be given as a plain number. Packed dtypes take two values for each element of the shape.
 */
export function tensorOf(
  dtype: DType,
  elements: readonly Element[],
  shape?: readonly number[],
  options: RoundingOptions = {},
): Tensor {
  const { packed } = DTYPES[dtype];
  const actual = shape ?? [elements.length / packed];
  if (countElements(actual) * packed !== elements.length) {
    throw new RangeError(`${elements.length} values do not fill ${dtype} of shape [${actual.join(', ')}].`);
  }
  return new Tensor(dtype, storageOfElements(dtype, elements, options), actual);
}

/** All zeros (float8_e8m0fnu has none: its smallest value). */
export function zeros(dtype: DType, shape: readonly number[]): Tensor {
  return new Tensor(dtype, allocate(dtype, countElements(shape)), shape);
}

/** A rank-0 tensor. */
export function scalarTensor(dtype: DType, value: Element, options: RoundingOptions = {}): Tensor {
  return tensorOf(dtype, [value], [], options);
}

/** Every element in row-major order; packed dtypes give two values an element. */
export function elementsOf(tensor: Tensor): Element[] {
  return elementsOfStorage(tensor.dtype, tensor.contiguous().data);
}

/** The elements at these row-major positions, without touching the others. */
export function elementsAt(tensor: Tensor, positions: readonly number[]): Element[] {
  const { dtype, data, shape, strides, offset } = tensor;
  const { lanes } = DTYPES[dtype];
  const picked = allocate(dtype, positions.length);
  for (const [at, position] of positions.entries()) {
    const index = unravelIndex(position, shape);
    const slot = index.reduce((sum, n, dim) => sum + n * strides[dim]!, offset);
    for (let lane = 0; lane < lanes; lane++) picked[at * lanes + lane] = data[slot * lanes + lane]!;
  }
  return elementsOfStorage(dtype, picked);
}

/** The only element of a one-element tensor. */
export function item(tensor: Tensor): Element {
  const elements = elementsOf(tensor);
  if (elements.length !== 1)
    throw new RangeError(`A tensor of shape [${tensor.shape.join(', ')}] has no single element.`);
  return elements[0]!;
}

/** The integer that a tensor of rank 0 stands for where an int is wanted, as PyTorch takes one; undefined for others. */
export function wholeNumber(tensor: Tensor): bigint | undefined {
  if (tensor.rank !== 0 || DTYPES[tensor.dtype].class !== 'integer') return undefined;
  return BigInt(item(tensor) as number | bigint);
}

export function elementsOfStorage(dtype: DType, data: Storage): Element[] {
  switch (DTYPES[dtype].class) {
    case 'bool':
      return Array.from(data as Uint8Array, (flag) => flag !== 0);
    case 'integer':
      return Array.from(
        isNibble(dtype) ? unpackNibbles(dtype, data as Uint8Array) : (data as ArrayLike<number | bigint>),
        BigInt,
      );
    case 'float':
      return Array.from(decodeFloats(dtype, data));
    case 'complex': {
      const parts = decodeFloats(dtype, data);
      return Array.from({ length: parts.length / 2 }, (_, i) => new Complex(parts[2 * i]!, parts[2 * i + 1]!));
    }
  }
}

function storageOfElements(dtype: DType, elements: readonly Element[], options: RoundingOptions): Storage {
  switch (DTYPES[dtype].class) {
    case 'bool':
      return Uint8Array.from(elements, (element) => (toNumber(element) === 0 ? 0 : 1));
    case 'integer':
      return storageOfIntegers(dtype, elements);
    case 'float':
      return encodeFloats(dtype, elements.map(toNumber), options);
    case 'complex':
      return encodeFloats(
        dtype,
        elements.flatMap((element) => (element instanceof Complex ? [element.re, element.im] : [toNumber(element), 0])),
      );
  }
}

function storageOfIntegers(dtype: DType, elements: readonly Element[]): Storage {
  const integers = elements.map((element) => BigInt(toNumberOrBigInt(element)));
  if (isNibble(dtype)) return packNibbles(integers.map((n) => Number(BigInt.asUintN(4, n))));
  const data = allocate(dtype, integers.length);
  const wide = data instanceof BigInt64Array || data instanceof BigUint64Array;
  for (const [i, n] of integers.entries()) data[i] = wide ? n : Number(BigInt.asIntN(32, n));
  return data;
}

function isNibble(dtype: DType): dtype is NibbleDType {
  return dtype === 'int4' || dtype === 'uint4';
}

function toNumber(element: Element): number {
  return Number(toNumberOrBigInt(element));
}

function toNumberOrBigInt(element: Element): number | bigint | boolean {
  if (element instanceof Complex) throw new TypeError(`${element} is complex; only a complex dtype can hold it.`);
  return element;
}
