// Which checks a run makes: for each op one for every dtype row, and one for everything that a call can break.
import { labelsOf } from '../../src/semantics/domain/index.ts';
import type { Aspect } from './case-id.ts';
import type { CheckPlan } from './check.ts';
import type { Oracle } from './oracle.ts';

export type Effort = 'quick' | 'default' | 'thorough';

/** Calls a check makes. */
const RUNS: Readonly<Record<Effort, Readonly<Record<Aspect, number>>>> = {
  quick: { value: 12, refusal: 3, random: 1 },
  default: { value: 40, refusal: 8, random: 2 },
  thorough: { value: 250, refusal: 40, random: 10 },
};

export interface Selection {
  /** Globs of op keys; without any, all. */
  readonly ops?: readonly string[];
  readonly effort?: Effort;
  /** This part of that many, by op. */
  readonly shard?: { readonly index: number; readonly of: number };
}

export function planChecks(oracle: Oracle, { ops = [], effort = 'default', shard }: Selection): CheckPlan[] {
  const patterns = ops.map(globPattern);
  const selected = oracle.ops.filter((op) => patterns.length === 0 || patterns.some((p) => p.test(op)));
  const own = shard ? selected.filter((_, n) => n % shard.of === shard.index - 1) : selected;
  return own.flatMap((op): CheckPlan[] => {
    const program = oracle.program(op);
    const { since } = program;
    const runs = RUNS[effort];
    // A meaning without rows takes what the ops it calls take.
    const rows = program.rows.map(
      (row): CheckPlan => ({ op, since, aspect: 'value', label: row.label, runs: runs.value }),
    );
    const streams = oracle.isRandom(op)
      ? rows.map((row): CheckPlan => ({ ...row, aspect: 'random', runs: runs.random }))
      : [];
    const refusals = labelsOf(program)
      .filter((label) => !label.startsWith('U'))
      .map((label): CheckPlan => ({ op, since, aspect: 'refusal', label, runs: runs.refusal }));
    return [...rows, ...streams, ...refusals];
  });
}

/** `aten.add.*` → a pattern; short keys without the namespace count as well. */
function globPattern(glob: string): RegExp {
  const body = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^(aten\\.)?${body}(\\.default)?$`);
}
