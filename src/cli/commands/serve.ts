// `opset serve`: one of our back ends behind the wire, on standard input and output, for programs in any language.

import type { Args } from '../../backend/values.ts';
import { loadBackend } from '../backends.ts';
import type { Command } from '../command.ts';
import type { ExitCode } from '../errors.ts';

export const serve: Command = {
  name: 'serve',
  summary: 'answers calls of ops on standard input and output',
  options: ['backend'],
  examples: ['opset serve --backend reference'],
  async run({ options }) {
    const { serveStdio } = await import('../../backend/serve.ts');
    const { formOfArgs } = await import('../../backend/wire/form.ts');
    const { CallChecker } = await import('../../opset/call-checker.ts');
    const calls = new CallChecker();
    const check = (op: string, args: Args): string | undefined =>
      calls.problems(op, formOfArgs(args)).join('; ') || undefined;
    return (await serveStdio(await loadBackend(options.backend), { check })) as ExitCode;
  },
};
