// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tril_indices.default(int row, int col, int offset=0, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     let places = nonzero(tensor(i: row, j: col) j - i <= offset)
//     return _to_copy(permute(places, [1, 0]), dtype=dtype ?? int64)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, boolsOf, nonzero, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tril_indices.default';

/** The indices of the elements on and below a diagonal of a matrix, rows in the first line, columns in the second, in row-major order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'row', type: 'int' },
    { name: 'col', type: 'int' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dtype', type: 'ScalarType?', default: 'int64' },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ row, col, offset, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ row: number; col: number; offset: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if ((dtype2 === null || dtype2 === 'int32' || dtype2 === 'int64')) {
    outDtype = dtype2 ?? 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { row, col, offset, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(row >= 0)) refuse(KEY, 'C1', 'row is negative');
  // C2
  if (!(col >= 0)) refuse(KEY, 'C2', 'col is negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(row, col, offset, dtype2, compute, outDtype, call);
    default:
      return evaluate(row, col, offset, dtype2, compute, outDtype, call);
  }
}

function evaluateInComplex(row: number, col: number, offset: number, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [row, col]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  for (let i = 0; i < row; i++) {
    for (let j = 0; j < col; j++) {
      tensorData[to++] = j - i <= offset ? 1 : 0;
    }
  }
  const places = nonzero(tensor);
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.permute.default', { self: places, dims: [1, 0] })), dtype: dtype2 ?? 'int64' })), outDtype)];
}

function evaluate(row: number, col: number, offset: number, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [row, col]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  for (let i = 0; i < row; i++) {
    for (let j = 0; j < col; j++) {
      tensorData[to++] = j - i <= offset ? 1 : 0;
    }
  }
  const places = nonzero(tensor);
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.permute.default', { self: places, dims: [1, 0] })), dtype: dtype2 ?? 'int64' })), outDtype)];
}
