// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tanh_backward.default(Tensor grad_output, Tensor output) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let y = raised(output, compute)
//     let slope = sub.Tensor(1, mul.Tensor(y, y))
//     let factor = if is_complex(compute) then (tensor(...i: shape(slope)) conj(slope[...i])) else slope
//     return _to_copy(mul.Tensor(g, factor), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, finish, isComplex, isFloat, loopNest, numbersOf, only, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tanh_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of tanh by its argument, from that of its result output. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'output', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, output }: BoundArguments<{ grad_output: Tensor; output: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(output.dtype) && promotable(gradOutput, output) && isCommon(promote(gradOutput, output)) && (isFloat(promote(gradOutput, output)) || isComplex(promote(gradOutput, output)))) {
    outDtype = promote(gradOutput, output);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, output });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(output))) refuse(KEY, 'C1', 'the shapes of grad_output and output do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, output, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(gradOutput, output, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(gradOutput, output, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, output: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: opmath(compute) }));
  const slope = only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: y, other: y })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: slope })), dtype: compute })), outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, output: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: opmath(compute) }));
  const slope = only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: y, other: y })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: slope })), dtype: compute })), outDtype)];
}

function evaluateInComplex(gradOutput: Tensor, output: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: opmath(compute) }));
  const slope = only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: y, other: y })) }));
  const tensor = blank('complex128', shape(slope));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(slope);
  const slopeElements = complexElements(slope, compute);
  const slopeStep = slopeElements.strides;
  const nest = loopNest(extents, [slopeStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([slopeElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(tensorData, to++, complex.conj(complexAt(slopeElements.data, at)));
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: finish(tensor, compute) })), dtype: compute })), outDtype)];
}
