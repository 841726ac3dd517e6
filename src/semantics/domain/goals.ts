// Places inside of a meaning that a call may steer for: a side of a branch, a reduction over nothing, one term or several.
//
// Calls drawn at random reach the rare places rarely. A goal says which names, conditions and indices lead to its place, and a valid call
// is changed on that way, as a repair changes it; the way is given up where a step of it fails.
import type { BinderNode, IndexBinder, Node, Program, Step, Variable } from '../tree.ts';
import { childrenOf, inBinders, visitVariables } from '../walk.ts';
import { firstOf, numberOf, type Repair, rotation } from './repair.ts';
import { growRanges } from './satisfy.ts';
import { eachBinding, Site } from './site.ts';
import type { World } from './world.ts';

/** One step on the way from the arguments to a place. */
type Leg =
  | { readonly kind: 'define'; readonly variable: Variable; readonly value: Node }
  | { readonly kind: 'side'; readonly condition: Node; readonly want: boolean }
  | { readonly kind: 'index'; readonly binders: readonly BinderNode[] }
  | { readonly kind: 'terms'; readonly binders: readonly BinderNode[]; readonly count: number };

/** Its last leg is the place. */
export type Goal = readonly Leg[];

export interface Goals {
  /** Those of the meaning itself come first, `own` of them, then those inside of the functions that it calls. */
  readonly all: readonly Goal[];
  readonly own: number;
}

const known = new WeakMap<Program, Goals>();

export function goalsOf(program: Program): Goals {
  let goals = known.get(program);
  if (!goals) {
    const { own, within } = new Survey(program);
    goals = { all: [...own, ...within], own: own.length };
    known.set(program, goals);
  }
  return goals;
}

/** Collects the goals of a meaning; `way` leads to what is surveyed. */
class Survey {
  readonly own: Goal[] = [];
  readonly within: Goal[] = [];
  private functions = 0;

  constructor({ steps }: Program) {
    this.steps(steps, []);
  }

  private steps(steps: readonly Step[], way: Goal): void {
    let at = way;
    for (const step of steps) at = this.step(step, at);
  }

  private step(step: Step, way: Goal): Goal {
    switch (step.kind) {
      case 'let': {
        this.node(step.value, way);
        const [variable] = step.variables;
        return variable && step.variables.length === 1
          ? [...way, { kind: 'define', variable, value: step.value }]
          : way;
      }
      case 'define':
        this.node(step.value, way);
        return [...way, { kind: 'define', variable: step.variable, value: step.value }];
      case 'return':
        for (const value of step.values) this.node(value, way);
        return way;
      case 'scatter':
        this.node(step.base, way);
        this.inside(step.binders, [step.at, step.value], way);
        return way;
      case 'if':
        this.branch(step.condition, way);
        this.steps(step.then, [...way, side(step.condition, true)]);
        this.steps(step.else, [...way, side(step.condition, false)]);
        return way;
    }
  }

  private node(node: Node, way: Goal): void {
    switch (node.kind) {
      case 'if':
        this.branch(node.condition, way);
        this.node(node.then, [...way, side(node.condition, true)]);
        this.node(node.else, [...way, side(node.condition, false)]);
        return;
      case 'and':
      case 'or':
        this.node(node.left, way);
        this.node(node.right, [...way, side(node.left, node.kind === 'and')]);
        return;
      case 'let':
        this.node(node.value, way);
        this.node(node.body, [...way, { kind: 'define', variable: node.variable, value: node.value }]);
        return;
      case 'reduce': {
        for (const count of [0, 1, 2]) this.add([...way, { kind: 'terms', binders: node.binders, count }]);
        this.inside(node.binders, [node.body], way);
        return;
      }
      case 'tensor':
        this.inside(node.binders, [node.body], way);
        return;
      case 'comprehension':
        this.inside(node.binders, [node.item], way);
        return;
      case 'expansion':
        this.functions++;
        this.node(node.body, way);
        this.functions--;
        return;
      // What the states of a scan are cannot be told before it runs.
      case 'scan':
        this.node(node.initial, way);
        return;
      default:
        for (const child of childrenOf(node)) this.node(child, way);
    }
  }

  private inside(binders: readonly BinderNode[], body: readonly Node[], way: Goal): void {
    for (const [n, binder] of binders.entries()) {
      const before: Goal = [...way, { kind: 'index', binders: binders.slice(0, n) }];
      if (binder.kind === 'where') this.branch(binder.condition, before);
      else if (binder.kind === 'let') this.node(binder.value, before);
      else for (const bound of [binder.from, binder.to]) if (bound) this.node(bound, before);
    }
    for (const node of body) this.node(node, [...way, { kind: 'index', binders }]);
  }

  private branch(condition: Node, way: Goal): void {
    this.node(condition, way);
    for (const want of [true, false]) this.add([...way, side(condition, want)]);
  }

  private add(goal: Goal): void {
    (this.functions > 0 ? this.within : this.own).push(withoutSpareNames(goal));
  }
}

function side(condition: Node, want: boolean): Leg {
  return { kind: 'side', condition, want };
}

