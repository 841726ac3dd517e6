// Generated from spec/ops: every reference executor.
import type { Executor } from '../../src/reference/executor.ts';
import { executor as e0 } from './aten/convolution/convolution.default.ts';
import { executor as e1 } from './aten/indexing/index.Tensor.ts';
import { executor as e2 } from './aten/linear-algebra/mm.default.ts';
import { executor as e3 } from './aten/normalization/_softmax.default.ts';
import { executor as e4 } from './aten/pointwise/add.Tensor.ts';
import { executor as e5 } from './aten/shape/view.default.ts';

export const EXECUTORS: readonly Executor[] = [
  e0,
  e1,
  e2,
  e3,
  e4,
  e5,
];
