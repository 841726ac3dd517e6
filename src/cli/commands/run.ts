// `opset run`: continues a text with a language model, or executes recorded calls of any program.
import { basename } from 'node:path';
import type { Backend } from '../../backend/backend.ts';
import type { Value } from '../../backend/values.ts';
import type { RunResult } from '../../interpreter/interpreter.ts';
import { loadBackend } from '../backends.ts';
import type { Call, Command } from '../command.ts';
import { writeWhole } from '../console.ts';
import { type ExitCode, UserError } from '../errors.ts';
import { loadModel, type Model, requireOps } from '../model.ts';
import type { Options } from '../options.ts';
import { BUNDLED_MODEL } from '../package.ts';
import { loadAddedOps } from '../specs.ts';
import type { Story } from '../story.ts';

const STORY_PROMPT = 'Once upon a time there was a kind girl named Mia.';
const MAX_TOKENS = 200;

export const run: Command = {
  name: 'run',
  summary: 'continues a text with a language model, or executes recorded calls of a program',
  arguments: [{ name: '[MODEL]', help: 'a program or a folder that holds one; without it, a story is told' }],
  options: ['opsFrom', 'prompt', 'maxTokens', 'backend', 'temperature', 'topK', 'topP', 'seed', 'json', 'io', 'output'],
  examples: [
    'opset run',
    'opset run --prompt "Lily had a red kite." --temperature 0.8 --seed 7',
    'opset run model.pt2 --io calls.safetensors -o results.safetensors',
  ],
  run: async (call) => (call.options.io === undefined ? continueText(call) : executeCalls(call, call.options.io)),
};

async function continueText(call: Call): Promise<ExitCode> {
  const { words, options, console } = call;
  const [path = BUNDLED_MODEL] = words;
  if (options.output !== undefined) throw new UserError('--output goes with --io', 'redirect standard output instead');
  const { Interpreter } = await import('../../interpreter/interpreter.ts');
  const { Decoder } = await import('../../interpreter/decoder.ts');
  const { createSampler } = await import('../../interpreter/sampler.ts');
  const { loadTokenizer } = await import('../tokenizer.ts');
  const { tell } = await import('../story.ts');

  const ops = options.opsFrom === undefined ? undefined : await loadAddedOps(options.opsFrom);
  const model = await loadModel(path, ops ? { ops } : {});
  const tokenizer = loadTokenizer(model.folder);
  if (tokenizer === undefined) {
    throw new UserError(
      `${model.folder}: there is no tokenizer.json beside the program`,
      'put it there, or run the program on recorded inputs with --io',
    );
  }
  const backend = await loadBackend(options.backend, ops);
  try {
    await requireOps(model, backend);
    const story = await tell({
      decoder: new Decoder(new Interpreter(model.graph, model.weights, backend)),
      tokenizer,
      sampler: createSampler(options),
      prompt: options.prompt ?? (words.length === 0 ? STORY_PROMPT : ''),
      maxTokens: options.maxTokens ?? MAX_TOKENS,
      write: options.json ? () => {} : (text) => console.out(text),
    });
    if (options.json)
      console.out(`${JSON.stringify({ model: basename(model.path), backend: backend.name, ...story })}\n`);
    else {
      console.out('\n');
      console.note(summarise(story));
    }
    return 0;
  } finally {
    await backend.close?.();
  }
}

function summarise({ tokens, tokensPerSecond, promptTokens, prefillSeconds, ending }: Story): string {
  const prefill = `prompt: ${promptTokens.length} tokens in ${prefillSeconds} s`;
  const cut = { stop: '', length: '; cut at --max-tokens', capacity: '; cut where the program has no more room' }[
    ending
  ];
  return `${tokens.length} tokens, ${tokensPerSecond} tokens/s (${prefill})${cut}`;
}

async function executeCalls({ words, options, console }: Call, io: string): Promise<ExitCode> {
  const [path] = words;
  if (path === undefined) throw new UserError('--io needs a MODEL', 'opset run MODEL --io FILE -o OUT');
  if (options.output === undefined) throw new UserError('--io needs a place for the results', 'add -o OUT.safetensors');
  const textual = (['prompt', 'maxTokens', 'temperature', 'topK', 'topP'] satisfies (keyof Options)[]).find(
    (name) => options[name] !== undefined,
  );
  if (textual !== undefined) throw new UserError(`--io executes recorded calls; '${textual}' is for text`);
  const { readRecordedCalls, encodeResults } = await import('../recorded-calls.ts');

  const ops = options.opsFrom === undefined ? undefined : await loadAddedOps(options.opsFrom);
  const model = await loadModel(path, ops ? { ops } : {});
  const recorded = readRecordedCalls(io);
  const backend = await loadBackend(options.backend, ops);
  try {
    await requireOps(model, backend);
    const results = await executeAll(model, recorded.calls, backend, options.seed);
    writeWhole(options.output, encodeResults(recorded, results));
    console.note(`${results.length} ${results.length === 1 ? 'call' : 'calls'} → ${options.output}`);
    return 0;
  } finally {
    await backend.close?.();
  }
}

async function executeAll(
  { graph, weights }: Model,
  calls: readonly { readonly inputs: readonly Value[] }[],
  backend: Backend,
  seed: number | undefined,
): Promise<RunResult[]> {
  const { Interpreter } = await import('../../interpreter/interpreter.ts');
  const interpreter = new Interpreter(graph, weights, backend);
  const results: RunResult[] = [];
  for (const { inputs } of calls) results.push(await interpreter.run(inputs, seed === undefined ? {} : { seed }));
  return results;
}
