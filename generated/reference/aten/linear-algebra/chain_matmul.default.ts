// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.chain_matmul.default(Tensor[] matrices) -> Tensor
//
//     if n == 1 {
//       return clone(matrices[0])
//     } else {
//       return linalg_multi_dot(matrices)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.chain_matmul.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The matrix product of all matrices of a list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'matrices', type: 'Tensor[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ matrices }: BoundArguments<{ matrices: readonly Tensor[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => length(matrices));
  const ofOneDtype = lazy((): boolean => {
    let holds = false;
    if (n() > 0) {
      let all = true;
      const end = n();
      search: for (let k = 0; k < end; k++) {
        if (!(dtype(matrices[k]!) === dtype(matrices[0]!))) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    return holds;
  });
  if (accepts(DTYPES1, matrices) && n() <= 1) {
    outDtype = n() === 0 ? 'float32' : dtype(matrices[0]!);
    compute = outDtype;
  } else if (accepts(DTYPES2, matrices) && ofOneDtype()) {
    outDtype = dtype(matrices[0]!);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { matrices });
  }
  // C1
  if (!(n() > 0)) refuse(KEY, 'C1', 'there is no matrix');
  // C2
  {
    let all2 = true;
    const end2 = n();
    search2: for (let k2 = 0; k2 < end2; k2++) {
      if (!(rank(matrices[k2]!) === 2)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C2', 'a tensor is no matrix');
  }
  // C3
  {
    let all3 = true;
    const end3 = n();
    search3: for (let k3 = 1; k3 < end3; k3++) {
      if (!(size(matrices[k3 - 1]!, 1) === size(matrices[k3]!, 0))) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C3', 'the columns of a matrix are not as many as the rows of the next');
  }
  return evaluate(matrices, n, compute, outDtype, call);
}

function evaluate(matrices: readonly Tensor[], n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n() === 1) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: matrices[0]! })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.linalg_multi_dot.default', { tensors: matrices })), outDtype)];
  }
}
