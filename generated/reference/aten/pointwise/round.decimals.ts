// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.round.decimals(Tensor self, *, int decimals) -> Tensor
//
//     if decimals == 0 {
//       return round(self)
//     } else {
//       let x = _to_copy(self, dtype=opmath(dtype(self)))
//       let ten = 10.0 ** (if decimals < 0 then -decimals else decimals)
//       let whole = if decimals < 0 then round(div.Tensor(x, ten)) else round(mul.Tensor(x, ten))
//       return _to_copy(if decimals < 0 then mul.Tensor(whole, ten) else div.Tensor(whole, ten), dtype=dtype(self))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.round.decimals';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self rounded to so many decimals, of two alike to the even one; a negative number of decimals rounds to tens, hundreds and so on. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'decimals', type: 'int' },
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
    const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(dtype(self)) }));
    const ten = Math.pow(10, decimals < 0 ? -decimals : decimals);
    const whole = decimals < 0 ? only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.div.Tensor', { self: x, other: ten })) })) : only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: ten })) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: decimals < 0 ? only<Tensor>(call('aten.mul.Tensor', { self: whole, other: ten })) : only<Tensor>(call('aten.div.Tensor', { self: whole, other: ten })), dtype: dtype(self) })), outDtype)];
  }
}
