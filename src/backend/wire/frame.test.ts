import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FramingError } from './error.ts';
import { FrameDecoder, framePrefix, joinFrames, readFrames, splitFrames } from './frame.ts';

const documents = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 10 });

describe('FrameDecoder', () => {
  it('gives back the documents however the stream is cut', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (sent, sizes) => {
        const bytes = joinFrames(sent);
        const decoder = new FrameDecoder();
        const received: Uint8Array[] = [];
        for (let at = 0, i = 0; at < bytes.length; i++) {
          const size = sizes[i % sizes.length]!;
          received.push(...decoder.push(bytes.slice(at, at + size)));
          at += size;
        }
        decoder.end();
        expect(received).toEqual(sent);
      }),
    );
  });

  it('meets arbitrary bytes with documents or a FramingError', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (chunks) => {
        const decoder = new FrameDecoder(1000);
        try {
          for (const chunk of chunks)
            for (const document of decoder.push(chunk)) expect(document.length).toBeLessThanOrEqual(1000);
          decoder.end();
        } catch (error) {
          expect(error).toBeInstanceOf(FramingError);
        }
      }),
    );
  });

  it('takes a frame of the limit and refuses one byte more', () => {
    expect(new FrameDecoder(4).push(joinFrames([Uint8Array.of(1, 2, 3, 4)]))).toHaveLength(1);
    expect(() => new FrameDecoder(4).push(framePrefix(5))).toThrow('a frame of 5 bytes was announced, the limit is 4');
  });

  it('knows text when something prints into the stream', () => {
    expect(() => new FrameDecoder().push(Buffer.from('Loading model'))).toThrow(
      'the bytes are the text "Loading ", so something else writes here',
    );
  });

  it('allocates for what has come, not for what was announced', () => {
    const before = process.memoryUsage().arrayBuffers;
    const decoders = Array.from({ length: 50 }, () => {
      const decoder = new FrameDecoder();
      decoder.push(framePrefix(2 ** 31));
      decoder.push(new Uint8Array(10));
      return decoder;
    });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
    expect(() => decoders[0]!.end()).toThrow('the stream ended after 10 of the 2147483648 bytes of a frame');
  });

  it('copies what it gives out, so that a reused chunk does no harm', () => {
    const chunk = joinFrames([Uint8Array.of(7)]);
    const [document] = new FrameDecoder().push(chunk);
    chunk.fill(0);
    expect(document).toEqual(Uint8Array.of(7));
  });
});

describe('readFrames and splitFrames', () => {
  it('read the same', async () => {
    const bytes = joinFrames([Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3)]);
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield bytes.slice(0, 12);
      yield bytes.slice(12);
    }
    const read: Uint8Array[] = [];
    for await (const document of readFrames(stream())) read.push(document);
    expect(read).toEqual(splitFrames(bytes));
    expect(read).toHaveLength(3);
  });

  it('refuse an end in the middle', () => {
    const bytes = joinFrames([Uint8Array.of(1, 2, 3)]);
    expect(() => splitFrames(bytes.slice(0, 10))).toThrow('the stream ended after 2 of the 3 bytes of a frame');
    expect(() => splitFrames(bytes.slice(0, 5))).toThrow('the stream ended after 5 of the 8 bytes of a length');
  });
});
