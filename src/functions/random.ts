// The random stream of a call: its seed and the place of a word in the stream come in, 32 random bits go out. Philox 4x32 with ten rounds, from
// J. Salmon, M. Moraes, R. Dror, D. Shaw: Parallel Random Numbers: As Easy as 1, 2, 3 (SC 2011), which PyTorch's CUDA back end and cuRAND use too.

const ROUNDS = 10;
const MULTIPLIERS = [0xd2511f53, 0xcd9e8d57] as const;
const WEYL = [0x9e3779b9, 0xbb67ae85] as const;

type Block = readonly [number, number, number, number];

/** One block: four words from a counter of four and a key of two words, all below 2^32. */
export function philox([c0, c1, c2, c3]: Block, [k0, k1]: readonly [number, number]): Block {
  for (let round = 0; round < ROUNDS; round++) {
    const [high0, high1] = [highWord(MULTIPLIERS[0], c0), highWord(MULTIPLIERS[1], c2)];
    const [low0, low1] = [Math.imul(MULTIPLIERS[0], c0) >>> 0, Math.imul(MULTIPLIERS[1], c2) >>> 0];
    [c0, c1, c2, c3] = [(high1 ^ c1 ^ k0) >>> 0, low1, (high0 ^ c3 ^ k1) >>> 0, low0];
    [k0, k1] = [(k0 + WEYL[0]) >>> 0, (k1 + WEYL[1]) >>> 0];
  }
  return [c0, c1, c2, c3];
}

/** The upper half of the product of two words, by halves of words: every sum stays below 2^53. */
function highWord(a: number, b: number): number {
  const [aLow, aHigh, bLow, bHigh] = [a & 0xffff, a >>> 16, b & 0xffff, b >>> 16];
  const middle = aHigh * bLow + Math.floor((aLow * bLow) / 2 ** 16);
  return (aHigh * bHigh + Math.floor((middle + aLow * bHigh) / 2 ** 16)) >>> 0;
}

/** Neighbouring words come from one block: the last one is kept. */
let last: { readonly seed: number; readonly counter: number; readonly block: Block } | undefined;

/**
 * Word `position` of the stream of `seed`: an integer from 0 to 2^32 - 1. The key is the seed, as a 64-bit integer; the counter is position / 4,
 * as a 128-bit integer; position % 4 is the place in the block.
 */
export function randomWord(seed: number, position: number): number {
  const counter = Math.floor(position / 4);
  if (last?.seed !== seed || last.counter !== counter) {
    const key = BigInt.asUintN(64, BigInt(seed));
    const words: Block = [counter % 2 ** 32, Math.floor(counter / 2 ** 32), 0, 0];
    last = { seed, counter, block: philox(words, [lower(key), upper(key)]) };
  }
  return last.block[position % 4] as number;
}

function upper(x: bigint): number {
  return Number(x >> 32n);
}

function lower(x: bigint): number {
  return Number(x & 0xffffffffn);
}
