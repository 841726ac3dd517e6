// Recorded calls of a program as a safetensors file: inputs come in, results go out in the same form. The metadata key `pt2` is a JSON document
// whose `calls` list the inputs and outputs of each call; a file without it is one call, from `input.N` to `output.N`.

import type { Value } from '../backend/values.ts';
import { decodeValue } from '../backend/wire/decode.ts';
import { Packer } from '../backend/wire/encode.ts';
import { isJsonObject, type Json, type JsonObject, parseJson } from '../backend/wire/json.ts';
import type { RunResult } from '../interpreter/interpreter.ts';
import { encodeHeader, isDType, reinterpret, Tensor } from '../tensor/index.ts';
import { openSafetensors, type SafetensorsFile, type SafetensorsSource, sourceOf } from '../tensor/safetensors-file.ts';
import { UserError } from './errors.ts';

const KEY = 'pt2';

export interface RecordedCalls {
  readonly calls: readonly RecordedCall[];
  /** The document of the file, so that results can repeat what it says of the program. */
  readonly document: JsonObject;
}

export interface RecordedCall {
  readonly inputs: readonly Value[];
  /** What the names of this call's tensors start with: `call0.`, or nothing in a file of a single call. */
  readonly prefix: string;
}

export function readRecordedCalls(path: string): RecordedCalls {
  const file = openSafetensors(path);
  try {
    const text = file.metadata.get(KEY);
    return text === undefined ? readSingleCall(file) : readDocument(file, parseDocument(text, path));
  } finally {
    file.close();
  }
}

function parseDocument(text: string, path: string): JsonObject {
  let document: Json;
  try {
    document = parseJson(text);
  } catch (error) {
    throw new UserError(`${path}: the metadata '${KEY}' is not a JSON document: ${(error as Error).message}`);
  }
  if (isJsonObject(document)) return document;
  throw new UserError(`${path}: the metadata '${KEY}' must be a JSON object with a list of calls`);
}

function readDocument(file: SafetensorsFile, document: JsonObject): RecordedCalls {
  const { calls } = document;
  if (!Array.isArray(calls)) throw new UserError(`${file.path}: the metadata '${KEY}' holds no list of calls`);
  const read = calls.map((call, index): RecordedCall => {
    const where = `calls[${index}]`;
    if (!isJsonObject(call) || !Array.isArray(call.inputs)) {
      throw new UserError(`${file.path}, ${where}: a call is an object with a list of inputs`);
    }
    const inputs = call.inputs.map((leaf, i) => readLeaf(leaf, file, `${where}.inputs[${i}]`));
    return {
      inputs,
      prefix: prefixOf([...call.inputs, ...(Array.isArray(call.outputs) ? call.outputs : [])], calls.length, index),
    };
  });
  return { calls: read, document };
}

/** The calls of one file are told apart by a prefix, which the file itself may show. */
function prefixOf(leaves: readonly Json[], calls: number, index: number): string {
  const own = `call${index}.`;
  for (const leaf of leaves) {
    if (isJsonObject(leaf) && typeof leaf.tensor === 'string') return leaf.tensor.startsWith(own) ? own : '';
  }
  return calls > 1 ? own : '';
}

function readSingleCall(file: SafetensorsFile): RecordedCalls {
  const inputs: Tensor[] = [];
  while (file.tensors.has(`input.${inputs.length}`)) inputs.push(file.tensor(`input.${inputs.length}`));
  if (inputs.length === 0 && file.tensors.size > 0) {
    throw new UserError(
      `${file.path}: neither metadata '${KEY}' nor a tensor 'input.0'`,
      "name the inputs 'input.0', 'input.1', …",
    );
  }
  return { calls: [{ inputs, prefix: '' }], document: {} };
}

/** Tensors are stored contiguous; `strides` only say what the caller's tensor had. */
function readLeaf(leaf: Json, file: SafetensorsFile, where: string): Value {
  const at = `${file.path}, ${where}`;
  if (!isJsonObject(leaf)) throw new UserError(`${at}: an object such as {"tensor": …} or {"int": …} is needed`);
  if ('none' in leaf) return null;
  if (typeof leaf.bool === 'boolean') return leaf.bool;
  if (typeof leaf.string === 'string') return leaf.string;
  if (typeof leaf.tensor !== 'string') return decodeValue(leaf, new Map(), at);
  const carried = file.tensor(leaf.tensor);
  if (leaf.dtype === undefined) return carried;
  if (!isDType(leaf.dtype)) throw new UserError(`${at}: '${String(leaf.dtype)}' is not a dtype`);
  try {
    return reinterpret(carried, leaf.dtype);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UserError(`${at}: ${error.message}`);
  }
}

/** The file of results as chunks: what each call gave, the buffers it changed and the inputs it wrote. */
export function encodeResults({ calls, document }: RecordedCalls, results: readonly RunResult[]): Uint8Array[] {
  const tensors = new Map<string, Tensor>();
  const keep = (name: string, tensor: Tensor): JsonObject => {
    tensors.set(name, tensor);
    return { tensor: name, dtype: tensor.dtype, shape: tensor.shape.map(BigInt) };
  };
  const asked = Array.isArray(document.calls) ? document.calls : [{}];
  const told = results.map(({ outputs, changed, writtenInputs }, index): JsonObject => {
    const { prefix } = calls[index]!;
    const buffers = [...changed].map(([name, tensor]) => keep(`${prefix}buffer.${name}`, tensor));
    const written = [...writtenInputs].map(([input, tensor]) => keep(`${prefix}written.${input}`, tensor));
    return {
      ...(asked[index] as JsonObject),
      outputs: outputs.map((value, i) =>
        value instanceof Tensor ? keep(`${prefix}output.${i}`, value) : writeLeaf(value),
      ),
      ...(buffers.length > 0 ? { changed_buffers: buffers } : {}),
      ...(written.length > 0 ? { written_inputs: written } : {}),
    };
  });
  const metadata = new Map([[KEY, JSON.stringify({ ...document, calls: told }, writeInteger)]]);
  const sources = [...tensors].map(([name, tensor]) => sourceOf(name, tensor));
  return [encodeHeader(sources, metadata), ...sources.flatMap(bytesOfSource)];
}

function writeLeaf(value: Value): JsonObject {
  if (value === null) return { none: true };
  if (typeof value === 'bigint') return { int: value };
  if (typeof value === 'boolean') return { bool: value };
  if (typeof value === 'string') return { string: value };
  return new Packer().value(value) as JsonObject;
}

/** Integers that a double does not hold exactly are written as strings, as on the wire. */
function writeInteger(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}

function bytesOfSource(source: SafetensorsSource): Uint8Array[] {
  const bytes = source.bytes();
  return bytes instanceof Uint8Array ? [bytes] : [...bytes];
}
