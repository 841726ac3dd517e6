// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gelu_backward.default(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     if approximate == 'tanh' {
//       let square = mul.Tensor(x, x)
//       let inner = mul.Scalar(add.Tensor(x, mul.Scalar(mul.Tensor(square, x), 0.044715)), sqrt(2 / pi))
//       let t = tanh(inner)
//       let slope = mul.Scalar(add.Scalar(mul.Scalar(square, 3 * 0.044715), 1), sqrt(2 / pi))
//       let right = mul.Tensor(mul.Tensor(mul.Scalar(x, 0.5), sub.Tensor(1, mul.Tensor(t, t))), slope)
//       return _to_copy(mul.Tensor(g, add.Tensor(mul.Scalar(add.Scalar(t, 1), 0.5), right)), dtype=compute)
//     } else {
//       # Vector kernels compute erf by a polynomial that is good to 1.5e-7 (Abramowitz and Stegun, 7.1.26), with roundings of its own.
//       let y = erf(mul.Scalar(x, sqrt(0.5)))
//       let near = if compute == float64 then y else _to_copy(tensor(...i: shape(y)) alike(alike(y[...i], y[...i] + 3e-7), y[...i] - 3e-7), dtype=opmath(compute))
//       let cdf = mul.Scalar(add.Scalar(near, 1), 0.5)
//       let pdf = mul.Scalar(exp(mul.Scalar(mul.Tensor(x, x), -0.5)), 1 / sqrt(2 * pi))
//       return _to_copy(mul.Tensor(g, add.Tensor(cdf, mul.Tensor(x, pdf))), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { arithmeticOf, bigintsOf, blank, complexAt, complexElements, finish, floatElements, integerElements, isFloat, loopNest, numbersOf, only, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gelu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of gelu by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'approximate', type: 'str', default: 'none' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, approximate }: BoundArguments<{ grad_output: Tensor; self: Tensor; approximate: string }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, approximate });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  // C2
  if (!(approximate === 'none' || approximate === 'tanh')) refuse(KEY, 'C2', 'approximate is neither none nor tanh');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, self, approximate, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(gradOutput, self, approximate, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(gradOutput, self, approximate, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, self: Tensor, approximate: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  if (approximate === 'tanh') {
    const square = only<Tensor>(call('aten.mul.Tensor', { self: x, other: x }));
    const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Tensor', { self: x, other: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: square, other: x })), other: 0.044715 })) })), other: Math.sqrt(2 / 3.141592653589793) }));
    const t = only<Tensor>(call('aten.tanh.default', { self: inner }));
    const slope = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: square, other: 3 * 0.044715 })), other: 1n })), other: Math.sqrt(2 / 3.141592653589793) }));
    const right = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: 0.5 })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: t, other: t })) })) })), other: slope }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: t, other: 1n })), other: 0.5 })), other: right })) })), dtype: compute })), outDtype)];
  } else {
    const y = only<Tensor>(call('aten.erf.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: Math.sqrt(0.5) })) }));
    let chosen: Tensor;
    if (compute === 'float64') {
      chosen = y;
    } else {
      const tensor = blank('float64', shape(y));
      const tensorData = numbersOf(tensor);
      let to = 0;
      const extents = shape(y);
      const yElements = floatElements(y, compute);
      const yStep = yElements.strides;
      const nest = loopNest(extents, [yStep]);
      const atStep = nest.steps[0]!;
      for (nest.start([yElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          tensorData[to++] = yElements.data[at]!;
        }
      }
      chosen = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: opmath(compute) }));
    }
    const cdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: chosen, other: 1n })), other: 0.5 }));
    const pdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: x })), other: -0.5 })) })), other: 1 / Math.sqrt(2 * 3.141592653589793) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: cdf, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: pdf })) })) })), dtype: compute })), outDtype)];
  }
}

function evaluateInInteger(gradOutput: Tensor, self: Tensor, approximate: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  if (approximate === 'tanh') {
    const square = only<Tensor>(call('aten.mul.Tensor', { self: x, other: x }));
    const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Tensor', { self: x, other: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: square, other: x })), other: 0.044715 })) })), other: Math.sqrt(2 / 3.141592653589793) }));
    const t = only<Tensor>(call('aten.tanh.default', { self: inner }));
    const slope = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: square, other: 3 * 0.044715 })), other: 1n })), other: Math.sqrt(2 / 3.141592653589793) }));
    const right = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: 0.5 })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: t, other: t })) })) })), other: slope }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: t, other: 1n })), other: 0.5 })), other: right })) })), dtype: compute })), outDtype)];
  } else {
    const y = only<Tensor>(call('aten.erf.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: Math.sqrt(0.5) })) }));
    const tensor = blank(wideInteger(compute), shape(y));
    const tensorData = bigintsOf(tensor);
    let to = 0;
    const extents = shape(y);
    const yElements = integerElements(y, compute);
    const yStep = yElements.strides;
    const nest = loopNest(extents, [yStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([yElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        tensorData[to++] = yElements.data[at]!;
      }
    }
    const near = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: opmath(compute) }));
    const cdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: near, other: 1n })), other: 0.5 }));
    const pdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: x })), other: -0.5 })) })), other: 1 / Math.sqrt(2 * 3.141592653589793) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: cdf, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: pdf })) })) })), dtype: compute })), outDtype)];
  }
}

function evaluateInComplex(gradOutput: Tensor, self: Tensor, approximate: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  if (approximate === 'tanh') {
    const square = only<Tensor>(call('aten.mul.Tensor', { self: x, other: x }));
    const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Tensor', { self: x, other: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: square, other: x })), other: 0.044715 })) })), other: Math.sqrt(2 / 3.141592653589793) }));
    const t = only<Tensor>(call('aten.tanh.default', { self: inner }));
    const slope = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: square, other: 3 * 0.044715 })), other: 1n })), other: Math.sqrt(2 / 3.141592653589793) }));
    const right = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: 0.5 })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: t, other: t })) })) })), other: slope }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: t, other: 1n })), other: 0.5 })), other: right })) })), dtype: compute })), outDtype)];
  } else {
    const y = only<Tensor>(call('aten.erf.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: Math.sqrt(0.5) })) }));
    const tensor = blank('complex128', shape(y));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = shape(y);
    const yElements = complexElements(y, compute);
    const yStep = yElements.strides;
    const nest = loopNest(extents, [yStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([yElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensorData, to++, complexAt(yElements.data, at));
      }
    }
    const near = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: opmath(compute) }));
    const cdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: near, other: 1n })), other: 0.5 }));
    const pdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: x })), other: -0.5 })) })), other: 1 / Math.sqrt(2 * 3.141592653589793) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: cdf, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: pdf })) })) })), dtype: compute })), outDtype)];
  }
}
