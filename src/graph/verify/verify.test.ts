import { describe, expect, test } from 'vitest';
import { schemaTable } from '../import/pt2/signatures.ts';
import type { CanonicalGraph, GraphNode } from '../model.ts';
import { verifyGraph } from './index.ts';

const ops = schemaTable(`
aten::relu(Tensor self) -> Tensor
aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
aten::sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
aten::max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)
aten::split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) -> Tensor(a)[]
aten::sym_size.int(Tensor self, int dim) -> SymInt
aten::_assert_scalar(Scalar self, str assert_msg) -> ()
`);

const relu: GraphNode = { op: 'aten.relu.default', args: { self: { value: 'x' } }, results: ['y'] };

const sound: CanonicalGraph = {
  format: 'opset.graph/1',
  opset: '1.0',
  symbols: { s0: { kind: 'int', min: 3 } },
  guards: ['size(x, 0) > 2', 's0 % 2 == 0'],
  inputs: [
    { role: 'buffer', value: 'b', name: 'state' },
    { role: 'user_input', value: 'x' },
  ],
  outputs: [
    { role: 'buffer_mutation', value: { value: 'b' }, target: 'state' },
    { role: 'user_output', value: { value: 'y' } },
  ],
  values: {
    b: { dtype: 'float32', shape: [4] },
    x: { dtype: 'float32', shape: ['s0', 4] },
    y: { dtype: 'float32', shape: ['s0', 4] },
    z: { dtype: 'float32', shape: ['s0'] },
    i: { dtype: 'int64', shape: ['s0'] },
    n: { int: 's0' },
    p: { bool: 's0 > 3' },
  },
  nodes: [relu],
  subgraphs: {},
  calling: { arguments: ['x'], in: { type: 'tuple', children: ['*'] }, out: '*' },
  views: {},
};

/** The graph with these nodes after relu. */
function withNodes(...nodes: GraphNode[]): CanonicalGraph {
  return { ...sound, nodes: [relu, ...nodes] };
}

function messages(graph: CanonicalGraph): string[] {
  return verifyGraph(graph, { ops }).map(({ code, message, fix }) => `${code}: ${message}${fix ? ` — ${fix}` : ''}`);
}

test('a sound graph has no findings', () => {
  expect(messages(sound)).toEqual([]);
});

describe('data flow', () => {
  test.each<[string, CanonicalGraph, string]>([
    [
      'an undefined value, with a hint',
      { ...sound, nodes: [{ ...relu, args: { self: { value: 'X' } } }] },
      `graph-undefined-value: node "y" (aten.relu.default), argument "self": reads "X", which nothing defines — did you mean 'x'?`,
    ],
    [
      'a value used before its node',
      {
        ...sound,
        nodes: [
          { ...relu, args: { self: { value: 'z' } } },
          { op: 'aten.relu.default', args: { self: { value: 'x' } }, results: ['z'] },
        ],
      },
      'graph-undefined-value: node "y" (aten.relu.default), argument "self": reads "z", which only a later node defines — order the nodes so that each comes after what it reads',
    ],
    [
      'a value defined twice',
      withNodes(relu),
      'graph-redefined-value: node "y" (aten.relu.default) defines "y" a second time — give each value a name of its own',
    ],
    [
      'a value without a type',
      withNodes({ ...relu, results: ['w'] }),
      'graph-untyped-value: node "w" (aten.relu.default) defines "w", which has no entry in "values" — declare its dtype and shape, or what the scalar is worth',
    ],
    [
      'an output that nothing defines',
      { ...sound, outputs: [{ role: 'user_output', value: [{ value: 'nothing' }] }] },
      'graph-undefined-value: output 0 reads "nothing", which nothing defines — known are: b, x, y',
    ],
    [
      'a name of the prototype',
      { ...sound, nodes: [{ ...relu, args: { self: { value: 'constructor' } } }] },
      'reads "constructor", which nothing defines',
    ],
  ])('%s', (_, graph, message) => {
    expect(messages(graph).join('\n')).toContain(message);
  });
});

