// Which dtypes an argument may have, by the dtype rows of a program, the most common first.
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import type { Program, RowTree, Variable } from '../tree.ts';
import { type Place, plainType, type World } from './world.ts';

/** Simplest first: choices shrink towards the left. */
export const COMMON: readonly DType[] = [
  'float32',
  'int64',
  'bool',
  'float64',
  'int32',
  'float16',
  'bfloat16',
  'complex64',
  'uint8',
  'int8',
  'int16',
  'complex128',
];
export const RARE: readonly DType[] = [
  'uint16',
  'uint32',
  'uint64',
  'float8_e4m3fn',
  'float8_e5m2',
  'float8_e4m3fnuz',
  'float8_e5m2fnuz',
  'float8_e8m0fnu',
];
const ORDER: readonly DType[] = [...COMMON, ...RARE];

/** The dtypes of a set in the order of ORDER; packed ones last. */
export function inOrder(set: ReadonlySet<string>): DType[] {
  const rest = [...set].filter((name) => !ORDER.includes(name as DType) && name in DTYPES) as DType[];
  return [...ORDER.filter((dtype) => set.has(dtype)), ...rest];
}

/** What one row lets an argument be: its set, or undefined where an expression says or nothing does. */
export function columnOf(row: RowTree, argument: string): readonly DType[] | undefined {
  const column = row.accepts[argument];
  return column && 'set' in column ? inOrder(column.set) : undefined;
}

/** All dtypes that some row lets an argument have. */
export function acceptedBy(program: Program, argument: string): readonly DType[] {
  const known = accepted.get(program) ?? new Map<string, readonly DType[]>();
  accepted.set(program, known);
  const dtypes = known.get(argument) ?? listAccepted(program, argument);
  known.set(argument, dtypes);
  return dtypes;
}

const accepted = new WeakMap<Program, Map<string, readonly DType[]>>();

function listAccepted(program: Program, argument: string): readonly DType[] {
  const columns = program.rows.map((row) => columnOf(row, argument));
  if (columns.some((column) => column === undefined)) {
    const elsewhere = program.rows.flatMap((row) =>
      Object.values(row.accepts).flatMap((column) => ('set' in column ? [...column.set] : [])),
    );
    return elsewhere.length > 0 ? inOrder(new Set(elsewhere)) : COMMON;
  }
  return inOrder(new Set(columns.flatMap((column) => column ?? [])));
}

export function rowOf(world: World): RowTree | undefined {
  const { rows } = world.program;
  const { row } = world.options;
  if (row !== undefined) return rows.find(({ label }) => label === row);
  return rows[world.choices.draw('row', rows.length)];
}

export function drawDType(world: World, place: Place): DType {
  const { name } = world.parameter(place);
  const pinned = world.options.dtypes?.[name];
  if (pinned) return pinned;
  const row = rowOf(world);
  const options = (row && columnOf(row, name)) ?? acceptedBy(world.program, name);
  return options[world.choices.draw(`${world.nameOf(place)}/dtype`, options.length)] ?? 'float32';
}

/** Whether a repair may give an argument this dtype. */
export function mayHave(world: World, place: Place, dtype: DType): boolean {
  const { name } = world.parameter(place);
  const pinned = world.options.dtypes?.[name];
  if (pinned) return pinned === dtype;
  if (world.breaking === 'dtypes') return true;
  return plainType(world.typeOf(place)).kind !== 'tensor' || acceptedBy(world.program, name).includes(dtype);
}

/** Combinations of dtypes that are looked at one by one. */
const COMBINATIONS = 10_000;

/** Whether rows accept every combination of dtypes that calls can have, whatever else the arguments are. */
export function acceptsAllDTypes(program: Program): boolean {
  const free = program.rows.filter((row) => !row.when && Object.values(row.accepts).every((column) => 'set' in column));
  const judged = program.parameters.filter(({ name }) => program.rows.some((row) => name in row.accepts));
  const options = judged.map(({ type }) => (plainType(type).kind === 'scalar' ? SCALAR_DTYPES : ORDER));
  // A list holds several dtypes at once: one row has to accept them all.
  const isAlone = judged.some(({ type }) => plainType(type).kind === 'list');
  const takes = (row: RowTree, n: number, dtype: DType): boolean => {
    const column = row.accepts[(judged[n] as Variable).name];
    return !column || ('set' in column && column.set.has(dtype));
  };
  const takesAll = (row: RowTree): boolean =>
    options.every((dtypes, n) => dtypes.every((dtype) => takes(row, n, dtype)));
  if (free.some(takesAll)) return true;
  if (isAlone || options.reduce((count, dtypes) => count * dtypes.length, 1) > COMBINATIONS) return false;
  const covers = (rows: readonly RowTree[], n: number): boolean =>
    rows.length > 0 &&
    (n === judged.length ||
      (options[n] as readonly DType[]).every((dtype) =>
        covers(
          rows.filter((row) => takes(row, n, dtype)),
          n + 1,
        ),
      ));
  return covers(free, 0);
}

/** What plain numbers count as. */
const SCALAR_DTYPES: readonly DType[] = ['int64', 'float64', 'bool', 'complex128'];
