// The parts of the domain reading by themselves: hints, choices, layouts, elements, texts of calls.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { elementsOf, tensorOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { meaning } from '../evaluate/fixture.ts';
import { Choices } from './choices.ts';
import { nthWithin } from './draw-scalar.ts';
import { drawElement } from './elements.ts';
import { ADD, CONVOLUTION, GATHER, MATRIX_PRODUCT } from './fixtures.ts';
import { type Call, callToPython, callToTypeScript, describeCall, readHints, validCalls } from './index.ts';
import { smallerTables } from './shrink.ts';

test('hints are read, and what is wrong with them is told', () => {
  const { hints, problems } = readHints({
    size: { min: 1n, max: 4, length: [1, 2] },
    self: { rnak: 3 },
    other: { rank: [3, 1] },
    dim: 3,
  });
  expect(hints.size).toEqual({ min: 1, max: 4, length: [1, 2] });
  expect(problems).toEqual([
    "domain.self has no key 'rnak'; it may have min, max, values, length, rank, extent, data, wrapped, omit",
    'domain.other.rank cannot be [3,1]',
    'domain.dim is a map such as {min: 1, max: 4}',
  ]);
});

test('hints bound valid calls', () => {
  const { program } = meaning(CONVOLUTION);
  const hints = {
    stride: { min: 2, max: 3 },
    groups: { values: [1, 2] },
    weight: { rank: [4, 4] as const, data: [0, 1] as const },
    bias: { omit: true },
  };
  for (const { args } of fc.sample(validCalls(program, { hints }), { numRuns: 60, seed: 1 })) {
    expect((args.stride as bigint[]).every((n) => n === 2n || n === 3n)).toBe(true);
    expect([1n, 2n]).toContain(args.groups);
    expect(args.bias).toBeNull();
    const weight = args.weight as Tensor;
    expect(weight.rank).toBe(4);
    expect(elementsOf(weight).every((x) => (x as number) >= 0 && (x as number) <= 1)).toBe(true);
  }
});

test('calls reach the edges', () => {
  const calls = fc.sample(validCalls(meaning(ADD).program), { numRuns: 600, seed: 2 });
  const tensors = calls.flatMap(({ args }) => Object.values(args)).filter((value) => value instanceof Tensor);
  const reached = (what: (tensor: Tensor) => boolean): boolean => tensors.some(what);
  expect(reached(({ rank }) => rank === 0)).toBe(true);
  expect(reached(({ shape }) => shape.includes(0))).toBe(true);
  expect(reached(({ numel }) => numel > 400)).toBe(true);
  expect(
    reached(({ strides, shape }) => strides.some((stride, axis) => stride === 0 && (shape[axis] as number) > 1)),
  ).toBe(true);
  expect(reached(({ offset }) => offset > 0)).toBe(true);
  expect(reached((tensor) => !tensor.isContiguous())).toBe(true);
  expect(new Set(tensors.map(({ dtype }) => dtype)).size).toBeGreaterThanOrEqual(15);
  const floats = tensors.filter(({ dtype }) => dtype === 'float32').flatMap((tensor) => elementsOf(tensor) as number[]);
  for (const special of [Number.NaN, Infinity, -Infinity, -0, DTYPES.float32.largest, DTYPES.float32.smallest]) {
    expect(
      floats.some((x) => Object.is(x, special)),
      String(special),
    ).toBe(true);
  }
  const kinds = new Set(calls.map(({ args }) => (args.other instanceof Tensor ? 'tensor' : typeof args.other)));
  expect([...kinds]).toEqual(expect.arrayContaining(['tensor', 'bigint', 'number']));
});

test('callers choose the row, the dtypes, plain layouts and plain data', () => {
  const { program } = meaning(MATRIX_PRODUCT);
  const label = program.rows[0]?.label as string;
  const options = { row: label, dtypes: { self: 'bfloat16' as const }, layouts: false, special: false };
  for (const { args, row } of fc.sample(validCalls(program, options), { numRuns: 40, seed: 1 })) {
    const [self, mat2] = [args.self as Tensor, args.mat2 as Tensor];
    expect([row, self.dtype, mat2.dtype]).toEqual([label, 'bfloat16', 'bfloat16']);
    expect(
      [self, mat2].every((tensor) => tensor.contiguous() === tensor && elementsOf(tensor).every(Number.isFinite)),
    ).toBe(true);
  }
});

test('a row that does not exist is told', () => {
  const { program } = meaning(MATRIX_PRODUCT);
  expect(() => validCalls(program, { row: 'D9' })).toThrow("test.mm.default has no dtype row 'D9'; it has D1");
});

