// How messages call values: a value comes in, a few words go out.
import { isDTypeValue, isMemoryFormatValue, type Value } from '../backend/values.ts';
import { Complex, Tensor } from '../tensor/index.ts';

/** `float32[2, 3]`, `int 5`, `none`, `[float32[2], none]`. */
export function describeValue(value: Value): string {
  if (value === null) return 'none';
  if (value instanceof Tensor) return `${value.dtype}[${value.shape.join(', ')}]`;
  if (value instanceof Complex) return `complex ${value}`;
  if (Array.isArray(value)) return `[${value.map(describeValue).join(', ')}]`;
  switch (typeof value) {
    case 'bigint':
      return `int ${value}`;
    case 'number':
      return `float ${Object.is(value, -0) ? '-0' : value}`;
    case 'string':
      return `'${value}'`;
    case 'boolean':
      return `bool ${value}`;
  }
  if (isDTypeValue(value)) return value.dtype;
  return isMemoryFormatValue(value) ? value.memoryFormat : value.layout;
}
