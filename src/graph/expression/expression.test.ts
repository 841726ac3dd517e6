import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { apply, type Expression, symbolsOf } from './ast.ts';
import { evaluate } from './evaluate.ts';
import { parseExpression } from './parse.ts';
import { printExpression } from './print.ts';
import { SCALAR_OPERATORS, type Scalar, ScalarError } from './scalar.ts';

function worth(text: string, symbols: Record<string, Scalar> = {}): Scalar {
  return evaluate(parseExpression(text), { symbol: (name) => symbols[name] });
}

describe('evaluation follows Python', () => {
  test.each<[string, Scalar]>([
    ['2 + 3 * 4', 14n],
    ['(2 + 3) * 4', 20n],
    ['2 ** 3 ** 2', 512n],
    ['-2 ** 2', -4n],
    ['-7 // 2', -4n],
    ['7 // -2', -4n],
    ['-6 // 2', -3n],
    ['-7 % 3', 2n],
    ['7 % -3', -2n],
    ['-7.5 % 3', 1.5],
    ['7 / 2', 3.5],
    ['2 ** -1', 0.5],
    ['10 - 3 - 2', 5n],
    ['1 << 4 >> 2', 4n],
    ['1 < 2 < 3', true],
    ['1 < 3 < 2', false],
    ['not 1 == 2 and true', true],
    ['false or 3 >= 3', true],
    ['min(3, 2) + max(3, 2)', 5n],
    ['trunc(-2.7)', -2n],
    ['floor(-2.7)', -3n],
    ['ceil(2.1)', 3n],
    ['round(2.5)', 2n],
    ['round(3.5)', 4n],
    ['float(3)', 3],
    ['ite(1 > 2, 5, 6)', 6n],
    ['sqrt(2.25)', 1.5],
    ['true + true', 2n],
    ['9223372036854775807', 9223372036854775807n],
  ])('%s is %s', (text, expected) => {
    expect(worth(text)).toEqual(expected);
  });

  test('integers and reals stay apart', () => {
    expect(worth('2 * 3.0')).toBe(6);
    expect(worth('6 // 4')).toBe(1n);
    expect(worth('6.0 // 4')).toBe(1);
    expect(worth('max(3, 2.5)')).toBe(3);
  });

  test('a side that does not decide is not evaluated', () => {
    expect(worth('a == 0 or 4 // a == 2', { a: 0n })).toBe(true);
    expect(worth('ite(a == 0, 1, 4 // a)', { a: 0n })).toBe(1n);
  });

  test.each([
    ['1 // 0', 'division by zero'],
    ['1 % 0', 'division by zero'],
    ['9223372036854775807 + 1', 'more than 64 bits'],
    ['10 ** 99999999', 'more than 64 bits'],
    ['1 << 1000000000', 'more than 64 bits'],
    ['trunc(inf)', 'cannot be rounded'],
    ['s0 + 1', 'symbol s0 has no value'],
    ['size(x, 1) + 1', 'size 1 of x has no value'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => worth(text)).toThrow(ScalarError);
    expect(() => worth(text)).toThrow(message);
  });
});

describe('the parser is strict', () => {
  test.each([
    ['', 'expected a number, a name or "(" at the end'],
    ['1 +', 'at the end'],
    ['(1', 'expected ")"'],
    ['1 2', 'expected the end at "2"'],
    ['f(1)', '"f" is not a function'],
    ['min(1)', 'min takes 2 operands, got 1'],
    ['min(1, 2, 3)', 'min takes 2 operands, got 3'],
    ['size(x)', 'expected ","'],
    ['size(x, -1)', 'expected a number'],
    ['a.b', 'expected the end'],
    ['"text"', 'expected a number, a name or "("'],
    ['1 ; 2', 'unexpected character'],
    ['__import__("os")', 'is not a function'],
    ['constructor(1)', 'is not a function'],
  ])('%s: %s', (text, message) => {
    expect(() => parseExpression(text)).toThrow(SyntaxError);
    expect(() => parseExpression(text)).toThrow(message);
  });

  test.each([
    ['parentheses', `${'('.repeat(5000)}1${')'.repeat(5000)}`],
    ['negations', `${'-'.repeat(50_000)}1`],
    ['nots', `${'not '.repeat(20_000)}1`],
    ['powers', `1${' ** 1'.repeat(20_000)}`],
    ['sums', `1${' + 1'.repeat(24_000)}`],
    ['length', '1'.repeat(200_000)],
  ])('hostile %s are refused without exhausting the stack', (_, text) => {
    expect(() => parseExpression(text)).toThrow(SyntaxError);
  });
});

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.bigInt(-5n, 5n).map((value): Expression => ({ kind: 'integer', value })),
  fc.constantFrom(0.5, -1.25, 3, -0, 1e30).map((value): Expression => ({ kind: 'real', value })),
  fc.constantFrom('s0', 'u1').map((name): Expression => ({ kind: 'symbol', name })),
  fc.boolean().map((value): Expression => ({ kind: 'boolean', value })),
  fc.nat(3).map((dimension): Expression => ({ kind: 'geometry', property: 'size', value: 'x', dimension })),
);
const expressions = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    fc.constantFrom(...Object.keys(SCALAR_OPERATORS)).chain((operator) => {
      const arity = SCALAR_OPERATORS[operator]?.parameters.length ?? 0;
      return fc
        .array(tie('tree'), { minLength: arity, maxLength: arity })
        .map((operands) => apply(operator, ...operands));
    }),
  ),
})).tree;

property.prop([expressions])('what is printed reads back to the same tree', (expression) => {
  expect(parseExpression(printExpression(expression))).toEqual(expression);
});

test('printing uses no more parentheses than needed', () => {
  for (const text of ['2 * s0 + 1', 's0 - (s1 - 1)', '(s0 + 1) // 2 % 3', 'size(x, 0) > 3 and not s0 == 2', '-s0 ** 2'])
    expect(printExpression(parseExpression(text))).toBe(text);
});

test('symbolsOf lists each symbol once', () => {
  expect([...symbolsOf(parseExpression('s0 * s1 + s0 * size(x, 0)'))]).toEqual(['s0', 's1']);
});
