// Which arithmetic a meaning needs: none (only calls of ops), cells (it moves elements), or all (it computes with them).
import type { Node, Step } from '../tree.ts';
import { childrenOf, nodesOf } from '../walk.ts';

export type Need = 'none' | 'cells' | 'all';

export function usesArithmetic(steps: readonly Step[]): Need {
  const needs = new Set<Need>();
  const visit = (node: Node): void => {
    needs.add(needOf(node));
    childrenOf(node).forEach(visit);
  };
  for (const step of steps) for (const node of nodesOf(step)) visit(node);
  const scatters = (list: readonly Step[]): void => {
    for (const step of list) {
      if (step.kind === 'scatter') needs.add(step.combine === 'set' ? 'cells' : 'all');
      if (step.kind === 'if') scatters([...step.then, ...step.else]);
    }
  };
  scatters(steps);
  return needs.has('all') ? 'all' : needs.has('cells') ? 'cells' : 'none';
}

function needOf(node: Node): Need {
  const isNum = node.type.kind === 'num' || (node.type.kind === 'optional' && node.type.of.kind === 'num');
  switch (node.kind) {
    case 'negate':
    case 'arithmetic':
      return isNum ? 'all' : 'none';
    case 'compare':
      return node.left.type.kind === 'num' ? 'all' : 'none';
    case 'native':
      return node.arguments.some((a) => a.type.kind === 'num') ? 'all' : 'none';
    case 'reduce':
      return node.body.type.kind === 'num' ? 'all' : 'none';
    case 'tensor':
      // Elements that are indices or conditions are made in any arithmetic: the cheapest will do.
      return 'cells';
    case 'read':
    case 'coerce':
      return isNum ? 'cells' : 'none';
    default:
      return 'none';
  }
}
