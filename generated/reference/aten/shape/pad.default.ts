// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pad.default(Tensor self, SymInt[] pad, str mode="constant", float? value=None) -> Tensor
//
//     return if mode == 'constant' then constant_pad_nd(self, pad, padding_value)
//       else if mode == 'circular' then _pad_circular(self, pad)
//       else if mode == 'reflect' then (
//         if n == 1 then reflection_pad1d(self, pad) else if n == 2 then reflection_pad2d(self, pad) else reflection_pad3d(self, pad))
//       else if n == 1 then replication_pad1d(self, pad) else if n == 2 then replication_pad2d(self, pad) else replication_pad3d(self, pad)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive } from '../../functions.ts';
import { dtype, fits, lazy, length, modulo, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pad.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The tensor self continued beyond its borders by a value, its mirror image, its outermost elements or by going round. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'pad', type: 'SymInt[]' },
    { name: 'mode', type: 'str', default: 'constant' },
    { name: 'value', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, pad, mode, value }: BoundArguments<{ self: Tensor; pad: readonly number[]; mode: string; value: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => Math.floor(length(pad) / 2));
  const lead = lazy(() => rank(self) - n());
  const N = lazy(() => shape(self).slice(lead()));
  const left = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = n();
    for (let k = 0; k < end; k++) {
      list.push(pad[2 * (n() - 1 - k)]!);
    }
    return list;
  });
  const right = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = n();
    for (let k2 = 0; k2 < end2; k2++) {
      list2.push(pad[2 * (n() - 1 - k2) + 1]!);
    }
    return list2;
  });
  const paddingValue = lazy(() => value ?? 0);
  if (DTYPES1.has(self.dtype) && (mode === 'constant' || mode === 'circular')) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, pad, mode, value });
  }
  // C1
  if (!(mode === 'constant' || mode === 'reflect' || mode === 'replicate' || mode === 'circular')) refuse(KEY, 'C1', 'mode must be constant, reflect, replicate or circular');
  // C2
  if (!(modulo(length(pad), 2) === 0)) refuse(KEY, 'C2', 'pad needs an even number of entries');
  // C3
  if (!(length(pad) <= 2 * rank(self))) refuse(KEY, 'C3', 'pad names more dims than self has');
  // C4
  if (mode === 'constant') {
    let all = true;
    const end3 = n();
    search: for (let k3 = 0; k3 < end3; k3++) {
      if (!(N()[k3]! + Math.min(left()[k3]!, 0) + Math.min(right()[k3]!, 0) >= 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C4', 'more is cut off than a dim holds');
  }
  // C5
  {
    let holds = false;
    if (mode === 'constant') {
      let any = false;
      const end4 = length(pad);
      search2: for (let k4 = 0; k4 < end4; k4++) {
        if (pad[k4]! > 0) {
          any = true;
          break search2;
        }
      }
      holds = any;
    }
    if (holds) {
      if (!fits(paddingValue(), compute)) refuse(KEY, 'C5', 'value is out of the range of the dtype');
    }
  }
  // C6
  if (mode !== 'constant') {
    if (!(value === null || value === 0)) refuse(KEY, 'C6', 'only the mode constant takes a value');
  }
  // C7
  if (mode !== 'constant') {
    if (!(1 <= n() && n() <= 3 && (lead() === 1 || lead() === 2))) refuse(KEY, 'C7', 'only the last one, two or three dims are padded, of a self with one or two dims more');
  }
  // C8
  if (mode === 'reflect' || mode === 'replicate') {
    if (!allPositive(shape(self).slice(lead() - 1))) refuse(KEY, 'C8', 'a dim of self other than the batch is empty');
  }
  // C9
  if (mode === 'reflect') {
    let all2 = true;
    const end5 = n();
    search3: for (let k5 = 0; k5 < end5; k5++) {
      if (!(left()[k5]! < N()[k5]! && right()[k5]! < N()[k5]!)) {
        all2 = false;
        break search3;
      }
    }
    if (!all2) refuse(KEY, 'C9', 'padding must be less than the extent of its dim');
  }
  // C10
  if (mode === 'reflect' || mode === 'replicate') {
    if (!allPositive(N().map((x, d) => x + left()[d]! + right()[d]!))) refuse(KEY, 'C10', 'nothing is left along a dim');
  }
  // C11
  if (mode === 'circular') {
    let all3 = true;
    const end6 = n();
    search4: for (let k6 = 0; k6 < end6; k6++) {
      if (!(left()[k6]! <= N()[k6]! && right()[k6]! <= N()[k6]!)) {
        all3 = false;
        break search4;
      }
    }
    if (!all3) refuse(KEY, 'C11', 'padding goes round more than once');
  }
  // C12
  if (mode === 'circular') {
    let all4 = true;
    const end7 = n();
    search5: for (let k7 = 0; k7 < end7; k7++) {
      const kept = N()[k7]! + Math.min(left()[k7]!, 0) + Math.min(right()[k7]!, 0);
      if (!(kept > 0 || kept === 0 && N()[k7]! + left()[k7]! + right()[k7]! === 0)) {
        all4 = false;
        break search5;
      }
    }
    if (!all4) refuse(KEY, 'C12', 'nothing is left to go round');
  }
  return evaluate(self, pad, mode, n, paddingValue, compute, outDtype, call);
}

function evaluate(self: Tensor, pad: readonly number[], mode: string, n: () => number, paddingValue: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(mode === 'constant' ? only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: pad, value: paddingValue() })) : mode === 'circular' ? only<Tensor>(call('aten._pad_circular.default', { self: self, pad: pad })) : mode === 'reflect' ? n() === 1 ? only<Tensor>(call('aten.reflection_pad1d.default', { self: self, padding: pad })) : n() === 2 ? only<Tensor>(call('aten.reflection_pad2d.default', { self: self, padding: pad })) : only<Tensor>(call('aten.reflection_pad3d.default', { self: self, padding: pad })) : n() === 1 ? only<Tensor>(call('aten.replication_pad1d.default', { self: self, padding: pad })) : n() === 2 ? only<Tensor>(call('aten.replication_pad2d.default', { self: self, padding: pad })) : only<Tensor>(call('aten.replication_pad3d.default', { self: self, padding: pad })), outDtype)];
}
