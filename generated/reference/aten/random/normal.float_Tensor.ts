// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.normal.float_Tensor(float mean, Tensor std, *, Generator? generator=None) -> Tensor
//
//     return add.Scalar(mul.Tensor(randn(shape(std), dtype=dtype(std)), std), mean)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, floatElements, loopNest, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.normal.float_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Numbers of the normal distribution with one mean, each with the standard deviation that the element of std gives. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'mean', type: 'float' },
    { name: 'std', type: 'Tensor' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ mean, std, generator, seed }: BoundArguments<{ mean: number; std: Tensor; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(std.dtype)) {
    outDtype = dtype(std);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { mean, std, generator, seed });
  }
  // C1
  {
    let all = true;
    const extents = shape(std);
    const stdElements = floatElements(std, compute);
    const stdStep = stdElements.strides;
    const nest = loopNest(extents, [stdStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([stdElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(stdElements.data[at]! >= 0)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C1', 'an element of std is negative');
  }
  return evaluate(mean, std, seed, compute, outDtype, call);
}

function evaluate(mean: number, std: Tensor, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.randn.default', { size: shape(std), dtype: dtype(std), seed: seed })), other: std })), other: mean })), outDtype)];
}
