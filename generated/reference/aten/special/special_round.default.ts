// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_round.default(Tensor self, *, int decimals=0) -> Tensor
//
//     if decimals == 0 {
//       return round(self)
//     } else if decimals > 0 {
//       let ten = 10.0 ** decimals
//       return _to_copy(div.Scalar(round(mul.Scalar(_to_copy(self, dtype=opmath(compute)), ten)), ten), dtype=compute)
//     } else {
//       let ten = 10.0 ** -decimals
//       return _to_copy(mul.Scalar(round(div.Scalar(_to_copy(self, dtype=opmath(compute)), ten)), ten), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_round.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self rounded to decimals places after the point, halves to the even neighbour. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'decimals', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, decimals }: BoundArguments<{ self: Tensor; decimals: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, decimals });
  }
  return evaluate(self, decimals, compute, outDtype, call);
}

function evaluate(self: Tensor, decimals: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (decimals === 0) {
    return [settle(only<Tensor>(call('aten.round.default', { self: self })), outDtype)];
  } else {
    if (decimals > 0) {
      const ten = Math.pow(10, decimals);
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) })), other: ten })) })), other: ten })), dtype: compute })), outDtype)];
    } else {
      const ten2 = Math.pow(10, -decimals);
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) })), other: ten2 })) })), other: ten2 })), dtype: compute })), outDtype)];
    }
  }
}
