// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sigmoid_backward.default(Tensor grad_output, Tensor output) -> Tensor
//
//     # float16 is rounded at every step, bfloat16 once.
//     let w = if compute == float16 then compute else opmath(compute)
//     let g = _to_copy(_to_copy(grad_output, dtype=compute), dtype=w)
//     let y = _to_copy(_to_copy(output, dtype=compute), dtype=w)
//     if is_complex(compute) {
//       let slope = mul.Tensor(sub.Tensor(1, y), y)
//       return mul.Tensor(g, tensor(...i: shape(slope)) conj(slope[...i]))
//     } else {
//       return _to_copy(mul.Tensor(mul.Tensor(g, sub.Tensor(1, y)), y), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, finish, isComplex, isFloat, loopNest, numbersOf, only, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sigmoid_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of sigmoid by its argument, from that of its result output. */
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
  const w = compute === 'float16' ? compute : opmath(compute);
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: w }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: w }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: y })) })), other: y })), dtype: compute })), outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, output: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = opmath(compute);
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: w }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: w }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: y })) })), other: y })), dtype: compute })), outDtype)];
}

function evaluateInComplex(gradOutput: Tensor, output: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = opmath(compute);
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: w }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: output, dtype: compute })), dtype: w }));
  const slope = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: y })), other: y }));
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
  return [settle(only<Tensor>(call('aten.mul.Tensor', { self: g, other: finish(tensor, compute) })), outDtype)];
}
