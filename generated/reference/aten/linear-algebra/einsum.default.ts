// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.einsum.default(str equation, Tensor[] tensors, *, int[]? path=None) -> Tensor
//
//     # Every tensor with one dim for every label: strides put the dims in order and take diagonals.
//     let whole = [clone(tensors[k]) for k: n]
//     let aligned = [as_strided(whole[k], S[k], [sum(d: rank(whole[k]) where L[k][d] == l) strides(whole[k])[d] for l: labels]) for k: n]
//     if n == 1 {
//       return clone(if labels > R then sum.dim_IntList(aligned[0], [l for l: R..labels]) else aligned[0])
//     } else {
//       # Two are contracted at a time, the first two unless path says which; what no other has is summed at once.
//       let left_after = scan(k: n - 1, left = aligned)
//         let x = (if path is none then 0 else min(path[2 * k], path[2 * k + 1])) in
//         let y = (if path is none then 1 else max(path[2 * k], path[2 * k + 1])) in
//         let others = [left[j] for j: length(left) where j != x and j != y] in
//         let done = [l >= R and (all(j: length(others)) size(others[j], l) == 1) for l: labels] in
//         let joined = contraction(left[x], left[y], done) in
//         if path is none then [joined] ++ others else others ++ [joined]
//       let whole_result = left_after[n - 2][0]
//       return view(clone(whole_result), shape(whole_result)[:R])
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate, broadcastableAll, contains, inverse, pick, position } from '../../functions.ts';
import { accepts, dtype, einsumLabels, lazy, length, only, product, promotable, promote, rank, refuse, refuseDtypes, settle, shape, size, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.einsum.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Sums of products of the elements of tensors, in which the letters of an equation such as 'ij,jk->ik' name the dims. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'equation', type: 'str' },
    { name: 'tensors', type: 'Tensor[]' },
    { name: 'path', type: 'int[]?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ equation, tensors, path }: BoundArguments<{ equation: string; tensors: readonly Tensor[]; path: readonly number[] | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => length(tensors));
  const L = lazy((): readonly (readonly number[])[] => {
    const list: number[] = [];
    const end = n();
    for (let k = 0; k < end; k++) {
      list.push(rank(tensors[k]!));
    }
    return einsumLabels(equation, list);
  });
  const R = lazy((): number => {
    if (length(L()) === 0) {
      return 0;
    }
    return L()[n()]![0]!;
  });
  const labels = lazy((): number => {
    if (length(L()) === 0) {
      return 0;
    }
    return L()[n()]![1]!;
  });
  const S = lazy((): readonly (readonly number[])[] => {
    const list2: (readonly number[])[] = [];
    const end2 = length(L()) === 0 ? 0 : n();
    for (let k2 = 0; k2 < end2; k2++) {
      const list3: number[] = [];
      const end3 = labels();
      for (let l = 0; l < end3; l++) {
        list3.push(contains(L()[k2]!, l) ? size(tensors[k2]!, position(L()[k2]!, l)) : 1);
      }
      list2.push(list3);
    }
    return list2;
  });
  const places = lazy(() => path ?? []);
  const sumsAlone = lazy((): boolean => {
    if (length(L()) === 0) {
      return false;
    }
    if (n() === 1) {
      return labels() > R();
    }
    let any = false;
    const end4 = labels();
    search: for (let l2 = R(); l2 < end4; l2++) {
      let count = 0;
      const end5 = length(S());
      for (let k3 = 0; k3 < end5; k3++) {
        if (S()[k3]![l2]! !== 1) count++;
      }
      if (count === 1) {
        any = true;
        break search;
      }
    }
    return any;
  });
  if (accepts(DTYPES1, tensors) && (n() === 0 || promotable(tensors))) {
    outDtype = n() === 0 ? 'float32' : sumsAlone() ? accumulate(promote(tensors)) : promote(tensors);
    compute = outDtype;
  } else if (accepts(DTYPES2, tensors) && n() === 1 && length(L()) > 0 && labels() === R()) {
    outDtype = dtype(tensors[0]!);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { equation, tensors, path });
  }
  // C1
  if (!(n() > 0)) refuse(KEY, 'C1', 'there is no tensor');
  // C2
  if (n() > 0) {
    if (!(length(L()) > 0)) refuse(KEY, 'C2', 'the equation is malformed or does not fit the number of tensors and their dims');
  }
  // C3
  if (n() > 0 && length(L()) > 0) {
    let all = true;
    const end6 = n();
    search2: for (let k4 = 0; k4 < end6; k4++) {
      const end7 = rank(tensors[k4]!);
      for (let d = 0; d < end7; d++) {
        if (!(size(tensors[k4]!, d) === S()[k4]![L()[k4]![d]!]!)) {
          all = false;
          break search2;
        }
      }
    }
    if (!all) refuse(KEY, 'C3', 'dims of one tensor with the same letter differ in extent');
  }
  // C4
  if (!broadcastableAll(S())) refuse(KEY, 'C4', 'dims with the same letter differ in extent');
  // C5
  if (!(path === null || n() === 0 || length(path) === (n() === 1 ? 1 : 2 * n() - 2))) refuse(KEY, 'C5', 'path needs two places for every contraction');
  // C6
  {
    let holds = true;
    if (!(path === null || n() <= 1 || length(places()) !== 2 * n() - 2)) {
      let all2 = true;
      const end8 = n() - 1;
      search3: for (let k5 = 0; k5 < end8; k5++) {
        if (!(places()[2 * k5]! !== places()[2 * k5 + 1]! && 0 <= Math.min(places()[2 * k5]!, places()[2 * k5 + 1]!) && Math.max(places()[2 * k5]!, places()[2 * k5 + 1]!) < n() - k5)) {
          all2 = false;
          break search3;
        }
      }
      holds = all2;
    }
    if (!holds) refuse(KEY, 'C6', 'a contraction of path names a tensor twice or one that is not there');
  }
  return evaluate(tensors, path, n, L, R, labels, S, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], path: readonly number[] | null, n: () => number, L: () => readonly (readonly number[])[], R: () => number, labels: () => number, S: () => readonly (readonly number[])[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = n();
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.clone.default', { self: tensors[k]! })));
  }
  const list2: Tensor[] = [];
  const end2 = n();
  for (let k2 = 0; k2 < end2; k2++) {
    const list3: number[] = [];
    const end3 = labels();
    for (let l = 0; l < end3; l++) {
      let sum = 0;
      const end4 = rank(list[k2]!);
      for (let d = 0; d < end4; d++) {
        if (L()[k2]![d]! === l) {
          sum += strides(list[k2]!)[d]!;
        }
      }
      list3.push(sum);
    }
    list2.push(only<Tensor>(call('aten.as_strided.default', { self: list[k2]!, size: S()[k2]!, stride: list3 })));
  }
  if (n() === 1) {
    let chosen: Tensor;
    if (labels() > R()) {
      const list4: number[] = [];
      const end5 = labels();
      for (let l2 = R(); l2 < end5; l2++) {
        list4.push(l2);
      }
      chosen = only<Tensor>(call('aten.sum.dim_IntList', { self: list2[0]!, dim: list4 }));
    } else {
      chosen = list2[0]!;
    }
    return [settle(only<Tensor>(call('aten.clone.default', { self: chosen })), outDtype)];
  } else {
    let left: readonly Tensor[] = list2;
    const states: (readonly Tensor[])[] = [];
    const end6 = n() - 1;
    for (let k3 = 0; k3 < end6; k3++) {
      const list5: Tensor[] = [];
      const end7 = length(left);
      const x = path === null ? 0 : Math.min(path[2 * k3]!, path[2 * k3 + 1]!);
      const y = path === null ? 1 : Math.max(path[2 * k3]!, path[2 * k3 + 1]!);
      for (let j = 0; j < end7; j++) {
        if (j !== x && j !== y) {
          list5.push(left[j]!);
        }
      }
      const list6: boolean[] = [];
      const end8 = labels();
      for (let l3 = 0; l3 < end8; l3++) {
        let holds = false;
        if (l3 >= R()) {
          let all = true;
          const end9 = length(list5);
          search: for (let j2 = 0; j2 < end9; j2++) {
            if (!(size(list5[j2]!, l3) === 1)) {
              all = false;
              break search;
            }
          }
          holds = all;
        }
        list6.push(holds);
      }
      const a = left[x]!;
      const b = left[y]!;
      const list7: number[] = [];
      const s = shape(a);
      const end10 = length(s);
      const t = shape(b);
      for (let l4 = 0; l4 < end10; l4++) {
        if (list6[l4]! && s[l4]! !== 1 && t[l4]! === 1) {
          list7.push(l4);
        }
      }
      let chosen2: Tensor;
      if (length(list7) === 0) {
        chosen2 = a;
      } else {
        const list8: number[] = [];
        const end11 = length(s);
        for (let l5 = 0; l5 < end11; l5++) {
          if (list6[l5]! && s[l5]! !== 1 && t[l5]! === 1) {
            list8.push(l5);
          }
        }
        chosen2 = only<Tensor>(call('aten.sum.dim_IntList', { self: a, dim: list8, keepdim: true }));
      }
      const list9: number[] = [];
      const end12 = length(s);
      for (let l6 = 0; l6 < end12; l6++) {
        if (list6[l6]! && s[l6]! === 1 && t[l6]! !== 1) {
          list9.push(l6);
        }
      }
      let chosen3: Tensor;
      if (length(list9) === 0) {
        chosen3 = b;
      } else {
        const list10: number[] = [];
        const end13 = length(s);
        for (let l7 = 0; l7 < end13; l7++) {
          if (list6[l7]! && s[l7]! === 1 && t[l7]! !== 1) {
            list10.push(l7);
          }
        }
        chosen3 = only<Tensor>(call('aten.sum.dim_IntList', { self: b, dim: list10, keepdim: true }));
      }
      const list11: number[] = [];
      const end14 = length(s);
      for (let l8 = 0; l8 < end14; l8++) {
        if (list6[l8]! && s[l8]! !== 1 && t[l8]! !== 1) {
          list11.push(l8);
        }
      }
      let chosen4: Tensor;
      if (length(list11) === 0) {
        chosen4 = only<Tensor>(call('aten.mul.Tensor', { self: chosen2, other: chosen3 }));
      } else {
        const list12: number[] = [];
        const end15 = length(s);
        for (let l9 = 0; l9 < end15; l9++) {
          if (!list6[l9]! && s[l9]! !== 1 && t[l9]! !== 1) {
            list12.push(l9);
          }
        }
        const list13: number[] = [];
        const end16 = length(s);
        for (let l10 = 0; l10 < end16; l10++) {
          if (!list6[l10]! && s[l10]! !== 1 && t[l10]! === 1) {
            list13.push(l10);
          }
        }
        const list14: number[] = [];
        const end17 = length(s);
        for (let l11 = 0; l11 < end17; l11++) {
          if (list6[l11]! && s[l11]! !== 1 && t[l11]! !== 1) {
            list14.push(l11);
          }
        }
        const list15: number[] = [];
        const end18 = length(s);
        const list16: number[] = [];
        const end19 = length(s);
        for (let l13 = 0; l13 < end19; l13++) {
          if (!list6[l13]! && s[l13]! !== 1 && t[l13]! !== 1) {
            list16.push(l13);
          }
        }
        const list17: number[] = [];
        const end20 = length(s);
        for (let l14 = 0; l14 < end20; l14++) {
          if (!list6[l14]! && s[l14]! !== 1 && t[l14]! === 1) {
            list17.push(l14);
          }
        }
        const list18: number[] = [];
        const end21 = length(s);
        for (let l15 = 0; l15 < end21; l15++) {
          if (list6[l15]! && s[l15]! !== 1 && t[l15]! !== 1) {
            list18.push(l15);
          }
        }
        for (let l12 = 0; l12 < end18; l12++) {
          if (!contains([...[...list16, ...list17], ...list18], l12)) {
            list15.push(l12);
          }
        }
        const list19: number[] = [];
        const end22 = length(s);
        for (let l16 = 0; l16 < end22; l16++) {
          if (!list6[l16]! && s[l16]! !== 1 && t[l16]! !== 1) {
            list19.push(l16);
          }
        }
        const n2 = product(pick(s, list19));
        const list20: number[] = [];
        const end23 = length(s);
        for (let l17 = 0; l17 < end23; l17++) {
          if (!list6[l17]! && s[l17]! !== 1 && t[l17]! === 1) {
            list20.push(l17);
          }
        }
        const list21: number[] = [];
        const end24 = length(s);
        for (let l18 = 0; l18 < end24; l18++) {
          if (list6[l18]! && s[l18]! !== 1 && t[l18]! !== 1) {
            list21.push(l18);
          }
        }
        const k4 = product(pick(s, list21));
        const left2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: chosen2, dims: [...[...[...list12, ...list13], ...list14], ...list15] })) })), size: [n2, product(pick(s, list20)), k4] }));
        const list22: number[] = [];
        const end25 = length(s);
        for (let l19 = 0; l19 < end25; l19++) {
          if (!list6[l19]! && s[l19]! !== 1 && t[l19]! !== 1) {
            list22.push(l19);
          }
        }
        const list23: number[] = [];
        const end26 = length(s);
        for (let l20 = 0; l20 < end26; l20++) {
          if (list6[l20]! && s[l20]! !== 1 && t[l20]! !== 1) {
            list23.push(l20);
          }
        }
        const list24: number[] = [];
        const end27 = length(s);
        const list25: number[] = [];
        const end28 = length(s);
        for (let l22 = 0; l22 < end28; l22++) {
          if (!list6[l22]! && s[l22]! !== 1 && t[l22]! !== 1) {
            list25.push(l22);
          }
        }
        const list26: number[] = [];
        const end29 = length(s);
        for (let l23 = 0; l23 < end29; l23++) {
          if (!list6[l23]! && s[l23]! !== 1 && t[l23]! === 1) {
            list26.push(l23);
          }
        }
        const list27: number[] = [];
        const end30 = length(s);
        for (let l24 = 0; l24 < end30; l24++) {
          if (list6[l24]! && s[l24]! !== 1 && t[l24]! !== 1) {
            list27.push(l24);
          }
        }
        for (let l21 = 0; l21 < end27; l21++) {
          if (!contains([...[...list25, ...list26], ...list27], l21)) {
            list24.push(l21);
          }
        }
        const list28: number[] = [];
        const end31 = length(s);
        for (let l25 = 0; l25 < end31; l25++) {
          if (!list6[l25]! && s[l25]! !== 1 && t[l25]! === 1) {
            list28.push(l25);
          }
        }
        const list29: number[] = [];
        const end32 = length(s);
        for (let l26 = 0; l26 < end32; l26++) {
          if (!list6[l26]! && s[l26]! !== 1 && t[l26]! !== 1) {
            list29.push(l26);
          }
        }
        const n3 = product(pick(s, list29));
        const list30: number[] = [];
        const end33 = length(s);
        for (let l27 = 0; l27 < end33; l27++) {
          if (list6[l27]! && s[l27]! !== 1 && t[l27]! !== 1) {
            list30.push(l27);
          }
        }
        const k5 = product(pick(s, list30));
        const list31: number[] = [];
        const end34 = length(s);
        for (let l28 = 0; l28 < end34; l28++) {
          list31.push(list6[l28]! ? 1 : s[l28]! === 1 ? t[l28]! : s[l28]!);
        }
        const list32: number[] = [];
        const end35 = length(s);
        const list33: number[] = [];
        const end36 = length(s);
        for (let l30 = 0; l30 < end36; l30++) {
          if (!list6[l30]! && s[l30]! !== 1 && t[l30]! !== 1) {
            list33.push(l30);
          }
        }
        const list34: number[] = [];
        const end37 = length(s);
        for (let l31 = 0; l31 < end37; l31++) {
          if (!list6[l31]! && s[l31]! !== 1 && t[l31]! === 1) {
            list34.push(l31);
          }
        }
        const list35: number[] = [];
        const end38 = length(s);
        for (let l32 = 0; l32 < end38; l32++) {
          if (list6[l32]! && s[l32]! !== 1 && t[l32]! !== 1) {
            list35.push(l32);
          }
        }
        for (let l29 = 0; l29 < end35; l29++) {
          if (!contains([...[...list33, ...list34], ...list35], l29)) {
            list32.push(l29);
          }
        }
        const right = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: chosen3, dims: [...[...[...list22, ...list23], ...list24], ...list28] })) })), size: [n3, k5, product(pick(list31, list32))] }));
        const list36: number[] = [];
        const end39 = length(s);
        for (let l33 = 0; l33 < end39; l33++) {
          list36.push(list6[l33]! ? 1 : s[l33]! === 1 ? t[l33]! : s[l33]!);
        }
        const list37: number[] = [];
        const end40 = length(s);
        for (let l34 = 0; l34 < end40; l34++) {
          if (!list6[l34]! && s[l34]! !== 1 && t[l34]! !== 1) {
            list37.push(l34);
          }
        }
        const list38: number[] = [];
        const end41 = length(s);
        for (let l35 = 0; l35 < end41; l35++) {
          if (!list6[l35]! && s[l35]! !== 1 && t[l35]! === 1) {
            list38.push(l35);
          }
        }
        const list39: number[] = [];
        const end42 = length(s);
        const list40: number[] = [];
        const end43 = length(s);
        for (let l37 = 0; l37 < end43; l37++) {
          if (!list6[l37]! && s[l37]! !== 1 && t[l37]! !== 1) {
            list40.push(l37);
          }
        }
        const list41: number[] = [];
        const end44 = length(s);
        for (let l38 = 0; l38 < end44; l38++) {
          if (!list6[l38]! && s[l38]! !== 1 && t[l38]! === 1) {
            list41.push(l38);
          }
        }
        const list42: number[] = [];
        const end45 = length(s);
        for (let l39 = 0; l39 < end45; l39++) {
          if (list6[l39]! && s[l39]! !== 1 && t[l39]! !== 1) {
            list42.push(l39);
          }
        }
        for (let l36 = 0; l36 < end42; l36++) {
          if (!contains([...[...list40, ...list41], ...list42], l36)) {
            list39.push(l36);
          }
        }
        const list43: number[] = [];
        const end46 = length(s);
        for (let l40 = 0; l40 < end46; l40++) {
          if (list6[l40]! && s[l40]! !== 1 && t[l40]! !== 1) {
            list43.push(l40);
          }
        }
        const order = [...[...[...list37, ...list38], ...list39], ...list43];
        const list44: number[] = [];
        const end47 = length(s);
        for (let l41 = 0; l41 < end47; l41++) {
          if (!list6[l41]! && s[l41]! !== 1 && t[l41]! !== 1) {
            list44.push(l41);
          }
        }
        const list45: number[] = [];
        const end48 = length(s);
        for (let l42 = 0; l42 < end48; l42++) {
          if (!list6[l42]! && s[l42]! !== 1 && t[l42]! === 1) {
            list45.push(l42);
          }
        }
        const list46: number[] = [];
        const end49 = length(s);
        const list47: number[] = [];
        const end50 = length(s);
        for (let l44 = 0; l44 < end50; l44++) {
          if (!list6[l44]! && s[l44]! !== 1 && t[l44]! !== 1) {
            list47.push(l44);
          }
        }
        const list48: number[] = [];
        const end51 = length(s);
        for (let l45 = 0; l45 < end51; l45++) {
          if (!list6[l45]! && s[l45]! !== 1 && t[l45]! === 1) {
            list48.push(l45);
          }
        }
        const list49: number[] = [];
        const end52 = length(s);
        for (let l46 = 0; l46 < end52; l46++) {
          if (list6[l46]! && s[l46]! !== 1 && t[l46]! !== 1) {
            list49.push(l46);
          }
        }
        for (let l43 = 0; l43 < end49; l43++) {
          if (!contains([...[...list47, ...list48], ...list49], l43)) {
            list46.push(l43);
          }
        }
        const list50: number[] = [];
        const end53 = length(s);
        for (let l47 = 0; l47 < end53; l47++) {
          if (list6[l47]! && s[l47]! !== 1 && t[l47]! !== 1) {
            list50.push(l47);
          }
        }
        const order2 = [...[...[...list44, ...list45], ...list46], ...list50];
        chosen4 = only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: left2, mat2: right })), size: pick(list36, order) })), dims: inverse(order2) }));
      }
      left = path === null ? [...[chosen4], ...list5] : [...list5, ...[chosen4]];
      states.push(left);
    }
    const wholeResult = states[n() - 2]![0]!;
    return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: wholeResult })), size: shape(wholeResult).slice(0, R()) })), outDtype)];
  }
}
