// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.celu.default(Tensor self, Scalar alpha=1.) -> Tensor
//
//     return elu(self, alpha, 1, 1 / double(alpha))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { double, dtype, fits, floatScalar, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.celu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements x of self where they are positive, else alpha * (exp(x / alpha) - 1). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, alpha }: BoundArguments<{ self: Tensor; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, alpha });
  }
  // C1
  {
    const value = floatScalar(alpha, compute);
    if (!(value !== 0)) refuse(KEY, 'C1', 'alpha must not be 0');
  }
  // C2
  if (!fits(alpha, opmath(compute))) refuse(KEY, 'C2', 'alpha does not fit the dtype of the result');
  // C3
  if (!fits(1 / double(alpha), opmath(compute))) refuse(KEY, 'C3', '1 / alpha does not fit the dtype of the result');
  return evaluate(self, alpha, compute, outDtype, call);
}

function evaluate(self: Tensor, alpha: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.elu.default', { self: self, alpha: alpha, scale: 1n, input_scale: 1 / double(alpha) })), outDtype)];
}