describe('nodes against signatures', () => {
  const add = (args: GraphNode['args']): GraphNode => ({
    op: 'aten.add.Tensor',
    args: { self: { value: 'y' }, other: 1, alpha: 1, ...args },
    results: ['z'],
  });
  test.each<[string, GraphNode]>([
    ['a number for a tensor', add({})],
    ['a scalar value for a tensor', add({ other: { float: 2.5 } })],
    [
      'none for an optional, a single int for a list of fixed size',
      {
        op: 'aten.sum.dim_IntList',
        args: { self: { value: 'y' }, dim: 1, keepdim: false, dtype: null },
        results: ['z'],
      },
    ],
    [
      'a list and a dtype',
      {
        op: 'aten.sum.dim_IntList',
        args: { self: { value: 'y' }, dim: [1], keepdim: false, dtype: { dtype: 'float64' } },
        results: ['z'],
      },
    ],
    [
      'several results',
      { op: 'aten.max.dim', args: { self: { value: 'y' }, dim: 1, keepdim: false }, results: ['z', 'i'] },
    ],
    [
      'an undefined result',
      { op: 'aten.max.dim', args: { self: { value: 'y' }, dim: 1, keepdim: false }, results: ['z', null] },
    ],
    [
      'a list of results',
      { op: 'aten.split.Tensor', args: { self: { value: 'y' }, split_size: 2, dim: 0 }, results: [['z', 'i']] },
    ],
    ['no results', { op: 'aten._assert_scalar.default', args: { self: true, assert_msg: 'no' }, results: [] }],
    ['a scalar node', { op: 'sym.add', args: { a: 2, b: { float: 0.5 } }, results: ['n'] }],
  ])('accepts %s', (_, node) => {
    expect(messages(withNodes(node))).toEqual([]);
  });

  test.each<[string, GraphNode, string]>([
    [
      'an unknown op',
      { ...add({}), op: 'aten.ad.Tensor' },
      `graph-unknown-op: node "z" (aten.ad.Tensor): there is no op "aten.ad.Tensor" in op-set 1.0 — did you mean 'aten.add.Tensor'?`,
    ],
    [
      'an unknown argument',
      add({ alpa: 1 }),
      `graph-unknown-argument: node "z" (aten.add.Tensor) has no argument "alpa" — did you mean 'alpha'?`,
    ],
    [
      'a missing argument',
      { ...add({}), args: { self: { value: 'y' }, alpha: 1 } },
      'graph-missing-argument: node "z" (aten.add.Tensor) lacks the argument "other" — give it a value of type Tensor',
    ],
    [
      'a default left out',
      { ...add({}), args: { self: { value: 'y' }, other: 1 } },
      'lacks the argument "alpha" — write it out, also at its default 1',
    ],
    [
      'a string for a number',
      add({ alpha: 'one' }),
      'graph-argument-kind: node "z" (aten.add.Tensor), argument "alpha": expected Scalar, found string "one"',
    ],
    ['a tensor for a number', add({ alpha: { value: 'y' } }), 'expected Scalar, found tensor {"value":"y"}'],
    ['none for a tensor', add({ other: null }), 'expected Tensor, found none'],
    [
      'a float in a list of ints',
      {
        op: 'aten.sum.dim_IntList',
        args: { self: { value: 'y' }, dim: [{ float: 1 }], keepdim: false, dtype: null },
        results: ['z'],
      },
      'expected int[1]?, found the list [{"float":1}]',
    ],
    [
      'an unknown dtype',
      {
        op: 'aten.sum.dim_IntList',
        args: { self: { value: 'y' }, dim: [1], keepdim: false, dtype: { dtype: 'float31' } },
        results: ['z'],
      },
      'expected ScalarType?, found dtype {"dtype":"float31"}',
    ],
    [
      'too few results',
      { op: 'aten.max.dim', args: { self: { value: 'y' }, dim: 1, keepdim: false }, results: ['z'] },
      'graph-result-count: node "z" (aten.max.dim) has 1 results, but aten.max.dim returns 2',
    ],
    [
      'one result for a list',
      { op: 'aten.split.Tensor', args: { self: { value: 'y' }, split_size: 2, dim: 0 }, results: ['z'] },
      'graph-result-kind: node "z" (aten.split.Tensor), result 0: aten.split.Tensor returns',
    ],
    [
      'an unknown scalar operator',
      { op: 'sym.ad', args: { a: 1, b: 2 }, results: ['n'] },
      `there is no scalar operator "sym.ad" — did you mean 'sym.add'?`,
    ],
    [
      'other arguments of a scalar operator',
      { op: 'sym.add', args: { a: 1 }, results: ['n'] },
      'has the arguments (a) — sym.add takes (a, b)',
    ],
    [
      'a tensor for a scalar operator',
      { op: 'sym.add', args: { a: 1, b: { value: 'y' } }, results: ['n'] },
      'argument "b": expected an integer, real or boolean, found tensor',
    ],
  ])('refuses %s', (_, node, message) => {
    expect(messages(withNodes(node)).join('\n')).toContain(message);
  });

  test('unknown ops may be let through', () => {
    expect(verifyGraph(withNodes({ ...add({}), op: 'my.op.default' }), { ops, unknownOps: 'allow' })).toEqual([]);
  });
});

