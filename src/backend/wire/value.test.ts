import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalTensors } from '../../tensor/compare.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { layoutExtent } from '../../tensor/layout.ts';
import { storageOf } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { isTensor, type Value } from '../values.ts';
import { decodeValue } from './decode.ts';
import { encodeDocument, parseDocument } from './document.ts';
import { Packer } from './encode.ts';
import { parseJson } from './json.ts';

const dtypes = Object.keys(DTYPES) as DType[];

/** Any layout on any storage, contiguous or not, offset, expanded, empty. */
const tensors = fc
  .record({
    dtype: fc.constantFrom(...dtypes),
    shape: fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
    strides: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 3, maxLength: 3 }),
    offset: fc.integer({ min: 0, max: 3 }),
    plain: fc.boolean(),
    fill: fc.uint8Array({ minLength: 1, maxLength: 32 }),
  })
  .map(({ dtype, shape, strides, offset, plain, fill }) => {
    const own = plain ? undefined : strides.slice(0, shape.length);
    const count = own === undefined ? shape.reduce((a, b) => a * b, 1) : layoutExtent(shape, own, offset);
    const bytes = Uint8Array.from({ length: count * DTYPES[dtype].bytes }, (_, i) => fill[i % fill.length]!);
    // An empty view need not lie inside of its storage; the wire sends it as an empty tensor.
    const start = count === 0 ? 0 : offset;
    return new Tensor(dtype, storageOf(dtype, bytes), shape, own, plain ? 0 : start);
  });

const values: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    tensors,
    fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
    fc.double(),
    fc.boolean(),
    fc.string(),
    fc.constant(null),
    fc.tuple(fc.double(), fc.double()).map(([re, im]) => new Complex(re, im)),
    fc.constantFrom(...dtypes).map((dtype) => ({ dtype })),
    fc.constant({ memoryFormat: 'channels_last' }),
    fc.constant({ layout: 'strided' }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
})).value;

