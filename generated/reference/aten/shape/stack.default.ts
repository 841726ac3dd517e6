// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.stack.default(Tensor[] tensors, int dim=0) -> Tensor
//
//     let d = wrap(dim, rank(tensors[0]) + 1)
//     return cat([unsqueeze(tensors[k], d) for k: length(tensors)], d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { accepts, length, only, promotable, promote, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.stack.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors of one shape one after another along a new dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ tensors, dim }: BoundArguments<{ tensors: readonly Tensor[]; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (accepts(DTYPES1, tensors) && (length(tensors) === 0 || promotable(tensors))) {
    outDtype = length(tensors) === 0 ? 'float32' : promote(tensors);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors, dim });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  if (!(length(tensors) === 0 || inRank(dim, rank(tensors[0]!) + 1))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  {
    let all = true;
    const end = length(tensors);
    search: for (let k = 0; k < end; k++) {
      if (!sameList(shape(tensors[k]!), shape(tensors[0]!))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'the tensors differ in shape');
  }
  return evaluate(tensors, dim, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = wrap(dim, rank(tensors[0]!) + 1);
  const list: Tensor[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.unsqueeze.default', { self: tensors[k]!, dim: d })));
  }
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: list, dim: d })), outDtype)];
}
