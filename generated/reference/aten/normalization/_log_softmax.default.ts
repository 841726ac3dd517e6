// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._log_softmax.default(Tensor self, int dim, bool half_to_float) -> Tensor
//
//     top[...i: keep(S, d)] = max(...k: line) self[...(i + k)]
//     scale[...i: keep(S, d)] = may_round(log(may_round(sum(...k: line) exp(self[...(i + k)] - top[...i]))))
//     out[...i: S] = self[...i] - top[~i] - scale[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, keep, reducedExtents, wrap } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, fittedStrides, floatElements, floatStorage, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._log_softmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The logarithms of the softmax of self along dim, computed without the quotient. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'half_to_float', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, half_to_float: halfToFloat }: BoundArguments<{ self: Tensor; dim: number; half_to_float: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const d = lazy(() => wrap(dim, rank(self)));
  const line = lazy(() => reducedExtents(S(), [d()]));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, dim, half_to_float: halfToFloat });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!!halfToFloat) refuse(KEY, 'C2', 'half_to_float is for devices that convert halves');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, S, d, line, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, S: () => readonly number[], d: () => number, line: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const top = blank('float64', keep(S(), d()));
  const topData = numbersOf(top);
  let to = 0;
  const extents = keep(S(), d());
  const extents2 = line();
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let max = Number.NEGATIVE_INFINITY;
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          max = Math.max(max, selfElements.data[at2]!);
        }
      }
      topData[to++] = max;
    }
  }
  const scale = blank('float64', keep(S(), d()));
  const scaleData = numbersOf(scale);
  let to2 = 0;
  const topElements = floatElements(top, top.dtype);
  const topStep = topElements.strides;
  const nest3 = loopNest(extents2, [selfStep]);
  const at4Step = nest3.steps[0]!;
  const nest4 = loopNest(extents, [selfStep, topStep]);
  const at3Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  for (nest4.start([selfElements.offset, topElements.offset]); nest4.more; nest4.next()) {
    let at3 = nest4.at[0]!;
    let at5 = nest4.at[1]!;
    for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step, at5 += at5Step) {
      let sum = 0;
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        let at4 = nest3.at[0]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at4 += at4Step) {
          sum += float.exp(selfElements.data[at4]! - topElements.data[at5]!);
        }
      }
      scaleData[to2++] = float.log(sum);
    }
  }
  const out = blank(floatStorage(outDtype), S());
  const outData = numbersOf(out);
  let to3 = 0;
  const extents3 = S();
  const strides2 = fittedStrides(topElements, extents3.length);
  const scaleElements = floatElements(scale, scale.dtype);
  const strides3 = fittedStrides(scaleElements, extents3.length);
  const nest5 = loopNest(extents3, [selfStep, strides2, strides3]);
  const at6Step = nest5.steps[0]!;
  const at7Step = nest5.steps[1]!;
  const at8Step = nest5.steps[2]!;
  for (nest5.start([selfElements.offset, topElements.offset, scaleElements.offset]); nest5.more; nest5.next()) {
    let at6 = nest5.at[0]!;
    let at7 = nest5.at[1]!;
    let at8 = nest5.at[2]!;
    for (let n5 = 0; n5 < nest5.run; n5++, at6 += at6Step, at7 += at7Step, at8 += at8Step) {
      outData[to3++] = selfElements.data[at6]! - topElements.data[at7]! - scaleElements.data[at8]!;
    }
  }
  return [settle(out, outDtype)];
}
