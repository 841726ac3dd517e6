// Chooses the next token: logits come in, a token goes out. Greedy, or drawn from a seeded random stream.

export interface SamplerOptions {
  /** 0 or absent: the most likely token; else tokens are drawn from softmax(logits / temperature). */
  readonly temperature?: number;
  /** Draw among the k most likely tokens only. */
  readonly topK?: number;
  /** Draw among the fewest most likely tokens whose probabilities sum to at least p. */
  readonly topP?: number;
  readonly seed?: number;
}

export type Sampler = (logits: ArrayLike<number>) => number;

/** Top-k or top-p without a temperature mean temperature 1: who names them wants to sample. A seed alone changes nothing. */
export function createSampler(options: SamplerOptions = {}): Sampler {
  const { topK, topP, seed } = options;
  const temperature = options.temperature ?? (topK === undefined && topP === undefined ? 0 : 1);
  if (temperature === 0) return pickLargest;
  const random = createRandomStream(seed ?? 0);
  return (logits) => draw(logits, temperature, topK ?? logits.length, topP ?? 1, random());
}

/** The index of the largest logit, the first of equal ones; NaN never wins. */
export function pickLargest(logits: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i]! > logits[best]! || Number.isNaN(logits[best])) best = i;
  return best;
}

/**
 * The token at quantile `u` of the distribution: tokens in order of falling logit (equal ones by index), cut to the first `topK`, then to the
 * shortest prefix with mass of at least `topP`; the first token at which the running sum of probabilities exceeds `u` times the kept mass.
 */
function draw(logits: ArrayLike<number>, temperature: number, topK: number, topP: number, u: number): number {
  const order = Array.from({ length: logits.length }, (_, token) => token).filter(
    (token) => !Number.isNaN(logits[token]),
  );
  order.sort((a, b) => logits[b]! - logits[a]! || a - b);
  const kept = order.slice(0, topK);
  const largest = logits[kept[0] ?? 0]!;
  const weights = kept.map((token) => Math.exp((logits[token]! - largest) / temperature));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // With an infinite or NaN logit there is no distribution to draw from.
  if (!Number.isFinite(total)) return kept[0] ?? 0;
  let mass = 0;
  let count = 0;
  while (count < weights.length && (count === 0 || mass < topP * total)) mass += weights[count++]!;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += weights[i]!;
    if (sum > u * mass) return kept[i]!;
  }
  return kept[count - 1] ?? 0;
}

/**
 * Uniform numbers in [0, 1) with 53 random bits: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
 * Its whole state is one 64-bit integer that starts at the seed, so a stream is easy to repeat in any language.
 */
export function createRandomStream(seed: number): () => number {
  let state = BigInt.asUintN(64, BigInt(seed));
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    z ^= z >> 31n;
    return Number(z >> 11n) / 2 ** 53;
  };
}
