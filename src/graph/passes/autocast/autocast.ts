// Autocast regions, in which the exporter notes ops as they were called and not the dtypes they were computed in: a graph with such regions
// comes in, one in which the casts are nodes and the regions are switched off goes out.
import { DTYPES, isDType } from '../../../tensor/index.ts';
import { type CanonicalGraph, type GraphNode, isTensorType, referencesOf, type Subgraph } from '../../model.ts';
import type { OpTable } from '../../verify/index.ts';
import { Draft, reference, replaceAll } from '../draft.ts';
import { CAST } from '../ops.ts';
import { dropUnusedSubgraphs } from '../unused.ts';
import { FLOAT32, LOWER, OPAQUE, WIDEST } from './policy.ts';

const REGION = 'higher_order.wrap_with_autocast';

/** A region whose casts cannot be told stays, and the interpreter refuses to run it. The same graph if there is none. */
export function writeOutCasts(graph: CanonicalGraph, ops: OpTable): CanonicalGraph {
  const { nodes, subgraphs } = graph;
  if (![nodes, ...Object.values(subgraphs).map((body) => body.nodes)].flat().some(isSwitchedOn)) return graph;
  const added: Record<string, Subgraph> = {};
  const rewrite = (node: GraphNode): GraphNode => {
    const { dtype, body } = regionOf(node, subgraphs) ?? {};
    if (dtype === undefined || body === undefined) return node;
    const { graph: original } = node.args.body_graph as { readonly graph: string };
    // One body may be called under several dtypes.
    const name = `${original}_${dtype}`;
    added[name] = castBody({ ...body, nodes: body.nodes.map(rewrite) }, dtype, ops);
    return { ...node, args: { ...node.args, enabled: false, body_graph: { graph: name } } };
  };
  const rewritten = Object.entries(subgraphs).map(([name, body]): [string, Subgraph] => [
    name,
    { ...body, nodes: body.nodes.map(rewrite) },
  ]);
  const top = nodes.map(rewrite);
  return dropUnusedSubgraphs({ ...graph, nodes: top, subgraphs: { ...Object.fromEntries(rewritten), ...added } });
}

function isSwitchedOn({ op, args }: GraphNode): boolean {
  return op === REGION && args.enabled !== false;
}

/** What runs in a region, and under which dtype; undefined if the node is none or its casts cannot be told. */
function regionOf(
  node: GraphNode,
  subgraphs: Readonly<Record<string, Subgraph>>,
): { readonly dtype: string; readonly body: Subgraph } | undefined {
  if (!isSwitchedOn(node) || node.args.device_type !== 'cpu') return undefined;
  const { dtype, body_graph: callee } = node.args;
  if (dtype === null || typeof dtype !== 'object' || !('dtype' in dtype)) return undefined;
  const body = subgraphs[(callee as { readonly graph: string }).graph] as Subgraph;
  // Other regions and branches inside would run under the dtype too.
  const clear = body.nodes.every(
    ({ op }) => op === REGION || (!op.startsWith('higher_order.') && !OPAQUE.has(nameOf(op))),
  );
  return clear ? { dtype: dtype.dtype, body } : undefined;
}

function nameOf(op: string): string {
  const [namespace, name] = op.split('.');
  return namespace === 'aten' ? (name ?? '') : '';
}

function castBody(body: Subgraph, dtype: string, ops: OpTable): Subgraph {
  const draft = new Draft(ops, body.values);
  for (const node of body.nodes) {
    const wanted = wantedDType(node, dtype, draft);
    const cast = (name: string): string => {
      const type = draft.tensorType(name);
      if (wanted === undefined || !type || type.dtype === wanted || !isEligible(type.dtype)) return name;
      return draft.compute(
        CAST,
        { self: reference(name), dtype: { dtype: wanted } },
        { ...type, dtype: wanted },
        { module: node.module },
      );
    };
    draft.add({ ...node, args: replaceAll(node.args, (name) => reference(cast(name))) });
  }
  return { ...body, nodes: draft.nodes, values: draft.values };
}

/** The dtype that the eligible arguments of a node are cast to; undefined for a node that takes them as they are. */
function wantedDType({ op, args }: GraphNode, dtype: string, { values }: Draft): string | undefined {
  const name = nameOf(op);
  if (LOWER.has(name)) return dtype;
  if (FLOAT32.has(name)) return 'float32';
  if (!WIDEST.has(name)) return undefined;
  const types = [...referencesOf(Object.values(args))].map((value) => values[value]);
  return types.some((type) => type && isTensorType(type) && type.dtype === 'float32') ? 'float32' : dtype;
}

/** float64 stays as it is. */
function isEligible(dtype: string): boolean {
  return isDType(dtype) && DTYPES[dtype].class === 'float' && dtype !== 'float64';
}
