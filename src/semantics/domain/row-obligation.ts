// That a dtype row accepts the call: arguments get the dtypes of a row, or such that no row takes them.
import { type DType, isDType } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Program } from '../tree.ts';
import { setEveryDType } from './assign-tensors.ts';
import { holdsTensors } from './draw-argument.ts';
import { COMMON, columnOf, inOrder, rowOf } from './dtypes.ts';
import type { Obligation } from './obligation.ts';
import { setDType } from './places.ts';
import { type Repair, rotation } from './repair.ts';
import { Site } from './site.ts';
import type { Place, World } from './world.ts';

/** All that a row may judge: tensors, and what else has a column. */
function judgedPlaces(world: World): Place[] {
  const { parameters, rows } = world.program;
  return parameters.flatMap(({ name, type }, parameter): Place[] => {
    if (!holdsTensors(type) && !rows.some((row) => name in row.accepts)) return [];
    const value = world.get({ parameter });
    if (value === null) return [];
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
  const columns = Object.entries(row.accepts).map(([name, column]) => ({
    place: { parameter: world.program.parameters.findIndex((p) => p.name === name) },
    name,
    column,
  }));
  let changed = false;
  for (const { place, name, column } of columns) {
    if ('set' in column) changed = enterSet(repair, place, columnOf(row, name) ?? []) || changed;
  }
  for (const { place, column } of columns) {
    const dtype = 'equal' in column ? site.attempt(column.equal) : undefined;
    if (isDType(dtype)) changed = setEveryDType(world, place, dtype) || changed;
  }
  if (row.when && site.attempt(row.when) !== true) changed = repair.satisfy(row.when, true, site) || changed;
  return changed;
}

function enterSet(repair: Repair, place: Place, set: readonly DType[]): boolean {
  const { world } = repair;
  const value = world.get(place);
  const items = Array.isArray(value) ? value.map((_, item) => ({ ...place, item })) : [place];
  let changed = false;
  for (const at of items) {
    const item = world.get(at);
    if (item === null || (set as readonly string[]).includes(dtypeOf(item))) continue;
    changed = rotation(repair, set.length).some((n) => setDType(world, at, set[n] as DType)) || changed;
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
  const places = judgedPlaces(world).filter((place) => world.get(place) !== null);
  const candidates = inOrder(new Set([...COMMON, 'uint16', 'uint32', 'uint64', 'float8_e4m3fn', 'float8_e5m2']));
  const common = rotation(repair, COMMON.length);
  const tried: DType[] = [...common.map((n) => COMMON[n] as DType), ...candidates.slice(COMMON.length)];
  const before = world.snapshot();
  for (const dtype of tried) {
    for (const n of rotation(repair, places.length)) {
      if (setDType(world, places[n] as Place, dtype) && world.row === undefined) return true;
      world.restore(before);
    }
  }
  return false;
}