/** Names that no later leg mentions cost time: each is worth something anew after every change of the call. */
function withoutSpareNames(goal: Goal): Goal {
  const needed = new Set<number>();
  const kept = goal.toReversed().filter((leg) => {
    if (leg.kind === 'define' && !needed.has(leg.variable.slot)) return false;
    for (const node of nodesOf(leg)) visitVariables(node, ({ slot }) => needed.add(slot));
    return true;
  });
  return kept.reverse();
}

function nodesOf(leg: Leg): readonly Node[] {
  if (leg.kind === 'define') return [leg.value];
  if (leg.kind === 'side') return [leg.condition];
  return inBinders(leg.binders);
}

/** Whether the call gets to the place as it is. */
export function reaches(world: World, goal: Goal): boolean {
  return leads(goal, new Site(world));
}

function leads([leg, ...rest]: Goal, site: Site): boolean {
  switch (leg?.kind) {
    case undefined:
      return true;
    case 'define':
      return leads(rest, site.define(leg.variable, leg.value));
    case 'side':
      return site.attempt(leg.condition) === leg.want && leads(rest, site);
    case 'index':
      return sitesOf(leg.binders, site).some((at) => leads(rest, at));
    case 'terms': {
      const { length } = sitesOf(leg.binders, site);
      return (leg.count < 2 ? length === leg.count : length > 1) && leads(rest, site);
    }
  }
}

/** Changes arguments so that the call gets to the place; false where it does not, as far as can be told. */
export function pursue(repair: Repair, goal: Goal): boolean {
  return follow(repair, goal, new Site(repair.world));
}

function follow(repair: Repair, [leg, ...rest]: Goal, site: Site): boolean {
  switch (leg?.kind) {
    case undefined:
      return true;
    case 'define':
      return follow(repair, rest, site.define(leg.variable, leg.value));
    case 'side': {
      const { condition, want } = leg;
      if (site.attempt(condition) !== want) repair.satisfy(condition, want, site);
      return site.attempt(condition) === want && follow(repair, rest, site);
    }
    case 'index':
      return followOne(repair, leg.binders, rest, site);
    case 'terms':
      return meetTerms(repair, leg.binders, leg.count, site) && follow(repair, rest, site);
  }
}

/** Indices that a way looks at, and those that it tries. */
const SITES = 64;
const TRIES = 8;

/** From one of the indices: where none leads on, the ranges grow. */
function followOne(repair: Repair, binders: readonly BinderNode[], rest: Goal, site: Site): boolean {
  const tryAll = (): boolean => {
    const sites = sitesOf(binders, site);
    const tries = rotation(repair, sites.length).slice(0, TRIES);
    return firstOf(
      repair,
      tries.map((n) => () => follow(repair, rest, sites[n] as Site)),
    );
  };
  return tryAll() || (growRanges(repair, { binders }, site) && tryAll());
}

function sitesOf(binders: readonly BinderNode[], site: Site): Site[] {
  const sites: Site[] = [];
  eachBinding(binders, site, (at) => sites.push(at) >= SITES);
  return sites;
}

/** As many terms as wanted, two for several: by the ranges, or, where they are filtered, by what the filters keep. */
function meetTerms(repair: Repair, binders: readonly BinderNode[], count: number, site: Site): boolean {
  const filters = binders.flatMap((binder) => (binder.kind === 'where' ? [binder.condition] : []));
  if (filters.length === 0) {
    const ranges = binders.filter((binder) => binder.kind === 'index');
    return meetRanges(repair, ranges, count, site);
  }
  const all = binders.filter((binder) => binder.kind !== 'where');
  const isKept = (at: Site): boolean => filters.every((filter) => at.attempt(filter) === true);
  if (sitesOf(all, site).length < count) growRanges(repair, { binders }, site);
  const sites = sitesOf(all, site).toSorted((a, b) => Number(isKept(b)) - Number(isKept(a)));
  for (const [n, at] of sites.entries()) {
    // One filter that fails leaves a term out.
    const failing = n < count ? filters.filter((filter) => at.attempt(filter) !== true) : filters.slice(0, 1);
    if (n < count || isKept(at)) for (const filter of failing) repair.satisfy(filter, n < count, at);
  }
  const kept = sites.filter(isKept).length;
  return count < 2 ? kept === count : kept > 1;
}

/** No term by one empty range, one by ranges of one index, several by one range of two. */
function meetRanges(repair: Repair, binders: readonly IndexBinder[], count: number, site: Site): boolean {
  const large = repair.choose(binders.length);
  return binders.every(({ from, to }, n) => {
    const extents = site.attempt(to);
    const wanted = n === large ? count : Math.min(count, 1);
    if (!Array.isArray(extents)) {
      const start = from ? (numberOf(site.attempt(from)) ?? 0) : 0;
      return extents === start + wanted || repair.assign(to, start + wanted, site);
    }
    if (extents.length === 0) return wanted === 1;
    const axis = repair.choose(extents.length);
    return repair.assign(
      to,
      extents.map((extent, k) => (k === axis ? wanted : wanted === 0 ? extent : 1)),
      site,
    );
  });
}
