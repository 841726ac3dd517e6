// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._cdist_forward.default(Tensor x1, Tensor x2, float p, int? compute_mode) -> Tensor
//
//     let u = tensor(...b: B, i: P, m: M) x1[~(b ++ [i, m])]
//     let v = tensor(...b: B, j: R, m: M) x2[~(b ++ [j, m])]
//     # By a matrix product a distance loses the digits that the two rows have in common.
//     out[...b: B, i: P, j: R] =
//       if p == 0 then sum(m: M, let d = u[...b, i, m] - v[...b, j, m]) (if is_nan(d) then nan else if d == 0 then 0.0 else 1.0)
//       else if is_inf(p) then max(0.0, max(m: M, let d = abs(u[...b, i, m] - v[...b, j, m]) where not is_nan(d)) d)
//       else if p == 1 then sum(m: M) abs(u[...b, i, m] - v[...b, j, m])
//       else if p == 2 then
//         let squares = sum(m: M, let d = u[...b, i, m] - v[...b, j, m]) d * d in
//         sqrt(if not by_product then squares else alike(squares, max(0.0, may_round(sum(k: M + 2) (
//           if k < M then may_round(-2 * u[...b, i, k]) * v[...b, j, k]
//           else if k == M then may_round(sum(m: M) may_round(u[...b, i, m] * u[...b, i, m]))
//           else may_round(sum(m: M) may_round(v[...b, j, m] * v[...b, j, m])))))))
//       else pow(sum(m: M) pow(abs(u[...b, i, m] - v[...b, j, m]), p), 1 / p)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, fittedStrides, floatElements, floatStorage, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._cdist_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16']);

