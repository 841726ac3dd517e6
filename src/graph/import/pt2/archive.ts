// A zip archive that is not trusted: a path in, checked entries out. Directory and local headers must agree, and everything read is compared with its CRC.
import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import { graphError } from '../../error.ts';

export interface ArchiveLimits {
  /** Entries in the directory. */
  readonly entries: number;
  /** Bytes of one text or JSON entry. */
  readonly document: number;
  /** Bytes that compressed entries may grow to, as a multiple of the file's size; small files may always grow to 64 MiB. */
  readonly expansion: number;
}

export const DEFAULT_LIMITS: ArchiveLimits = { entries: 1_000_000, document: 400 * 2 ** 20, expansion: 50 };

const ALWAYS_ALLOWED_GROWTH = 64 * 2 ** 20;
const CHUNK = 4 * 2 ** 20;
const STORED = 0;
const DEFLATED = 8;

export class Archive {
  readonly path: string;
  private readonly file: FileHandle;
  private readonly zip: yauzl.ZipFile;
  private readonly entries: ReadonlyMap<string, yauzl.Entry>;
  private readonly limits: ArchiveLimits;

  private constructor(
    path: string,
    file: FileHandle,
    zip: yauzl.ZipFile,
    entries: ReadonlyMap<string, yauzl.Entry>,
    limits: ArchiveLimits,
  ) {
    this.path = path;
    this.file = file;
    this.zip = zip;
    this.entries = entries;
    this.limits = limits;
  }

  /** Throws a `GraphError` for a file that is no zip archive, is cut short, or has suspicious entries. */
  static async open(path: string, limits: ArchiveLimits): Promise<Archive> {
    const file = await open(path, 'r');
    try {
      const zip = await yauzl.fromFdPromise(file.fd, { autoClose: false, lazyEntries: true, strictFileNames: true });
      const entries = await readDirectory(zip, path, limits);
      return new Archive(path, file, zip, entries, limits);
    } catch (error) {
      await file.close();
      throw zipError(path, error);
    }
  }

  get names(): IterableIterator<string> {
    return this.entries.keys();
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** Bytes of an entry when unpacked; undefined if there is no such entry. */
  size(name: string): number | undefined {
    return this.entries.get(name)?.uncompressedSize;
  }

  async readText(name: string): Promise<string> {
    const size = this.size(name) ?? 0;
    if (size > this.limits.document)
      throw graphError(
        'import-limit',
        `${this.path}: entry "${name}" has ${size} bytes; at most ${this.limits.document} are read as a document`,
      );
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await this.read(name));
    } catch (error) {
      if (error instanceof TypeError)
        throw graphError('import-document', `${this.path}: entry "${name}" is no UTF-8 text`);
      throw error;
    }
  }

  /** Reads an entry into a buffer of its own, whose start is aligned for every dtype. */
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.entries.get(name);
    if (!entry)
      throw graphError(
        'import-archive',
        `${this.path}: the archive has no entry "${name}"`,
        'the file is incomplete; export the program again',
      );
    try {
      const header = await this.zip.readLocalFileHeaderPromise(entry);
      // A reader that trusts one of two headers can be shown other contents than a reader that trusts the other.
      if (!header.fileName.equals(entry.fileNameRaw) || header.compressionMethod !== entry.compressionMethod)
        throw new Error(`the headers of entry "${name}" contradict each other`);
      const { bytes, checksum } = await this.unpack(entry, header.fileDataStart);
      if (checksum !== entry.crc32) throw new Error(`the checksum of entry "${name}" is wrong`);
      return bytes;
    } catch (error) {
      throw zipError(this.path, error);
    }
  }

  async close(): Promise<void> {
    // The zip reader works on the same descriptor and would close it a second time.
    await this.file.close();
  }

  private async unpack(entry: yauzl.Entry, start: number): Promise<Unpacked> {
    const bytes = new Uint8Array(entry.uncompressedSize);
    let filled = 0;
    let checksum = 0;
    if (entry.compressionMethod === STORED) {
      while (filled < bytes.length) {
        const length = Math.min(CHUNK, bytes.length - filled);
        const { bytesRead } = await this.file.read(bytes, filled, length, start + filled);
        if (bytesRead === 0) throw new Error('the file ends early');
        checksum = crc32(bytes.subarray(filled, filled + bytesRead), checksum);
        filled += bytesRead;
      }
      return { bytes, checksum };
    }
    // The stream ends with an error as soon as it grows beyond the size in the directory.
    for await (const chunk of (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) {
      bytes.set(chunk, filled);
      checksum = crc32(chunk, checksum);
      filled += chunk.length;
    }
    return { bytes, checksum };
  }
}

interface Unpacked {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly checksum: number;
}

async function readDirectory(
  zip: yauzl.ZipFile,
  path: string,
  limits: ArchiveLimits,
): Promise<Map<string, yauzl.Entry>> {
  if (zip.entryCount > limits.entries) throw new Error(`${zip.entryCount} entries; at most ${limits.entries} are read`);
  const entries = new Map<string, yauzl.Entry>();
  let packed = 0;
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, compressionMethod: method } = entry;
    if (name.includes('\0')) throw new Error('an entry has a zero byte in its name');
    if (entries.has(name)) throw new Error(`two entries have the name "${name}"`);
    if (entry.isEncrypted()) throw new Error(`entry "${name}" is encrypted`);
    if (method !== STORED && method !== DEFLATED)
      throw new Error(`entry "${name}" is compressed by method ${method}; stored and DEFLATE are read`);
    packed += entry.compressedSize;
    if (method === DEFLATED) inflated += entry.uncompressedSize;
    entries.set(name, entry);
  }
  if (packed > zip.fileSize) throw new Error('entries overlap');
  const allowed = Math.max(ALWAYS_ALLOWED_GROWTH, limits.expansion * zip.fileSize);
  if (inflated > allowed)
    throw graphError(
      'import-limit',
      `${path}: compressed entries would unpack to ${inflated} bytes; at most ${allowed} are allowed for a file of this size`,
    );
  return entries;
}

function zipError(path: string, error: unknown): unknown {
  // Errors of the system (ENOENT, …) and our own already say what is wrong.
  if (!(error instanceof Error) || error.name === 'GraphError' || ('syscall' in error && error.syscall)) return error;
  return graphError(
    'import-archive',
    `${path}: not a sound zip archive: ${error.message}`,
    'the file is damaged or cut short; copy or export it again',
  );
}
