// Calls that hide a write, made direct and then functional: what each written argument was of the copies must be seen in the results.
import { expect, test } from 'vitest';
import { Interpreter } from '../../interpreter/interpreter.ts';
import type { SyncBackend } from '../../interpreter/task.ts';
import { parseSignature } from '../../opset/signature/parse.ts';
import { createReferenceBackend } from '../../reference/index.ts';
import { elementsOf, type Tensor, tensorOf } from '../../tensor/index.ts';
import { extendTable, functionalTable, pytorchSignatures } from '../import/pt2/signatures.ts';
import type { Argument, CanonicalGraph, Result, TensorType } from '../model.ts';
import { verifyGraph } from '../verify/index.ts';
import { callDirectly, functionalise } from './index.ts';

const BUMP = 'my.bump.default';
const BUMP_ALL = 'my.bump_all.default';
const ops = extendTable(
  pytorchSignatures(),
  new Map([
    [BUMP, parseSignature('(Tensor(a!) x, Tensor(b!)? y, float by=1.) -> Tensor')],
    [BUMP_ALL, parseSignature('(Tensor(a!)[] xs) -> ()')],
  ]),
);
const reference = createReferenceBackend();
const add = (x: Tensor, by: number): Tensor =>
  tensorOf(
    'float32',
    elementsOf(x).map((n) => Number(n) + by),
    x.shape,
  );

/** `bump` adds to x (and twice as much to y), and gives what x was; `bump_all` adds 1, 2, … */
const backend: SyncBackend = {
  ...reference,
  callSync(op, args, options) {
    if (op === BUMP) {
      const [x, y, by] = [args.x as Tensor, args.y as Tensor | null, args.by as number];
      return { status: 'ok', outputs: [x, add(x, by), y && add(y, 2 * by)] };
    }
    if (op === BUMP_ALL) return { status: 'ok', outputs: [(args.xs as Tensor[]).map((x, n) => add(x, n + 1))] };
    return reference.callSync(op, args, options);
  },
};

const ref = (value: string): Argument => ({ value });
const vector: TensorType = { dtype: 'float32', shape: [4] };

function run(version: string, args: Record<string, Argument>, results: Result[], returns: string[]): number[][] {
  const names = ['p', 'q', ...results.flat().filter((name) => name !== null)];
  const graph: CanonicalGraph = {
    format: 'opset.graph/1',
    opset: '1.0',
    symbols: {},
    guards: [],
    inputs: ['p', 'q'].map((value) => ({ role: 'user_input', value })),
    outputs: returns.map((name) => ({ role: 'user_output', value: ref(name) as { readonly value: string } })),
    values: Object.fromEntries(names.map((name) => [name, vector])),
    nodes: [{ op: `higher_order.${version}`, args, results }],
    subgraphs: {},
    views: {},
  };
  const direct = functionalise(callDirectly(graph, ops), { ops });
  expect(verifyGraph(direct, { ops: functionalTable(ops) })).toEqual([]);
  expect(callDirectly(direct, ops)).toBe(direct);
  const inputs = [tensorOf('float32', [1, 2, 3, 4], [4]), tensorOf('float32', [5, 6, 7, 8], [4])];
  const { outputs } = new Interpreter(direct, new Map(), backend).runSync(inputs);
  return outputs.map((output) => elementsOf(output as Tensor).map(Number));
}

const callee: Argument = { operator: BUMP };
const bases: Argument = [ref('p'), ref('q')];

test('the first kind: arguments themselves', () => {
  expect(
    run('auto_functionalized', { callee, x: ref('p'), y: null, by: { float: 10 } }, ['r', 'n', null], ['r', 'n', 'p']),
  ).toEqual([
    [1, 2, 3, 4],
    [11, 12, 13, 14],
    [1, 2, 3, 4],
  ]);
});

test.each<[string, Record<string, Argument>, number[][]]>([
  [
    'whole',
    { _x_base_index: 0, _y_base_index: 1 },
    [
      [1, 2, 3, 4],
      [11, 12, 13, 14],
      [25, 26, 27, 28],
    ],
  ],
  [
    'none for y',
    { _x_base_index: 1, _x_alias: true, _y_base_index: null },
    [
      [5, 6, 7, 8],
      [1, 2, 3, 4],
      [15, 16, 17, 18],
    ],
  ],
  [
    'a slice',
    { _x_base_index: 0, _x_slice_dim: 0, _x_slice_start: 1, _x_slice_end: 3, _y_base_index: null },
    [
      [2, 3],
      [1, 12, 13, 4],
      [5, 6, 7, 8],
    ],
  ],
  [
    'strides',
    { _x_base_index: 0, _x_size: [2], _x_stride: [2], _x_storage_offset: 1, _y_base_index: null },
    [
      [2, 4],
      [1, 12, 3, 14],
      [5, 6, 7, 8],
    ],
  ],
])('the second kind: %s', (_, views, wanted) => {
  const args = { callee, by: { float: 10 }, ...views, _all_bases: bases };
  expect(run('auto_functionalized_v2', args, ['r', 'm', 'n'], ['r', 'm', 'n'])).toEqual(wanted);
});

test('a list that is written, of an op that returns nothing', () => {
  const args: Record<string, Argument> = {
    callee: { operator: BUMP_ALL },
    _xs_length: 2,
    _xs_0_base_index: 1,
    _xs_1_base_index: 0,
    _xs_1_slice_dim: 0,
    _xs_1_slice_start: 0,
    _xs_1_slice_end: 1,
    _all_bases: bases,
  };
  expect(run('auto_functionalized_v2', args, [null, 'm', 'n'], ['m', 'n'])).toEqual([
    [3, 2, 3, 4],
    [6, 7, 8, 9],
  ]);
});

test.each<[Record<string, Argument>, Result[], RegExp]>([
  [
    { _x_base_index: 0, _y_base_index: null, _all_bases: bases },
    ['r', 'm'],
    /it has 2 results, not 1 and 2 new values/,
  ],
  [{ _x_base_index: 7, _y_base_index: null, _all_bases: bases }, ['r', 'm', 'n'], /"_x_base_index" names no tensor/],
  [{ _x_base_index: 0, _y_base_index: null }, ['r', 'm', 'n'], /there is no list "_all_bases"/],
])('what is not of the form of such a call: %#', (views, results, message) => {
  expect(() => run('auto_functionalized_v2', { callee, ...views }, results, ['r'])).toThrow(message);
});
