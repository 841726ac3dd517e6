// Where no inversion helps: an argument that a condition mentions makes a small move, at random.
import type { Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Node, Program } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { drawPresent } from './draw-argument.ts';
import { stringsOf } from './draw-text.ts';
import { acceptedBy, COMMON } from './dtypes.ts';
import { LAYOUTS } from './layouts.ts';
import {
  appendTensor,
  assignPlace,
  mayHaveLength,
  setDType,
  setElement,
  setLayout,
  setNone,
  setPresent,
  setShape,
} from './places.ts';
import type { Repair } from './repair.ts';
import type { Place } from './world.ts';

/** The arguments behind expressions, through lets and names of shape patterns. */
export function argumentsOf(nodes: readonly Node[], program: Program): readonly number[] {
  const found = new Set<number>();
  const seen = new Set<number>();
  const visit = (node: Node): void => {
    visitVariables(node, ({ slot }) => {
      if (seen.has(slot)) return;
      seen.add(slot);
      for (const [n, parameter] of program.parameters.entries()) if (parameter.slot === slot) found.add(n);
      const definition = program.lets.find(({ variable }) => variable.slot === slot);
      if (definition) visit(definition.value);
      for (const { argument, items } of program.shapes) {
        if (items.some((item) => item.kind === 'bind' && item.variable.slot === slot))
          found.add(program.parameters.findIndex((p) => p.slot === argument.slot));
      }
      if (slot !== program.compute.slot) return;
      for (const { compute, results } of program.rows) {
        for (const node of [compute, ...Object.values(results)]) if (node) visit(node);
      }
    });
  };
  for (const node of nodes) visit(node);
  return [...found];
}

/** Moves one of the arguments; false where the move was not possible. */
export function nudge(repair: Repair, parameters: readonly number[]): boolean {
  const { world } = repair;
  const parameter = parameters[repair.choose(parameters.length)];
  if (parameter === undefined) return false;
  const place = { parameter };
  if (world.mayBeNone(place) && repair.choose(5) === 4)
    return world.get(place) === null ? setPresent(world, place) : setNone(world, place);
  const value = world.get(place);
  if (value === null) return setPresent(world, place);
  return Array.isArray(value) ? nudgeList(repair, place, value) : nudgeValue(repair, place, value);
}

function nudgeList(repair: Repair, place: Place, list: readonly Value[]): boolean {
  const { world } = repair;
  const way = repair.choose(4);
  if (way === 1 && list.length > 0) {
    if (!mayHaveLength(world, place, list.length - 1)) return false;
    world.set(place, list.slice(0, -1));
    return true;
  }
  if (way === 2 || list.length === 0) {
    if (list.length >= 8 || !mayHaveLength(world, place, list.length + 1)) return false;
    if (list.some((item) => item instanceof Tensor)) return appendTensor(world, place);
    world.set(place, [...list, list.at(-1) ?? null]);
    const item = { ...place, item: list.length };
    world.set(item, list.at(-1) ?? drawPresent(world, item));
    return true;
  }
  const item = { ...place, item: repair.choose(list.length) };
  const value = world.get(item);
  return value === null ? setPresent(world, item) : nudgeValue(repair, item, value);
}

function nudgeValue(repair: Repair, place: Place, value: Value): boolean {
  const { world } = repair;
  if (value instanceof Tensor) return nudgeTensor(repair, place, value);
  if (typeof value === 'bigint') return nudgeInt(repair, place, Number(value));
  if (typeof value === 'number')
    return assignPlace(world, place, FLOATS.concat(value + 1, value - 1, value / 2)[repair.choose(FLOATS.length + 3)]);
  if (typeof value === 'boolean') return assignPlace(world, place, !value);
  if (value instanceof Complex) return assignPlace(world, place, repair.choose(3));
  const words = stringsOf(world, place);
  if (world.typeOf(place).kind === 'string')
    return assignPlace(world, place, words[repair.choose(Math.max(1, words.length))]);
  return setDType(world, place, COMMON[repair.choose(COMMON.length)] as (typeof COMMON)[number]);
}

const INTS = [0, 1, 2, 3, 4, -1, 300, -200, 70_000, 2 ** 40];
const FLOATS = [0, 1, -1, 0.5, 1e6, -1e10, 1e300, Number.POSITIVE_INFINITY, Number.NaN];

function nudgeInt(repair: Repair, place: Place, value: number): boolean {
  const near = [value + 1, value - 1, value + 2, value - 2, Math.floor(value / 2), value * 2];
  const wide = repair.choose(3) === 2 ? INTS : near;
  return assignPlace(repair.world, place, wide[repair.choose(wide.length)]);
}

function nudgeTensor(repair: Repair, place: Place, tensor: Tensor): boolean {
  const { world } = repair;
  const { shape } = tensor;
  const axis = repair.choose(Math.max(1, shape.length));
  switch (repair.choose(6)) {
    case 0:
      return shape.length > 0 && setShape(world, place, shape.with(axis, 1 + repair.choose(4)));
    case 1:
      return setShape(world, place, [...shape.slice(0, axis), 1 + repair.choose(3), ...shape.slice(axis)]);
    case 2:
      return shape.length > 0 && setShape(world, place, shape.toSpliced(axis, 1));
    case 3: {
      const options = acceptedBy(world.program, world.parameter(place).name);
      return setDType(world, place, options[repair.choose(options.length)] ?? 'float32');
    }
    case 4:
      return setLayout(world, place, repair.choose(LAYOUTS));
    default:
      return (
        tensor.numel > 0 &&
        setElement(
          world,
          place,
          shape.map((extent) => repair.choose(extent)),
          repair.choose(4),
        )
      );
  }
}
