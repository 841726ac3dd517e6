#!/usr/bin/env node
// The `opset` program: runs the command line it was called with and ends with that command's exit code.
import { commands } from './commands/index.ts';
import { endQuietlyOnBrokenPipe, PROCESS_CONSOLE } from './console.ts';
import { runCommandLine } from './program.ts';

endQuietlyOnBrokenPipe();
// Setting the code, not calling `exit`, lets what is still on its way to a slow pipe arrive.
process.exitCode = await runCommandLine(process.argv.slice(2), commands, PROCESS_CONSOLE);
