// Indices and offsets as linear forms of the loops around them, and the code that counts them up.
import type { ItemNode, Node } from '../tree.ts';
import {
  add,
  call,
  constant,
  joinedTuple,
  type Linear,
  type LinearItem,
  type LinearTuple,
  loopTuple,
  opaqueTuple,
  repeatedTuple,
  replacedTuple,
  scale,
  scaledTuple,
  sumTuple,
} from './linear.ts';
import { ATOM, atom, type Code, plus, times, UNARY, within } from './writer.ts';
import type { LoopFrame, Writing } from './writing.ts';

export function opaqueForm(w: Writing, node: Node): Linear {
  return constant(w.emit(node), w.homeOf(node));
}

/** An integer as a linear form, or undefined where it is not linear in the loop indices. */
export function linearForm(w: Writing, node: Node): Linear | undefined {
  const depth = w.depthOf(node);
  if (depth === 0) return opaqueForm(w, node);
  switch (node.kind) {
    case 'variable': {
      const binding = w.bindings.get(node.variable.slot);
      if (binding?.kind === 'scalar-index') return { parts: [], terms: new Map([[binding.frame, atom('1')]]) };
      if (binding?.kind === 'alias') return linearForm(w, binding.node) ?? opaqueForm(w, node);
      return constant(w.emit(node), depth);
    }
    case 'negate': {
      const operand = linearForm(w, node.operand);
      return operand && scale(operand, { text: '-1', precedence: UNARY });
    }
    case 'arithmetic': {
      if (node.type.kind !== 'int') return undefined;
      const { operator } = node;
      if (operator === '+' || operator === '-') {
        const [left, right] = [
          linearForm(w, node.left) ?? opaqueForm(w, node.left),
          linearForm(w, node.right) ?? opaqueForm(w, node.right),
        ];
        return add(left, operator === '-' ? scale(right, { text: '-1', precedence: UNARY }) : right);
      }
      if (operator === '*') {
        if (w.depthOf(node.right) === 0)
          return scale(linearForm(w, node.left) ?? opaqueForm(w, node.left), w.emit(node.right));
        if (w.depthOf(node.left) === 0)
          return scale(linearForm(w, node.right) ?? opaqueForm(w, node.right), w.emit(node.left));
      }
      return undefined;
    }
    case 'element': {
      if (w.depthOf(node.index) > 0) return undefined;
      const tuple = tryTuple(w, node.list);
      return tuple?.at(w.emit(node.index));
    }
    case 'native': {
      const [index, shape] = node.arguments;
      if (node.name !== 'ravel' || !index || !shape || w.depthOf(shape) > 0) return undefined;
      const tuple = tryTuple(w, index);
      return tuple?.dot(call('contiguousStrides', w.emit(shape)));
    }
    case 'expansion': {
      // A sum of entries, such as that of index times stride.
      const tuple = node.name === 'sum_of' ? tryTuple(w, node.arguments[0] as Node) : undefined;
      return tuple?.dot(call('ones', tuple.length));
    }
    default:
      return undefined;
  }
}

export function tryTuple(w: Writing, node: Node): LinearTuple | undefined {
  return isPlainTuple(w, node) ? linearTupleOf(w, node) : undefined;
}

/** Whether single entries of the tuple are linear too. */
export function isPlainTuple(w: Writing, node: Node): boolean {
  if (w.depthOf(node) === 0) return true;
  if (node.kind === 'variable') {
    const binding = w.bindings.get(node.variable.slot);
    return binding?.kind === 'tuple-index' || (binding?.kind === 'alias' && isPlainTuple(w, binding.node));
  }
  if (node.kind === 'arithmetic') {
    if (node.operator === '*')
      return (
        [node.left, node.right].every((n) => n.type.kind !== 'list' || isPlainTuple(w, n)) &&
        (w.depthOf(node.left) === 0 || w.depthOf(node.right) === 0)
      );
    return (
      (node.operator === '+' || node.operator === '-') &&
      [node.left, node.right].every((n) => n.type.kind !== 'list' || isPlainTuple(w, n))
    );
  }
  return false;
}

