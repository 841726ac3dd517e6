// That a tensor has the shape its pattern asks for: the tensor takes the shape, or the values in the pattern move.
import { Tensor } from '../../tensor/tensor.ts';
import { compileShapes } from '../evaluate/shapes.ts';
import type { Program, ShapeTree } from '../tree.ts';
import type { Obligation } from './obligation.ts';
import { setShape } from './places.ts';
import { type Repair, rotation } from './repair.ts';
import { Site } from './site.ts';
import type { Place } from './world.ts';

export function shapeObligation(program: Program, tree: ShapeTree): Obligation {
  const all = compileShapes(program);
  const own = compileShapes({ ...program, shapes: [tree] });
  return {
    label: tree.label,
    nodes: tree.items.flatMap((item) => (item.kind === 'value' ? [item.value] : [])),
    test: (world) => {
      try {
        const frame = world.frame();
        all.bind(frame);
        own.compare(frame);
        return true;
      } catch (error) {
        return error instanceof Error && error.name === 'MeaningError' ? undefined : false;
      }
    },
    repair: (repair, want) => {
      const parameter = program.parameters.findIndex(({ slot }) => slot === tree.argument.slot);
      const value = repair.world.get({ parameter });
      const places = Array.isArray(value) ? value.map((_, item) => ({ parameter, item })) : [{ parameter }];
      if (want) return places.map((place) => enterPattern(repair, place, tree)).some(Boolean);
      if (value === null || places.length === 0) return false;
      return leavePattern(repair, places[repair.choose(places.length)] as Place);
    },
  };
}

function enterPattern(repair: Repair, place: Place, { items }: ShapeTree): boolean {
  const { world } = repair;
  const tensor = world.get(place);
  if (!(tensor instanceof Tensor)) return false;
  const site = new Site(world);
  const { shape } = tensor;
  const spliced = items.findIndex(({ splice }) => splice);
  const rest = Math.max(0, shape.length - (items.length - 1));
  // A value that may move goes to what the tensor has, now and then; otherwise the tensor follows.
  const follows = repair.choose(3) > 0;
  const expected: number[] = [];
  let moved = false;
  for (const [n, item] of items.entries()) {
    const at = spliced < 0 || n <= spliced ? n : n + rest - 1;
    const mine = item.splice ? shape.slice(at, at + rest) : [shape[at] ?? 1 + repair.choose(3)];
    const value = item.kind === 'value' ? site.attempt(item.value) : undefined;
    const known = Array.isArray(value) ? (value as number[]) : typeof value === 'number' ? [value] : undefined;
    if (item.kind === 'value' && known && !follows && repair.assign(item.value, item.splice ? mine : mine[0], site)) {
      moved = true;
      expected.push(...mine);
    } else expected.push(...(known ?? mine));
  }
  return setShape(world, place, expected) || moved;
}

/** Another rank, or another extent. */
function leavePattern(repair: Repair, place: Place): boolean {
  const { world } = repair;
  const tensor = world.get(place);
  if (!(tensor instanceof Tensor)) return false;
  const { shape } = tensor;
  const axis = repair.choose(Math.max(1, shape.length));
  const changed = [
    () => shape.with(axis, (shape[axis] as number) + 1),
    () => [...shape, 1],
    () => shape.slice(1),
    () => shape.with(axis, Math.max(0, (shape[axis] as number) - 1)),
    () => [2, ...shape],
  ];
  return rotation(repair, changed.length).some((n) => {
    if (shape.length === 0 && n !== 1 && n !== 4) return false;
    return setShape(world, place, (changed[n] as () => number[])());
  });
}
