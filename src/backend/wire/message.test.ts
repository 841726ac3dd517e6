import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tensor } from '../../tensor/tensor.ts';
import type { Outcome } from '../backend.ts';
import { encodeDocument } from './document.ts';
import { WireError } from './error.ts';
import { decodeGreeting, decodeLoaded, decodeOutcome, encodeReply, OutOfStep } from './reply.ts';
import { decodeRequest, encodeRequest, type Request } from './request.ts';

const x = new Tensor('float32', Float32Array.of(1, 2), [2]);

const requests: Request[] = [
  { method: 'hello', opset: '1.0' },
  { method: 'call', op: 'ns.f.default', args: { self: x, alpha: 2n }, options: { seed: 7, gradOutputs: [x, null] } },
  {
    method: 'load',
    graph: { nodes: [{ scale: 1.5 }] },
    weights: new Map([['w', new Tensor('complex64', Float32Array.of(1, 2), [1])]]),
  },
  { method: 'run', program: 3, inputs: [x, 1] },
  { method: 'bye' },
];

describe('requests', () => {
  it.each(requests)('come back as they went: $method', (request) => {
    expect(decodeRequest(encodeRequest(5, request))).toEqual({ id: 5, request });
  });

  it.each([
    [{ id: 4, method: 'dance' }, 'unknown method "dance"; known are hello, call, load, run and bye', 4],
    [{ id: 4 }, 'unknown method null', 4],
    [{ id: 4, method: 'call', args: {} }, `'op' must be a string`, 4],
    [{ id: 4, method: 'call', op: 'f', args: [] }, 'args must be an object by argument name', 4],
    [
      { id: 4, method: 'call', op: 'f', args: {}, options: { seed: -1 } },
      `'options.seed' must be an integer from 0 to 2^53`,
      4,
    ],
    [{ id: 4, method: 'run', program: 0 }, 'inputs must be a list', 4],
    [{ id: 4, method: 'hello', protocol: 2 }, 'protocol 2 is not spoken here, only 1', 4],
    [{ id: 'four', method: 'bye' }, `'id' must be an integer`, null],
  ])('that are wrong say why: %j', (message, why, id) => {
    const decode = (): unknown => decodeRequest(encodeDocument(message, new Map()));
    expect(decode).toThrow(why);
    expect(decode).toThrow(expect.objectContaining({ name: 'WireError', id }));
  });
});

describe('replies', () => {
  it.each<Outcome>([
    { status: 'ok', outputs: [x, [x, null], 1n] },
    { status: 'ok', outputs: [], grads: { self: x, other: null } },
    { status: 'refused', message: 'shapes differ', label: 'C2' },
    { status: 'unsupported', message: 'no complex here' },
  ])('to a call come back as they went: $status', (outcome) => {
    expect(decodeOutcome(encodeReply(1, outcome), 1)).toEqual(outcome);
  });

  it('to hello and load come back as they went', () => {
    const greeting = {
      name: 'b',
      version: '2',
      profile: null,
      ops: ['f'],
      dtypes: ['int8'],
      features: ['strided'],
    } as const;
    expect(decodeGreeting(encodeReply(0, greeting), 0)).toEqual(greeting);
    expect(decodeLoaded(encodeReply(1, { status: 'ok', program: 4 }), 1)).toEqual({ status: 'ok', program: 4 });
  });

  it('leave out what this side cannot ask for', () => {
    const members = {
      protocol: 1,
      name: 'b',
      version: '2',
      ops: '*',
      dtypes: ['qint8', 'bool'],
      features: ['strided', 'teleport'],
    };
    const greeting = decodeGreeting(encodeDocument({ id: 0, ...members }, new Map()), 0);
    expect(greeting).toMatchObject({ profile: null, dtypes: ['bool'], features: ['strided'] });
  });

  it('out of order are told from replies that are wrong', () => {
    const reply = encodeReply(2, { status: 'ok', outputs: [] });
    expect(() => decodeOutcome(reply, 1)).toThrow(OutOfStep);
    expect(() => decodeOutcome(encodeDocument({ id: 1, status: 'fine' }, new Map()), 1)).toThrow(
      `'status' must be ok, refused, unsupported or error`,
    );
    expect(() => decodeOutcome(encodeDocument({ id: 1, status: 'ok' }, new Map()), 1)).toThrow(`'outputs' is missing`);
  });

  it('to a request that could not be read have no id', () => {
    const failure = { status: 'error', message: 'no JSON' } as const;
    expect(decodeOutcome(encodeReply(null, failure), 9)).toEqual(failure);
  });
});

describe('a hostile document', () => {
  const seeds = requests.map((request) => encodeRequest(1, request));

  it('of changed bytes is read or answered with a WireError', () => {
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 255 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...seeds), fc.array(change, { minLength: 1, maxLength: 4 }), (seed, changes) => {
        const document = seed.slice();
        for (const [place, byte] of changes) document[Math.floor(place * document.length)] = byte;
        expectOrderly(document);
      }),
      { numRuns: 3000 },
    );
  });

  it('cut short or made up is answered with a WireError', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 64 }),
          fc.nat(200).map((n) => seeds[1]!.slice(0, n)),
        ),
        expectOrderly,
      ),
      { numRuns: 1000 },
    );
  });

  it('of arbitrary JSON is read or answered with a WireError', () => {
    const word = fc.constantFrom('hello', 'call', 'load', 'run', 'tensor', 't0', 'float', 'nan');
    const key = fc.constantFrom(
      'id',
      'method',
      'op',
      'args',
      'options',
      'seed',
      'graph',
      'inputs',
      'program',
      'tensor',
      'shape',
      'strides',
      'offset',
      'dtype',
    );
    const message = fc.dictionary(
      key,
      fc.oneof(fc.jsonValue(), word, fc.dictionary(key, fc.oneof(word, fc.jsonValue()))),
    );
    const raw = new Map([['t0', { code: 'F32', shape: [2], bytes: new Uint8Array(8) }]]);
    fc.assert(
      fc.property(message, word, (members, method) => {
        expectOrderly(encodeDocument({ id: 1, method, ...(members as object) }, raw));
      }),
      { numRuns: 2000 },
    );
  });
});

function expectOrderly(document: Uint8Array): void {
  for (const decode of [
    decodeRequest,
    (d: Uint8Array) => decodeOutcome(d, 1),
    (d: Uint8Array) => decodeGreeting(d, 1),
  ]) {
    try {
      decode(document);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      expect(error.message).not.toBe('');
    }
  }
}