export function linearTupleOf(w: Writing, node: Node): LinearTuple {
  const depth = w.depthOf(node);
  const opaque = (): LinearTuple => {
    const code = w.emit(node);
    return opaqueTuple(code, w.homeOf(node), atom(`${within(code, ATOM)}.length`));
  };
  if (depth === 0) return opaque();
  switch (node.kind) {
    case 'variable': {
      const binding = w.bindings.get(node.variable.slot);
      if (binding?.kind === 'tuple-index') return loopTuple(binding.frame, binding.length);
      if (binding?.kind === 'alias') return linearTupleOf(w, binding.node);
      return opaque();
    }
    case 'arithmetic': {
      const { operator } = node;
      const side = (n: Node): LinearTuple => linearTupleOf(w, n);
      if (operator === '+' || operator === '-') {
        const length = (node.left.type.kind === 'list' ? side(node.left) : side(node.right)).length;
        const [left, right] = [node.left, node.right].map((n) =>
          n.type.kind === 'list' ? side(n) : repeatedTuple(linearForm(w, n) ?? opaqueForm(w, n), length),
        ) as [LinearTuple, LinearTuple];
        return sumTuple(left, operator === '-' ? scaledTuple(right, { text: '-1', precedence: UNARY }, false) : right);
      }
      if (operator === '*') {
        const [fixed, moving] = w.depthOf(node.left) === 0 ? [node.left, node.right] : [node.right, node.left];
        if (w.depthOf(fixed) === 0 && moving.type.kind === 'list')
          return scaledTuple(side(moving), w.emit(fixed), fixed.type.kind === 'list');
      }
      return opaque();
    }
    case 'with':
      if (w.depthOf(node.index) > 0) return opaque();
      return replacedTuple(
        linearTupleOf(w, node.list),
        w.emit(node.index),
        linearForm(w, node.value) ?? opaqueForm(w, node.value),
      );
    case 'concat':
      if (!hasFixedLength(w, node.left)) return opaque();
      return joinedTuple([
        { splice: true, tuple: linearTupleOf(w, node.left) },
        { splice: true, tuple: linearTupleOf(w, node.right) },
      ]);
    case 'list':
      return itemsTuple(w, node.items);
    case 'expansion':
      return linearTupleOf(w, node.body);
    case 'let':
      w.bindLet(node.variable, node.value);
      return linearTupleOf(w, node.body);
    case 'comprehension': {
      const picked = pickedTuple(w, node);
      if (!picked) return opaque();
      const places = w.hoist(w.emit(picked.places), 'places');
      return {
        dot: (v) => ({ parts: [], terms: new Map([[picked.frame, call('scattered', v, places, picked.length)]]) }),
        at: (n) => ({
          parts: [],
          terms: new Map([[picked.frame, call('unit', atom(`${places.text}[${n.text}]!`), picked.length)]]),
        }),
        length: atom(`${places.text}.length`),
      };
    }
    default:
      return opaque();
  }
}

/** `[i[p] for k: n]`, where i is the index tuple of a loop and p depends on no loop: the places p, and the loop. */
function pickedTuple(
  w: Writing,
  node: Extract<Node, { kind: 'comprehension' }>,
): { readonly frame: LoopFrame; readonly length: Code; readonly places: Node } | undefined {
  const { item } = node;
  if (item.kind !== 'element' || w.depthOf(item.index) > 0) return undefined;
  if (node.binders.some((b) => b.kind !== 'index' || w.depthOf(b.to) > 0 || (b.from && w.depthOf(b.from) > 0)))
    return undefined;
  let list: Node = item.list;
  for (;;) {
    if (list.kind !== 'variable') return undefined;
    const binding = w.bindings.get(list.variable.slot);
    if (binding?.kind === 'tuple-index') {
      const places: Node = { ...node, item: item.index, type: { kind: 'list', item: { kind: 'int' } } };
      return { frame: binding.frame, length: binding.length, places };
    }
    if (binding?.kind !== 'alias') return undefined;
    list = binding.node;
  }
}

/** Code of a linear form here: what outer loops add is added there, what tuple loops add is counted. */
export function printLinear(w: Writing, linear: Linear): Code {
  let total: Code = atom('0');
  for (const frame of w.frames) {
    const isInnermost = frame === w.frame;
    const before = total;
    const term = [...linear.terms].find(([f]) => f.depth === frame.depth && f.kind !== 'block')?.[1];
    if (term !== undefined) {
      const loop = w.frames[frame.depth] as LoopFrame;
      if (loop.kind === 'scalar') total = plus(total, times(w.indexOf(loop), hoistFactor(w, term)));
      else total = counterOf(w, loop, total, term);
    }
    for (const part of linear.parts) if (part.depth === frame.depth) total = plus(total, part.code);
    const changed = total !== before;
    if (changed && !isInnermost && !/^[\w.]+$/.test(total.text)) total = w.hoistAt(frame.depth, total, 'offset');
  }
  return total;
}

