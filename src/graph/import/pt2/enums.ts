// Numbers that the schema of exported programs gives to dtypes, layouts and memory formats: a number in, a name out.
import type { JsonReader } from '../reader.ts';

const SCALAR_TYPES: Readonly<Record<number, string>> = {
  1: 'uint8',
  2: 'int8',
  3: 'int16',
  4: 'int32',
  5: 'int64',
  6: 'float16',
  7: 'float32',
  8: 'float64',
  9: 'complex32',
  10: 'complex64',
  11: 'complex128',
  12: 'bool',
  13: 'bfloat16',
  28: 'uint16',
  29: 'float8_e4m3fn',
  30: 'float8_e5m2',
  31: 'float8_e4m3fnuz',
  32: 'float8_e5m2fnuz',
  33: 'float8_e8m0fnu',
  34: 'uint32',
  35: 'uint64',
};

const LAYOUTS: Readonly<Record<number, string>> = {
  1: 'sparse_coo',
  2: 'sparse_csr',
  3: 'sparse_csc',
  4: 'sparse_bsr',
  5: 'sparse_bsc',
  6: 'mkldnn',
  7: 'strided',
};

const MEMORY_FORMATS: Readonly<Record<number, string>> = {
  1: 'contiguous_format',
  2: 'channels_last',
  3: 'channels_last_3d',
  4: 'preserve_format',
};

export function readDType(reader: JsonReader): string {
  return lookUp(SCALAR_TYPES, reader, 'dtype');
}

export function readLayout(reader: JsonReader): string {
  return lookUp(LAYOUTS, reader, 'layout');
}

export function readMemoryFormat(reader: JsonReader): string {
  return lookUp(MEMORY_FORMATS, reader, 'memory format');
}

function lookUp(names: Readonly<Record<number, string>>, reader: JsonReader, what: string): string {
  const name = names[reader.safeInteger()];
  if (name === undefined) throw reader.error(`unknown ${what} number ${reader.safeInteger()}`);
  return name;
}
