// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.concatenate.default(Tensor[] tensors, int dim=0) -> Tensor
//
//     return cat(tensors, dim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { accepts, lazy, length, only, promotable, promote, rank, refuse, refuseDtypes, replaced, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.concatenate.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors one after another along dim. */
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
  const solid = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = length(tensors);
    for (let k = 0; k < end; k++) {
      if (!sameList(shape(tensors[k]!), [0])) {
        list.push(k);
      }
    }
    return list;
  });
  const like = lazy((): readonly number[] => {
    if (length(solid()) === 0) {
      return [0];
    }
    return shape(tensors[solid()[0]!]!);
  });
  const d = lazy((): number => {
    if (length(solid()) === 0) {
      return 0;
    }
    return wrap(dim, length(like()));
  });
  if (accepts(DTYPES1, tensors) && (length(tensors) === 0 || promotable(tensors))) {
    outDtype = length(tensors) === 0 ? 'float32' : promote(tensors);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors, dim });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  {
    let all = true;
    const end2 = length(tensors);
    search: for (let k2 = 0; k2 < end2; k2++) {
      if (!(rank(tensors[k2]!) > 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C2', 'a tensor of rank 0 cannot be concatenated');
  }
  // C3
  if (!(length(solid()) === 0 || inRank(dim, length(like())))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  {
    let all2 = true;
    const end3 = length(solid());
    search2: for (let k3 = 0; k3 < end3; k3++) {
      if (!(rank(tensors[solid()[k3]!]!) === length(like()))) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C4', 'the tensors differ in rank');
  }
  // C5
  {
    let all3 = true;
    const end4 = length(solid());
    search3: for (let k4 = 0; k4 < end4; k4++) {
      if (!sameList(replaced(shape(tensors[solid()[k4]!]!), d(), like()[d()]!), like())) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C5', 'the tensors differ in an extent other than that of dim');
  }
  return evaluate(tensors, dim, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: tensors, dim: dim })), outDtype)];
}
