/** Safetensors files too large for memory: a path comes in; the header is read at once, each tensor only when asked for. */
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { encodeHeader, findEntry, itemOf, type SafetensorsItem, tensorOfBytes } from './safetensors.ts';
import { SafetensorsError } from './safetensors-error.ts';
import { headerLength, readHeader, type SafetensorsHeader, type SafetensorsLimits } from './safetensors-header.ts';
import { bytesOf } from './storage.ts';
import type { Tensor } from './tensor.ts';

/** An open file; close it when done. Reads are synchronous: whoever loads weights waits for them anyway. */
export interface SafetensorsFile extends SafetensorsHeader {
  readonly path: string;
  /** A tensor, in memory of its own. */
  tensor(name: string): Tensor;
  /** Bytes `begin` to `end` of a tensor's data, or all of them. */
  bytes(name: string, begin?: number, end?: number): Uint8Array;
  /** The data of a tensor piece by piece. */
  chunks(name: string, size?: number): IterableIterator<Uint8Array>;
  close(): void;
}

/** A tensor to write: its bytes at once, or in pieces made while writing. */
export interface SafetensorsSource extends SafetensorsItem {
  bytes(): Uint8Array | Iterable<Uint8Array>;
}

/** Most systems move at most 2^31 - 1 bytes a call. */
const PIECE = 2 ** 30;

/** @throws SafetensorsError if the file is no safetensors file, Error of the file system if it cannot be read */
export function openSafetensors(path: string, limits: SafetensorsLimits = {}): SafetensorsFile {
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const length = headerLength(readAt(descriptor, 0, Math.min(8, size), path), size, path, limits);
    const header = readHeader(readAt(descriptor, 8, length, path), size, path, limits);
    return fileOf(descriptor, path, header);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}

function fileOf(descriptor: number, path: string, header: SafetensorsHeader): SafetensorsFile {
  const bytes = (name: string, begin = 0, end?: number): Uint8Array => {
    const entry = findEntry(header, name, path);
    const length = entry.end - entry.begin;
    const stop = end ?? length;
    if (!(begin >= 0 && begin <= stop && stop <= length)) {
      throw new RangeError(`Bytes ${begin} to ${stop} are not within the ${length} bytes of the tensor.`);
    }
    return readAt(descriptor, header.dataStart + entry.begin + begin, stop - begin, path);
  };
  return {
    ...header,
    path,
    bytes,
    tensor: (name) => tensorOfBytes(findEntry(header, name, path), bytes(name), path),
    *chunks(name, size = 2 ** 22) {
      if (!(size >= 1)) throw new RangeError(`Pieces of ${size} bytes never reach the end.`);
      const { begin, end } = findEntry(header, name, path);
      for (let at = 0; at < end - begin; at += size) yield bytes(name, at, Math.min(at + size, end - begin));
    },
    close: () => closeSync(descriptor),
  };
}

function readAt(descriptor: number, position: number, length: number, path: string): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  while (at < length) {
    const read = readSync(descriptor, bytes, at, Math.min(PIECE, length - at), position + at);
    if (read === 0) {
      throw new SafetensorsError({
        what: 'The safetensors file became shorter while it was read',
        where: path,
        why: `it ends at byte ${position + at}, and ${length - at} more are needed`,
        fix: 'Wait until it is written, then open it again',
      });
    }
    at += read;
  }
  return bytes;
}

/** Writes the tensors in this order, each only when its turn comes. An unfinished file is one that no reader accepts. */
export function writeSafetensors(
  path: string,
  sources: readonly SafetensorsSource[],
  metadata: ReadonlyMap<string, string> = new Map(),
): void {
  const header = encodeHeader(sources, metadata);
  const descriptor = openSync(path, 'w');
  try {
    writeAll(descriptor, header);
    for (const source of sources) writeSource(descriptor, source);
  } finally {
    closeSync(descriptor);
  }
}

/** A tensor as something to write; see `itemOf` for dtypes without a code. */
export function sourceOf(name: string, tensor: Tensor, options: { newer?: boolean } = {}): SafetensorsSource {
  return { ...itemOf(name, tensor, options), bytes: () => bytesOf(tensor.contiguous().data) };
}

function writeSource(descriptor: number, source: SafetensorsSource): void {
  const data = source.bytes();
  let written = 0;
  for (const piece of data instanceof Uint8Array ? [data] : data) {
    written += piece.length;
    if (written > source.byteLength) break;
    writeAll(descriptor, piece);
  }
  if (written !== source.byteLength) {
    throw new RangeError(`Tensor '${source.name}' was announced with ${source.byteLength} bytes, but ${written} came.`);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at, Math.min(PIECE, bytes.length - at));
}
