// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.masked_scatter.default(Tensor self, Tensor mask, Tensor source) -> Tensor
//
//     holes[...i: S] = mask[~i]
//     let places = nonzero(holes)
//     ground[...i: S] = self[~i]
//     scatter out = ground by set over n: size(places, 0)
//       at [places[n, d] for d: length(S)]
//       value source[...unravel(n, shape(source))]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, contiguous, copyOf, dot, dtype, fittedStrides, indexElements, lazy, length, loopNest, maskElements, nonzero, numbersOf, numel, refuse, refuseDtypes, settle, shape, size, storeComplex, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.masked_scatter.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool']);

/** A copy of self in which the elements where mask is true are replaced by those of source, in row-major order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mask', type: 'Tensor' },
    { name: 'source', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mask: mask2, source }: BoundArguments<{ self: Tensor; mask: Tensor; source: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcast(shape(self), shape(mask2)));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(mask2.dtype) && source.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mask: mask2, source });
  }
  // C1
  if (!broadcastable(shape(self), shape(mask2))) refuse(KEY, 'C1', 'the shapes of self and mask do not broadcast');
  // C2
  {
    let count = 0;
    const extents = S();
    const mask2Elements = maskElements(mask2);
    const strides2 = fittedStrides(mask2Elements, extents.length);
    const nest = loopNest(extents, [strides2]);
    const atStep = nest.steps[0]!;
    for (nest.start([mask2Elements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (mask2Elements.data[at]! !== 0) count++;
      }
    }
    if (!(count <= numel(source))) refuse(KEY, 'C2', 'source has fewer elements than mask has ones');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, mask2, source, S, compute, outDtype);
    default:
      return evaluate(self, mask2, source, S, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, mask2: Tensor, source: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const mask2Elements = maskElements(mask2);
  const strides2 = fittedStrides(mask2Elements, S().length);
  const holes = viewOf(mask2Elements, S(), strides2, mask2Elements.offset);
  const places = nonzero(holes);
  const ground = blank('complex128', S());
  const groundData = numbersOf(ground);
  let to = 0;
  const extents = S();
  const selfElements = complexElements(self, compute);
  const strides3 = fittedStrides(selfElements, extents.length);
  const nest = loopNest(extents, [strides3]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(groundData, to++, complexAt(selfElements.data, at));
    }
  }
  const out = copyOf(ground, compute, 'complex128');
  const outData = numbersOf(out);
  const end = size(places, 0);
  const placesElements = indexElements(places);
  const placesStep0 = placesElements.strides[0]!;
  const placesStep1 = placesElements.strides[1]!;
  const sourceElements = complexElements(source, compute);
  const sourceElementsFlat = contiguous(sourceElements);
  for (let n2 = 0; n2 < end; n2++) {
    const list: number[] = [];
    const end2 = length(S());
    const offset = placesElements.offset + n2 * placesStep0;
    for (let d = 0; d < end2; d++) {
      list.push(placesElements.data[offset + d * placesStep1]!);
    }
    storeComplex(outData, dot(list, out.strides), complexAt(sourceElementsFlat.data, sourceElementsFlat.offset + n2));
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, mask2: Tensor, source: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const mask2Elements = maskElements(mask2);
  const strides2 = fittedStrides(mask2Elements, S().length);
  const holes = viewOf(mask2Elements, S(), strides2, mask2Elements.offset);
  const places = nonzero(holes);
  const selfElements = cellElements(self, compute);
  const strides3 = fittedStrides(selfElements, S().length);
  const ground = viewOf(selfElements, S(), strides3, selfElements.offset);
  const out = copyOf(ground, compute, compute);
  const outData = numbersOf(out);
  const end = size(places, 0);
  const placesElements = indexElements(places);
  const placesStep0 = placesElements.strides[0]!;
  const placesStep1 = placesElements.strides[1]!;
  const sourceElements = cellElements(source, compute);
  const sourceElementsFlat = contiguous(sourceElements);
  for (let n = 0; n < end; n++) {
    const list: number[] = [];
    const end2 = length(S());
    const offset = placesElements.offset + n * placesStep0;
    for (let d = 0; d < end2; d++) {
      list.push(placesElements.data[offset + d * placesStep1]!);
    }
    outData[dot(list, out.strides)] = sourceElementsFlat.data[sourceElementsFlat.offset + n]!;
  }
  return [settle(out, outDtype)];
}
