// Where the installed package stands and which version it is: the same folder whether the code runs from `src/` or from `dist/src/`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function findPackageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  // `dist/` holds no package.json, so the nearest one above is the package's own.
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

export const PACKAGE_ROOT: string = findPackageRoot();

export const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')).version;

/** The model that `opset run` tells a story with when none is named. */
export const BUNDLED_MODEL: string = join(PACKAGE_ROOT, 'examples', 'models', 'stories');

/** Version of the op-set whose meanings imported programs are read with. */
export const OPSET_VERSION = '1.0';