test('indices are repaired to all of their range, from either end', () => {
  const calls = fc.sample(validCalls(meaning(GATHER).program), { numRuns: 300, seed: 3 });
  const [dims, firsts, lasts] = [new Set<string>(), [] as boolean[], [] as boolean[]];
  for (const { args } of calls) {
    const [self, index] = [args.self as Tensor, args.index as Tensor];
    dims.add(`${Math.sign(Number(args.dim))}`);
    const extent = self.shape.at(Number(args.dim)) ?? 1;
    firsts.push(elementsOf(index).some((n) => n === 0n));
    lasts.push(extent > 2 && elementsOf(index).some((n) => Number(n) === extent - 1));
  }
  expect([...dims].sort()).toEqual(['-1', '0', '1']);
  expect(firsts.includes(true) && lasts.includes(true)).toBe(true);
});

test('a choice means the same element whatever is drawn around it, and 0 is zero', () => {
  for (const dtype of Object.keys(DTYPES).filter((name) => DTYPES[name as DType].packed === 1) as DType[]) {
    const zero = drawElement(new Choices(new Map()), 'x', dtype, undefined);
    expect(zero instanceof Complex ? zero.re : Number(zero), dtype).toBe(0);
    const table = new Map([
      ['x', 40],
      ['x.re', 40],
      ['y', 7],
    ]);
    const [alone, later] = [new Choices(table), new Choices(table)];
    drawElement(later, 'y', dtype, undefined);
    expect(drawElement(later, 'x', dtype, undefined)).toEqual(drawElement(alone, 'x', dtype, undefined));
    expect(() => tensorOf(dtype, [zero])).not.toThrow();
  }
});

test('numbers of a range come nearest to 0 first, each once', () => {
  const all = (low: number, high: number): number[] =>
    Array.from({ length: high - low + 1 }, (_, n) => nthWithin(low, high, n));
  expect(all(-2, 4)).toEqual([0, 1, -1, 2, -2, 3, 4]);
  expect(all(-4, 1)).toEqual([0, 1, -1, -2, -3, -4]);
  expect(all(2, 5)).toEqual([2, 3, 4, 5]);
  expect(all(-5, -3)).toEqual([-3, -4, -5]);
});

test('every smaller table is smaller', () => {
  const table = new Map([
    ['row', 2],
    ['self/rank', 3],
    ['self/0', 5],
    ['self/data/0', 9],
    ['self/data/1', 4],
    ['repair/0', 3],
    ['repair/1', 1],
  ]);
  // The same element further to the front is smaller too.
  const place = (name: string): number => Number(/\d+$/.exec(name)?.[0] ?? 0);
  const sum = (choices: ReadonlyMap<string, number>): number =>
    [...choices].reduce((total, [name, choice]) => total + choice * (1 + place(name)), 0);
  const smaller = [...smallerTables(table)];
  expect(smaller.length).toBeGreaterThan(10);
  expect(smaller.every((candidate) => sum(candidate) < sum(table))).toBe(true);
});

test('calls as text', () => {
  const strided = new Tensor('bfloat16', tensorOf('bfloat16', [1, Number.NaN, -0, 4]).data, [2], [2], 1);
  const args = {
    self: strided,
    other: tensorOf('int64', [7n], []),
    alpha: 1.5,
    list: [1n, null],
    dtype: { dtype: 'float16' as const },
    z: new Complex(1, -Infinity),
  };
  const call: Call = { op: 'test.add.Tensor', args, breaks: 'C1' };
  expect(describeCall(call)).toBe(
    'test.add.Tensor(self: bfloat16[2] {nan, 4.0}, strides [2], offset 1, other: int64[] {7}, alpha: 1.5, list: [1, none], dtype: float16, z: 1-infj), breaks C1',
  );
  expect(callToPython(call)).toBe(`import torch
torch.ops.test.add.Tensor(**{
    "self": torch.tensor([1.0, float('nan'), -0.0, 4.0], dtype=torch.bfloat16).as_strided([2], [2], 1),
    "other": torch.tensor([7], dtype=torch.int64).reshape([]),
    "alpha": 1.5,
    "list": [1, None],
    "dtype": torch.float16,
    "z": complex(1.0, float('-inf')),
})`);
  expect(callToTypeScript(call)).toBe(`import { Complex, Tensor, tensorOf } from 'opset';
await backend.call('test.add.Tensor', {
  self: tensorOf('bfloat16', [1, NaN, -0, 4], [4]).view([2], [2], 1),
  other: tensorOf('int64', [7n], []),
  alpha: 1.5,
  list: [1n, null],
  dtype: {"dtype":"float16"},
  z: new Complex(1, -Infinity),
});`);
});
