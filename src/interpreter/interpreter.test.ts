// The back end is a handful of made-up ops on float32 vectors, so that these tests are about the interpreter alone.
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../backend/backend.ts';
import type { Args, Value } from '../backend/values.ts';
import type { CanonicalGraph, GraphNode, ValueType } from '../graph/model.ts';
import { elementsOf, Tensor, tensorOf } from '../tensor/index.ts';
import { Interpreter, type RunOptions } from './interpreter.ts';
import type { SyncBackend } from './task.ts';

function vector(...numbers: number[]): Tensor {
  return tensorOf('float32', numbers, [numbers.length]);
}

/** Plain numbers of a tensor, anything else as it is. */
function plain(value: Value): unknown {
  return value instanceof Tensor ? elementsOf(value).map(Number) : Array.isArray(value) ? value.map(plain) : value;
}

const numbers = (value: Value | undefined): number[] => elementsOf(value as Tensor).map(Number);

const OPS: Readonly<Record<string, (args: Args, seed?: number) => Value[] | string>> = {
  'fake.add': ({ a, b }) => {
    if (typeof b === 'number') return [vector(...numbers(a).map((x) => x + b))];
    if (numbers(a).length !== numbers(b).length) return 'lengths differ';
    return [
      tensorOf(
        'float32',
        numbers(a).map((x, i) => x + numbers(b)[i]!),
        (a as Tensor).shape,
      ),
    ];
  },
  'fake.length': ({ a }) => [BigInt(numbers(a).length)],
  'fake.first': ({ a, count }) => [vector(...numbers(a).slice(0, Number(count)))],
  'fake.halves': ({ a }) => [[vector(...numbers(a).slice(0, 1)), vector(...numbers(a).slice(1))]],
  'fake.minmax': ({ a }) => [vector(Math.min(...numbers(a))), vector(Math.max(...numbers(a)))],
  'fake.concat': ({ list }) => [vector(...(list as Value[]).flatMap(numbers))],
  'fake.below': ({ a, bound }) => [tensorOf('bool', [numbers(a)[0]! < (bound as number)], [])],
  'fake.random': (_, seed) => [BigInt(seed ?? -1)],
  'fake.echo': (args) => [Object.keys(args).join()],
};

const FAKE_BACKEND: SyncBackend = {
  name: 'fake',
  version: '1',
  describe: async () => ({ profile: null, ops: Object.keys(OPS), dtypes: ['float32'], features: [] }),
  call: async (op, args, options) => FAKE_BACKEND.callSync(op, args, options),
  callSync(op, args, options): Outcome {
    const result = OPS[op]?.(args, options?.seed) ?? undefined;
    if (result === undefined) return { status: 'unsupported', message: `no such op: ${op}` };
    return typeof result === 'string'
      ? { status: 'refused', label: 'C1', message: result }
      : { status: 'ok', outputs: result };
  },
};

/** The same back end behind promises. */
const { callSync: _, ...SLOW_BACKEND } = FAKE_BACKEND;

const float = (...shape: (number | string)[]): ValueType => ({ dtype: 'float32', shape });
const ref = (value: string): { value: string } => ({ value });
const user = (value: string): { role: 'user_input'; value: string } => ({ role: 'user_input', value });
const output = (value: string): { role: 'user_output'; value: { value: string } } => ({
  role: 'user_output',
  value: ref(value),
});
const node = (op: string, args: GraphNode['args'], ...results: GraphNode['results']): GraphNode => ({
  op,
  args,
  results,
});
const graph = (parts: Partial<CanonicalGraph>): CanonicalGraph => ({
  format: 'opset.graph/1',
  opset: '1.0',
  symbols: {},
  guards: [],
  inputs: [],
  outputs: [],
  values: {},
  nodes: [],
  subgraphs: {},
  views: {},
  ...parts,
});

