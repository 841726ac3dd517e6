import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { parseJson } from './json.ts';

property.prop([fc.jsonValue({ noUnicodeString: false })])('agrees with JSON.parse', (value) => {
  const text = JSON.stringify(value, null, 1);
  const read = JSON.stringify(parseJson(text), (_, part) => (typeof part === 'bigint' ? Number(part) : part));
  expect(read).toBe(JSON.stringify(JSON.parse(text)));
});

test('integers beyond 2^53 are exact', () => {
  expect(parseJson('[9223372036854775807, -9007199254740993, 3, 1.5]')).toEqual([
    9223372036854775807n,
    -9007199254740993n,
    3,
    1.5,
  ]);
});

test('a key called __proto__ is a key', () => {
  const value = parseJson('{"__proto__": {"polluted": true}}') as Record<string, unknown>;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

describe('refuses, with line and column', () => {
  test.each([
    ['{"a": 1,\n "a": 2}', 'the key "a" occurs twice in one object, line 2 column 5'],
    ['[1, 2', 'expected "," or "]", line 1 column 6'],
    ['[1,]', 'expected a value, line 1 column 4'],
    ['{a: 1}', 'expected a key in double quotes'],
    ['01', 'unexpected text after the document'],
    ['"\\x"', 'unknown escape'],
    ['"\n"', 'control character in a string'],
    ['"abc', 'the text ends in a string'],
    ['NaN', 'expected a value'],
    ['tru', 'expected a value'],
    ['', 'the text ends too early, line 1 column 1'],
    ['<html>', 'expected a value, line 1 column 1'],
    [`${'['.repeat(100_000)}`, 'nesting deeper than'],
    ['1'.repeat(50), 'an integer of more than 40 digits'],
  ])('%j', (text, message) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
    expect(() => parseJson(text)).toThrow(message);
  });
});
