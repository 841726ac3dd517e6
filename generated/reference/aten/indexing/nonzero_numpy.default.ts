// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nonzero_numpy.default(Tensor self) -> Tensor[]
//
//     let x = if rank(self) == 0 then unsqueeze(self, 0) else self
//     let places = nonzero.default(x)
//     return [select.int(places, 1, d) for d: rank(x)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { only, rank, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nonzero_numpy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The indices of the elements of self that are not zero, a tensor for every dim; a tensor without dims counts as one with one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['list'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = rank(self) === 0 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })) : self;
  const places = only<Tensor>(call('aten.nonzero.default', { self: x }));
  const list: Tensor[] = [];
  const end = rank(x);
  for (let d = 0; d < end; d++) {
    list.push(only<Tensor>(call('aten.select.int', { self: places, dim: 1, index: d })));
  }
  return [list.map((t) => settle(t, outDtype))];
}
