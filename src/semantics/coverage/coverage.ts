// What calls have exercised of a meaning: both sides of its branches, reductions over none, one and many terms, rows, and constraints.

import type { Watch } from '../evaluate/watch.ts';
import type { Program } from '../tree.ts';
import { type Target, targetsOf } from './targets.ts';

export type Trips = 'none' | 'one' | 'many';

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
