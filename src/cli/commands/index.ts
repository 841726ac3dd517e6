// The commands in the order in which help lists them.
import type { Command } from '../command.ts';
import { check } from './check.ts';
import { conform } from './conform.ts';
import { diff } from './diff.ts';
import { explain } from './explain.ts';
import { generate } from './generate.ts';
import { importProgram } from './import.ts';
import { inspect } from './inspect.ts';
import { lint } from './lint.ts';
import { ls } from './ls.ts';
import { release } from './release.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

export const commands: readonly Command[] = [
  run,
  inspect,
  importProgram,
  conform,
  replay,
  serve,
  explain,
  ls,
  lint,
  generate,
  check,
  diff,
  release,
];
