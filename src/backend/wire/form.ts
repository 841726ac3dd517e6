// Values → the plain JSON that the schemas of calls describe. Tensors keep their kind only: what is in them is not checked there.
import { Complex } from '../../tensor/complex.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { type Args, isDTypeValue, isMemoryFormatValue, type Value } from '../values.ts';

export function formOf(value: Value): unknown {
  if (value instanceof Tensor) return { tensor: '' };
  if (value instanceof Complex) return { complex: [0, 0] };
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : { int: String(value) };
  if (typeof value === 'number') return { float: Number.isFinite(value) ? value : 'nan' };
  if (Array.isArray(value)) return value.map(formOf);
  if (value === null || typeof value !== 'object') return value;
  if (isDTypeValue(value)) return { dtype: value.dtype };
  return isMemoryFormatValue(value) ? { memory_format: value.memoryFormat } : { layout: value.layout };
}

export function formOfArgs(args: Args): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, formOf(value)]));
}
