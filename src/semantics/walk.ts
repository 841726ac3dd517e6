// The nodes directly inside a node or a step: what every pass over the tree needs.
import type { BinderNode, ItemNode, Node, Step, Variable } from './tree.ts';

export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'constant':
    case 'variable':
      return [];
    case 'coerce':
    case 'negate':
    case 'not':
    case 'is-none':
      return [node.operand];
    case 'arithmetic':
    case 'compare':
    case 'and':
    case 'or':
    case 'coalesce':
    case 'concat':
      return [node.left, node.right];
    case 'if':
      return [node.condition, node.then, node.else];
    case 'let':
      return [node.value, node.body];
    case 'list':
      return values(node.items);
    case 'comprehension':
      return [...inBinders(node.binders), node.item];
    case 'scan':
      return [...inBinders([node.index]), node.initial, node.body];
    case 'element':
      return [node.list, node.index];
    case 'slice':
      return [node.list, ...(node.from ? [node.from] : []), ...(node.to ? [node.to] : [])];
    case 'with':
      return [node.list, node.index, node.value];
    case 'read':
      return [node.tensor, ...values(node.items)];
    case 'reduce':
    case 'tensor':
      return [...inBinders(node.binders), node.body];
    case 'native':
      return node.arguments;
    case 'expansion':
      return [node.body];
    case 'op':
      return Object.values(node.arguments);
    case 'result':
      return [node.call];
  }
}

/** The expressions of one step; those of the steps inside an if come with `nested`. */
export function nodesOf(step: Step, nested = true): readonly Node[] {
  switch (step.kind) {
    case 'let':
    case 'define':
      return [step.value];
    case 'return':
      return step.values;
    case 'scatter':
      return [step.base, ...inBinders(step.binders), step.at, step.value];
    case 'if':
      return [step.condition, ...(nested ? [...step.then, ...step.else].flatMap((s) => nodesOf(s)) : [])];
  }
}

/** Calls `visit` for every variable that `node` reads and does not bind itself. */
export function visitVariables(node: Node, visit: (variable: Variable) => void): void {
  const bound = new Set<Variable>();
  const collect = (n: Node): void => {
    if (n.kind === 'let') bound.add(n.variable);
    if (n.kind === 'comprehension' || n.kind === 'reduce' || n.kind === 'tensor')
      for (const b of n.binders) if (b.kind !== 'where') bound.add(b.variable);
    if (n.kind === 'scan') bound.add(n.index.variable).add(n.state);
    childrenOf(n).forEach(collect);
  };
  collect(node);
  const see = (n: Node): void => {
    if (n.kind === 'variable' && !bound.has(n.variable)) visit(n.variable);
    childrenOf(n).forEach(see);
  };
  see(node);
}

function values(items: readonly ItemNode[]): Node[] {
  return items.map((item) => item.value);
}

/** The expressions of a binder list. */
export function inBinders(binders: readonly BinderNode[]): Node[] {
  return binders.flatMap((b) =>
    b.kind === 'where' ? [b.condition] : b.kind === 'let' ? [b.value] : b.from ? [b.from, b.to] : [b.to],
  );
}
