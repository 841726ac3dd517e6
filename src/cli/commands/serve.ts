// `opset serve`: one of our back ends behind the wire, on standard input and output, for programs in any language.
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
    return (await serveStdio(await loadBackend(options.backend))) as ExitCode;
  },
};
