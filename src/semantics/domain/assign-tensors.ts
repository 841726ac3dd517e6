// Inversions of what is said about tensors and Scalars: shape, rank, extents, dtype, layout and single elements.
import { type DType, isDType } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { Field } from '../evaluate/field.ts';
import type { Node } from '../tree.ts';
import { COMMON } from './dtypes.ts';
import { LAYOUTS } from './layouts.ts';
import { largestRank, setDType, setElement, setLayout, setShape } from './places.ts';
import { equalValues, factorise, numberOf, type Repair, rotation } from './repair.ts';
import { placeOf, type Site, tensorPlaceOf } from './site.ts';
import type { Place, World } from './world.ts';

type Native = Extract<Node, { kind: 'native' }>;

/** Undefined where the function is none of these. */
export function assignTensorNative(repair: Repair, node: Native, target: unknown, site: Site): boolean | undefined {
  const [subject, argument] = node.arguments;
  if (!subject) return undefined;
  switch (node.name) {
    case 'dtype':
      return assignDType(repair, subject, target, site);
    case 'shape':
      return onTensor(
        subject,
        site,
        (place) => Array.isArray(target) && setShape(repair.world, place, target as number[]),
      );
    case 'rank':
      return onTensor(
        subject,
        site,
        (place, { shape }) =>
          isRank(target, repair.world) && setShape(repair.world, place, withRank(repair, shape, target)),
      );
    case 'size':
      return onTensor(subject, site, (place, { shape }) => {
        const dim = argument && numberOf(site.attempt(argument));
        const extent = numberOf(target);
        if (dim === undefined || extent === undefined || dim < -shape.length || dim >= shape.length) return false;
        return setShape(repair.world, place, shape.with(dim, extent));
      });
    case 'numel':
      return onTensor(subject, site, (place, { shape }) => {
        const count = numberOf(target);
        if (count === undefined || count < 0 || !Number.isSafeInteger(count)) return false;
        const factors = factorise(count, Math.max(shape.length, count === 1 ? 0 : 1), repair);
        return factors !== undefined && setShape(repair.world, place, factors);
      });
    case 'is_contiguous':
      return onTensor(subject, site, (place) =>
        setLayout(repair.world, place, target === true ? 0 : 1 + repair.choose(LAYOUTS - 1)),
      );
    case 'strides':
    case 'storage_offset':
      return onTensor(subject, site, (place) => setLayout(repair.world, place, repair.choose(LAYOUTS)));
    default:
      return undefined;
  }
}

function onTensor(node: Node, site: Site, act: (place: Place, tensor: Tensor) => boolean): boolean {
  const place = tensorPlaceOf(node, site);
  const value = place && site.world.get(place);
  return place !== undefined && value instanceof Tensor && act(place, value);
}

function isRank(target: unknown, world: World): target is number {
  return typeof target === 'number' && Number.isInteger(target) && target >= 0 && target <= largestRank(world);
}

/** Added dims that may be larger than 1. */
const LARGE_DIMS = 4;

/** Dims come and go at the front, as broadcasting has it. */
function withRank(repair: Repair, shape: readonly number[], rank: number): number[] {
  const missing = Math.max(0, rank - shape.length);
  return [
    ...Array.from({ length: missing }, () => (missing > LARGE_DIMS ? 1 : 1 + repair.choose(3))),
    ...shape.slice(Math.max(0, shape.length - rank)),
  ];
}

function assignDType(repair: Repair, subject: Node, target: unknown, site: Site): boolean {
  if (!isDType(target)) return false;
  const place = placeOf(subject, site) ?? tensorPlaceOf(subject, site);
  if (place) return setEveryDType(repair.world, place, target);
  return subject.type.kind === 'dtype' && repair.assign(subject, target, site);
}

/** Of a list, all tensors. */
export function setEveryDType(world: World, place: Place, dtype: DType): boolean {
  const value = world.get(place);
  if (!Array.isArray(value)) return setDType(world, place, dtype);
  return value.every((item, n) => item === null || setDType(world, { ...place, item: n }, dtype));
}

/** A function that yields a dtype or judges dtypes: arguments get one dtype after the other until it gives what is wanted. */
export function assignByDTypes(repair: Repair, node: Native, target: unknown, site: Site): boolean {
  const { world } = repair;
  const before = world.snapshot();
  const wishes = isDType(target) ? [target] : [];
  const rotated = rotation(repair, COMMON.length).map((n) => COMMON[n] as DType);
  for (const n of rotation(repair, node.arguments.length)) {
    const argument = node.arguments[n] as Node;
    const place = placeOf(argument, site);
    for (const dtype of [...wishes, ...rotated]) {
      const changed = place
        ? setEveryDType(world, place, dtype)
        : argument.type.kind === 'dtype' && repair.assign(argument, dtype, site);
      if (changed && equalValues(site.attempt(node), target)) return true;
      world.restore(before);
    }
  }
  for (const dtype of [...wishes, ...rotated]) {
    const changed = node.arguments
      .map((argument) => placeOf(argument, site))
      .filter((place) => place !== undefined)
      .map((place) => setEveryDType(world, place, dtype));
    if (changed.some(Boolean) && equalValues(site.attempt(node), target)) return true;
    world.restore(before);
  }
  return false;
}

/** One element of a tensor that a caller gives, or of one that is defined by its elements. */
export function assignRead(
  repair: Repair,
  node: Extract<Node, { kind: 'read' }>,
  target: unknown,
  site: Site,
): boolean {
  const index: number[] = [];
  for (const { splice, value } of node.items) {
    const at = site.attempt(value);
    if (at === undefined) return false;
    if (splice) index.push(...(at as number[]));
    else index.push(at as number);
  }
  const fitted = (shape: readonly number[]): number[] =>
    node.fit
      ? shape.map((extent, axis) => (extent === 1 ? 0 : (index[index.length - shape.length + axis] ?? 0)))
      : index;
  const place = tensorPlaceOf(node.tensor, site);
  const tensor = place && repair.world.get(place);
  if (place && tensor instanceof Tensor) return setElement(repair.world, place, fitted(tensor.shape), target);
  const definition = node.tensor.kind === 'variable' ? site.definition(node.tensor.variable) : undefined;
  const field = site.attempt(node.tensor);
  if (definition?.node.kind !== 'tensor' || !(field instanceof Field)) return false;
  return assignElement(repair, definition.node, fitted(field.shape), target, definition.site);
}

function assignElement(
  repair: Repair,
  { binders, body }: Extract<Node, { kind: 'tensor' }>,
  index: readonly number[],
  target: unknown,
  site: Site,
): boolean {
  let [at, used] = [site, 0];
  for (const binder of binders) {
    if (binder.kind === 'where') continue;
    if (binder.kind === 'let') at = at.define(binder.variable, binder.value);
    else {
      const extents = at.attempt(binder.to);
      const count = Array.isArray(extents) ? extents.length : 1;
      at = at.bind(binder.variable, binder.tuple ? index.slice(used, used + count) : index[used]);
      used += count;
    }
  }
  return body.type.kind === 'bool' && typeof target === 'boolean'
    ? repair.satisfy(body, target, at)
    : repair.assign(body, target, at);
}
