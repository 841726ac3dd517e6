// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.softshrink.default(Tensor self, Scalar lambd=0.5) -> Tensor
//
//     # NaN stays; whether 0 keeps the sign of self differs between the kernels for vectors and for single elements.
//     let zeros = tensor(...i: shape(self)) alike(0.0 * self[...i], 0.0 * abs(self[...i]))
//     let moved = where.self(lt.Scalar(self, -double(lambd)), add.Scalar(self, double(lambd)), zeros)
//     return where.self(gt.Scalar(self, lambd), sub.Scalar(self, double(lambd)), moved)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { arithmeticOf, blank, double, dtype, finish, floatElements, isComplex, largest, loopNest, numbersOf, only, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.softshrink.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self moved towards 0 by lambd, and 0 for those that are no farther away. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'lambd', type: 'Scalar', default: 0.5 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, lambd }: BoundArguments<{ self: Tensor; lambd: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, lambd });
  }
  // C1
  if (!(!isComplex(dtype(lambd)) && double(lambd) >= 0 && double(lambd) <= largest(compute))) refuse(KEY, 'C1', 'lambd must lie between 0 and the largest value of the dtype');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, lambd, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, lambd: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('float64', shape(self));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = 0 * selfElements.data[at]!;
    }
  }
  const moved2 = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: self, other: -double(lambd) })), self: only<Tensor>(call('aten.add.Scalar', { self: self, other: double(lambd) })), other: finish(tensor, compute) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: self, other: lambd })), self: only<Tensor>(call('aten.sub.Scalar', { self: self, other: double(lambd) })), other: moved2 })), outDtype)];
}
