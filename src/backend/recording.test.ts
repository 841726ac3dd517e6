import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Tensor } from '../tensor/tensor.ts';
import { readRecording, recordCase, writeRecording } from './recording.ts';
import { openPack, writePack } from './recording-pack.ts';
import type { Args, Value } from './values.ts';
import type { RecordedOutcome } from './wire/reply.ts';

const VECTORS = fileURLToPath(new URL('../../conformance/vectors/pytorch-2.15/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'opset-recording-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const args: Args = { self: new Tensor('int8', Int8Array.of(1, 2, 3, 4), [2, 2], [1, 2]), alpha: 1.5 };
const outcomes: RecordedOutcome[] = [
  { status: 'ok', outputs: [new Tensor('float32', Float32Array.of(0), [])], random: true, note: 'left open' },
  { status: 'refused', message: 'too deep' },
];
const cases = outcomes.map((outcome, i) => recordCase(i + 1, 'ns.f.default', args, { seed: 2 }, outcome));

describe('a recording', () => {
  it('gives back what was asked and answered', () => {
    const read = readRecording(writeRecording(cases));
    expect(read.map((one) => one.call())).toEqual(
      [1, 2].map((id) => ({ id, op: 'ns.f.default', args, options: { seed: 2 } })),
    );
    expect(read.map((one) => one.outcome())).toEqual(outcomes);
  });

  it('is written again byte for byte', () => {
    const bytes = writeRecording(cases);
    expect(writeRecording(readRecording(bytes))).toEqual(bytes);
  });

  it('that is cut is refused', () => {
    const bytes = writeRecording(cases);
    expect(() => readRecording(bytes.slice(0, -1), 'f.wire')).toThrow(
      'f.wire is not a whole recording: the stream ended',
    );
    const { length } = writeRecording(cases.slice(0, 1));
    const firstReply = 8 + cases[0]!.reply.length;
    expect(() => readRecording(bytes.slice(0, length - firstReply), 'f.wire')).toThrow(
      'f.wire: the last request has no reply',
    );
  });
});

describe('a pack', () => {
  const folder = join(scratch, 'pack');
  const bytes = writeRecording(cases);
  writePack(
    folder,
    'made by a test',
    new Map([
      ['a', { bytes, facts: { cases: 2 } }],
      ['b', { bytes: new Uint8Array(0), facts: { cases: 0 } }],
    ]),
  );

  it('gives back each recording by itself', () => {
    const pack = openPack(folder);
    expect([pack.ops, pack.origin]).toEqual([['a', 'b'], 'made by a test']);
    expect(pack.bytes('a')).toEqual(Buffer.from(bytes));
    expect(pack.cases('a').map((one) => one.outcome())).toEqual(outcomes);
    expect(pack.cases('b')).toEqual([]);
    expect(pack.entry('a').cases).toBe(2);
    expect(() => pack.cases('c')).toThrow('has no recording of c');
  });

  it('that is damaged is refused, however', () => {
    const damage = (change: Record<string, unknown>, ofIndex: Record<string, unknown> = {}): (() => unknown) => {
      const copy = mkdtempSync(join(scratch, 'damaged-'));
      cpSync(folder, copy, { recursive: true });
      const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
      Object.assign(index.ops.a, change);
      writeFileSync(join(copy, 'index.json'), JSON.stringify({ ...index, ...ofIndex }));
      return () => openPack(copy).bytes('a');
    };
    expect(damage({})).not.toThrow();
    expect(damage({ length: 10 })).toThrow('the recording of a is damaged');
    expect(damage({ length: 1e6 })).toThrow('the recording of a is damaged');
    expect(damage({ offset: 5 })).toThrow('is cut short');
    expect(damage({ packed: -1 })).toThrow('the index gives no place for a');
    expect(damage({ length: 1e12 })).toThrow('the index gives no place for a');
    expect(damage({}, { file: '../other/secrets' })).toThrow(`'file' must name a file beside the index`);
    expect(damage({}, { version: 2 })).toThrow('not an index of recordings of version 1');
    expect(damage({}, { ops: null })).toThrow(`'ops' be an object by overload`);
    const cut = mkdtempSync(join(scratch, 'cut-'));
    cpSync(folder, cut, { recursive: true });
    truncateSync(join(cut, 'pack.pack'), 10);
    expect(() => openPack(cut).bytes('a')).toThrow('is cut short');
    expect(() => openPack(join(scratch, 'nowhere'))).toThrow('no index of recordings');
  });
});

describe.each(['golden', 'golden-composite', 'gradients'])('the recordings of PyTorch in %s', (name) => {
  const pack = openPack(join(VECTORS, name));

  it('are read, and survive being written again', () => {
    for (const op of pack.ops) {
      const recorded = pack.cases(op);
      expect(recorded, op).toHaveLength(pack.entry(op).cases);
      for (const one of recorded) {
        const call = one.call();
        const outcome = one.outcome();
        expect(call.op).toBe(op);
        const again = recordCase(call.id, call.op, call.args, call.options, outcome);
        expectSameArgs(again.call().args, call.args);
        expect(again.reply.length).toBeGreaterThan(0);
      }
    }
  });
});

/** Faster than toEqual over thousands of tensors. */
function expectSameArgs(got: Args, want: Args): void {
  const text = (value: Value): string =>
    JSON.stringify(value, (_, part: unknown) => {
      if (typeof part === 'bigint') return `${part}n`;
      if (typeof part === 'number') return Object.is(part, -0) ? '-0' : String(part);
      return ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>, String) : part;
    });
  expect(Object.entries(got).map(([name, value]) => [name, text(value)])).toEqual(
    Object.entries(want).map(([name, value]) => [name, text(value)]),
  );
}
