// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.max_unpool3d.default(Tensor self, Tensor indices, SymInt[3] output_size, int[3] stride, int[3] padding) -> Tensor
//
//     let zeros = full([product(B), product(output_size)], 0.0, dtype=dtype(self))
//     if product(output_size) == 0 {
//       return view(zeros, B ++ output_size)
//     } else {
//       let places = view(clone(indices), [product(B), product(shape(self)[rank(self) - 3:])])
//       return view(scatter.src(zeros, 1, places, view(clone(self), shape(places))), B ++ output_size)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, noneNegative } from '../../functions.ts';
import { dtype, indexElements, lazy, length, loopNest, only, product, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.max_unpool3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** Zeros of the given size with the elements of self at the places that indices gives in each volume, which undoes a max pooling. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[3]' },
    { name: 'stride', type: 'int[3]' },
    { name: 'padding', type: 'int[3]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, indices: indices2, output_size: outputSize, stride, padding }: BoundArguments<{ self: Tensor; indices: Tensor; output_size: readonly number[]; stride: readonly number[]; padding: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2, output_size: outputSize, stride, padding });
  }
  // C1
  if (!(length(outputSize) === 3)) refuse(KEY, 'C1', 'output_size needs three entries');
  // C2
  if (!(rank(self) === 4 || rank(self) === 5)) refuse(KEY, 'C2', 'self needs four dims or five');
  // C3
  if (!sameList(shape(indices2), shape(self))) refuse(KEY, 'C3', 'indices must have the shape of self');
  // C4
  if (!(product(shape(self).slice(1)) > 0)) refuse(KEY, 'C4', 'only the first dim may be empty');
  // C5
  if (!(length(stride) === 3 && length(padding) === 3)) refuse(KEY, 'C5', 'stride and padding need three entries');
  // C6
  if (!allPositive(stride)) refuse(KEY, 'C6', 'stride must be positive');
  // C7
  if (!noneNegative(outputSize)) refuse(KEY, 'C7', 'output_size must not be negative');
  // C8
  {
    let holds = true;
    if (!(product(outputSize) === 0)) {
      let all = true;
      const extents = shape(self);
      const indices2Elements = indexElements(indices2);
      const indices2Step = indices2Elements.strides;
      const indices2Elements2 = indexElements(indices2);
      const indices2Elements2Step = indices2Elements2.strides;
      const nest = loopNest(extents, [indices2Step, indices2Elements2Step]);
      const atStep = nest.steps[0]!;
      const at2Step = nest.steps[1]!;
      search: for (nest.start([indices2Elements.offset, indices2Elements2.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        let at2 = nest.at[1]!;
        for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
          if (!(indices2Elements.data[at]! >= 0 && indices2Elements2.data[at2]! < product(outputSize))) {
            all = false;
            break search;
          }
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C8', 'an index is out of range');
  }
  return evaluate(self, indices2, outputSize, B, compute, outDtype, call);
}

function evaluate(self: Tensor, indices2: Tensor, outputSize: readonly number[], B: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const zeros2 = only<Tensor>(call('aten.full.default', { size: [product(B()), product(outputSize)], fill_value: 0, dtype: dtype(self) }));
  if (product(outputSize) === 0) {
    return [settle(only<Tensor>(call('aten.view.default', { self: zeros2, size: [...B(), ...outputSize] })), outDtype)];
  } else {
    const places = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: indices2 })), size: [product(B()), product(shape(self).slice(rank(self) - 3))] }));
    return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.scatter.src', { self: zeros2, dim: 1, index: places, src: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: shape(places) })) })), size: [...B(), ...outputSize] })), outDtype)];
  }
}
