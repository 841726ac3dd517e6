// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cumsum.default(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor
//
//     if rank(self) == 0 {
//       out[] = self[]
//     } else {
//       out[...i: shape(self)] = sum(k: i[d] + 1) self[...i with [d] = k]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate, inRank, wrap } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dtype, floatElements, floatStorage, integerElements, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, unit, wideInteger, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cumsum.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The sums of the elements of self along dim up to and with each of them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: number; dtype: DType | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? accumulate(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && !(dtype2 === null)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || rank(self) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, dtype: dtype2 });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, d, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, d, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, d, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const out2 = blank(floatStorage(outDtype), []);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = floatElements(self, compute);
    out2Data[to++] = selfElements.data[selfElements.offset]!;
    out = out2;
  } else {
    const out3 = blank(floatStorage(outDtype), shape(self));
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const extents = shape(self);
    const step = unit(d(), extents.length);
    const selfElements2 = floatElements(self, compute);
    const step2 = zeroed(selfElements2.strides, d());
    const selfElements2Step = selfElements2.strides[d()]!;
    const nest = loopNest(extents, [step, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([1, selfElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        let sum = 0;
        for (let k = 0; k < at; k++) {
          sum += selfElements2.data[at2 + k * selfElements2Step]!;
        }
        out3Data[to2++] = sum;
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const out2 = blank(wideInteger(compute), []);
    const out2Data = bigintsOf(out2);
    let to = 0;
    const selfElements = integerElements(self, compute);
    out2Data[to++] = selfElements.data[selfElements.offset]!;
    out = out2;
  } else {
    const out3 = blank(wideInteger(compute), shape(self));
    const out3Data = bigintsOf(out3);
    let to2 = 0;
    const extents = shape(self);
    const step = unit(d(), extents.length);
    const selfElements2 = integerElements(self, compute);
    const step2 = zeroed(selfElements2.strides, d());
    const selfElements2Step = selfElements2.strides[d()]!;
    const nest = loopNest(extents, [step, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([1, selfElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        let sum = 0n;
        for (let k = 0; k < at; k++) {
          sum += selfElements2.data[at2 + k * selfElements2Step]!;
        }
        out3Data[to2++] = sum;
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const out2 = blank('complex128', []);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = complexElements(self, compute);
    storeComplex(out2Data, to++, complexAt(selfElements.data, selfElements.offset));
    out = out2;
  } else {
    const out3 = blank('complex128', shape(self));
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const extents = shape(self);
    const step = unit(d(), extents.length);
    const selfElements2 = complexElements(self, compute);
    const step2 = zeroed(selfElements2.strides, d());
    const selfElements2Step = selfElements2.strides[d()]!;
    const nest = loopNest(extents, [step, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([1, selfElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        let sum = complexScalar(0, compute);
        for (let k = 0; k < at; k++) {
          sum = complex.add(sum, complexAt(selfElements2.data, at2 + k * selfElements2Step));
        }
        storeComplex(out3Data, to2++, sum);
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
