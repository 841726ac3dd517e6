// What a command is: one file in `commands/` exports one such object, and `commands/index.ts` lists it.
import type { Console } from './console.ts';
import type { ExitCode } from './errors.ts';
import type { OptionName, Options } from './options.ts';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Commander's notation: `<MODEL>` must be given, `[MODEL]` may be, `[MODEL...]` takes the rest. */
  readonly arguments?: readonly Positional[];
  readonly options?: readonly OptionName[];
  /** Options without which the command cannot run. */
  readonly required?: readonly OptionName[];
  /** Shown below the help: typical calls, one a line. */
  readonly examples?: readonly string[];
  /** Heavy modules are imported inside, so that help and mistakes answer at once. */
  run(call: Call): Promise<ExitCode>;
}

export interface Positional {
  readonly name: string;
  readonly help: string;
}

export interface Call {
  /** The arguments that were given, in order. */
  readonly words: readonly string[];
  readonly options: Options;
  readonly console: Console;
}
