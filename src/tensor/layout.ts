/** Shapes and strides, in elements: contiguous strides, broadcasting, and walking a strided layout in runs. */

export function countElements(shape: readonly number[]): number {
  return shape.reduce((count, length) => count * length, 1);
}

/** Row-major strides; a length of 0 counts as 1, as PyTorch does, so that strides are never 0 by accident. */
export function contiguousStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    strides[dim] = stride;
    stride *= Math.max(shape[dim]!, 1);
  }
  return strides;
}

/** Strides of dims of length 1 are free: no element is reached by them. */
export function isContiguousLayout(shape: readonly number[], strides: readonly number[]): boolean {
  if (shape.includes(0)) return true;
  const expected = contiguousStrides(shape);
  return shape.every((length, dim) => length === 1 || strides[dim] === expected[dim]);
}

/** The shape all of these broadcast to, or undefined if they do not. */
export function broadcastShapes(...shapes: readonly (readonly number[])[]): number[] | undefined {
  const rank = Math.max(0, ...shapes.map((shape) => shape.length));
  const result = new Array<number>(rank).fill(1);
  for (const shape of shapes) {
    for (const [dim, length] of shape.entries()) {
      const at = rank - shape.length + dim;
      if (result[at] === 1) result[at] = length;
      else if (length !== 1 && length !== result[at]) return undefined;
    }
  }
  return result;
}

/** Strides that read a tensor of `shape` as if it had the shape `target`, which it must broadcast to: 0 where it repeats. */
export function broadcastStrides(
  shape: readonly number[],
  strides: readonly number[],
  target: readonly number[],
): number[] {
  const added = target.length - shape.length;
  return target.map((length, dim) => {
    const own = shape[dim - added];
    if (dim < added || (own === 1 && length !== 1)) return 0;
    if (own !== length)
      throw new RangeError(`Shape [${shape.join(', ')}] does not broadcast to [${target.join(', ')}].`);
    return strides[dim - added]!;
  });
}

/** One past the furthest element a layout reaches: what its storage must hold. */
export function layoutExtent(shape: readonly number[], strides: readonly number[], offset: number): number {
  if (shape.includes(0)) return 0;
  return shape.reduce((extent, length, dim) => extent + (length - 1) * strides[dim]!, offset + 1);
}

/**
 * Visits the elements of a layout in row-major order as runs along its last dim: start, count, stride. Neighbouring dims that one
 * stride can cross are merged first, so a contiguous layout is a single run.
 */
export function forEachRun(
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  visit: (start: number, count: number, stride: number) => void,
): void {
  if (shape.includes(0)) return;
  const merged = mergeDims(shape, strides);
  const outer = merged.length - 1;
  const { length: count, stride } = merged[outer] ?? { length: 1, stride: 1 };
  const index = new Array<number>(Math.max(outer, 0)).fill(0);
  let start = offset;
  for (;;) {
    visit(start, count, stride);
    let dim = outer - 1;
    for (; dim >= 0; dim--) {
      start += merged[dim]!.stride;
      if (++index[dim]! < merged[dim]!.length) break;
      start -= merged[dim]!.stride * merged[dim]!.length;
      index[dim] = 0;
    }
    if (dim < 0) return;
  }
}

/** The position in storage of every element, in row-major order. */
export function elementOffsets(shape: readonly number[], strides: readonly number[], offset: number): Float64Array {
  const offsets = new Float64Array(countElements(shape));
  let at = 0;
  forEachRun(shape, strides, offset, (start, count, stride) => {
    for (let i = 0; i < count; i++) offsets[at++] = start + i * stride;
  });
  return offsets;
}

/** The index of the `flat`-th element in row-major order. */
export function unravelIndex(flat: number, shape: readonly number[]): number[] {
  const index = new Array<number>(shape.length);
  let rest = flat;
  for (let dim = shape.length - 1; dim >= 0; dim--) {
    index[dim] = rest % shape[dim]!;
    rest = Math.floor(rest / shape[dim]!);
  }
  return index;
}

interface Dim {
  length: number;
  stride: number;
}

function mergeDims(shape: readonly number[], strides: readonly number[]): Dim[] {
  const merged: Dim[] = [];
  for (const [dim, length] of shape.entries()) {
    const stride = strides[dim]!;
    const last = merged.at(-1);
    if (length === 1) continue;
    if (last !== undefined && last.stride === stride * length)
      merged[merged.length - 1] = { length: last.length * length, stride };
    else merged.push({ length, stride });
  }
  return merged;
}