/** The p-norm distances between every row of x1 and every row of x2, batch by batch. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x1', type: 'Tensor' },
    { name: 'x2', type: 'Tensor' },
    { name: 'p', type: 'float' },
    { name: 'compute_mode', type: 'int?' },
  ],
  results: ['tensor'],
  run,
};

function run({ x1, x2, p, compute_mode: computeMode }: BoundArguments<{ x1: Tensor; x2: Tensor; p: number; compute_mode: number | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const B = lazy(() => broadcast(B1, B2));
  const byProduct = lazy(() => p === 2 && ((computeMode ?? 0) === 1 || (computeMode ?? 0) === 0 && Math.max(P, R) > 25));
  if (DTYPES1.has(x1.dtype) && x2.dtype === dtype(x1)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else if (DTYPES2.has(x1.dtype) && x2.dtype === dtype(x1) && (numel(x1) === 0 || numel(x2) === 0)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else if (DTYPES3.has(x1.dtype) && x2.dtype === dtype(x1) && rank(x1) >= 2 && rank(x2) >= 2 && p === 2 && ((computeMode ?? 0) === 1 || (computeMode ?? 0) === 0 && Math.max(size(x1, -2), size(x2, -2)) > 25)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x1, x2, p, compute_mode: computeMode });
  }
  if (x1.shape.length < 2) refuseShape(KEY, 'x1', '[...B1, P, M]', x1.shape);
  const B1 = x1.shape.slice(0, x1.shape.length - 2);
  const P = x1.shape[x1.shape.length - 2]!;
  const M = x1.shape[x1.shape.length - 1]!;
  if (x2.shape.length < 2) refuseShape(KEY, 'x2', '[...B2, R, M]', x2.shape);
  const B2 = x2.shape.slice(0, x2.shape.length - 2);
  const R = x2.shape[x2.shape.length - 2]!;
  if (x2.shape[x2.shape.length - 1] !== M) refuseShape(KEY, 'x2', '[...B2, R, M]', x2.shape);
  // C1
  if (!broadcastable(B1, B2)) refuse(KEY, 'C1', 'the batches of x1 and x2 do not broadcast');
  // C2
  if (!(p >= 0)) refuse(KEY, 'C2', 'p must not be negative');
  // C3
  if (!(computeMode === null || computeMode >= 0 && computeMode <= 2)) refuse(KEY, 'C3', 'compute_mode must be 0, 1 or 2');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(x1, x2, p, P, M, R, B, byProduct, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(x1: Tensor, x2: Tensor, p: number, P: number, M: number, R: number, B: () => readonly number[], byProduct: () => boolean, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', [...B(), P, M]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = B();
  const x1Elements = floatElements(x1, compute);
  const strides2 = fittedStrides(x1Elements, extents.length + 2);
  const step = strides2.slice(0, extents.length);
  const step2 = strides2.slice(extents.length)[0]!;
  const step3 = strides2.slice(extents.length)[1]!;
  const nest = loopNest(extents, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([x1Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      for (let i = 0; i < P; i++) {
        const offset = at + i * step2;
        for (let m = 0; m < M; m++) {
          tensorData[to++] = x1Elements.data[offset + m * step3]!;
        }
      }
    }
  }
  const tensor2 = blank('float64', [...B(), R, M]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  const x2Elements = floatElements(x2, compute);
  const strides3 = fittedStrides(x2Elements, extents.length + 2);
  const step4 = strides3.slice(0, extents.length);
  const step5 = strides3.slice(extents.length)[0]!;
  const step6 = strides3.slice(extents.length)[1]!;
  const nest2 = loopNest(extents, [step4]);
  const at2Step = nest2.steps[0]!;
  for (nest2.start([x2Elements.offset]); nest2.more; nest2.next()) {
    let at2 = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
      for (let j = 0; j < R; j++) {
        const offset2 = at2 + j * step5;
        for (let m2 = 0; m2 < M; m2++) {
          tensor2Data[to2++] = x2Elements.data[offset2 + m2 * step6]!;
        }
      }
    }
  }
  const out = blank(floatStorage(outDtype), [...B(), P, R]);
  const outData = numbersOf(out);
  let to3 = 0;
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep = tensorElements.strides.slice(0, extents.length);
  const tensorStep2 = tensorElements.strides[extents.length]!;
  const tensorStep3 = tensorElements.strides[extents.length + 1]!;
  const tensor2Elements = floatElements(tensor2, tensor2.dtype);
  const tensor2Step = tensor2Elements.strides.slice(0, extents.length);
  const tensor2Step2 = tensor2Elements.strides[extents.length]!;
  const tensor2Step3 = tensor2Elements.strides[extents.length + 1]!;
  const nest3 = loopNest(extents, [tensorStep, tensor2Step]);
  const at3Step = nest3.steps[0]!;
  const at4Step = nest3.steps[1]!;
  for (nest3.start([tensorElements.offset, tensor2Elements.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    let at4 = nest3.at[1]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at4 += at4Step) {
      for (let i2 = 0; i2 < P; i2++) {
        const offset3 = at3 + i2 * tensorStep2;
        for (let j2 = 0; j2 < R; j2++) {
          let chosen4: number;
          if (p === 0) {
            let sum = 0;
            const offset4 = at4 + j2 * tensor2Step2;
            for (let m3 = 0; m3 < M; m3++) {
              const d = tensorElements.data[offset3 + m3 * tensorStep3]! - tensor2Elements.data[offset4 + m3 * tensor2Step3]!;
              sum += float.isNan(d) ? Number.NaN : d === 0 ? 0 : 1;
            }
            chosen4 = sum;
          } else {
            let chosen3: number;
            if (float.isInf(p)) {
              let max = Number.NEGATIVE_INFINITY;
              const offset5 = at4 + j2 * tensor2Step2;
              for (let m4 = 0; m4 < M; m4++) {
                const d2 = Math.abs(tensorElements.data[offset3 + m4 * tensorStep3]! - tensor2Elements.data[offset5 + m4 * tensor2Step3]!);
                if (!float.isNan(d2)) {
                  max = Math.max(max, d2);
                }
              }
              chosen3 = float.max(0, max);
            } else {
              let chosen2: number;
              if (p === 1) {
                let sum2 = 0;
                const offset6 = at4 + j2 * tensor2Step2;
                for (let m5 = 0; m5 < M; m5++) {
                  sum2 += Math.abs(tensorElements.data[offset3 + m5 * tensorStep3]! - tensor2Elements.data[offset6 + m5 * tensor2Step3]!);
                }
                chosen2 = sum2;
              } else {
                let chosen: number;
                if (p === 2) {
                  let sum3 = 0;
                  const offset7 = at4 + j2 * tensor2Step2;
                  for (let m6 = 0; m6 < M; m6++) {
                    const d3 = tensorElements.data[offset3 + m6 * tensorStep3]! - tensor2Elements.data[offset7 + m6 * tensor2Step3]!;
                    sum3 += d3 * d3;
                  }
                  chosen = Math.sqrt(!byProduct() ? sum3 : sum3);
                } else {
                  let sum4 = 0;
                  const offset8 = at4 + j2 * tensor2Step2;
                  for (let m7 = 0; m7 < M; m7++) {
                    sum4 += float.pow(Math.abs(tensorElements.data[offset3 + m7 * tensorStep3]! - tensor2Elements.data[offset8 + m7 * tensor2Step3]!), p);
                  }
                  chosen = float.pow(sum4, 1 / p);
                }
                chosen2 = chosen;
              }
              chosen3 = chosen2;
            }
            chosen4 = chosen3;
          }
          outData[to3++] = chosen4;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
