// Plain arguments of nodes: a literal of the graph document comes in, the value that crosses to a back end goes out.
import type { Value } from '../backend/values.ts';
import { realValue } from '../graph/literal.ts';
import type { Literal } from '../graph/model.ts';
import { Complex, isDType } from '../tensor/index.ts';
import { ExecutionError } from './error.ts';

export function readLiteral(literal: Literal): Value {
  if (typeof literal === 'number') return Number.isInteger(literal) ? BigInt(literal) : literal;
  if (literal === null || typeof literal !== 'object') return literal;
  if ('int' in literal) return BigInt(literal.int);
  if ('float' in literal) return realValue(literal.float);
  if ('complex' in literal) return new Complex(realValue(literal.complex[0]), realValue(literal.complex[1]));
  if ('memory_format' in literal) return { memoryFormat: literal.memory_format };
  if ('layout' in literal) return { layout: literal.layout };
  if ('dtype' in literal) {
    if (isDType(literal.dtype)) return { dtype: literal.dtype };
    throw new ExecutionError(`'${literal.dtype}' is not a dtype`);
  }
  // Devices and ops as values mean nothing to a back end: what could use them (placement, higher-order nodes) is settled before.
  throw new ExecutionError(`${JSON.stringify(literal)} cannot be handed to a back end`);
}
