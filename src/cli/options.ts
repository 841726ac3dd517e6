// The one option table: parsing, help and documentation of every command are readings of it. A command names the options it takes.
import { InvalidArgumentError } from 'commander';

/** Values of options after parsing; an option that was not given is absent unless its row has a default. */
export interface Options {
  prompt?: string;
  maxTokens?: number;
  backend?: string;
  temperature?: number;
  topK?: number;
  topP?: number;
  seed?: number;
  json?: boolean;
  io?: string;
  output?: string;
  ops?: string[];
  opsFrom?: string;
  effort?: 'quick' | 'default' | 'thorough';
  expect?: string;
  shard?: { readonly index: number; readonly of: number };
  reporter?: string[];
  against?: string;
  bump?: 'patch' | 'minor' | 'major';
  date?: string;
  in?: string;
  tier?: 'core' | 'composite' | 'extension';
  check?: boolean;
  closure?: boolean;
}

export type OptionName = keyof Options;

export interface OptionRow {
  /** Commander's notation: `-o, --output <PATH>`. The long flag in camel case is the option's name. */
  readonly flags: string;
  readonly help: string;
  readonly read?: (text: string, before: unknown) => unknown;
  readonly default?: string | number;
}

export const OPTIONS: Readonly<Record<OptionName, OptionRow>> = {
  prompt: { flags: '-p, --prompt <TEXT>', help: 'text to continue' },
  maxTokens: { flags: '-n, --max-tokens <N>', help: 'stop after this many new tokens', read: readInteger(0) },
  backend: { flags: '-b, --backend <NAME>', help: 'what executes', default: 'reference' },
  temperature: {
    flags: '--temperature <T>',
    help: 'sample from softmax(logits / T); 0 takes the most likely token (the default)',
    read: readNumber(0, Number.MAX_VALUE),
  },
  topK: { flags: '--top-k <K>', help: 'sample among the K most likely tokens', read: readInteger(1) },
  topP: {
    flags: '--top-p <P>',
    help: 'sample among the fewest tokens whose probabilities reach P',
    read: readNumber(0, 1),
  },
  seed: {
    flags: '--seed <N>',
    help: 'seed of the random stream; the same seed gives the same result',
    read: readInteger(0),
  },
  json: { flags: '--json', help: 'print one JSON document instead of text' },
  io: { flags: '--io <FILE>', help: 'run the calls recorded in this safetensors file' },
  output: { flags: '-o, --output <PATH>', help: 'where to write the result' },
  ops: {
    flags: '--ops <GLOBS>',
    help: 'only ops whose key fits one of these globs, separated by commas',
    read: (text) => text.split(',').filter(Boolean),
  },
  opsFrom: {
    flags: '--ops-from <FOLDER>',
    help: 'specs of further ops, such as the custom ops that a program calls',
  },
  effort: {
    flags: '--effort <LEVEL>',
    help: 'quick, default or thorough',
    default: 'default',
    read: readWord(['quick', 'default', 'thorough']),
  },
  expect: {
    flags: '--expect <FILE>',
    help: 'known failures of the back end, in YAML; one that passes fails the run',
  },
  shard: { flags: '--shard <I/N>', help: 'run the I-th of N parts', read: readShard },
  reporter: {
    flags: '--reporter <NAME[=FILE]>',
    help: 'human or json, to standard output or a file; may be given several times',
    read: collect,
  },
  against: { flags: '--against <REF>', help: 'compare with this: a version, git:REV, a folder or a snapshot file' },
  bump: {
    flags: '--bump <KIND>',
    help: 'what the change may be: patch, minor or major, instead of what the version numbers say',
    read: readWord(['patch', 'minor', 'major']),
  },
  in: { flags: '--in <VERSION>', help: 'as of this op-set version; the newest unless told', read: readVersion },
  tier: {
    flags: '--tier <TIER>',
    help: 'only core, composite or extension',
    read: readWord(['core', 'composite', 'extension']),
  },
  closure: { flags: '--closure', help: 'every functional overload of PyTorch, and what it decomposes into' },
  check: { flags: '--check', help: 'write nothing; exit 1 where something would change' },
  date: { flags: '--date <DAY>', help: 'day of the release, as in 2026-05-01; today unless told', read: readDay },
};

function readInteger(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= least) return value;
    throw new InvalidArgumentError(`An integer of at least ${least} is needed.`);
  };
}

function readNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= least && value <= most) return value;
    const range = most === Number.MAX_VALUE ? `of at least ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`A number ${range} is needed.`);
  };
}

function readWord(words: readonly string[]): (text: string) => string {
  return (text) => {
    if (words.includes(text)) return text;
    throw new InvalidArgumentError(`One of ${words.join(', ')} is needed.`);
  };
}

function readVersion(text: string): string {
  if (/^(\d+\.\d+|draft)$/.test(text)) return text;
  throw new InvalidArgumentError('A version such as 1.0 is needed, or draft.');
}

function readDay(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new InvalidArgumentError('A day such as 2026-05-01 is needed.');
}

function readShard(text: string): { readonly index: number; readonly of: number } {
  const [index = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (index >= 1 && index <= of) return { index, of };
  throw new InvalidArgumentError('I/N with 1 ≤ I ≤ N is needed.');
}

function collect(text: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), text];
}
