// Calls as text: one line for people, and snippets in Python and TypeScript that make the same call again.

import { isDTypeValue, isLayoutValue, isMemoryFormatValue, type Value } from '../../backend/values.ts';
import { RANDOM_SEED } from '../../opset/model.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { type Element, elementsOf, elementsOfStorage } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Call } from './call.ts';

/** Elements that the short text of a tensor shows. */
const SHOWN = 8;

/** `OP(self: float32[2, 1] {1, 2}, other: 1, alpha: 1)`, and what it breaks. */
export function describeCall({ op, args, breaks }: Call): string {
  const parts = Object.entries(args).map(([name, value]) => `${name}: ${short(value)}`);
  return `${op}(${parts.join(', ')})${breaks === undefined ? '' : `, breaks ${breaks}`}`;
}

function short(value: Value): string {
  if (value instanceof Tensor) return shortTensor(value);
  if (Array.isArray(value)) return `[${value.map(short).join(', ')}]`;
  if (typeof value === 'string') return `'${value}'`;
  return plain(value);
}

function shortTensor(tensor: Tensor): string {
  const elements = elementsOf(tensor);
  const shown = elements.slice(0, SHOWN).map(plain).join(', ');
  const layout = isPlainLayout(tensor) ? '' : `, strides [${tensor.strides.join(', ')}], offset ${tensor.offset}`;
  return `${tensor.dtype}[${tensor.shape.join(', ')}] {${shown}${elements.length > SHOWN ? ', …' : ''}}${layout}`;
}

function isPlainLayout(tensor: Tensor): boolean {
  return tensor.contiguous() === tensor;
}

/** A whole call, for telling calls apart: every element and every stride counts. */
export function printCall(call: Call): string {
  return JSON.stringify(call, (_, value: unknown) => {
    if (value instanceof Tensor) return { ...value, data: elementsOfStorage(value.dtype, value.data).map(plain) };
    return typeof value === 'bigint' || typeof value === 'number' || value instanceof Complex ? plain(value) : value;
  });
}

/** A value that is no tensor and no list. */
function plain(value: Value | Element): string {
  if (typeof value === 'number') return float(value);
  if (value === null) return 'none';
  if (typeof value === 'object' && !(value instanceof Complex)) return Object.values(value).join('');
  return String(value);
}

/** With a fraction or an exponent, so that it is told from an int. */
function float(value: number): string {
  if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
  const text = Object.is(value, -0) ? '-0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

/** Python for torch.ops, to be pasted into a shell with PyTorch. */
export function callToPython({ op, args: { [RANDOM_SEED]: seed, ...args } }: Call): string {
  const [namespace, name, overload] = op.split('.');
  const given = Object.entries(args).map(([argument, value]) => `    ${JSON.stringify(argument)}: ${python(value)},`);
  const stream = seed === undefined ? [] : [`torch.manual_seed(${python(seed)})`];
  return ['import torch', ...stream, `torch.ops.${namespace}.${name}.${overload}(**{`, ...given, '})'].join('\n');
}

function python(value: Value): string {
  if (value instanceof Tensor) return pythonTensor(value);
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return pythonFloat(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value instanceof Complex) return `complex(${pythonFloat(value.re)}, ${pythonFloat(value.im)})`;
  if (typeof value === 'bigint') return String(value);
  if (isDTypeValue(value)) return `torch.${value.dtype}`;
  if (isMemoryFormatValue(value)) return `torch.${value.memoryFormat}`;
  return isLayoutValue(value) ? `torch.${value.layout}` : 'None';
}

function pythonFloat(value: number): string {
  return Number.isFinite(value) ? float(value) : `float('${float(value)}')`;
}

function pythonTensor(tensor: Tensor): string {
  const { dtype, shape, strides, offset } = tensor;
  const flat = (elements: readonly Element[]): string => `[${elements.map(python).join(', ')}]`;
  // float8 cannot be made from numbers directly.
  const make = (elements: readonly Element[]): string =>
    dtype.startsWith('float8')
      ? `torch.tensor(${flat(elements)}).to(torch.${dtype})`
      : `torch.tensor(${flat(elements)}, dtype=torch.${dtype})`;
  if (isPlainLayout(tensor))
    return shape.length === 1 ? make(elementsOf(tensor)) : `${make(elementsOf(tensor))}.reshape([${shape.join(', ')}])`;
  return `${make(storageElements(tensor))}.as_strided([${shape.join(', ')}], [${strides.join(', ')}], ${offset})`;
}

function storageElements({ dtype, data }: Tensor): Element[] {
  return elementsOfStorage(dtype, data);
}

/** TypeScript for any back end. */
export function callToTypeScript({ op, args: { [RANDOM_SEED]: seed, ...args } }: Call): string {
  const given = Object.entries(args).map(([argument, value]) => `  ${argument}: ${typescript(value)},`);
  return [
    "import { Complex, Tensor, tensorOf } from 'opset';",
    `await backend.call('${op}', {`,
    ...given,
    seed === undefined ? '});' : `}, { seed: ${String(seed)} });`,
  ].join('\n');
}

function typescript(value: Value | Element): string {
  if (value instanceof Tensor) return typescriptTensor(value);
  if (Array.isArray(value)) return `[${value.map(typescript).join(', ')}]`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (value instanceof Complex) return `new Complex(${typescript(value.re)}, ${typescript(value.im)})`;
  return JSON.stringify(value);
}

function typescriptTensor(tensor: Tensor): string {
  const { dtype, shape, strides, offset } = tensor;
  const list = (elements: readonly Element[]): string => `[${elements.map(typescript).join(', ')}]`;
  const packed = DTYPES[dtype].packed;
  if (isPlainLayout(tensor)) return `tensorOf('${dtype}', ${list(elementsOf(tensor))}, [${shape.join(', ')}])`;
  const elements = storageElements(tensor);
  return `tensorOf('${dtype}', ${list(elements)}, [${elements.length / packed}]).view([${shape.join(', ')}], [${strides.join(', ')}], ${offset})`;
}
