// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.vander.default(Tensor x, int? N=None, bool increasing=False) -> Tensor
//
//     let whole = _to_copy(x, dtype=promote_dtypes(dtype(x), int64))
//     let powers = [prod.dim_int(expand(unsqueeze(whole, 1), [size(x, 0), if increasing then k else n - 1 - k]), 1, true) for k: n]
//     return if n == 0 then full([size(x, 0), 0], 0, dtype=promote_dtypes(dtype(x), int64)) else cat(powers, 1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, promoteDtypes, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.vander.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The powers of the elements of a vector, one row an element, from the highest down unless increasing. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x', type: 'Tensor' },
    { name: 'N', type: 'int?', default: null },
    { name: 'increasing', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ x, N, increasing }: BoundArguments<{ x: Tensor; N: number | null; increasing: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => N ?? size(x, 0));
  if (DTYPES1.has(x.dtype)) {
    outDtype = 'int64';
    compute = outDtype;
  } else if (DTYPES2.has(x.dtype)) {
    outDtype = dtype(x);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x, N, increasing });
  }
  // C1
  if (!(rank(x) === 1)) refuse(KEY, 'C1', 'x is not of one dim');
  // C2
  if (!(N === null || n() >= 0)) refuse(KEY, 'C2', 'N is negative');
  return evaluate(x, increasing, n, compute, outDtype, call);
}

function evaluate(x: Tensor, increasing: boolean, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const whole = only<Tensor>(call('aten._to_copy.default', { self: x, dtype: promoteDtypes(dtype(x), 'int64') }));
  const list: Tensor[] = [];
  const end = n();
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.prod.dim_int', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: whole, dim: 1 })), size: [size(x, 0), increasing ? k : n() - 1 - k] })), dim: 1, keepdim: true })));
  }
  return [settle(n() === 0 ? only<Tensor>(call('aten.full.default', { size: [size(x, 0), 0], fill_value: 0n, dtype: promoteDtypes(dtype(x), 'int64') })) : only<Tensor>(call('aten.cat.default', { tensors: list, dim: 1 })), outDtype)];
}
