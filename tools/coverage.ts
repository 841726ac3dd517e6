// How far the inputs of the suite reach: of every op which rows, constraints, branches and reduction bounds no call exercised.
//   npx tsx tools/coverage.ts [--effort quick|default|thorough] [REGEX]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import { callsOf, type Effort, Oracle, planChecks } from '../conformance/suite/index.ts';
import { loadOpset } from '../src/opset/index.ts';
import { Coverage, targetsOf } from '../src/semantics/coverage/index.ts';
import { evaluate, exactAlgebra, LimitError, type Meaning } from '../src/semantics/evaluate/index.ts';

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const { values, positionals } = parseArgs({
  options: { effort: { type: 'string', default: 'default' } },
  allowPositionals: true,
});
const pattern = new RegExp(positionals[0] ?? '.');
const oracle = new Oracle(loadOpset(ROOT).opset);
const lookup = (key: string): Meaning | undefined => oracle.meaning(key);
const coverage = new Coverage();
let [all, met, calls] = [0, 0, 0];
const plans = planChecks(oracle, { effort: values.effort as Effort });
for (const op of oracle.ops.filter((key) => pattern.test(key))) {
  const meaning = oracle.meaning(op) as Meaning;
  for (const plan of plans.filter((one) => one.op === op)) {
    const drawn = callsOf(oracle, plan);
    if (!drawn) continue;
    for (const { args } of fc.sample(drawn, { numRuns: plan.runs, seed: 1 })) {
      calls++;
      try {
        evaluate(exactAlgebra(), meaning, args, { lookup, watch: coverage });
      } catch (error) {
        if (!(error instanceof LimitError)) throw error;
      }
    }
  }
  const [targets, missing] = [targetsOf(meaning.program), coverage.missing(meaning.program)];
  all += targets.length;
  met += targets.length - missing.length;
  if (missing.length > 0) console.log(`${op}: ${missing.join(', ')}`);
}
console.log(`${met} of ${all} targets met by ${calls} calls (${((100 * met) / Math.max(1, all)).toFixed(2)} %)`);
