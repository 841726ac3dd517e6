// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._pad_circular.default(Tensor self, SymInt[] pad) -> Tensor
//
//     # What is not cut off goes round.
//     let kept = [N[k] + min(left[k], 0) + min(right[k], 0) for k: n]
//     let from = [tensor(p: N[k] + left[k] + right[k], ...o: ones(n - 1 - k)) max(-left[k], 0) + (p - max(left[k], 0)) % max(kept[k], 1) for k: n]
//     return if n == 0 then clone(self) else index.Tensor(self, [none for k: lead] ++ from)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { ones } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finishIntegers, lazy, length, loopNest, modulo, numbersOf, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._pad_circular.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self continued beyond its borders by going round, along its last dims. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'pad', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, pad }: BoundArguments<{ self: Tensor; pad: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => Math.floor(length(pad) / 2));
  const lead = lazy(() => rank(self) - n());
  const N = lazy(() => shape(self).slice(lead()));
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = n();
    for (let k = 0; k < end; k++) {
      list.push(pad[2 * (n() - 1 - k)]!);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = n();
    for (let k2 = 0; k2 < end2; k2++) {
      list2.push(pad[2 * (n() - 1 - k2) + 1]!);
    }
    return list2;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, pad });
  }
  // C1
  if (!(lead() === 1 || lead() === 2)) refuse(KEY, 'C1', 'one or two dims of self must be left');
  // C2
  {
    let all = true;
    const end3 = n();
    search: for (let k3 = 0; k3 < end3; k3++) {
      if (!(left()[k3]! <= N()[k3]! && right()[k3]! <= N()[k3]!)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C2', 'padding goes round more than once');
  }
  // C3
  {
    let all2 = true;
    const end4 = n();
    search2: for (let k4 = 0; k4 < end4; k4++) {
      const kept = N()[k4]! + Math.min(left()[k4]!, 0) + Math.min(right()[k4]!, 0);
      if (!(kept > 0 || kept === 0 && N()[k4]! + left()[k4]! + right()[k4]! === 0)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C3', 'nothing is left to go round');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, n, lead, N, left, right, compute, outDtype, call);
    default:
      return evaluate(self, n, lead, N, left, right, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, n: () => number, lead: () => number, N: () => readonly number[], left: () => readonly number[], right: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: number[] = [];
  const end = n();
  for (let k = 0; k < end; k++) {
    list.push(N()[k]! + Math.min(left()[k]!, 0) + Math.min(right()[k]!, 0));
  }
  const list2: Tensor[] = [];
  const end2 = n();
  for (let k2 = 0; k2 < end2; k2++) {
    const tensor = blank('float64', [N()[k2]! + left()[k2]! + right()[k2]!, ...ones(n() - 1 - k2)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end3 = N()[k2]! + left()[k2]! + right()[k2]!;
    const extents = ones(n() - 1 - k2);
    const nest = loopNest(extents, []);
    for (let p = 0; p < end3; p++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n2 = 0; n2 < nest.run; n2++) {
          tensorData[to++] = Math.max(-left()[k2]!, 0) + modulo(p - Math.max(left()[k2]!, 0), Math.max(list[k2]!, 1));
        }
      }
    }
    list2.push(tensor);
  }
  let chosen: Tensor;
  if (n() === 0) {
    chosen = only<Tensor>(call('aten.clone.default', { self: self }));
  } else {
    const list3: (Tensor | null)[] = [];
    const end4 = lead();
    for (let k3 = 0; k3 < end4; k3++) {
      list3.push(null);
    }
    chosen = only<Tensor>(call('aten.index.Tensor', { self: self, indices: [...list3, ...finishIntegers(list2)] }));
  }
  return [settle(chosen, outDtype)];
}

function evaluate(self: Tensor, n: () => number, lead: () => number, N: () => readonly number[], left: () => readonly number[], right: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: number[] = [];
  const end = n();
  for (let k = 0; k < end; k++) {
    list.push(N()[k]! + Math.min(left()[k]!, 0) + Math.min(right()[k]!, 0));
  }
  const list2: Tensor[] = [];
  const end2 = n();
  for (let k2 = 0; k2 < end2; k2++) {
    const tensor = blank('float64', [N()[k2]! + left()[k2]! + right()[k2]!, ...ones(n() - 1 - k2)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end3 = N()[k2]! + left()[k2]! + right()[k2]!;
    const extents = ones(n() - 1 - k2);
    const nest = loopNest(extents, []);
    for (let p = 0; p < end3; p++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n2 = 0; n2 < nest.run; n2++) {
          tensorData[to++] = Math.max(-left()[k2]!, 0) + modulo(p - Math.max(left()[k2]!, 0), Math.max(list[k2]!, 1));
        }
      }
    }
    list2.push(tensor);
  }
  let chosen: Tensor;
  if (n() === 0) {
    chosen = only<Tensor>(call('aten.clone.default', { self: self }));
  } else {
    const list3: (Tensor | null)[] = [];
    const end4 = lead();
    for (let k3 = 0; k3 < end4; k3++) {
      list3.push(null);
    }
    chosen = only<Tensor>(call('aten.index.Tensor', { self: self, indices: [...list3, ...finishIntegers(list2)] }));
  }
  return [settle(chosen, outDtype)];
}
