// Wire values → values: the JSON of a message and the tensors of its document come in, typed arguments and results come out.
import { Complex } from '../../tensor/complex.ts';
import { type DType, isDType } from '../../tensor/dtype.ts';
import { storageOf } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Args, Value } from '../values.ts';
import { WireError } from './error.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { carriedShape, dtypeOfRaw, type RawTensor, type RawTensors } from './raw-tensor.ts';

const DEEPEST = 64;
const FLOAT_WORDS: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity, '-0.0': -0 };
/** Digits of an integer in a string; reading one takes time quadratic in them. */
const INTEGER = /^-?\d{1,400}$/;
/** Throws WireError if `json` is not a value, saying where: `at` is its place in the message. */
export function decodeValue(json: Json | undefined, tensors: RawTensors, at: string, depth = 0): Value {
  if (json === undefined) throw new WireError(`${at} is missing`);
  if (depth > DEEPEST) throw new WireError(`${at} is nested more than ${DEEPEST} deep`);
  if (Array.isArray(json)) return json.map((item, i) => decodeValue(item, tensors, `${at}[${i}]`, depth + 1));
  if (!isJsonObject(json)) return json;
  if ('tensor' in json) return decodeTensor(json, tensors, at);
  if ('int' in json) return decodeInteger(json.int, at);
  if ('float' in json) return decodeFloat(json.float, at);
  if ('complex' in json) return decodeComplex(json.complex, at);
  if ('dtype' in json) return { dtype: decodeDType(json.dtype, at) };
  if (typeof json.memory_format === 'string') return { memoryFormat: json.memory_format };
  if (typeof json.layout === 'string') return { layout: json.layout };
  const forms = 'tensor, int, float, complex, dtype, memory_format or layout';
  throw new WireError(
    `${at} is an object with members ${Object.keys(json).join(', ') || '(none)'}, none of them ${forms}`,
  );
}

/** An object of values by name. */
export function decodeArgs(json: Json | undefined, tensors: RawTensors, at: string): Args {
  if (!isJsonObject(json)) throw new WireError(`${at} must be an object by argument name`);
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [name, decodeValue(value, tensors, `${at}.${name}`)]),
  );
}

export function decodeValues(json: Json | undefined, tensors: RawTensors, at: string): Value[] {
  if (!Array.isArray(json)) throw new WireError(`${at} must be a list`);
  return json.map((value, i) => decodeValue(value, tensors, `${at}[${i}]`));
}

/** All tensors of a document in their own right, such as weights. `dtypes` names those that their codes do not carry. */
export function decodeNamed(tensors: RawTensors, dtypes: Json | undefined, at: string): Map<string, Tensor> {
  if (dtypes !== undefined && !isJsonObject(dtypes)) throw new WireError(`'dtypes' must be an object by tensor name`);
  const named = dtypes === undefined ? {} : dtypes;
  return new Map(
    Array.from(tensors, ([name, raw]) => {
      const dtype = decodeDTypeOf(raw, Object.hasOwn(named, name) ? named[name] : undefined, `${at} ${name}`);
      return [name, makeTensor(dtype, raw, carriedShape(raw, dtype, `${at} ${name}`), `${at} ${name}`)];
    }),
  );
}

function decodeTensor(json: JsonObject, tensors: RawTensors, at: string): Tensor {
  const raw = typeof json.tensor === 'string' ? tensors.get(json.tensor) : undefined;
  if (raw === undefined) throw new WireError(`${at}: no tensor ${JSON.stringify(json.tensor)} in this document`);
  const dtype = decodeDTypeOf(raw, json.dtype, at);
  const stored = carriedShape(raw, dtype, at);
  if (json.strides === undefined) return makeTensor(dtype, raw, stored, at);
  const shape = decodeSizes(json.shape, `${at}.shape`);
  const strides = decodeSizes(json.strides, `${at}.strides`);
  const [offset] = decodeSizes([json.offset ?? 0n], `${at}.offset`);
  return makeTensor(dtype, raw, shape, at, strides, offset);
}

function makeTensor(
  dtype: DType,
  raw: RawTensor,
  shape: readonly number[],
  at: string,
  strides?: readonly number[],
  offset?: number,
): Tensor {
  try {
    return new Tensor(dtype, storageOf(dtype, raw.bytes), shape, strides, offset);
  } catch (error) {
    throw new WireError(`${at}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function decodeSizes(json: Json | undefined, at: string): number[] {
  if (!Array.isArray(json)) throw new WireError(`${at} must be a list of integers`);
  return json.map((n) => {
    if (typeof n === 'bigint' && n >= 0n && n <= Number.MAX_SAFE_INTEGER) return Number(n);
    throw new WireError(`${at} holds ${String(n)}, not an integer from 0`);
  });
}

function decodeInteger(json: Json | undefined, at: string): bigint {
  if (typeof json === 'bigint') return json;
  if (typeof json === 'string' && INTEGER.test(json)) return BigInt(json);
  throw new WireError(`${at}: {"int": …} holds the digits of an integer as a string`);
}

function decodeFloat(json: Json | undefined, at: string): number {
  if (typeof json === 'number') return json;
  if (typeof json === 'bigint') return Number(json);
  const word = typeof json === 'string' && Object.hasOwn(FLOAT_WORDS, json) ? FLOAT_WORDS[json] : undefined;
  if (word !== undefined) return word;
  throw new WireError(`${at}: {"float": …} holds a number, "nan", "inf", "-inf" or "-0.0"`);
}

function decodeComplex(json: Json | undefined, at: string): Complex {
  if (!Array.isArray(json) || json.length !== 2) throw new WireError(`${at}: {"complex": …} holds two parts`);
  return new Complex(decodeFloat(json[0], at), decodeFloat(json[1], at));
}

function decodeDTypeOf(raw: RawTensor, named: Json | undefined, at: string): DType {
  const dtype = named === undefined ? dtypeOfRaw(raw) : decodeDType(named, at);
  if (dtype === null) throw unknownDType(raw.code, at);
  return dtype;
}

function decodeDType(json: Json | undefined, at: string): DType {
  if (isDType(json)) return json;
  throw unknownDType(json, at);
}

function unknownDType(name: unknown, at: string): WireError {
  return new WireError(`${at}: dtype ${JSON.stringify(name)} is not known here`, { status: 'unsupported' });
}
