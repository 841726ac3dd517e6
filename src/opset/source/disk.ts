// The source of a checkout: a folder that holds `spec/` comes in, its files go out. Symbolic links are not followed.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { decodeText, type FileSource, LARGEST_FILE, SourceError } from './source.ts';

export function diskSource(folder: string): FileSource {
  const found = relative(process.cwd(), folder).split(sep).join('/');
  // Findings name files from the current folder, so that a terminal can open them.
  const prefix = found.startsWith('../..') ? folder : found;
  return {
    name: folder,
    list: () => {
      if (!isFolder(join(folder, 'spec'))) {
        const fix = 'name the folder that holds spec/, or run the command there';
        throw new SourceError(`there is no folder 'spec' in ${folder}`, fix);
      }
      return listFiles(folder, 'spec').sort();
    },
    read: (path) => {
      const file = join(folder, path);
      const size = statSync(file).size;
      return decodeText(size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(file), path);
    },
    display: (path) => posix.join(prefix, path),
  };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, path);
    return entry.isFile() ? [path] : [];
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