describe('control flow', () => {
  const branch = {
    inputs: ['t'],
    outputs: [{ value: 'u' }],
    values: { t: sound.values.y as never, u: sound.values.y as never },
    nodes: [{ ...relu, args: { self: { value: 't' } }, results: ['u'] }],
  };
  const cond: GraphNode = {
    op: 'higher_order.cond',
    args: { pred: true, true_graph: { graph: 'f' }, false_graph: { graph: 'g' }, operands: [{ value: 'y' }] },
    results: ['z'],
  };
  const graph = { ...withNodes(cond), subgraphs: { f: branch, g: branch } };

  test('subgraphs have their own values', () => {
    expect(messages(graph)).toEqual([]);
  });

  test.each<[string, CanonicalGraph, string]>([
    [
      'a missing subgraph',
      { ...graph, subgraphs: { f: branch } },
      `graph-unknown-subgraph: node "z" (higher_order.cond) calls the subgraph "g", which does not exist`,
    ],
    [
      'an unused subgraph',
      { ...graph, subgraphs: { ...graph.subgraphs, h: branch } },
      'graph-unused-subgraph: the subgraph "h" is called by no node',
    ],
    [
      'another number of inputs',
      { ...graph, subgraphs: { f: branch, g: { ...branch, inputs: [], nodes: [], outputs: [1] } } },
      'graph-subgraph-contract: node "z" (higher_order.cond): inputs of "false_graph": 0, but 1 are needed',
    ],
    [
      'another number of outputs',
      { ...graph, subgraphs: { f: branch, g: { ...branch, outputs: [] } } },
      'outputs of "false_graph": 0, but 1 are needed',
    ],
    [
      'another number of results',
      { ...graph, nodes: [relu, { ...cond, results: ['z', 'i'] }] },
      'results: 2, but 1 are needed',
    ],
    [
      'a value of the outside',
      { ...graph, subgraphs: { f: branch, g: { ...branch, nodes: [{ ...relu, results: ['u'] }] } } },
      'graph-undefined-value: subgraph "g", node "u" (aten.relu.default), argument "self": reads "x"',
    ],
    [
      'a graph that is none',
      { ...graph, nodes: [relu, { ...cond, args: { ...cond.args, true_graph: 3 } }] },
      'argument "true_graph": expected a graph, found int 3',
    ],
    [
      'a missing argument',
      {
        ...graph,
        nodes: [relu, { ...cond, args: { pred: true, true_graph: { graph: 'f' }, false_graph: { graph: 'g' } } }],
      },
      'lacks the argument "operands"',
    ],
    [
      'recursion',
      {
        ...graph,
        subgraphs: {
          f: { ...branch, nodes: [{ ...cond, args: { ...cond.args, operands: [{ value: 't' }] }, results: ['u'] }] },
          g: branch,
        },
      },
      'graph-recursion: subgraph "f", node "u" (higher_order.cond) calls the subgraph "f" from inside of it',
    ],
  ])('refuses %s', (_, broken, message) => {
    expect(messages(broken).join('\n')).toContain(message);
  });
});

describe('symbols, roles and calling convention', () => {
  test.each<[string, Partial<CanonicalGraph>, string]>([
    [
      'an undeclared symbol',
      { values: { ...sound.values, z: { dtype: 'float32', shape: ['2 * s1'] } } },
      `graph-unknown-symbol: value "z": "2 * s1": the symbol "s1" is not declared — did you mean 's0'?`,
    ],
    [
      'a size that does not parse',
      { values: { ...sound.values, z: { dtype: 'float32', shape: ['2 *'] } } },
      'graph-expression: value "z": expected a number, a name or "(" at the end',
    ],
    [
      'a guard about an inner value',
      { guards: ['size(y, 0) > 1'] },
      'only a guard may ask for a size, and only of a user input that is a tensor; "y" is none',
    ],
    [
      'a guard about a dimension that is not there',
      { guards: ['size(x, 2) > 1'] },
      '"x" has 2 dimensions, none with index 2',
    ],
    ['an empty range', { symbols: { s0: { kind: 'int', min: 5, max: 4 } } }, 'symbol "s0" has the empty range 5 to 4'],
    [
      'a mutation of nothing',
      { outputs: [{ role: 'buffer_mutation', value: { value: 'y' }, target: 'stat' }] },
      `output 0 (buffer_mutation) belongs to "stat", which is no buffer — did you mean 'state'?`,
    ],
    [
      'a target that has no meaning',
      { outputs: [{ role: 'user_output', value: { value: 'y' }, target: 'state' }] },
      'outputs of this role have none',
    ],
    [
      'one weight twice',
      { inputs: [...sound.inputs, { role: 'buffer', value: 'z', name: 'state' }] },
      'two inputs are the buffer "state"',
    ],
    [
      'a weight of dynamic size',
      { values: { ...sound.values, b: { dtype: 'float32', shape: ['s0'] } } },
      'the buffer "state" must be a tensor of fixed sizes',
    ],
    [
      'an unknown dtype',
      { values: { ...sound.values, z: { dtype: 'float33', shape: [] } } },
      'value "z" has the unknown dtype "float33"',
    ],
    [
      'too many leaves',
      { calling: { arguments: ['x'], in: { type: 'tuple', children: ['*', '*'] }, out: '*' } },
      '"calling.in" has 2 leaves, but there are 1 user inputs',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(messages({ ...sound, ...change }).join('\n')).toContain(message);
  });
});

test('a graph of a wrong shape is reported by place', () => {
  const broken = { ...sound, nodes: [{ ...relu, args: { self: { vlaue: 'x' } } }] } as unknown as CanonicalGraph;
  expect(messages(broken)).toEqual([expect.stringContaining('graph-schema: graph: nodes[0].args.self')]);
});
