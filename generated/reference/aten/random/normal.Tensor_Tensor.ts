// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.normal.Tensor_Tensor(Tensor mean, Tensor std, *, Generator? generator=None) -> Tensor
//
//     return add.Tensor(mul.Tensor(randn(broadcast(shape(mean), shape(std)), dtype=dtype(mean)), std), mean)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { float, arithmeticOf, complexElements, complexScalar, dtype, floatElements, isComplex, loopNest, only, refuse, refuseDtypes, settle, shape, unavailable, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.normal.Tensor_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Numbers of the normal distribution, each with the mean and the standard deviation that the elements of mean and std give. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'mean', type: 'Tensor' },
    { name: 'std', type: 'Tensor' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ mean, std, generator, seed }: BoundArguments<{ mean: Tensor; std: Tensor; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(mean.dtype) && DTYPES2.has(std.dtype)) {
    compute = isComplex(dtype(mean)) ? 'complex128' : 'float64';
    outDtype = dtype(mean);
  } else {
    refuseDtypes(KEY, { mean, std, generator, seed });
  }
  // C1
  if (!broadcastable(shape(mean), shape(std))) refuse(KEY, 'C1', 'mean and std do not broadcast');
  // C2
  if (arithmeticOf(compute) === 'complex') {
    let all = true;
    const extents = shape(std);
    const stdElements = complexElements(std, compute);
    const stdStep = stdElements.strides;
    const value = complexScalar(0, 'complex128');
    const nest = loopNest(extents, [stdStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([stdElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!unavailable('order of complex numbers')) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C2', 'an element of std is negative');
  } else {
    let all = true;
    const extents = shape(std);
    const stdElements = floatElements(std, compute);
    const stdStep = stdElements.strides;
    const nest = loopNest(extents, [stdStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([stdElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(float.re(stdElements.data[at]!) >= 0)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C2', 'an element of std is negative');
  }
  return evaluate(mean, std, seed, compute, outDtype, call);
}

function evaluate(mean: Tensor, std: Tensor, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.randn.default', { size: broadcast(shape(mean), shape(std)), dtype: dtype(mean), seed: seed })), other: std })), other: mean })), outDtype)];
}
