// Data of an example → text in which an integer and a float look different.
import type { Exact } from '../../opset/index.ts';

export function printValue(value: Exact): string {
  if (value === null) return 'none';
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value !== 'object') return typeof value === 'string' ? `'${value}'` : String(value);
  if (Array.isArray(value)) return `[${value.map(printValue).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([name, part]) => `${name}: ${printValue(part as Exact)}`)
    .join(', ')}}`;
}
