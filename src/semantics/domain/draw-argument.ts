// A whole first guess of a call: every argument decoded from choices, without a look at the constraints.
import type { Value } from '../../backend/values.ts';
import type { DType } from '../../tensor/dtype.ts';
import { zeros } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import type { Node } from '../tree.ts';
import type { Type } from '../types.ts';
import { childrenOf, visitVariables } from '../walk.ts';
import { weighted } from './choices.ts';
import { drawFloat, drawInt, drawListed, drawScalar } from './draw-scalar.ts';
import { drawShape } from './draw-shape.ts';
import { drawText } from './draw-text.ts';
import { COMMON, columnOf, drawDType, inOrder } from './dtypes.ts';
import { makeTensor } from './make-tensor.ts';
import { type Place, plainType, type World } from './world.ts';

/** Gives every argument a value. Those that are no tensors come first: shape patterns may need them. */
export function drawArguments(world: World): void {
  const { parameters } = world.program;
  for (const [parameter, { type }] of parameters.entries()) world.set({ parameter }, placeholder(type));
  const places = parameters.map((_, parameter): Place => ({ parameter }));
  const [tensors, others] = [
    places.filter((place) => holdsTensors(world.typeOf(place))),
    places.filter((place) => !holdsTensors(world.typeOf(place))),
  ];
  for (const place of [...others, ...tensors]) world.set(place, drawArgument(world, place));
}

export function holdsTensors(type: Type): boolean {
  const plain = plainType(type);
  return plain.kind === 'tensor' || (plain.kind === 'list' && holdsTensors(plain.item));
}

function placeholder(type: Type): Value {
  switch (type.kind) {
    case 'int':
    case 'scalar':
      return 0n;
    case 'real':
      return 0;
    case 'bool':
      return false;
    case 'string':
      return '';
    case 'dtype':
      return { dtype: 'float32' };
    case 'list':
      return [];
    case 'tensor':
      return zeros('float32', []);
    default:
      return null;
  }
}

/** The device where one must be named. */
const HOST = 'cpu';

function drawArgument(world: World, place: Place): Value {
  const { choices, options } = world;
  const { name } = world.parameter(place);
  const byDefault = options.defaults?.[name];
  if (options.kinds?.[name] === 'absent' || options.hints?.[name]?.omit)
    return byDefault ?? (world.typeOf(place).kind === 'string' && !world.mayBeNone(place) ? HOST : null);
  // The wire leaves layouts out; a call that breaks a constraint with one names it.
  if (options.kinds?.[name] === 'layout' && world.mayBeNone(place)) return byDefault ?? null;
  if (byDefault !== undefined && choices.draw(`${name}/given`, 2, (random) => (random.below(10) < 6 ? 1 : 0)) === 0)
    return byDefault;
  if (world.mayBeNone(place) && choices.draw(`${name}/present`, 2) === 0) return null;
  return drawPresent(world, place);
}

/** A value that is not none. */
export function drawPresent(world: World, place: Place): Value {
  const { choices, options } = world;
  const { name: argument } = world.parameter(place);
  const name = world.nameOf(place);
  const hint = options.hints?.[argument];
  const type = world.typeOf(place);
  const special = options.special !== false;
  if (hint?.values && !['tensor', 'list', 'scalar'].includes(type.kind))
    return drawListed(choices, name, hint.values, type.kind === 'int');
  switch (type.kind) {
    case 'tensor':
      return drawTensor(world, place);
    case 'int':
      return drawInt(choices, name, hint, place.item === undefined);
    case 'real':
      return drawFloat(choices, name, hint, special, place.item !== undefined);
    case 'bool':
      return choices.draw(name, 2) === 1;
    case 'scalar':
      return drawScalar(choices, name, hint, special);
    case 'string':
      return drawText(world, place);
    case 'dtype':
      return { dtype: drawTarget(world, place) };
    case 'list':
      return drawList(world, place);
    default:
      return null;
  }
}

