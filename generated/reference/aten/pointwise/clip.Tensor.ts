// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor
//
//     return clamp.Tensor(self, min, max)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll, inOrder, isBool } from '../../functions.ts';
import { accepts, lazy, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clip.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self limited by those of min and max; those of max where the range is empty (another name of clamp). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'min', type: 'Tensor?', default: null },
    { name: 'max', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, min, max }: BoundArguments<{ self: Tensor; min: Tensor | null; max: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcastAll([shape(self), min === null ? [] : shape(min), max === null ? [] : shape(max)]));
  if (DTYPES1.has(self.dtype) && accepts(DTYPES1, min) && accepts(DTYPES1, max) && promotable(self, min, max) && inOrder(promote(self, min, max)) && (!isBool(promote(self, min, max)) || min === null || max === null)) {
    outDtype = promote(self, min, max);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, min, max });
  }
  // C1
  if (!(!(min === null) || !(max === null))) refuse(KEY, 'C1', 'neither min nor max is given');
  // C2
  if (!broadcastableAll([shape(self), min === null ? [] : shape(min), max === null ? [] : shape(max)])) refuse(KEY, 'C2', 'the shapes of self, min and max do not broadcast');
  return evaluate(self, min, max, compute, outDtype, call);
}

function evaluate(self: Tensor, min: Tensor | null, max: Tensor | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clamp.Tensor', { self: self, min: min, max: max })), outDtype)];
}
