// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._assert_scalar.default(Scalar self, str assert_msg) -> ()
//
//     # There is no result: the constraint is all that happens.
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, isComplex, refuse, refuseDtypes, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._assert_scalar.default';

/** Refuses to go on where self is 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Scalar' },
    { name: 'assert_msg', type: 'str' },
  ],
  results: [],
  run,
};

function run({ self, assert_msg: assertMsg }: BoundArguments<{ self: Scalar; assert_msg: string }>): readonly Value[] {
  let compute: DType;
  if (true) {
    compute = dtype(self);
  } else {
    refuseDtypes(KEY, { self, assert_msg: assertMsg });
  }
  // C1
  if (!(isComplex(dtype(self)) || double(self) !== 0)) refuse(KEY, 'C1', 'self is 0');
  return evaluate(compute);
}

function evaluate(compute: DType): readonly Value[] {
  return [];
}
