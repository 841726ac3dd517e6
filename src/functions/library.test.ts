// The library as a whole: every function of spec/functions is well formed, has its native, and what is written in the language means what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Value } from '../backend/values.ts';
import { meaning } from '../semantics/evaluate/fixture.ts';
import { evaluate, exactAlgebra, exactValue } from '../semantics/evaluate/index.ts';
import { elementsOf, Tensor, tensorOf } from '../tensor/index.ts';
import { COMPLEX, FLOAT, INTEGER, SHAPE_NATIVES } from './index.ts';
import { type FunctionEntry, loadFunctions } from './load.ts';

interface Written extends Omit<FunctionEntry, 'name' | 'domain'> {
  readonly native?: true;
  readonly domain?: Readonly<Record<string, readonly (string | number)[]>>;
}

const SPEC = new URL('../../spec/functions/', import.meta.url);
const written = readdirSync(SPEC).flatMap((file) => {
  const { functions } = parse(readFileSync(new URL(file, SPEC), 'utf8')) as { functions: Record<string, Written> };
  return Object.entries(functions);
});
const { functions, problems } = loadFunctions(written.map(([name, entry]) => entryOf(name, entry)));

function entryOf(name: string, entry: Written): FunctionEntry {
  const ends = (bounds: readonly (string | number)[]): string[] => bounds.map(String);
  const domain = new Map(Object.entries(entry.domain ?? {}).map(([parameter, bounds]) => [parameter, ends(bounds)]));
  return { ...entry, name, domain, range: entry.range && ends(entry.range) };
}

describe('entries', () => {
  test('are well formed', () => expect(problems).toEqual([]));

  test('have names of their own', () => expect(functions.size).toBe(written.length));

  test('that are native stand in a table', () => {
    const natives = written.filter(([, entry]) => entry.native).map(([name]) => name);
    const missing = natives.filter((name) => ![SHAPE_NATIVES, FLOAT, INTEGER, COMPLEX].some((table) => table[name]));
    expect(missing).toEqual([]);
  });

  test('exist for whatever stands in a table, but for the operators of complex numbers', () => {
    const names = [SHAPE_NATIVES, FLOAT, INTEGER, COMPLEX].flatMap(Object.keys);
    const unknown = new Set(names.filter((name) => !functions.has(name)));
    expect([...unknown].sort()).toEqual(['add', 'div', 'eq', 'mul', 'neg', 'sub']);
  });
});

test.each<[Partial<FunctionEntry>, string]>([
  [{ parameters: 'int a' }, "'int a' is not a parameter list"],
  [{ parameters: '(integer a)' }, "'integer' is not a type"],
  [{ parameters: '(int)' }, "'int' is not a parameter"],
  [{ parameters: '(any ...xs, int a)' }, "'any ...xs' is not the last parameter"],
  [{ parameters: '(int a, int a)' }, "two parameters are named 'a'"],
  [{ returns: 'any' }, "'any' is not a type"],
  [{ derivative: ['1'] }, '1 entries for 2 parameters'],
  [{ domain: new Map([['c', ['0', 'inf']]]) }, "there is no parameter 'c'"],
  [{ range: ['1', '-inf'] }, '[1, -inf] is not an interval'],
])('%o is told', (fault, message) => {
  const entry: FunctionEntry = {
    name: 'f',
    parameters: '(num a, num b)',
    returns: 'num',
    summary: 'A fault.',
    ...fault,
  };
  expect(loadFunctions([entry]).problems.map((p) => p.message)).toEqual([message]);
});

test('facts are read: types, rest, bounds', () => {
  expect(functions.get('promote')?.parameters).toEqual([{ type: 'any', name: '...xs' }]);
  expect(functions.get('log')?.domain).toEqual([[0, Number.POSITIVE_INFINITY]]);
  expect(functions.get('tanh')).toMatchObject({ range: [-1, 1], monotonic: ['increasing'], ulps: 'library' });
});

/** The value of an expression of the language, where `t` is a float64 of shape [2, 3]. */
function meaningOf(text: string, type: string, t: Tensor = tensorOf('float64', [0, 1, 2, 3, 4, 5], [2, 3])): unknown {
  const program = meaning({
    op: 'test.op.default',
    signature: `(Tensor t) -> ${type}`,
    dtypes: [{ t: 'any', compute: 'dtype(t)', out: 'compute' }],
    semantics: `return ${text}`,
  });
  const result = evaluate(exactAlgebra(), program, { t });
  if (result.status !== 'ok') throw new Error(result.message);
  return plain(exactValue(result.outputs[0]!, result.compute, program.program.results[0]!.type));
}

