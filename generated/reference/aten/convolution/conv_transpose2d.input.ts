// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.conv_transpose2d.input(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1, SymInt[2] dilation=[1, 1]) -> Tensor
//
//     let x = if rank(input) == D + 1 then unsqueeze(input, 0) else input
//     let y = convolve(x, weight, bias, stride, padding, dilation, true, output_padding, groups)
//     return if rank(input) == D + 1 then squeeze.dim(y, 0) else y
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, toReal } from '../../functions.ts';
import { complex, float, integer, accepts, acceptsOnly, arithmeticOf, bigintsOf, blank, complexAt, complexElements, dtype, finish, floatElements, integerElements, isComplex, lazy, length, loopNest, modulo, numbersOf, numel, only, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, size, storeComplex, unavailable, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.conv_transpose2d.input';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['complex32', 'complex64', 'complex128']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES5: ReadonlySet<string> = new Set(['float16', 'float64']);
const DTYPES6: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES7: ReadonlySet<string> = new Set(['float32']);

/** The transposed convolution of input with weight over two spatial dims, in groups, plus bias; input may lack the batch. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias', type: 'Tensor?', default: null },
    { name: 'stride', type: 'SymInt[2]', default: [1, 1] },
    { name: 'padding', type: 'SymInt[2]', default: [0, 0] },
    { name: 'output_padding', type: 'SymInt[2]', default: [0, 0] },
    { name: 'groups', type: 'SymInt', default: 1 },
    { name: 'dilation', type: 'SymInt[2]', default: [1, 1] },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias, stride, padding, output_padding: outputPadding, groups, dilation }: BoundArguments<{ input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; output_padding: readonly number[]; groups: number; dilation: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => 2);
  const step = lazy(() => expandList(stride, D()));
  const spread = lazy(() => expandList(dilation, D()));
  const K = lazy(() => shape(weight).slice(2));
  const S = lazy(() => shape(input).slice(rank(input) - D()));
  const C = lazy(() => size(input, -D() - 1));
  const O = lazy((): number => {
    if (C() === 0) {
      return 0;
    }
    return size(weight, 1) * groups;
  });
  const pad = lazy(() => expandList(padding, D()));
  const extra = lazy(() => expandList(outputPadding, D()));
  const P = lazy(() => S().map((x, d) => (x - 1) * step()[d]! - 2 * pad()[d]! + spread()[d]! * (K()[d]! - 1) + extra()[d]! + 1));
  if (DTYPES1.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES4.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES5.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES7.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null) && (rank(input) !== D() + 2 || size(input, 0) === 1)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, stride, padding, output_padding: outputPadding, groups, dilation });
  }
  // C1
  if (!(rank(input) === 3 || rank(input) === 4)) refuse(KEY, 'C1', 'input needs 3 dims, or 4 with a batch');
  // C2
  if (!(rank(weight) === 4)) refuse(KEY, 'C2', 'weight needs 4 dims');
  // C3
  {
    let all = true;
    const given = [length(stride), length(padding), length(dilation), length(outputPadding)];
    search: for (let n = 0; n < 4; n++) {
      if (!(given[n]! === 1 || given[n]! === D())) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'stride, padding, dilation and output_padding need one entry or one per spatial dim');
  }
  // C4
  if (!(allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C4', 'stride and dilation must be positive');
  // C5
  if (!(noneNegative(pad()) && noneNegative(extra()))) refuse(KEY, 'C5', 'padding and output_padding must not be negative');
  // C6
  if (!(groups > 0 && modulo(size(weight, 0), groups) === 0 && size(weight, 0) >= groups)) refuse(KEY, 'C6', 'groups must divide the first dim of weight');
  // C7
  if (!(C() === size(weight, 0))) refuse(KEY, 'C7', 'input has another number of channels than weight takes');
  // C8
  if (!(bias === null || sameList(shape(bias), [size(weight, 1) * groups]))) refuse(KEY, 'C8', 'bias must have one element per channel of the result');
  // C9
  if (numel(input) > 0) {
    if (!allPositive(K())) refuse(KEY, 'C9', 'the spatial dims of weight must not be empty');
  }
  // C10
  if (numel(input) > 0) {
    let all2 = true;
    const end = D();
    search2: for (let d2 = 0; d2 < end; d2++) {
      if (!(extra()[d2]! < step()[d2]! || extra()[d2]! < spread()[d2]!)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C10', 'output_padding must be less than stride or dilation');
  }
  // C11
  if (!noneNegative(P())) refuse(KEY, 'C11', 'the result would have a negative extent');
  // C12
  if (!(C() === 0 || rank(input) > D() + 1 && size(input, 0) === 0 || product(S()) > 0)) refuse(KEY, 'C12', 'only the batch and the channels of input may be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, stride, padding, outputPadding, groups, dilation, D, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(input, weight, bias, stride, padding, outputPadding, groups, dilation, D, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(input, weight, bias, stride, padding, outputPadding, groups, dilation, D, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], outputPadding: readonly number[], groups: number, dilation: readonly number[], D: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = rank(input) === D() + 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: input, dim: 0 })) : input;
  let chosen3: Tensor;
  if (isComplex(dtype(x))) {
    const tensor = blank('float64', shape(x));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = shape(x);
    const xElements = floatElements(x, compute);
    const xStep = xElements.strides;
    const nest = loopNest(extents, [xStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([xElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        tensorData[to++] = float.re(xElements.data[at]!);
      }
    }
    const x2 = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: toReal(dtype(x)) }));
    const tensor2 = blank('float64', shape(x));
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const extents2 = shape(x);
    const xElements2 = floatElements(x, compute);
    const xElements2Step = xElements2.strides;
    const nest2 = loopNest(extents2, [xElements2Step]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([xElements2.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        tensor2Data[to2++] = float.im(xElements2.data[at2]!);
      }
    }
    const xi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(dtype(x)) }));
    const tensor3 = blank('float64', shape(weight));
    const tensor3Data = numbersOf(tensor3);
    let to3 = 0;
    const extents3 = shape(weight);
    const weightElements = floatElements(weight, compute);
    const weightStep = weightElements.strides;
    const nest3 = loopNest(extents3, [weightStep]);
    const at3Step = nest3.steps[0]!;
    for (nest3.start([weightElements.offset]); nest3.more; nest3.next()) {
      let at3 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
        tensor3Data[to3++] = float.re(weightElements.data[at3]!);
      }
    }
    const w = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: toReal(dtype(weight)) }));
    const tensor4 = blank('float64', shape(weight));
    const tensor4Data = numbersOf(tensor4);
    let to4 = 0;
    const extents4 = shape(weight);
    const weightElements2 = floatElements(weight, compute);
    const weightElements2Step = weightElements2.strides;
    const nest4 = loopNest(extents4, [weightElements2Step]);
    const at4Step = nest4.steps[0]!;
    for (nest4.start([weightElements2.offset]); nest4.more; nest4.next()) {
      let at4 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
        tensor4Data[to4++] = float.im(weightElements2.data[at4]!);
      }
    }
    const wi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, compute), dtype: toReal(dtype(weight)) }));
    let chosen: Tensor | null;
    if (bias === null) {
      chosen = null;
    } else {
      const tensor5 = blank('float64', shape(bias));
      const tensor5Data = numbersOf(tensor5);
      let to5 = 0;
      const extents5 = shape(bias);
      const biasElements = floatElements(bias, compute);
      const biasStep = biasElements.strides;
      const nest5 = loopNest(extents5, [biasStep]);
      const at5Step = nest5.steps[0]!;
      for (nest5.start([biasElements.offset]); nest5.more; nest5.next()) {
        let at5 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at5 += at5Step) {
          tensor5Data[to5++] = float.re(biasElements.data[at5]!);
        }
      }
      chosen = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor5, compute), dtype: toReal(dtype(bias)) }));
    }
    let chosen2: Tensor | null;
    if (bias === null) {
      chosen2 = null;
    } else {
      const tensor6 = blank('float64', shape(bias));
      const tensor6Data = numbersOf(tensor6);
      let to6 = 0;
      const extents6 = shape(bias);
      const biasElements2 = floatElements(bias, compute);
      const biasElements2Step = biasElements2.strides;
      const nest6 = loopNest(extents6, [biasElements2Step]);
      const at6Step = nest6.steps[0]!;
      for (nest6.start([biasElements2.offset]); nest6.more; nest6.next()) {
        let at6 = nest6.at[0]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at6 += at6Step) {
          tensor6Data[to6++] = float.re(biasElements2.data[at6]!);
        }
      }
      const tensor7 = blank('float64', shape(bias));
      const tensor7Data = numbersOf(tensor7);
      let to7 = 0;
      const extents7 = shape(bias);
      const biasElements3 = floatElements(bias, compute);
      const biasElements3Step = biasElements3.strides;
      const nest7 = loopNest(extents7, [biasElements3Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([biasElements3.offset]); nest7.more; nest7.next()) {
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          tensor7Data[to7++] = float.im(biasElements3.data[at7]!);
        }
      }
      chosen2 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor6, compute), dtype: toReal(dtype(bias)) })), other: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor7, compute), dtype: toReal(dtype(bias)) })) }));
    }
    const straight = only<Tensor>(call('aten.convolution.default', { input: x2, weight: w, bias: chosen, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const turned2 = only<Tensor>(call('aten.convolution.default', { input: xi, weight: wi, bias: null, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const both = only<Tensor>(call('aten.convolution.default', { input: only<Tensor>(call('aten.add.Tensor', { self: x2, other: xi })), weight: only<Tensor>(call('aten.add.Tensor', { self: w, other: wi })), bias: chosen2, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const imPart = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: both, other: straight })), other: turned2 }));
    const zeros2 = only<Tensor>(call('aten.mul.Scalar', { self: imPart, other: 0 }));
    const tensor8 = blank('float64', shape(straight));
    const tensor8Data = numbersOf(tensor8);
    let to8 = 0;
    const extents8 = shape(straight);
    const zeros2Elements = floatElements(zeros2, compute);
    const zeros2Step = zeros2Elements.strides;
    const imPartElements = floatElements(imPart, compute);
    const imPartStep = imPartElements.strides;
    const nest8 = loopNest(extents8, [zeros2Step, imPartStep]);
    const at8Step = nest8.steps[0]!;
    const at9Step = nest8.steps[1]!;
    for (nest8.start([zeros2Elements.offset, imPartElements.offset]); nest8.more; nest8.next()) {
      let at8 = nest8.at[0]!;
      let at9 = nest8.at[1]!;
      for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
        tensor8Data[to8++] = unavailable('complex of float numbers');
      }
    }
    chosen3 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: straight, other: turned2 })), other: finish(tensor8, compute) }));
  } else {
    chosen3 = only<Tensor>(call('aten.convolution.default', { input: x, weight: weight, bias: bias, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
  }
  return [settle(rank(input) === D() + 1 ? only<Tensor>(call('aten.squeeze.dim', { self: chosen3, dim: 0 })) : chosen3, outDtype)];
}

function evaluateInInteger(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], outputPadding: readonly number[], groups: number, dilation: readonly number[], D: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = rank(input) === D() + 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: input, dim: 0 })) : input;
  let chosen3: Tensor;
  if (isComplex(dtype(x))) {
    const tensor = blank(wideInteger(compute), shape(x));
    const tensorData = bigintsOf(tensor);
    let to = 0;
    const extents = shape(x);
    const xElements = integerElements(x, compute);
    const xStep = xElements.strides;
    const nest = loopNest(extents, [xStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([xElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        tensorData[to++] = integer.re(xElements.data[at]!);
      }
    }
    const x2 = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: toReal(dtype(x)) }));
    const tensor2 = blank(wideInteger(compute), shape(x));
    const tensor2Data = bigintsOf(tensor2);
    let to2 = 0;
    const extents2 = shape(x);
    const xElements2 = integerElements(x, compute);
    const xElements2Step = xElements2.strides;
    const nest2 = loopNest(extents2, [xElements2Step]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([xElements2.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        tensor2Data[to2++] = integer.im(xElements2.data[at2]!);
      }
    }
    const xi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(dtype(x)) }));
    const tensor3 = blank(wideInteger(compute), shape(weight));
    const tensor3Data = bigintsOf(tensor3);
    let to3 = 0;
    const extents3 = shape(weight);
    const weightElements = integerElements(weight, compute);
    const weightStep = weightElements.strides;
    const nest3 = loopNest(extents3, [weightStep]);
    const at3Step = nest3.steps[0]!;
    for (nest3.start([weightElements.offset]); nest3.more; nest3.next()) {
      let at3 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
        tensor3Data[to3++] = integer.re(weightElements.data[at3]!);
      }
    }
    const w = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: toReal(dtype(weight)) }));
    const tensor4 = blank(wideInteger(compute), shape(weight));
    const tensor4Data = bigintsOf(tensor4);
    let to4 = 0;
    const extents4 = shape(weight);
    const weightElements2 = integerElements(weight, compute);
    const weightElements2Step = weightElements2.strides;
    const nest4 = loopNest(extents4, [weightElements2Step]);
    const at4Step = nest4.steps[0]!;
    for (nest4.start([weightElements2.offset]); nest4.more; nest4.next()) {
      let at4 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
        tensor4Data[to4++] = integer.im(weightElements2.data[at4]!);
      }
    }
    const wi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, compute), dtype: toReal(dtype(weight)) }));
    let chosen: Tensor | null;
    if (bias === null) {
      chosen = null;
    } else {
      const tensor5 = blank(wideInteger(compute), shape(bias));
      const tensor5Data = bigintsOf(tensor5);
      let to5 = 0;
      const extents5 = shape(bias);
      const biasElements = integerElements(bias, compute);
      const biasStep = biasElements.strides;
      const nest5 = loopNest(extents5, [biasStep]);
      const at5Step = nest5.steps[0]!;
      for (nest5.start([biasElements.offset]); nest5.more; nest5.next()) {
        let at5 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at5 += at5Step) {
          tensor5Data[to5++] = integer.re(biasElements.data[at5]!);
        }
      }
      chosen = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor5, compute), dtype: toReal(dtype(bias)) }));
    }
    let chosen2: Tensor | null;
    if (bias === null) {
      chosen2 = null;
    } else {
      const tensor6 = blank(wideInteger(compute), shape(bias));
      const tensor6Data = bigintsOf(tensor6);
      let to6 = 0;
      const extents6 = shape(bias);
      const biasElements2 = integerElements(bias, compute);
      const biasElements2Step = biasElements2.strides;
      const nest6 = loopNest(extents6, [biasElements2Step]);
      const at6Step = nest6.steps[0]!;
      for (nest6.start([biasElements2.offset]); nest6.more; nest6.next()) {
        let at6 = nest6.at[0]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at6 += at6Step) {
          tensor6Data[to6++] = integer.re(biasElements2.data[at6]!);
        }
      }
      const tensor7 = blank(wideInteger(compute), shape(bias));
      const tensor7Data = bigintsOf(tensor7);
      let to7 = 0;
      const extents7 = shape(bias);
      const biasElements3 = integerElements(bias, compute);
      const biasElements3Step = biasElements3.strides;
      const nest7 = loopNest(extents7, [biasElements3Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([biasElements3.offset]); nest7.more; nest7.next()) {
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          tensor7Data[to7++] = integer.im(biasElements3.data[at7]!);
        }
      }
      chosen2 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor6, compute), dtype: toReal(dtype(bias)) })), other: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor7, compute), dtype: toReal(dtype(bias)) })) }));
    }
    const straight = only<Tensor>(call('aten.convolution.default', { input: x2, weight: w, bias: chosen, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const turned2 = only<Tensor>(call('aten.convolution.default', { input: xi, weight: wi, bias: null, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const both = only<Tensor>(call('aten.convolution.default', { input: only<Tensor>(call('aten.add.Tensor', { self: x2, other: xi })), weight: only<Tensor>(call('aten.add.Tensor', { self: w, other: wi })), bias: chosen2, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const imPart = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: both, other: straight })), other: turned2 }));
    const zeros2 = only<Tensor>(call('aten.mul.Scalar', { self: imPart, other: 0 }));
    const tensor8 = blank(wideInteger(compute), shape(straight));
    const tensor8Data = bigintsOf(tensor8);
    let to8 = 0;
    const extents8 = shape(straight);
    const zeros2Elements = integerElements(zeros2, compute);
    const zeros2Step = zeros2Elements.strides;
    const imPartElements = integerElements(imPart, compute);
    const imPartStep = imPartElements.strides;
    const nest8 = loopNest(extents8, [zeros2Step, imPartStep]);
    const at8Step = nest8.steps[0]!;
    const at9Step = nest8.steps[1]!;
    for (nest8.start([zeros2Elements.offset, imPartElements.offset]); nest8.more; nest8.next()) {
      let at8 = nest8.at[0]!;
      let at9 = nest8.at[1]!;
      for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
        tensor8Data[to8++] = unavailable('complex of integer numbers');
      }
    }
    chosen3 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: straight, other: turned2 })), other: finish(tensor8, compute) }));
  } else {
    chosen3 = only<Tensor>(call('aten.convolution.default', { input: x, weight: weight, bias: bias, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
  }
  return [settle(rank(input) === D() + 1 ? only<Tensor>(call('aten.squeeze.dim', { self: chosen3, dim: 0 })) : chosen3, outDtype)];
}

function evaluateInComplex(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], outputPadding: readonly number[], groups: number, dilation: readonly number[], D: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = rank(input) === D() + 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: input, dim: 0 })) : input;
  let chosen3: Tensor;
  if (isComplex(dtype(x))) {
    const tensor = blank('complex128', shape(x));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = shape(x);
    const xElements = complexElements(x, compute);
    const xStep = xElements.strides;
    const nest = loopNest(extents, [xStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([xElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensorData, to++, complex.re(complexAt(xElements.data, at)));
      }
    }
    const x2 = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: toReal(dtype(x)) }));
    const tensor2 = blank('complex128', shape(x));
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const extents2 = shape(x);
    const xElements2 = complexElements(x, compute);
    const xElements2Step = xElements2.strides;
    const nest2 = loopNest(extents2, [xElements2Step]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([xElements2.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        storeComplex(tensor2Data, to2++, complex.im(complexAt(xElements2.data, at2)));
      }
    }
    const xi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(dtype(x)) }));
    const tensor3 = blank('complex128', shape(weight));
    const tensor3Data = numbersOf(tensor3);
    let to3 = 0;
    const extents3 = shape(weight);
    const weightElements = complexElements(weight, compute);
    const weightStep = weightElements.strides;
    const nest3 = loopNest(extents3, [weightStep]);
    const at3Step = nest3.steps[0]!;
    for (nest3.start([weightElements.offset]); nest3.more; nest3.next()) {
      let at3 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
        storeComplex(tensor3Data, to3++, complex.re(complexAt(weightElements.data, at3)));
      }
    }
    const w = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: toReal(dtype(weight)) }));
    const tensor4 = blank('complex128', shape(weight));
    const tensor4Data = numbersOf(tensor4);
    let to4 = 0;
    const extents4 = shape(weight);
    const weightElements2 = complexElements(weight, compute);
    const weightElements2Step = weightElements2.strides;
    const nest4 = loopNest(extents4, [weightElements2Step]);
    const at4Step = nest4.steps[0]!;
    for (nest4.start([weightElements2.offset]); nest4.more; nest4.next()) {
      let at4 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
        storeComplex(tensor4Data, to4++, complex.im(complexAt(weightElements2.data, at4)));
      }
    }
    const wi = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, compute), dtype: toReal(dtype(weight)) }));
    let chosen: Tensor | null;
    if (bias === null) {
      chosen = null;
    } else {
      const tensor5 = blank('complex128', shape(bias));
      const tensor5Data = numbersOf(tensor5);
      let to5 = 0;
      const extents5 = shape(bias);
      const biasElements = complexElements(bias, compute);
      const biasStep = biasElements.strides;
      const nest5 = loopNest(extents5, [biasStep]);
      const at5Step = nest5.steps[0]!;
      for (nest5.start([biasElements.offset]); nest5.more; nest5.next()) {
        let at5 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at5 += at5Step) {
          storeComplex(tensor5Data, to5++, complex.re(complexAt(biasElements.data, at5)));
        }
      }
      chosen = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor5, compute), dtype: toReal(dtype(bias)) }));
    }
    let chosen2: Tensor | null;
    if (bias === null) {
      chosen2 = null;
    } else {
      const tensor6 = blank('complex128', shape(bias));
      const tensor6Data = numbersOf(tensor6);
      let to6 = 0;
      const extents6 = shape(bias);
      const biasElements2 = complexElements(bias, compute);
      const biasElements2Step = biasElements2.strides;
      const nest6 = loopNest(extents6, [biasElements2Step]);
      const at6Step = nest6.steps[0]!;
      for (nest6.start([biasElements2.offset]); nest6.more; nest6.next()) {
        let at6 = nest6.at[0]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at6 += at6Step) {
          storeComplex(tensor6Data, to6++, complex.re(complexAt(biasElements2.data, at6)));
        }
      }
      const tensor7 = blank('complex128', shape(bias));
      const tensor7Data = numbersOf(tensor7);
      let to7 = 0;
      const extents7 = shape(bias);
      const biasElements3 = complexElements(bias, compute);
      const biasElements3Step = biasElements3.strides;
      const nest7 = loopNest(extents7, [biasElements3Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([biasElements3.offset]); nest7.more; nest7.next()) {
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          storeComplex(tensor7Data, to7++, complex.im(complexAt(biasElements3.data, at7)));
        }
      }
      chosen2 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor6, compute), dtype: toReal(dtype(bias)) })), other: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor7, compute), dtype: toReal(dtype(bias)) })) }));
    }
    const straight = only<Tensor>(call('aten.convolution.default', { input: x2, weight: w, bias: chosen, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const turned2 = only<Tensor>(call('aten.convolution.default', { input: xi, weight: wi, bias: null, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const both = only<Tensor>(call('aten.convolution.default', { input: only<Tensor>(call('aten.add.Tensor', { self: x2, other: xi })), weight: only<Tensor>(call('aten.add.Tensor', { self: w, other: wi })), bias: chosen2, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
    const imPart = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: both, other: straight })), other: turned2 }));
    const zeros2 = only<Tensor>(call('aten.mul.Scalar', { self: imPart, other: 0 }));
    const tensor8 = blank('complex128', shape(straight));
    const tensor8Data = numbersOf(tensor8);
    let to8 = 0;
    const extents8 = shape(straight);
    const zeros2Elements = complexElements(zeros2, compute);
    const zeros2Step = zeros2Elements.strides;
    const imPartElements = complexElements(imPart, compute);
    const imPartStep = imPartElements.strides;
    const nest8 = loopNest(extents8, [zeros2Step, imPartStep]);
    const at8Step = nest8.steps[0]!;
    const at9Step = nest8.steps[1]!;
    for (nest8.start([zeros2Elements.offset, imPartElements.offset]); nest8.more; nest8.next()) {
      let at8 = nest8.at[0]!;
      let at9 = nest8.at[1]!;
      for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
        storeComplex(tensor8Data, to8++, complex.complex(complexAt(zeros2Elements.data, at8), complexAt(imPartElements.data, at9)));
      }
    }
    chosen3 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: straight, other: turned2 })), other: finish(tensor8, compute) }));
  } else {
    chosen3 = only<Tensor>(call('aten.convolution.default', { input: x, weight: weight, bias: bias, stride: stride, padding: padding, dilation: dilation, transposed: true, output_padding: outputPadding, groups: groups }));
  }
  return [settle(rank(input) === D() + 1 ? only<Tensor>(call('aten.squeeze.dim', { self: chosen3, dim: 0 })) : chosen3, outDtype)];
}
