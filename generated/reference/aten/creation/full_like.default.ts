// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.full_like.default(Tensor self, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor
//
//     out[...i: shape(self)] = fill_value
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat, isReducedFloat } from '../../functions.ts';
import { arithmeticOf, blank, cell, complexScalar, dtype, fits, loopNest, numbersOf, numel, rank, refuse, refuseDtypes, settle, shape, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.full_like.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the shape of self with every element fill_value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'fill_value', type: 'Scalar' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; fill_value: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; memory_format: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat });
  }
  // C1
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C1', 'channels_last is for 4 dims, channels_last_3d for 5');
  // C2
  {
    let holds = false;
    if (isReducedFloat(compute)) {
      const count = numel(self);
      holds = count === 1;
    }
    let chosen: DType;
    if (holds) {
      chosen = 'float64';
    } else {
      let holds2 = false;
      if (compute === 'complex32') {
        const count2 = numel(self);
        holds2 = count2 !== 1;
      }
      chosen = holds2 ? 'complex64' : compute;
    }
    if (!fits(fillValue, chosen)) refuse(KEY, 'C2', 'fill_value does not fit the dtype');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, fillValue, compute, outDtype);
    default:
      return evaluate(self, fillValue, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, fillValue: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const value = complexScalar(fillValue, compute);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      storeComplex(outData, to++, value);
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, fillValue: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const value = cell(fillValue, compute);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      outData[to++] = value;
    }
  }
  return [settle(out, outDtype)];
}
