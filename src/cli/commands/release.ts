// `opset release`: freezes what the specs say now as a version that never changes.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from '../command.ts';
import { specFolder } from '../comparisons.ts';
import { writeWhole } from '../console.ts';
import { UserError } from '../errors.ts';

export const release: Command = {
  name: 'release',
  summary: 'freezes what the specs say now as a version',
  arguments: [{ name: '<VERSION>', help: 'the number of the version, later than the last: 1.4' }],
  options: ['date'],
  examples: ['opset release 1.1', 'opset release 1.1 --date 2026-05-01'],
  async run({ words, options, console }) {
    const { prepareRelease } = await import('../../compat/index.ts');
    const folder = specFolder();
    const date = options.date ?? new Date().toISOString().slice(0, 10);
    const { path, text, ops } = prepareRelease(folder, { version: words[0]!, date });
    const file = join(folder, path);
    if (existsSync(file)) throw new UserError(`${file} is there already`, 'a released version never changes');
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, [text]);
    console.out(`${file}: ${ops} ops\n`);
    return 0;
  },
};
