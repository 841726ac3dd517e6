// What calls have exercised of a meaning: both sides of its branches, reductions over none, one and many terms, rows, and constraints.

import type { Watch } from '../evaluate/watch.ts';
import type { Node, Program, Step } from '../tree.ts';

export type Trips = 'none' | 'one' | 'many';

/** Something a call can exercise, by a name that is stable as long as the meaning is: `branch 3 false`, `reduction 5 none`, `D1`, `C1 fails`. */
export type Target = string;

export class Coverage implements Watch {
  private readonly met = new Map<string, Set<Target>>();

  branch(op: string, branch: number, side: boolean): void {
    this.note(op, `branch ${branch} ${side}`);
  }

  terms(op: string, branch: number, count: number): void {
    const trips: Trips = count === 0 ? 'none' : count === 1 ? 'one' : 'many';
    this.note(op, `reduction ${branch} ${trips}`);
  }

  row(op: string, label: string): void {
    this.note(op, label);
  }

  constraint(op: string, label: string, holds: boolean): void {
    this.note(op, `${label} ${holds ? 'holds' : 'fails'}`);
  }

  private note(op: string, target: Target): void {
    const targets = this.met.get(op) ?? new Set();
    this.met.set(op, targets.add(target));
  }

  /** What was exercised of an op. */
  of(op: string): ReadonlySet<Target> {
    return this.met.get(op) ?? new Set();
  }

  /** What of a program never was; a generator steers towards it. */
  missing(program: Program): readonly Target[] {
    const met = this.of(program.key);
    return targetsOf(program).filter((target) => !met.has(target));
  }

  /** What `other` met joins what this met. */
  merge(other: Coverage): void {
    for (const [op, targets] of other.met) for (const target of targets) this.note(op, target);
  }
}

/**
 * Everything that calls can exercise of a program's rows, shapes, constraints and steps, sorted. Some of it may be out of reach: a
 * reduction over an extent that is never 0, say.
 */
export function targetsOf(program: Program): readonly Target[] {
  const targets = new Set<Target>();
  if (program.rows.length > 0) targets.add('dtypes holds').add('dtypes fails');
  for (const { label } of program.rows) targets.add(label);
  for (const { label } of [...program.shapes, ...program.constraints, ...program.unpredictable])
    targets.add(`${label} holds`).add(`${label} fails`);
  for (const step of program.steps) visitStep(step, targets);
  return [...targets].sort();
}

function visitStep(step: Step, targets: Set<Target>): void {
  if (step.kind === 'if') sides(step.branch, targets);
  visit(step, targets);
}

function sides(branch: number, targets: Set<Target>): void {
  targets.add(`branch ${branch} true`).add(`branch ${branch} false`);
}

/** Every node below, whatever holds it: the tree is plain data. */
function visit(value: unknown, targets: Set<Target>): void {
  if (Array.isArray(value)) for (const item of value) visit(item, targets);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Partial<Node> & { readonly branch?: number };
    if (node.kind === 'expansion') {
      visit(node.body, targets);
      return;
    }
    if (node.branch !== undefined) {
      if (node.kind === 'reduce')
        for (const trips of ['none', 'one', 'many']) targets.add(`reduction ${node.branch} ${trips}`);
      else sides(node.branch, targets);
    }
    for (const [key, part] of Object.entries(value)) if (!SKIPPED.has(key)) visit(part, targets);
  }
}

const SKIPPED: ReadonlySet<string> = new Set(['type', 'span', 'variable', 'variables']);
