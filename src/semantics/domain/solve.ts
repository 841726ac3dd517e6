// From a first guess of a call to one that satisfies all it must, but for the one obligation it is meant to break.
import type { Value } from '../../backend/values.ts';
import type { Node } from '../tree.ts';
import { assignValue } from './assign.ts';
import { chance, type RandomSource } from './choices.ts';
import { drawArguments } from './draw-argument.ts';
import { goalsOf, pursue, reaches } from './goals.ts';
import type { Obligation } from './obligation.ts';
import { equalValues, type Repair } from './repair.ts';
import { satisfyCondition } from './satisfy.ts';
import { argumentsOf, nudge } from './search.ts';
import type { Site } from './site.ts';
import type { World } from './world.ts';

/** Repairs before a guess is given up, and ways that each of them tries. */
const STEPS = 48;
const WAYS = 5;
/** Repairs in a row that may leave as much open as before. */
const PATIENCE = 10;
/** Constructs that a wish passes on its way to an argument. */
const DEPTH = 64;

export interface Solution {
  readonly solved: boolean;
  readonly steps: number;
  /** The obligations that stand in the way, where it is not solved. */
  readonly stuck: readonly string[];
  /** Of a call that was steered: whether it got to none of the places tried. */
  readonly missed?: boolean;
}

/** Draws the arguments of `world` and repairs them. With `broken`, a call that fulfils everything is made first, then broken; `isPredictable` keeps it from what the meaning leaves open. */
export function solve(
  world: World,
  obligations: readonly Obligation[],
  broken?: Obligation,
  isPredictable = false,
): Solution {
  drawArguments(world);
  const repair = new Moves(world);
  if (!broken) {
    const found = approach(repair, obligations, undefined);
    return found.solved ? { ...found, ...steer(repair, obligations, found.steps) } : found;
  }
  // Whoever breaks a constraint need not care for what is tested after all constraints, unless that is wanted.
  const tested = obligations.filter(
    (obligation) => !obligation.isCostly && (!obligation.isLast || broken.isLast || isPredictable),
  );
  const whole = approach(
    repair,
    tested.filter((obligation) => !obligation.isLast),
    undefined,
  );
  if (!whole.solved) return whole;
  const rest = approach(repair, tested, broken);
  return { ...rest, steps: whole.steps + rest.steps };
}

/** Percent of the valid calls that are steered for a place inside of the meaning, where nobody says which are. */
const STEERED = 50;
/** Places tried until one is reached, and tries of each. */
const PLACES = 2;
const TRIES = 3;
/** Percent of the places that are not in the functions that it calls: other ops call them too. */
const OWN = 75;

/** Moves a valid call, which took some repairs, towards a goal where it stays valid. */
function steer(repair: Moves, obligations: readonly Obligation[], before: number): Pick<Solution, 'steps' | 'missed'> {
  const { world } = repair;
  const { all, own } = goalsOf(world.program);
  if (world.options.special === false || all.length === 0) return { steps: before };
  const sample = (random: RandomSource): number => 1 + random.below(own > 0 && chance(random, OWN) ? own : all.length);
  const isSteered = world.choices.draw('steered', 2, (random) => (chance(random, STEERED) ? 1 : 0)) === 1;
  let [steps, missed] = [before, isSteered];
  for (let n = 0; missed && n < PLACES * TRIES; n++) {
    const goal = all[world.choices.draw(`goal/${Math.floor(n / TRIES)}`, all.length + 1, sample) - 1];
    if (!goal) continue;
    const values = world.snapshot();
    if (!reaches(world, goal)) {
      const mended = pursue(repair, goal) ? approach(repair, obligations, undefined) : undefined;
      steps += mended?.steps ?? 0;
      if (!mended?.solved) {
        world.restore(values);
        continue;
      }
    }
    // What was mended may have left the place: the next try goes on from there.
    missed = !reaches(world, goal);
  }
  return { steps, missed };
}

