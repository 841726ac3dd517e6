// The commands in the order in which help lists them.
import type { Command } from '../command.ts';
import { importProgram } from './import.ts';
import { inspect } from './inspect.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

export const commands: readonly Command[] = [run, inspect, importProgram, serve];
