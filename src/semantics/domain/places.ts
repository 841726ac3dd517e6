// Gives an argument another value, shape or dtype; false where its type, the dtype rows or the hints do not allow it.
import type { Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType, isDType } from '../../tensor/dtype.ts';
import type { Element } from '../../tensor/elements.ts';
import { countElements } from '../../tensor/layout.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Type } from '../types.ts';
import { drawPresent, holdsTensors, tensorAt } from './draw-argument.ts';
import { drawScalarOf } from './draw-scalar.ts';
import { textAs } from './draw-text.ts';
import { drawDType, mayHave } from './dtypes.ts';
import type { Hint } from './hints.ts';
import { withElement } from './make-tensor.ts';
import type { Place, World } from './world.ts';

/** Elements of a tensor that a repair may make. */
const ELEMENTS = 2048;
/** Dims of a tensor that a repair may make; one that breaks a bound on them may make a few more than kernels take. */
const RANK = 8;
const BROKEN_RANK = 72;
const LENGTH = 16;
const INT64_MAX = 2n ** 63n - 1n;

/** Sets an argument that is no tensor to a value of the language. */
export function assignPlace(world: World, place: Place, target: unknown): boolean {
  if (target === null) return setNone(world, place);
  const value = valueFor(world, place, target);
  if (value === undefined) return false;
  world.set(place, value);
  return true;
}

function valueFor(world: World, place: Place, target: unknown): Value | undefined {
  const hint = world.bounded ? world.options.hints?.[world.parameter(place).name] : undefined;
  const type = world.typeOf(place);
  switch (type.kind) {
    case 'int':
      return intFor(target, hint);
    case 'real':
      return typeof target === 'number' && within(target, hint) ? target : undefined;
    case 'bool':
      return typeof target === 'boolean' ? target : undefined;
    case 'scalar':
      return scalarFor(target, world.get(place), hint);
    case 'string':
      return typeof target === 'string' ? textAs(world, place, target) : undefined;
    case 'dtype':
      return isDType(target) && mayHave(world, place, target) ? { dtype: target } : undefined;
    case 'list': {
      if (!Array.isArray(target) || holdsTensors(type) || !fitsLength(world, target.length, hint)) return undefined;
      const items = target.map((item) => itemFor(item, type.item, hint));
      return items.some((item) => item === undefined) ? undefined : (items as Value[]);
    }
    default:
      return undefined;
  }
}

function itemFor(target: unknown, { kind }: Type, hint: Hint | undefined): Value | undefined {
  if (kind === 'int') return intFor(target, hint);
  if (kind === 'real') return typeof target === 'number' && within(target, hint) ? target : undefined;
  if (kind === 'bool') return typeof target === 'boolean' ? target : undefined;
  return target as Value;
}

/** Whether a repair may give a list this many entries. */
export function mayHaveLength(world: World, place: Place, length: number): boolean {
  return fitsLength(world, length, world.options.hints?.[world.parameter(place).name]);
}

function fitsLength(world: World, length: number, hint: Hint | undefined): boolean {
  if (!world.bounded || !hint?.length) return length <= LENGTH;
  return length >= hint.length[0] && length <= hint.length[1];
}

function intFor(target: unknown, hint: Hint | undefined): bigint | undefined {
  if (typeof target !== 'number' || !Number.isInteger(target) || !within(target, hint)) return undefined;
  if (hint?.values && !hint.values.includes(target)) return undefined;
  const exact = BigInt(target);
  if (exact < -INT64_MAX - 1n) return undefined;
  return exact > INT64_MAX ? (Number(INT64_MAX) === target ? INT64_MAX : undefined) : exact;
}

function within(target: number, hint: Hint | undefined): boolean {
  return !(target < (hint?.min ?? -Infinity)) && !(target > (hint?.max ?? Infinity));
}

function isInt64(n: bigint): boolean {
  return n >= -INT64_MAX - 1n && n <= INT64_MAX;
}

/** A Scalar keeps its kind where it can. */
function scalarFor(target: unknown, current: Value, hint: Hint | undefined): Value | undefined {
  if (typeof target === 'boolean' || target instanceof Complex) return target;
  if (typeof target === 'bigint') return isInt64(target) ? target : undefined;
  if (typeof target !== 'number' || !within(target, hint)) return undefined;
  // A Python integer as a Scalar has 64 bits.
  if (typeof current === 'bigint' && Number.isInteger(target) && isInt64(BigInt(target))) return BigInt(target);
  return typeof current === 'boolean' && (target === 0 || target === 1) ? target === 1 : target;
}

export function setNone(world: World, place: Place): boolean {
  if (!world.mayBeNone(place)) return false;
  world.set(place, null);
  return true;
}

export function setPresent(world: World, place: Place): boolean {
  const { name } = world.parameter(place);
  if (world.options.kinds?.[name] === 'absent' || (world.bounded && world.options.hints?.[name]?.omit)) return false;
  if (world.get(place) === null) world.set(place, drawPresent(world, place));
  return world.get(place) !== null;
}

