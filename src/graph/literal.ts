// Plain values of a canonical graph: integers and reals in, their tagged JSON forms out, and back.
import type { Literal, RealLiteral } from './model.ts';

export function integerLiteral(value: bigint): Literal {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : { int: String(value) };
}

export function realLiteral(value: number): RealLiteral {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0.0' : value;
}

export function realValue(literal: RealLiteral): number {
  switch (literal) {
    case 'nan':
      return Number.NaN;
    case 'inf':
      return Number.POSITIVE_INFINITY;
    case '-inf':
      return Number.NEGATIVE_INFINITY;
    case '-0.0':
      return -0;
    default:
      return literal;
  }
}
