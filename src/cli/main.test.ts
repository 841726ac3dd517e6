// The program as a process: exit codes and streams, which only show from outside.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BUNDLED_MODEL } from './package.ts';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function opset(
  words: string[],
  options: { hangUp?: boolean } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', MAIN, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    if (options.hangUp) child.stdout.destroy();
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

test('results go to standard output, exit 0', async () => {
  expect(await opset(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
});

test('mistakes go to standard error, exit 2', async () => {
  expect(await opset(['inspct'])).toMatchObject({
    code: 2,
    out: '',
    err: "error: unknown command 'inspct'\n(Did you mean inspect?)\n",
  });
});

test('a reader that hangs up ends the program quietly', async () => {
  expect(await opset(['inspect', BUNDLED_MODEL], { hangUp: true })).toEqual({ code: 0, out: '', err: '' });
});
