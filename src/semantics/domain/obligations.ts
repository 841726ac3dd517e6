// What a call must satisfy, in the order in which an evaluation tests it: a dtype row, the shape patterns, the constraints.
import type { Program } from '../tree.ts';
import { callsOps, costObligation, sizesFromNumbers } from './cost-obligation.ts';
import type { Obligation } from './obligation.ts';
import type { DomainOptions } from './options.ts';
import { rowObligation } from './row-obligation.ts';
import { shapeObligation } from './shape-obligation.ts';
import { Site } from './site.ts';

const known = new WeakMap<Program, readonly Obligation[]>();

export function obligationsOf(program: Program, options: DomainOptions): readonly Obligation[] {
  let list = known.get(program);
  if (!list) {
    const rows = program.rows.length > 0 ? [rowObligation(program)] : [];
    list = [
      ...rows,
      ...program.shapes.map((tree) => shapeObligation(program, tree)),
      ...program.constraints.map(constraintObligation),
      ...program.unpredictable.map(unpredictableObligation),
    ];
    known.set(program, list);
  }
  const inner = options.lookup !== undefined && callsOps(program);
  return inner || sizesFromNumbers(program) ? [...list, costObligation(program, options)] : list;
}

function constraintObligation({ label, when, require }: Program['constraints'][number]): Obligation {
  return {
    label,
    nodes: when ? [when, require] : [require],
    test: (world) => {
      const site = new Site(world);
      const applies = when ? site.attempt(when) : true;
      return applies === false ? true : applies === true ? (site.attempt(require) as boolean | undefined) : undefined;
    },
    repair: (repair, want) => {
      const site = new Site(repair.world);
      const applies = !when || site.attempt(when) === true;
      if (want && when && repair.choose(6) === 5 && repair.satisfy(when, false, site)) return true;
      if (!applies && when && !repair.satisfy(when, true, site)) return false;
      return site.attempt(require) === want || repair.satisfy(require, want, site);
    },
  };
}

function unpredictableObligation({ label, when }: Program['unpredictable'][number]): Obligation {
  return {
    label,
    isLast: true,
    nodes: [when],
    test: (world) => {
      const open = new Site(world).attempt(when);
      return typeof open === 'boolean' ? !open : undefined;
    },
    repair: (repair, want) => repair.satisfy(when, !want, new Site(repair.world)),
  };
}
