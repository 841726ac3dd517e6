import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { bytesOf } from '../tensor/storage.ts';
import { Tensor } from '../tensor/tensor.ts';
import { LoadError } from './backend.ts';
import { BackendCrashed, BackendHung } from './failure.ts';
import { openProcessBackend, type ProcessBackend, type ProcessOptions } from './process-host.ts';
import type { Value } from './values.ts';

const FAKE = [process.execPath, '--import', 'tsx', fileURLToPath(new URL('fixtures/fake-backend.ts', import.meta.url))];
const x = new Tensor('float32', Float32Array.of(1, 2, 3, 4, 5, 6), [2, 3]);
const opened: ProcessBackend[] = [];

async function open(options: ProcessOptions = {}, ...args: string[]): Promise<ProcessBackend> {
  const backend = await openProcessBackend([...FAKE, ...args], options);
  opened.push(backend);
  return backend;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((backend) => backend.close()));
});

describe('a back end in another process', () => {
  it('says who it is and answers', async () => {
    const backend = await open();
    expect([backend.name, backend.version]).toEqual(['fake', '1.0']);
    expect(await backend.describe()).toEqual({
      profile: null,
      ops: '*',
      dtypes: ['float32'],
      features: ['strided', 'graphs'],
    });
    const args = { a: x, b: [1n, 0.5], c: null };
    expect(await backend.call('echo', args)).toEqual({ status: 'ok', outputs: Object.values(args) });
    expect(await backend.call('options', {}, { seed: 4 })).toEqual({ status: 'ok', outputs: ['{"seed":4}'] });
    expect(await backend.call('refuse', {})).toEqual({ status: 'refused', message: 'ranks differ', label: 'C1' });
  });

  it('is opened by a command line', async () => {
    const backend = await openProcessBackend(FAKE.map((word) => `'${word}'`).join(' '));
    opened.push(backend);
    expect(backend.name).toBe('fake');
  });

  it('answers calls made at once one after the other', async () => {
    const backend = await open();
    const calls = Array.from({ length: 50 }, (_, i) => backend.call('echo', { i: BigInt(i) }));
    expect(await Promise.all(calls)).toEqual(calls.map((_, i) => ({ status: 'ok', outputs: [BigInt(i)] })));
  });

  it('takes messages of megabytes', async () => {
    const backend = await open();
    const data = Float64Array.from({ length: 1e6 }, (_, i) => i / 3);
    const outcome = await backend.call('echo', { large: new Tensor('float64', data, [1e6]) });
    const [back] = (outcome as { outputs: Value[] }).outputs as [Tensor];
    expect(Buffer.compare(bytesOf(back.data), bytesOf(data))).toBe(0);
  });

  it('is sent views only if it takes them', async () => {
    const transposed: Value = x.view([3, 2], [1, 3]);
    const strides = async (backend: ProcessBackend): Promise<unknown> => backend.call('layout', { transposed });
    expect(await strides(await open())).toMatchObject({ outputs: [[1n, 3n]] });
    expect(await strides(await open({}, '--no-views'))).toMatchObject({ outputs: [[2n, 1n]] });
  });

  it('may print without harm', async () => {
    const log: string[] = [];
    const backend = await open({ onLog: (text) => log.push(text) });
    expect(await backend.call('print', {})).toEqual({ status: 'ok', outputs: [] });
    await backend.close();
    expect(log.join('')).toBe('a careless print\n');
  });

  it('that crashes is told with its last words, and is started again', async () => {
    const backend = await open();
    const crash = await failure(backend.call('crash', {}));
    expect(crash).toBeInstanceOf(BackendCrashed);
    expect(crash).toMatchObject({ status: 'crashed', log: 'about to end\nlast words' });
    expect(crash.message).toMatch(/ended with code 3\n {2}\| about to end\n {2}\| last words$/);
    expect(await failure(backend.call('signal', {}))).toMatchObject({
      status: 'crashed',
      message: expect.stringContaining('was ended by SIGSEGV'),
    });
    expect(await backend.call('echo', { a: 1n })).toEqual({ status: 'ok', outputs: [1n] });
  });

  it('is another process after a restart', async () => {
    const backend = await open();
    const before = await backend.call('process', {});
    expect(await backend.call('process', {})).toEqual(before);
    await backend.restart();
    expect(await backend.call('process', {})).not.toEqual(before);
  });

  it('that hangs is killed, told apart, and started again', async () => {
    const backend = await open({ timeLimit: 300 });
    const started = Date.now();
    const hung = await failure(backend.call('hang', {}));
    expect(Date.now() - started).toBeLessThan(3000);
    expect(hung).toBeInstanceOf(BackendHung);
    expect(hung).toMatchObject({ status: 'hung', message: expect.stringContaining('gave no answer within 0.3 s') });
    expect(await backend.call('echo', { a: 1n })).toEqual({ status: 'ok', outputs: [1n] });
  });

  it('that prints between frames counts as crashed', async () => {
    const backend = await open({ timeLimit: 5000 });
    const crash = await failure(backend.call('garbage', {}));
    expect(crash).toBeInstanceOf(BackendCrashed);
    expect(crash.message).toContain('wrote what is no frame of the protocol: a frame of');
    expect(await backend.call('echo', { a: 1n })).toEqual({ status: 'ok', outputs: [1n] });
  });

  it('whose replies are out of step counts as crashed', async () => {
    const backend = await open({ timeLimit: 5000 });
    const crash = await failure(backend.call('another id', {}));
    expect(crash).toBeInstanceOf(BackendCrashed);
    expect(crash.message).toContain('a reply to request 77 came where 1 was due');
    expect(await backend.call('echo', { a: 1n })).toEqual({ status: 'ok', outputs: [1n] });
  });

  it('that answers unasked is started again', async () => {
    const backend = await open({ timeLimit: 5000 });
    await backend.call('nobody asked', {});
    // The extra reply arrives at any time now: it must never be taken for the answer to a call.
    const outcomes = await Promise.allSettled([1n, 2n, 3n].map((a) => backend.call('echo', { a })));
    expect(outcomes.at(-1)).toMatchObject({ value: { outputs: [3n] } });
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome.status === 'fulfilled') expect(outcome.value).toEqual({ status: 'ok', outputs: [BigInt(i + 1)] });
      else expect(outcome.reason).toBeInstanceOf(BackendCrashed);
    }
  });

  it('whose reply is no document gets an error, and the conversation goes on', async () => {
    const backend = await open({ timeLimit: 5000 });
    expect(await backend.call('not a document', {})).toEqual({
      status: 'error',
      message: expect.stringContaining('the reply of fake cannot be read: The safetensors file is cut short'),
    });
  });

  it('loads its graphs again after a crash', async () => {
    const backend = await open();
    const program = await backend.load({ nodes: [] }, new Map([['w', x]]));
    await program.run([]);
    expect(await program.run([5n])).toEqual({ status: 'ok', outputs: ['{"nodes":[]}', [x], 2n, 5n] });
    expect(await failure(program.run(['crash']))).toMatchObject({ status: 'crashed' });
    expect(await program.run([6n])).toEqual({ status: 'ok', outputs: ['{"nodes":[]}', [x], 1n, 6n] });
  });

  it('refuses a graph with a LoadError', async () => {
    const backend = await open();
    const refused = await failure(backend.load(null, new Map()));
    expect(refused).toBeInstanceOf(LoadError);
    expect(refused).toMatchObject({ failure: { status: 'error', message: `'graph' must be an object` } });
  });

  it('goes when told, with all it started', async () => {
    const backend = await open({}, '--never-ends');
    const outcome = await backend.call('leave a child', {});
    const pid = Number((outcome as { outputs: Value[] }).outputs[0]);
    expect(isRunning(pid)).toBe(true);
    await backend.close();
    await expect.poll(() => isRunning(pid)).toBe(false);
    await expect(backend.call('echo', {})).rejects.toThrow('is closed');
  });

  it('that does not go by itself is killed after the grace', async () => {
    const backend = await open({ grace: 200 }, '--never-ends');
    const started = Date.now();
    await backend.close();
    expect(Date.now() - started).toBeLessThan(2000);
  });

  it('leaves no listener behind', async () => {
    const count = (): number => process.listenerCount('exit');
    const before = count();
    const backend = await open();
    for (let i = 0; i < 3; i++) await failure(backend.call('crash', {}));
    expect(count()).toBe(before);
    await backend.call('echo', {});
    expect(count()).toBe(before + 1);
    await backend.close();
    expect(count()).toBe(before);
  });
});

