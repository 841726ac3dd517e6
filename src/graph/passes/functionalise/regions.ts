// Regions that only switch a mode of the exporter are dissolved: the nodes of their subgraphs move to where the region was called, so that a
// write inside is seen outside. Values are renamed where they would collide.
import type { Argument, CanonicalGraph, GraphNode, Result, Subgraph, ValueType } from '../../model.ts';
import type { OpTable } from '../../verify/index.ts';
import { Draft, reference, referred, replaceAll, replaceValues } from '../draft.ts';
import { dropUnusedSubgraphs } from '../unused.ts';

/** Whether a node is a region whose nodes mean the same outside of it. */
function isTransparent({ op, args }: GraphNode): boolean {
  return (
    op === 'higher_order.wrap_with_set_grad_enabled' ||
    (op === 'higher_order.wrap_with_autocast' && args.enabled === false)
  );
}

interface Body {
  readonly nodes: readonly GraphNode[];
  readonly values: Readonly<Record<string, ValueType>>;
  readonly outputs: readonly Argument[];
}

/** The same graph without such regions; subgraphs that nothing calls any more are dropped. */
export function dissolveRegions(graph: CanonicalGraph, ops: OpTable): CanonicalGraph {
  const everyNode = [graph.nodes, ...Object.values(graph.subgraphs).map(({ nodes }) => nodes)].flat();
  if (!everyNode.some(isTransparent)) return graph;
  const { subgraphs } = graph;
  const { nodes, values, outputs } = dissolve(
    { nodes: graph.nodes, values: graph.values, outputs: graph.outputs.map(({ value }) => value) },
    subgraphs,
    ops,
  );
  return dropUnusedSubgraphs({
    ...graph,
    nodes,
    values,
    outputs: graph.outputs.map((output, index) => ({ ...output, value: outputs[index] as Argument })),
    subgraphs: Object.fromEntries(
      Object.entries(subgraphs).map(([name, body]) => [name, { ...body, ...dissolve(body, subgraphs, ops) }]),
    ),
  });
}

function bodyName({ args }: GraphNode): string {
  return (args.body_graph as { readonly graph: string }).graph;
}

function dissolve(body: Body, subgraphs: Readonly<Record<string, Subgraph>>, ops: OpTable): Body {
  const draft = new Draft(ops, body.values);
  const stand: Map<string, Argument> = new Map();
  const resolve = (name: string): Argument => stand.get(name) ?? reference(name);
  /** `rename` is for the names that the nodes define. */
  const copy = (
    nodes: readonly GraphNode[],
    look: (name: string) => Argument,
    rename: (name: string) => string,
  ): void => {
    for (const node of nodes) {
      const args = replaceAll(node.args, look);
      if (isTransparent(node)) enter(node, args, rename);
      else draft.add({ ...node, args, results: renameResults(node.results, rename) });
    }
  };
  const enter = (
    region: GraphNode,
    args: Readonly<Record<string, Argument>>,
    rename: (name: string) => string,
  ): void => {
    const inner = subgraphs[bodyName(region)] as Subgraph;
    const operands = args.operands as readonly Argument[];
    const names = new Map<string, Argument>(inner.inputs.map((name, index) => [name, operands[index] as Argument]));
    const look = (name: string): Argument => replaceValues(names.get(name) as Argument, resolve);
    copy(inner.nodes, look, (name) => {
      const fresh = draft.declare(name, inner.values[name] as ValueType);
      names.set(name, reference(fresh));
      return fresh;
    });
    // What the region gave by its result names is now known by the names inside.
    for (const [index, result] of region.results.flat().entries()) {
      if (result === null) continue;
      const output = replaceValues(inner.outputs[index] as Argument, look);
      stand.set(rename(result), output);
    }
  };
  copy(body.nodes, resolve, (name) => name);
  for (const [name, argument] of stand) if (referred(argument) !== name) delete draft.values[name];
  return {
    nodes: draft.nodes,
    values: draft.values,
    outputs: body.outputs.map((output) => replaceValues(output, resolve)),
  };
}

function renameResults(results: readonly Result[], rename: (name: string) => string): Result[] {
  const one = (name: string | null): string | null => (name === null ? null : rename(name));
  return results.map((result) =>
    typeof result === 'object' && result !== null ? result.map(one) : one(result as string | null),
  );
}
