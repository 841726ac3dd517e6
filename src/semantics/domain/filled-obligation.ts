// That a call gives something to compute: every tensor argument has elements, and some result has, as far as that can be told.
import { Tensor } from '../../tensor/tensor.ts';
import type { IndexBinder, Node, Program, Step } from '../tree.ts';
import type { Obligation } from './obligation.ts';
import { setShape } from './places.ts';
import type { Repair } from './repair.ts';
import { Site } from './site.ts';
import type { Place, World } from './world.ts';

/** A refusal is asked for by calls of this kind: where nothing is computed, a back end may answer without looking further. */
export function filledObligation(program: Program): Obligation {
  return {
    label: 'filled',
    nodes: [],
    test: (world) => emptyPlaces(world).length === 0 && emptyResult(program, new Site(world)) === undefined,
    repair: (repair, want) => want && fill(program, repair),
  };
}

function emptyPlaces(world: World): Place[] {
  return world.snapshot().flatMap((value, parameter): Place[] => {
    if (Array.isArray(value))
      return value.flatMap((item, n): Place[] => (isEmpty(item) ? [{ parameter, item: n }] : []));
    return isEmpty(value) ? [{ parameter }] : [];
  });
}

function isEmpty(value: unknown): boolean {
  return value instanceof Tensor && value.numel === 0;
}

/** An index of a result that counts nothing, where that holds of every result. Extents that cannot be told may be any. */
function emptyResult(program: Program, site: Site): IndexBinder | undefined {
  let empty: IndexBinder | undefined;
  for (const indices of resultIndices(program, program.steps, site)) {
    const extents = indices.map(({ to }) => extentsOf(to, site));
    if (extents.some((extent) => extent === undefined)) return undefined;
    const at = extents.findIndex((extent) => extent?.includes(0));
    if (at < 0) return undefined;
    empty = indices[at];
  }
  return empty;
}

/** The indices of each result that is defined by elements, in the branches that the call takes. */
function resultIndices(program: Program, steps: readonly Step[], site: Site): IndexBinder[][] {
  return steps.flatMap((step): IndexBinder[][] => {
    if (step.kind === 'define')
      return program.results.some(({ name }) => name === step.variable.name) ? [indicesOf(step.value)] : [];
    if (step.kind === 'return')
      return step.values.flatMap((value) => (value.kind === 'tensor' ? [indicesOf(value)] : []));
    if (step.kind !== 'if') return [];
    const taken = site.attempt(step.condition);
    if (typeof taken !== 'boolean') return [];
    return resultIndices(program, taken ? step.then : step.else, site);
  });
}

function indicesOf({ binders }: Extract<Node, { kind: 'tensor' }>): IndexBinder[] {
  return binders.filter((binder) => binder.kind === 'index');
}

function extentsOf(to: Node, site: Site): readonly number[] | undefined {
  const value = site.attempt(to);
  const extents: unknown[] = Array.isArray(value) ? value : [value];
  return extents.every((extent) => typeof extent === 'number') ? extents : undefined;
}

function fill(program: Program, repair: Repair): boolean {
  const { world } = repair;
  const places = emptyPlaces(world);
  const place = places[repair.choose(places.length)];
  const { shape = [] } = (place ? world.get(place) : {}) as Partial<Tensor>;
  if (place)
    return setShape(
      world,
      place,
      shape.map((extent) => (extent === 0 ? 1 + repair.choose(3) : extent)),
    );
  const site = new Site(world);
  const index = emptyResult(program, site);
  const extents = index && extentsOf(index.to, site);
  if (!index || !extents) return false;
  const wanted = extents.map((extent) => (extent === 0 ? 1 + repair.choose(3) : extent));
  return repair.assign(index.to, index.tuple ? wanted : wanted[0], site);
}
