// Lists of integers as vectors: what offsets, strides and shapes are computed with.

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let d = 0; d < b.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

export function sums(a: readonly number[], b: readonly number[]): number[] {
  return b.map((x, d) => a[d]! + x);
}

export function products(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, d) => x * b[d]!);
}

export function scaled(a: readonly number[], factor: number): number[] {
  return a.map((x) => x * factor);
}

export function total(a: readonly number[]): number {
  return a.reduce((sum, x) => sum + x, 0);
}

export function zeros(n: number): number[] {
  return new Array<number>(n).fill(0);
}

/** 1 at `position`, 0 elsewhere. */
export function unit(position: number, n: number): number[] {
  return zeros(n).map((_, d) => (d === position ? 1 : 0));
}

export function zeroed(a: readonly number[], position: number): number[] {
  return a.map((x, d) => (d === position ? 0 : x));
}

/** Σ over k of a[k] at places[k], in a vector of n: what picking entries by places does to strides. */
export function scattered(a: readonly number[], places: readonly number[], n: number): number[] {
  const sum = zeros(n);
  for (let k = 0; k < places.length; k++) sum[places[k]!]! += a[k]!;
  return sum;
}

export function replaced<T>(a: readonly T[], position: number, value: T): T[] {
  return a.map((x, d) => (d === position ? value : x));
}

export function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((x, d) => x === b[d]);
}

/** The remainder with the sign of the divisor. */
export function modulo(a: number, b: number): number {
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}

/** A value computed at most once, when it is first asked for. */
export function lazy<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}

/** The result of an op that has one. */
export function only<T>(outputs: readonly unknown[]): T {
  return outputs[0] as T;
}

/** The results of an op that has several. */
export function several<T extends readonly unknown[]>(outputs: readonly unknown[]): T {
  return outputs as readonly unknown[] as T;
}
