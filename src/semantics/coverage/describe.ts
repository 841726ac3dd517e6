// A checked expression → short text in the language, to name a branch or a reduction by what it says instead of by a number.
import type { BinderNode, ItemNode, Node } from '../tree.ts';

export function describe(node: Node): string {
  switch (node.kind) {
    case 'constant':
      return typeof node.value === 'string' && node.type.kind === 'string'
        ? `'${node.value}'`
        : String(node.value ?? 'none');
    case 'variable':
      return node.variable.name;
    case 'coerce':
      return describe(node.operand);
    case 'negate':
      return `-${inner(node.operand)}`;
    case 'not':
      return `not ${inner(node.operand)}`;
    case 'is-none':
      return `${inner(node.operand)} is none`;
    case 'arithmetic':
    case 'compare':
      return `${inner(node.left)} ${node.operator} ${inner(node.right)}`;
    case 'and':
    case 'or':
      return `${inner(node.left)} ${node.kind} ${inner(node.right)}`;
    case 'coalesce':
      return `${inner(node.left)} ?? ${inner(node.right)}`;
    case 'concat':
      return `${inner(node.left)} ++ ${inner(node.right)}`;
    case 'if':
      return `if ${describe(node.condition)} then ${describe(node.then)} else ${describe(node.else)}`;
    case 'let':
      return `let ${node.variable.name} = ${describe(node.value)} in ${describe(node.body)}`;
    case 'list':
      return `[${items(node.items)}]`;
    case 'comprehension':
      return `[${describe(node.item)} for ${binders(node.binders)}]`;
    case 'scan':
      return `scan(${binders([node.index])}, ${node.state.name} = ${describe(node.initial)}) ${describe(node.body)}`;
    case 'element':
      return `${inner(node.list)}[${describe(node.index)}]`;
    case 'slice':
      return `${inner(node.list)}[${node.from ? describe(node.from) : ''}:${node.to ? describe(node.to) : ''}]`;
    case 'with':
      return `${inner(node.list)} with [${describe(node.index)}] = ${inner(node.value)}`;
    case 'read':
      return `${inner(node.tensor)}${node.optional ? '?' : ''}[${node.fit ? '~' : ''}${items(node.items)}]`;
    case 'reduce':
      return `${node.operator}(${binders(node.binders)}) ${inner(node.body)}`;
    case 'tensor':
      return `tensor(${binders(node.binders)}) ${inner(node.body)}`;
    case 'native':
    case 'expansion':
      return `${node.name}(${node.arguments.map(describe).join(', ')})`;
    case 'op':
      return `${node.key}(${Object.values(node.arguments).map(describe).join(', ')})`;
    case 'result':
      return `${describe(node.call)}[${node.index}]`;
  }
}

/** What a reduction runs over. */
export function describeRange(list: readonly BinderNode[]): string {
  return binders(list);
}

const PLAIN: ReadonlySet<Node['kind']> = new Set([
  'constant',
  'variable',
  'list',
  'comprehension',
  'element',
  'slice',
  'read',
  'native',
  'expansion',
  'op',
  'result',
]);

function inner(node: Node): string {
  if (node.kind === 'coerce') return inner(node.operand);
  return PLAIN.has(node.kind) ? describe(node) : `(${describe(node)})`;
}

function items(list: readonly ItemNode[]): string {
  return list.map(({ splice, value }) => `${splice ? '...' : ''}${inner(value)}`).join(', ');
}

function binders(list: readonly BinderNode[]): string {
  const parts = list.map((binder) => {
    if (binder.kind === 'where') return ` where ${describe(binder.condition)}`;
    if (binder.kind === 'let') return `, let ${binder.variable.name} = ${describe(binder.value)}`;
    const from = binder.from ? `${describe(binder.from)}..` : '';
    return `, ${binder.tuple ? '...' : ''}${binder.variable.name}: ${from}${describe(binder.to)}`;
  });
  return parts.join('').replace(/^, /, '');
}
