// The control-flow nodes of a canonical graph: the names of their arguments and what their subgraphs must take and give.
import type { GraphNode, Subgraph } from './model.ts';

/** What an argument of a higher-order node holds. */
export type Part = 'graph' | 'value' | 'values';

export interface HigherOrderOp {
  /** In order. */
  readonly parameters: Readonly<Record<string, Part>>;
  /** Further positional arguments of an exported node go into the last parameter as a list. */
  readonly gathersRest?: true;
  /** What must hold between arguments, subgraphs and results. */
  readonly contract: (call: Call) => Requirement[];
}

/** A node with its subgraphs looked up and its lists counted. */
export interface Call {
  /** A subgraph argument by name. */
  readonly graph: (parameter: string) => Subgraph;
  /** Length of a list argument. */
  readonly count: (parameter: string) => number;
  readonly results: number;
}

/** `found` must equal `expected`. */
export interface Requirement {
  readonly what: string;
  readonly found: number;
  readonly expected: number;
}

function takes(call: Call, parameter: string, expected: number): Requirement {
  return { what: `inputs of "${parameter}"`, found: call.graph(parameter).inputs.length, expected };
}

function gives(call: Call, parameter: string, expected: number): Requirement {
  return { what: `outputs of "${parameter}"`, found: call.graph(parameter).outputs.length, expected };
}

function returns(call: Call, expected: number): Requirement {
  return { what: 'results', found: call.results, expected };
}

/** Runs one graph on its operands, under another mode of the exporter that has no meaning here. */
const wrapper = (call: Call): Requirement[] => [
  takes(call, 'body_graph', call.count('operands')),
  returns(call, call.graph('body_graph').outputs.length),
];

export const HIGHER_ORDER_OPS: Readonly<Record<string, HigherOrderOp>> = {
  cond: {
    parameters: { pred: 'value', true_graph: 'graph', false_graph: 'graph', operands: 'values' },
    contract: (call) => [
      takes(call, 'true_graph', call.count('operands')),
      takes(call, 'false_graph', call.count('operands')),
      gives(call, 'false_graph', call.graph('true_graph').outputs.length),
      returns(call, call.graph('true_graph').outputs.length),
    ],
  },
  while_loop: {
    parameters: { cond_graph: 'graph', body_graph: 'graph', carried_inputs: 'values', additional_inputs: 'values' },
    contract: (call) => {
      const carried = call.count('carried_inputs');
      const all = carried + call.count('additional_inputs');
      return [
        takes(call, 'cond_graph', all),
        gives(call, 'cond_graph', 1),
        takes(call, 'body_graph', all),
        gives(call, 'body_graph', carried),
        returns(call, carried),
      ];
    },
  },
  scan: {
    parameters: { combine_graph: 'graph', init: 'values', xs: 'values', additional_inputs: 'values' },
    contract: (call) => [
      takes(call, 'combine_graph', call.count('init') + call.count('xs') + call.count('additional_inputs')),
      returns(call, call.graph('combine_graph').outputs.length),
    ],
  },
  associative_scan: {
    parameters: { combine_graph: 'graph', xs: 'values', additional_inputs: 'values' },
    contract: (call) => [
      takes(call, 'combine_graph', 2 * call.count('xs') + call.count('additional_inputs')),
      gives(call, 'combine_graph', call.count('xs')),
      returns(call, call.count('xs')),
    ],
  },
  map_impl: {
    parameters: { body_graph: 'graph', xs: 'values', additional_inputs: 'values' },
    contract: (call) => [
      takes(call, 'body_graph', call.count('xs') + call.count('additional_inputs')),
      returns(call, call.graph('body_graph').outputs.length),
    ],
  },
  wrap_with_autocast: {
    parameters: {
      device_type: 'value',
      dtype: 'value',
      enabled: 'value',
      cache_enabled: 'value',
      body_graph: 'graph',
      operands: 'values',
    },
    gathersRest: true,
    contract: wrapper,
  },
  wrap_with_set_grad_enabled: {
    parameters: { enabled: 'value', body_graph: 'graph', operands: 'values' },
    gathersRest: true,
    contract: wrapper,
  },
};

const PREFIX = 'higher_order.';

/** Undefined for an op that is not higher-order or that is not known here. */
export function higherOrderOp(key: string): HigherOrderOp | undefined {
  const name = key.startsWith(PREFIX) ? key.slice(PREFIX.length) : '';
  return Object.hasOwn(HIGHER_ORDER_OPS, name) ? HIGHER_ORDER_OPS[name] : undefined;
}

/** The subgraphs that a node calls. */
export function* subgraphsOf(node: GraphNode): Generator<string> {
  for (const argument of Object.values(node.args))
    if (argument !== null && typeof argument === 'object' && 'graph' in argument) yield argument.graph;
}
