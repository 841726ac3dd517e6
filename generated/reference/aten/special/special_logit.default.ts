// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_logit.default(Tensor self, float? eps=None) -> Tensor
//
//     return logit(self, eps)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_logit.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The inverse of the logistic function of the elements of self, limited to the range from eps to 1 - eps if eps is given. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'eps', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, eps }: BoundArguments<{ self: Tensor; eps: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, eps });
  }
  return evaluate(self, eps, compute, outDtype, call);
}

function evaluate(self: Tensor, eps: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.logit.default', { self: self, eps: eps })), outDtype)];
}
