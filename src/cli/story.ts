// Continues a text: a decoder, its tokenizer and a prompt come in; text streams out as it comes into being, and a summary at the end.
import { type Ending, generate, type TextModel } from '../interpreter/generate.ts';
import type { Sampler } from '../interpreter/sampler.ts';
import { UserError } from './errors.ts';
import { createTextStream, type Tokenizer } from './tokenizer.ts';

export interface StoryRequest {
  readonly decoder: TextModel;
  readonly tokenizer: Tokenizer;
  readonly sampler: Sampler;
  readonly prompt: string;
  readonly maxTokens: number;
  /** Gets the prompt, then the continuation piece by piece. */
  readonly write: (text: string) => void;
}

export interface Story {
  readonly prompt: string;
  readonly promptTokens: readonly number[];
  readonly tokens: readonly number[];
  readonly text: string;
  readonly ending: Ending;
  /** Tokens chosen after the first one, over the time they took. */
  readonly tokensPerSecond: number;
  /** Time from the prompt to the first token. */
  readonly prefillSeconds: number;
}

export async function tell({ decoder, tokenizer, sampler, prompt, maxTokens, write }: StoryRequest): Promise<Story> {
  const promptTokens = tokenizer.encode(prompt);
  if (promptTokens.length === 0) throw new UserError('the prompt has no tokens', 'give a --prompt');
  if (promptTokens.length > decoder.capacity) {
    throw new UserError(
      `the prompt has ${promptTokens.length} tokens; the program has room for ${decoder.capacity}`,
      'shorten it',
    );
  }
  const stream = createTextStream(tokenizer.decode);
  const tokens: number[] = [];
  let text = '';
  const say = (piece: string): void => {
    text += piece;
    if (piece !== '') write(piece);
  };
  const start = performance.now();
  let first = start;
  const steps = generate(decoder, promptTokens, { sampler, maxTokens, stop: tokenizer.stop });
  let step = await steps.next();
  // Not before the program has taken it: a prompt that is refused is not half of a story.
  write(prompt);
  for (; !step.done; step = await steps.next()) {
    if (tokens.push(step.value) === 1) first = performance.now();
    say(stream.push(step.value));
  }
  say(stream.end());
  const decodeSeconds = (performance.now() - first) / 1000;
  return {
    prompt,
    promptTokens,
    tokens,
    text,
    ending: step.value,
    tokensPerSecond: tokens.length > 1 ? round((tokens.length - 1) / decodeSeconds, 1) : 0,
    prefillSeconds: round((first - start) / 1000, 3),
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