/** A coefficient by name; that of a stride is named after the operand and the axis. */
export function hoistFactor(w: Writing, code: Code, depth = 0): Code {
  if (/^\w+$/.test(code.text)) return code;
  const stride = /^(\w+)\.strides(?:\[(\d+)\]!)?/.exec(code.text);
  const name = stride ? `${stride[1]?.replace(/Elements$/, '')}_step${stride[2] ?? ''}` : 'step';
  return w.hoistAt(depth, code, name);
}

/** The counter of `frame` that starts at `start` and steps by `strides`. */
export function counterOf(w: Writing, frame: LoopFrame, start: Code, strides: Code): Code {
  const vector = hoistFactor(w, strides, frame.home);
  const first = frame.from ? plus(start, call('dot', frame.from, vector)) : start;
  const known = frame.counters.find((c) => c.start.text === first.text && c.strides.text === vector.text);
  if (known) return atom(known.name);
  const name = w.names.fresh('at');
  frame.counters.push({ name, start: first, strides: vector });
  return atom(name);
}

export function joinedItems(w: Writing, items: readonly ItemNode[]): Code {
  const [only] = items;
  if (items.length === 1 && only?.splice) return w.emit(only.value);
  return atom(`[${items.map((item) => (item.splice ? '...' : '') + within(w.emit(item.value), ATOM)).join(', ')}]`);
}

/** Whether the length of a tuple is the same in every turn of the loops around it. */
function hasFixedLength(w: Writing, node: Node): boolean {
  if (w.depthOf(node) === 0) return true;
  switch (node.kind) {
    case 'variable': {
      const binding = w.bindings.get(node.variable.slot);
      return binding?.kind === 'tuple-index' || (binding?.kind === 'alias' && hasFixedLength(w, binding.node));
    }
    case 'arithmetic':
      return [node.left, node.right].some((n) => n.type.kind === 'list' && hasFixedLength(w, n));
    case 'with':
      return hasFixedLength(w, node.list);
    case 'concat':
      return hasFixedLength(w, node.left) && hasFixedLength(w, node.right);
    case 'list':
      return node.items.every((item) => !item.splice || hasFixedLength(w, item.value));
    default:
      return false;
  }
}

export function itemsTuple(w: Writing, items: readonly ItemNode[]): LinearTuple {
  // Where an entry stands must not depend on the loops, or its stride would.
  if (items.slice(0, -1).some((item) => item.splice && !hasFixedLength(w, item.value))) {
    const depth = Math.max(...items.map((item) => w.depthOf(item.value)));
    const code = joinedItems(w, items);
    return opaqueTuple(code, depth, atom(`${code.text}.length`));
  }
  return joinedTuple(
    items.map(
      (item): LinearItem =>
        item.splice
          ? { splice: true, tuple: linearTupleOf(w, item.value) }
          : { splice: false, value: linearForm(w, item.value) ?? opaqueForm(w, item.value) },
    ),
  );
}

export function isLinearIndex(w: Writing, node: Node): boolean {
  if (w.depthOf(node) === 0) return true;
  switch (node.kind) {
    case 'variable': {
      const binding = w.bindings.get(node.variable.slot);
      return binding?.kind === 'alias'
        ? isLinearIndex(w, binding.node)
        : binding !== undefined && binding.kind !== 'code';
    }
    case 'arithmetic':
      if (node.operator === '*')
        return (
          [node.left, node.right].some((n) => w.depthOf(n) === 0) &&
          [node.left, node.right].every((n) => isLinearIndex(w, n))
        );
      return (
        (node.operator === '+' || node.operator === '-') && isLinearIndex(w, node.left) && isLinearIndex(w, node.right)
      );
    case 'negate':
      return isLinearIndex(w, node.operand);
    case 'with':
      return w.depthOf(node.index) === 0 && isLinearIndex(w, node.list) && isLinearIndex(w, node.value);
    case 'element':
      return w.depthOf(node.index) === 0 && isPlainTuple(w, node.list);
    case 'list':
      return node.items.every((item) => isLinearIndex(w, item.value));
    case 'expansion':
      return node.name === 'sum_of' ? isPlainTuple(w, node.arguments[0] as Node) : isLinearIndex(w, node.body);
    case 'let': {
      const { variable, value } = node;
      const isShapeLike =
        variable.type.kind === 'int' || (variable.type.kind === 'list' && variable.type.item.kind === 'int');
      if (!isShapeLike) return false;
      w.bindLet(variable, value);
      return isLinearIndex(w, node.body);
    }
    case 'comprehension':
      return pickedTuple(w, node) !== undefined;
    case 'concat':
      return isLinearIndex(w, node.left) && isLinearIndex(w, node.right);
    default:
      return false;
  }
}
