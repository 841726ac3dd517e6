// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._fft_c2r.default(Tensor self, int[] dim, int normalization, SymInt last_dim_size) -> Tensor
//
//     # The roots of unity, once around: e^(2 pi i m / count).
//     v[m: count] = root_of_unity(m, count, compute)
//     # Back ends scale before they add or afterwards, some dim by dim.
//     let others_scale = spectrum_scale(normalization, count)
//     line[...i: S with [d] = if product(S with [d] = n) == 0 then 0 else half] = alike(
//       others_scale * (sum(...k: reduced_extents(S, others), let turns = sum_of(pick(i, others) * pick(k, others) * steps)) self[...along(i, k, others)] * v[turns % count]),
//       sum(...k: reduced_extents(S, others), let turns = sum_of(pick(i, others) * pick(k, others) * steps)) others_scale * self[...along(i, k, others)] * v[turns % count])
//     # Every point but the first, and the middle one of an even number, stands for two that are conjugates.
//     w[m: n] = root_of_unity(m, n, compute)
//     let scale = spectrum_scale(normalization, n)
//     out[...i: S with [d] = n] = alike(
//       scale * (sum(k: half, let x = line[...i with [d] = k], let u = w[i[d] * k % n]) (if k == 0 or 2 * k == n then re(x) * re(u) else 2 * re(x * u))),
//       sum(k: half, let x = scale * line[...i with [d] = k], let u = w[i[d] * k % n]) (if k == 0 or 2 * k == n then re(x) * re(u) else 2 * re(x * u)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, fill, hasDuplicates, pick, reducedExtents, spectrumScale, toReal, turnCosine, turnSine } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, complexScalar, dot, dtype, indexedNest, lazy, length, loopNest, modulo, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, replaced, settle, shape, storeComplex, unit, within, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._fft_c2r.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32']);

