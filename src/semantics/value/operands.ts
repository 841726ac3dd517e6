// Reads of tensors: the operand that holds the elements in this arithmetic, and the offset of the element.
import type { Node } from '../tree.ts';
import { add, call, constant, type Linear } from './linear.ts';
import { isLinearIndex, itemsTuple, joinedItems, linearForm, printLinear } from './offsets.ts';
import { atom, CONDITIONAL, type Code, EQUALITY, infix } from './writer.ts';
import type { Operand, Writing } from './writing.ts';

/** The operand of a tensor: its elements converted to what they are read as, once, outside all loops. */
export function operandOf(w: Writing, tensor: Node, reads: 'num' | 'int' | 'bool'): Operand {
  const code = w.emit(tensor);
  const depth = w.depthOf(tensor);
  const key = `${reads}:${code.text}:${depth}`;
  const known = w.operands.get(key);
  if (known) return known;
  const helper =
    reads === 'num'
      ? { float: 'floatElements', integer: 'integerElements', complex: 'complexElements', cells: 'cellElements' }[
          w.arithmetic
        ]
      : reads === 'int'
        ? 'indexElements'
        : 'maskElements';
  const name = w.names.fresh(`${/^\w+$/.test(code.text) ? code.text : 'operand'}_elements`);
  // Elements that were never rounded are read as they are.
  const dtype = w.exact.has(code.text) ? atom(`${code.text}.dtype`) : atom('compute');
  const args = reads === 'num' ? [code, dtype] : [code];
  w.blockAt(depth).add(`const ${name} = ${helper}(${args.map((a) => a.text).join(', ')});`);
  const operand = { name, depth };
  // Seen again only where this line is in sight.
  if (!w.frames[depth]?.branch) w.operands.set(key, operand);
  return operand;
}

export function writeRead(w: Writing, node: Extract<Node, { kind: 'read' }>): Code {
  const { reads } = tensorType(node.tensor);
  const element = readElement(w, node, reads);
  if (!node.optional) return element;
  return { text: `${w.emit(node.tensor).text} === null ? null : ${element.text}`, precedence: CONDITIONAL };
}

export function readElement(w: Writing, node: Extract<Node, { kind: 'read' }>, reads: 'num' | 'int' | 'bool'): Code {
  const source = readSource(w, node, reads);
  const offset = printLinear(w, source.offset);
  return cellAt(w, source.operand.name, offset, reads);
}

/** The operand and offset of a read; a read through unravel(…, shape) of the same tensor reads its contiguous copy. */
export function readSource(
  w: Writing,
  node: Extract<Node, { kind: 'read' }>,
  reads: 'num' | 'int' | 'bool',
): { operand: Operand; offset: Linear } {
  const plain = operandOf(w, node.tensor, reads);
  const flat = flatPosition(node);
  if (flat && plain.depth === 0) {
    const position = linearForm(w, flat);
    if (position) {
      const operand = { name: w.hoist(call('contiguous', atom(plain.name)), `${plain.name}_flat`).text, depth: 0 };
      return { operand, offset: add(constant(atom(`${operand.name}.offset`)), position) };
    }
  }
  if (plain.depth > 0) {
    const index = joinedItems(w, node.items);
    const name = node.fit ? 'fittedOffset' : 'offsetOf';
    return { operand: plain, offset: constant(call(name, atom(plain.name), index), w.frame.depth) };
  }
  const tuple = itemsTuple(w, node.items);
  const strides = node.fit
    ? w.hoist(call('fittedStrides', atom(plain.name), tuple.length), 'strides')
    : atom(`${plain.name}.strides`);
  return { operand: plain, offset: add(constant(atom(`${plain.name}.offset`)), tuple.dot(strides)) };
}

export function cellAt(w: Writing, operand: string, offset: Code, reads: 'num' | 'int' | 'bool'): Code {
  if (reads === 'bool') return infix(atom(`${operand}.data[${offset.text}]!`), '!==', atom('0'), EQUALITY);
  if (reads === 'num' && w.arithmetic === 'complex') return call('complexAt', atom(`${operand}.data`), offset);
  return atom(`${operand}.data[${offset.text}]!`);
}

/** Whether the read's offset is linear, asked before any code is written. */
export function isLinearRead(w: Writing, node: Extract<Node, { kind: 'read' }>): boolean {
  const flat = flatPosition(node);
  if (flat) return flat.kind === 'native' && flat.name === 'ravel' && flat.arguments.every((a) => isLinearIndex(w, a));
  return node.items.every((item) => isLinearIndex(w, item.value));
}

export function tensorType(node: Node): { readonly reads: 'num' | 'int' | 'bool' } {
  const type = node.type.kind === 'optional' ? node.type.of : node.type;
  if (type.kind !== 'tensor') throw new Error(`a ${type.kind} is read as a tensor`);
  return type;
}

/** In `t[...unravel(n, shape(t))]`: the node n. */
export function flatPosition(node: Extract<Node, { kind: 'read' }>): Node | undefined {
  const [only] = node.items;
  if (node.items.length !== 1 || !only?.splice || only.value.kind !== 'native' || only.value.name !== 'unravel')
    return undefined;
  const [position, shape] = only.value.arguments;
  if (shape?.kind !== 'native' || shape.name !== 'shape' || node.tensor.kind !== 'variable') return undefined;
  const [of] = shape.arguments;
  return of?.kind === 'variable' && of.variable === node.tensor.variable ? position : undefined;
}
