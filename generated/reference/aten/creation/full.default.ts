// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.full.default(SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     out[...i: size] = fill_value
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isReducedFloat, noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, cell, complexScalar, fits, loopNest, numbersOf, product, promote, refuse, refuseDtypes, settle, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.full.default';

/** A tensor of the given size with every element fill_value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'size', type: 'SymInt[]' },
    { name: 'fill_value', type: 'Scalar' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ size: size2, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ size: readonly number[]; fill_value: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (true) {
    outDtype = dtype2 ?? promote(fillValue);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { size: size2, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  {
    let holds = false;
    if (isReducedFloat(compute)) {
      const count = product(size2);
      holds = count === 1;
    }
    let chosen: DType;
    if (holds) {
      chosen = 'float64';
    } else {
      let holds2 = false;
      if (compute === 'complex32') {
        const count2 = product(size2);
        holds2 = count2 !== 1;
      }
      chosen = holds2 ? 'complex64' : compute;
    }
    if (!fits(fillValue, chosen)) refuse(KEY, 'C2', 'fill_value does not fit the dtype');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(size2, fillValue, compute, outDtype);
    default:
      return evaluate(size2, fillValue, compute, outDtype);
  }
}

function evaluateInComplex(size2: readonly number[], fillValue: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', size2);
  const outData = numbersOf(out);
  let to = 0;
  const value = complexScalar(fillValue, compute);
  const nest = loopNest(size2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      storeComplex(outData, to++, value);
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(size2: readonly number[], fillValue: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, size2);
  const outData = numbersOf(out);
  let to = 0;
  const value = cell(fillValue, compute);
  const nest = loopNest(size2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      outData[to++] = value;
    }
  }
  return [settle(out, outDtype)];
}
