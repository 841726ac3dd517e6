// Where a file of `spec/` stands, whether the code runs from `src/` or from `dist/src/`.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export function specFile(path: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  // `dist/` holds no package.json, so the nearest one above is the package's own.
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'spec', path);
}