/** Outputs of one call, through the direct path and through promises: both must agree. */
async function run(program: CanonicalGraph, inputs: Value[], options: RunOptions = {}): Promise<unknown[]> {
  const direct = new Interpreter(program, new Map(), FAKE_BACKEND).runSync(inputs, options).outputs.map(plain);
  const slow = (await new Interpreter(program, new Map(), SLOW_BACKEND).run(inputs, options)).outputs.map(plain);
  expect(slow).toEqual(direct);
  return direct;
}
const refusal = (program: CanonicalGraph, inputs: Value[], options: RunOptions = {}): string => {
  try {
    new Interpreter(program, new Map(), FAKE_BACKEND).runSync(inputs, options);
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return 'accepted';
};

describe('nodes', () => {
  test('run in order, with lists, several results, unused results and results that are lists', async () => {
    const program = graph({
      inputs: [user('x')],
      values: { x: float(3) },
      nodes: [
        node('fake.minmax', { a: ref('x') }, null, 'max'),
        node('fake.halves', { a: ref('x') }, ['head', 'tail']),
        node('fake.concat', { list: [ref('tail'), ref('head'), ref('max')] }, 'y'),
      ],
      outputs: [
        output('y'),
        { role: 'user_output', value: { int: '9007199254740993' } },
        { role: 'user_output', value: null },
      ],
    });
    expect(await run(program, [vector(1, 2, 3)])).toEqual([[2, 3, 1, 3], 9007199254740993n, null]);
  });

  test('integers and floats stay apart; placement is not for back ends', async () => {
    const program = graph({
      nodes: [
        node(
          'fake.echo',
          { a: 1, device: { device: 'cpu' }, layout: { layout: 'strided' }, pin_memory: false, b: { float: 1 } },
          'keys',
        ),
        node('fake.first', { a: ref('x'), count: 2 }, 'two'),
        node('fake.add', { a: ref('two'), b: { float: 1 } }, 'y'),
      ],
      inputs: [user('x')],
      values: { x: float(3) },
      outputs: [output('keys'), output('y')],
    });
    expect(await run(program, [vector(1, 2, 3)])).toEqual(['a,b', [2, 3]]);
  });

  test('arithmetic on sizes is done here', async () => {
    const program = graph({
      inputs: [user('x'), user('n')],
      values: { x: float('s0'), n: { int: 's1' } },
      symbols: { s0: { kind: 'int' }, s1: { kind: 'int' } },
      nodes: [
        node('fake.length', { a: ref('x') }, 'length'),
        node('sym.sub', { a: ref('length'), b: ref('n') }, 'rest'),
        node('fake.first', { a: ref('x'), count: ref('rest') }, 'y'),
        node('sym.truediv', { a: ref('rest'), b: 2 }, 'half'),
      ],
      outputs: [output('y'), output('half')],
    });
    expect(await run(program, [vector(1, 2, 3, 4), 1n])).toEqual([[1, 2, 3], 1.5]);
  });

  test('random nodes draw from one seed, each its own numbers', async () => {
    const nodes = [node('fake.random', {}, 'a'), node('fake.random', {}, 'b')];
    const program = graph({ nodes, outputs: [output('a'), output('b')] });
    expect(await run(program, [], { seed: 7 })).toEqual([7n, 8n]);
    expect(await run(program, [])).toEqual([-1n, -1n]);
  });

  test('are shown to an observer with their results', () => {
    const nodes = [node('fake.minmax', { a: ref('x') }, 'min', 'max')];
    const program = graph({ inputs: [user('x')], values: { x: float(2) }, nodes });
    const seen: unknown[] = [];
    new Interpreter(program, new Map(), FAKE_BACKEND).runSync([vector(3, 5)], {
      observe: ({ results }, values) => seen.push([results, values.map(plain)]),
    });
    expect(seen).toEqual([
      [
        ['min', 'max'],
        [[3], [5]],
      ],
    ]);
  });
});

describe('a node that fails is named with its op, module and reason', () => {
  const failing = (...nodes: GraphNode[]): CanonicalGraph =>
    graph({ inputs: [user('x')], values: { x: float('s0') }, nodes });
  const two = vector(1, 2);

  test.each<[string, GraphNode[], string]>([
    [
      'refused by the back end',
      [{ ...node('fake.add', { a: ref('x'), b: ref('x0') }, 'y'), module: 'layers.0' }],
      "node 'y' (fake.add in layers.0): refused (C1): lengths differ",
    ],
    [
      'unknown to the back end',
      [node('fake.nothing', {})],
      "node 'fake.nothing (node 1)': not supported by this back end: no such op: fake.nothing",
    ],
    [
      'of an unknown scalar operator',
      [node('sym.toString', { a: 1 }, 'y')],
      "node 'y' (sym.toString): there is no scalar operator 'toString' of 1 operands",
    ],
    ['dividing by zero', [node('sym.floordiv', { a: 1, b: 0 }, 'y')], "node 'y' (sym.floordiv): division by zero"],
    [
      'using a later value',
      [node('fake.length', { a: ref('z') }, 'y')],
      "node 'y' (fake.length): the value 'z' is used before it is defined",
    ],
    [
      'defining a value again',
      [node('fake.length', { a: ref('x') }, 'x')],
      "node 'x' (fake.length): the value 'x' is defined twice in the graph",
    ],
    [
      'naming too few results',
      [node('fake.minmax', { a: ref('x') }, 'y')],
      "node 'y' (fake.minmax): 2 results came back, the graph names 1",
    ],
    [
      'naming a list',
      [node('fake.length', { a: ref('x') }, ['y', 'z'])],
      "node 'y' (fake.length): a list of 2 was expected, got int 2",
    ],
    [
      'with a subgraph for a plain op',
      [node('fake.length', { a: { graph: 'g' } }, 'y')],
      "node 'y' (fake.length): this op takes no subgraph ('g')",
    ],
  ])('%s', async (_name, nodes, message) => {
    const program = failing(node('fake.first', { a: ref('x'), count: 1 }, 'x0'), ...nodes);
    expect(refusal(program, [two])).toBe(`ExecutionError: ${message}`);
    await expect((async () => new Interpreter(program, new Map(), SLOW_BACKEND).run([two]))()).rejects.toThrow(message);
  });
});

describe('a call that the program was not exported for is refused', () => {
  const symbols = { s0: { kind: 'int', min: 2, max: 8 } } as const;

  test('sizes must agree with each other, with numbers and with ranges', () => {
    const program = graph({ symbols, inputs: [user('x'), user('y')], values: { x: float('s0', 2), y: float('s0') } });
    const x = (rows: number): Tensor => tensorOf('float32', Array(2 * rows).fill(0), [rows, 2]);
    expect(refusal(program, [x(3), vector(1, 2, 3)])).toBe('accepted');
    expect(refusal(program, [x(3), vector(1, 2)])).toContain(
      "dimension 0 of input 'y' must be 3 (s0, where s0 = 3), got 2",
    );
    expect(refusal(program, [x(1), vector(1)])).toContain(
      "dimension 0 of input 'x' is out of range: s0 = 1, the program was exported for 2 to 8",
    );
    expect(refusal(program, [x(9), vector(1)])).toContain('2 to 8');
    expect(refusal(program, [x(3).view([2, 3]), vector(1, 2)])).toContain("dimension 1 of input 'x' must be 2, got 3");
    expect(refusal(program, [x(3)])).toContain('the program takes 2 inputs (x, y), got 1');
    expect(refusal(program, [x(3), 5n])).toContain("input 'y' must be float32[s0], got int 5");
    expect(refusal(program, [x(3), tensorOf('float64', [1, 2, 3], [3])])).toContain(
      "input 'y' must be float32[s0], got float64[3]",
    );
  });

  test('a symbol is found from an expression where it stands nowhere alone', () => {
    const program = graph({
      symbols,
      inputs: [user('x'), user('y')],
      values: { x: float('2*s0 + 1'), y: float('2*s0') },
    });
    expect(refusal(program, [vector(1, 2, 3, 4, 5), vector(1, 2, 3, 4)])).toBe('accepted');
    expect(refusal(program, [vector(1, 2, 3, 4), vector(1, 2, 3, 4)])).toMatch(
      /dimension 0 of input 'x' (must be|is out of range)/,
    );
    expect(refusal(program, [vector(1, 2, 3, 4, 5, 6), vector(1, 2, 3, 4)])).toContain(
      "dimension 0 of input 'x' must be 5 (2*s0 + 1, where s0 = 2), got 6",
    );
    expect(refusal(program, [vector(1, 2, 3, 4, 5), vector(1, 2, 3)])).toContain("dimension 0 of input 'y' must be 4");
  });

  test('guards speak of symbols and sizes; one that no input decides is left to the nodes', () => {
    const guards = ['s0 % 2 == 0', 'size(y, 0) < size(x, 0)', 'u7 > 3'];
    const program = graph({
      symbols,
      guards,
      inputs: [user('x'), user('y')],
      values: { x: float('s0'), y: float('s1') },
    });
    expect(refusal(program, [vector(1, 2), vector(1)])).toBe('accepted');
    expect(refusal(program, [vector(1, 2, 3), vector(1)])).toContain(
      'the inputs break a condition of the program: s0 % 2 == 0 (x: float32[3], y: float32[1])',
    );
    expect(refusal(program, [vector(1, 2), vector(1, 2)])).toContain('size(y, 0) < size(x, 0)');
  });

  test('fixed inputs and scalars are checked by kind and value', () => {
    const inputs = [
      { role: 'fixed_input', name: 'n', equals: 3 } as const,
      user('k'),
      { role: 'fixed_input', name: 'f', equals: { float: 3 } } as const,
    ];
    const program = graph({ inputs, values: { k: { int: 's0' } }, symbols, outputs: [output('k')] });
    expect(refusal(program, [3n, 4n, 3])).toBe('accepted');
    expect(refusal(program, [4n, 4n, 3])).toContain(
      "input 'n' must be int 3, with which the program was exported, got int 4",
    );
    expect(refusal(program, [3n, 4n, 3n])).toContain("input 'f' must be float 3");
    expect(refusal(program, [3n, 4.5, 3])).toContain("input 'k' must be of type int, got float 4.5");
    expect(refusal(program, [3n, 9n, 3])).toContain("input 'k' is out of range: s0 = 9");
  });
});

describe('state', () => {
  const counter = graph({
    inputs: [
      { role: 'buffer', value: 'b_sum', name: 'sum' },
      { role: 'parameter', value: 'p_step', name: 'step' },
      user('x'),
    ],
    values: { x: float('s0') },
    nodes: [
      node('fake.add', { a: ref('b_sum'), b: ref('p_step') }, 'stepped'),
      node('fake.add', { a: ref('stepped'), b: ref('x') }, 'next'),
      node('fake.add', { a: ref('x'), b: { float: 1 } }, 'x_after'),
    ],
    outputs: [
      { role: 'buffer_mutation', value: ref('next'), target: 'sum' },
      output('b_sum'),
      { role: 'input_mutation', value: ref('x_after'), target: 'x' },
    ],
  });
  const weights = new Map([
    ['sum', vector(0, 0)],
    ['step', vector(1, 2)],
  ]);

  test('lives on from call to call, and a call that fails leaves it alone', () => {
    const program = new Interpreter(counter, weights, FAKE_BACKEND);
    expect(plain(program.runSync([vector(10, 10)]).outputs[0]!)).toEqual([0, 0]);
    expect(() => program.runSync([vector(10, 10, 10)])).toThrow('lengths differ');
    const { outputs, changed, writtenInputs } = program.runSync([vector(10, 10)]);
    expect(plain(outputs[0]!)).toEqual([11, 12]);
    expect([...changed].map(([name, tensor]) => [name, plain(tensor)])).toEqual([['sum', [22, 24]]]);
    expect([...writtenInputs].map(([index, tensor]) => [index, plain(tensor)])).toEqual([[0, [11, 11]]]);
    expect(plain(program.state.get('sum')!)).toEqual([22, 24]);
    expect(plain(weights.get('sum')!)).toEqual([0, 0]);
  });

  test('may be a view of another weight; a missing one is named', () => {
    const views = { step: { storage: 'pool', shape: [2], strides: [2], offset: 1 } };
    const pool = new Map([
      ['sum', vector(0, 0)],
      ['pool', vector(9, 5, 9, 7)],
    ]);
    const program = new Interpreter({ ...counter, views }, pool, FAKE_BACKEND);
    program.runSync([vector(0, 0)]);
    expect(plain(program.state.get('sum')!)).toEqual([5, 7]);
    expect(() => new Interpreter(counter, pool, FAKE_BACKEND)).toThrow(
      "the parameter 'step' is missing among the weights",
    );
  });
});

describe('control flow', () => {
  const subgraph = (
    inputs: string[],
    nodes: GraphNode[],
    ...outputs: string[]
  ): CanonicalGraph['subgraphs'][string] => ({ inputs, nodes, values: {}, outputs: outputs.map(ref) });
  const subgraphs = {
    plusOne: subgraph(['a'], [node('fake.add', { a: ref('a'), b: { float: 1 } }, 'y')], 'y'),
    minusOne: subgraph(['a'], [node('fake.add', { a: ref('a'), b: { float: -1 } }, 'y')], 'y'),
    below: subgraph(['a'], [node('fake.below', { a: ref('a'), bound: { float: 5 } }, 'y')], 'y'),
    always: { inputs: ['a'], nodes: [], values: {}, outputs: [true] },
    accumulate: subgraph(
      ['sum', 'x', 'bias'],
      [node('fake.add', { a: ref('sum'), b: ref('x') }, 's'), node('fake.add', { a: ref('s'), b: ref('bias') }, 'y')],
      's',
      'y',
    ),
    nested: {
      inputs: ['a'],
      values: {},
      outputs: [ref('y')],
      nodes: [
        node(
          'higher_order.while_loop',
          { c: { graph: 'below' }, b: { graph: 'plusOne' }, carried: [ref('a')], more: [] },
          'y',
        ),
      ],
    },
    endless: {
      inputs: ['a'],
      values: {},
      outputs: [ref('y')],
      nodes: [node('higher_order.cond', { p: true, t: { graph: 'endless' }, f: { graph: 'endless' }, o: [] }, 'y')],
    },
  };
  const program = (x: ValueType, nodes: GraphNode[], ...outputs: string[]): CanonicalGraph =>
    graph({ inputs: [user('x')], values: { x }, nodes, subgraphs, outputs: outputs.map(output) });
  const matrix = tensorOf('float32', [1, 2, 3, 4, 5, 6], [3, 2]);

  test('cond runs one branch', async () => {
    const cond = program(
      float(1),
      [
        node('fake.below', { a: ref('x'), bound: { float: 5 } }, 'p'),
        node(
          'higher_order.cond',
          { pred: ref('p'), t: { graph: 'plusOne' }, f: { graph: 'minusOne' }, o: [ref('x')] },
          'y',
        ),
      ],
      'y',
    );
    expect(await run(cond, [vector(4)])).toEqual([[5]]);
    expect(await run(cond, [vector(5)])).toEqual([[4]]);
  });

  test('while_loop runs until its condition fails, perhaps not at all, and nests', async () => {
    const loop = program(
      float(1),
      [
        node(
          'higher_order.while_loop',
          { c: { graph: 'below' }, b: { graph: 'nested' }, carried: [ref('x')], more: [] },
          'y',
        ),
      ],
      'y',
    );
    expect(await run(loop, [vector(2.5)])).toEqual([[5.5]]);
    expect(await run(loop, [vector(7)])).toEqual([[7]]);
  });

  test('a loop without end is stopped', () => {
    const loop = program(
      float(1),
      [
        node(
          'higher_order.while_loop',
          { c: { graph: 'always' }, b: { graph: 'plusOne' }, carried: [ref('x')], more: [] },
          'y',
        ),
      ],
      'y',
    );
    expect(refusal(loop, [vector(1)], { loopLimit: 50 })).toContain(
      "node 'y' (higher_order.while_loop): the loop has not ended after 50 rounds",
    );
  });

  test('scan carries and stacks; rows may be strided', async () => {
    const scan = program(
      float(3, 2),
      [
        node('fake.first', { a: ref('x'), count: 2 }, 'init'),
        node(
          'higher_order.scan',
          { c: { graph: 'accumulate' }, init: [ref('init')], xs: [ref('x')], more: [ref('init')] },
          'carry',
          'ys',
        ),
      ],
      'carry',
      'ys',
    );
    expect(await run(scan, [matrix])).toEqual([
      [10, 14],
      [3, 6, 6, 10, 11, 16],
    ]);
    const transposed = tensorOf('float32', [1, 3, 5, 2, 4, 6], [2, 3]).view([3, 2], [1, 3]);
    expect(await run(scan, [transposed])).toEqual([
      [10, 14],
      [3, 6, 6, 10, 11, 16],
    ]);
  });

  test('associative_scan combines from row to row', async () => {
    const sums = program(
      float(3, 2),
      [node('higher_order.associative_scan', { c: { graph: 'sum' }, xs: [ref('x')], more: [] }, 'y')],
      'y',
    );
    const sum = subgraph(['a', 'b'], [node('fake.add', { a: ref('a'), b: ref('b') }, 'y')], 'y');
    expect(await run({ ...sums, subgraphs: { sum } }, [matrix])).toEqual([[1, 2, 4, 6, 9, 12]]);
  });

  test('map applies to every row', async () => {
    const map = program(
      float('s0', 2),
      [node('higher_order.map_impl', { f: { graph: 'plusOne' }, xs: [ref('x')], more: [] }, 'y')],
      'y',
    );
    expect(await run(map, [matrix])).toEqual([[2, 3, 4, 5, 6, 7]]);
    expect(refusal(map, [tensorOf('float32', [], [0, 2])])).toContain(
      'the first dimensions must be equal and not 0, got float32[0, 2]',
    );
  });

  test('regions without gradients and without autocast are their bodies', async () => {
    const body = { graph: 'plusOne' };
    const region = (enabled: boolean): CanonicalGraph =>
      program(
        float(1),
        [
          node('higher_order.wrap_with_set_grad_enabled', { enabled: false, body, operands: [ref('x')] }, 'y'),
          node(
            'higher_order.wrap_with_autocast',
            { device: 'cpu', dtype: { dtype: 'bfloat16' }, enabled, cache: null, body, operands: [ref('y')] },
            'z',
          ),
        ],
        'z',
      );
    expect(await run(region(false), [vector(1)])).toEqual([[3]]);
    expect(refusal(region(true), [vector(1)])).toContain(
      "node 'z' (higher_order.wrap_with_autocast): an autocast region cannot be run",
    );
    const unknown = program(float(1), [node('higher_order.flat_apply', { body, operands: [] }, 'y')]);
    expect(refusal(unknown, [vector(1)])).toContain(
      "node 'y' (higher_order.flat_apply): this higher-order op cannot be run; higher_order.cond, ",
    );
  });

  test('what cannot be run is refused: a condition that is no boolean, a subgraph inside itself or nowhere', () => {
    const cond = (pred: GraphNode['args'][string], t: string): CanonicalGraph =>
      program(float(1), [node('higher_order.cond', { pred, t: { graph: t }, f: { graph: t }, o: [ref('x')] }, 'y')]);
    expect(refusal(cond(3, 'plusOne'), [vector(1)])).toContain(
      "node 'y' (higher_order.cond): a boolean or a bool tensor of one element decides here, got int 3",
    );
    expect(refusal(cond(true, 'endless'), [vector(1)])).toContain("the subgraph 'endless' contains itself");
    expect(refusal(cond(true, 'none'), [vector(1)])).toContain("there is no subgraph 'none'");
  });

  test('an error inside a subgraph names the innermost node; wrong numbers of values name the outer one', () => {
    const scan = (more: GraphNode['args'][string]): CanonicalGraph =>
      program(float(1), [
        node('higher_order.scan', { c: { graph: 'accumulate' }, init: [ref('x')], xs: [ref('x')], more }, 'y', 'z'),
      ]);
    expect(refusal(scan([3]), [vector(1)])).toMatch(/^ExecutionError: node 'y' \(fake.add\): /);
    expect(refusal(scan([]), [vector(1)])).toContain(
      "node 'y' (higher_order.scan): subgraph 'accumulate' takes 3 inputs (sum, x, bias), got 2",
    );
    const loop = program(float(1), [
      node(
        'higher_order.while_loop',
        { c: { graph: 'two' }, b: { graph: 'one' }, carried: [ref('x'), ref('x')], more: [] },
        'y',
        'z',
      ),
    ]);
    const pair = {
      one: subgraph(['a', 'b'], [], 'a'),
      two: { inputs: ['a', 'b'], nodes: [], values: {}, outputs: [true] },
    };
    expect(refusal({ ...loop, subgraphs: pair }, [vector(1)])).toContain(
      "2 values are carried, the loop's body gives 1",
    );
  });
});
