// Reads of tensors and lists, and tensors given by their elements: checked parts come in, the typed node goes out.
import type { Expr } from '../ast.ts';
import type { BinderNode, ItemNode, Node, Variable } from '../tree.ts';
import { INT, INTS, NUM, printType, type Type } from '../types.ts';
import { coerce } from './coerce.ts';
import type { Context } from './scope.ts';

export function inferIndex(
  target: Node,
  items: readonly ItemNode[],
  expr: Extract<Expr, { kind: 'index' }>,
  context: Context,
): Node {
  if (target.type.kind === 'list') {
    const [only] = items;
    if (items.length !== 1 || !only || only.splice) context.report('a list takes one index', expr.span);
    const index = coerce(only?.value ?? target, INT, context);
    return { kind: 'element', list: target, index, type: target.type.item, span: expr.span };
  }
  if (target.type.kind === 'results') return oneResult(target, target.type.items, items, expr, context);
  const coerced = items.map((item) => ({ ...item, value: coerce(item.value, item.splice ? INTS : INT, context) }));
  return read(target, coerced, false, expr.optional, expr, context);
}

/** `op(…)[k]`: which result it is must be known, for they differ in type. */
function oneResult(
  call: Node,
  types: readonly Type[],
  items: readonly ItemNode[],
  { span }: Expr,
  context: Context,
): Node {
  const [only] = items;
  const index = items.length === 1 && only?.value.kind === 'constant' ? Number(only.value.value) : Number.NaN;
  const type = types[index];
  if (!type)
    context.report(`which of the ${types.length} results is a whole number from 0 to ${types.length - 1}`, span);
  return { kind: 'result', call, index, type: type ?? INT, span };
}

export function read(
  tensor: Node,
  items: readonly ItemNode[],
  fit: boolean,
  optional: boolean,
  expr: Expr,
  context: Context,
): Node {
  const type = optional && tensor.type.kind === 'optional' ? tensor.type.of : tensor.type;
  const { span } = expr;
  if (type.kind !== 'tensor') {
    context.report(
      `expected a tensor or a list before '[', found ${printType(type)}`,
      span,
      type.kind === 'optional' ? 'write ?[…] ?? default, or test for none first' : undefined,
    );
    return { kind: 'constant', value: 0, type: INT, span };
  }
  if (optional && tensor.type.kind !== 'optional')
    context.report("'?[' on a tensor that is never none", span, "write '['");
  checkAxes(type, items, fit, expr, context);
  const element: Type = { kind: type.reads };
  return {
    kind: 'read',
    tensor,
    items,
    fit,
    optional,
    type: optional ? { kind: 'optional', of: element } : element,
    span,
  };
}

/** Rank, and extents where both sides are names of shape patterns. */
function checkAxes(
  type: Extract<Type, { kind: 'tensor' }>,
  items: readonly ItemNode[],
  fit: boolean,
  expr: Expr,
  context: Context,
): void {
  if (!type.axes || fit || items.some((item) => item.splice)) return;
  if (items.length !== type.axes.length) {
    context.report(`the tensor has ${type.axes.length} dimensions, ${items.length} indices are given`, expr.span);
    return;
  }
  items.forEach((item, axis) => {
    const value = item.value;
    if (value.kind !== 'variable') return;
    const extent = extents.get(value.variable);
    const has = type.axes?.[axis];
    if (extent !== undefined && has !== undefined && extent !== has)
      context.report(
        `'${value.variable.name}' runs over ${extent}, but axis ${axis} has extent ${has}`,
        item.value.span,
        'swap the indices, or state in the shape pattern that the extents are equal',
      );
  });
}

/** Extent of an index by the name of its shape-pattern variable. */
const extents = new WeakMap<object, string>();

export function rememberExtent(index: Variable, extent: string): void {
  extents.set(index, extent);
}

/** A tensor given by its elements; a Scalar or a condition becomes an element. */
export function tensorLiteral(
  binders: readonly BinderNode[],
  body: Node,
  at: { readonly span: Expr['span'] },
  context: Context,
): Extract<Node, { kind: 'tensor' }> {
  for (const binder of binders) {
    if (binder.kind === 'where')
      context.report(
        'a tensor is defined at every index: no where here',
        at.span,
        'use if … then … else in the element',
      );
    if (binder.kind === 'index' && binder.from) context.report('the indices of a tensor start at 0', at.span);
  }
  const element = body.type.kind === 'real' || body.type.kind === 'scalar' ? coerce(body, NUM, context) : body;
  const reads = element.type.kind;
  if (reads !== 'num' && reads !== 'int' && reads !== 'bool')
    context.report(`an element is a number or a condition, found ${printType(body.type)}`, body.span);
  const axes = binders.some((b) => b.kind === 'index' && b.tuple)
    ? {}
    : { axes: binders.flatMap((b) => (b.kind === 'index' ? [extents.get(b.variable)] : [])) };
  const type: Type = { kind: 'tensor', reads: reads as 'num' | 'int' | 'bool', ...axes };
  return { kind: 'tensor', binders, body: element, type, span: at.span };
}
