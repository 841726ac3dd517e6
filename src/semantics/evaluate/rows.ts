// Which dtype row a call falls under: the first that accepts its dtypes.
import type { DType } from '../../tensor/dtype.ts';
import type { Program, RowTree } from '../tree.ts';
import { compileNode } from './compile.ts';
import { Undefined } from './error.ts';
import { Field } from './field.ts';
import type { Frame, Run } from './frame.ts';

interface Row {
  readonly label: string;
  readonly columns: readonly { readonly slot: number; readonly set?: ReadonlySet<string>; readonly equal?: Run }[];
  readonly when: Run | undefined;
  readonly compute: Run | undefined;
  readonly results: Readonly<Record<string, Run>>;
}

/** The dtypes a call computes with and gives; the results in the order of the signature. */
export interface ChosenRow {
  readonly compute: DType;
  readonly results: readonly DType[];
}

export function compileRows(program: Program): (frame: Frame) => ChosenRow {
  const rows = program.rows.map((row) => compileRow(program, row));
  const names = program.results.map((result) => result.name);
  const computeSlot = program.compute.slot;
  return (frame) => {
    const { key, watch } = frame.call;
    const row = rows.find((candidate) => accepts(candidate, frame));
    if (!row && rows.length > 0) {
      watch?.constraint(key, 'dtypes', false);
      throw new Undefined('refused', `${key}/dtypes`, `no dtype row of ${key} accepts ${describe(program, frame)}`);
    }
    watch?.constraint(key, 'dtypes', true);
    if (row) watch?.row(key, row.label);
    const [first] = names;
    const rule = row?.compute ?? (first === undefined ? undefined : row?.results[first]);
    // Without a rule the elements are computed in what the first tensor has.
    const compute = (rule?.(frame) as DType | undefined) ?? firstDType(program, frame);
    frame.set(computeSlot, compute);
    const results = names.map((name) => (row?.results[name]?.(frame) as DType | undefined) ?? compute);
    return { compute, results };
  };
}

function compileRow(program: Program, row: RowTree): Row {
  const columns = Object.entries(row.accepts).map(([name, column]) => {
    const slot = program.parameters.find((parameter) => parameter.name === name)?.slot ?? 0;
    return 'set' in column ? { slot, set: column.set } : { slot, equal: compileNode(column.equal) };
  });
  return {
    label: row.label,
    columns,
    when: row.when && compileNode(row.when),
    compute: row.compute && compileNode(row.compute),
    results: Object.fromEntries(Object.entries(row.results).map(([name, node]) => [name, compileNode(node)])),
  };
}

function accepts(row: Row, frame: Frame): boolean {
  const fit = row.columns.every(({ slot, set, equal }) =>
    dtypesOf(frame.peek(slot), frame).every((dtype) => (set ? set.has(dtype) : dtype === equal?.(frame))),
  );
  return fit && (row.when === undefined || (row.when(frame) as boolean));
}

/** Dtypes of a tensor, of all in a list, of a Scalar, or the dtype given as a value; none has none. */
function dtypesOf(value: unknown, frame: Frame): readonly DType[] {
  if (value === null || value === undefined) return [];
  if (value instanceof Field) return [value.facts(frame.call.compute).dtype];
  if (Array.isArray(value)) return value.flatMap((item) => dtypesOf(item, frame));
  if (typeof value === 'string') return [value as DType];
  if (typeof value === 'boolean') return ['bool'];
  if (typeof value === 'bigint') return ['int64'];
  return [typeof value === 'number' ? 'float64' : 'complex128'];
}

function firstDType(program: Program, frame: Frame): DType {
  const tensors = program.parameters.flatMap(({ slot }) => {
    const value = frame.peek(slot);
    return value instanceof Field || Array.isArray(value)
      ? dtypesOf(value instanceof Field ? value : value.filter((item) => item instanceof Field), frame)
      : [];
  });
  return tensors[0] ?? 'float32';
}

function describe(program: Program, frame: Frame): string {
  const parts = program.parameters.flatMap(({ name, slot }) => {
    const value = frame.peek(slot);
    const hasTensors = value instanceof Field || (Array.isArray(value) && value.some((item) => item instanceof Field));
    return hasTensors ? [`${name}: ${dtypesOf(value, frame).join(', ')}`] : [];
  });
  return parts.join(', ') || 'these arguments';
}
