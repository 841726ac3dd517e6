import { describe, expect, test } from 'vitest';
import type { Call, Command } from './command.ts';
import { type ExitCode, UserError } from './errors.ts';
import { runCommandLine } from './program.ts';

async function type(
  line: string,
  run: (call: Call) => ExitCode = () => 0,
): Promise<{ code: ExitCode; out: string; err: string; call: Call | undefined }> {
  let [out, err, call]: [string, string, Call | undefined] = ['', '', undefined];
  const command: Command = {
    name: 'paint',
    summary: 'paints',
    arguments: [{ name: '[FILE]', help: 'a file' }],
    options: ['maxTokens', 'topP', 'backend', 'output'],
    required: ['output'],
    examples: ['opset paint wall.txt'],
    run: async (given) => {
      call = given;
      return run(given);
    },
  };
  const words = line.split(' ').filter((word) => word !== '');
  const code = await runCommandLine(words, [command], {
    out: (text) => (out += text),
    note: (text) => (err += `${text}\n`),
  });
  return { code, out, err, call };
}

describe('a command line', () => {
  test('hands words and options to the command and its exit code back', async () => {
    const { code, call } = await type('paint a.txt -o b --max-tokens 5 --top-p 0.5', () => 1);
    expect(code).toBe(1);
    expect(call?.words).toEqual(['a.txt']);
    expect(call?.options).toEqual({ output: 'b', maxTokens: 5, topP: 0.5, backend: 'reference' });
  });

  test.each([
    ['pain -o b', "error: unknown command 'pain'\n(Did you mean paint?)"],
    ['paint -o b --max-token 3', "error: unknown option '--max-token'\n(Did you mean --max-tokens?)"],
    ['paint', "error: required option '-o, --output <PATH>' not specified"],
    ['paint -o b c d', "error: too many arguments for 'paint'. Expected 1 argument but got 2."],
    ['paint -o b -n -3', "option '-n, --max-tokens <N>' argument '-3' is invalid. An integer of at least 0 is needed."],
    ['paint -o b -n 1e3', "argument '1e3' is invalid. An integer of at least 0 is needed."],
    ['paint -o b --top-p 1.5', "argument '1.5' is invalid. A number from 0 to 1 is needed."],
  ])('%s: wrong usage is exit 2 and says what', async (line, words) => {
    const { code, out, err } = await type(line);
    expect(err).toContain(words);
    expect([code, out]).toEqual([2, '']);
  });

  test('help and version are results, not errors', async () => {
    expect(await type('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('paint') });
    expect(await type('paint --help')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('opset paint wall.txt'),
    });
    expect(await type('--version')).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test('no command at all shows the help and is wrong usage', async () => {
    expect(await type('')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Usage: opset') });
  });
});

describe('errors', () => {
  const fail = (error: unknown) => (): never => {
    throw error;
  };

  test('a mistake of the user is told with its fix, exit 2, without a stack', async () => {
    const { code, err } = await type('paint -o b', fail(new UserError('wall.txt: no such colour', 'use --colour red')));
    expect([code, err]).toEqual([2, 'error: wall.txt: no such colour\nfix: use --colour red\n']);
  });

  test('a file error names the file', async () => {
    const missing = Object.assign(new Error('ENOENT: no such file or directory, open'), {
      code: 'ENOENT',
      path: 'wall.txt',
    });
    const { code, err } = await type('paint -o b', fail(missing));
    expect([code, err]).toEqual([2, 'error: wall.txt: there is no such file or folder\n']);
  });

  test('a bug is exit 3; --verbose shows the stack', async () => {
    const short = await type('paint -o b', fail(new TypeError('x is not a function')));
    expect([short.code, short.err]).toEqual([
      3,
      'internal error: x is not a function\nfix: this is a bug in opset; run again with --verbose and report what it prints\n',
    ]);
    const long = await type('--verbose paint -o b', fail(new TypeError('x is not a function')));
    expect(long.err).toMatch(/^internal error: x is not a function\nTypeError: x is not a function\n\s+at /);
    expect((await type('paint -o b --verbose', fail(new TypeError('x')))).err).toContain('    at ');
  });
});
