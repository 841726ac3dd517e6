// Drops what no node calls any more: a graph comes in, the same graph with the subgraphs that it reaches goes out.
import { subgraphsOf } from '../higher-order.ts';
import type { CanonicalGraph, GraphNode } from '../model.ts';

export function dropUnusedSubgraphs(graph: CanonicalGraph): CanonicalGraph {
  const reached = new Set<string>();
  const visit = (nodes: readonly GraphNode[]): void => {
    for (const name of nodes.flatMap((node) => [...subgraphsOf(node)])) {
      if (reached.has(name)) continue;
      reached.add(name);
      visit(graph.subgraphs[name]?.nodes ?? []);
    }
  };
  visit(graph.nodes);
  const kept = Object.entries(graph.subgraphs).filter(([name]) => reached.has(name));
  return { ...graph, subgraphs: Object.fromEntries(kept) };
}
