// The random stream against the known answers of its authors (the file kat_vectors of Random123).
import { expect, test } from 'vitest';
import { philox, randomWord } from './random.ts';

const word = (hex: string): number => Number.parseInt(hex, 16);
const words = <T>(text: string): T => text.split(' ').map(word) as T;

test.each([
  ['00000000 00000000 00000000 00000000', '00000000 00000000', '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  ['ffffffff ffffffff ffffffff ffffffff', 'ffffffff ffffffff', '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  ['243f6a88 85a308d3 13198a2e 03707344', 'a4093822 299f31d0', 'd16cfe09 94fdcceb 5001e420 24126ea1'],
])('philox of %s with key %s', (counter, key, result) => {
  expect(philox(words(counter), words(key))).toEqual(words(result));
});

test('words of a stream are the blocks of its counter in a row, whatever is asked first', () => {
  const blocks = [0, 1].flatMap((c) => philox([c, 0, 0, 0], [7, 0]));
  expect([5, 0, 7, 1, 2, 3, 4, 6].map((n) => randomWord(7, n))).toEqual([5, 0, 7, 1, 2, 3, 4, 6].map((n) => blocks[n]));
  expect(randomWord(8, 0)).not.toBe(randomWord(7, 0));
});

test('the key takes all bits of a seed, and a negative one by its two’s complement', () => {
  expect(randomWord(2 ** 32 + 7, 0)).toBe(philox([0, 0, 0, 0], [7, 1])[0]);
  expect(randomWord(-1, 1)).toBe(philox([0, 0, 0, 0], [0xffffffff, 0xffffffff])[1]);
});
