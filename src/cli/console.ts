// The two streams of a command and files written whole or not at all. Results go to `out`, progress and messages to `note`.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface Console {
  /** Writes to standard output as is. */
  out(text: string): void;
  /** Writes one line to standard error. */
  note(line: string): void;
}

export const PROCESS_CONSOLE: Console = {
  out: (text) => void process.stdout.write(text),
  note: (line) => void process.stderr.write(`${line}\n`),
};

/** A reader that goes away (`opset … | head`) is no error: the rest of the output is not wanted. */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}

/** Writes `chunks` to a new file beside `path`, then renames it: no reader ever sees half a file, and an error leaves the old one. */
export function writeWhole(path: string, chunks: Iterable<Uint8Array | string>): void {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(draft, 'wx');
    try {
      for (const chunk of chunks) writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    if (error instanceof Error && 'path' in error && error.path === draft) error.path = path;
    throw error;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at);
}
