// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.embedding.default(Tensor weight, Tensor indices, SymInt padding_idx=-1, bool scale_grad_by_freq=False, bool sparse=False) -> Tensor
//
//     out[...i: shape(indices), e: E] = weight[indices[...i], e]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dtype, indexElements, loopNest, numbersOf, refuse, refuseDtypes, refuseShape, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.embedding.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);

/** The rows of weight that indices names. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'weight', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'padding_idx', type: 'SymInt', default: -1 },
    { name: 'scale_grad_by_freq', type: 'bool', default: false },
    { name: 'sparse', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ weight, indices: indices2, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq, sparse }: BoundArguments<{ weight: Tensor; indices: Tensor; padding_idx: number; scale_grad_by_freq: boolean; sparse: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(weight.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(weight);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { weight, indices: indices2, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq, sparse });
  }
  if (weight.shape.length !== 2) refuseShape(KEY, 'weight', '[N, E]', weight.shape);
  const N = weight.shape[0]!;
  const E = weight.shape[1]!;
  // C1
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
        if (!(0 <= indices2Elements.data[at]! && indices2Elements.data[at]! < N)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C1', 'an index is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(weight, indices2, E, compute, outDtype);
    default:
      return evaluate(weight, indices2, E, compute, outDtype);
  }
}

function evaluateInComplex(weight: Tensor, indices2: Tensor, E: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...shape(indices2), E]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(indices2);
  const weightElements = complexElements(weight, compute);
  const indices2Elements = indexElements(indices2);
  const indices2Step = indices2Elements.strides;
  const weightStep1 = weightElements.strides[1]!;
  const nest = loopNest(extents, [indices2Step]);
  const atStep = nest.steps[0]!;
  for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const offset = weightElements.offset + indices2Elements.data[at]! * weightElements.strides[0]!;
      for (let e = 0; e < E; e++) {
        storeComplex(outData, to++, complexAt(weightElements.data, offset + e * weightStep1));
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(weight: Tensor, indices2: Tensor, E: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, [...shape(indices2), E]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(indices2);
  const weightElements = cellElements(weight, compute);
  const indices2Elements = indexElements(indices2);
  const indices2Step = indices2Elements.strides;
  const weightStep1 = weightElements.strides[1]!;
  const nest = loopNest(extents, [indices2Step]);
  const atStep = nest.steps[0]!;
  for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const offset = weightElements.offset + indices2Elements.data[at]! * weightElements.strides[0]!;
      for (let e = 0; e < E; e++) {
        outData[to++] = weightElements.data[offset + e * weightStep1]!;
      }
    }
  }
  return [settle(out, outDtype)];
}