export function setShape(world: World, place: Place, shape: readonly number[]): boolean {
  if (world.typeOf(place).kind !== 'tensor' || !fitsShape(world, place, shape)) return false;
  const before = world.get(place);
  world.set(place, tensorAt(world, place, before instanceof Tensor ? before.dtype : drawDType(world, place), shape));
  return true;
}

/** Dims that a repair of this world may give a tensor. */
export function largestRank(world: World): number {
  return world.bounded ? RANK : BROKEN_RANK;
}

function fitsShape(world: World, place: Place, shape: readonly number[]): boolean {
  if (shape.length > largestRank(world) || !shape.every((extent) => Number.isSafeInteger(extent) && extent >= 0))
    return false;
  if (countElements(shape) > ELEMENTS) return false;
  // An empty tensor has strides too.
  if (!Number.isSafeInteger(countElements(shape.map((extent) => Math.max(extent, 1))))) return false;
  const hint = world.options.hints?.[world.parameter(place).name];
  if (!world.bounded || !hint) return true;
  const [low, high] = hint.rank ?? [0, RANK];
  const [least, most] = hint.extent ?? [0, ELEMENTS];
  return shape.length >= low && shape.length <= high && shape.every((extent) => extent >= least && extent <= most);
}

/** One more tensor at the end of a list, of the dtype and shape of the last one. */
export function appendTensor(world: World, place: Place): boolean {
  const list = world.get(place);
  if (!Array.isArray(list)) return false;
  const like = list.findLast((item) => item instanceof Tensor);
  const at = { ...place, item: list.length };
  world.set(place, [...list, null]);
  world.set(at, like instanceof Tensor ? tensorAt(world, at, like.dtype, like.shape) : drawPresent(world, at));
  return true;
}

/** Of a tensor, a Scalar, or an argument that is a dtype. */
export function setDType(world: World, place: Place, dtype: DType): boolean {
  if (!mayHave(world, place, dtype)) return false;
  const value = world.get(place);
  if (value instanceof Tensor) {
    world.set(place, tensorAt(world, place, dtype, value.shape));
    return true;
  }
  const type = world.typeOf(place);
  if (type.kind === 'dtype') return assignPlace(world, place, dtype);
  if (value === null || Array.isArray(value)) return false;
  const kind = SCALAR_KINDS[dtype];
  if (kind === undefined) {
    // A wrapped number has one of four dtypes: for another one it has to become a tensor.
    if (type.kind !== 'tensor') return false;
    world.set(place, tensorAt(world, place, dtype, []));
    return true;
  }
  world.set(place, drawScalarOf(kind, world.choices, world.nameOf(place), undefined, false));
  return true;
}

const SCALAR_KINDS: Partial<Record<DType, 'int' | 'float' | 'bool' | 'complex'>> = {
  bool: 'bool',
  int64: 'int',
  float64: 'float',
  complex128: 'complex',
};

/** Another kind of layout, for constraints on strides; 0 is contiguous. */
export function setLayout(world: World, place: Place, kind: number): boolean {
  const value = world.get(place);
  if (!(value instanceof Tensor) || (kind !== 0 && world.options.layouts === false)) return false;
  world.layouts.set(world.nameOf(place), kind);
  world.set(place, tensorAt(world, place, value.dtype, value.shape));
  return true;
}

export function setElement(world: World, place: Place, index: readonly number[], target: unknown): boolean {
  const tensor = world.get(place);
  if (!(tensor instanceof Tensor) || index.length !== tensor.rank) return false;
  if (!index.every((n, axis) => n >= 0 && n < (tensor.shape[axis] as number))) return false;
  const element = elementFor(tensor.dtype, target);
  if (element === undefined || !isWithinData(world, place, element)) return false;
  world.set(place, withElement(tensor, index, element));
  return true;
}

function isWithinData(world: World, place: Place, element: Element): boolean {
  const range = world.bounded ? world.options.hints?.[world.parameter(place).name]?.data : undefined;
  if (!range || typeof element === 'boolean') return true;
  return element instanceof Complex || (Number(element) >= range[0] && Number(element) <= range[1]);
}

function elementFor(dtype: DType, target: unknown): Element | undefined {
  if (typeof target === 'boolean') return target;
  const { class: kind, min, max } = DTYPES[dtype];
  if (target instanceof Complex) {
    if (kind === 'complex') return target;
    return target.im === 0 ? elementFor(dtype, target.re) : undefined;
  }
  if (typeof target !== 'number' && typeof target !== 'bigint') return undefined;
  if (kind === 'integer') {
    if (typeof target === 'number' && !Number.isInteger(target)) return undefined;
    const exact = BigInt(target);
    return exact < (min ?? exact) || exact > (max ?? exact) ? undefined : exact;
  }
  return kind === 'bool' ? Number(target) !== 0 : Number(target);
}
