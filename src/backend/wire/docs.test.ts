// docs/wire.md: its bytes are those that this side writes and reads, its tables those of the code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DTYPES } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { FEATURES } from '../backend.ts';
import { encodeDocument } from './document.ts';
import type { Written } from './encode.ts';
import { joinFrames, splitFrames } from './frame.ts';
import { carry } from './raw-tensor.ts';
import { decodeGreeting, decodeOutcome, encodeReply } from './reply.ts';
import { decodeRequest, encodeRequest } from './request.ts';

const TEXT = readFileSync(new URL('../../../docs/wire.md', import.meta.url), 'utf8');

function fenced(kind: string): string[] {
  return [...TEXT.matchAll(/^```(.+)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === kind)
    .map((match) => match[2]!);
}

function dump(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const characters = row.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
    text += `${at.toString(16).padStart(4, '0')}  ${hex.padEnd(47)}  ${characters}\n`;
  }
  return text;
}

function bytesOf(dumped: string): Uint8Array {
  const hex = dumped.split('\n').map((line) => line.slice(6, 53));
  return Uint8Array.from(hex.join(' ').trim().split(/\s+/), (byte) => Number.parseInt(byte, 16));
}

describe('the example', () => {
  const self = new Tensor('float32', Float32Array.of(1, 2), [2]);
  const request = {
    method: 'call',
    op: 'aten.add.Tensor',
    args: { self, other: 10n, alpha: 0.5 },
    options: {},
  } as const;
  const reply = { status: 'ok' as const, outputs: [new Tensor('float32', Float32Array.of(6, 7), [2])] };

  it('is what is written', () => {
    expect(fenced('hex request')).toEqual([dump(joinFrames([encodeRequest(2, request)]))]);
    expect(fenced('hex reply')).toEqual([dump(joinFrames([encodeReply(2, reply)]))]);
  });

  it('is what is read', () => {
    const [asked, answered] = [...fenced('hex request'), ...fenced('hex reply')].map(
      (text) => splitFrames(bytesOf(text))[0]!,
    );
    expect(decodeRequest(asked!)).toEqual({ id: 2, request });
    expect(decodeOutcome(answered!, 2)).toEqual(reply);
  });

  it('of messages without frames is read', () => {
    const messages = (kind: string): { [name: string]: Written }[] => fenced(kind).map((text) => JSON.parse(text));
    const [hello, load] = messages('json request').map((message) => {
      const weights =
        'dtypes' in message ? [['rotation', { code: 'F32', shape: [1, 2], bytes: new Uint8Array(8) }]] : [];
      return decodeRequest(encodeDocument(message, new Map(weights as [])));
    });
    expect(hello).toEqual({ id: 1, request: { method: 'hello', opset: '1.0' } });
    expect(load).toMatchObject({ id: 4, request: { method: 'load', graph: { format: 'opset.graph/1' } } });
    const [greeting, refusal] = messages('json reply').map((message) => encodeDocument(message, new Map()));
    expect(decodeGreeting(greeting!, 1)).toMatchObject({ name: 'reference', ops: '*', features: ['strided'] });
    expect(decodeOutcome(refusal!, 3)).toMatchObject({ status: 'refused', label: 'aten.add.Tensor/C1' });
  });
});

describe('the tables', () => {
  it('tell how every dtype travels', () => {
    const [, section = ''] = TEXT.split('### Dtypes');
    const rows = [...section.matchAll(/^\| ([a-z].*?) \| ([A-Z].*?) \| (\d?) ?\|$/gm)].flatMap(
      ([, dtypes = '', codes = '', axis]) => {
        const list = codes.split(', ');
        return dtypes
          .split(', ')
          .map((dtype, n) => [dtype, list[n] ?? list[0], axis === '' ? [] : [Number(axis)]] as const);
      },
    );
    const expected = Object.values(DTYPES).map(({ name }) => {
      const { code, shape } = carry(name, []);
      return [name, code, shape] as const;
    });
    expect([...rows].sort()).toEqual([...expected].sort());
  });

  it('tell every feature', () => {
    const told = [...TEXT.matchAll(/^\| `([a-z]+)` \| [`t][^|]*\|$/gm)].map((match) => match[1]!);
    expect(FEATURES.filter((feature) => !told.includes(feature))).toEqual([]);
  });
});