describe('a command that is no back end', () => {
  it.each<[string | string[], string]>([
    ['./no-such-program --flag', `back end './no-such-program --flag' could not be started: there is no such program`],
    [[process.execPath, '-e', 'process.exit(7)'], 'ended with code 7'],
    [[process.execPath, '-e', 'console.log("Welcome to this program")'], 'the bytes are the text "Welcome "'],
    [[process.execPath, '-e', 'throw new Error("no such module")'], '| Error: no such module'],
  ])('is told: %j', async (command, message) => {
    const error = await failure(openProcessBackend(command));
    expect(error).toBeInstanceOf(BackendCrashed);
    expect(error.message).toContain(message);
  });

  it('is told when it says nothing', async () => {
    const silent = [process.execPath, '-e', 'setInterval(() => {}, 1000)'];
    expect(await failure(openProcessBackend(silent, { startLimit: 500 }))).toBeInstanceOf(BackendHung);
  });

  it('is told when it greets wrongly', async () => {
    const reply = `const j = '{"__metadata__":{"opset":"{\\\\"id\\\\":0,\\\\"protocol\\\\":9}"}}';
      const b = Buffer.alloc(16 + j.length); b.writeBigUInt64LE(BigInt(8 + j.length)); b.writeBigUInt64LE(BigInt(j.length), 8);
      b.write(j, 16); process.stdout.write(b); setInterval(() => {}, 1000)`;
    const error = await failure(openProcessBackend([process.execPath, '-e', reply]));
    expect(error.message).toContain('did not say hello as the protocol demands: the back end speaks protocol 9, not 1');
  });

  it('is told when it is empty', async () => {
    await expect(openProcessBackend('  ')).rejects.toThrow('the command of a back end is empty');
  });
});

function failure(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => expect.fail('it should have failed'),
    (error: unknown) => error as Error,
  );
}

/** A zombie that its parent has not collected does not run. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}
