// Where spec files come from: the interface that the reader reads through, and the rules all sources share.

/** A set of text files, named by their path from the project folder with forward slashes: `spec/ops/…`. */
export interface FileSource {
  /** What a person would call this source: a folder, `git:REV`. */
  readonly name: string;
  /** Every file under `spec/`, sorted. */
  list(): string[];
  /** The text of a listed file. Throws a SourceError. */
  read(path: string): string;
  /** How findings name a file, where that is not its path. */
  display?(path: string): string;
}

/** The source itself cannot be read: no such folder, no such revision, a file that is no text. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/** No spec file is near this size; a larger one is refused before it is parsed. */
export const LARGEST_FILE: number = 2 * 1024 * 1024;

export function decodeText(bytes: Uint8Array, path: string): string {
  if (bytes.length > LARGEST_FILE) {
    throw new SourceError(`${path} has ${bytes.length} bytes; a spec file may have ${LARGEST_FILE}`, 'split the file');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError(`${path} is not UTF-8 text`, 'save the file as UTF-8');
  }
}

/** A source of texts held in memory, for snapshots and tests. */
export function memorySource(files: Readonly<Record<string, string>>, name = 'memory'): FileSource {
  return {
    name,
    list: () => Object.keys(files).sort(),
    read: (path) => {
      if (!Object.hasOwn(files, path)) throw new SourceError(`${path} is not in ${name}`);
      return files[path]!;
    },
  };
}
