// Speed of the conformance suite: every core op at the default effort, the reference against its own specs, in two shards at once; the
// seconds and the cases go out, beside the limit, and the ops whose calls are hardest to draw.
//   npm run build && npx tsx bench/conform.ts [--ops GLOBS]
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadOpset } from '../src/opset/index.ts';
import { type ConformanceReport, casesIn, failuresIn, rejectRate } from '../src/report/conformance.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const MAIN = join(ROOT, 'dist/src/cli/main.js');
const SHARDS = 2;

/** What a run may take, in seconds, on two idle cores. */
const LIMIT = 300;
/** Draws of one op that may be rejected. */
const REJECTS = 0.05;

const { values } = parseArgs({ options: { ops: { type: 'string' } } });
const core = [...loadOpset(ROOT).opset.ops.values()].filter(({ tier }) => tier === 'core').map(({ key }) => key);
const globs = values.ops ?? core.join(',');
const folder = mkdtempSync(join(tmpdir(), 'opset-conform-'));

function run(shard: number): Promise<ConformanceReport> {
  const report = join(folder, `${shard}.json`);
  const options = ['--backend', 'reference', '--ops', globs, '--effort', 'default', '--shard', `${shard}/${SHARDS}`];
  const child = spawn(process.execPath, [MAIN, 'conform', ...options, '--reporter', `json=${report}`], {
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0 || code === 1) resolve(JSON.parse(readFileSync(report, 'utf8')));
      else reject(new Error(`shard ${shard} ended with ${code}; was the project built?`));
    });
  });
}

const start = performance.now();
const reports = await Promise.all(Array.from({ length: SHARDS }, (_, n) => run(n + 1)));
const seconds = (performance.now() - start) / 1000;
rmSync(folder, { recursive: true });

const total = (count: (report: ConformanceReport) => number): number => reports.reduce((sum, r) => sum + count(r), 0);
const ops = reports.flatMap((report) => Object.keys(report.ops));
const cases = total(({ counts }) => casesIn(counts));
const failures = total(({ counts }) => failuresIn(counts));
console.log(`${cases} cases of ${ops.length} ops in ${seconds.toFixed(0)} s, ${failures} failures`);
console.log(`${((100 * seconds) / LIMIT).toFixed(0)} % of the limit of ${LIMIT} s`);
const rejected = reports
  .flatMap(({ generator }) => Object.entries(generator.ops))
  .toSorted(([, a], [, b]) => rejectRate(b) - rejectRate(a));
const hardest = rejected.slice(0, 5).map(([op, counts]) => `${op} ${(100 * rejectRate(counts)).toFixed(1)} %`);
console.log(`rejected draws, at most ${100 * REJECTS} % of an op: ${hardest.join(', ')}`);
process.exitCode =
  seconds > LIMIT || failures > 0 || rejected.some(([, counts]) => rejectRate(counts) > REJECTS) ? 1 : 0;
