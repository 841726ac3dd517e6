// `opset generate`: spec/ → generated/, or with --check only whether that would change anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.ts';
import { UserError } from '../errors.ts';
import { PACKAGE_ROOT } from '../package.ts';

export const generate: Command = {
  name: 'generate',
  summary: 'writes generated/ from spec/; with --check writes nothing and tells which files are stale',
  options: ['check'],
  examples: ['opset generate', 'opset generate --check'],
  async run({ options, console }) {
    if (!existsSync(join(PACKAGE_ROOT, 'src')))
      throw new UserError(
        'generated/ belongs to a checkout of the project, and this is an installed package',
        'clone the project and run it there',
      );
    const { generateAll, stalePaths, writeAll } = await import('../../../tools/generate.ts');
    const files = await generateAll(PACKAGE_ROOT);
    const stale = stalePaths(PACKAGE_ROOT, files);
    if (!options.check) writeAll(PACKAGE_ROOT, files);
    for (const path of stale) console.out(`${options.check ? 'stale' : 'written'}: generated/${path}\n`);
    console.note(`${files.size} files, ${stale.length} ${options.check ? 'stale' : 'written'}`);
    return options.check && stale.length > 0 ? 1 : 0;
  },
};
