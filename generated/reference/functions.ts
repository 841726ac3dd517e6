// Generated from spec/functions: edit the spec and run `npm run generate`.
import type { DType, Tensor } from '../../src/tensor/index.ts';
import { bits, dtype, epsilon, flatten, float, isComplex, isFloat, isInteger, isSigned, largest, length, lowest, modulo, numel, product, randomWord, rank, replaced, sameList, shape, size, strides } from '../../src/reference/runtime/index.ts';

/** The dtype of a sum or product of elements of dtype d, int64 for bool and integers, others themselves. */
export function accumulate(d: DType): DType {
  if (isBool(d) || isInteger(d)) {
    return 'int64';
  }
  return d;
}

/** The extents of window p when extents s are covered by o windows, which may overlap. */
export function adaptiveExtents(p: readonly number[], s: readonly number[], o: readonly number[]): readonly number[] {
  return p.map((x, d) => Math.floor(((x + 1) * s[d]! + o[d]! - 1) / o[d]!) - Math.floor(x * s[d]! / o[d]!));
}

/** How many elements the longest of o windows has that cover s elements. */
export function adaptiveLongest(s: number, o: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let p = 0; p < o; p++) {
    max = Math.max(max, adaptiveExtents([p], [s], [o])[0]!);
  }
  return max;
}

/** The k-th place in o windows that cover s elements, written one after another, each repeating its last element up to the length of the longest. */
export function adaptivePlace(k: number, s: number, o: number): number {
  const n = adaptiveLongest(s, o);
  const p = Math.floor(k / n);
  return Math.min(adaptiveStart([p], [s], [o])[0]! + modulo(k, n), adaptiveStart([p], [s], [o])[0]! + adaptiveExtents([p], [s], [o])[0]! - 1);
}

/** Where window p starts when extents s are covered by o windows. */
export function adaptiveStart(p: readonly number[], s: readonly number[], o: readonly number[]): readonly number[] {
  return p.map((x, d) => Math.floor(x * s[d]! / o[d]!));
}

/** The shape s with ones in front, up to n entries. */
export function align(s: readonly number[], n: number): readonly number[] {
  return [...ones(n - length(s)), ...s];
}

