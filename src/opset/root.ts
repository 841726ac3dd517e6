// Where the package's own `spec/` stands, whether the code runs from `src/` or from `dist/src/`: a path under it comes in, the file's path goes out.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the package's `spec/`. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'spec', 'schema')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
