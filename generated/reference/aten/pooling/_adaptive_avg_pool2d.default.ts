// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._adaptive_avg_pool2d.default(Tensor self, SymInt[2] output_size) -> Tensor
//
//     out[...b: B, ...p: P, let start = adaptive_start(p, S, P), let window = adaptive_extents(p, S, P)] =
//       (sum(...k: window) self[...b, ...(start + k)]) / product(window)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, dot, dtype, floatElements, floatStorage, indexedNest, lazy, length, loopNest, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._adaptive_avg_pool2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The means of as many windows along each of the last two dims of self as output_size says, which cover it evenly. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize }: BoundArguments<{ self: Tensor; output_size: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => outputSize);
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || product(outputSize) === 0)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize });
  }
  // C1
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C1', 'self needs three dims or four');
  // C2
  if (!(length(outputSize) === 2)) refuse(KEY, 'C2', 'output_size needs two entries');
  // C3
  if (!noneNegative(outputSize)) refuse(KEY, 'C3', 'output_size must not be negative');
  // C4
  if (!(product(S()) > 0)) refuse(KEY, 'C4', 'the last two dims must not be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, B, S, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [...B(), ...P()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const s = S();
  const o = P();
  const selfElements = floatElements(self, compute);
  const s2 = S();
  const o2 = P();
  const s3 = S();
  const o3 = P();
  const selfStep = selfElements.strides.slice(0, extents.length);
  const nest2 = indexedNest(extents2, []);
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([selfElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      for (nest2.start([]); nest2.more; nest2.next()) {
        const p = nest2.index;
        for (let n2 = 0; n2 < nest2.run; n2++) {
          nest2.place(n2);
          let sum = 0;
          const window = p.map((x, d) => Math.floor(((x + 1) * s[d]! + o[d]! - 1) / o[d]!) - Math.floor(x * s[d]! / o[d]!));
          const offset = at + dot(p.map((x3, d3) => Math.floor(x3 * s3[d3]! / o3[d3]!)), selfElements.strides.slice(extents.length));
          const selfStep2 = selfElements.strides.slice(extents.length);
          const nest = loopNest(window, [selfStep2]);
          const at2Step = nest.steps[0]!;
          for (nest.start([offset]); nest.more; nest.next()) {
            let at2 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at2 += at2Step) {
              sum += selfElements.data[at2]!;
            }
          }
          outData[to++] = sum / product(window);
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
