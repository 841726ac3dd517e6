// That a dtype row accepts the call: arguments get the dtypes of a row, or such that no row takes them.
import { type DType, isDType } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Node, Program, RowTree } from '../tree.ts';
import { setEveryDType } from './assign-tensors.ts';
import { holdsTensors } from './draw-argument.ts';
import { COMMON, columnOf, RARE, rowOf } from './dtypes.ts';
import type { Obligation } from './obligation.ts';
import { setDType, setPresent } from './places.ts';
import { type Repair, rotation } from './repair.ts';
import { Site } from './site.ts';
import { type Place, plainType, type World } from './world.ts';

export const DTYPES_LABEL: string = 'dtypes';

/** All that a row may judge: tensors, what else has a column, and dtypes that are arguments. */
function judgedPlaces(world: World): Place[] {
  const { parameters, rows } = world.program;
  return parameters.flatMap(({ name, type }, parameter): Place[] => {
    if (plainType(type).kind === 'dtype') return [{ parameter }];
    if (!holdsTensors(type) && !rows.some((row) => name in row.accepts)) return [];
    const value = world.get({ parameter });
    return Array.isArray(value) ? value.map((_, item) => ({ parameter, item })) : [{ parameter }];
  });
}

export function rowObligation(program: Program): Obligation {
  const nodes = program.rows
    .flatMap((row) => [
      row.when,
      ...Object.values(row.accepts).map((column) => ('equal' in column ? column.equal : undefined)),
    ])
    .filter((node) => node !== undefined);
  return {
    label: DTYPES_LABEL,
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

/** Gives every argument what a row asks for, such that no row before it takes the call. */
function enterRow(repair: Repair): boolean {
  const { world } = repair;
  const rows = world.program.rows;
  const isFixed = world.options.row !== undefined || repair.choose(2) === 0;
  const row = isFixed ? rowOf(world) : rows[repair.choose(rows.length)];
  if (!row) return false;
  const columns = columnsOf(world, row);
  const before = world.snapshot();
  for (const { place, set } of columns) if (set) enterSet(repair, place, set);
  finishRow(repair, row, columns);
  if (world.row === row.label) return true;
  const entered = world.snapshot();
  const first = rows.find(({ label }) => label === world.row);
  if (first && rows.indexOf(first) < rows.indexOf(row) && leaveRow(repair, first, row, columns)) return true;
  world.restore(entered);
  return entered !== before;
}

interface Column {
  readonly place: Place;
  readonly name: string;
  /** Absent where the dtype must equal something. */
  readonly set: readonly DType[] | undefined;
  readonly equal: Node | undefined;
}

function columnsOf(world: World, row: RowTree): Column[] {
  return Object.entries(row.accepts).map(([name, column]) => ({
    place: { parameter: world.program.parameters.findIndex((p) => p.name === name) },
    name,
    set: columnOf(row, name),
    equal: 'equal' in column ? column.equal : undefined,
  }));
}

/** What follows once the columns with sets are filled: those that must equal something, and the condition. */
function finishRow(repair: Repair, row: RowTree, columns: readonly Column[]): void {
  const { world } = repair;
  const site = new Site(world);
  for (const { place, equal } of columns) {
    const dtype = equal && site.attempt(equal);
    if (isDType(dtype)) setEveryDType(world, place, dtype);
  }
  if (row.when && site.attempt(row.when) !== true) repair.satisfy(row.when, true, site);
}

/** From the row that takes the call into a later one: by a dtype that only the later one takes, or against the condition of the first. */
function leaveRow(repair: Repair, from: RowTree, to: RowTree, columns: readonly Column[]): boolean {
  const { world } = repair;
  const before = world.snapshot();
  const arrives = (): boolean => {
    finishRow(repair, to, columns);
    return world.row === to.label;
  };
  const site = new Site(world);
  for (const n of rotation(repair, columns.length)) {
    const { place, name, set = [] } = columns[n] as Column;
    const column = from.accepts[name];
    const taken = !column ? [] : 'set' in column ? [...column.set] : [site.attempt(column.equal)];
    const others = rotation(repair, set.length).map((k) => set[k] as DType);
    for (const dtype of others.toSorted((a, b) => Number(taken.includes(a)) - Number(taken.includes(b)))) {
      world.restore(before);
      if (world.get(place) === null) setPresent(world, place);
      if (setEveryDType(world, place, dtype) && arrives()) return true;
    }
  }
  world.restore(before);
  return from.when !== undefined && repair.satisfy(from.when, false, site) && arrives();
}

function enterSet(repair: Repair, place: Place, set: readonly DType[]): void {
  const { world } = repair;
  const value = world.get(place);
  const items = Array.isArray(value) ? value.map((_, item) => ({ ...place, item })) : [place];
  for (const at of items) {
    const item = world.get(at);
    if (item === null || (set as readonly string[]).includes(dtypeOf(item))) continue;
    rotation(repair, set.length).some((n) => setDType(world, at, set[n] as DType));
  }
}

function dtypeOf(value: unknown): string {
  if (value instanceof Tensor) return value.dtype;
  if (typeof value === 'object' && value !== null && 'dtype' in value) return String(value.dtype);
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int64';
  return typeof value === 'number' ? 'float64' : 'complex128';
}

/** One argument after the other gets dtypes until no row accepts the call, the common dtypes first. */
function leaveRows(repair: Repair): boolean {
  const { world } = repair;
  const places = judgedPlaces(world);
  const common = rotation(repair, COMMON.length);
  const tried: DType[] = [...common.map((n) => COMMON[n] as DType), ...RARE];
  const before = world.snapshot();
  for (const dtype of tried) {
    for (const n of rotation(repair, places.length)) {
      const place = places[n] as Place;
      if (holdsTensors(world.typeOf(place))) setPresent(world, place);
      if (setDType(world, place, dtype) && leaveConditions(repair)) return true;
      world.restore(before);
    }
  }
  return false;
}

/** Whether no row accepts the call once the conditions of those that do are turned. */
function leaveConditions(repair: Repair): boolean {
  const { world } = repair;
  for (let turns = 0; turns <= world.program.rows.length; turns++) {
    const { row } = world;
    if (row === undefined) return true;
    const { when } = world.program.rows.find(({ label }) => label === row) as RowTree;
    if (!when || !repair.satisfy(when, false, new Site(world)) || world.row === row) return false;
  }
  return false;
}
