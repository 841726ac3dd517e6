import { describe, expect, test } from 'vitest';
import { completeArguments } from '../../complete.ts';
import { pytorchSignatures } from '../../import/pt2/signatures.ts';
import type { Argument, CanonicalGraph, GraphNode } from '../../model.ts';
import { verifyGraph } from '../../verify/index.ts';
import { writeOutCasts } from './autocast.ts';

const ops = pytorchSignatures();
const ref = (value: string): { readonly value: string } => ({ value });

function node(op: string, args: Record<string, Argument>, result: string): GraphNode {
  const key = `aten.${op}`;
  return { op: key, args: completeArguments(args, ops.signature(key)), results: [result] };
}

function region(nodes: readonly GraphNode[], args: Record<string, Argument> = {}): CanonicalGraph {
  const types = {
    x: { dtype: 'float32', shape: [2, 2] },
    d: { dtype: 'float64', shape: [2, 2] },
    h: { dtype: 'bfloat16', shape: [2, 2] },
    y: { dtype: 'bfloat16', shape: [2, 2] },
  };
  return {
    format: 'opset.graph/1',
    opset: '1.0',
    symbols: {},
    guards: [],
    inputs: ['x', 'd', 'h'].map((value) => ({ role: 'user_input', value })),
    outputs: [{ role: 'user_output', value: ref('y') }],
    values: types,
    nodes: [
      {
        op: 'higher_order.wrap_with_autocast',
        args: {
          device_type: 'cpu',
          dtype: { dtype: 'bfloat16' },
          enabled: true,
          cache_enabled: false,
          body_graph: { graph: 'body' },
          operands: [ref('x'), ref('d'), ref('h')],
          ...args,
        },
        results: ['y'],
      },
    ],
    subgraphs: { body: { inputs: ['x', 'd', 'h'], outputs: [ref('y')], values: types, nodes } },
    views: {},
  };
}

/** For each cast that is written out the value and its new dtype. */
function casts(nodes: readonly GraphNode[]): unknown[] {
  const converted = writeOutCasts(region(nodes), ops);
  expect(verifyGraph(converted, { ops })).toEqual([]);
  expect(converted.nodes[0]?.args.enabled).toBe(false);
  return (converted.subgraphs.body_bfloat16?.nodes ?? [])
    .filter(({ op }) => op === 'aten._to_copy.default')
    .map(({ args }) => [args.self, args.dtype]);
}

test('a product is computed in the dtype of the region, but for float64', () => {
  expect(casts([node('mm.default', { self: ref('x'), mat2: ref('h') }, 'y')])).toEqual([
    [ref('x'), { dtype: 'bfloat16' }],
  ]);
  expect(casts([node('mm.default', { self: ref('d'), mat2: ref('d') }, 'y')])).toEqual([]);
});

test('a loss is computed in float32', () => {
  expect(casts([node('mse_loss.default', { self: ref('h'), target: ref('x') }, 'y')])).toEqual([
    [ref('h'), { dtype: 'float32' }],
  ]);
});

test('a list gets the widest dtype of its members', () => {
  expect(casts([node('cat.default', { tensors: [ref('h'), ref('x')] }, 'y')])).toEqual([
    [ref('h'), { dtype: 'float32' }],
  ]);
});

test('other ops take what they are given', () => {
  expect(casts([node('add.Tensor', { self: ref('x'), other: ref('h') }, 'y')])).toEqual([]);
});

describe('a region stays', () => {
  test.each<[why: string, graph: CanonicalGraph]>([
    ['that is switched off', region([], { enabled: false })],
    ['for another device', region([], { device_type: 'cuda' })],
    [
      'with an op that casts inside',
      region([node('einsum.default', { equation: 'ij->ji', tensors: [ref('x')] }, 'y')]),
    ],
  ])('%s', (_, graph) => {
    expect(writeOutCasts(graph, ops).nodes).toEqual(graph.nodes);
  });
});