function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Tensor) return elementsOf(value);
  return typeof value === 'bigint' ? Number(value) : value;
}

function listOf(text: string): unknown {
  return meaningOf(`let list = ${text} in tensor(k: length(list)) list[k]`, 'Tensor');
}

const LISTS: readonly (readonly [text: string, value: readonly number[]])[] = [
  ['broadcast([3, 1], [4])', [3, 4]],
  ['broadcast([], [2, 1])', [2, 1]],
  ['broadcast([0, 1], [1, 5])', [0, 5]],
  ['broadcast_all([[3, 1], [4], [1, 1, 1]])', [1, 3, 4]],
  ['broadcast_all([[1], [0]])', [0]],
  ['wrap_all([-1, 0, 1], 3)', [2, 0, 1]],
  ['inverse([2, 0, 1])', [1, 2, 0]],
  ['reduced_dims([], 2)', [0, 1]],
  ['reduced_dims(none, 2)', [0, 1]],
  ['reduced_dims([-1], 2)', [1]],
  ['reduced_dims([-1], 0)', []],
  ['align([2], 3)', [1, 1, 2]],
  ['unravel(5, shape(t))', [1, 2]],
  ['ones(2)', [1, 1]],
  ['fill(2, 7)', [7, 7]],
  ['range(3)', [0, 1, 2]],
  ['reversed([1, 2, 3])', [3, 2, 1]],
  ['expand_list([4], 2)', [4, 4]],
  ['expand_list([4, 5], 2)', [4, 5]],
  ['keep(shape(t), 1)', [2, 1]],
  ['keep([], 0)', []],
  ['keep_all([2, 3, 4], [0, 2])', [1, 3, 1]],
  ['without([2, 3, 4], 1)', [2, 4]],
  ['without_all([2, 3, 4], [0, 2])', [3]],
  ['insert([2, 3], 1, 9)', [2, 9, 3]],
  ['insert([2, 3], 2, 9)', [2, 3, 9]],
  ['pick([5, 6, 7], [2, 0])', [7, 5]],
  ['strides(t)', [3, 1]],
];

test.each(LISTS)('%s', (text, value) => expect(listOf(text)).toEqual(value));

const INTS: readonly (readonly [text: string, value: number])[] = [
  ['wrap(-1, 3)', 2],
  ['wrap(2, 3)', 2],
  ['wrap(-1, 0)', 0],
  ['rank(t) * 100 + size(t, -1) * 10 + numel(t)', 236],
  ['product([])', 1],
  ['sum_of([1, 2, 3])', 6],
  ['ravel([1, 2], shape(t))', 5],
  ['longest([[1], [2, 3]])', 2],
  ['bits(complex64)', 64],
  ['int(2.9)', 2],
];

test.each(INTS)('%s is %i', (text, value) => expect(meaningOf(text, 'int')).toBe(value));

