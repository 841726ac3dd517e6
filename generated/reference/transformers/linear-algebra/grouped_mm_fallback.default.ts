// Generated from spec/ops: edit the spec and run `npm run generate`.
// transformers.grouped_mm_fallback.default(Tensor input, Tensor weight, Tensor offs) -> Tensor
//
//     out[s: S, n: N] = if expert[s] < E then sum(k: K) input[s, k] * weight[expert[s], k, n] else 0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, dtype, floatElements, floatStorage, indexElements, lazy, numbersOf, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'transformers.grouped_mm_fallback.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);

/** The matrix products of a mixture of experts: rows of input stand ordered by expert, and each is multiplied by the matrix of its own; rows past the last expert give zeros. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'offs', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, offs }: BoundArguments<{ input: Tensor; weight: Tensor; offs: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const expert = lazy((): Tensor => {
    const tensor = blank('float64', [S]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const offsElements = indexElements(offs);
    const offsStep0 = offsElements.strides[0]!;
    for (let s = 0; s < S; s++) {
      let count = 0;
      for (let n = 0; n < E; n++) {
        if (offsElements.data[offsElements.offset + n * offsStep0]! <= s) count++;
      }
      tensorData[to++] = count;
    }
    return tensor;
  });
  if (DTYPES1.has(input.dtype) && weight.dtype === dtype(input) && DTYPES2.has(offs.dtype)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, offs });
  }
  if (input.shape.length !== 2) refuseShape(KEY, 'input', '[S, K]', input.shape);
  const S = input.shape[0]!;
  const K = input.shape[1]!;
  if (weight.shape.length !== 3) refuseShape(KEY, 'weight', '[E, K, N]', weight.shape);
  const E = weight.shape[0]!;
  const N = weight.shape[2]!;
  if (weight.shape[1] !== K) refuseShape(KEY, 'weight', '[E, K, N]', weight.shape);
  if (offs.shape.length !== 1) refuseShape(KEY, 'offs', '[E]', offs.shape);
  if (offs.shape[0] !== E) refuseShape(KEY, 'offs', '[E]', offs.shape);
  // C1
  {
    let all = true;
    const offsElements2 = indexElements(offs);
    const offsElements2Step0 = offsElements2.strides[0]!;
    search: for (let n2 = 0; n2 < E; n2++) {
      if (!(offsElements2.data[offsElements2.offset + n2 * offsElements2Step0]! >= 0 && offsElements2.data[offsElements2.offset + n2 * offsElements2Step0]! <= S)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'an offset leads out of the rows of input');
  }
  // C2
  {
    let all2 = true;
    const offsElements3 = indexElements(offs);
    const offset = offsElements3.offset + -1 * offsElements3.strides[0]!;
    const offsElements3Step0 = offsElements3.strides[0]!;
    search2: for (let n3 = 1; n3 < E; n3++) {
      if (!(offsElements3.data[offset + n3 * offsElements3Step0]! <= offsElements3.data[offsElements3.offset + n3 * offsElements3Step0]!)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C2', 'the offsets must ascend');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, S, K, E, N, expert, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor, S: number, K: number, E: number, N: number, expert: () => Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [S, N]);
  const outData = numbersOf(out);
  let to = 0;
  const operandElements = indexElements(expert());
  const operandStep0 = operandElements.strides[0]!;
  const inputElements = floatElements(input, compute);
  const inputStep0 = inputElements.strides[0]!;
  const inputStep1 = inputElements.strides[1]!;
  const weightElements = floatElements(weight, compute);
  const weightStep2 = weightElements.strides[2]!;
  const weightStep1 = weightElements.strides[1]!;
  for (let s = 0; s < S; s++) {
    const offset = operandElements.offset + s * operandStep0;
    const offset2 = inputElements.offset + s * inputStep0;
    const offset3 = weightElements.offset + operandElements.data[offset]! * weightElements.strides[0]!;
    for (let n = 0; n < N; n++) {
      let chosen: number;
      if (operandElements.data[offset]! < E) {
        let sum = 0;
        const offset4 = offset3 + n * weightStep2;
        for (let k = 0; k < K; k++) {
          sum += inputElements.data[offset2 + k * inputStep1]! * weightElements.data[offset4 + k * weightStep1]!;
        }
        chosen = sum;
      } else {
        chosen = 0;
      }
      outData[to++] = chosen;
    }
  }
  return [settle(out, outDtype)];
}
