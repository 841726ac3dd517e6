import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WireError } from './error.ts';
import { parseJson } from './json.ts';

describe('parseJson', () => {
  it('tells integers from floats by how they are written', () => {
    expect(parseJson('[1, 1.0, 1e0, -0, -0.0, 9007199254740993]')).toEqual([1n, 1, 1, 0n, -0, 9007199254740993n]);
  });

  it('agrees with JSON.parse on everything else', () => {
    const numbers = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
    fc.assert(
      fc.property(fc.json({ depthSize: 'medium' }), (text) => {
        expect(JSON.parse(JSON.stringify(parseJson(text), numbers))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('accepts and refuses the texts that JSON.parse accepts and refuses', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\',
      '"',
      '1',
      '-',
      '.5',
      'e',
      '01',
      'true',
      'nul',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(
          accepts(() => parseJson(text)),
          text,
        ).toBe(accepts(() => JSON.parse(text)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a member named __proto__ for a member', () => {
    const value = parseJson('{"__proto__": {"polluted": true}}');
    expect(Object.getOwnPropertyNames(value)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it.each([
    ['[1, 2', `not JSON at character 5: expected ',' or ']'`],
    ['{"a" 1}', `not JSON at character 5: expected ':' after the name of a member`],
    ['"a\nb"', 'not JSON at character 0: a string with a wrong escape or a control character'],
    ['"abc', 'not JSON at character 0: a string that does not end'],
    ['1 2', 'not JSON at character 2: text after the value'],
  ])('says what is wrong with %j', (text, message) => {
    expect(() => parseJson(text)).toThrow(new WireError(message));
  });

  it.each([
    ['['.repeat(1_000_000), 'nested more than 512 deep'],
    ['9'.repeat(1_000_000), 'an integer of more than 400 digits'],
    [`"${'\\'.repeat(5_000_001)}`, 'a string that does not end'],
  ])('is not hurt by an endless text (%#)', (text, message) => {
    expect(() => parseJson(text)).toThrow(message);
  });

  it('reads a string of megabytes', () => {
    expect(parseJson(JSON.stringify('\n'.repeat(3_000_000)))).toHaveLength(3_000_000);
  });
});

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch (error) {
    if (error instanceof WireError || error instanceof SyntaxError) return false;
    throw error;
  }
}
