// The decoder loop: the prompt goes in at once (prefill), then one token after the other (decode). In: a decoder and a prompt. Out: tokens, each
// as soon as it is chosen.
import type { Decoder } from './decoder.ts';
import type { Sampler } from './sampler.ts';

export interface GenerateOptions {
  readonly sampler: Sampler;
  readonly maxTokens: number;
  /** Tokens after which a text is over; the token itself is given too. */
  readonly stop: ReadonlySet<number>;
}

/** What the loop asks of a decoder. */
export type TextModel = Pick<Decoder, 'feed' | 'length' | 'capacity'>;

/** Why a text ended: it was over, it reached the wanted length, or the program has no room for more. */
export type Ending = 'stop' | 'length' | 'capacity';

export async function* generate(
  decoder: TextModel,
  prompt: readonly number[],
  { sampler, maxTokens, stop }: GenerateOptions,
): AsyncGenerator<number, Ending> {
  if (maxTokens === 0) return 'length';
  let logits = await decoder.feed(prompt);
  for (let count = 1; ; count++) {
    const token = sampler(logits);
    yield token;
    if (stop.has(token)) return 'stop';
    if (count === maxTokens) return 'length';
    if (decoder.length === decoder.capacity) return 'capacity';
    logits = await decoder.feed([token]);
  }
}
