// Speed of generation: the specs come in; the time from YAML to every generated file goes out, stage by stage, beside the time that parsing the same YAML alone takes.
//   npx tsx bench/generate.ts
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadOpset } from '../src/opset/index.ts';
import { checkOpset } from '../src/semantics/library.ts';
import { generateAll } from '../tools/generate.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');

/** What generation may take, in seconds, on one idle core. */
const LIMIT = 10;

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

const specs = readdirSync(join(ROOT, 'spec/ops'), { recursive: true, encoding: 'utf8' }).filter((f) =>
  f.endsWith('.yaml'),
);
const parsing = await seconds(() => {
  for (const file of specs) parse(readFileSync(join(ROOT, 'spec/ops', file), 'utf8'));
});
const loading = await seconds(() => loadOpset(ROOT));
const { opset } = loadOpset(ROOT);
const checking = await seconds(() => checkOpset(opset));
let files = 0;
const all = await seconds(async () => {
  files = (await generateAll(ROOT)).size;
});

const row = (what: string, time: number): void =>
  console.log(
    `${what.padEnd(42)} ${time.toFixed(2).padStart(6)} s  ${(time / parsing).toFixed(1).padStart(6)} × parsing`,
  );
row(`parsing ${specs.length} files by the YAML library`, parsing);
row('reading the specs', loading);
row('checking the meanings', checking);
row(`generating ${files} files, all stages`, all);
console.log(`${((all / LIMIT) * 100).toFixed(0)} % of the limit of ${LIMIT} s`);
