// What a tensor's layout says, and the arithmetic of index tuples: tensors and lists of integers come in, integers come out.
import { elementCount, type Tensor } from '../tensor/index.ts';

export function shape(t: Tensor): readonly number[] {
  return t.shape;
}

export function rank(t: Tensor): number {
  return t.shape.length;
}

/** @throws RangeError where there is no such dim. */
export function size(t: Tensor, d: number): number {
  if (t.rank === 0 && (d === 0 || d === -1)) return 1;
  const extent = t.shape[d < 0 ? d + t.rank : d];
  if (extent === undefined) throw new RangeError(`A tensor of shape [${t.shape.join(', ')}] has no dim ${d}.`);
  return extent;
}

export function numel(t: Tensor): number {
  return t.numel;
}

export function strides(t: Tensor): readonly number[] {
  return t.strides;
}

export function storageOffset(t: Tensor): number {
  return t.offset;
}

export function storage(t: Tensor): Tensor {
  return t.view([elementCount(t.dtype, t.data)], [1], 0);
}

export function isContiguous(t: Tensor): boolean {
  return t.isContiguous();
}

export function ravel(i: readonly number[], shape: readonly number[]): number {
  let position = 0;
  for (let axis = 0; axis < shape.length; axis++) position = position * shape[axis]! + i[axis]!;
  return position;
}

export function unravel(n: number, shape: readonly number[]): number[] {
  const index: number[] = new Array(shape.length);
  let rest = n;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const extent = shape[axis]!;
    index[axis] = rest % extent;
    rest = Math.floor(rest / extent);
  }
  return index;
}

export function within(i: readonly number[], shape: readonly number[]): boolean {
  for (let axis = 0; axis < shape.length; axis++) {
    const entry = i[axis]!;
    if (!(entry >= 0 && entry < shape[axis]!)) return false;
  }
  return true;
}

export function length(list: readonly unknown[]): number {
  return list.length;
}

export function product(s: readonly number[]): number {
  return s.reduce((a, b) => a * b, 1);
}
