// Parses a command line against the table of commands and runs the one it names. In: words. Out: an exit code, text on the console.
import { CommanderError, Option, Command as Parser } from 'commander';
import type { Command } from './command.ts';
import type { Console } from './console.ts';
import { type ExitCode, reportError } from './errors.ts';
import { OPTIONS, type OptionName } from './options.ts';
import { VERSION } from './package.ts';

/** Runs `words` (without the program's own name). Never throws: whatever goes wrong is told on `console.note`. */
export async function runCommandLine(
  words: readonly string[],
  commands: readonly Command[],
  console: Console,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  const parser = buildParser(commands, console, (result) => {
    code = result;
  });
  try {
    await parser.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what is wrong; help and version end the same way, but well.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const report = reportError(error, parser.opts<{ verbose?: boolean }>().verbose ?? false);
    console.note(report.text);
    return report.code;
  }
}

function buildParser(commands: readonly Command[], console: Console, finish: (code: ExitCode) => void): Parser {
  const parser = new Parser('opset')
    .description('The canonical tensor op-set: a specification that runs.')
    .version(VERSION)
    .option('--verbose', 'show where an error comes from')
    .exitOverride()
    .configureOutput({ writeOut: (text) => console.out(text), writeErr: (text) => console.note(text.trimEnd()) })
    .showSuggestionAfterError()
    .addHelpText('after', '\nExit codes: 0 fine, 1 findings, 2 wrong usage or bad input, 3 could not tell.');
  for (const command of commands) {
    // `copyInheritedSettings` inside `command()` hands the output and exit rules down.
    const sub = parser.command(command.name).description(command.summary);
    for (const { name, help } of command.arguments ?? []) sub.argument(name, help);
    for (const name of command.options ?? [])
      sub.addOption(buildOption(name, command.required?.includes(name) ?? false));
    if (command.examples) sub.addHelpText('after', `\nExamples:\n${command.examples.map((e) => `  ${e}`).join('\n')}`);
    sub.action(async () => finish(await command.run({ words: sub.args, options: sub.opts(), console })));
  }
  return parser;
}

function buildOption(name: OptionName, required: boolean): Option {
  const row = OPTIONS[name];
  const option = new Option(row.flags, row.help).makeOptionMandatory(required);
  if (row.read) option.argParser(row.read);
  return row.default === undefined ? option : option.default(row.default);
}
