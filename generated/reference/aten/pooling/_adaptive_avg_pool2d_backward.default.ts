// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._adaptive_avg_pool2d_backward.default(Tensor grad_output, Tensor self) -> Tensor
//
//     scatter out = tensor(...i: shape(self)) 0.0 by add over ...b: B, ...p: P, let start = adaptive_start(p, S, P), let window = adaptive_extents(p, S, P), ...k: window at b ++ (start + k) value may_round(may_round(grad_output[...b, ...p] / window[0]) / window[1])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, copyOf, dot, dtype, floatElements, indexedNest, lazy, loopNest, numbersOf, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._adaptive_avg_pool2d_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of _adaptive_avg_pool2d by self, each element of grad_output spread evenly over its window. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self }: BoundArguments<{ grad_output: Tensor; self: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => shape(gradOutput).slice(rank(gradOutput) - 2));
  if (gradOutput.dtype === dtype(self) && DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self });
  }
  // C1
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C1', 'self needs three dims or four');
  // C2
  if (!(rank(gradOutput) === rank(self))) refuse(KEY, 'C2', 'grad_output needs as many dims as self');
  // C3
  if (!(product(shape(gradOutput).slice(1)) > 0)) refuse(KEY, 'C3', 'only the first dim of grad_output may be empty');
  // C4
  if (!sameList(shape(gradOutput).slice(0, rank(self) - 2), B())) refuse(KEY, 'C4', 'grad_output needs the batch and the channels of self');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, self, B, S, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, self: Tensor, B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', shape(self));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(self);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  const out = copyOf(tensor, compute, 'float64');
  const outData = numbersOf(out);
  const extents2 = B();
  const extents3 = P();
  const s = S();
  const o = P();
  const s2 = S();
  const o2 = P();
  const s3 = S();
  const o3 = P();
  const outStep = out.strides.slice(0, extents2.length);
  const gradOutputElements = floatElements(gradOutput, compute);
  const gradOutputStep = gradOutputElements.strides.slice(0, extents2.length);
  const gradOutputStep2 = gradOutputElements.strides.slice(extents2.length);
  const nest3 = indexedNest(extents3, [gradOutputStep2]);
  const at4Step = nest3.steps[0]!;
  const nest4 = loopNest(extents2, [outStep, gradOutputStep]);
  const atStep = nest4.steps[0]!;
  const at3Step = nest4.steps[1]!;
  for (nest4.start([0, gradOutputElements.offset]); nest4.more; nest4.next()) {
    let at = nest4.at[0]!;
    let at3 = nest4.at[1]!;
    for (let n4 = 0; n4 < nest4.run; n4++, at += atStep, at3 += at3Step) {
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        const p = nest3.index;
        let at4 = nest3.at[0]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at4 += at4Step) {
          nest3.place(n3);
          const window = p.map((x, d) => Math.floor(((x + 1) * s[d]! + o[d]! - 1) / o[d]!) - Math.floor(x * s[d]! / o[d]!));
          const offset = at + dot(p.map((x3, d3) => Math.floor(x3 * s3[d3]! / o3[d3]!)), out.strides.slice(extents2.length));
          const outStep2 = out.strides.slice(extents2.length);
          const nest2 = loopNest(window, [outStep2]);
          const at2Step = nest2.steps[0]!;
          for (nest2.start([offset]); nest2.more; nest2.next()) {
            let at2 = nest2.at[0]!;
            for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
              const place = at2;
              outData[place]! += gradOutputElements.data[at4]! / window[0]! / window[1]!;
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
