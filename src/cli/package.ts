// Where the installed package stands and which version it is: the same folder whether the code runs from `src/` or from `dist/src/`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../opset/root.ts';

export const PACKAGE_ROOT: string = packageFolder();

export const VERSION: string = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')).version;

/** The model that `opset run` tells a story with when none is named. */
export const BUNDLED_MODEL: string = join(PACKAGE_ROOT, 'examples', 'models', 'stories');

/** Version of the op-set whose meanings imported programs are read with. */
export const OPSET_VERSION = '1.0';