describe('values on the wire', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(values, (value) => {
        expectSame(roundTrip(value), value);
      }),
      { numRuns: 1000 },
    );
  });

  it('come back contiguous where the receiver takes no views', () => {
    fc.assert(
      fc.property(tensors, (tensor) => {
        const back = roundTrip(tensor, { strided: false }) as Tensor;
        expect(back.isContiguous()).toBe(true);
        expect(back.offset).toBe(0);
        expect(back.contiguous().data).toEqual(tensor.contiguous().data);
      }),
    );
  });

  it.each<[Value, string]>([
    [1n, '1'],
    [1, '{"float":1}'],
    [0.5, '{"float":0.5}'],
    [-0, '{"float":"-0.0"}'],
    [NaN, '{"float":"nan"}'],
    [-Infinity, '{"float":"-inf"}'],
    [2n ** 53n, '9007199254740992'],
    [2n ** 53n + 1n, '{"int":"9007199254740993"}'],
    [-(2n ** 53n) - 1n, '{"int":"-9007199254740993"}'],
    [new Complex(1, -0), '{"complex":[1,"-0.0"]}'],
    [[true, 'sum', null], '[true,"sum",null]'],
    [{ dtype: 'bfloat16' }, '{"dtype":"bfloat16"}'],
    [{ memoryFormat: 'channels_last' }, '{"memory_format":"channels_last"}'],
    [{ layout: 'strided' }, '{"layout":"strided"}'],
  ])('writes %o as the page says', (value, text) => {
    expect(JSON.stringify(new Packer().value(value))).toBe(text);
    expectSame(decodeValue(parseJson(text), new Map(), 'x'), value);
  });

  it('reads a JSON number with a fraction as a float, integral or not', () => {
    expect(decodeValue(parseJson('[1.0, 1, 2.5, {"float": 3}]'), new Map(), 'x')).toEqual([1, 1n, 2.5, 3]);
  });

  it('sends complex numbers as pairs and what has no code, half-precision complex numbers too, as bytes', () => {
    const packer = new Packer();
    const complex = new Tensor('complex64', Float32Array.of(1, 2, 3, 4), [2]);
    const small = new Tensor('float8_e4m3fnuz', Uint8Array.of(1, 2), [2]);
    const half = new Tensor('complex32', Uint16Array.of(0x3c00, 0x4000, 0, 0x7e00), [2]);
    expect(packer.value([complex, small, half])).toEqual([
      { tensor: 't0', dtype: 'complex64' },
      { tensor: 't1', dtype: 'float8_e4m3fnuz' },
      { tensor: 't2', dtype: 'complex32' },
    ]);
    expect(packer.tensors.get('t0')).toMatchObject({ code: 'F32', shape: [2, 2] });
    expect(packer.tensors.get('t1')).toMatchObject({ code: 'U8', shape: [2] });
    expect(packer.tensors.get('t2')).toMatchObject({ code: 'U8', shape: [2, 4] });
    const again = decodeValue(parseJson('{"tensor": "t2", "dtype": "complex32"}'), packer.tensors, 'x');
    expect(equalTensors(again as Tensor, half)).toBe(true);
  });

  it('sends a view with its offset, but not a storage of which it shows little', () => {
    const packer = new Packer();
    const row = new Tensor('float32', new Float32Array(12), [4], [3], 2);
    const speck = new Tensor('float32', new Float32Array(1e6), [2], [1], 5e5);
    packer.value([row, speck]);
    expect(packer.tensors.get('t0')!.bytes.length).toBe(12 * 4);
    expect(packer.tensors.get('t1')!.bytes.length).toBe(2 * 4);
  });

  it.each([
    ['{"tensor":"t9"}', `x: no tensor "t9" in this document`],
    ['{"float":"many"}', 'x: {"float": …} holds a number, "nan", "inf", "-inf" or "-0.0"'],
    ['{"int":"1.5"}', 'x: {"int": …} holds the digits of an integer as a string'],
    ['[1,{"complex":[1]}]', 'x[1]: {"complex": …} holds two parts'],
    ['{"dtype":"float12"}', 'x: dtype "float12" is not known here'],
    ['{"color":1}', 'x is an object with members color, none of them tensor, int, float'],
  ])('refuses %s', (text, message) => {
    expect(() => decodeValue(parseJson(text), new Map(), 'x')).toThrow(message);
  });

  it.each([
    [{ shape: [3], strides: [4], offset: 0 }, 'it reaches element 8'],
    [{ shape: [2], strides: [1], offset: 7 }, 'it reaches element 8'],
    [{ shape: [2], strides: [-1], offset: 1 }, 'x.strides holds -1, not an integer from 0'],
    [{ shape: [2, 2], strides: [1], offset: 0 }, '2 dims need as many strides'],
    [{ shape: [2 ** 60], strides: [2 ** 60], offset: 0 }, 'not an integer from 0'],
  ])('refuses the view %j of 8 elements', (view, message) => {
    const raw = { code: 'F32', shape: [8], bytes: new Uint8Array(32) };
    const json = parseJson(JSON.stringify({ tensor: 't', ...view }));
    expect(() => decodeValue(json, new Map([['t', raw]]), 'x')).toThrow(message);
  });
});

function roundTrip(value: Value, options?: { strided: boolean }): Value {
  const packer = new Packer(options);
  const written = packer.value(value);
  const { message, tensors: raw } = parseDocument(encodeDocument({ value: written }, packer.tensors));
  return decodeValue(message.value, raw, 'value');
}

/** Equal in kind, bits and, for tensors, layout. */
function expectSame(got: Value, want: Value): void {
  if (Array.isArray(want)) {
    expect(got).toHaveLength(want.length);
    want.forEach((item, i) => {
      expectSame((got as Value[])[i]!, item);
    });
  } else if (isTensor(want) && isTensor(got)) {
    expect([got.dtype, got.shape]).toEqual([want.dtype, want.shape]);
    if (want.numel > 0 && !want.isContiguous()) expect([got.strides, got.offset]).toEqual([want.strides, want.offset]);
    expect(got.contiguous().data).toEqual(want.contiguous().data);
  } else {
    expect(got).toEqual(want);
  }
}
