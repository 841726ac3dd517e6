// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.atleast_2d.Sequence(Tensor[] tensors) -> Tensor[]
//
//     return [reshape.default(tensors[k], align(shape(tensors[k]), 2)) for k: length(tensors)]
import type { Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align } from '../../functions.ts';
import { accepts, length, only, refuseDtypes, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.atleast_2d.Sequence';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors, each with dims of extent 1 added until it has two dims. */
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
  return evaluate(tensors, call);
}

function evaluate(tensors: readonly Tensor[], call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.reshape.default', { self: tensors[k]!, shape: align(shape(tensors[k]!), 2) })));
  }
  return [list];
}
