// Outputs of the exact algebra → the values that cross the border of a back end.
import type { Value } from '../../backend/values.ts';
import type { DType } from '../../tensor/dtype.ts';
import type { Element } from '../../tensor/elements.ts';
import { tensorOf } from '../../tensor/elements.ts';
import type { Program } from '../tree.ts';
import type { Type } from '../types.ts';
import type { Evaluation, Output } from './call.ts';
import { Field } from './field.ts';

/** The results of a call, each as the program declares it. */
export function exactValues({ results }: Program, done: Extract<Evaluation, { status: 'ok' }>): Value[] {
  return done.outputs.map((output, n) => exactValue(output, done.dtypes[n] ?? done.compute, results[n]!.type));
}

/** `type` is what the signature says the result is. */
export function exactValue(output: Output, dtype: DType, type: Type): Value {
  if (type.kind !== 'tensor' && type.kind !== 'list') return plainValue((output as Field).cells[0], type);
  // An undefined tensor, such as a gradient nobody asked for.
  if (output instanceof Field && output.cells[0] === null) return null;
  return Array.isArray(output)
    ? output.map((field: Field) => exactTensor(field, dtype))
    : exactTensor(output as Field, dtype);
}

function exactTensor(field: Field, dtype: DType): Value {
  return tensorOf(field.dtype ?? dtype, field.cells as readonly Element[], field.shape);
}

function plainValue(value: unknown, type: Type): Value {
  if (type.kind === 'int') return BigInt(value as number);
  return type.kind === 'dtype' ? { dtype: value as DType } : (value as Value);
}
