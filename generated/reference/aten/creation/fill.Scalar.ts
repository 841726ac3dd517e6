// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fill.Scalar(Tensor self, Scalar value) -> Tensor
//
//     out[...i: shape(self)] = value
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isReducedFloat } from '../../functions.ts';
import { arithmeticOf, blank, cell, complexScalar, dtype, fits, loopNest, numbersOf, numel, refuse, refuseDtypes, settle, shape, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fill.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the shape and dtype of self with every element value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'value', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, value }: BoundArguments<{ self: Tensor; value: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, value });
  }
  // C1
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
    if (!fits(value, chosen)) refuse(KEY, 'C1', 'value does not fit the dtype');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, value, compute, outDtype);
    default:
      return evaluate(self, value, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, value: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const value2 = complexScalar(value, compute);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      storeComplex(outData, to++, value2);
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, value: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const value2 = cell(value, compute);
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      outData[to++] = value2;
    }
  }
  return [settle(out, outDtype)];
}
