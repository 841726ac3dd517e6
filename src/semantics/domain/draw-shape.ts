// Shapes of generated tensors: from the shape pattern of the argument where it has one, else related to the tensors made before.
import { Tensor } from '../../tensor/tensor.ts';
import type { ShapeTree } from '../tree.ts';
import { chance, type RandomSource, type Sampler, weighted } from './choices.ts';
import type { Hint } from './hints.ts';
import { Site } from './site.ts';
import type { Place, World } from './world.ts';

/** Largest extent of a tensor by its rank: most tensors have no more than some 200 elements. */
const LARGEST = [1, 40, 14, 6, 4, 3, 2, 2, 2];
const RANKS = 6;

export function drawShape(world: World, place: Place): number[] {
  const { slot } = world.parameter(place);
  const pattern = world.program.shapes.find(({ argument }) => argument.slot === slot);
  return pattern ? fromPattern(world, pattern) : freeShape(world, place);
}

/** Extents by the names of the pattern: one draw a name, whichever argument meets it first. */
function fromPattern(world: World, { items }: ShapeTree): number[] {
  const site = new Site(world);
  const fixed = items.filter(({ splice }) => !splice).length;
  return items.flatMap((item): number[] => {
    const variable =
      item.kind === 'bind' ? item.variable : item.value.kind === 'variable' ? item.value.variable : undefined;
    if (item.kind === 'bind' || (variable && isPatternName(world, variable.slot))) {
      const { name } = variable as { name: string };
      return item.splice
        ? splicedExtents(world, name, fixed)
        : [drawExtent(world, `shape/${name}`, Math.max(2, items.length), world.options.hints?.[name])];
    }
    const value = site.attempt(item.value);
    if (Array.isArray(value)) return value.filter(isExtent);
    return [isExtent(value) ? value : 1];
  });
}

function isPatternName(world: World, slot: number): boolean {
  return world.program.shapes.some(({ items }) =>
    items.some((item) => item.kind === 'bind' && item.variable.slot === slot),
  );
}

function isExtent(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= 4096;
}

function splicedExtents(world: World, name: string, fixed: number): number[] {
  const [low, high] = world.options.hints?.[name]?.rank ?? [0, 3];
  const rank =
    low +
    world.choices.draw(`shape/${name}/rank`, high - low + 1, (random) =>
      Math.min(high - low, weighted(random, [25, 0], [40, 1], [25, 2], [10, 3])),
    );
  return Array.from({ length: rank }, (_, n) =>
    drawExtent(world, `shape/${name}/${n}`, Math.max(2, rank + fixed), world.options.hints?.[name]),
  );
}

function freeShape(world: World, place: Place): number[] {
  const name = world.nameOf(place);
  const hint = world.options.hints?.[world.parameter(place).name];
  const [low, high] = hint?.rank ?? [0, RANKS - 1];
  const related = world
    .snapshot()
    .flat()
    .filter((value): value is Tensor => value instanceof Tensor && value.rank > 0)
    .map(({ shape }) => shape);
  const model =
    world.choices.random && related.length > 0 ? related[world.choices.random.below(related.length)] : undefined;
  const rank =
    low + world.choices.draw(`${name}/rank`, high - low + 1, sampleRank(low, high, model, hint?.rank !== undefined));
  let left = (world.options.elements ?? 200) * (isLong(world) ? 10 : 1);
  return Array.from({ length: rank }, (_, n) => {
    const extent = drawExtent(world, `${name}/${n}`, rank, hint, model?.[n + model.length - rank]);
    const fitting = Math.min(extent, Math.max(1, Math.floor(left)));
    left /= Math.max(1, fitting);
    return fitting;
  });
}

/** Where a hint names the ranks, each of them counts, else the small ones. */
function sampleRank(low: number, high: number, model: readonly number[] | undefined, isHinted: boolean): Sampler {
  return (random) => {
    if (isHinted && !model && chance(random, 50)) return random.below(high - low + 1);
    const free = weighted(random, [8, 0], [26, 1], [30, 2], [20, 3], [12, 4], [4, 5]);
    const rank = model && random.below(10) < 6 ? model.length : free;
    return Math.min(high, Math.max(low, rank)) - low;
  };
}

function drawExtent(world: World, name: string, rank: number, hint: Hint | undefined, model?: number): number {
  const low = hint?.extent?.[0] ?? hint?.min ?? 0;
  const high = hint?.extent?.[1] ?? hint?.max ?? (isLong(world) ? 1500 : (LARGEST[rank] ?? 2));
  return (
    low +
    world.choices.draw(
      name,
      high - low + 1,
      (random) => Math.min(high, Math.max(low, sampleExtent(random, high, model, world))) - low,
    )
  );
}

/** Worlds that have their long dim. */
const stretched = new WeakSet<World>();

function sampleExtent(random: RandomSource, largest: number, model: number | undefined, world: World): number {
  const long = isLong(world);
  if (long && !stretched.has(world) && random.below(3) === 0) {
    stretched.add(world);
    return 500 + random.below(1001);
  }
  if (model !== undefined) {
    const kept = random.below(10);
    if (kept < 6) return model;
    if (kept < 8) return 1;
  }
  if (long) return 1 + random.below(2);
  return weighted(random, [5, 0], [20, 1], [30, 2], [25, 3], [10, 4], [10, random.below(largest + 1)]);
}

/** Now and then a call has a long dim, for reductions of many terms. */
function isLong(world: World): boolean {
  if (world.options.elements !== undefined && world.options.elements < 2000 && world.options.elements !== 200)
    return false;
  return world.choices.draw('long', 2, (random) => (random.below(100) < 3 ? 1 : 0)) === 1;
}
