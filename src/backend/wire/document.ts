// One message as a safetensors document: JSON members and the bytes of their tensors come in, the document goes out, and back.

import { encodeHeader, readSafetensors } from '../../tensor/safetensors.ts';
import { SafetensorsError } from '../../tensor/safetensors-error.ts';
import type { Written } from './encode.ts';
import { WireError } from './error.ts';
import { isJsonObject, type JsonObject, parseJson } from './json.ts';
import type { RawTensor, RawTensors } from './raw-tensor.ts';

/** The metadata key that holds the message. */
const KEY = 'opset';

export interface Document {
  readonly message: JsonObject;
  /** The message as it was written. */
  readonly text: string;
  readonly tensors: RawTensors;
}

export function encodeDocument(message: { readonly [name: string]: Written }, tensors: RawTensors): Uint8Array {
  const items = Array.from(tensors, ([name, { code, shape, bytes }]) => ({
    name,
    code,
    shape,
    byteLength: bytes.length,
  }));
  const header = encodeHeader(items, new Map([[KEY, JSON.stringify(message)]]));
  const document = new Uint8Array(items.reduce((size, { byteLength }) => size + byteLength, header.length));
  document.set(header);
  let at = header.length;
  for (const { bytes } of tensors.values()) {
    document.set(bytes, at);
    at += bytes.length;
  }
  return document;
}

/** Throws WireError for anything but a message. The tensors stay in place. */
export function parseDocument(document: Uint8Array): Document {
  try {
    const safetensors = readSafetensors(document, 'frame');
    const text = safetensors.metadata.get(KEY);
    if (text === undefined) throw new WireError(`the frame holds no message: its metadata lacks the key '${KEY}'`);
    const message = parseJson(text);
    if (!isJsonObject(message)) throw new WireError('the message of a frame must be a JSON object');
    const tensors = new Map<string, RawTensor>();
    for (const [name, { code, shape }] of safetensors.tensors)
      tensors.set(name, { code, shape, bytes: safetensors.bytes(name) });
    return { message, text, tensors };
  } catch (error) {
    if (error instanceof SafetensorsError) throw new WireError(error.message);
    throw error;
  }
}
