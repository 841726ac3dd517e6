// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.poisson_nll_loss.default(Tensor input, Tensor target, bool log_input, bool full, float eps, int reduction) -> Tensor
//
//     let loss = if log_input then sub.Tensor(exp(input), mul.Tensor(target, input)) else sub.Tensor(input, mul.Tensor(target, log(add.Scalar(input, eps))))
//     if full {
//       let first = sub.Tensor(mul.Tensor(target, log(target)), target)
//       let stirling = add.Tensor(first, mul.Scalar(log(mul.Scalar(target, 2 * pi)), 0.5))
//       let rest = where.self(le.Scalar(target, 1), _to_copy(scalar_tensor(0), dtype=dtype(stirling)), stirling)
//       return reduced(_to_copy(add.Tensor(loss, rest), dtype=dtype(loss)), reduction)
//     } else {
//       return reduced(loss, reduction)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, toFloat } from '../../functions.ts';
import { dtype, isComplex, isFloat, isInteger, lazy, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.poisson_nll_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The negative log likelihoods of target under Poisson distributions with the means input, or their logarithms with log_input, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'log_input', type: 'bool' },
    { name: 'full', type: 'bool' },
    { name: 'eps', type: 'float' },
    { name: 'reduction', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, target, log_input: logInput, full, eps, reduction }: BoundArguments<{ input: Tensor; target: Tensor; log_input: boolean; full: boolean; eps: number; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const whenD2 = lazy(() => {
    let holds = false;
    if (!logInput && isInteger(dtype(input))) {
      const a = toFloat(dtype(input));
      holds = promotable(a, target) && isCommon(promote(a, target));
    }
    return holds;
  });
  if (DTYPES1.has(input.dtype) && DTYPES1.has(target.dtype) && promotable(input, target) && isCommon(promote(input, target))) {
    outDtype = isFloat(dtype(input)) || isComplex(dtype(input)) ? promote(input, target) : promote(toFloat(dtype(input)), target);
    compute = outDtype;
  } else if (DTYPES1.has(input.dtype) && DTYPES1.has(target.dtype) && whenD2()) {
    outDtype = promote(toFloat(dtype(input)), target);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, target, log_input: logInput, full, eps, reduction });
  }
  // C1
  if (!broadcastable(shape(input), shape(target))) refuse(KEY, 'C1', 'the shapes of input and target do not broadcast');
  return evaluate(input, target, logInput, full, eps, reduction, compute, outDtype, call);
}

function evaluate(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const loss = logInput ? only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.exp.default', { self: input })), other: only<Tensor>(call('aten.mul.Tensor', { self: target, other: input })) })) : only<Tensor>(call('aten.sub.Tensor', { self: input, other: only<Tensor>(call('aten.mul.Tensor', { self: target, other: only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.add.Scalar', { self: input, other: eps })) })) })) }));
  if (full) {
    const first = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: target, other: only<Tensor>(call('aten.log.default', { self: target })) })), other: target }));
    const stirling = only<Tensor>(call('aten.add.Tensor', { self: first, other: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: target, other: 2 * 3.141592653589793 })) })), other: 0.5 })) }));
    const rest = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Scalar', { self: target, other: 1n })), self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.scalar_tensor.default', { s: 0n })), dtype: dtype(stirling) })), other: stirling }));
    const loss2 = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: loss, other: rest })), dtype: dtype(loss) }));
    return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss2 })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss2, dim: null })) : loss2, outDtype)];
  } else {
    return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
  }
}
