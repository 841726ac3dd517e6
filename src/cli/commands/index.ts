// The commands in the order in which help lists them.
import type { Command } from '../command.ts';
import { conform } from './conform.ts';
import { importProgram } from './import.ts';
import { inspect } from './inspect.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';

export const commands: readonly Command[] = [run, inspect, importProgram, conform, replay, serve];
