// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logit.default(Tensor self, float? eps=None) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     let limit = eps ?? -1.0
//     let limited = if limit < 0 then x else where.self(lt.Scalar(x, limit), limit, where.self(gt.Scalar(x, 1 - limit), 1 - limit, x))
//     return log(div.Tensor(limited, sub.Tensor(1, limited)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, dtype, largest, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logit.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The inverse of the logistic function, log(x / (1 - x)) of the elements x of self, limited to the range from eps to 1 - eps if eps is given. */
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
  // C1
  if (!(eps === null || float.isNan(eps) || float.isInf(eps) || Math.abs(eps) <= largest(compute))) refuse(KEY, 'C1', 'eps does not fit the dtype of the result');
  return evaluate(self, eps, compute, outDtype, call);
}

function evaluate(self: Tensor, eps: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const limit = eps ?? -1;
  const limited = limit < 0 ? x : only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: x, other: limit })), self: limit, other: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: x, other: 1 - limit })), self: 1 - limit, other: x })) }));
  return [settle(only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.div.Tensor', { self: limited, other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: limited })) })) })), outDtype)];
}
