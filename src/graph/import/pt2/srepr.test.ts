import { describe, expect, test } from 'vitest';
import { printExpression } from '../../expression/print.ts';
import { parseSrepr } from './srepr.ts';

const read = (text: string): string => printExpression(parseSrepr(text).expression);
const s0 = "Symbol('s0', positive=True, integer=True)";

describe('texts as sympy prints them', () => {
  test.each([
    [s0, 's0'],
    [`Add(Mul(Integer(64), ${s0}), Integer(-32))`, '64 * s0 + -32'],
    [`Mul(Integer(2), ${s0}, Symbol('u1', integer=True))`, '2 * s0 * u1'],
    [`Min(Integer(7), ${s0})`, 'min(7, s0)'],
    [`Pow(${s0}, Integer(2))`, 's0 ** 2'],
    [
      `TruncToInt(Mul(Float('2.0', precision=53), FloatTrueDiv(ToFloat(${s0}), Float('3.0', precision=53))))`,
      'trunc(2.0 * (float(s0) / 3.0))',
    ],
    [`Equality(Mod(${s0}, Integer(3)), Integer(0))`, 's0 % 3 == 0'],
    [
      `Piecewise(ExprCondPair(Integer(1), LessThan(${s0}, Integer(4))), ExprCondPair(Integer(2), Equality(${s0}, Integer(5))), ExprCondPair(Integer(3), true))`,
      'ite(s0 <= 4, 1, ite(s0 == 5, 2, 3))',
    ],
    [`OpaqueUnaryFn_sqrt(ToFloat(${s0}))`, 'sqrt(float(s0))'],
    ['Rational(-1, 2)', '-1 / 2'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the assumption "integer" decides the kind of a symbol', () => {
    expect(parseSrepr(`Mul(${s0}, Symbol('zuf0'))`).symbols).toEqual(
      new Map([
        ['s0', 'int'],
        ['zuf0', 'float'],
      ]),
    );
  });
});

describe('anything else is refused', () => {
  test.each([
    ["__import__('os').system('touch PWNED')", '"__import__" is no sympy constructor'],
    ["eval('1')", '"eval" is no sympy constructor'],
    ['constructor(Integer(1))', '"constructor" is no sympy constructor'],
    ["Function('f')(Integer(1))", '"Function" is no sympy constructor'],
    ["Symbol('a b', integer=True)", 'not a name for a symbol'],
    ['Integer(1.5)', 'not an integer of 64 bits'],
    [`Integer(${'9'.repeat(40)})`, 'not an integer of 64 bits'],
    ['Add()', 'Add without operands'],
    ['Mod(Integer(1))', 'Mod takes 2 operands, got 1'],
    ['Integer(1) + Integer(2)', 'expected the end'],
    ['Piecewise(ExprCondPair(Integer(1), false))', 'without a last case'],
    ['s0', 'no sympy constant'],
    ["Float('0x1')", 'not a number'],
    [`${'Add('.repeat(5000)}Integer(1)${')'.repeat(5000)}`, 'nesting deeper than'],
    [`Add(${'Integer(1), '.repeat(5000)}Integer(1))`, 'more than 2000 parts'],
  ])('%s', (text, message) => {
    expect(() => parseSrepr(text)).toThrow(SyntaxError);
    expect(() => parseSrepr(text)).toThrow(message);
  });
});
