// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._fft_r2c.default(Tensor self, int[] dim, int normalization, bool onesided) -> Tensor
//
//     # The roots of unity, once around: e^(-2 pi i m / n).
//     w[m: n] = root_of_unity(-m, n, compute)
//     # Back ends scale before they add or afterwards, some dim by dim.
//     let scale = spectrum_scale(normalization, n)
//     line[...i: S with [d] = kept] = alike(
//       scale * (sum(k: n) self[...i with [d] = k] * w[i[d] * k % n]),
//       sum(k: n) scale * self[...i with [d] = k] * w[i[d] * k % n])
//     # Along the other dims the fractions of a turn add up.
//     v[m: count] = root_of_unity(-m, count, compute)
//     let others_scale = spectrum_scale(normalization, count)
//     out[...i: S with [d] = kept] = alike(
//       others_scale * (sum(...k: reduced_extents(S, others), let turns = sum_of(pick(i, others) * pick(k, others) * steps)) line[...along(i, k, others)] * v[turns % count]),
//       sum(...k: reduced_extents(S, others), let turns = sum_of(pick(i, others) * pick(k, others) * steps)) others_scale * line[...along(i, k, others)] * v[turns % count])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, fill, hasDuplicates, pick, reducedExtents, spectrumScale, toComplex, turnCosine, turnSine } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, complexScalar, dot, dtype, indexedNest, lazy, length, loopNest, modulo, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, replaced, settle, shape, storeComplex, unit, within, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._fft_r2c.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16']);