const TRUE = [
  'in_rank(-2, 2)',
  'in_rank(-1, 0)',
  'all_in_rank([-1, 0], 1)',
  'distinct_dims([0, 1], 2)',
  'is_permutation([1, -2], 2)',
  'broadcastable([3, 1], [4])',
  'broadcastable([0], [1])',
  'broadcastable_all([[1, 2], [3, 1], [2]])',
  'broadcastable_all([])',
  'expandable([3, 1], [2, 3, 4])',
  'within([1, 2], shape(t))',
  'contains([1, 2], 2)',
  'has_duplicates([1, 2, 1])',
  'all_equal([3, 3])',
  'all_equal([])',
  'all_positive([1, 2])',
  'none_negative([0])',
  'divides([2, 3], [4, 9])',
  'is_contiguous(t)',
  'can_cast(int64, float16)',
  'can_cast(bool, uint8)',
  'is_bool(bool)',
  'is_integer(uint8)',
  'is_signed(int8)',
  'is_reduced_float(bfloat16)',
  'is_reduced_float(float8_e5m2)',
  'to_float(int8) == float32',
  'to_float(complex64) == complex64',
  'to_real(complex128) == float64',
  'to_real(complex32) == float16',
  'to_complex(float16) == complex32',
  'to_complex(bfloat16) == complex64',
  'to_complex(float64) == complex128',
  'opmath(float16) == float32',
  'opmath(complex32) == complex64',
  'opmath(float64) == float64',
  'meet_in_sum(complex32, int8)',
  'fillable(1e6, complex32, 2)',
  'largest(complex32) == 65504',
  'accumulate(bool) == int64',
  'promote(t, float16) == float64',
  'promote_dtypes(int8, uint8) == int16',
  'largest(float16) == 65504',
  'lowest(int8) == -128',
  'smallest(float32) == 2.0 ** -126',
  'epsilon(bfloat16) == 2.0 ** -7',
];
const FALSE = [
  'in_rank(2, 2)',
  'in_rank(-3, 2)',
  'in_rank(1, 0)',
  'distinct_dims([1, -1], 2)',
  'is_permutation([0, 0], 2)',
  'is_permutation([0], 2)',
  'broadcastable([3, 2], [4])',
  'broadcastable([0], [2])',
  'broadcastable_all([[2], [3], [1]])',
  'broadcastable_all([[0], [3]])',
  'expandable([2, 1], [2])',
  'expandable([3], [1])',
  'within([1, 3], shape(t))',
  'within([-1, 0], shape(t))',
  'has_duplicates([1, 2])',
  'all_equal([3, 4])',
  'divides([0], [4])',
  'divides([2], [4, 4])',
  'can_cast(float32, int64)',
  'is_common(complex32)',
  'meet_in_sum(complex32, uint16)',
  'fillable(1e6, complex32, 1)',
  'can_cast(complex64, float32)',
  'can_cast(int8, bool)',
  'is_integer(bool)',
  'is_float(complex64)',
  'is_signed(uint8)',
  'is_signed(bool)',
  'promotable(uint16, int8)',
];

test.each(TRUE)('%s', (text) => expect(meaningOf(text, 'bool')).toBe(true));
test.each(FALSE)('not %s', (text) => expect(meaningOf(text, 'bool')).toBe(false));

test('can_cast is that of PyTorch for all pairs', () => {
  const lines = readFileSync(new URL('./testdata/promotion.tsv', import.meta.url), 'utf8').split('\n');
  const [, , ...dtypes] = lines[0]!.split('\t');
  const rows = lines.map((line) => line.split('\t')).filter(([, what]) => what === 'can cast');
  for (const [from, , ...allowed] of rows) {
    const casts = dtypes.map((to) => `if can_cast(${from}, ${to}) then 1 else 0`);
    expect(listOf(`[${casts.join(', ')}]`), from).toEqual(allowed.map(Number));
  }
});

test('sum_to undoes broadcasting', () => {
  expect(meaningOf('sum_to(t, [3])', 'Tensor')).toEqual([3, 5, 7]);
  expect(meaningOf('sum_to(t, [2, 1])', 'Tensor')).toEqual([3, 12]);
  expect(meaningOf('sum_to(t, [])', 'Tensor')).toEqual([15]);
  expect(meaningOf('sum_to(t, shape(t))', 'Tensor')).toEqual([0, 1, 2, 3, 4, 5]);
});

/** Points at which the derivatives of a function are taken, where 0.3 and 0.7 are no good ones. */
const POINTS: Readonly<Record<string, readonly number[]>> = {
  acosh: [1.7],
  floor_divide: [7.3, 2.1],
  trunc_divide: [7.3, 2.1],
  remainder: [7.3, 2.1],
  fmod: [7.3, 2.1],
};

/** Derivatives of elements that have no meaning for a real number alone. */
const OTHER = new Set(['conj', 're', 'im', 'nextafter']);

describe('derivatives are those of the function', () => {
  const derived = [...functions.values()].filter((f) => f.derivative && !OTHER.has(f.name));
  test.each(derived.map((f) => [f.name, f] as const))('%s', (name, { parameters, derivative }) => {
    const point = (POINTS[name] ?? [0.3, 0.7]).slice(0, parameters.length);
    derivative!.forEach((text, at) => {
      const lets = parameters.map((p, n) => `let ${p.name} = t[${n}] in `).join('');
      const [slope] = meaningOf(`tensor(k: 1) (${lets}${text})`, 'Tensor', tensorOf('float64', point)) as [number];
      expect(slope).toBeCloseTo(difference(name, point, at), 6);
    });
  });
});

/** Central difference, of fourth order. */
function difference(name: string, point: readonly number[], at: number): number {
  const step = 1e-3;
  const f = (k: number): number => FLOAT[name]!(...point.map((x, n) => (n === at ? x + k * step : x))) as number;
  return (8 * (f(1) - f(-1)) - (f(2) - f(-2))) / (12 * step);
}
