// Coercions between types of the language → functions on values; undefined where a value stays what it is.
import type { Type } from '../types.ts';
import { sameType } from '../types.ts';
import type { Frame } from './frame.ts';

export type Convert = (value: unknown, frame: Frame) => unknown;

export function converter(from: Type, to: Type): Convert | undefined {
  if (sameType(from, to) || from.kind === 'none') return undefined;
  if (to.kind === 'optional') return orNone(converter(from.kind === 'optional' ? from.of : from, to.of));
  if (from.kind === 'optional') return orNone(converter(from.of, to));
  if (to.kind === 'list' && from.kind === 'list') {
    const item = converter(from.item, to.item);
    return item && ((value, frame) => (value as unknown[]).map((entry) => item(entry, frame)));
  }
  if (to.kind === 'num') return toNum(from);
  // A whole number passed on as a Scalar is an integer Scalar.
  if (to.kind === 'scalar' && from.kind === 'int') return (value) => BigInt(value as number);
  return undefined;
}

function toNum(from: Type): Convert | undefined {
  switch (from.kind) {
    case 'int':
      return (value, frame) => frame.call.arithmetic.fromInt(value as number);
    case 'real':
      return (value, frame) => frame.call.arithmetic.fromReal(value as number);
    case 'bool':
      return (value, frame) => frame.call.arithmetic.fromBool(value as boolean);
    case 'scalar':
      return (value, frame) => frame.call.arithmetic.fromScalar(value as number);
    default:
      return undefined;
  }
}

function orNone(convert: Convert | undefined): Convert | undefined {
  return convert && ((value, frame) => (value === null ? null : convert(value, frame)));
}
