// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.group_norm.default(Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1.0000000000000001e-05, bool cudnn_enabled=True) -> Tensor
//
//     return if numel(input) == 0 then clone(input) else native_group_norm(input, weight, bias, N, C, HxW, num_groups, eps)[0]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, modulo, numel, only, product, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.group_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Groups of channels moved to mean 0 and scaled to variance 1, then each channel scaled by weight and moved by bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'num_groups', type: 'int' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'bias', type: 'Tensor?', default: null },
    { name: 'eps', type: 'float', default: 0.00001 },
    { name: 'cudnn_enabled', type: 'bool', default: true },
  ],
  results: ['tensor'],
  run,
};

function run({ input, num_groups: numGroups, weight, bias, eps, cudnn_enabled: cudnnEnabled }: BoundArguments<{ input: Tensor; num_groups: number; weight: Tensor | null; bias: Tensor | null; eps: number; cudnn_enabled: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const N = lazy(() => size(input, 0));
  const C = lazy(() => size(input, 1));
  const HxW = lazy(() => product(shape(input).slice(2)));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES4.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    compute = 'float32';
    outDtype = dtype(input);
  } else {
    refuseDtypes(KEY, { input, num_groups: numGroups, weight, bias, eps, cudnn_enabled: cudnnEnabled });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(numGroups > 0)) refuse(KEY, 'C2', 'num_groups must be positive');
  // C3
  if (!(modulo(C(), numGroups) === 0)) refuse(KEY, 'C3', 'num_groups must divide the channels of input');
  // C4
  if (!(weight === null || sameList(shape(weight), [C()]))) refuse(KEY, 'C4', 'weight needs one element per channel');
  // C5
  if (!(bias === null || sameList(shape(bias), [C()]))) refuse(KEY, 'C5', 'bias needs one element per channel');
  // C6
  if (!(C() > 0 && HxW() > 0)) refuse(KEY, 'C6', 'only the batch of input may be empty');
  return evaluate(input, numGroups, weight, bias, eps, N, C, HxW, compute, outDtype, call);
}

function evaluate(input: Tensor, numGroups: number, weight: Tensor | null, bias: Tensor | null, eps: number, N: () => number, C: () => number, HxW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(numel(input) === 0 ? only<Tensor>(call('aten.clone.default', { self: input })) : several<readonly [Tensor, Tensor, Tensor]>(call('aten.native_group_norm.default', { input: input, weight: weight, bias: bias, N: N(), C: C(), HxW: HxW(), group: numGroups, eps: eps }))[0], outDtype)];
}
