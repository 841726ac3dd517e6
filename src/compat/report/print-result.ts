// The outcome of a call as one short line for people.
import type { Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { formatNumber, formatTensor, formatType } from '../../tensor/format.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Result } from '../meaning/outcome.ts';

/** `values` prints everything, `form` dtypes and shapes only, `status` whether the call is defined. */
export function printResult(result: Result, what: 'values' | 'form' | 'status' = 'values'): string {
  switch (result.status) {
    case 'ok':
      if (what === 'status') return 'defined';
      return result.outputs.map((output) => (what === 'form' ? printForm(output) : printValue(output))).join(', ');
    case 'refused':
      return `refused by ${result.label}: ${result.message}`;
    case 'unpredictable':
      return `unpredictable by ${result.label}: ${result.message}`;
    default:
      return `no result: ${result.message}`;
  }
}

function printForm(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(printForm).join(', ')}]`;
  return value instanceof Tensor ? formatType(value) : printValue(value);
}

function printValue(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  if (value instanceof Tensor) return formatTensor(value);
  if (typeof value === 'number') return formatNumber(value);
  if (value === null) return 'none';
  return typeof value === 'object' && !(value instanceof Complex) ? Object.values(value).join('') : String(value);
}
