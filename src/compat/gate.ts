// The gate: two op-sets come in; every change by rule, the bump they need, and every op that could not be compared go out.
import { type Bump, bumpBetween, type Change, isAbove, largestBump } from './change.ts';
import { CannotTell } from './error.ts';
import { EFFORT, type Effort } from './meaning/explore.ts';
import { type Callers, Pair } from './pair.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { OpSide, Side } from './side.ts';

export interface Comparison {
  readonly from: string;
  readonly to: string;
  /** What the version numbers, or the user, allow. */
  readonly declared: Bump;
  /** What the findings need. */
  readonly required: Bump;
  /** The gravest first. */
  readonly findings: readonly Change[];
  /** Ops of which nothing can be said. */
  readonly unknown: readonly { readonly op: string; readonly reason: string }[];
  readonly counts: Counts;
}

export interface Counts {
  readonly ops: number;
  /** Changed ops by how it was found out: read alike, or run. */
  readonly sameTree: number;
  readonly run: number;
  readonly calls: number;
}

export interface CompareOptions {
  /** Instead of what the version numbers say. */
  readonly declared?: Bump;
  readonly effort?: Partial<Effort>;
  readonly rules?: readonly Rule[];
  /** Only these ops. */
  readonly ops?: (key: string) => boolean;
  /** Told before each op that differs. */
  readonly onOp?: (key: string) => void;
}

export function compareOpsets(old: Side, next: Side, options: CompareOptions = {}): Comparison {
  const { rules = RULES, ops = () => true, onOp } = options;
  const effort = { ...EFFORT, ...options.effort };
  const findings: Change[] = [];
  const unknown: { op: string; reason: string }[] = [];
  const counts = { ops: 0, sameTree: 0, run: 0, calls: 0 };
  for (const pair of pairsOf(old, next, effort)) {
    if (!ops(pair.key)) continue;
    counts.ops++;
    if (!pair.isIdentical) onOp?.(pair.key);
    const reasons = new Set<string>();
    for (const rule of rules) {
      try {
        for (const hit of rule.check(pair)) findings.push(changeOf(rule, pair.key, hit));
      } catch (error) {
        if (!(error instanceof CannotTell)) throw error;
        reasons.add(error.message);
      }
    }
    for (const reason of reasons) unknown.push({ op: pair.key, reason });
    count(pair, reasons.size > 0, counts);
  }
  const required = largestBump(findings.map((finding) => finding.required));
  const declared = options.declared ?? declaredBump(old, next);
  // What was edited comes before what changed through the ops that it calls.
  const isEdited = ({ op }: Change): boolean => old.ops.get(op)?.digest !== next.ops.get(op)?.digest;
  findings.sort((a, b) => {
    if (a.required !== b.required) return isAbove(a.required, b.required) ? -1 : 1;
    return Number(isEdited(b)) - Number(isEdited(a));
  });
  return { from: old.name, to: next.name, declared, required, findings, unknown, counts };
}

/** 0 fine, 1 a finding needs more than is declared, 3 an op could not be compared. */
export function exitCodeOf({ declared, required, unknown }: Comparison): 0 | 1 | 3 {
  if (isAbove(required, declared)) return 1;
  return unknown.length > 0 ? 3 : 0;
}

/** Between a draft and what was last released before it, both known by number. */
export function declaredBump(old: Side, next: Side): Bump {
  return bumpBetween(old.released !== undefined && isDraft(old) ? old.released : old.version, next.version);
}

/** A side that has moved on from its last release, but is none itself. */
function isDraft({ version, released }: Side): boolean {
  return version !== released;
}

function changeOf(
  { id, audience, level, required }: Rule,
  op: string,
  { where, from, to, witness }: { where: string; from: string; to: string; witness?: Change['witness'] },
): Change {
  return { rule: id, op, where, from, to, audience, level, required, ...(witness === undefined ? {} : { witness }) };
}

function count(pair: Pair, failed: boolean, counts: { sameTree: number; run: number; calls: number }): void {
  if (pair.isIdentical || !pair.old || !pair.next || failed) return;
  if (pair.isSameTree) counts.sameTree++;
  else if (pair.runs.calls > 0) {
    counts.run++;
    counts.calls += pair.runs.calls;
  }
}

/** A pair for every op of either side, sorted. */
export function pairsOf(old: Side, next: Side, effort: Effort = EFFORT): Pair[] {
  const keys = [...new Set([...old.ops.keys(), ...next.ops.keys()])].sort();
  const isUnchanged = keys.every((key) => old.ops.get(key)?.digest === next.ops.get(key)?.digest);
  const pairs = new Map<string, Pair>();
  const calleesOf = (key: string, of: Callers): Pair[] => {
    const called = [old, next].flatMap(({ ops }) => calledBy(ops.get(key), of, ops));
    return [...new Set(called)].flatMap((callee) => pairs.get(callee) ?? []);
  };
  for (const key of keys)
    pairs.set(key, new Pair(key, old, next, effort, (of) => (isUnchanged ? [] : calleesOf(key, of))));
  return [...pairs.values()];
}

const CALLEE = /([A-Za-z_]\w*(?:\.[A-Za-z_]\w*){0,2})\s*\(/g;

/** By name: to take a function for an op of the same name costs time only. */
function calledBy(side: OpSide | undefined, of: Callers, ops: ReadonlyMap<string, OpSide>): string[] {
  if (!side?.definition) return [];
  const { key, definition } = side;
  const { version, spec } = definition;
  const derivatives = version.derivatives.flatMap((one) => ('expression' in one ? [one.expression] : []));
  const texts = of === 'meaning' ? [version.semantics, ...version.let.values()] : derivatives;
  return texts.flatMap((text) => {
    return [...text.matchAll(CALLEE)].flatMap(([, name = '']) => {
      return [name, `${name}.default`, `${spec.namespace}.${name}`, `${spec.namespace}.${name}.default`].filter(
        (candidate) => candidate !== key && ops.has(candidate),
      );
    });
  });
}
