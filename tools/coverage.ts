// How far the inputs of the suite reach: of every op, and of every function of the library, what no call exercised. Ends with 1 where
// something is missing without an exception in its spec (`domain: unreached`, of a function `unreached`), or an exception is stale. Of
// functions only a run over all ops can tell.
//   npx tsx tools/coverage.ts [--effort quick|default|thorough] [--tier core|composite|extension] [REGEX]
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CheckPlan, callsOf, type Effort, firstCalls, Oracle, planChecks } from '../conformance/suite/index.ts';
import { NoCommonDType } from '../src/functions/index.ts';
import { loadOpset } from '../src/opset/index.ts';
import { Coverage, describeTargets } from '../src/semantics/coverage/index.ts';
import { readHints } from '../src/semantics/domain/index.ts';
import { evaluate, exactAlgebra, LimitError, type Meaning } from '../src/semantics/evaluate/index.ts';

/** Steps of one evaluation: a call that needs more exercises what it did until then. */
const LIMIT = 2 ** 20;
const ALGEBRA = exactAlgebra();

const ROOT = join(fileURLToPath(import.meta.url), '../..');
const { values, positionals } = parseArgs({
  options: { effort: { type: 'string', default: 'default' }, tier: { type: 'string' } },
  allowPositionals: true,
});
const pattern = new RegExp(positionals[0] ?? '.');
const oracle = new Oracle(loadOpset(ROOT).opset);
const lookup = (key: string): Meaning | undefined => oracle.meaning(key);
const coverage = new Coverage();
let calls = 0;

function carryOut(plan: CheckPlan): void {
  const drawn = plan.aspect === 'random' ? undefined : callsOf(oracle, plan);
  if (!drawn) return;
  for (const { args } of firstCalls(drawn, 1, plan.runs)) {
    calls++;
    try {
      evaluate(ALGEBRA, oracle.meaning(plan.op) as Meaning, args, { lookup, watch: coverage, limit: LIMIT });
    } catch (error) {
      // What has no common dtype is refused before any row is looked at.
      if (!(error instanceof LimitError || error instanceof NoCommonDType)) throw error;
    }
  }
}

/** Targets by owner, an op or a function: true where a call exercised it. */
const owners = new Map<string, Map<string, boolean>>();

function note(owner: string, text: string, isMet: boolean): void {
  const targets = owners.get(owner) ?? new Map<string, boolean>();
  owners.set(owner, targets.set(text, isMet || targets.get(text) === true));
}

const ops = oracle.ops.filter(
  (key) => pattern.test(key) && (values.tier === undefined || oracle.opset.ops.get(key)?.tier === values.tier),
);
const plans = planChecks(oracle, { effort: values.effort as Effort });
for (const [n, op] of ops.entries()) {
  if (n % 20 === 0) console.error(`${n}/${ops.length} ${op}`);
  for (const plan of plans) if (plan.op === op) carryOut(plan);
}
for (const op of ops) {
  const met = coverage.of(op);
  for (const [target, { text, within }] of describeTargets(oracle.program(op)))
    note(within === undefined ? op : `${within}()`, text, met.has(target));
}

const isWhole = values.tier === undefined && positionals.length === 0;
const total = { targets: 0, met: 0, excepted: 0, stale: 0 };
for (const [owner, targets] of [...owners].sort(([a], [b]) => a.localeCompare(b))) {
  // Other ops than these may call a function in other ways.
  if (!isWhole && owner.endsWith('()')) continue;
  const unreached = exceptionsOf(owner);
  for (const [text, isMet] of targets) {
    total.targets++;
    if (isMet) total.met++;
    else if (text in unreached) total.excepted++;
    else console.log(`${owner}: ${text}`);
  }
  for (const text of Object.keys(unreached)) {
    if (targets.get(text) === false) continue;
    total.stale++;
    console.log(`${owner}: the exception '${text}' is stale`);
  }
}
const missing = total.targets - total.met - total.excepted;
console.log(
  `${total.targets} targets, ${total.met} met, ${total.excepted} excepted, ${missing} missing; ${calls} calls of ${ops.length} ops`,
);
process.exitCode = missing + total.stale > 0 ? 1 : 0;

/** What is said to be out of reach, with the reason: by the spec of the op, or of the function. */
function exceptionsOf(owner: string): Readonly<Record<string, string>> {
  const { ops, functions } = oracle.opset;
  if (owner.endsWith('()')) return functions.get(owner.slice(0, -2))?.unreached ?? {};
  return readHints(ops.get(owner)?.versions.at(-1)?.domain ?? {}).unreached;
}
