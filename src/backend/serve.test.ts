import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Tensor } from '../tensor/tensor.ts';
import { LoadError } from './backend.ts';
import { makeFakeBackend } from './fixtures/fake-backend.ts';
import { serve } from './serve.ts';
import { encodeDocument, parseDocument } from './wire/document.ts';
import { joinFrames, splitFrames } from './wire/frame.ts';
import { decodeGreeting, decodeLoaded, decodeOutcome } from './wire/reply.ts';
import { encodeRequest } from './wire/request.ts';

const x = new Tensor('float32', Float32Array.of(1, 2), [2]);
const hello = encodeRequest(0, { method: 'hello' });
const bye = encodeRequest(99, { method: 'bye' });
const call = (id: number, op: string, args = {}): Uint8Array =>
  encodeRequest(id, { method: 'call', op, args, options: {} });

/** What a server answers to these bytes, cut into small chunks. */
async function converse(
  bytes: Uint8Array,
  options: { backend?: ReturnType<typeof makeFakeBackend>; frameLimit?: number } = {},
): Promise<{ code: number; replies: Uint8Array[]; log: string[] }> {
  const output = new PassThrough();
  const log: string[] = [];
  const received: Uint8Array[] = [];
  output.on('data', (chunk: Uint8Array) => received.push(chunk));
  async function* input(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 100) yield bytes.slice(at, at + 100);
  }
  const { backend = makeFakeBackend(), ...rest } = options;
  const code = await serve(backend, input(), output, { log: (line) => log.push(line), ...rest });
  return { code, replies: splitFrames(Buffer.concat(received)), log };
}

describe('serve', () => {
  it('answers in order and ends with bye', async () => {
    const { code, replies, log } = await converse(
      joinFrames([hello, call(1, 'echo', { a: x, b: 2n, c: null }), call(2, 'refuse'), bye, call(3, 'echo')]),
    );
    expect([code, log, replies.length]).toEqual([0, [], 3]);
    expect(decodeGreeting(replies[0]!, 0)).toMatchObject({ name: 'fake', version: '1.0', ops: '*' });
    expect(decodeOutcome(replies[1]!, 1)).toEqual({ status: 'ok', outputs: [x, 2n, null] });
    expect(decodeOutcome(replies[2]!, 2)).toEqual({ status: 'refused', message: 'ranks differ', label: 'C1' });
  });

  it('ends with 0 where the stream ends', async () => {
    expect(await converse(joinFrames([hello]))).toMatchObject({ code: 0, log: [] });
  });

  it('passes on seeds and cotangents', async () => {
    const options = { seed: 3, gradOutputs: [1n] };
    const request = encodeRequest(1, { method: 'call', op: 'echo', args: {}, options });
    let seen: unknown;
    const backend = makeFakeBackend();
    backend.call = async (_op, _args, given) => {
      seen = given;
      return { status: 'ok', outputs: [] };
    };
    await converse(joinFrames([request]), { backend });
    expect(seen).toEqual(options);
  });

  it('loads and runs programs that keep their state', async () => {
    const load = encodeRequest(1, { method: 'load', graph: { nodes: [] }, weights: new Map([['w', x]]) });
    const run = (id: number, program: number): Uint8Array =>
      encodeRequest(id, { method: 'run', program, inputs: [7n] });
    const { replies } = await converse(joinFrames([load, run(2, 0), run(3, 0), run(4, 8)]));
    expect(decodeLoaded(replies[0]!, 1)).toEqual({ status: 'ok', program: 0 });
    expect(decodeOutcome(replies[2]!, 3)).toEqual({ status: 'ok', outputs: ['{"nodes":[]}', [x], 2n, 7n] });
    expect(decodeOutcome(replies[3]!, 4)).toEqual({
      status: 'error',
      message: 'no program 8 was loaded in this conversation',
    });
  });

  it('says unsupported where the back end takes no programs, and why where it takes not this one', async () => {
    const { load: _, ...plain } = makeFakeBackend();
    const request = encodeRequest(1, { method: 'load', graph: {}, weights: new Map() });
    const none = await converse(joinFrames([request]), { backend: plain });
    expect(decodeLoaded(none.replies[0]!, 1)).toMatchObject({ status: 'unsupported' });
    const failure = { status: 'refused', message: 'node 3 has no inputs' } as const;
    const backend = { ...plain, load: () => Promise.reject(new LoadError(failure)) };
    const refused = await converse(joinFrames([request]), { backend });
    expect(decodeLoaded(refused.replies[0]!, 1)).toEqual(failure);
  });

  it.each<[string, Uint8Array, number | null, string, string]>([
    ['an empty frame', new Uint8Array(0), null, 'error', 'cut short'],
    ['bytes that are no document', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9), null, 'error', 'safetensors header'],
    [
      'a document without a message',
      Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0x7b, 0x7d),
      null,
      'error',
      `lacks the key 'opset'`,
    ],
    ['an unknown method', encodeDocument({ id: 1, method: 'sing' }, new Map()), 1, 'error', 'unknown method "sing"'],
    ['a missing op', encodeDocument({ id: 1, method: 'call' }, new Map()), 1, 'error', `'op' must be a string`],
    ['a back end that throws', call(1, 'throw'), 1, 'error', 'a fault of the back end'],
    [
      'a result that is no value',
      call(1, 'bad output'),
      1,
      'error',
      'a value of type function has no form on the wire',
    ],
    ['an unknown op', call(1, 'ns.g.default'), 1, 'unsupported', 'no ns.g.default here'],
    [
      'a dtype not known here',
      encodeDocument({ id: 1, method: 'call', op: 'echo', args: { a: { dtype: 'bits16' } } }, new Map()),
      1,
      'unsupported',
      'args.a: dtype "bits16" is not known here',
    ],
  ])('answers %s and lives on', async (_, request, id, status, message) => {
    const { code, replies } = await converse(joinFrames([request, call(2, 'echo', { a: 1n })]));
    expect(code).toBe(0);
    expect(parseDocument(replies[0]!).message).toMatchObject({
      id: id === null ? null : BigInt(id),
      status,
      message: expect.stringContaining(message),
    });
    expect(decodeOutcome(replies[1]!, 2)).toEqual({ status: 'ok', outputs: [1n] });
  });

  it('ends with a message where the stream is out of step', async () => {
    const text = await converse(Buffer.concat([joinFrames([hello]), Buffer.from('GET / HTTP/1.1\r\n\r\n')]));
    expect(text).toMatchObject({ code: 2, replies: [expect.anything()] });
    expect(text.log).toEqual([expect.stringContaining('fake: the requests cannot be read any further: a frame of')]);
    const cut = await converse(joinFrames([hello]).slice(0, -1));
    expect(cut).toMatchObject({ code: 2, log: [expect.stringContaining('the stream ended after')] });
    const large = await converse(joinFrames([hello]), { frameLimit: 10 });
    expect(large).toMatchObject({ code: 2, log: [expect.stringContaining('the limit is 10')] });
  });

  it('ends quietly where the client has gone, and closes the back end', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) });
    let closed = 0;
    const backend = { ...makeFakeBackend(), close: async () => void closed++ };
    async function* input(): AsyncGenerator<Uint8Array> {
      for (;;) yield joinFrames([hello]);
    }
    expect(await serve(backend, input(), gone)).toBe(0);
    expect(closed).toBe(1);
    expect(gone.listenerCount('error')).toBe(0);
  });
});
