// Text ↔ tokens for a model folder. In: `tokenizer.json` and the configuration beside it. Out: encode, decode, and the tokens that end a text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer as PretrainedTokenizer } from '@huggingface/tokenizers';
import { UserError } from './errors.ts';

export interface Tokenizer {
  encode(text: string): number[];
  /** Special tokens have no text. */
  decode(tokens: readonly number[]): string;
  /** Tokens after which nothing follows. */
  readonly stop: ReadonlySet<number>;
}

/** The tokenizer of a Hugging Face folder, or undefined if the folder has none. */
export function loadTokenizer(folder: string): Tokenizer | undefined {
  const model = readJson(folder, 'tokenizer.json');
  if (model === undefined) return undefined;
  const config = readJson(folder, 'tokenizer_config.json') ?? {};
  const generation = { ...readJson(folder, 'config.json'), ...readJson(folder, 'generation_config.json') };
  const pretrained = createPretrained(folder, model, config);
  const first = firstToken(pretrained, config, generation);
  return {
    encode(text) {
      const { ids } = pretrained.encode(text);
      return first === undefined || ids[0] === first ? ids : [first, ...ids];
    },
    decode: (tokens) => (tokens.length === 0 ? '' : pretrained.decode([...tokens], { skip_special_tokens: true })),
    stop: new Set([generation.eos_token_id].flat().filter((token) => typeof token === 'number')),
  };
}

/**
 * The token every text starts with, where the tokenizer does not add it by itself: `add_bos_token` decides; without it, the general tokenizer
 * classes start a text with their `bos_token`, while classes named after a model (GPT2Tokenizer, Qwen2Tokenizer, …) know their own habits.
 */
function firstToken(pretrained: PretrainedTokenizer, config: Json, generation: Json): number | undefined {
  const general = ['TokenizersBackend', 'PreTrainedTokenizerFast', 'LlamaTokenizer', 'LlamaTokenizerFast'];
  const wanted = config.add_bos_token ?? general.includes(String(config.tokenizer_class));
  if (!wanted) return undefined;
  const { bos_token: token } = config;
  const text = typeof token === 'string' ? token : (token as { content?: string } | null | undefined)?.content;
  if (text !== undefined) return pretrained.token_to_id(text);
  return config.add_bos_token === true && typeof generation.bos_token_id === 'number'
    ? generation.bos_token_id
    : undefined;
}

/**
 * Text of a stream of tokens, a piece at a time: `push` gives what is sure by now, `end` the rest. A character whose bytes are spread over
 * several tokens is held back until it is whole, and every piece is decoded together with the one before, since some tokenizers treat the
 * start of a text in a special way.
 */
export function createTextStream(decode: (tokens: readonly number[]) => string): {
  push(token: number): string;
  end(): string;
} {
  let said: number[] = []; // tokens whose text is out already; kept as context
  let held: number[] = []; // tokens whose text is not out yet
  function take(whole: boolean): string {
    const before = decode(said);
    const text = decode([...said, ...held]);
    if (!whole && (text.length <= before.length || text.endsWith('\ufffd'))) return '';
    [said, held] = [held, []];
    return text.slice(before.length);
  }
  return {
    push(token) {
      held.push(token);
      return take(false);
    },
    end: () => (held.length > 0 ? take(true) : ''),
  };
}

function createPretrained(folder: string, model: Json, config: Json): PretrainedTokenizer {
  try {
    return new PretrainedTokenizer(model, config);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${join(folder, 'tokenizer.json')}: not a tokenizer this program knows: ${why}`);
  }
}

type Json = Record<string, unknown>;

function readJson(folder: string, name: string): Json | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${path}: not a JSON document: ${error.message}`);
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Json;
  throw new UserError(`${path}: a JSON object is needed`);
}
