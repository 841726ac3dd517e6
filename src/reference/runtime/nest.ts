// Loops over all index tuples of a shape, counting one offset per operand instead of computing it from the index.

/**
 * A loop nest over `shape` with one counter per vector of strides. Axes that every counter walks evenly are merged, so that the
 * inner loop is as long as it can be:
 *
 *     for (nest.start(offsets); nest.more; nest.next())
 *       for (let n = 0, a = nest.at[0]; n < nest.run; n++, a += nest.steps[0]) …
 */
export class LoopNest {
  /** Length of the inner loop. */
  readonly run: number;
  /** Step of each counter in the inner loop. */
  readonly steps: readonly number[];
  /** Counters at the start of the inner loop. */
  readonly at: number[];
  more = false;
  /** The index tuple, where it is asked for; the inner loop sets its last entry by `place`. */
  readonly index: number[];
  private readonly outer: readonly number[];
  private readonly outerStrides: readonly (readonly number[])[];
  private readonly position: number[];
  private readonly isEmpty: boolean;

  constructor(shape: readonly number[], strides: readonly (readonly number[])[], merge: boolean) {
    const axes = merge
      ? merged(shape, strides)
      : shape.map((extent, d) => ({ extent, steps: strides.map((s) => s[d]!) }));
    const last = axes.pop();
    this.run = last?.extent ?? 1;
    this.steps = last?.steps ?? strides.map(() => 0);
    this.outer = axes.map((a) => a.extent);
    this.outerStrides = axes.map((a) => a.steps);
    this.isEmpty = shape.some((n) => n === 0);
    this.position = axes.map(() => 0);
    this.index = shape.map(() => 0);
    this.at = strides.map(() => 0);
  }

  start(offsets: readonly number[]): void {
    for (let k = 0; k < this.at.length; k++) this.at[k] = offsets[k]!;
    this.position.fill(0);
    this.index.fill(0);
    this.more = !this.isEmpty;
  }

  next(): void {
    const { outer, position, at, outerStrides, index } = this;
    for (let d = outer.length - 1; d >= 0; d--) {
      const strides = outerStrides[d]!;
      if (++position[d]! < outer[d]!) {
        for (let k = 0; k < at.length; k++) at[k]! += strides[k]!;
        index[d] = position[d]!;
        return;
      }
      for (let k = 0; k < at.length; k++) at[k]! -= strides[k]! * (outer[d]! - 1);
      position[d] = 0;
      index[d] = 0;
    }
    this.more = false;
  }

  place(n: number): void {
    if (this.index.length > 0) this.index[this.index.length - 1] = n;
  }
}

export function loopNest(shape: readonly number[], strides: readonly (readonly number[])[]): LoopNest {
  return new LoopNest(shape, strides, true);
}

/** Without merging, so that the index tuple can be told. */
export function indexedNest(shape: readonly number[], strides: readonly (readonly number[])[]): LoopNest {
  return new LoopNest(shape, strides, false);
}

/** Drops axes of size 1 and joins neighbours that every counter walks as one. */
function merged(
  shape: readonly number[],
  strides: readonly (readonly number[])[],
): { extent: number; steps: number[] }[] {
  const axes: { extent: number; steps: number[] }[] = [];
  shape.forEach((extent, d) => {
    if (extent === 1) return;
    const steps = strides.map((s) => s[d]!);
    const before = axes.at(-1);
    if (before?.steps.every((s, k) => s === steps[k]! * extent)) {
      before.extent *= extent;
      before.steps = steps;
    } else axes.push({ extent, steps });
  });
  return axes;
}

/** The part of a window that lies inside `bounds`. */
export interface Window {
  readonly from: readonly number[];
  readonly extents: readonly number[];
}

/**
 * The index tuples k of `kernel` whose places lie in 0 … bounds, where the place of k runs on straight lines: `first` is the place of
 * k = 0, `second` that of k = 1, on every axis.
 */
export function windowAt(
  kernel: readonly number[],
  bounds: readonly number[],
  first: readonly number[],
  second: readonly number[],
): Window {
  const from: number[] = [];
  const extents: number[] = [];
  kernel.forEach((extent, d) => {
    const at = first[d]!;
    const step = second[d]! - at;
    const last = bounds[d]! - 1;
    let [low, high] = [0, extent - 1];
    if (step === 0 || last < 0) high = at >= 0 && at <= last ? high : -1;
    else {
      const [a, b] = [-at / step, (last - at) / step];
      low = Math.max(low, Math.ceil(Math.min(a, b)));
      high = Math.min(high, Math.floor(Math.max(a, b)));
    }
    from.push(low);
    extents.push(Math.max(0, high - low + 1));
  });
  return { from, extents };
}
