// What a call must satisfy, in the order in which an evaluation tests it: a dtype row, the shape patterns, the constraints.
import type { Value } from '../../backend/values.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { evaluate } from '../evaluate/call.ts';
import { LimitError } from '../evaluate/error.ts';
import { exactAlgebra } from '../evaluate/exact.ts';
import { compileShapes } from '../evaluate/shapes.ts';
import { childrenOf, nodesOf } from '../walk.ts';
import type { Node, Program, ShapeTree } from '../tree.ts';
import { COMMON, columnOf, inOrder, rowOf } from './dtypes.ts';
import { setEveryDType } from './assign-tensors.ts';
import { assignPlace, setDType, setShape } from './places.ts';
import { type Repair, rotation } from './repair.ts';
import { argumentsOf } from './search.ts';
import { Site } from './site.ts';
import { holdsTensors } from './draw-argument.ts';
import { type Place, plainType, type World } from './world.ts';
import type { DomainOptions } from './options.ts';

export interface Obligation {
  /** As an evaluation reports it, without the key of the op. */
  readonly label: string;
  /** Tested only where everything else holds. */
  readonly isCostly?: boolean;
  /** Tested after all constraints: whoever breaks a constraint need not care. */
  readonly isLast?: boolean;
  /** Its repair tries all there is: if it fails to break, nothing does. */
  readonly isExhaustive?: boolean;
  /** Nodes whose arguments a search may change. */
  readonly nodes: readonly Node[];
  /** Undefined where it cannot be told, as something before it fails. */
  test(world: World): boolean | undefined;
  /** Changes arguments so that the test comes out as wanted; false where nothing was changed. */
  repair(repair: Repair, want: boolean): boolean;
}

const known = new WeakMap<Program, readonly Obligation[]>();

export function obligationsOf(program: Program, options: DomainOptions): readonly Obligation[] {
  let list = known.get(program);
  if (!list) {
    const rows = program.rows.length > 0 ? [rowObligation(program)] : [];
    list = [...rows, ...program.shapes.map((tree) => shapeObligation(program, tree)), ...program.constraints.map(constraintObligation), ...program.unpredictable.map(unpredictableObligation)];
    known.set(program, list);
  }
  const inner = options.lookup !== undefined && callsOps(program);
  return inner || sizesFromNumbers(program) ? [...list, costObligation(program, options)] : list;
}

function tensorPlaces(world: World): Place[] {
  return world.program.parameters.flatMap(({ type }, parameter): Place[] => {
    if (!holdsTensors(type)) return [];
    const value = world.get({ parameter });
    return Array.isArray(value) ? value.map((_, item) => ({ parameter, item })) : [{ parameter }];
  });
}

function rowObligation(program: Program): Obligation {
  const nodes = program.rows.flatMap((row) => [row.when, ...Object.values(row.accepts).map((column) => ('equal' in column ? column.equal : undefined))]).filter((node) => node !== undefined);
  return {
    label: 'dtypes',
    isExhaustive: true,
    nodes,
    test: (world) => {
      const { row } = world;
      if (row === undefined) return false;
      return world.bounded && world.options.row !== undefined ? row === world.options.row : true;
    },
    repair: (repair, want) => (want ? enterRow(repair) : leaveRows(repair)),
  };
}

/** Gives every argument what a row asks for: first those with sets, then those that must equal something. */
function enterRow(repair: Repair): boolean {
  const { world } = repair;
  const rows = world.program.rows;
  const isFixed = world.options.row !== undefined || repair.choose(2) === 0;
  const row = isFixed ? rowOf(world) : rows[repair.choose(rows.length)];
  if (!row) return false;
  const site = new Site(world);
  const columns = Object.entries(row.accepts).map(([name, column]) => ({ place: { parameter: world.program.parameters.findIndex((p) => p.name === name) }, name, column }));
  let changed = false;
  for (const { place, name, column } of columns) {
    if ('set' in column) changed = enterSet(repair, place, columnOf(row, name) ?? []) || changed;
  }
  for (const { place, column } of columns) {
    const dtype = 'equal' in column ? site.attempt(column.equal) : undefined;
    if (typeof dtype === 'string') changed = setEveryDType(world, place, dtype as never) || changed;
  }
  if (row.when && site.attempt(row.when) !== true) changed = repair.satisfy(row.when, true, site) || changed;
  return changed;
}

function enterSet(repair: Repair, place: Place, set: readonly string[]): boolean {
  const { world } = repair;
  const value = world.get(place);
  const items = Array.isArray(value) ? value.map((_, item) => ({ ...place, item })) : [place];
  let changed = false;
  for (const at of items) {
    const item = world.get(at);
    if (item === null || set.includes(dtypeOf(item))) continue;
    changed = rotation(repair, set.length).some((n) => setDType(world, at, set[n] as never)) || changed;
  }
  return changed;
}

