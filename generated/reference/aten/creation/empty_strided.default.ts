// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.empty_strided.default(SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     out[...i: size] = 0
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, length, loopNest, numbersOf, product, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.empty_strided.default';

/** A tensor of the given size and stride whose elements are left open. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'size', type: 'SymInt[]' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ size: size2, stride, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ size: readonly number[]; stride: readonly number[]; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (true) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { size: size2, stride, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(length(size2) === length(stride))) refuse(KEY, 'C1', 'size and stride have different lengths');
  // C2
  if (!noneNegative(size2)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  {
    let holds = true;
    if (!(product(size2) === 0)) {
      let all = true;
      const end = length(size2);
      search: for (let k = 0; k < end; k++) {
        if (!(size2[k]! === 1 || stride[k]! >= 0)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C3', 'a stride is negative');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(size2, compute, outDtype);
    default:
      return evaluate(size2, compute, outDtype);
  }
}

function evaluateInComplex(size2: readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('float64', size2);
  const outData = numbersOf(out);
  let to = 0;
  const nest = loopNest(size2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      outData[to++] = 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(size2: readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('float64', size2);
  const outData = numbersOf(out);
  let to = 0;
  const nest = loopNest(size2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      outData[to++] = 0;
    }
  }
  return [settle(out, outDtype)];
}
