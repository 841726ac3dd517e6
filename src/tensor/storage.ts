/** Buffers: a dtype and a length or bytes come in, the typed array that holds its elements comes out. */
import { DTYPES, type DType, type Storage } from './dtype.ts';

// Bytes on disk and on the wire are little-endian and are taken over without swapping.
if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1) {
  throw new Error('opset needs a little-endian host: tensor bytes are used in place and are little-endian.');
}

/** A zeroed buffer for `count` elements. */
export function allocate(dtype: DType, count: number): Storage {
  const { storage, lanes } = DTYPES[dtype];
  return new storage(count * lanes);
}

export function bytesOf(data: Storage): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** The elements behind `bytes`: the same memory if it is aligned for the dtype, otherwise a copy. */
export function storageOf(dtype: DType, bytes: Uint8Array): Storage {
  const { storage } = DTYPES[dtype];
  const width = storage.BYTES_PER_ELEMENT;
  if (bytes.byteLength % width !== 0) {
    throw new RangeError(`${bytes.byteLength} bytes are not a whole number of ${dtype} slots of ${width} bytes.`);
  }
  const aligned = bytes.byteOffset % width === 0 ? bytes : new Uint8Array(bytes);
  return new storage(aligned.buffer, aligned.byteOffset, bytes.byteLength / width);
}

/** Whether a buffer is of the kind that holds this dtype. */
export function holds(dtype: DType, data: Storage): boolean {
  return data instanceof DTYPES[dtype].storage;
}

export function elementCount(dtype: DType, data: Storage): number {
  return data.length / DTYPES[dtype].lanes;
}
