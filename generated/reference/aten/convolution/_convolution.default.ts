// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._convolution.default(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool benchmark, bool deterministic, bool cudnn_enabled, bool allow_tf32) -> Tensor
//
//     return convolution(input, weight, bias, stride, padding, dilation, transposed, output_padding, groups)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative } from '../../functions.ts';
import { accepts, acceptsOnly, dtype, lazy, length, modulo, numel, only, product, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._convolution.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES5: ReadonlySet<string> = new Set(['float16', 'float64']);
const DTYPES6: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES7: ReadonlySet<string> = new Set(['float32']);

/** The convolution of input with weight over one to three spatial dims, plain or transposed, in groups, plus bias; switches for other back ends are ignored. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'padding', type: 'SymInt[]' },
    { name: 'dilation', type: 'SymInt[]' },
    { name: 'transposed', type: 'bool' },
    { name: 'output_padding', type: 'SymInt[]' },
    { name: 'groups', type: 'SymInt' },
    { name: 'benchmark', type: 'bool' },
    { name: 'deterministic', type: 'bool' },
    { name: 'cudnn_enabled', type: 'bool' },
    { name: 'allow_tf32', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias, stride, padding, dilation, transposed, output_padding: outputPadding, groups, benchmark, deterministic, cudnn_enabled: cudnnEnabled, allow_tf32: allowTf32 }: BoundArguments<{ input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; cudnn_enabled: boolean; allow_tf32: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => rank(weight) - 2);
  const step = lazy(() => expandList(stride, D()));
  const pad = lazy(() => expandList(padding, D()));
  const spread = lazy(() => expandList(dilation, D()));
  const extra = lazy(() => expandList(outputPadding, D()));
  const K = lazy(() => shape(weight).slice(2));
  const S = lazy(() => shape(input).slice(2));
  const N = lazy(() => size(input, 0));
  const channels = lazy((): number => {
    if (transposed) {
      return size(weight, 1) * groups;
    }
    return size(weight, 0);
  });
  const O = lazy((): number => {
    if (size(input, 1) === 0) {
      return 0;
    }
    return channels();
  });
  const P = lazy((): readonly number[] => {
    if (transposed) {
      return S().map((x, d) => (x - 1) * step()[d]! - 2 * pad()[d]! + spread()[d]! * (K()[d]! - 1) + extra()[d]! + 1);
    }
    return S().map((x2, d2) => Math.floor((x2 + 2 * pad()[d2]! - spread()[d2]! * (K()[d2]! - 1) - 1) / step()[d2]!) + 1);
  });
  if (DTYPES1.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && !transposed && noneNegative(dilation.map((x3) => 1 - x3))) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES4.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES5.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES7.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null) && rank(input) > 0 && size(input, 0) === 1) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null) && !transposed && (noneNegative(dilation.map((x4) => 1 - x4)) || dtype(input) === 'int64')) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, stride, padding, dilation, transposed, output_padding: outputPadding, groups, benchmark, deterministic, cudnn_enabled: cudnnEnabled, allow_tf32: allowTf32 });
  }
  // C1
  if (!(rank(weight) >= 3 && rank(weight) <= 5)) refuse(KEY, 'C1', 'weight needs three to five dims');
  // C2
  if (!(rank(input) === rank(weight))) refuse(KEY, 'C2', 'input needs as many dims as weight');
  // C3
  {
    let all = true;
    const given = [length(stride), length(padding), length(dilation)];
    search: for (let n = 0; n < 3; n++) {
      if (!(given[n]! === 1 || given[n]! === D())) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'stride, padding and dilation need one entry or one per spatial dim');
  }
  // C4
  if (!(length(outputPadding) === 1 || length(outputPadding) === D())) refuse(KEY, 'C4', 'output_padding needs one entry or one per spatial dim');
  // C5
  if (!(allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C5', 'stride and dilation must be positive');
  // C6
  if (!(noneNegative(pad()) && noneNegative(extra()))) refuse(KEY, 'C6', 'padding and output_padding must not be negative');
  // C7
  if (!(groups > 0 && modulo(size(weight, 0), groups) === 0 && size(weight, 0) >= groups)) refuse(KEY, 'C7', 'groups must divide the first dim of weight');
  // C8
  if (!(size(input, 1) === (transposed ? size(weight, 0) : size(weight, 1) * groups))) refuse(KEY, 'C8', 'input has another number of channels than weight takes');
  // C9
  if (!(bias === null || sameList(shape(bias), [channels()]))) refuse(KEY, 'C9', 'bias must have one element per channel of the result');
  // C10
  if (numel(input) > 0) {
    if (!allPositive(K())) refuse(KEY, 'C10', 'the spatial dims of weight must not be empty');
  }
  // C11
  if (!transposed) {
    if (!noneNegative(S().map((x5, d5) => x5 + 2 * pad()[d5]! - spread()[d5]! * (K()[d5]! - 1) - 1))) refuse(KEY, 'C11', 'weight does not fit into the padded input');
  }
  // C12
  if (transposed && numel(input) > 0) {
    let all2 = true;
    const end = D();
    search2: for (let d6 = 0; d6 < end; d6++) {
      if (!(extra()[d6]! < step()[d6]! || extra()[d6]! < spread()[d6]!)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C12', 'output_padding must be less than stride or dilation');
  }
  // C13
  if (transposed) {
    if (!noneNegative(P())) refuse(KEY, 'C13', 'the result would have a negative extent');
  }
  // C14
  if (!(N() === 0 || size(input, 1) === 0 || product(S()) > 0)) refuse(KEY, 'C14', 'only the batch and the channels of input may be empty');
  return evaluate(input, weight, bias, stride, padding, dilation, transposed, outputPadding, groups, compute, outDtype, call);
}

function evaluate(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.convolution.default', { input: input, weight: weight, bias: bias, stride: stride, padding: padding, dilation: dilation, transposed: transposed, output_padding: outputPadding, groups: groups })), outDtype)];
}