/** The discrete Fourier transform of the real tensor self along dims, of which onesided keeps the first half along the last one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[]' },
    { name: 'normalization', type: 'int' },
    { name: 'onesided', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, normalization, onesided }: BoundArguments<{ self: Tensor; dim: readonly number[]; normalization: number; onesided: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const d = lazy(() => dim[length(dim) - 1]!);
  const n = lazy(() => S()[d()]!);
  const others = lazy(() => dim.slice(0, length(dim) - 1));
  const count = lazy(() => product(pick(S(), others())));
  const steps = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = length(others());
    for (let l = 0; l < end; l++) {
      list.push(Math.floor(count() / S()[others()[l]!]!));
    }
    return list;
  });
  const kept = lazy((): number => {
    if (onesided) {
      return Math.floor(n() / 2) + 1;
    }
    return n();
  });
  if (DTYPES1.has(self.dtype)) {
    compute = toComplex(dtype(self));
    outDtype = toComplex(dtype(self));
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = 'complex64';
    outDtype = 'complex32';
  } else {
    refuseDtypes(KEY, { self, dim, normalization, onesided });
  }
  // C1
  if (!(length(dim) > 0)) refuse(KEY, 'C1', 'dim is empty');
  // C2
  if (!within(dim, fill(length(dim), rank(self)))) refuse(KEY, 'C2', 'a dim is out of range, which is counted from the front only');
  // C3
  if (!!hasDuplicates(dim)) refuse(KEY, 'C3', 'a dim is named twice');
  // C4
  if (!(normalization >= 0 && normalization <= 2)) refuse(KEY, 'C4', 'normalization must be 0 (none), 1 (by the square root) or 2 (by the number of points)');
  // C5
  if (!(n() > 0 || product(replaced(S(), d(), kept())) === 0)) refuse(KEY, 'C5', 'the last dim to transform is empty');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, normalization, S, d, n, others, count, steps, kept, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, normalization: number, S: () => readonly number[], d: () => number, n: () => number, others: () => readonly number[], count: () => number, steps: () => readonly number[], kept: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const w = blank('complex128', [n()]);
  const wData = numbersOf(w);
  let to = 0;
  const end = n();
  const n2 = n();
  for (let m = 0; m < end; m++) {
    const m2 = -m;
    const w2 = complex.complex(complexScalar(turnCosine(m2, n2), 'complex128'), complexScalar(turnSine(m2, n2), 'complex128'));
    storeComplex(wData, to++, modulo(4, Math.max(n2, 1)) === 0 ? w2 : w2);
  }
  const scale = spectrumScale(normalization, n());
  const line = blank('complex128', replaced(S(), d(), kept()));
  const lineData = numbersOf(line);
  let to2 = 0;
  const extents = replaced(S(), d(), kept());
  const value = complexScalar(scale, 'complex128');
  const selfElements = complexElements(self, compute);
  const step = zeroed(selfElements.strides, d());
  const selfStep = selfElements.strides[d()]!;
  const wElements = complexElements(w, w.dtype);
  const step2 = unit(d(), extents.length);
  const nest = loopNest(extents, [step, step2]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, 0]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n3 = 0; n3 < nest.run; n3++, at += atStep, at2 += at2Step) {
      let sum = complexScalar(0, compute);
      const end2 = n();
      for (let k = 0; k < end2; k++) {
        sum = complex.add(sum, complex.mul(complexAt(selfElements.data, at + k * selfStep), complexAt(wElements.data, wElements.offset + modulo(at2 * k, n()) * wElements.strides[0]!)));
      }
      storeComplex(lineData, to2++, complex.mul(value, sum));
    }
  }
  const v = blank('complex128', [count()]);
  const vData = numbersOf(v);
  let to3 = 0;
  const end3 = count();
  const n4 = count();
  for (let m3 = 0; m3 < end3; m3++) {
    const m4 = -m3;
    const w3 = complex.complex(complexScalar(turnCosine(m4, n4), 'complex128'), complexScalar(turnSine(m4, n4), 'complex128'));
    storeComplex(vData, to3++, modulo(4, Math.max(n4, 1)) === 0 ? w3 : w3);
  }
  const othersScale = spectrumScale(normalization, count());
  const out = blank('complex128', replaced(S(), d(), kept()));
  const outData = numbersOf(out);
  let to4 = 0;
  const value2 = complexScalar(othersScale, 'complex128');
  const extents2 = reducedExtents(S(), others());
  const lineElements = complexElements(line, line.dtype);
  const dims = others();
  const vElements = complexElements(v, v.dtype);
  const places = others();
  const places2 = others();
  const nest2 = indexedNest(extents2, []);
  const nest3 = indexedNest(extents, []);
  for (nest3.start([]); nest3.more; nest3.next()) {
    const i = nest3.index;
    for (let n6 = 0; n6 < nest3.run; n6++) {
      nest3.place(n6);
      let sum2 = complexScalar(0, compute);
      for (nest2.start([]); nest2.more; nest2.next()) {
        const k2 = nest2.index;
        for (let n5 = 0; n5 < nest2.run; n5++) {
          nest2.place(n5);
          const list: number[] = [];
          const end4 = length(i);
          for (let a = 0; a < end4; a++) {
            list.push(contains(dims, a) ? k2[a]! : i[a]!);
          }
          let sum3 = 0;
          const list2: number[] = [];
          const end5 = length(places);
          for (let k3 = 0; k3 < end5; k3++) {
            list2.push(i[places[k3]!]!);
          }
          const list3: number[] = [];
          const end6 = length(places2);
          for (let k4 = 0; k4 < end6; k4++) {
            list3.push(k2[places2[k4]!]!);
          }
          const s = list2.map((x, d2) => x * list3[d2]! * steps()[d2]!);
          const end7 = length(s);
          for (let k5 = 0; k5 < end7; k5++) {
            sum3 += s[k5]!;
          }
          sum2 = complex.add(sum2, complex.mul(complexAt(lineElements.data, lineElements.offset + dot(list, lineElements.strides)), complexAt(vElements.data, vElements.offset + modulo(sum3, count()) * vElements.strides[0]!)));
        }
      }
      storeComplex(outData, to4++, complex.mul(value2, sum2));
    }
  }
  return [settle(out, outDtype)];
}
