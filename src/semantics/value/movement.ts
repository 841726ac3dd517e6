// Which arithmetic a meaning needs: none (only calls of ops), cells (it moves elements), or all (it computes with them).
import type { Node, Program, Step } from '../tree.ts';
import type { Type } from '../types.ts';
import { childrenOf, nodesOf } from '../walk.ts';

export type Need = 'none' | 'cells' | 'all';

/** Whether something is computed with elements: where the elements are is not. */
export function looksAtElements(node: Node): boolean {
  return isNum(node.type) || childrenOf(node).some(looksAtElements);
}

/** Whether the executor has a variable `compute`: a dtype row sets it, or something asks for it. */
export function hasCompute({ rows, lets, constraints, steps, compute }: Program): boolean {
  if (rows.some((row) => row.compute || Object.keys(row.results).length > 0)) return true;
  const asks = (node: Node): boolean =>
    isNum(node.type) || (node.kind === 'variable' && node.variable === compute) || childrenOf(node).some(asks);
  const shared = [...lets.map(({ value }) => value), ...constraints.flatMap((c) => [c.require, c.when ?? c.require])];
  return [...shared, ...steps.flatMap((step) => nodesOf(step))].some(asks);
}

function isNum(type: Type): boolean {
  if (type.kind === 'list') return isNum(type.item);
  return type.kind === 'num' || (type.kind === 'optional' && isNum(type.of));
}

export function usesArithmetic({ steps, lets }: Program): Need {
  const needs = new Set<Need>();
  const numbers = new Set(lets.flatMap(({ variable }) => (isNum(variable.type) ? [variable] : [])));
  const visit = (node: Node): void => {
    needs.add(node.kind === 'variable' && numbers.has(node.variable) ? 'all' : needOf(node));
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
  const isElement = node.type.kind === 'num' || (node.type.kind === 'optional' && node.type.of.kind === 'num');
  switch (node.kind) {
    case 'negate':
    case 'arithmetic':
      return isElement ? 'all' : 'none';
    case 'compare':
      return node.left.type.kind === 'num' ? 'all' : 'none';
    case 'native':
      return node.arguments.some((a) => a.type.kind === 'num') ? 'all' : 'none';
    case 'reduce':
      return node.body.type.kind === 'num' ? 'all' : 'none';
    case 'tensor':
      // Elements that are indices or conditions are made in any arithmetic: the cheapest will do.
      return 'cells';
    case 'coerce':
      // A Scalar is the number itself, not the bits it is stored in.
      if (node.type.kind === 'scalar' && node.operand.type.kind === 'num') return 'all';
      return isElement ? 'cells' : 'none';
    case 'read':
      return isElement ? 'cells' : 'none';
    default:
      return 'none';
  }
}
