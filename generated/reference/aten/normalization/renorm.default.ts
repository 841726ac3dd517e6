// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.renorm.default(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor
//
//     let wide = opmath(to_real(dtype(self)))
//     let size = _to_copy(abs(self), dtype=wide)
//     let norm =
//       if double(p) == inf then amax(size, others, true)
//       else if double(p) == 1.0 then sum.dim_IntList(size, others, true)
//       else if double(p) == 2.0 then sqrt(sum.dim_IntList(mul.Tensor(size, size), others, true))
//       else pow.Tensor_Scalar(sum.dim_IntList(pow.Tensor_Scalar(size, double(p)), others, true), 1 / double(p))
//     let factor = where.self(gt.Scalar(norm, double(maxnorm)), div.Tensor(double(maxnorm), add.Scalar(norm, 1e-7)), 1.0)
//     return mul.Tensor(self, _to_copy(factor, dtype=to_real(dtype(self))))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, opmath, pick, toReal, wrap } from '../../functions.ts';
import { double, dtype, isComplex, lazy, numel, only, product, rank, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.renorm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The slices of self along dim, scaled down to the norm maxnorm where their p-norm is larger. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Scalar' },
    { name: 'dim', type: 'int' },
    { name: 'maxnorm', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, dim, maxnorm }: BoundArguments<{ self: Tensor; p: Scalar; dim: number; maxnorm: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const others = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let k = 0; k < end; k++) {
      if (k !== wrap(dim, rank(self))) {
        list.push(k);
      }
    }
    return list;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, dim, maxnorm });
  }
  // C1
  if (!!isComplex(dtype(p))) refuse(KEY, 'C1', 'p is complex');
  // C2
  if (!(double(p) > 0)) refuse(KEY, 'C2', 'p is not positive');
  // C3
  if (!!isComplex(dtype(maxnorm))) refuse(KEY, 'C3', 'maxnorm is complex');
  // C4
  if (!(double(maxnorm) >= 0)) refuse(KEY, 'C4', 'maxnorm is negative');
  // C5
  if (!(rank(self) >= 2)) refuse(KEY, 'C5', 'self needs two dims or more');
  // C6
  if (!inRank(dim, rank(self))) refuse(KEY, 'C6', 'dim is out of range');
  // C7
  if (numel(self) === 0) {
    if (!(double(p) !== Number.POSITIVE_INFINITY || product(pick(shape(self), others())) > 0)) refuse(KEY, 'C7', 'a norm of no elements has no maximum');
  }
  return evaluate(self, p, maxnorm, others, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Scalar, maxnorm: Scalar, others: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const wide = opmath(toReal(dtype(self)));
  const size2 = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.abs.default', { self: self })), dtype: wide }));
  const norm = double(p) === Number.POSITIVE_INFINITY ? only<Tensor>(call('aten.amax.default', { self: size2, dim: others(), keepdim: true })) : double(p) === 1 ? only<Tensor>(call('aten.sum.dim_IntList', { self: size2, dim: others(), keepdim: true })) : double(p) === 2 ? only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: size2, other: size2 })), dim: others(), keepdim: true })) })) : only<Tensor>(call('aten.pow.Tensor_Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: size2, exponent: double(p) })), dim: others(), keepdim: true })), exponent: 1 / double(p) }));
  const factor = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: norm, other: double(maxnorm) })), self: only<Tensor>(call('aten.div.Tensor', { self: double(maxnorm), other: only<Tensor>(call('aten.add.Scalar', { self: norm, other: 1e-7 })) })), other: 1 }));
  return [settle(only<Tensor>(call('aten.mul.Tensor', { self: self, other: only<Tensor>(call('aten._to_copy.default', { self: factor, dtype: toReal(dtype(self)) })) })), outDtype)];
}
