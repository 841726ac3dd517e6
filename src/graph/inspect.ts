// What a graph is, in a few numbers: inputs, outputs, dynamic sizes, ops with counts, parameters and bytes.
import { DTYPES, isDType } from '../tensor/index.ts';
import {
  type CanonicalGraph,
  type GraphNode,
  type GraphOutput,
  isState,
  isTensorType,
  type Literal,
  type StateRole,
  type SymbolRange,
  type ValueType,
} from './model.ts';

export interface GraphSummary {
  readonly opset: string;
  readonly producer?: string;
  readonly inputs: readonly InputSummary[];
  readonly outputs: readonly OutputSummary[];
  /** Symbols of dynamic sizes, with their ranges. */
  readonly symbols: Readonly<Record<string, SymbolRange>>;
  readonly guards: readonly string[];
  /** How often each op is called, subgraphs included, most frequent first. */
  readonly ops: Readonly<Record<string, number>>;
  readonly nodes: number;
  readonly subgraphs: number;
  readonly state: Readonly<Record<StateRole, StateSummary>>;
}

export interface InputSummary {
  readonly name: string;
  /** For instance "float32[2, s77]"; for a fixed input the value that it must have. */
  readonly type: string;
}

export interface OutputSummary {
  readonly role: GraphOutput['role'];
  readonly name: string;
  readonly type: string;
  readonly target?: string;
}

export interface StateSummary {
  readonly tensors: number;
  readonly elements: number;
  readonly bytes: number;
}

export function inspect(graph: CanonicalGraph): GraphSummary {
  const { opset, producer, symbols, guards, values, nodes, subgraphs } = graph;
  const everyNode = [nodes, ...Object.values(subgraphs).map((body) => body.nodes)].flat();
  return {
    opset,
    ...(producer === undefined ? {} : { producer }),
    inputs: graph.inputs.flatMap((input) => {
      if (isState(input)) return [];
      if (input.role === 'fixed_input') return [{ name: input.name, type: `must be ${printLiteral(input.equals)}` }];
      return [{ name: input.value, type: printValueType(values[input.value]) }];
    }),
    outputs: graph.outputs.map(({ role, value, target }) => ({
      role,
      ...(value !== null && typeof value === 'object' && 'value' in value
        ? { name: value.value, type: printValueType(values[value.value]) }
        : { name: printLiteral(value as Literal), type: 'constant' }),
      ...(target === undefined ? {} : { target }),
    })),
    symbols,
    guards,
    ops: countOps(everyNode),
    nodes: everyNode.length,
    subgraphs: Object.keys(subgraphs).length,
    state: {
      parameter: summariseState(graph, 'parameter'),
      buffer: summariseState(graph, 'buffer'),
      constant: summariseState(graph, 'constant'),
    },
  };
}

function countOps(nodes: readonly GraphNode[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { op } of nodes) counts.set(op, (counts.get(op) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** Tensors of one storage count each: this is the size of the model, not of its file. */
function summariseState(graph: CanonicalGraph, role: StateRole): StateSummary {
  const total = { tensors: 0, elements: 0, bytes: 0 };
  for (const input of graph.inputs) {
    if (input.role !== role) continue;
    const type = graph.values[input.value];
    if (!type || !isTensorType(type)) continue;
    const elements = type.shape.reduce<number>((product, size) => product * Number(size), 1);
    total.tensors += 1;
    total.elements += elements;
    total.bytes += elements * (isDType(type.dtype) ? DTYPES[type.dtype].bytes : 0);
  }
  return total;
}

/** "float32[2, s77]", "int s3". */
export function printValueType(type: ValueType | undefined): string {
  if (!type) return 'unknown';
  if (isTensorType(type)) return `${type.dtype}[${type.shape.join(', ')}]`;
  const [kind, worth] = Object.entries(type)[0] as [string, unknown];
  return `${kind} ${worth}`;
}

function printLiteral(literal: Literal): string {
  if (literal === null) return 'none';
  if (typeof literal !== 'object') return JSON.stringify(literal);
  return String(Object.values(literal)[0]);
}
