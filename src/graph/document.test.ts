import { describe, expect, test } from 'vitest';
import { parseGraph, printGraph } from './document.ts';
import { GraphError } from './error.ts';
import type { CanonicalGraph } from './model.ts';

const graph: CanonicalGraph = {
  format: 'opset.graph/1',
  opset: '1.0',
  symbols: { s0: { kind: 'int', max: 16 } },
  guards: ['s0 % 2 == 0'],
  inputs: [
    { role: 'user_input', value: 'x' },
    { role: 'fixed_input', name: 'n', equals: { int: '9223372036854775807' } },
  ],
  outputs: [{ role: 'user_output', value: { value: 'y' } }],
  nodes: [
    {
      op: 'higher_order.cond',
      args: { pred: true, true_graph: { graph: 'f' }, operands: [{ float: '-0.0' }, []] },
      results: ['y'],
      module: 'layers.0',
    },
  ],
  subgraphs: { f: { inputs: ['a', 'b'], outputs: [{ value: 'a' }], values: { a: { int: 's0' } }, nodes: [] } },
  values: { x: { dtype: 'float32', shape: ['s0', 4] }, y: { bool: 's0 > 3' } },
  views: {},
};

const text = `{
  "format": "opset.graph/1",
  "opset": "1.0",
  "symbols": {
    "s0": {"kind": "int", "max": 16}
  },
  "guards": [
    "s0 % 2 == 0"
  ],
  "inputs": [
    {"role": "user_input", "value": "x"},
    {"role": "fixed_input", "name": "n", "equals": {"int": "9223372036854775807"}}
  ],
  "outputs": [
    {"role": "user_output", "value": {"value": "y"}}
  ],
  "nodes": [
    {"op": "higher_order.cond", "args": {"pred": true, "true_graph": {"graph": "f"}, "operands": [{"float": "-0.0"}, []]}, "results": ["y"], "module": "layers.0"}
  ],
  "subgraphs": {
    "f": {
      "inputs": ["a", "b"],
      "outputs": [
        {"value": "a"}
      ],
      "values": {
        "a": {"int": "s0"}
      },
      "nodes": []
    }
  },
  "values": {
    "x": {"dtype": "float32", "shape": ["s0", 4]},
    "y": {"bool": "s0 > 3"}
  },
  "views": {}
}
`;

test('one line an entry, in the order that reads best', () => {
  expect(printGraph(graph)).toBe(text);
});

test('what is printed reads back, and prints the same', () => {
  const read = parseGraph(text, 'graph.json');
  expect(JSON.parse(JSON.stringify(read))).toEqual(graph);
  expect(printGraph(read)).toBe(text);
  // The order in which a program happens to build the object does not matter.
  expect(printGraph({ views: {}, values: graph.values, ...graph })).toBe(text);
});

describe('refuses, naming the place', () => {
  const change = (from: string, to: string): string => text.replace(from, to);
  test.each([
    ['text that is no JSON', text.slice(0, 40), 'graph.json: expected ":", line 3 column 10'],
    [
      'another document',
      '{"a": 1}',
      'graph.json: not a canonical graph: "format" is missing, expected "opset.graph/1"',
    ],
    ['another format', change('opset.graph/1', 'opset.graph/2'), '"format" is "opset.graph/2"'],
    ['a number', '3', 'not a canonical graph'],
    [
      'a missing section',
      change('  "views": {}', '  "guards2": []').replace('guards2": []', 'opset2": {}'),
      'graph.json: ',
    ],
    ['an unknown role', change('"user_input"', '"user_inpt"'), 'graph.json: inputs[0]'],
    ['a float without its tag', change('[{"float": "-0.0"}, []]', '[1.5]'), 'graph.json: nodes[0].args.operands[0]'],
    ['a misspelt member', change('"results"', '"result"'), 'graph.json: nodes[0]'],
    ['a negative size', change('["s0", 4]', '["s0", -4]'), 'graph.json: values.x.shape[1]'],
    ['a name that is no identifier', change('"x": {"dtype"', '"x y": {"dtype"'), 'graph.json: values'],
    ['deep nesting', change('[{"float": "-0.0"}, []]', '['.repeat(5000) + ']'.repeat(5000)), 'nesting deeper than'],
  ])('%s', (_, broken, message) => {
    expect(() => parseGraph(broken, 'graph.json')).toThrow(GraphError);
    expect(() => parseGraph(broken, 'graph.json')).toThrow(message);
  });
});
