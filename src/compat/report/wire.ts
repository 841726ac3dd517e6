// Witnesses as JSON: values come in, plain data goes out that says every element and every stride, and the same values come back.
import type { Args, Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { type Element, elementsOfStorage, tensorOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Witness } from '../change.ts';
import type { Result } from '../meaning/outcome.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** A whole number is an int; floats are `{"float": 0.5}`, with texts for what JSON has no number for. */
export function encodeValue(value: Value): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'bigint') return encodeInt(value);
  if (typeof value === 'number') return { float: encodeFloat(value) };
  if (Array.isArray(value)) return value.map(encodeValue);
  if (value instanceof Complex) return { complex: [encodeFloat(value.re), encodeFloat(value.im)] };
  if (!(value instanceof Tensor)) return { ...value };
  const { dtype, shape, strides, offset, data } = value;
  const elements = elementsOfStorage(dtype, data).map(encodeElement);
  const layout =
    value.isContiguous() && offset === 0 && elements.length === value.numel * DTYPES[dtype].packed
      ? {}
      : { strides: [...strides], offset };
  return { tensor: { dtype, shape: [...shape], ...layout, data: elements } };
}

/** The value that `encodeValue` wrote. Throws TypeError for what it did not write. */
export function decodeValue(json: Json): Value {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number') return BigInt(json);
  if (isList(json)) return json.map(decodeValue);
  if ('int' in json) return BigInt(json.int as string);
  if ('float' in json) return decodeFloat(json.float as number | string);
  if ('complex' in json) return decodeComplex(json.complex as (number | string)[]);
  if ('tensor' in json) return decodeTensor(json.tensor as unknown as EncodedTensor);
  if ('dtype' in json) return { dtype: json.dtype as DType };
  if ('memoryFormat' in json) return { memoryFormat: json.memoryFormat as string };
  if ('layout' in json) return { layout: json.layout as string };
  throw new TypeError(`no value is written ${JSON.stringify(json)}`);
}

export function encodeArgs(args: Args): { readonly [name: string]: Json } {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, encodeValue(value)]));
}

export function decodeArgs(json: { readonly [name: string]: Json }): Args {
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, decodeValue(value)]));
}

export function encodeWitness({ args, old, new: next }: Witness): Json {
  return { args: encodeArgs(args), old: encodeResult(old), new: encodeResult(next) };
}

function encodeResult(result: Result): Json {
  return result.status === 'ok' ? { status: 'ok', outputs: result.outputs.map(encodeValue) } : { ...result };
}

interface EncodedTensor {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides?: readonly number[];
  readonly offset?: number;
  readonly data: readonly Json[];
}

function decodeTensor({ dtype, shape, strides, offset, data }: EncodedTensor): Tensor {
  const kind = DTYPES[dtype].class;
  const elements = data.map((json): Element => {
    if (kind === 'bool') return json as boolean;
    if (kind === 'integer') return BigInt(json as string | number);
    return kind === 'float' ? decodeFloat(json as number | string) : decodeComplex(json as (number | string)[]);
  });
  const storage = tensorOf(dtype, elements).data;
  return strides ? new Tensor(dtype, storage, shape, strides, offset) : new Tensor(dtype, storage, shape);
}

function encodeElement(element: Element): Json {
  if (typeof element === 'boolean') return element;
  if (typeof element === 'bigint') return isSafe(element) ? Number(element) : String(element);
  return typeof element === 'number' ? encodeFloat(element) : [encodeFloat(element.re), encodeFloat(element.im)];
}

function encodeInt(n: bigint): Json {
  return isSafe(n) ? Number(n) : { int: String(n) };
}

function isSafe(n: bigint): boolean {
  return n <= 2n ** 53n && n >= -(2n ** 53n);
}

function encodeFloat(x: number): number | string {
  if (Object.is(x, -0)) return '-0.0';
  return Number.isFinite(x) ? x : String(x).replace('Infinity', 'inf').replace('NaN', 'nan');
}

function decodeFloat(json: number | string): number {
  return Number(String(json).replace('inf', 'Infinity').replace('nan', 'NaN'));
}

function decodeComplex([re = 0, im = 0]: readonly (number | string)[]): Complex {
  return new Complex(decodeFloat(re), decodeFloat(im));
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}
