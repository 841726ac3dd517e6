// Small programs that write in place, made functional and run by the reference. What they must give is what PyTorch gives; the numbers are small enough to see.
import { describe, expect, test } from 'vitest';
import { Interpreter, type RunResult } from '../../../interpreter/interpreter.ts';
import { createReferenceBackend } from '../../../reference/index.ts';
import { elementsOf, Tensor, tensorOf } from '../../../tensor/index.ts';
import { completeArguments } from '../../complete.ts';
import { GraphError } from '../../error.ts';
import { pytorchSignatures } from '../../import/pt2/signatures.ts';
import type {
  Argument,
  CanonicalGraph,
  GraphInput,
  GraphNode,
  GraphOutput,
  Result,
  TensorType,
  ValueType,
} from '../../model.ts';
import { verifyGraph } from '../../verify/index.ts';
import { functionalise } from './functionalise.ts';
import type { StateLayout } from './state.ts';

const ops = pytorchSignatures();
const backend = createReferenceBackend();

const ref = (value: string): { readonly value: string } => ({ value });
const float = (shape: readonly number[], strides?: readonly number[]): TensorType => ({
  dtype: 'float32',
  shape,
  ...(strides ? { strides } : {}),
});
const user = (value: string): GraphInput => ({ role: 'user_input', value });
const output = (value: string): GraphOutput => ({ role: 'user_output', value: ref(value) });

/** A node with its defaults; `op` without its namespace. */
function node(op: string, args: Record<string, Argument>, ...results: Result[]): GraphNode {
  const key = op.startsWith('higher_order.') ? op : `aten.${op}`;
  return { op: key, args: completeArguments(args, ops.signature(key)), results };
}

interface Parts {
  readonly inputs: readonly GraphInput[];
  readonly values: Readonly<Record<string, ValueType>>;
  readonly nodes: readonly GraphNode[];
  readonly returns: readonly string[];
  readonly subgraphs?: CanonicalGraph['subgraphs'];
}

function program({ inputs, values, nodes, returns, subgraphs = {} }: Parts): CanonicalGraph {
  const outputs = returns.map(output);
  return {
    format: 'opset.graph/1',
    opset: '1.0',
    symbols: {},
    guards: [],
    inputs,
    outputs,
    values,
    nodes,
    subgraphs,
    views: {},
  };
}

/** Functional, sound, and without a single write. */
function convert(graph: CanonicalGraph, layouts?: ReadonlyMap<string, StateLayout>): CanonicalGraph {
  const converted = functionalise(graph, { ops, ...(layouts ? { layouts } : {}) });
  expect(verifyGraph(converted, { ops })).toEqual([]);
  expect(functionalise(converted, { ops })).toBe(converted);
  return converted;
}

const numbers = (value: unknown): number[] => elementsOf(value as Tensor).map(Number);
const vector = (...elements: number[]): Tensor => tensorOf('float32', elements, [elements.length]);

function run(graph: CanonicalGraph, ...inputs: Tensor[]): RunResult {
  return new Interpreter(convert(graph), new Map(), backend).runSync(inputs);
}

const outputsOf = (result: RunResult): number[][] => result.outputs.map(numbers);

function refusal(graph: CanonicalGraph): string {
  try {
    functionalise(graph, { ops });
  } catch (error) {
    if (error instanceof GraphError) return `${error.message} — ${error.fix}`;
    throw error;
  }
  return 'accepted';
}

test('a graph that writes nowhere stays the very same', () => {
  const graph = program({
    inputs: [user('x')],
    values: { x: float([2]), y: float([2]) },
    nodes: [node('relu.default', { self: ref('x') }, 'y')],
    returns: ['y'],
  });
  expect(functionalise(graph, { ops })).toBe(graph);
});

