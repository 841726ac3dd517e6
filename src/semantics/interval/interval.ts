// What a right back end may hold in one place: a range of reals, a set of integers, or a rectangle of complex numbers.

/** What the order of a sum depends on. */
export interface Terms {
  readonly count: number;
  /** The sum of their sizes. */
  readonly size: number;
  /** All terms are multiples of it; 0 where that is not known. */
  readonly quantum: number;
}

/**
 * Every value from `lo` to `hi`, infinities included where an end is infinite, and NaN if `nan`. -0 lies below +0, so the ends tell
 * which zeros are meant. `lo` above `hi`: nothing but NaN. Mutable, so that a world in which a comparison came out one way can narrow
 * what it compared; the choices put it back.
 */
export class Interval {
  lo: number;
  hi: number;
  nan: boolean;
  /** The ends are float64 roundings of what they stand for, which a fused operation would not see. */
  loose = false;
  /** A number of the formula or of shapes, the same for all elements: what is divided by it may be multiplied by its reciprocal. */
  constant = false;
  /** Of an exact sum: what it could be off by if it were kept as a running mean, which is rounded at every term. */
  slack = 0;
  /** Of a sum: its terms, among which one that is added to it may come at any place. */
  terms: Terms | undefined = undefined;
  /** What most of the width comes from; only while origins are traced. */
  cause: string | undefined = undefined;

  constructor(lo: number, hi: number, nan = false) {
    this.lo = lo;
    this.hi = hi;
    this.nan = nan;
  }

  static point(x: number): Interval {
    return Number.isNaN(x) ? Interval.undefined() : new Interval(x, x);
  }

  /** Nothing but NaN. */
  static undefined(): Interval {
    return new Interval(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, true);
  }

  /** Anything at all: nothing can be judged by it. */
  static everything(): Interval {
    return new Interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, true);
  }

  get isPoint(): boolean {
    return this.lo === this.hi && !this.nan && Object.is(this.lo, this.hi);
  }

  get isNaN(): boolean {
    return this.lo > this.hi;
  }

  get isEverything(): boolean {
    return this.lo === Number.NEGATIVE_INFINITY && this.hi === Number.POSITIVE_INFINITY;
  }

  get width(): number {
    return this.isNaN || this.lo === this.hi ? 0 : this.hi - this.lo;
  }

  /** Whether the interval holds this number; zeros by their sign. */
  holds(x: number): boolean {
    if (Number.isNaN(x)) return this.nan;
    if (x === 0) return notAbove(this.lo, x) && notAbove(x, this.hi);
    return this.lo <= x && x <= this.hi;
  }

  toString(): string {
    const range = this.isNaN
      ? []
      : [this.isPoint || this.lo === this.hi ? printed(this.lo) : `[${printed(this.lo)}, ${printed(this.hi)}]`];
    return [...range, ...(this.nan ? ['NaN'] : [])].join(' or ');
  }
}

function printed(x: number): string {
  return Object.is(x, -0) ? '-0' : String(x);
}

/** a <= b with -0 below +0. */
export function notAbove(a: number, b: number): boolean {
  return a < b || (a === b && (a !== 0 || Object.is(a, -0) || Object.is(b, 0)));
}

/** Integers from `lo` to `hi`, or exactly `values`. A condition is the set of 0 and 1. */
export class IntegerSet {
  lo: bigint;
  hi: bigint;
  /** Sorted; absent where all integers between the ends are meant. */
  readonly values: readonly bigint[] | undefined;
  cause: string | undefined = undefined;

  constructor(lo: bigint, hi: bigint, values?: readonly bigint[]) {
    this.lo = lo;
    this.hi = hi;
    this.values = values;
  }

  static point(n: bigint): IntegerSet {
    return new IntegerSet(n, n);
  }

  static of(values: readonly bigint[]): IntegerSet {
    const sorted = [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return new IntegerSet(sorted[0] ?? 0n, sorted.at(-1) ?? 0n, sorted.length > 1 ? sorted : undefined);
  }

  static everything(): IntegerSet {
    return new IntegerSet(-(2n ** 64n), 2n ** 64n);
  }

  get isPoint(): boolean {
    return this.lo === this.hi;
  }

  get isEverything(): boolean {
    return this.hi - this.lo >= 2n ** 64n - 1n;
  }

  holds(n: bigint): boolean {
    return this.values && !this.isPoint ? this.values.includes(n) : this.lo <= n && n <= this.hi;
  }

  /** How many integers are meant, and each of them. */
  get size(): number {
    return this.values && !this.isPoint ? this.values.length : Number(this.hi - this.lo) + 1;
  }

  at(n: number): bigint {
    return (this.isPoint ? undefined : this.values?.[n]) ?? this.lo + BigInt(n);
  }

  toString(): string {
    if (this.isPoint) return String(this.lo);
    return this.values ? `one of ${this.values.join(', ')}` : `[${this.lo}, ${this.hi}]`;
  }
}

/** A range for either part. */
export class Rectangle {
  readonly re: Interval;
  readonly im: Interval;

  constructor(re: Interval, im: Interval = Interval.point(0)) {
    this.re = re;
    this.im = im;
  }

  static everything(): Rectangle {
    return new Rectangle(Interval.everything(), Interval.everything());
  }

  get isPoint(): boolean {
    return this.re.isPoint && this.im.isPoint;
  }

  get isEverything(): boolean {
    return this.re.isEverything && this.im.isEverything;
  }

  get cause(): string | undefined {
    return this.re.width >= this.im.width ? this.re.cause : this.im.cause;
  }

  toString(): string {
    return `${this.re} + ${this.im} i`;
  }
}

/** A number of the interval algebra, by the class of the compute dtype. */
export type Range = Interval | IntegerSet | Rectangle;

/** A copy that later narrowing does not touch. */
export function copied<T extends Range>(range: T): T {
  return hull([range]) as T;
}

/** The smallest range of its kind around all of these; `why` names what is open where they differ. */
export function hull<T extends Range>(ranges: readonly T[], why?: string): T {
  const [first] = ranges;
  if (first instanceof Rectangle) {
    const all = ranges as readonly Rectangle[];
    return new Rectangle(
      hull(
        all.map((r) => r.re),
        why,
      ),
      hull(
        all.map((r) => r.im),
        why,
      ),
    ) as T;
  }
  if (first instanceof IntegerSet) return hullOfIntegers(ranges as readonly IntegerSet[]) as T;
  return hullOfIntervals(ranges as readonly Interval[], why) as T;
}

function hullOfIntervals(all: readonly Interval[], why: string | undefined): Interval {
  const result = new Interval(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, false);
  let widest: Interval | undefined;
  for (const one of all) {
    result.lo = Math.min(result.lo, one.lo);
    result.hi = Math.max(result.hi, one.hi);
    result.nan ||= one.nan;
    result.loose ||= one.loose;
    if (!widest || one.width > widest.width) widest = one;
  }
  result.cause = why !== undefined && result.width > 2 * (widest?.width ?? 0) ? why : widest?.cause;
  return result;
}

function hullOfIntegers(all: readonly IntegerSet[]): IntegerSet {
  const listed = all.every((one) => one.isPoint || one.values !== undefined);
  if (listed) return IntegerSet.of(all.flatMap((one) => (one.isPoint ? [one.lo] : (one.values ?? []))));
  return new IntegerSet(least(all.map((one) => one.lo)), greatest(all.map((one) => one.hi)));
}

export function least(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b < a ? b : a));
}

export function greatest(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => (b > a ? b : a));
}
