// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._softmax.default(Tensor self, int dim, bool half_to_float) -> Tensor
//
//     top[...i: keep(S, d)] = max(...k: line) self[...(i + k)]
//     e[...i: S] = may_round(exp(self[...i] - top[~i]))
//     total[...i: keep(S, d)] = sum(...k: line) e[...(i + k)]
//     out[...i: S] = e[...i] / total[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, keep, reducedExtents, wrap } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, fittedStrides, floatElements, floatStorage, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._softmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The exponentials of self divided by their sum along dim. */
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
  const e = blank('float64', S());
  const eData = numbersOf(e);
  let to2 = 0;
  const extents3 = S();
  const topElements = floatElements(top, top.dtype);
  const strides2 = fittedStrides(topElements, extents3.length);
  const nest3 = loopNest(extents3, [selfStep, strides2]);
  const at3Step = nest3.steps[0]!;
  const at4Step = nest3.steps[1]!;
  for (nest3.start([selfElements.offset, topElements.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    let at4 = nest3.at[1]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at4 += at4Step) {
      eData[to2++] = float.exp(selfElements.data[at3]! - topElements.data[at4]!);
    }
  }
  const total2 = blank('float64', keep(S(), d()));
  const total2Data = numbersOf(total2);
  let to3 = 0;
  const eElements = floatElements(e, e.dtype);
  const eStep = eElements.strides;
  const nest4 = loopNest(extents2, [eStep]);
  const at6Step = nest4.steps[0]!;
  const nest5 = loopNest(extents, [eStep]);
  const at5Step = nest5.steps[0]!;
  for (nest5.start([eElements.offset]); nest5.more; nest5.next()) {
    let at5 = nest5.at[0]!;
    for (let n5 = 0; n5 < nest5.run; n5++, at5 += at5Step) {
      let sum = 0;
      for (nest4.start([at5]); nest4.more; nest4.next()) {
        let at6 = nest4.at[0]!;
        for (let n4 = 0; n4 < nest4.run; n4++, at6 += at6Step) {
          sum += eElements.data[at6]!;
        }
      }
      total2Data[to3++] = sum;
    }
  }
  const out = blank(floatStorage(outDtype), S());
  const outData = numbersOf(out);
  let to4 = 0;
  const total2Elements = floatElements(total2, total2.dtype);
  const strides3 = fittedStrides(total2Elements, extents3.length);
  const nest6 = loopNest(extents3, [eStep, strides3]);
  const at7Step = nest6.steps[0]!;
  const at8Step = nest6.steps[1]!;
  for (nest6.start([eElements.offset, total2Elements.offset]); nest6.more; nest6.next()) {
    let at7 = nest6.at[0]!;
    let at8 = nest6.at[1]!;
    for (let n6 = 0; n6 < nest6.run; n6++, at7 += at7Step, at8 += at8Step) {
      outData[to4++] = eElements.data[at7]! / total2Elements.data[at8]!;
    }
  }
  return [settle(out, outDtype)];
}
