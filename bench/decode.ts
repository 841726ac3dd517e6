// Speed of the decoder loop: a model and a back end come in; tokens per second go out, and how much of the time the interpreter itself takes.
//   npx tsx bench/decode.ts [MODEL] [BACKEND] [TOKENS]
import { loadBackend } from '../src/cli/backends.ts';
import { loadModel } from '../src/cli/model.ts';
import { BUNDLED_MODEL } from '../src/cli/package.ts';
import { Decoder } from '../src/interpreter/decoder.ts';
import { generate } from '../src/interpreter/generate.ts';
import { Interpreter } from '../src/interpreter/interpreter.ts';
import { pickLargest } from '../src/interpreter/sampler.ts';
import type { SyncBackend } from '../src/interpreter/task.ts';

const [path = BUNDLED_MODEL, name = 'reference', count = '100'] = process.argv.slice(2);
const maxTokens = Number(count);

const model = await loadModel(path);
const backend = await loadBackend(name);
const time = { calls: 0, milliseconds: 0, perOp: new Map<string, number>() };
const decoder = new Decoder(new Interpreter(model.graph, model.weights, measured(backend as SyncBackend)));

const start = performance.now();
let first = start;
let tokens = 0;
for await (const _ of generate(decoder, [0], { sampler: pickLargest, maxTokens, stop: new Set() })) {
  if (++tokens > 1) continue;
  first = performance.now();
  time.calls = 0;
  time.milliseconds = 0;
  time.perOp.clear();
}
const seconds = (performance.now() - first) / 1000;
await backend.close?.();

const steps = tokens - 1;
console.log(
  `${(steps / seconds).toFixed(1)} tokens/s over ${steps} tokens; first token after ${(first - start).toFixed(0)} ms`,
);
if (time.calls > 0) {
  const own = seconds * 1000 - time.milliseconds;
  console.log(
    `interpreter: ${((own * 1000) / time.calls).toFixed(2)} µs a node, ${((own / seconds) * 0.1).toFixed(0)} % of the time`,
  );
  for (const [op, milliseconds] of [...time.perOp].sort(([, a], [, b]) => b - a).slice(0, 12)) {
    console.log(`${((milliseconds / seconds) * 0.1).toFixed(1).padStart(6)} %  ${op}`);
  }
}

/** The back end with a stopwatch around every call; one that answers later is left alone. */
function measured(inner: SyncBackend): SyncBackend {
  if (inner.callSync === undefined) return inner;
  const { name, version } = inner;
  return {
    name,
    version,
    describe: () => inner.describe(),
    call: (op, args, options) => inner.call(op, args, options),
    callSync(op, args, options) {
      const began = performance.now();
      const outcome = inner.callSync(op, args, options);
      const took = performance.now() - began;
      time.calls += 1;
      time.milliseconds += took;
      time.perOp.set(op, (time.perOp.get(op) ?? 0) + took);
      return outcome;
    },
  };
}
