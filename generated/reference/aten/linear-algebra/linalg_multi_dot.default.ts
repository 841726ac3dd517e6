// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_multi_dot.default(Tensor[] tensors) -> Tensor
//
//     if n == 3 and forward > backward {
//       return matmul(tensors[0], matmul(tensors[1], tensors[2]))
//     } else {
//       let products = scan(k: n - 1, left = tensors[0]) matmul(left, tensors[k + 1])
//       return products[n - 2]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_multi_dot.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The matrix product of all tensors of a list, of which the first and the last may be vectors. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ tensors }: BoundArguments<{ tensors: readonly Tensor[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => length(tensors));
  const rows = lazy((): number => {
    if (rank(tensors[0]!) === 1) {
      return 1;
    }
    return size(tensors[0]!, 0);
  });
  const columns = lazy((): number => {
    if (rank(tensors[n() - 1]!) === 1) {
      return 1;
    }
    return size(tensors[n() - 1]!, 1);
  });
  const forward = lazy(() => rows() * size(tensors[1]!, 1) * (size(tensors[1]!, 0) + columns()));
  const backward = lazy(() => size(tensors[1]!, 0) * columns() * (rows() + size(tensors[1]!, 1)));
  const whenD1 = lazy(() => {
    let holds = false;
    if (n() > 0) {
      let all = true;
      const end = n();
      search: for (let k = 0; k < end; k++) {
        if (!(dtype(tensors[k]!) === dtype(tensors[0]!))) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    return holds;
  });
  if (accepts(DTYPES1, tensors) && whenD1()) {
    outDtype = dtype(tensors[0]!);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors });
  }
  // C1
  if (!(n() >= 2)) refuse(KEY, 'C1', 'there are fewer than two tensors');
  // C2
  if (!(rank(tensors[0]!) === 1 || rank(tensors[0]!) === 2)) refuse(KEY, 'C2', 'the first tensor is neither a vector nor a matrix');
  // C3
  if (!(rank(tensors[n() - 1]!) === 1 || rank(tensors[n() - 1]!) === 2)) refuse(KEY, 'C3', 'the last tensor is neither a vector nor a matrix');
  // C4
  {
    let all2 = true;
    const end2 = n() - 1;
    search2: for (let k2 = 1; k2 < end2; k2++) {
      if (!(rank(tensors[k2]!) === 2)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C4', 'a tensor in between is no matrix');
  }
  // C5
  {
    let all3 = true;
    const end3 = n();
    search3: for (let k3 = 1; k3 < end3; k3++) {
      if (!(size(tensors[k3 - 1]!, -1) === size(tensors[k3]!, 0))) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C5', 'the columns of a tensor are not as many as the rows of the next');
  }
  return evaluate(tensors, n, forward, backward, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], n: () => number, forward: () => number, backward: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n() === 3 && forward() > backward()) {
    return [settle(only<Tensor>(call('aten.matmul.default', { self: tensors[0]!, other: only<Tensor>(call('aten.matmul.default', { self: tensors[1]!, other: tensors[2]! })) })), outDtype)];
  } else {
    let left: Tensor = tensors[0]!;
    const states: Tensor[] = [];
    const end = n() - 1;
    for (let k = 0; k < end; k++) {
      left = only<Tensor>(call('aten.matmul.default', { self: left, other: tensors[k + 1]! }));
      states.push(left);
    }
    return [settle(states[n() - 2]!, outDtype)];
  }
}