/** The real tensor of last_dim_size points along the last of dims whose spectrum begins with self, by the inverse discrete Fourier transform. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[]' },
    { name: 'normalization', type: 'int' },
    { name: 'last_dim_size', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, normalization, last_dim_size: lastDimSize }: BoundArguments<{ self: Tensor; dim: readonly number[]; normalization: number; last_dim_size: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const d = lazy(() => dim[length(dim) - 1]!);
  const n = lazy(() => lastDimSize);
  const half = lazy(() => Math.floor(n() / 2) + 1);
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
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = toReal(dtype(self));
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = 'complex64';
    outDtype = 'float16';
  } else {
    refuseDtypes(KEY, { self, dim, normalization, last_dim_size: lastDimSize });
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
  if (!(n() >= 0)) refuse(KEY, 'C5', 'last_dim_size is negative');
  // C6
  if (!(S()[d()]! === half() || S()[d()]! === n() || product(replaced(S(), d(), n())) === 0)) refuse(KEY, 'C6', 'self must have last_dim_size // 2 + 1 points along the last dim, or last_dim_size of which the first ones count');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, normalization, S, d, n, half, others, count, steps, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, normalization: number, S: () => readonly number[], d: () => number, n: () => number, half: () => number, others: () => readonly number[], count: () => number, steps: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const v = blank('complex128', [count()]);
  const vData = numbersOf(v);
  let to = 0;
  const end = count();
  const n2 = count();
  for (let m = 0; m < end; m++) {
    const w = complex.complex(complexScalar(turnCosine(m, n2), 'complex128'), complexScalar(turnSine(m, n2), 'complex128'));
    storeComplex(vData, to++, modulo(4, Math.max(n2, 1)) === 0 ? w : w);
  }
  const othersScale = spectrumScale(normalization, count());
  const line = blank('complex128', replaced(S(), d(), product(replaced(S(), d(), n())) === 0 ? 0 : half()));
  const lineData = numbersOf(line);
  let to2 = 0;
  const extents = replaced(S(), d(), product(replaced(S(), d(), n())) === 0 ? 0 : half());
  const value = complexScalar(othersScale, 'complex128');
  const extents2 = reducedExtents(S(), others());
  const selfElements = complexElements(self, compute);
  const dims = others();
  const vElements = complexElements(v, v.dtype);
  const places = others();
  const places2 = others();
  const nest = indexedNest(extents2, []);
  const nest2 = indexedNest(extents, []);
  for (nest2.start([]); nest2.more; nest2.next()) {
    const i = nest2.index;
    for (let n4 = 0; n4 < nest2.run; n4++) {
      nest2.place(n4);
      let sum = complexScalar(0, compute);
      for (nest.start([]); nest.more; nest.next()) {
        const k = nest.index;
        for (let n3 = 0; n3 < nest.run; n3++) {
          nest.place(n3);
          const list: number[] = [];
          const end2 = length(i);
          for (let a = 0; a < end2; a++) {
            list.push(contains(dims, a) ? k[a]! : i[a]!);
          }
          let sum2 = 0;
          const list2: number[] = [];
          const end3 = length(places);
          for (let k2 = 0; k2 < end3; k2++) {
            list2.push(i[places[k2]!]!);
          }
          const list3: number[] = [];
          const end4 = length(places2);
          for (let k3 = 0; k3 < end4; k3++) {
            list3.push(k[places2[k3]!]!);
          }
          const s = list2.map((x, d2) => x * list3[d2]! * steps()[d2]!);
          const end5 = length(s);
          for (let k4 = 0; k4 < end5; k4++) {
            sum2 += s[k4]!;
          }
          sum = complex.add(sum, complex.mul(complexAt(selfElements.data, selfElements.offset + dot(list, selfElements.strides)), complexAt(vElements.data, vElements.offset + modulo(sum2, count()) * vElements.strides[0]!)));
        }
      }
      storeComplex(lineData, to2++, complex.mul(value, sum));
    }
  }
  const w2 = blank('complex128', [n()]);
  const w2Data = numbersOf(w2);
  let to3 = 0;
  const end6 = n();
  const n5 = n();
  for (let m2 = 0; m2 < end6; m2++) {
    const w3 = complex.complex(complexScalar(turnCosine(m2, n5), 'complex128'), complexScalar(turnSine(m2, n5), 'complex128'));
    storeComplex(w2Data, to3++, modulo(4, Math.max(n5, 1)) === 0 ? w3 : w3);
  }
  const scale = spectrumScale(normalization, n());
  const out = blank('complex128', replaced(S(), d(), n()));
  const outData = numbersOf(out);
  let to4 = 0;
  const extents3 = replaced(S(), d(), n());
  const value2 = complexScalar(scale, 'complex128');
  const lineElements = complexElements(line, line.dtype);
  const step = zeroed(lineElements.strides, d());
  const lineStep = lineElements.strides[d()]!;
  const w2Elements = complexElements(w2, w2.dtype);
  const step2 = unit(d(), extents3.length);
  const value3 = complexScalar(2, 'complex128');
  const nest3 = loopNest(extents3, [step, step2]);
  const atStep = nest3.steps[0]!;
  const at2Step = nest3.steps[1]!;
  for (nest3.start([lineElements.offset, 0]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    let at2 = nest3.at[1]!;
    for (let n6 = 0; n6 < nest3.run; n6++, at += atStep, at2 += at2Step) {
      let sum3 = complexScalar(0, compute);
      const end7 = half();
      for (let k5 = 0; k5 < end7; k5++) {
        const x2 = complexAt(lineElements.data, at + k5 * lineStep);
        const u = complexAt(w2Elements.data, w2Elements.offset + modulo(at2 * k5, n()) * w2Elements.strides[0]!);
        sum3 = complex.add(sum3, k5 === 0 || 2 * k5 === n() ? complex.mul(complex.re(x2), complex.re(u)) : complex.mul(value3, complex.re(complex.mul(x2, u))));
      }
      storeComplex(outData, to4++, complex.mul(value2, sum3));
    }
  }
  return [settle(out, outDtype)];
}
