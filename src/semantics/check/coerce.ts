// Where one type is found and another wanted: a node comes in, the node widened to the wanted type goes out, or a problem is reported.
import type { Node } from '../tree.ts';
import { DTYPE, isNumeric, joinNumeric, NUM, printType, sameType, type Type } from '../types.ts';
import type { Context } from './scope.ts';

/** Widens `node` to `type`, or reports that it cannot be. */
export function coerce(node: Node, type: Type, context: Context): Node {
  if (sameType(node.type, type)) return node;
  const span = node.span;
  const from = node.type;
  const widened: Node = { kind: 'coerce', operand: node, type, span };
  if (type.kind === 'num' && isNumeric(from)) return widened;
  if (type.kind === 'num' && from.kind === 'bool') return widened;
  if (type.kind === 'real' && from.kind === 'int') return widened;
  if (type.kind === 'scalar' && (isNumeric(from) || from.kind === 'bool')) return widened;
  if (type.kind === 'dtype' && (from.kind === 'tensor' || from.kind === 'scalar'))
    return { kind: 'native', name: 'dtype', arguments: [node], type: DTYPE, span };
  if (type.kind === 'optional') {
    if (from.kind === 'none') return widened;
    if (from.kind !== 'optional') return { kind: 'coerce', operand: coerce(node, type.of, context), type, span };
    if (canWiden(from.of, type.of)) return widened;
  }
  if (type.kind === 'list' && from.kind === 'list') {
    if (node.kind === 'list')
      return {
        ...node,
        type,
        items: node.items.map((item) => ({
          ...item,
          value: coerce(item.value, item.splice ? type : type.item, context),
        })),
      };
    if (canWiden(from.item, type.item)) return widened;
  }
  // A tensor may be read in any way its elements allow; the dtype rows say which. One given by its elements is what they are.
  if (type.kind === 'tensor' && from.kind === 'tensor') return node.kind === 'tensor' ? node : { ...node, type };
  context.report(`expected ${printType(type)}, found ${printType(from)}`, span, hint(from, type));
  return { ...widened };
}

export function canWiden(from: Type, to: Type): boolean {
  if (sameType(from, to) || from.kind === 'none') return true;
  if (to.kind === 'num') return isNumeric(from);
  if (to.kind === 'real') return from.kind === 'int';
  if (to.kind === 'optional') return canWiden(from.kind === 'optional' ? from.of : from, to.of);
  if (from.kind === 'list' && to.kind === 'list') return canWiden(from.item, to.item);
  return from.kind === 'tensor' && to.kind === 'tensor';
}

function hint(from: Type, to: Type): string | undefined {
  if (from.kind === 'optional') return 'write `x ?? default`, or test `x is none` first';
  if (to.kind === 'int' && isNumeric(from)) return 'write int(…) where the number is whole';
  if (to.kind === 'real' && from.kind === 'scalar') return 'write double(…) to read the Scalar as float64';
  if (to.kind === 'bool' && isNumeric(from)) return 'compare it, e.g. with != 0';
  return undefined;
}

/** Inside an optional: the value is widened where it is there. */
export function coerceOptional(node: Node, of: Type, context: Context): Node {
  if (node.type.kind === 'optional' && !canWiden(node.type.of, of) && !(of.kind === 'dtype'))
    context.report(`expected ${printType(of)}, found ${printType(node.type.of)}`, node.span);
  return { kind: 'coerce', operand: node, type: { kind: 'optional', of }, span: node.span };
}

export function requireNumeric(node: Node, context: Context): void {
  if (!isNumeric(node.type))
    context.report(`expected a number, found ${printType(node.type)}`, node.span, hint(node.type, NUM));
}

/** The type in which two values meet, reported where there is none. */
export function meet(a: Node, b: Node, context: Context): Type {
  const type = join(a.type, b.type);
  if (!canWiden(a.type, type) || !canWiden(b.type, type))
    context.report(`${printType(a.type)} and ${printType(b.type)} have no common type`, {
      start: a.span.start,
      end: b.span.end,
    });
  return type;
}

export function join(a: Type, b: Type): Type {
  if (sameType(a, b)) return a;
  if (isNumeric(a) && isNumeric(b)) return joinNumeric(a, b);
  if (a.kind === 'none') return b.kind === 'optional' ? b : { kind: 'optional', of: b };
  if (b.kind === 'none') return a.kind === 'optional' ? a : { kind: 'optional', of: a };
  if (a.kind === 'optional') return { kind: 'optional', of: join(a.of, b.kind === 'optional' ? b.of : b) };
  if (b.kind === 'optional') return { kind: 'optional', of: join(a, b.of) };
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', item: join(a.item, b.item) };
  return a;
}
