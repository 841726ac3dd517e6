// Packs: the recordings of many overloads come in, one file of compressed recordings and its index go out; one is read back at a time.
import { closeSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type RecordedCase, readRecording } from './recording.ts';

const FORMAT = 'opset-recordings';
const VERSION = 1;
const INDEX = 'index.json';
/** A recording that claims to be larger is not unpacked. */
const LARGEST_RECORDING = 2 ** 28;

/** Facts about the recording of one overload, whatever its maker wrote down. */
export interface PackFacts {
  readonly cases: number;
  readonly [fact: string]: unknown;
}

/** Where one recording lies in the pack, and how long it is before and after compression. */
export type PackEntry = PackFacts & { readonly offset: number; readonly packed: number; readonly length: number };

interface PackIndex {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly codec: 'brotli';
  readonly file: string;
  readonly origin: string;
  readonly ops: Readonly<Record<string, PackEntry>>;
}

/** Writes `index.json` and `<name of the folder>.pack` into `folder`. */
export function writePack(
  folder: string,
  origin: string,
  recordings: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly facts: PackFacts }>,
): void {
  const file = `${basename(folder)}.pack`;
  const streams: Uint8Array[] = [];
  const ops: Record<string, PackEntry> = {};
  let offset = 0;
  for (const [op, { bytes, facts }] of recordings) {
    const stream = compress(bytes);
    ops[op] = { offset, packed: stream.length, length: bytes.length, ...facts };
    streams.push(stream);
    offset += stream.length;
  }
  const head = { format: FORMAT, version: VERSION, codec: 'brotli', file, origin };
  // One line an overload, so that a change of the pack is a change of the lines of those overloads.
  const lines = Object.entries(ops).map(([op, entry]) => `${JSON.stringify(op)}:${JSON.stringify(entry)}`);
  const index = `${JSON.stringify(head).slice(0, -1)},"ops":{\n${lines.join(',\n')}\n}}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), Buffer.concat(streams));
  writeFileSync(join(folder, INDEX), index);
}

/** Opens a folder written by `writePack`. Throws Error if its index is not one. */
export function openPack(folder: string): RecordingPack {
  const path = join(folder, INDEX);
  let index: Partial<PackIndex> | null;
  try {
    index = JSON.parse(readFileSync(path, 'utf8')) as Partial<PackIndex> | null;
  } catch (error) {
    throw new Error(`${path}: no index of recordings: ${(error as Error).message}`);
  }
  const { format, version, codec, file, ops } = index ?? {};
  if (format !== FORMAT || version !== VERSION || codec !== 'brotli') {
    throw new Error(
      `${path}: not an index of recordings of version ${VERSION}; write it again with tools/pack-recordings.ts`,
    );
  }
  if (typeof file !== 'string' || basename(file) !== file || typeof ops !== 'object' || ops === null) {
    throw new Error(`${path}: 'file' must name a file beside the index, and 'ops' be an object by overload`);
  }
  return new RecordingPack(join(folder, file), index as PackIndex);
}

export class RecordingPack {
  readonly origin: string;
  readonly #path: string;
  readonly #entries: ReadonlyMap<string, PackEntry>;

  constructor(path: string, index: PackIndex) {
    this.#path = path;
    this.origin = index.origin;
    this.#entries = new Map(Object.entries(index.ops));
  }

  /** Keys of the overloads, in the order of the pack. */
  get ops(): string[] {
    return [...this.#entries.keys()];
  }

  has(op: string): boolean {
    return this.#entries.has(op);
  }

  /** Throws RangeError if the overload is not in the pack. */
  entry(op: string): PackEntry {
    const entry = this.#entries.get(op);
    if (entry === undefined) throw new RangeError(`${this.#path} has no recording of ${op}`);
    return entry;
  }

  /** The recording as a `*.wire` file holds it. */
  bytes(op: string): Uint8Array {
    const { offset, packed, length } = this.entry(op);
    if (![offset, packed, length].every((n) => Number.isSafeInteger(n) && n >= 0 && n <= LARGEST_RECORDING)) {
      throw new Error(`${this.#path}: the index gives no place for ${op}`);
    }
    const stream = readRange(this.#path, offset, packed);
    try {
      const bytes = brotliDecompressSync(stream, { maxOutputLength: Math.max(length, 1) });
      if (bytes.length === length) return bytes;
    } catch {
      // said below
    }
    throw new Error(`${this.#path}: the recording of ${op} is damaged; write the pack again`);
  }

  cases(op: string): RecordedCase[] {
    return readRecording(this.bytes(op), op);
  }
}

function compress(bytes: Uint8Array): Uint8Array {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = {
    [BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params });
}

function readRange(path: string, offset: number, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(length);
    const read = readSync(file, bytes, 0, length, offset);
    if (read < length) throw new Error(`${path} is cut short: ${offset + length} bytes are needed`);
    return bytes;
  } finally {
    closeSync(file);
  }
}