function drawTensor(world: World, place: Place): Value {
  if (mayBeWrapped(world, place)) {
    const name = world.nameOf(place);
    const isWrapped = world.choices.draw(`${name}/wrapped`, 2, (random) => (random.below(100) < 8 ? 1 : 0)) === 1;
    if (isWrapped) return drawScalar(world.choices, name, undefined, world.options.special !== false);
  }
  return tensorAt(world, place, drawDType(world, place), drawShape(world, place));
}

/** The tensor that the choices of a place give for a dtype and a shape. */
export function tensorAt(world: World, place: Place, dtype: DType, shape: readonly number[]): Tensor {
  const { options, choices } = world;
  const type = world.typeOf(place);
  const name = world.nameOf(place);
  return makeTensor(choices, {
    name,
    dtype,
    shape,
    reads: type.kind === 'tensor' ? type.reads : 'num',
    ...(options.layouts === false ? {} : { layout: { wanted: world.layouts.get(name) } }),
    special: options.special !== false,
    range: options.hints?.[world.parameter(place).name]?.data,
  });
}

/** A plain number stands for a tensor where types promote with it, it is not the first argument, and its shape is free. */
function mayBeWrapped(world: World, place: Place): boolean {
  const { program, options } = world;
  if (options.wrapped === false) return false;
  const variable = world.parameter(place);
  const hint = options.hints?.[variable.name]?.wrapped;
  if (hint !== undefined) return hint;
  if (place.item !== undefined || place.parameter === 0) return false;
  if (program.shapes.some(({ argument }) => argument.slot === variable.slot)) return false;
  return program.rows.some((row) =>
    [row.compute, ...Object.values(row.results)].some((node) => node !== undefined && promotes(node, variable.slot)),
  );
}

function promotes(node: Node, slot: number): boolean {
  if (node.kind === 'native' && node.name === 'promote') {
    let reads = false;
    visitVariables(node, (variable) => {
      reads ||= variable.slot === slot;
    });
    if (reads) return true;
  }
  return childrenOf(node).some((child) => promotes(child, slot));
}

function drawList(world: World, place: Place): Value {
  const { choices, options } = world;
  const { name } = world.parameter(place);
  const length = drawLength(world, place);
  const values = options.hints?.[name]?.values;
  // The items stand in the list one by one: each may be related to those before it.
  world.set(place, []);
  for (let item = 0; item < length; item++) {
    const at = { ...place, item };
    world.set(place, [...(world.get(place) as Value[]), placeholder(world.typeOf(at))]);
    const isNone = world.mayBeNone(at) && choices.draw(`${name}/${item}/present`, 2) === 0;
    const drawn = isNone
      ? null
      : values
        ? drawListed(choices, `${name}/${item}`, values, world.typeOf(at).kind === 'int')
        : drawPresent(world, at);
    world.set(at, drawn);
  }
  return world.get(place);
}

function drawLength(world: World, place: Place): number {
  const { choices, options } = world;
  const { name } = world.parameter(place);
  const type = world.typeOf(place);
  const tensors = holdsTensors(type);
  const fixed = options.lengths?.[name];
  // One int stands for as many as the list has; of other types all are given.
  if (fixed !== undefined && !(type.kind === 'list' && type.item.kind === 'int')) return fixed;
  if (fixed !== undefined) return choices.draw(`${name}/length`, 2) === 0 ? 1 : fixed;
  const [low, high] = options.hints?.[name]?.length ?? [0, tensors ? 4 : 5];
  return (
    low +
    choices.draw(`${name}/length`, high - low + 1, (random) => {
      const length = tensors
        ? weighted(random, [4, 0], [20, 1], [46, 2], [20, 3], [10, 4])
        : weighted(random, [8, 0], [27, 1], [30, 2], [20, 3], [10, 4], [5, 5]);
      return Math.min(high, Math.max(low, length)) - low;
    })
  );
}

function drawTarget(world: World, place: Place): DType {
  const { name } = world.parameter(place);
  const columns = world.program.rows.flatMap((row) => columnOf(row, name) ?? []);
  const options = world.options.dtypes?.[name]
    ? [world.options.dtypes[name] as DType]
    : columns.length > 0
      ? inOrder(new Set(columns))
      : COMMON;
  return options[world.choices.draw(world.nameOf(place), options.length)] ?? 'float32';
}
