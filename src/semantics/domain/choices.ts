// The choices a call is decoded from: a name and a bound come in, a whole number comes out. The smaller the number, the simpler the call.

/** Where fresh choices come from. */
export interface RandomSource {
  /** A whole number n with 0 ≤ n < bound. */
  below(bound: number): number;
}

/** Choices by name. A name that is missing stands for 0. */
export type ChoiceTable = ReadonlyMap<string, number>;

/** Picks one of `bound` numbers with a bias; only asked while a call is made, never while it is shrunk. */
export type Sampler = (random: RandomSource) => number;

/**
 * Named choices instead of a plain sequence: a choice that shrinks leaves the meaning of all others alone. What was drawn is kept in
 * `made`, from which the same call can be decoded again.
 */
export class Choices {
  readonly made: Map<string, number> = new Map();
  /** Absent while a call is decoded from a table alone. */
  readonly random: RandomSource | undefined;
  private readonly table: ChoiceTable;

  constructor(table: ChoiceTable, random?: RandomSource) {
    this.table = table;
    this.random = random;
  }

  draw(name: string, bound: number, sample?: Sampler): number {
    const known = this.made.get(name) ?? this.table.get(name) ?? this.fresh(bound, sample);
    const choice = Math.max(0, Math.min(known, bound - 1));
    this.made.set(name, choice);
    return choice;
  }

  private fresh(bound: number, sample: Sampler | undefined): number {
    if (!this.random || bound <= 1) return 0;
    return sample ? sample(this.random) : this.random.below(bound);
  }
}

/** One of several alternatives, each with a weight. */
export function weighted<T>(random: RandomSource, ...options: readonly (readonly [weight: number, option: T])[]): T {
  const total = options.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.below(total);
  for (const [weight, option] of options) {
    if (left < weight) return option;
    left -= weight;
  }
  return (options.at(-1) as readonly [number, T])[1];
}

export function chance(random: RandomSource, percent: number): boolean {
  return random.below(100) < percent;
}

/** 0, 1, -1, 2, -2 … : the whole numbers from the simplest on, and back. */
export function fromZigzag(n: number): number {
  return n % 2 === 1 ? (n + 1) / 2 : 0 - n / 2;
}

export function toZigzag(value: number): number {
  return value > 0 ? 2 * value - 1 : -2 * value;
}