describe('a write is seen', () => {
  const base = [node('clone.default', { self: ref('x') }, 'base')];
  const values = { x: float([2, 3]), base: float([2, 3]) };
  const x = tensorOf('float32', [0, 1, 2, 3, 4, 5], [2, 3]);

  test('by the written value under all its names, not by what was computed before', () => {
    const graph = program({
      inputs: [user('x')],
      values: { ...values, before: float([2, 3]), written: float([2, 3]), after: float([2, 3]) },
      nodes: [
        ...base,
        node('mul.Tensor', { self: ref('base'), other: 2 }, 'before'),
        node('add_.Tensor', { self: ref('base'), other: 10 }, 'written'),
        node('neg.default', { self: ref('base') }, 'after'),
      ],
      returns: ['before', 'base', 'written', 'after'],
    });
    expect(outputsOf(run(graph, x))).toEqual([
      [0, 2, 4, 6, 8, 10],
      [10, 11, 12, 13, 14, 15],
      [10, 11, 12, 13, 14, 15],
      [-10, -11, -12, -13, -14, -15],
    ]);
  });

  test('through views made before it, and through views of those', () => {
    const graph = program({
      inputs: [user('x')],
      values: { ...values, row: float([3]), tail: float([2]), written: float([2, 3]), sum: float([2]) },
      nodes: [
        ...base,
        node('select.int', { self: ref('base'), dim: 0, index: 1 }, 'row'),
        node('slice.Tensor', { self: ref('row'), dim: 0, start: 1, end: 3 }, 'tail'),
        node('mul_.Tensor', { self: ref('base'), other: 10 }, 'written'),
        node('add.Tensor', { self: ref('tail'), other: 1 }, 'sum'),
      ],
      returns: ['sum', 'row'],
    });
    expect(outputsOf(run(graph, x))).toEqual([
      [41, 51],
      [30, 40, 50],
    ]);
  });

  test('by the base and its other views when a view of a view is written', () => {
    const graph = program({
      inputs: [user('x')],
      values: {
        ...values,
        turned: float([3, 2], [1, 3]),
        column: float([2], [3]),
        row: float([3]),
        written: float([2], [3]),
        twice: float([2], [3]),
      },
      nodes: [
        ...base,
        node('select.int', { self: ref('base'), dim: 0, index: 0 }, 'row'),
        node('t.default', { self: ref('base') }, 'turned'),
        node('select.int', { self: ref('turned'), dim: 0, index: 2 }, 'column'),
        node('fill_.Scalar', { self: ref('column'), value: 9 }, 'written'),
        node('mul_.Tensor', { self: ref('written'), other: 2 }, 'twice'),
      ],
      returns: ['base', 'turned', 'row', 'column'],
    });
    expect(outputsOf(run(graph, x))).toEqual([
      [0, 1, 18, 3, 4, 18],
      [0, 3, 1, 4, 18, 18],
      [0, 1, 18],
      [18, 18],
    ]);
  });

  test('under the name of a value whose shape an op changes in place', () => {
    const graph = program({
      inputs: [user('x')],
      values: { ...values, wide: float([1, 2, 3]), copy: float([1, 2, 3]), flat: float([6]), twice: float([6]) },
      nodes: [
        ...base,
        node('view.default', { self: ref('base'), size: [6] }, 'flat'),
        node('unsqueeze_.default', { self: ref('base'), dim: 0 }, 'wide'),
        node('mul_.Tensor', { self: ref('flat'), other: 2 }, 'twice'),
      ],
      returns: ['base', 'wide'],
    });
    const { outputs } = run(graph, x);
    expect(outputs.map((value) => (value as Tensor).shape)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(outputs.map(numbers)[0]).toEqual([0, 2, 4, 6, 8, 10]);
  });
});

describe('a write to a view reaches its base', () => {
  const dense: readonly [op: string, args: Record<string, Argument>, type: TensorType][] = [
    ['alias.default', {}, float([2, 3, 4])],
    ['transpose.int', { dim0: 0, dim1: 2 }, float([4, 3, 2], [1, 4, 12])],
    ['movedim.int', { source: 0, destination: 2 }, float([3, 4, 2], [4, 1, 12])],
    ['permute.default', { dims: [2, 0, -2] }, float([4, 2, 3], [1, 12, 4])],
    ['reshape.default', { shape: [6, -1] }, float([6, 4])],
    ['flatten.using_ints', { start_dim: 1 }, float([2, 12])],
    ['unsqueeze.default', { dim: 1 }, float([2, 1, 3, 4])],
    ['select.int', { dim: -1, index: 1 }, float([2, 3], [12, 4])],
    ['slice.Tensor', { dim: 1, start: 1, end: 3, step: 1 }, float([2, 2, 4], [12, 4, 1])],
    ['narrow.default', { dim: 2, start: -2, length: 2 }, float([2, 3, 2], [12, 4, 1])],
    ['narrow.default', { dim: 2, start: 0, length: 3 }, float([2, 3, 3], [12, 4, 1])],
    ['diagonal.default', { offset: 1, dim1: 1, dim2: 2 }, float([2, 3], [12, 5])],
    ['as_strided.default', { size: [2, 2], stride: [12, 2], storage_offset: 3 }, float([2, 2], [12, 2])],
  ];
  const start = Array.from({ length: 24 }, (_, i) => i + 1);

  test.each(dense)('%s %j', (op, args, type) => {
    const graph = program({
      inputs: [user('x')],
      values: { x: float([2, 3, 4]), base: float([2, 3, 4]), before: type, view: type, kept: type, written: type },
      nodes: [
        node('clone.default', { self: ref('x') }, 'base'),
        node(op, { self: ref('base'), ...args }, 'view'),
        node('mul.Tensor', { self: ref('view'), other: 1 }, 'before'),
        node('mul_.Tensor', { self: ref('view'), other: 100 }, 'written'),
      ],
      returns: ['before', 'view', 'base'],
    });
    const [before, view, base] = outputsOf(run(graph, tensorOf('float32', start, [2, 3, 4])));
    expect(view).toEqual(before?.map((element) => 100 * element));
    expect(base).toEqual(start.map((element) => (before?.includes(element) ? 100 * element : element)));
  });

  test.each<[op: string, args: Record<string, Argument>, pieces: number[][]]>([
    ['split.Tensor', { split_size: 2, dim: 0 }, [[2], [2], [1]]],
    ['split_with_sizes.default', { split_sizes: [1, 4, 0], dim: 0 }, [[1], [4], [0]]],
    ['chunk.default', { chunks: 3, dim: 0 }, [[2], [2], [1]]],
    ['unbind.int', { dim: 0 }, [[], [], [], [], []]],
  ])('one piece of %s', (op, args, shapes) => {
    const names = shapes.map((_, index) => `piece${index}`);
    const graph = program({
      inputs: [user('x')],
      values: {
        x: float([5]),
        base: float([5]),
        written: float(shapes[1] as number[]),
        ...Object.fromEntries(names.map((name, index) => [name, float(shapes[index] as number[])])),
      },
      nodes: [
        node('clone.default', { self: ref('x') }, 'base'),
        node(op, { self: ref('base'), ...args }, names),
        node('zero_.default', { self: ref('piece1') }, 'written'),
      ],
      returns: ['base', ...names],
    });
    const [base = [], ...pieces] = outputsOf(run(graph, vector(1, 2, 3, 4, 5)));
    expect(pieces.flat()).toEqual(base);
    const from = pieces[0]?.length ?? 0;
    const to = from + (pieces[1]?.length ?? 0);
    expect(base).toEqual([1, 2, 3, 4, 5].map((element, i) => (from <= i && i < to ? 0 : element)));
  });

  test('the parts of complex numbers', () => {
    const graph = program({
      inputs: [user('x')],
      values: {
        x: { dtype: 'complex64', shape: [2] },
        base: { dtype: 'complex64', shape: [2] },
        parts: float([2, 2]),
        imaginary: float([2], [2]),
        written: float([2], [2]),
        result: float([2, 2]),
      },
      nodes: [
        node('clone.default', { self: ref('x') }, 'base'),
        node('view_as_real.default', { self: ref('base') }, 'parts'),
        node('select.int', { self: ref('parts'), dim: 1, index: 1 }, 'imaginary'),
        node('zero_.default', { self: ref('imaginary') }, 'written'),
        node('view_as_real.default', { self: ref('base') }, 'result'),
      ],
      returns: ['result'],
    });
    const x = new Tensor('complex64', new Float32Array([1, 2, 3, 4]), [2]);
    expect(outputsOf(run(graph, x))).toEqual([[1, 0, 3, 0]]);
  });

  test('a symbolic size is read off the base', () => {
    const graph = program({
      inputs: [user('x')],
      values: {
        x: { dtype: 'float32', shape: ['s0', 2] },
        base: { dtype: 'float32', shape: ['s0', 2] },
        flat: { dtype: 'float32', shape: ['2*s0'] },
        written: { dtype: 'float32', shape: ['2*s0'] },
      },
      nodes: [
        node('clone.default', { self: ref('x') }, 'base'),
        node('view.default', { self: ref('base'), size: [-1] }, 'flat'),
        node('neg_.default', { self: ref('flat') }, 'written'),
      ],
      returns: ['base'],
    });
    const symbolic = { ...graph, symbols: { s0: { kind: 'int' as const } } };
    const [base] = run(symbolic, tensorOf('float32', [1, 2, 3, 4, 5, 6], [3, 2])).outputs;
    expect((base as Tensor).shape).toEqual([3, 2]);
    expect(numbers(base)).toEqual([-1, -2, -3, -4, -5, -6]);
  });

  test('a copy is not written, whatever the op that may return its argument is called', () => {
    const graph = program({
      inputs: [user('x')],
      values: {
        x: float([2, 2]),
        base: float([2, 2]),
        turned: float([2, 2], [1, 2]),
        copy: float([4]),
        cast: { dtype: 'float64', shape: [2, 2] },
        one: float([4]),
        two: { dtype: 'float64', shape: [2, 2] },
        same: float([2, 2]),
        three: float([2, 2]),
      },
      nodes: [
        node('clone.default', { self: ref('x') }, 'base'),
        node('t.default', { self: ref('base') }, 'turned'),
        node('reshape.default', { self: ref('turned'), shape: [4] }, 'copy'),
        node('to.dtype', { self: ref('base'), dtype: { dtype: 'float64' } }, 'cast'),
        node('to.dtype', { self: ref('base'), dtype: { dtype: 'float32' } }, 'same'),
        node('zero_.default', { self: ref('copy') }, 'one'),
        node('zero_.default', { self: ref('cast') }, 'two'),
        node('mul_.Tensor', { self: ref('same'), other: 3 }, 'three'),
      ],
      returns: ['base', 'copy', 'cast'],
    });
    expect(outputsOf(run(graph, tensorOf('float32', [1, 2, 3, 4], [2, 2])))).toEqual([
      [3, 6, 9, 12],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ]);
  });
});

describe('the dtype of the written value stays', () => {
  test.each<[op: string, dtype: string, expected: number[]]>([
    ['add_.Tensor', 'float16', [1.5, 2.5]],
    ['lt_.Tensor', 'float32', [0, 1]],
  ])('%s on %s', (op, dtype, expected) => {
    const other = op === 'lt_.Tensor' ? [0, 3] : [0.5, 0.5];
    const graph = program({
      inputs: [user('x'), user('other')],
      values: { x: { dtype, shape: [2] }, other: float([2]), written: { dtype, shape: [2] } },
      nodes: [node(op, { self: ref('x'), other: ref('other') }, 'written')],
      returns: ['written'],
    });
    const x = tensorOf(dtype as 'float16', [1, 2], [2]);
    const [written] = run(graph, x, vector(...other)).outputs;
    expect((written as Tensor).dtype).toBe(dtype);
    expect(numbers(written)).toEqual(expected);
  });
});

describe('state', () => {
  const buffer = (value: string, name = value): GraphInput => ({ role: 'buffer', value, name, persistent: true });

  test('a buffer keeps what a call wrote through a view', () => {
    const graph = program({
      inputs: [buffer('b', 'ring'), user('x')],
      values: { b: float([3]), x: float([1]), part: float([1]), written: float([1]), sum: float([]) },
      nodes: [
        node('slice.Tensor', { self: ref('b'), dim: 0, start: 1, end: 2 }, 'part'),
        node('add_.Tensor', { self: ref('part'), other: ref('x') }, 'written'),
        node('sum.default', { self: ref('b') }, 'sum'),
      ],
      returns: ['sum'],
    });
    const program1 = new Interpreter(convert(graph), new Map([['ring', vector(1, 2, 3)]]), backend);
    const calls = [program1.runSync([vector(10)]), program1.runSync([vector(100)])];
    expect(calls.map(outputsOf)).toEqual([[[16]], [[116]]]);
    expect(numbers(program1.state.get('ring'))).toEqual([1, 112, 3]);
  });

  test('a written input is given back, by position', () => {
    const graph = program({
      inputs: [user('x'), user('y')],
      values: { x: float([2]), y: float([2]), written: float([2]) },
      nodes: [node('copy_.default', { self: ref('y'), src: ref('x') }, 'written')],
      returns: ['written'],
    });
    const result = run(graph, vector(1, 2), vector(3, 4));
    expect([...result.writtenInputs].map(([position, tensor]) => [position, numbers(tensor)])).toEqual([[1, [1, 2]]]);
    expect(outputsOf(result)).toEqual([[1, 2]]);
  });

  test('what shares the memory of a written constant changes with it; alone it becomes a buffer', () => {
    const constant = (value: string): GraphInput => ({ role: 'constant', value, name: value });
    const graph = program({
      inputs: [buffer('whole'), constant('again'), constant('inner'), constant('alone'), user('x')],
      values: {
        whole: float([4]),
        again: float([4]),
        inner: float([2]),
        alone: float([1]),
        x: float([1]),
        w1: float([4]),
        w2: float([2]),
        w3: float([1]),
        twice: float([2]),
      },
      nodes: [
        node('add_.Tensor', { self: ref('again'), other: ref('x') }, 'w1'),
        node('mul.Tensor', { self: ref('inner'), other: 2 }, 'twice'),
        node('fill_.Scalar', { self: ref('inner'), value: 0 }, 'w2'),
        node('add_.Tensor', { self: ref('alone'), other: 1 }, 'w3'),
      ],
      returns: ['twice', 'whole', 'w3'],
    });
    const layout = (storage: string, length: number, offset: number): StateLayout => ({
      storage,
      shape: [length],
      strides: [1],
      offset,
    });
    const layouts = new Map([
      ['whole', layout('a', 4, 0)],
      ['again', layout('a', 4, 0)],
      ['inner', layout('a', 2, 1)],
      ['alone', layout('b', 1, 0)],
    ]);
    const converted = convert(graph, layouts);
    expect(converted.inputs.map(({ role }) => role)).toEqual([
      'buffer',
      'constant',
      'constant',
      'buffer',
      'user_input',
    ]);
    const weights = new Map([
      ['whole', vector(1, 2, 3, 4)],
      ['again', vector(1, 2, 3, 4)],
      ['inner', vector(2, 3)],
      ['alone', vector(7)],
    ]);
    const interpreter = new Interpreter(converted, weights, backend);
    expect(outputsOf(interpreter.runSync([vector(10)]))).toEqual([[24, 26], [11, 0, 0, 14], [8]]);
    expect(outputsOf(interpreter.runSync([vector(10)]))).toEqual([[20, 20], [21, 0, 0, 24], [9]]);
  });

  test('batch normalisation in training writes its running statistics, though its signature does not say so', () => {
    const graph = program({
      inputs: [buffer('mean'), buffer('var'), user('x')],
      values: { mean: float([1]), var: float([1]), x: float([2, 1]), y: float([2, 1]) },
      nodes: [
        node(
          'batch_norm.default',
          {
            input: ref('x'),
            weight: null,
            bias: null,
            running_mean: ref('mean'),
            running_var: ref('var'),
            training: true,
            momentum: { float: 0.5 },
            eps: { float: 0 },
            cudnn_enabled: false,
          },
          'y',
        ),
      ],
      returns: ['y', 'mean'],
    });
    const weights = new Map([
      ['mean', vector(0)],
      ['var', vector(1)],
    ]);
    const interpreter = new Interpreter(convert(graph), weights, backend);
    const result = interpreter.runSync([tensorOf('float32', [1, 3], [2, 1])]);
    expect(outputsOf(result)).toEqual([[-1, 1], [1]]);
    expect(numbers(interpreter.state.get('var'))).toEqual([1.5]);
  });
});

describe('subgraphs', () => {
  const values = { x: float([2]), y: float([2]) };
  const region = (body: string): GraphNode => ({
    op: 'higher_order.wrap_with_set_grad_enabled',
    args: { enabled: false, body_graph: { graph: body }, operands: [ref('x')] },
    results: ['y'],
  });
  const body = (...nodes: GraphNode[]): CanonicalGraph['subgraphs'][string] => ({
    inputs: ['x'],
    outputs: [ref('twice')],
    values: { x: float([2]), inner: float([2]), written: float([2]), twice: float([2]) },
    nodes,
  });
  const addInPlace = node('add_.Tensor', { self: ref('x'), other: 1 }, 'written');
  const double = node('mul.Tensor', { self: ref('x'), other: 2 }, 'twice');

  test('a write in a region without gradients is seen outside of it', () => {
    const graph = program({
      inputs: [user('x')],
      values,
      nodes: [region('body')],
      returns: ['y', 'x'],
      subgraphs: { body: body(addInPlace, double) },
    });
    const result = run(graph, vector(1, 2));
    expect(outputsOf(result)).toEqual([
      [4, 6],
      [2, 3],
    ]);
    expect(convert(graph).subgraphs).toEqual({});
  });

  test('a region in a region, and one body called twice', () => {
    const nested: GraphNode = { ...region('inner'), results: ['twice'] };
    const graph = program({
      inputs: [user('x')],
      values: { ...values, z: float([2]) },
      nodes: [region('outer'), { ...region('outer'), results: ['z'] }],
      returns: ['y', 'z'],
      subgraphs: { outer: body(nested), inner: body(addInPlace, double) },
    });
    expect(outputsOf(run(graph, vector(1, 2)))).toEqual([
      [4, 6],
      [6, 8],
    ]);
  });

  const branches = (whenTrue: GraphNode[]): CanonicalGraph =>
    program({
      inputs: [user('p'), user('x')],
      values: { ...values, p: { dtype: 'bool', shape: [] } },
      nodes: [
        node(
          'higher_order.cond',
          { pred: ref('p'), true_graph: { graph: 'a' }, false_graph: { graph: 'b' }, operands: [ref('x')] },
          'y',
        ),
      ],
      returns: ['y'],
      subgraphs: { a: body(...whenTrue), b: body(double) },
    });

  test('what a branch computes for itself it may write', () => {
    const graph = branches([
      node('clone.default', { self: ref('x') }, 'inner'),
      node('add_.Tensor', { self: ref('inner'), other: 5 }, 'written'),
      node('mul.Tensor', { self: ref('inner'), other: 2 }, 'twice'),
    ]);
    expect(outputsOf(run(graph, tensorOf('bool', [1], []), vector(1, 2)))).toEqual([[12, 14]]);
  });

  test('what it was given it may not', () => {
    expect(refusal(branches([addInPlace, double]))).toBe(
      'subgraph "a", node "written" (aten.add_.Tensor) writes in place, which a graph of functions cannot say: it changes what the subgraph was given, outside of it — call run_decompositions() on the exported program before it is saved: it leaves no node that writes in place',
    );
  });
});

test('regions that call regions twice are not written out without end', () => {
  const region = (body: string, result: string): GraphNode => ({
    op: 'higher_order.wrap_with_set_grad_enabled',
    args: { enabled: false, body_graph: { graph: body }, operands: [ref('x')] },
    results: [result],
  });
  const body = (nodes: GraphNode[]): CanonicalGraph['subgraphs'][string] => ({
    inputs: ['x'],
    outputs: [ref('a')],
    values: { x: float([2]), a: float([2]), b: float([2]) },
    nodes,
  });
  const bodies = Array.from({ length: 40 }, (_, level) =>
    level === 39
      ? body([node('add_.Tensor', { self: ref('x'), other: 1 }, 'a')])
      : body([region(`level${level + 1}`, 'a'), region(`level${level + 1}`, 'b')]),
  );
  const graph = program({
    inputs: [user('x')],
    values: { x: float([2]), y: float([2]) },
    nodes: [region('level0', 'y')],
    returns: ['y'],
    subgraphs: Object.fromEntries(bodies.map((inner, level) => [`level${level}`, inner])),
  });
  expect(refusal(graph)).toContain('more than 100000 values');
});

describe('what cannot be said by functions is refused', () => {
  const single = (...nodes: GraphNode[]): CanonicalGraph =>
    program({
      inputs: [user('x')],
      values: { x: float([2]), wide: float([3, 2], [0, 1]), y: float([2]), z: float([1]), w: float([2]) },
      nodes,
      returns: ['x'],
    });
  test.each<[why: string, nodes: GraphNode[], message: string]>([
    [
      'a view without inverse',
      [
        node('expand.default', { self: ref('x'), size: [3, 2] }, 'wide'),
        node('add_.Tensor', { self: ref('wide'), other: 1 }, 'y'),
      ],
      'node "y" (aten.add_.Tensor) writes in place, which a graph of functions cannot say: a write to a result of aten.expand.default cannot be carried back',
    ],
    [
      'an op without functional overload',
      [node('add.out', { self: ref('x'), other: ref('x'), out: ref('x') }, 'y')],
      'node "y" (aten.add.out) writes in place, which a graph of functions cannot say: aten.add.out has no functional overload with the same arguments',
    ],
    [
      'strides that lead out of a view',
      [
        node('slice.Tensor', { self: ref('x'), dim: 0, start: 0, end: 1 }, 'z'),
        node('as_strided.default', { self: ref('z'), size: [2], stride: [1], storage_offset: 0 }, 'w'),
        node('zero_.default', { self: ref('w') }, 'y'),
      ],
      'node "y" (aten.zero_.default) writes in place, which a graph of functions cannot say: it writes through strides that may lead out of the view that they are laid over',
    ],
  ])('%s', (_, nodes, message) => {
    expect(refusal(single(...nodes))).toContain(message);
  });
});