function approach(repair: Moves, obligations: readonly Obligation[], broken: Obligation | undefined): Solution {
  const { world } = repair;
  // The break comes first: what else it broke is mended after it, without undoing it.
  const order = broken ? [broken, ...obligations.filter((obligation) => obligation !== broken)] : obligations;
  let fruitless = 0;
  let open: readonly Obligation[] = openOf(world, obligations, broken);
  for (let step = 0; step < STEPS; step++) {
    const [first] = open;
    if (!first) return { solved: true, steps: step, stuck: [] };
    // The first one on most ways: what comes later may depend on it.
    let best: { open: readonly Obligation[]; values: readonly Value[] } | undefined;
    const before = world.snapshot();
    // Where nothing gets nearer, what a repair breaks is accepted for once: it may be the next to be repaired.
    const leap = fruitless % 3 === 2;
    for (let way = 0; way < WAYS && !(best && (leap || isNearer(best.open, open, order))); way++) {
      const chosen = open[way < WAYS - 2 ? 0 : repair.choose(open.length)] ?? first;
      world.restore(before);
      if (chosen === broken && broken.isExhaustive) {
        if (broken.repair(repair, false)) best = { open: openOf(world, obligations, broken), values: world.snapshot() };
        else return { solved: false, steps: step, stuck: [broken.label] };
        break;
      }
      const repaired = !(way === WAYS - 1 && step > 1) && chosen.repair(repair, chosen !== broken);
      if (!repaired && world.snapshot() === before) nudge(repair, argumentsOf(chosen.nodes, world.program));
      if (world.snapshot() === before) continue;
      const left = openOf(world, obligations, broken);
      if (!best || isNearer(left, best.open, order)) best = { open: left, values: world.snapshot() };
    }
    world.restore(best?.values ?? before);
    fruitless = best && isNearer(best.open, open, order) ? 0 : fruitless + 1;
    open = best?.open ?? open;
    if (fruitless === PATIENCE) break;
  }
  return { solved: open.length === 0, steps: STEPS, stuck: open.map(({ label }) => label) };
}

/** What comes first decides: later obligations build on it. */
function isNearer(open: readonly Obligation[], before: readonly Obligation[], all: readonly Obligation[]): boolean {
  const first = ([one]: readonly Obligation[]): number => (one ? all.indexOf(one) : all.length);
  return first(open) > first(before) || (first(open) === first(before) && open.length < before.length);
}

/** What does not come out as it should. What comes after the broken one may be beyond telling. */
function openOf(world: World, obligations: readonly Obligation[], broken: Obligation | undefined): Obligation[] {
  const open: Obligation[] = [];
  let afterBroken = false;
  for (const obligation of obligations) {
    if (afterBroken && world.options.alone === false) break;
    if (obligation.isCostly && open.length > 0) continue;
    const holds = obligation.test(world);
    if (obligation === broken) {
      if (holds !== false) open.push(obligation);
      afterBroken = true;
    } else if (holds !== true && !(afterBroken && holds === undefined)) open.push(obligation);
  }
  return broken && open.includes(broken) ? [broken, ...open.filter((one) => one !== broken)] : open;
}

/** The inversions, with a count of the choices they make and a limit to how deep they go. */
class Moves implements Repair {
  readonly world: World;
  private choices = 0;
  private depth = 0;

  constructor(world: World) {
    this.world = world;
  }

  choose(bound: number): number {
    return bound > 1 ? this.world.choices.draw(`repair/${this.choices++}`, bound) : 0;
  }

  assign(node: Node, target: unknown, site: Site): boolean {
    if (target === undefined) return false;
    if (equalValues(site.attempt(node), target)) return true;
    return this.within(() =>
      node.type.kind === 'bool' && typeof target === 'boolean'
        ? this.satisfy(node, target, site)
        : assignValue(this, node, target, site),
    );
  }

  satisfy(node: Node, want: boolean, site: Site): boolean {
    return this.within(() => satisfyCondition(this, node, want, site));
  }

  private within(move: () => boolean): boolean {
    if (this.depth >= DEPTH) return false;
    this.depth++;
    try {
      return move();
    } finally {
      this.depth--;
    }
  }
}
