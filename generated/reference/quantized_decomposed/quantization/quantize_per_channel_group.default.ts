// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.quantize_per_channel_group.default(Tensor input, Tensor scales, Tensor zero_points, int quant_min, int quant_max, ScalarType dtype, int group_size) -> Tensor
//
//     let steps = add.Tensor(mul.Tensor(view(clone(input), [groups, group]), reciprocal(view(clone(scales), [numel(scales), 1]))), view(clone(zero_points), [numel(zero_points), 1]))
//     return view(_to_copy(clamp(round(steps), quant_min, quant_max), dtype=dtype), shape(input))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, floatElements, lazy, loopNest, modulo, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.quantize_per_channel_group.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** quantize_per_tensor with a scale and a zero point for each group of group_size columns in a row; the zero point is added before rounding. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scales', type: 'Tensor' },
    { name: 'zero_points', type: 'Tensor' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'group_size', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, group_size: groupSize }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor; quant_min: number; quant_max: number; dtype: DType; group_size: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(input, 1));
  const group = lazy((): number => {
    if (groupSize > n() && rank(scales) > 0 && size(scales, rank(scales) - 1) === 1) {
      return n();
    }
    return groupSize;
  });
  const groups = lazy(() => Math.floor(numel(input) / group()));
  if (DTYPES1.has(input.dtype) && DTYPES1.has(scales.dtype) && DTYPES1.has(zeroPoints.dtype)) {
    compute = 'float64';
    outDtype = dtype2;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, group_size: groupSize });
  }
  // C1
  if (!(rank(input) === 2)) refuse(KEY, 'C1', 'input must have two dims');
  // C2
  if (!(groupSize > 1 && (groupSize <= n() || rank(scales) > 0))) refuse(KEY, 'C2', 'group_size must be more than 1, and not more than the columns where scales is one number');
  // C3
  if (!(group() > 0 && modulo(n(), group()) === 0)) refuse(KEY, 'C3', 'group_size must divide the columns of input');
  // C4
  if (!(numel(scales) === groups() || numel(scales) === 1)) refuse(KEY, 'C4', 'scales has not one element for each group');
  // C5
  if (!(numel(zeroPoints) === groups() || numel(zeroPoints) === 1)) refuse(KEY, 'C5', 'zero_points has not one element for each group');
  // C6
  {
    let any = false;
    const extents = shape(input);
    const inputElements = floatElements(input, compute);
    const inputStep = inputElements.strides;
    const nest = loopNest(extents, [inputStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([inputElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        if (float.isNan(inputElements.data[at]!)) {
          any = true;
          break search;
        }
      }
    }
    if (!!any) refuse(KEY, 'C6', 'input holds NaN');
  }
  return evaluate(input, scales, zeroPoints, quantMin, quantMax, dtype2, group, groups, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor, quantMin: number, quantMax: number, dtype2: DType, group: () => number, groups: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const steps = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: input })), size: [groups(), group()] })), other: only<Tensor>(call('aten.reciprocal.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: scales })), size: [numel(scales), 1] })) })) })), other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: zeroPoints })), size: [numel(zeroPoints), 1] })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.round.default', { self: steps })), min: BigInt(quantMin), max: BigInt(quantMax) })), dtype: dtype2 })), size: shape(input) })), outDtype)];
}
