// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unbind_copy.int(Tensor self, int dim=0) -> Tensor[]
//
//     return [clone(select.int(self, dim, k)) for k: size(self, dim)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unbind_copy.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Copies of the parts of self at each index along dim, without that dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to unbind');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  return evaluate(self, dim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = size(self, dim);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.select.int', { self: self, dim: dim, index: k })) })));
  }
  return [list.map((t) => settle(t, outDtype))];
}
