// The plain reading of meanings written here: values, refusals, and bugs of a meaning.
import { describe, expect, it } from 'vitest';
import type { Args, Value } from '../../backend/values.ts';
import { type Element, elementsOf, tensorOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import {
  ADD,
  ARGMAX,
  CAT,
  CONVOLUTION,
  CUMSUM,
  LAYER_NORM,
  MM,
  MUL,
  SCATTER_ADD,
  SIGMOID,
  SILU,
  SOFTMAX,
  UPSAMPLE,
} from './drafts.ts';
import { type Draft, meaning, meanings } from './fixture.ts';
import { evaluate, exactAlgebra, exactValue, type Meaning, MeaningError } from './index.ts';

const exact = exactAlgebra();

function run(draft: Draft | Meaning, args: Args, lookup?: ReadonlyMap<string, Meaning>): Value[] {
  const target = 'program' in draft ? draft : meaning(draft);
  const result = evaluate(exact, target, args, lookup ? { lookup: (key) => lookup.get(key) } : {});
  if (result.status !== 'ok') throw new Error(`${result.label}: ${result.message}`);
  return result.outputs.map((output, n) =>
    exactValue(output, result.dtypes[n] ?? 'float32', target.program.results[n]?.type ?? { kind: 'none' }),
  );
}

function elements(value: Value | undefined): Element[] {
  return elementsOf(value as Tensor);
}

const f32 = (values: number[], shape?: number[]): Tensor => tensorOf('float32', values, shape);
const i64 = (values: number[], shape?: number[]): Tensor => tensorOf('int64', values.map(BigInt), shape);

describe('values', () => {
  it('broadcasts, scales and promotes', () => {
    const [out] = run(ADD, { self: f32([1, 2], [2, 1]), other: i64([10, 20]), alpha: 3n });
    expect((out as Tensor).dtype).toBe('float32');
    expect(elements(out)).toEqual([31, 61, 32, 62]);
  });

  it('wraps integers once, on store', () => {
    expect(elements(run(ADD, { self: tensorOf('int8', [100n]), other: tensorOf('int8', [100n]) })[0])).toEqual([-56n]);
    expect(elements(run(ADD, { self: tensorOf('int8', [1n]), other: 300n })[0])).toEqual([45n]);
  });

  it('lists the states of a scan, each from the one before', () => {
    const draft = {
      op: 'test.scan.default',
      signature: '(Tensor self, int count) -> (Tensor sums, Tensor fibonacci)',
      dtypes: [{ self: 'float', sums: 'self', fibonacci: 'int64' }],
      semantics: `
        let totals = scan(k: size(self, 0), total = cast(0, compute)) total + self[k]
        let pairs = scan(k: count, pair = [0, 1]) [pair[1], pair[0] + pair[1]]
        sums[k: size(self, 0)] = totals[k]
        fibonacci[k: count] = pairs[k][0]`,
    };
    const [sums, fibonacci] = run(draft, { self: f32([1, 2, 4]), count: 7n });
    expect(elements(sums)).toEqual([1, 3, 7]);
    expect(elements(fibonacci)).toEqual([1n, 1n, 2n, 3n, 5n, 8n, 13n]);
    expect(elements(run(draft, { self: f32([]), count: 0n })[0])).toEqual([]);
  });

  it('adds complex numbers', () => {
    const [out] = run(ADD, { self: tensorOf('complex64', [1]), other: 2, alpha: 2n });
    expect(String(elements(out)[0])).toBe('5+0j');
  });

  it('rounds Scalars to the parts of half-precision complex numbers, products only at the end', () => {
    const draft = {
      ...ADD,
      dtypes: [{ self: ['complex32'], other: ['complex32'], compute: 'dtype(self)', out: 'compute' }],
    };
    const [out] = run(draft, { self: tensorOf('complex32', [0]), other: tensorOf('complex32', [10_000]), alpha: 0.3 });
    // 0.3 is 0.300048828125 in half precision; the parts of the sum lie 2 apart.
    expect(String(elements(out)[0])).toBe('3000+0j');
    const [overflown] = run(draft, { self: tensorOf('complex32', [0]), other: tensorOf('complex32', [1]), alpha: 1e6 });
    expect(elements(overflown)[0]).toMatchObject({ re: Infinity });
  });

  it('multiplies matrices', () => {
    expect(elements(run(MM, { self: f32([1, 2, 3, 4], [2, 2]), mat2: f32([5, 6, 7, 8], [2, 2]) })[0])).toEqual([
      19, 22, 43, 50,
    ]);
  });

  it('computes softmax, layer norm, cumsum, argmax', () => {
    expect(elements(run(SOFTMAX, { self: f32([0, 0]), dim: -1n })[0])).toEqual([0.5, 0.5]);
    expect(
      elements(run(LAYER_NORM, { input: f32([1, 3]), normalized_shape: [2n], weight: null, bias: null, eps: 0 })[0]),
    ).toEqual([-1, 1]);
    expect(elements(run(CUMSUM, { self: f32([1, 2, 3]), dim: 0n })[0])).toEqual([1, 3, 6]);
    expect(elements(run(ARGMAX, { self: f32([1, 5, 5, 2, Number.NaN, 0], [2, 3]), dim: 1n })[0])).toEqual([1n, 1n]);
  });

  it('scatters, upsamples, convolves and concatenates', () => {
    expect(
      elements(run(SCATTER_ADD, { self: f32([1, 1, 1]), dim: 0n, index: i64([0, 2, 0]), src: f32([5, 6, 7]) })[0]),
    ).toEqual([13, 1, 7]);
    expect(elements(run(UPSAMPLE, { input: f32([0, 1], [1, 1, 2]), size: 4n })[0])).toEqual([0, 0.25, 0.75, 1]);
    expect(
      elements(
        run(CONVOLUTION, {
          input: f32([1, 2, 3], [1, 1, 3]),
          weight: f32([1, 10], [1, 1, 2]),
          bias: null,
          stride: [1n],
          padding: [1n],
          dilation: [1n],
        })[0],
      ),
    ).toEqual([10, 21, 32, 3]);
    expect(elements(run(CAT, { tensors: [f32([1, 2]), f32([3])], dim: 0n })[0])).toEqual([1, 2, 3]);
  });

  it('carries out a decomposition through other ops, each rounded to its dtype', () => {
    const ops = meanings(SIGMOID, MUL, SILU);
    expect(
      elements(run(ops.get('test.silu.default') as Meaning, { self: tensorOf('float16', [2]) }, ops)[0])[0],
    ).toBeCloseTo(1.7617, 3);
  });
});

describe('calls that are not defined', () => {
  const refused = (draft: Draft, args: Args): unknown => evaluate(exact, meaning(draft), args);

  it('refuses by dtype row, shape pattern and constraint, in this order', () => {
    expect(refused(MM, { self: f32([1], [1, 1]), mat2: i64([1], [1, 1]) })).toMatchObject({
      status: 'refused',
      label: 'test.mm.default/dtypes',
    });
    expect(refused(MM, { self: f32([1, 2], [1, 2]), mat2: f32([1], [1, 1]) })).toMatchObject({
      status: 'refused',
      label: 'test.mm.default/shape.mat2',
      message: 'mat2 has shape [1, 1], it must have [K, M], here [2, 1]',
    });
    expect(refused(SOFTMAX, { self: f32([1]), dim: 3n })).toMatchObject({
      status: 'refused',
      label: 'test.softmax.int/C1',
    });
  });

  it('refuses an argument of the wrong kind', () => {
    expect(refused(SOFTMAX, { self: f32([1]), dim: 0.5 })).toMatchObject({
      label: 'test.softmax.int/argument.dim',
      message: "argument 'dim': expected int, got the number 0.5",
    });
  });

  it('says what is unpredictable', () => {
    const draft: Draft = {
      ...MUL,
      op: 'test.half.default',
      unpredictable: [{ label: 'U1', when: 'rank(self) == 1', why: 'nobody wrote it' }],
    };
    expect(refused(draft, { self: f32([1]), other: 1 })).toMatchObject({
      status: 'unpredictable',
      label: 'test.half.default/U1',
    });
  });
});

describe('bugs of a meaning', () => {
  it('names op, tensor, shape and index of a read out of range', () => {
    const draft: Draft = {
      op: 'test.shift.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', out: 'dtype(self)' }],
      semantics: 'out[i: size(self, 0)] = self[i + 1]',
    };
    expect(() => run(draft, { self: f32([1, 2]) })).toThrow(MeaningError);
    expect(() => run(draft, { self: f32([1, 2]) })).toThrow(
      "test.shift.default: reads 'self' of shape [2] at [2], which is outside",
    );
  });

  it('stops a runaway loop', () => {
    const draft: Draft = {
      op: 'test.big.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', out: 'dtype(self)' }],
      semantics: 'out[i: 1000000000000] = self[0]',
    };
    expect(() => run(draft, { self: f32([1]) })).toThrow('the call takes more than');
  });
});
