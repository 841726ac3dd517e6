// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.max_pool2d_with_indices_backward.default(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor
//
//     scatter out = tensor(...i: shape(self)) 0.0 by add over ...b: B, ...p: P at b ++ unravel(indices[...b, ...p], S) value grad_output[...b, ...p]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, pooledShape } from '../../functions.ts';
import { arithmeticOf, bigintsOf, blank, copyOf, dot, dtype, floatElements, indexElements, integerElements, lazy, length, loopNest, numbersOf, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, unravel, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.max_pool2d_with_indices_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The gradient of max_pool2d_with_indices by self, each element of grad_output added where its largest element was. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'stride', type: 'int[2]' },
    { name: 'padding', type: 'int[2]' },
    { name: 'dilation', type: 'int[2]' },
    { name: 'ceil_mode', type: 'bool' },
    { name: 'indices', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode, indices: indices2 }: BoundArguments<{ grad_output: Tensor; self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; ceil_mode: boolean; indices: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const K = lazy(() => expandList(kernelSize, 2));
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return K();
    }
    return expandList(stride, 2);
  });
  const pad = lazy(() => expandList(padding, 2));
  const spread = lazy(() => expandList(dilation, 2));
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => pooledShape(S(), K(), step(), pad(), spread(), ceilMode));
  if (gradOutput.dtype === dtype(self) && DTYPES1.has(self.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode, indices: indices2 });
  }
  // C1
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C1', 'self needs three dims or four');
  // C2
  if (!(length(kernelSize) === 1 || length(kernelSize) === 2)) refuse(KEY, 'C2', 'kernel_size must be one int or two');
  // C3
  if (!(length(stride) <= 2)) refuse(KEY, 'C3', 'stride must be one int, two, or none');
  // C4
  if (!(length(padding) === 1 || length(padding) === 2)) refuse(KEY, 'C4', 'padding must be one int or two');
  // C5
  if (!(length(dilation) === 1 || length(dilation) === 2)) refuse(KEY, 'C5', 'dilation must be one int or two');
  // C6
  if (!(allPositive(K()) && allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C6', 'kernel_size, stride and dilation must be positive');
  // C7
  if (!(noneNegative(pad()) && noneNegative(K().map((x, d) => Math.floor(x / 2) - pad()[d]!)))) refuse(KEY, 'C7', 'padding must be between 0 and half of kernel_size');
  // C8
  if (!(product(shape(self).slice(rank(self) - 3)) > 0)) refuse(KEY, 'C8', 'only the batch may be empty');
  // C9
  if (!allPositive(P())) refuse(KEY, 'C9', 'the result of the pooling would be empty');
  // C10
  if (!sameList(shape(gradOutput), [...B(), ...P()])) refuse(KEY, 'C10', 'grad_output must have the shape of the result of the pooling');
  // C11
  if (!sameList(shape(indices2), shape(gradOutput))) refuse(KEY, 'C11', 'indices must have the shape of grad_output');
  // C12
  {
    let all = true;
    const extents = shape(indices2);
    const indices2Elements = indexElements(indices2);
    const indices2Step = indices2Elements.strides;
    const nest = loopNest(extents, [indices2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(indices2Elements.data[at]! >= 0 && indices2Elements.data[at]! < product(S()))) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C12', 'an index is outside of the plane');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, self, indices2, B, S, P, compute, outDtype);
    case 'integer':
      return evaluateInInteger(gradOutput, self, indices2, B, S, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, self: Tensor, indices2: Tensor, B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', shape(self));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(self);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  const out = copyOf(tensor, compute, 'float64');
  const outData = numbersOf(out);
  const extents2 = B();
  const extents3 = P();
  const indices2Elements = indexElements(indices2);
  const indices2Step = indices2Elements.strides.slice(0, extents2.length);
  const indices2Step2 = indices2Elements.strides.slice(extents2.length);
  const outStep = out.strides.slice(0, extents2.length);
  const gradOutputElements = floatElements(gradOutput, compute);
  const gradOutputStep = gradOutputElements.strides.slice(0, extents2.length);
  const gradOutputStep2 = gradOutputElements.strides.slice(extents2.length);
  const nest2 = loopNest(extents3, [indices2Step2, gradOutputStep2]);
  const at2Step = nest2.steps[0]!;
  const at5Step = nest2.steps[1]!;
  const nest3 = loopNest(extents2, [indices2Step, outStep, gradOutputStep]);
  const atStep = nest3.steps[0]!;
  const at3Step = nest3.steps[1]!;
  const at4Step = nest3.steps[2]!;
  for (nest3.start([indices2Elements.offset, 0, gradOutputElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    let at3 = nest3.at[1]!;
    let at4 = nest3.at[2]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep, at3 += at3Step, at4 += at4Step) {
      for (nest2.start([at, at4]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        let at5 = nest2.at[1]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step, at5 += at5Step) {
          const place = at3 + dot(unravel(indices2Elements.data[at2]!, S()), out.strides.slice(extents2.length));
          outData[place]! += gradOutputElements.data[at5]!;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, self: Tensor, indices2: Tensor, B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank(wideInteger(compute), shape(self));
  const tensorData = bigintsOf(tensor);
  let to = 0;
  const extents = shape(self);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0n;
    }
  }
  const out = copyOf(tensor, compute, wideInteger(compute));
  const outData = bigintsOf(out);
  const extents2 = B();
  const extents3 = P();
  const indices2Elements = indexElements(indices2);
  const indices2Step = indices2Elements.strides.slice(0, extents2.length);
  const indices2Step2 = indices2Elements.strides.slice(extents2.length);
  const outStep = out.strides.slice(0, extents2.length);
  const gradOutputElements = integerElements(gradOutput, compute);
  const gradOutputStep = gradOutputElements.strides.slice(0, extents2.length);
  const gradOutputStep2 = gradOutputElements.strides.slice(extents2.length);
  const nest2 = loopNest(extents3, [indices2Step2, gradOutputStep2]);
  const at2Step = nest2.steps[0]!;
  const at5Step = nest2.steps[1]!;
  const nest3 = loopNest(extents2, [indices2Step, outStep, gradOutputStep]);
  const atStep = nest3.steps[0]!;
  const at3Step = nest3.steps[1]!;
  const at4Step = nest3.steps[2]!;
  for (nest3.start([indices2Elements.offset, 0, gradOutputElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    let at3 = nest3.at[1]!;
    let at4 = nest3.at[2]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep, at3 += at3Step, at4 += at4Step) {
      for (nest2.start([at, at4]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        let at5 = nest2.at[1]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step, at5 += at5Step) {
          const place = at3 + dot(unravel(indices2Elements.data[at2]!, S()), out.strides.slice(extents2.length));
          outData[place]! += gradOutputElements.data[at5]!;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
