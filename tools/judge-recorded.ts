// Recorded calls of PyTorch → how its own results lie in our intervals, op by op: share judged, and the widths in units in the last place.
//   npx tsx tools/judge-recorded.ts [--pack golden] [--verbose N] [REGEX]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compareRecorded, Oracle } from '../conformance/suite/index.ts';
import { openPack } from '../src/backend/index.ts';
import { loadOpset } from '../src/opset/index.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const { values, positionals } = parseArgs({
  options: { pack: { type: 'string', default: 'golden' }, verbose: { type: 'string', default: '2' } },
  allowPositionals: true,
});
const pattern = new RegExp(positionals[0] ?? '.');
const oracle = new Oracle(loadOpset(ROOT).opset);
const pack = openPack(join(ROOT, 'conformance/vectors/pytorch-2.15', values.pack));
const known = new Set(oracle.ops);
const all = { cases: 0, agreed: 0, elements: 0, judged: 0 };
console.log('| op | cases | agree | judged | median ulp | p90 | max |\n| --- | --- | --- | --- | --- | --- | --- |');
for (const op of pack.ops) {
  if (!pattern.test(op) || !known.has(op)) continue;
  const own = { cases: 0, agreed: 0, elements: 0, judged: 0, median: [] as number[], p90: [] as number[], max: 0 };
  const problems: string[] = [];
  for (const recorded of pack.cases(op)) {
    own.cases++;
    try {
      const { problem, verdict } = compareRecorded(oracle, { ...recorded.call(), outcome: recorded.outcome() });
      if (problem === undefined) own.agreed++;
      else problems.push(problem);
      if (!verdict) continue;
      own.elements += verdict.elements;
      own.judged += verdict.judged;
      if (verdict.judged > 0) {
        own.median.push(verdict.widths.median);
        own.p90.push(verdict.widths.p90);
        own.max = Math.max(own.max, verdict.widths.max);
      }
    } catch (error) {
      problems.push(
        error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error),
      );
    }
  }
  const middle = (list: readonly number[]): string =>
    ([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0).toPrecision(3);
  const share = own.elements === 0 ? '–' : `${((100 * own.judged) / own.elements).toFixed(1)} %`;
  console.log(
    `| ${op} | ${own.cases} | ${own.agreed} | ${share} | ${middle(own.median)} | ${middle(own.p90)} | ${own.max.toPrecision(3)} |`,
  );
  for (const problem of problems.slice(0, Number(values.verbose))) console.log(`    ${problem.slice(0, 400)}`);
  all.cases += own.cases;
  all.agreed += own.agreed;
  all.elements += own.elements;
  all.judged += own.judged;
}
console.log(
  `${all.agreed} of ${all.cases} cases agree; ${all.judged} of ${all.elements} elements judged (${((100 * all.judged) / Math.max(1, all.elements)).toFixed(2)} %)`,
);
process.exitCode = all.agreed === all.cases ? 0 : 1;
