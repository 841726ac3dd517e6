// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.broadcast_tensors.default(Tensor[] tensors) -> Tensor[]
//
//     let S = broadcast_all([shape(tensors[k]) for k: length(tensors)])
//     return [expand(tensors[k], S) for k: length(tensors)]
import type { Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll } from '../../functions.ts';
import { accepts, length, only, refuse, refuseDtypes, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.broadcast_tensors.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors broadcast to one shape. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
  ],
  results: ['list'],
  run,
};

function run({ tensors }: BoundArguments<{ tensors: readonly Tensor[] }>, call: CallOp): readonly Value[] {
  if (accepts(DTYPES1, tensors)) {
  } else {
    refuseDtypes(KEY, { tensors });
  }
  // C1
  {
    const list: (readonly number[])[] = [];
    const end = length(tensors);
    for (let k = 0; k < end; k++) {
      list.push(shape(tensors[k]!));
    }
    if (!broadcastableAll(list)) refuse(KEY, 'C1', 'the tensors do not broadcast together');
  }
  return evaluate(tensors, call);
}

function evaluate(tensors: readonly Tensor[], call: CallOp): readonly Value[] {
  const list: (readonly number[])[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(shape(tensors[k]!));
  }
  const S = broadcastAll(list);
  const list2: Tensor[] = [];
  const end2 = length(tensors);
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(only<Tensor>(call('aten.expand.default', { self: tensors[k2]!, size: S })));
  }
  return [list2];
}