function dtypeOf(value: unknown): string {
  if (value instanceof Tensor) return value.dtype;
  if (typeof value === 'object' && value !== null && 'dtype' in value) return String(value.dtype);
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int64';
  return typeof value === 'number' ? 'float64' : 'complex128';
}

/** One tensor after the other gets dtypes until no row accepts the call, the common dtypes first. */
function leaveRows(repair: Repair): boolean {
  const { world } = repair;
  const places = tensorPlaces(world).filter((place) => world.get(place) !== null);
  const candidates = inOrder(new Set([...COMMON, 'uint16', 'uint32', 'uint64', 'float8_e4m3fn', 'float8_e5m2']));
  const common = rotation(repair, COMMON.length);
  const tried = [...common.map((n) => COMMON[n]), ...candidates.slice(COMMON.length)];
  const before = world.snapshot();
  for (const dtype of tried) {
    for (const n of rotation(repair, places.length)) {
      if (setDType(world, places[n] as Place, dtype as never) && world.row === undefined) return true;
      world.restore(before);
    }
  }
  return false;
}

function shapeObligation(program: Program, tree: ShapeTree): Obligation {
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
  const changed = [() => shape.with(axis, (shape[axis] as number) + 1), () => [...shape, 1], () => shape.slice(1), () => shape.with(axis, Math.max(0, (shape[axis] as number) - 1)), () => [2, ...shape]];
  return rotation(repair, changed.length).some((n) => {
    if (shape.length === 0 && n !== 1 && n !== 4) return false;
    return setShape(world, place, (changed[n] as () => number[])());
  });
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

/** Steps that carrying out a call may take. */
const LIMIT = 2 ** 20;

/**
 * That a call is of a size that can be carried out, and that it satisfies what the ops demand that a decomposition calls: known only by
 * carrying it out, so tested only where numbers among the arguments make shapes, or ops are called.
 */
function costObligation(program: Program, options: DomainOptions): Obligation {
  const algebra = exactAlgebra();
  const meaning = { program, defaults: options.defaults ?? {} };
  const lookup = callsOps(program) ? options.lookup : undefined;
  return {
    label: 'cost',
    isCostly: true,
    nodes: program.parameters.map((variable) => ({ kind: 'variable', variable, type: variable.type, span: { start: 0, end: 0 } })),
    test: (world) => {
      const args = world.args();
      if (!lookup && Object.values(args).every(isTame)) return true;
      try {
        return evaluate(algebra, meaning, args, { limit: LIMIT, ...(lookup ? { lookup } : {}) }).status === 'ok';
      } catch (error) {
        // A meaning that fails is a bug to be seen, not a call to be avoided.
        return !(error instanceof LimitError);
      }
    },
    repair: simplifyNumber,
  };
}

/** Numbers that make small sizes out of small tensors. */
function isTame(value: Value): boolean {
  if (Array.isArray(value)) return value.every(isTame);
  if (typeof value === 'bigint') return value >= -32n && value <= 32n;
  return typeof value !== 'number' || value === 0 || (Math.abs(value) >= 1 / 16 && Math.abs(value) <= 64);
}

/** A number among the arguments becomes small. */
function simplifyNumber(repair: Repair): boolean {
  const { world } = repair;
  const numbers = world.program.parameters.flatMap((_, parameter) => (['int', 'real', 'scalar'].includes(world.typeOf({ parameter }).kind) && world.get({ parameter }) !== null ? [{ parameter }] : []));
  if (numbers.length === 0) return false;
  const place = numbers[repair.choose(numbers.length)] as Place;
  return assignPlace(world, place, [1, 2, 0, 3, -1, 0.5][repair.choose(6)]);
}

function callsOps({ steps }: Program): boolean {
  const calls = (node: Node): boolean => node.kind === 'op' || childrenOf(node).some(calls);
  return steps.some((step) => nodesOf(step).some(calls));
}

/** Whether the extents of a tensor, or the range of a reduction, depend on an argument that is no tensor. */
function sizesFromNumbers(program: Program): boolean {
  const isNumber = (n: number): boolean => {
    const { kind } = plainType((program.parameters[n] as Program['parameters'][number]).type);
    return kind === 'int' || kind === 'real' || kind === 'scalar' || kind === 'list';
  };
  const bindersIn = (node: Node): Node[] => [
    ...('binders' in node ? node.binders.flatMap((binder) => (binder.kind === 'index' ? [binder.to] : [])) : []),
    ...childrenOf(node).flatMap(bindersIn),
  ];
  const lets = program.steps.flatMap((step) => (step.kind === 'let' ? [step.value] : []));
  const ranges = program.steps.flatMap((step) => nodesOf(step).flatMap(bindersIn));
  return ranges.length > 0 && argumentsOf([...ranges, ...lets], program).some(isNumber);
}
