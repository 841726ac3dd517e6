// Functionalisation: a graph with nodes that write in place comes in, one that computes the same by functions alone goes out. Later reads of a
// written value, and of all its views, read the new value; what was written of the state or the inputs becomes outputs of their roles.
import {
  type CanonicalGraph,
  type GraphInput,
  type GraphNode,
  type GraphOutput,
  isState,
  type StateInput,
  type Subgraph,
} from '../../model.ts';
import type { OpTable } from '../../verify/index.ts';
import { reference } from '../draft.ts';
import { dissolveRegions } from './regions.ts';
import { type Place, ScopeRewriter, writes } from './scope.ts';
import { placeState, type StateLayout } from './state.ts';
import { refuse } from './write-back.ts';

export interface FunctionaliseOptions {
  /** Signatures with their annotations of aliases. */
  readonly ops: OpTable;
  /** Where parameters, buffers and constants lie, by full name; what is not listed shares its memory with nothing. */
  readonly layouts?: ReadonlyMap<string, StateLayout>;
}

/** The same graph if nothing in it writes. Throws a `GraphError` that names the node whose write cannot be said by functions. */
export function functionalise(graph: CanonicalGraph, { ops, layouts }: FunctionaliseOptions): CanonicalGraph {
  const bodies = [graph.nodes, ...Object.values(graph.subgraphs).map(({ nodes }) => nodes)];
  if (!bodies.flat().some((node: GraphNode) => writes(node, ops))) return graph;
  const dissolved = dissolveRegions(graph, ops);
  return rewriteProgram(rewriteSubgraphs(dissolved, ops), ops, layouts ?? new Map());
}

function rewriteProgram(
  graph: CanonicalGraph,
  ops: OpTable,
  layouts: ReadonlyMap<string, StateLayout>,
): CanonicalGraph {
  const scope = new ScopeRewriter(ops, graph.values);
  placeState(graph, layouts, scope);
  // An input keeps the place that it has at the start, whatever the graph later calls by its name.
  const places = new Map(
    graph.inputs.flatMap((input): [GraphInput, Place][] =>
      input.role === 'fixed_input' ? [] : [[input, scope.place(input.value)]],
    ),
  );
  scope.rewrite(graph.nodes);
  const outputs = graph.outputs.map((output) => ({ ...output, value: scope.current(output.value) }));
  const { inputs, mutations } = listMutations(graph, places, scope);
  const { nodes, values } = scope.draft;
  return { ...graph, inputs, outputs: [...mutations, ...outputs], nodes, values };
}

const MUTATIONS = {
  buffer: 'buffer_mutation',
  parameter: 'parameter_mutation',
  user_input: 'input_mutation',
} as const satisfies Partial<Record<GraphInput['role'], GraphOutput['role']>>;

/** Writes become outputs. A constant that is written is a buffer, unless a buffer or parameter of the same memory stands for it. */
function listMutations(
  graph: CanonicalGraph,
  places: ReadonlyMap<GraphInput, Place>,
  scope: ScopeRewriter,
): { readonly inputs: GraphInput[]; readonly mutations: GraphOutput[] } {
  const stored = [...places].filter(([input]) => input.role === 'buffer' || input.role === 'parameter');
  const kept = new Set(stored.map(([, { storage }]) => storage));
  const inputs = graph.inputs.map((input): GraphInput => {
    const storage = places.get(input)?.storage;
    if (input.role !== 'constant' || !storage || storage.version === 0 || kept.has(storage)) return input;
    return { ...input, role: 'buffer', persistent: false };
  });
  const mutations = inputs.flatMap((input, index): GraphOutput[] => {
    const place = places.get(graph.inputs[index] as GraphInput);
    if (!place || place.storage.version === 0 || input.role === 'constant' || input.role === 'fixed_input') return [];
    const target = isState(input) ? (input as StateInput).name : input.value;
    return [{ role: MUTATIONS[input.role], value: reference(scope.readPlace(place)), target }];
  });
  return { inputs, mutations };
}

function rewriteSubgraphs(graph: CanonicalGraph, ops: OpTable): CanonicalGraph {
  const subgraphs = Object.entries(graph.subgraphs).map(([name, body]): [string, Subgraph] => {
    const scope = new ScopeRewriter(ops, body.values, `subgraph "${name}", `);
    const places = body.inputs.map((input) => scope.place(input));
    scope.rewrite(body.nodes);
    const written = places.find(({ storage }) => storage.version > 0);
    if (written)
      throw refuse({ writer: written.storage.writer ?? name }, 'it changes what the subgraph was given, outside of it');
    const outputs = body.outputs.map((output) => scope.current(output));
    return [name, { ...body, outputs, nodes: scope.draft.nodes, values: scope.draft.values }];
  });
  return { ...graph, subgraphs: Object.fromEntries(subgraphs) };
}
