// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.reflection_pad1d_backward.default(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor
//
//     # Where each place of grad_output comes from: one index tensor a dim, each along an axis of its own.
//     let from = [tensor(p: N[k] + left[k] + right[k], ...o: ones(1 - 1 - k)) mirrored(p - left[k], N[k]) for k: 1]
//     return index_put(full(shape(self), 0, dtype=dtype(self)), [none for k: lead] ++ from, grad_output, true)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { mirrored, ones } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finishIntegers, lazy, length, loopNest, numbersOf, only, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.reflection_pad1d_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sums of grad_output over all places that a mirror image beyond the borders continues each element of self to, along the last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'padding', type: 'SymInt[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, padding }: BoundArguments<{ grad_output: Tensor; self: Tensor; padding: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const lead = lazy(() => rank(self) - 1);
  const B = lazy(() => shape(self).slice(0, lead()));
  const N = lazy(() => shape(self).slice(lead()));
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    for (let k = 0; k < 1; k++) {
      list.push(padding[2 * (1 - 1 - k)]!);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    for (let k2 = 0; k2 < 1; k2++) {
      list2.push(padding[2 * (1 - 1 - k2) + 1]!);
    }
    return list2;
  });
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, padding });
  }
  // C1
  if (!(length(padding) === 2)) refuse(KEY, 'C1', 'padding needs 2 entries');
  // C2
  if (!(lead() === 1 || lead() === 2)) refuse(KEY, 'C2', 'self needs 2 dims, or 3 with a batch');
  // C3
  {
    let all = true;
    search: for (let k3 = 0; k3 < 1; k3++) {
      if (!(left()[k3]! < N()[k3]! && right()[k3]! < N()[k3]!)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'padding must be less than the extent of its dim');
  }
  // C4
  if (!sameList(shape(gradOutput), [...B(), ...N().map((x, d) => x + left()[d]! + right()[d]!)])) refuse(KEY, 'C4', 'grad_output does not have the shape of the padded self');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(gradOutput, self, lead, N, left, right, compute, outDtype, call);
    default:
      return evaluate(gradOutput, self, lead, N, left, right, compute, outDtype, call);
  }
}

function evaluateInComplex(gradOutput: Tensor, self: Tensor, lead: () => number, N: () => readonly number[], left: () => readonly number[], right: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  for (let k = 0; k < 1; k++) {
    const tensor = blank('float64', [N()[k]! + left()[k]! + right()[k]!, ...ones(1 - 1 - k)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = N()[k]! + left()[k]! + right()[k]!;
    const extents = ones(1 - 1 - k);
    const nest = loopNest(extents, []);
    for (let p = 0; p < end; p++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n = 0; n < nest.run; n++) {
          tensorData[to++] = mirrored(p - left()[k]!, N()[k]!);
        }
      }
    }
    list.push(tensor);
  }
  const list2: (Tensor | null)[] = [];
  const end2 = lead();
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(null);
  }
  return [settle(only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 0n, dtype: dtype(self) })), indices: [...list2, ...finishIntegers(list)], values: gradOutput, accumulate: true })), outDtype)];
}

function evaluate(gradOutput: Tensor, self: Tensor, lead: () => number, N: () => readonly number[], left: () => readonly number[], right: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  for (let k = 0; k < 1; k++) {
    const tensor = blank('float64', [N()[k]! + left()[k]! + right()[k]!, ...ones(1 - 1 - k)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = N()[k]! + left()[k]! + right()[k]!;
    const extents = ones(1 - 1 - k);
    const nest = loopNest(extents, []);
    for (let p = 0; p < end; p++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n = 0; n < nest.run; n++) {
          tensorData[to++] = mirrored(p - left()[k]!, N()[k]!);
        }
      }
    }
    list.push(tensor);
  }
  const list2: (Tensor | null)[] = [];
  const end2 = lead();
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(null);
  }
  return [settle(only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 0n, dtype: dtype(self) })), indices: [...list2, ...finishIntegers(list)], values: gradOutput, accumulate: true })), outDtype)];
}
