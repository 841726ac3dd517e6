// Frames: chunks of a byte stream come in, whole safetensors documents come out, and back. A frame is an 8-byte little-endian length
// and that many bytes.
import { FramingError } from './error.ts';

/** The largest frame taken unless told otherwise, in bytes: enough for the weights of a small language model. */
export const FRAME_LIMIT: number = 2 ** 31;
const PREFIX = 8;
const FIRST_BUFFER = 1 << 16;

/** The length prefix of a document of `size` bytes. */
export function framePrefix(size: number): Uint8Array {
  const prefix = new Uint8Array(PREFIX);
  new DataView(prefix.buffer).setBigUint64(0, BigInt(size), true);
  return prefix;
}

/** Documents → the bytes of their frames, one after the other. */
export function joinFrames(documents: Iterable<Uint8Array>): Uint8Array {
  const parts = Array.from(documents, (document) => [framePrefix(document.length), document]).flat();
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Cuts a stream into documents. A length that lies costs no memory: the buffer grows with what arrives. */
export class FrameDecoder {
  readonly #limit: number;
  readonly #prefix = new Uint8Array(PREFIX);
  #prefixFilled = 0;
  #size = 0;
  #body: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  #filled = 0;

  constructor(limit: number = FRAME_LIMIT) {
    this.#limit = limit;
  }

  /** The documents that `chunk` completes. Each has its own buffer. Throws FramingError beyond the limit. */
  push(chunk: Uint8Array): Uint8Array[] {
    const documents: Uint8Array[] = [];
    let at = 0;
    while (at < chunk.length) {
      if (this.#prefixFilled < PREFIX) {
        const part = chunk.subarray(at, at + PREFIX - this.#prefixFilled);
        this.#prefix.set(part, this.#prefixFilled);
        this.#prefixFilled += part.length;
        at += part.length;
        if (this.#prefixFilled < PREFIX) break;
        this.#size = this.#readSize();
      }
      const part = chunk.subarray(at, at + this.#size - this.#filled);
      this.#append(part);
      at += part.length;
      if (this.#filled === this.#size) documents.push(this.#take());
    }
    return documents;
  }

  /** Says that the stream has ended. Throws FramingError in the middle of a frame. */
  end(): void {
    if (this.#prefixFilled === 0) return;
    const part =
      this.#prefixFilled < PREFIX
        ? `${this.#prefixFilled} of the ${PREFIX} bytes of a length`
        : `${this.#filled} of the ${this.#size} bytes of a frame`;
    throw new FramingError(`the stream ended after ${part}`);
  }

  #readSize(): number {
    const size = new DataView(this.#prefix.buffer).getBigUint64(0, true);
    if (size <= BigInt(this.#limit)) return Number(size);
    const text = printable(this.#prefix);
    const cause =
      text === null ? '' : `; the bytes are the text ${JSON.stringify(text)}, so something else writes here`;
    throw new FramingError(`a frame of ${size} bytes was announced, the limit is ${this.#limit}${cause}`);
  }

  #append(part: Uint8Array): void {
    const needed = this.#filled + part.length;
    if (needed > this.#body.length) {
      const grown = new Uint8Array(Math.min(this.#size, Math.max(needed, 2 * this.#body.length, FIRST_BUFFER)));
      grown.set(this.#body.subarray(0, this.#filled));
      this.#body = grown;
    }
    this.#body.set(part, this.#filled);
    this.#filled = needed;
  }

  #take(): Uint8Array {
    const body = this.#body;
    this.#body = new Uint8Array(0);
    this.#prefixFilled = 0;
    this.#filled = 0;
    return body;
  }
}

/** The documents of a stream, in order. Throws FramingError where the stream is out of step. */
export async function* readFrames(source: AsyncIterable<Uint8Array>, limit?: number): AsyncGenerator<Uint8Array> {
  const decoder = new FrameDecoder(limit);
  for await (const chunk of source) yield* decoder.push(chunk);
  decoder.end();
}

/** The documents of a buffer that holds whole frames. */
export function splitFrames(bytes: Uint8Array): Uint8Array[] {
  const decoder = new FrameDecoder();
  const documents = decoder.push(bytes);
  decoder.end();
  return documents;
}

function printable(bytes: Uint8Array): string | null {
  const text = String.fromCharCode(...bytes);
  return /^[\t\n\r -~]+$/.test(text) ? text : null;
}
