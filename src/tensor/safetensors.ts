/** Safetensors documents in memory: bytes come in, named tensors come out, and back. */
import { DTYPES, type DType } from './dtype.ts';
import { countElements } from './layout.ts';
import { quote, SafetensorsError } from './safetensors-error.ts';
import {
  carrierOf,
  codeOfDType,
  dtypeOfCode,
  headerLength,
  readHeader,
  type SafetensorsEntry,
  type SafetensorsHeader,
  type SafetensorsLimits,
} from './safetensors-header.ts';
import { bytesOf, storageOf } from './storage.ts';
import { Tensor } from './tensor.ts';

export interface SafetensorsDocument extends SafetensorsHeader {
  /** The bytes of a tensor, in place. */
  bytes(name: string): Uint8Array;
  /** The tensor, in place if its bytes are aligned for the dtype, otherwise copied. */
  tensor(name: string): Tensor;
}

/** What a writer needs to know of a tensor ahead of its bytes. */
export interface SafetensorsItem {
  readonly name: string;
  readonly code: string;
  readonly shape: readonly number[];
  readonly byteLength: number;
}

/** `where` names the document in errors. */
export function readSafetensors(
  document: Uint8Array,
  where = 'safetensors document',
  limits: SafetensorsLimits = {},
): SafetensorsDocument {
  const length = headerLength(document, document.length, where, limits);
  const header = readHeader(document.subarray(8, 8 + length), document.length, where, limits);
  const bytes = (name: string): Uint8Array => {
    const { begin, end } = findEntry(header, name, where);
    return document.subarray(header.dataStart + begin, header.dataStart + end);
  };
  return { ...header, bytes, tensor: (name) => tensorOfBytes(findEntry(header, name, where), bytes(name), where) };
}

/** @throws SafetensorsError if there is no tensor of this name */
export function findEntry(header: SafetensorsHeader, name: string, where: string): SafetensorsEntry {
  const entry = header.tensors.get(name);
  if (entry !== undefined) return entry;
  const names = [...header.tensors.keys()];
  const some = names.slice(0, 5).map(quote);
  throw new SafetensorsError({
    what: `There is no tensor ${quote(name)}`,
    where,
    why: `the file holds ${names.length} tensors`,
    fix: names.length === 0 ? 'Use another file' : `Ask for one of ${some.join(', ')}${names.length > 5 ? ', …' : ''}`,
  });
}

/** The tensor of an entry whose bytes are at hand. */
export function tensorOfBytes(entry: SafetensorsEntry, bytes: Uint8Array, where: string): Tensor {
  const { name, code, dtype, shape } = entry;
  if (dtype === null) {
    throw new SafetensorsError({
      what: `No tensor can be made of ${quote(name)}`,
      where: `${where}, tensor ${quote(name)}`,
      why: `its code ${quote(code)} stands for no dtype known here`,
      fix: 'Use its raw bytes, or save it with another dtype',
    });
  }
  return new Tensor(dtype, storageOf(dtype, bytes), packedShape(dtype, shape, 1 / DTYPES[dtype].packed));
}

/**
 * Header entry of a tensor. A dtype without a code travels under its carrier's; `reinterpret` undoes it, and the caller keeps the dtype
 * elsewhere. `newer` allows the codes that only newer readers know.
 */
export function itemOf(name: string, tensor: Tensor, options: { newer?: boolean } = {}): SafetensorsItem {
  const { dtype, shape, numel } = tensor;
  const { bytes, packed } = DTYPES[dtype];
  const byteLength = numel * bytes;
  const code = options.newer ? codeOfDType(dtype) : DTYPES[dtype].code;
  if (code !== null) return { name, code, shape: packedShape(dtype, shape, packed), byteLength };
  const carrier = carrierOf(dtype);
  return { name, code: DTYPES[carrier.dtype].code!, shape: [...shape, ...carrier.dims], byteLength };
}

/** The tensor that travelled under another dtype. @throws RangeError if the bytes cannot be of that dtype */
export function reinterpret(carried: Tensor, dtype: DType): Tensor {
  if (carried.dtype === dtype) return carried;
  const { dtype: carrier, dims } = carrierOf(dtype);
  const rank = carried.rank - dims.length;
  if (carried.dtype !== carrier || rank < 0 || dims.some((length, dim) => carried.shape[rank + dim] !== length)) {
    throw new RangeError(
      `${carried.dtype} of shape [${carried.shape.join(', ')}] does not carry a tensor of ${dtype}.`,
    );
  }
  return new Tensor(dtype, storageOf(dtype, bytesOf(carried.contiguous().data)), carried.shape.slice(0, rank));
}

/** One document of these tensors, in this order. */
export function encodeSafetensors(
  tensors: ReadonlyMap<string, Tensor>,
  metadata: ReadonlyMap<string, string> = new Map(),
  options: { newer?: boolean } = {},
): Uint8Array {
  const items = [...tensors].map(([name, tensor]) => itemOf(name, tensor, options));
  const header = encodeHeader(items, metadata);
  const document = new Uint8Array(items.reduce((size, { byteLength }) => size + byteLength, header.length));
  document.set(header);
  let at = header.length;
  for (const tensor of tensors.values()) {
    const bytes = bytesOf(tensor.contiguous().data);
    document.set(bytes, at);
    at += bytes.length;
  }
  return document;
}

/** The first bytes of a document up to its data, padded so that the data is aligned to 8 bytes. */
export function encodeHeader(
  items: readonly SafetensorsItem[],
  metadata: ReadonlyMap<string, string> = new Map(),
): Uint8Array {
  const members = metadata.size > 0 ? [`"__metadata__":${JSON.stringify(Object.fromEntries(metadata))}`] : [];
  const names = new Set<string>(['__metadata__']);
  let begin = 0;
  for (const item of items) {
    checkItem(item, names);
    const end = begin + item.byteLength;
    members.push(
      `${JSON.stringify(item.name)}:${JSON.stringify({ dtype: item.code, shape: item.shape, data_offsets: [begin, end] })}`,
    );
    begin = end;
  }
  const text = new TextEncoder().encode(`{${members.join(',')}}`);
  const header = new Uint8Array(8 + Math.ceil(text.length / 8) * 8).fill(0x20);
  new DataView(header.buffer).setBigUint64(0, BigInt(header.length - 8), true);
  header.set(text, 8);
  return header;
}

function checkItem({ name, code, shape, byteLength }: SafetensorsItem, names: Set<string>): void {
  const dtype = dtypeOfCode(code);
  const expected = dtype === null ? byteLength : (countElements(shape) * DTYPES[dtype].bits) / 8;
  const why = names.has(name)
    ? 'the name is taken'
    : expected !== byteLength &&
      `${code} of shape [${shape.join(', ')}] takes ${expected} bytes, but ${byteLength} are given`;
  names.add(name);
  if (why) {
    const fix = 'Give every tensor a name of its own and the bytes its shape needs';
    throw new SafetensorsError({ what: 'The tensor cannot be written', where: `tensor ${quote(name)}`, why, fix });
  }
}

/** Files count the single values of a packed dtype in the last dim, tensors its bytes. */
function packedShape(dtype: DType, shape: readonly number[], factor: number): readonly number[] {
  if (DTYPES[dtype].packed === 1) return shape;
  const last = shape.at(-1);
  return last === undefined ? shape : [...shape.slice(0, -1), last * factor];
}
