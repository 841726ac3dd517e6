// Builds small zip archives for tests, sound or broken in a chosen way: entries in, the bytes of an archive out.
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly deflate?: boolean;
  /** Lies, for entries that must be refused. */
  readonly crc?: number;
  readonly size?: number;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  /** Raw bytes in place of the compressed content. */
  readonly packed?: Uint8Array;
}

export function buildZip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content);
    const method = entry.method ?? (entry.deflate ? 8 : 0);
    const packed = Buffer.from(entry.packed ?? (entry.deflate ? deflateRawSync(content) : content));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(entry.flags ?? 0x800, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(entry.crc ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(entry.size ?? content.length, 18);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const name = Buffer.from(entry.name);
    const local = Buffer.concat([signature(0x04034b50), withNameLength(common, localName.length), localName, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), withNameLength(common, name.length), tail, name]),
    );
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listed, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function withNameLength(common: Buffer, length: number): Buffer {
  const header = Buffer.from(common);
  header.writeUInt16LE(length, 22);
  return header;
}
