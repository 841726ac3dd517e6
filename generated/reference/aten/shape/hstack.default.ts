// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hstack.default(Tensor[] tensors) -> Tensor
//
//     return cat([reshape.default(tensors[k], shapes[k]) for k: length(tensors)], d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, joinable } from '../../functions.ts';
import { accepts, dtype, lazy, length, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hstack.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors one after another along the second dim, or along the first where they have one dim. */
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
  const shapes = lazy((): readonly (readonly number[])[] => {
    const list: (readonly number[])[] = [];
    const end = length(tensors);
    for (let k = 0; k < end; k++) {
      list.push(align(shape(tensors[k]!), 1));
    }
    return list;
  });
  const d = lazy((): number => {
    if (length(shapes()[0]!) === 1) {
      return 0;
    }
    return 1;
  });
  const whenD1 = lazy(() => {
    let holds = true;
    if (!(length(tensors) === 0)) {
      const list2: DType[] = [];
      const end2 = length(tensors);
      for (let k2 = 0; k2 < end2; k2++) {
        list2.push(dtype(tensors[k2]!));
      }
      holds = promotable(list2);
    }
    return holds;
  });
  if (accepts(DTYPES1, tensors) && whenD1()) {
    let chosen: DType;
    if (length(tensors) === 0) {
      chosen = 'float32';
    } else {
      const list3: DType[] = [];
      const end3 = length(tensors);
      for (let k3 = 0; k3 < end3; k3++) {
        list3.push(dtype(tensors[k3]!));
      }
      chosen = promote(list3);
    }
    outDtype = chosen;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  if (!joinable(shapes(), d())) refuse(KEY, 'C2', 'the tensors differ in an extent other than that in which they are put together');
  return evaluate(tensors, shapes, d, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], shapes: () => readonly (readonly number[])[], d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.reshape.default', { self: tensors[k]!, shape: shapes()[k]! })));
  }
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: list, dim: d() })), outDtype)];
}