/** Whether all entries are equal. */
export function allEqual(s: readonly number[]): boolean {
  let all = true;
  const end = length(s);
  search: for (let k = 1; k < end; k++) {
    if (!(s[k]! === s[0]!)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** Whether every entry of a list names a dim. */
export function allInRank(dims: readonly number[], rank2: number): boolean {
  let all = true;
  const end = length(dims);
  search: for (let k = 0; k < end; k++) {
    if (!inRank(dims[k]!, rank2)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** Whether every entry is above 0. */
export function allPositive(s: readonly number[]): boolean {
  let all = true;
  const end = length(s);
  search: for (let k = 0; k < end; k++) {
    if (!(s[k]! > 0)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** Whether a tensor of this rank may have the memory format. Channels come last for 4 dims, or for 5 in channels_last_3d. */
export function allowsFormat(memoryFormat: string | null, rank2: number): boolean {
  if (memoryFormat === null) {
    return true;
  }
  if (memoryFormat === 'channels_last') {
    return rank2 === 4;
  }
  return memoryFormat !== 'channels_last_3d' || rank2 === 5;
}

/** The index i with its entries at these dims those of k. */
export function along(i: readonly number[], k: readonly number[], dims: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(i);
  for (let a = 0; a < end; a++) {
    list.push(contains(dims, a) ? k[a]! : i[a]!);
  }
  return list;
}

/** The shape s with ones up to three entries, where a vector is a row of a matrix, and a matrix one layer. */
export function atLeast3d(s: readonly number[]): readonly number[] {
  if (length(s) >= 3) {
    return s;
  }
  if (length(s) === 2) {
    return [...s, ...[1]];
  }
  const m = align(s, 2);
  return [...m, ...[1]];
}

/** How many axes an entry of an index list stands for, none or integers one, a mask as many as it has dims. */
export function axesTaken(t: Tensor | null): number {
  if (t === null) {
    return 1;
  }
  if (isMask(dtype(t))) {
    return rank(t);
  }
  return 1;
}

/** Which of n elements stands at place p of a line that goes on beyond both ends in mode 'reflect' (mirrored at the outermost elements), 'replicate' (the outermost ones again) or 'circular' (from the other end). */
export function beyondEnd(p: number, n: number, mode: string): number {
  if (mode === 'circular') {
    return modulo(p, n);
  }
  if (mode === 'replicate') {
    return clip(p, 0, n - 1);
  }
  const q = Math.max(p, -p);
  return Math.min(q, 2 * (n - 1) - q);
}

/** The shape that a and b broadcast to, aligned at the right, where an extent of 1 stretches. */
export function broadcast(a: readonly number[], b: readonly number[]): readonly number[] {
  const list: number[] = [];
  const n = Math.max(length(a), length(b));
  const x = align(a, n);
  const y = align(b, n);
  for (let k = 0; k < n; k++) {
    list.push(x[k]! === 1 ? y[k]! : x[k]!);
  }
  return list;
}

/** The shape that all shapes of a list broadcast to; [] for the empty list. */
export function broadcastAll(s: readonly (readonly number[])[]): readonly number[] {
  const list: number[] = [];
  const n = longest(s);
  for (let k = 0; k < n; k++) {
    let any = false;
    const end = length(s);
    search: for (let j = 0; j < end; j++) {
      if (align(s[j]!, n)[k]! === 0) {
        any = true;
        break search;
      }
    }
    let chosen: number;
    if (any) {
      chosen = 0;
    } else {
      let max = Number.NEGATIVE_INFINITY;
      const end2 = length(s);
      for (let j2 = 0; j2 < end2; j2++) {
        max = Math.max(max, align(s[j2]!, n)[k]!);
      }
      chosen = max;
    }
    list.push(chosen);
  }
  return list;
}

/** Whether a and b broadcast together, with every pair of aligned extents equal or one of them 1. */
export function broadcastable(a: readonly number[], b: readonly number[]): boolean {
  let all = true;
  const n = Math.max(length(a), length(b));
  const x = align(a, n);
  const y = align(b, n);
  search: for (let k = 0; k < n; k++) {
    if (!(x[k]! === y[k]! || x[k]! === 1 || y[k]! === 1)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** Whether all shapes of a list broadcast together. */
export function broadcastableAll(s: readonly (readonly number[])[]): boolean {
  let all = true;
  const end = length(s);
  const allOfThem = broadcastAll(s);
  search: for (let j = 0; j < end; j++) {
    if (!broadcastable(s[j]!, allOfThem)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** Whether the kind allows the cast (torch.can_cast). Not from complex to real, from float to integer, from others to bool. */
export function canCast(from: DType, to: DType): boolean {
  if (isComplex(from) && !isComplex(to)) {
    return false;
  }
  if (isFloat(from) && isInteger(to)) {
    return false;
  }
  return isBool(from) || !isBool(to);
}

/** The number i, or the bound it is beyond. */
export function clip(i: number, least: number, most: number): number {
  return Math.min(Math.max(i, least), most);
}

/** Whether v is an entry of s. */
export function contains(s: readonly number[], v: number): boolean {
  let any = false;
  const end = length(s);
  search: for (let k = 0; k < end; k++) {
    if (s[k]! === v) {
      any = true;
      break search;
    }
  }
  return any;
}

/** Whether no dim is named twice, be it once from the front and once from the end. */
export function distinctDims(dims: readonly number[], rank2: number): boolean {
  return !hasDuplicates(wrapAll(dims, rank2));
}

/** Whether each entry of a divides the entry of b at its place. */
export function divides(a: readonly number[], b: readonly number[]): boolean {
  let holds = false;
  if (length(a) === length(b)) {
    let all = true;
    const end = length(a);
    search: for (let k = 0; k < end; k++) {
      if (!(a[k]! !== 0 && modulo(b[k]!, a[k]!) === 0)) {
        all = false;
        break search;
      }
    }
    holds = all;
  }
  return holds;
}

/** The padding, from the last dim to the first, that extends or cuts a tensor of shape from at its ends to the shape to. */
export function endPadding(from: readonly number[], to: readonly number[]): readonly number[] {
  const list: (readonly number[])[] = [];
  const end = length(from);
  for (let k = 0; k < end; k++) {
    list.push([0, to[length(from) - 1 - k]! - from[length(from) - 1 - k]!]);
  }
  return flatten(list);
}

/** The sizes of so many parts of n places that differ by at most 1, the larger ones first. */
export function evenSizes(n: number, parts: number): readonly number[] {
  const list: number[] = [];
  for (let k = 0; k < parts; k++) {
    list.push(Math.floor(n / parts) + (k < modulo(n, parts) ? 1 : 0));
  }
  return list;
}

/** The list s, where a list of one entry stands for n equal ones, as in ATen's int[2]. */
export function expandList(s: readonly number[], n: number): readonly number[] {
  if (length(s) === 1) {
    return fill(n, s[0]!);
  }
  return s;
}

/** Whether from broadcasts to exactly the shape to. */
export function expandable(from: readonly number[], to: readonly number[]): boolean {
  let holds = false;
  if (length(from) <= length(to)) {
    let all = true;
    const end = length(to);
    const x = align(from, length(to));
    const x2 = align(from, length(to));
    search: for (let k = 0; k < end; k++) {
      if (!(x[k]! === to[k]! || x2[k]! === 1)) {
        all = false;
        break search;
      }
    }
    holds = all;
  }
  return holds;
}

/** A list of n entries v. */
export function fill(n: number, v: number): readonly number[] {
  const list: number[] = [];
  for (let k = 0; k < n; k++) {
    list.push(v);
  }
  return list;
}

/** Along each dim the first place of a window that is not in the padding before the elements. */
export function firstInside(start: readonly number[], spread: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(start);
  for (let d = 0; d < end; d++) {
    list.push(start[d]! < 0 ? modulo(start[d]!, spread[d]!) : start[d]!);
  }
  return list;
}

/** How many elements along each dim a sample takes in mode 0 (linear), 1 (nearest) or 2 (cubic). */
export function gridTaps(interpolationMode: number): number {
  if (interpolationMode === 0) {
    return 2;
  }
  if (interpolationMode === 1) {
    return 1;
  }
  return 4;
}

/** Whether two entries are equal. */
export function hasDuplicates(s: readonly number[]): boolean {
  let any = false;
  const end = length(s);
  search: for (let i = 0; i < end; i++) {
    for (let j = 0; j < i; j++) {
      if (s[i]! === s[j]!) {
        any = true;
        break search;
      }
    }
  }
  return any;
}

/** Whether 0 is a value of d, which it is of any but float8_e8m0fnu. */
export function hasZero(d: DType): boolean {
  return d !== 'float8_e8m0fnu';
}

/** Whether the numbers from low to high lie within the range of d. */
export function holdsRange(d: DType, low: number, high: number): boolean {
  return low >= lowest(d) && high <= largest(d);
}

/** Whether kernels compare elements of dtype d for order, which is any but complex ones and float8. */
export function inOrder(d: DType): boolean {
  return !isComplex(d) && (!isFloat(d) || bits(d) > 8);
}

/** Whether d names a dim, counted from either end. Rank 0 has the dims 0 and -1. */
export function inRank(d: number, rank2: number): boolean {
  return -Math.max(rank2, 1) <= d && d < Math.max(rank2, 1);
}

/** The sizes of n elements, where a size of -1 stands for what is left. */
export function inferred(sizes: readonly number[], n: number): readonly number[] {
  const list: number[] = [];
  const end = length(sizes);
  for (let k = 0; k < end; k++) {
    list.push(sizes[k]! === -1 ? Math.floor(n / Math.max(knownSize(sizes), 1)) : sizes[k]!);
  }
  return list;
}

/** The list s with v put in before its entry d. */
export function insert(s: readonly number[], d: number, v: number): readonly number[] {
  return [...[...s.slice(0, d), ...[v]], ...s.slice(d)];
}

/** The permutation that undoes p. */
export function inverse(p: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(p);
  for (let n = 0; n < end; n++) {
    let sum = 0;
    const end2 = length(p);
    for (let k = 0; k < end2; k++) {
      if (p[k]! === n) {
        sum += k;
      }
    }
    list.push(sum);
  }
  return list;
}

/** Whether d is bool. */
export function isBool(d: DType): boolean {
  return d === 'bool';
}

/** Whether kernels commonly compute with d. They do not with uint16, uint32, uint64, complex32 and the float8 dtypes, which are stored and cast. */
export function isCommon(d: DType): boolean {
  return isBool(d) || d === 'uint8' || isInteger(d) && isSigned(d) || isComplex(d) && bits(d) >= 64 || isFloat(d) && bits(d) >= 16;
}

/** Whether an index tensor of this dtype is a mask. uint8 is one too, as in old programs. */
export function isMask(d: DType): boolean {
  return d === 'bool' || d === 'uint8';
}

/** Whether the list names every dim of a tensor of this rank exactly once. */
export function isPermutation(dims: readonly number[], rank2: number): boolean {
  return length(dims) === rank2 && allInRank(dims, rank2) && distinctDims(dims, rank2);
}

/** Whether torch.ao quantizes to d. */
export function isQuantized(d: DType): boolean {
  return d === 'uint8' || d === 'int8' || d === 'uint16' || d === 'int16' || d === 'int32' || d === 'float8_e5m2' || d === 'float8_e4m3fn';
}

/** Whether d is a float of 16 bits or fewer, which is computed in float32. */
export function isReducedFloat(d: DType): boolean {
  return isFloat(d) && bits(d) <= 16;
}

/** Whether norm is none, 'backward', 'ortho' or 'forward'. */
export function isSpectrumNorm(norm: string | null): boolean {
  return norm === null || norm === 'backward' || norm === 'ortho' || norm === 'forward';
}

/** Whether tensors of these shapes go one after another along dim: they differ in that extent only. One of shape [0] goes with all. */
export function joinable(s: readonly (readonly number[])[], dim: number): boolean {
  const list: number[] = [];
  const end = length(s);
  for (let k = 0; k < end; k++) {
    if (!sameList(s[k]!, [0])) {
      list.push(k);
    }
  }
  if (length(list) === 0) {
    return true;
  }
  const list2: number[] = [];
  const end2 = length(s);
  for (let k2 = 0; k2 < end2; k2++) {
    if (!sameList(s[k2]!, [0])) {
      list2.push(k2);
    }
  }
  const like = s[list2[0]!]!;
  let holds = false;
  if (inRank(dim, length(like))) {
    let all = true;
    const list3: number[] = [];
    const end3 = length(s);
    for (let k3 = 0; k3 < end3; k3++) {
      if (!sameList(s[k3]!, [0])) {
        list3.push(k3);
      }
    }
    const end4 = length(list3);
    const list4: number[] = [];
    const end5 = length(s);
    for (let k5 = 0; k5 < end5; k5++) {
      if (!sameList(s[k5]!, [0])) {
        list4.push(k5);
      }
    }
    const list5: number[] = [];
    const end6 = length(s);
    for (let k6 = 0; k6 < end6; k6++) {
      if (!sameList(s[k6]!, [0])) {
        list5.push(k6);
      }
    }
    search: for (let k4 = 0; k4 < end4; k4++) {
      if (!(length(s[list4[k4]!]!) === length(like) && sameList(replaced(s[list5[k4]!]!, wrap(dim, length(like)), 0), replaced(like, wrap(dim, length(like)), 0)))) {
        all = false;
        break search;
      }
    }
    holds = all;
  }
  return holds;
}

/** The shape s with extent 1 at dim d, as a reduction that keeps its dim gives; [] stays as it is. */
export function keep(s: readonly number[], d: number): readonly number[] {
  if (length(s) === 0) {
    return s;
  }
  return replaced(s, d, 1);
}

/** The shape s with extent 1 at each of these dims. */
export function keepAll(s: readonly number[], dims: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let k = 0; k < end; k++) {
    list.push(contains(dims, k) ? 1 : s[k]!);
  }
  return list;
}

/** The product of all sizes but -1. */
export function knownSize(sizes: readonly number[]): number {
  let prod = 1;
  const end = length(sizes);
  for (let k = 0; k < end; k++) {
    if (sizes[k]! !== -1) {
      prod *= sizes[k]!;
    }
  }
  return prod;
}

/** The index i, where rank 0 counts as one dim of extent 1. */
export function lifted(i: readonly number[]): readonly number[] {
  if (length(i) === 0) {
    return [0];
  }
  return i;
}

/** As resampling_step, but not by the factor where an extent stays. */
export function linearStep(from: number, to: number, alignCorners: boolean, factor: number | null): number {
  if (to === from) {
    return 1;
  }
  return resamplingStep(from, to, alignCorners, factor);
}

/** The highest rank among shapes; 0 for none. */
export function longest(s: readonly (readonly number[])[]): number {
  if (length(s) === 0) {
    return 0;
  }
  let max = Number.NEGATIVE_INFINITY;
  const end = length(s);
  for (let j = 0; j < end; j++) {
    max = Math.max(max, length(s[j]!));
  }
  return max;
}

/** The place that place i is the mirror image of, beyond the first or the last of n places, which are not repeated. */
export function mirrored(i: number, n: number): number {
  const q = Math.abs(i);
  if (q < n) {
    return q;
  }
  return 2 * (n - 1) - q;
}

/** The order of dims in which each of some dims stands at its new place, and the others in their order at the places left. */
export function moved(from: readonly number[], to: readonly number[], rank2: number): readonly number[] {
  const list: number[] = [];
  const places = wrapAll(to, rank2);
  const sources = wrapAll(from, rank2);
  const rest = withoutAll(range(rank2), sources);
  const free = withoutAll(range(rank2), places);
  for (let k = 0; k < rank2; k++) {
    list.push(contains(places, k) ? sources[position(places, k)]! : rest[position(free, k)]!);
  }
  return list;
}

/** As resampling_step, but not by the factor where an extent stays or doubles. */
export function nearestStep(from: number, to: number, factor: number | null): number {
  if (to === from) {
    return 1;
  }
  if (to === 2 * from) {
    return 0.5;
  }
  return resamplingStep(from, to, false, factor);
}

/** Whether no entry is below 0. */
export function noneNegative(s: readonly number[]): boolean {
  let all = true;
  const end = length(s);
  search: for (let k = 0; k < end; k++) {
    if (!(s[k]! >= 0)) {
      all = false;
      break search;
    }
  }
  return all;
}

/** A list of n ones. */
export function ones(n: number): readonly number[] {
  return fill(n, 1);
}

/** The dtype in which elements of dtype d are computed, float32 for floats of 16 bits and fewer, complex64 for complex32, others themselves. */
export function opmath(d: DType): DType {
  if (isReducedFloat(d)) {
    return 'float32';
  }
  if (d === 'complex32') {
    return 'complex64';
  }
  return d;
}

/** Whether dims of t may run through the same memory, though none stands still (stride 0) as an expanded one does. */
export function overlapsItself(t: Tensor): boolean {
  let holds = false;
  if (numel(t) > 0) {
    const list: number[] = [];
    const end = rank(t);
    for (let d = 0; d < end; d++) {
      if (size(t, d) > 1) {
        list.push(strides(t)[d]!);
      }
    }
    holds = !contains(list, 0);
  }
  let holds2 = false;
  if (holds) {
    let any = false;
    const list2: number[] = [];
    const end2 = rank(t);
    for (let d2 = 0; d2 < end2; d2++) {
      if (size(t, d2) > 1) {
        list2.push(d2);
      }
    }
    const end3 = length(list2);
    const list3: number[] = [];
    const end4 = rank(t);
    for (let d3 = 0; d3 < end4; d3++) {
      if (size(t, d3) > 1) {
        list3.push(strides(t)[d3]!);
      }
    }
    const list4: number[] = [];
    const end5 = rank(t);
    for (let d4 = 0; d4 < end5; d4++) {
      if (size(t, d4) > 1) {
        list4.push(d4);
      }
    }
    const list5: number[] = [];
    const end7 = rank(t);
    for (let d5 = 0; d5 < end7; d5++) {
      if (size(t, d5) > 1) {
        list5.push(strides(t)[d5]!);
      }
    }
    const list6: number[] = [];
    const end8 = rank(t);
    for (let d6 = 0; d6 < end8; d6++) {
      if (size(t, d6) > 1) {
        list6.push(strides(t)[d6]!);
      }
    }
    const list7: number[] = [];
    const end9 = rank(t);
    for (let d7 = 0; d7 < end9; d7++) {
      if (size(t, d7) > 1) {
        list7.push(strides(t)[d7]!);
      }
    }
    const list8: number[] = [];
    const end10 = rank(t);
    for (let d8 = 0; d8 < end10; d8++) {
      if (size(t, d8) > 1) {
        list8.push(strides(t)[d8]!);
      }
    }
    const list9: number[] = [];
    const end11 = rank(t);
    for (let d9 = 0; d9 < end11; d9++) {
      if (size(t, d9) > 1) {
        list9.push(d9);
      }
    }
    const list10: number[] = [];
    const end12 = rank(t);
    for (let d10 = 0; d10 < end12; d10++) {
      if (size(t, d10) > 1) {
        list10.push(strides(t)[d10]!);
      }
    }
    search: for (let k = 0; k < end3; k++) {
      let sum = 0;
      const end6 = length(list4);
      for (let j = 0; j < end6; j++) {
        if (list5[j]! < list6[k]! || list7[j]! === list8[k]! && j < k) {
          sum += (size(t, list9[j]!) - 1) * list10[j]!;
        }
      }
      if (list3[k]! <= sum) {
        any = true;
        break search;
      }
    }
    holds2 = any;
  }
  return holds2;
}

/** The sizes of the parts of n places, each of the given size but for the last; there is always a part. */
export function partSizes(n: number, size2: number): readonly number[] {
  const list: number[] = [];
  const end = Math.max(Math.floor((n + Math.max(size2, 1) - 1) / Math.max(size2, 1)), 1);
  for (let k = 0; k < end; k++) {
    list.push(Math.min(size2, n - size2 * k));
  }
  return list;
}

/** The entries of s at these places, in this order. */
export function pick(s: readonly number[], places: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(places);
  for (let k = 0; k < end; k++) {
    list.push(s[places[k]!]!);
  }
  return list;
}

/** How many windows fit along each dim. With ceil_mode also one that reaches beyond the end, unless it starts in the padding there. */
export function pooledShape(s: readonly number[], kernel: readonly number[], step: readonly number[], pad: readonly number[], spread: readonly number[], ceilMode: boolean): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let d = 0; d < end; d++) {
    let holds = false;
    if (ceilMode) {
      const n = Math.floor((s[d]! + 2 * pad[d]! - spread[d]! * (kernel[d]! - 1) - 1 + (ceilMode ? step[d]! - 1 : 0)) / step[d]!) + 1;
      holds = (n - 1) * step[d]! >= s[d]! + pad[d]!;
    }
    let chosen: number;
    if (holds) {
      const n2 = Math.floor((s[d]! + 2 * pad[d]! - spread[d]! * (kernel[d]! - 1) - 1 + (ceilMode ? step[d]! - 1 : 0)) / step[d]!) + 1;
      chosen = n2 - 1;
    } else {
      const n3 = Math.floor((s[d]! + 2 * pad[d]! - spread[d]! * (kernel[d]! - 1) - 1 + (ceilMode ? step[d]! - 1 : 0)) / step[d]!) + 1;
      chosen = n3;
    }
    list.push(chosen);
  }
  return list;
}

/** Where v stands first in a list; its length where it does not. */
export function position(s: readonly number[], v: number): number {
  let min = Number.POSITIVE_INFINITY;
  const end = length(s) + 1;
  for (let k = 0; k < end; k++) {
    min = Math.min(min, k === length(s) || s[k]! === v ? k : length(s));
  }
  return min;
}

/** Number k of the stream of seed, uniform over the multiples of half an epsilon of d from 0 to below 1. */
export function randomUnit(seed: number, k: number, d: DType): number {
  const step = epsilon(d) / 2;
  const high = bits(toReal(d)) === 64 ? randomWord(seed, 2 * k) : randomWord(seed, k);
  const low = bits(toReal(d)) === 64 ? randomWord(seed, 2 * k + 1) : 0;
  return Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step;
}

/** The list [0, 1, ..., n - 1]. */
export function range(n: number): readonly number[] {
  const list: number[] = [];
  for (let k = 0; k < n; k++) {
    list.push(k);
  }
  return list;
}

/** The dims of a reduction, wrapped, where no list and the empty list mean all of them. */
export function reducedDims(dims: readonly number[] | null, rank2: number): readonly number[] {
  const given = dims ?? [];
  if (length(given) === 0) {
    return range(rank2);
  }
  const list: number[] = [];
  const end = length(given);
  for (let k = 0; k < end; k++) {
    const d = wrap(given[k]!, rank2);
    if (d < rank2) {
      list.push(d);
    }
  }
  return list;
}

/** The shape s with extent 1 at all but these dims; the index tuples of a reduction over them. */
export function reducedExtents(s: readonly number[], dims: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let k = 0; k < end; k++) {
    list.push(contains(dims, k) ? s[k]! : 1);
  }
  return list;
}

/** The shape that a reduction over these dims gives. */
export function reducedShape(s: readonly number[], dims: readonly number[], keepdim: boolean): readonly number[] {
  if (keepdim) {
    return keepAll(s, dims);
  }
  return withoutAll(s, dims);
}

/** The spatial extents after resampling, given themselves or by a factor each. */
export function resampledShape(s: readonly number[], outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): readonly number[] {
  if (!(outputSize === null)) {
    return outputSize;
  }
  if (!(scaleFactors === null)) {
    const list: number[] = [];
    const end = length(s);
    for (let k = 0; k < end; k++) {
      list.push(Math.trunc(s[k]! * scaleFactors[k]!));
    }
    return list;
  }
  return s;
}

/** How far apart two neighbours of the result are in the input. With align_corners the outermost ones coincide. A factor that is not positive does not count. */
export function resamplingStep(from: number, to: number, alignCorners: boolean, factor: number | null): number {
  if (alignCorners) {
    if (to > 1) {
      return (from - 1) / (to - 1);
    }
    return 0;
  }
  if (!(factor === null) && factor > 0) {
    return 1 / factor;
  }
  return from / to;
}

/** The shape s with these sizes at these dims. */
export function resized(s: readonly number[], dims: readonly number[], sizes: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let a = 0; a < end; a++) {
    list.push(contains(dims, a) ? sizes[position(dims, a)]! : s[a]!);
  }
  return list;
}

/** The entries from last to first. */
export function reversed(s: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let k = 0; k < end; k++) {
    list.push(s[length(s) - 1 - k]!);
  }
  return list;
}

/** The dims that are transformed, wrapped; without dim the last ones for which s has a size, without s all. */
export function spectrumDims(s: readonly number[] | null, dim: readonly number[] | null, rank2: number): readonly number[] {
  if (!(dim === null)) {
    return wrapAll(dim, rank2);
  }
  if (!(s === null)) {
    const list: number[] = [];
    const end = length(s);
    for (let k = 0; k < end; k++) {
      list.push(rank2 - length(s) + k);
    }
    return list;
  }
  return range(rank2);
}

/** The normalization (see spectrum_scale) that a norm means, 'ortho' for both directions, 'forward' and 'backward' (also none) for the one they name. */
export function spectrumNorm(norm: string | null, forward: boolean): number {
  if (!(norm === null) && norm === 'ortho') {
    return 1;
  }
  if ((!(norm === null) && norm === 'forward') === forward) {
    return 2;
  }
  return 0;
}

/** The factor of a Fourier transform over n points with normalization 0 (none), 1 (by the square root) or 2 (by n). */
export function spectrumScale(normalization: number, n: number): number {
  if (normalization === 0) {
    return 1;
  }
  if (normalization === 1) {
    return 1 / Math.sqrt(n);
  }
  return 1 / n;
}

/** The number of points along each of these dims, by s where it is given and not -1. */
export function spectrumSizes(s: readonly number[] | null, dims: readonly number[], shape2: readonly number[]): readonly number[] {
  if (s === null) {
    return pick(shape2, dims);
  }
  const list: number[] = [];
  const end = length(dims);
  for (let k = 0; k < end; k++) {
    list.push(s[k]! === -1 ? shape2[dims[k]!]! : s[k]!);
  }
  return list;
}

/** Where each of some parts begins that lie one after another, by their sizes. */
export function startsOf(sizes: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(sizes);
  for (let k = 0; k < end; k++) {
    list.push(sumOf(sizes.slice(0, k)));
  }
  return list;
}

/** The sum of the entries. */
export function sumOf(s: readonly number[]): number {
  let sum = 0;
  const end = length(s);
  for (let k = 0; k < end; k++) {
    sum += s[k]!;
  }
  return sum;
}

/** The order of dims in which the dims a and b have changed places. */
export function swapped(a: number, b: number, rank2: number): readonly number[] {
  const list: number[] = [];
  const x = wrap(a, rank2);
  const y = wrap(b, rank2);
  for (let k = 0; k < rank2; k++) {
    list.push(k === x ? y : k === y ? x : k);
  }
  return list;
}

/** The complex dtype with such parts, complex64 where there is none. */
export function toComplex(d: DType): DType {
  if (isComplex(d)) {
    return d;
  }
  if (d === 'float64') {
    return 'complex128';
  }
  if (d === 'float16') {
    return 'complex32';
  }
  return 'complex64';
}

/** The dtype of a result that is never whole, float32 for integers and bool, others themselves. */
export function toFloat(d: DType): DType {
  if (isBool(d) || isInteger(d)) {
    return 'float32';
  }
  return d;
}

/** The dtype of the parts of a complex dtype; others themselves. */
export function toReal(d: DType): DType {
  if (d === 'complex32') {
    return 'float16';
  }
  if (d === 'complex64') {
    return 'float32';
  }
  if (d === 'complex128') {
    return 'float64';
  }
  return d;
}

/** The cosine of m / n of a full turn, exact at quarters, computed from an angle of at most an eighth of a turn. */
export function turnCosine(m: number, n: number): number {
  const a = modulo(m, n);
  const b = Math.min(a, n - a);
  if (8 * b <= n) {
    return float.cos(2 * 3.141592653589793 * b / n);
  }
  if (4 * (n - 2 * b) <= n) {
    return -float.cos(3.141592653589793 * (n - 2 * b) / n);
  }
  return float.sin(3.141592653589793 * (n - 4 * b) / (2 * n));
}

/** The sine of m / n of a full turn, exact at quarters. */
export function turnSine(m: number, n: number): number {
  return turnCosine(4 * m - n, 4 * n);
}

/** Place k of n, counted from the end when going backward. */
export function turned(k: number, n: number, backward: boolean): number {
  if (backward) {
    return n - 1 - k;
  }
  return k;
}

/** Whether strides exist that give the elements of t the shape s in place. They do where s has a border wherever neighbouring dims of t do not lie densely in each other; dims of extent 1 do not count. */
export function viewable(t: Tensor, s: readonly number[]): boolean {
  let holds = true;
  if (!(numel(t) === 0)) {
    let all = true;
    const list: number[] = [];
    const end = rank(t);
    for (let d = 0; d < end; d++) {
      if (size(t, d) !== 1) {
        list.push(d);
      }
    }
    const end2 = length(list);
    const list2: number[] = [];
    const end3 = rank(t);
    for (let d2 = 0; d2 < end3; d2++) {
      if (size(t, d2) !== 1) {
        list2.push(d2);
      }
    }
    const list3: number[] = [];
    const end4 = rank(t);
    for (let d3 = 0; d3 < end4; d3++) {
      if (size(t, d3) !== 1) {
        list3.push(d3);
      }
    }
    const list4: number[] = [];
    const end5 = rank(t);
    for (let d4 = 0; d4 < end5; d4++) {
      if (size(t, d4) !== 1) {
        list4.push(d4);
      }
    }
    const list5: number[] = [];
    const end6 = length(s) + 1;
    for (let k2 = 0; k2 < end6; k2++) {
      list5.push(product(s.slice(k2)));
    }
    const list6: number[] = [];
    const end7 = rank(t);
    for (let d5 = 0; d5 < end7; d5++) {
      if (size(t, d5) !== 1) {
        list6.push(d5);
      }
    }
    search: for (let k = 1; k < end2; k++) {
      if (!(strides(t)[list2[k - 1]!]! === strides(t)[list3[k]!]! * size(t, list4[k]!) || contains(list5, product(shape(t).slice(list6[k]!))))) {
        all = false;
        break search;
      }
    }
    holds = all;
  }
  return holds;
}

/** How many elements the window at start has, cut at the end of the padding; or only those that are elements of the tensor. */
export function windowSize(start: readonly number[], kernel: readonly number[], s: readonly number[], pad: readonly number[], padded: boolean): number {
  const list: number[] = [];
  const end = length(s);
  for (let d = 0; d < end; d++) {
    list.push(padded ? Math.min(start[d]! + kernel[d]!, s[d]! + pad[d]!) - start[d]! : Math.min(start[d]! + kernel[d]!, s[d]!) - Math.max(start[d]!, 0));
  }
  return product(list);
}

/** The list s without its entry d. */
export function without(s: readonly number[], d: number): readonly number[] {
  return [...s.slice(0, d), ...s.slice(d + 1)];
}

/** The list s without the entries at these places. */
export function withoutAll(s: readonly number[], dims: readonly number[]): readonly number[] {
  const list: number[] = [];
  const end = length(s);
  for (let k = 0; k < end; k++) {
    if (!contains(dims, k)) {
      list.push(s[k]!);
    }
  }
  return list;
}

/** The dim d with a negative one counted from the end. Rank 0 counts as 1. */
export function wrap(d: number, rank2: number): number {
  if (d < 0) {
    return d + Math.max(rank2, 1);
  }
  return d;
}

/** Every dim of a list wrapped. */
export function wrapAll(dims: readonly number[], rank2: number): readonly number[] {
  const list: number[] = [];
  const end = length(dims);
  for (let k = 0; k < end; k++) {
    list.push(wrap(dims[k]!, rank2));
  }
  return list;
}

/** The index i into n places with a negative one counted from the end. */
export function wrapIndex(i: number, n: number): number {
  if (i < 0) {
    return i + n;
  }
  return i;
}
