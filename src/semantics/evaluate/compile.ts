// Nodes of the checked tree → closures over a frame. Each node is compiled once; the algebra is chosen by the call it runs in.
import type { ComparisonOperator, Node } from '../tree.ts';
import { arithmeticOn, compileArithmetic, negated } from './arithmetic.ts';
import { converter } from './convert.ts';
import { MeaningError } from './error.ts';
import { type Field, settledValue } from './field.ts';
import type { Frame, Run } from './frame.ts';
import { compileLoop } from './loops.ts';
import { compileNative } from './natives.ts';
import { compileRead } from './read.ts';
import { compileReduction } from './reduce.ts';
import { compileTensor } from './tensors.ts';

const compiled = new WeakMap<Node, Run>();

export function compileNode(node: Node): Run {
  let run = compiled.get(node);
  if (!run) {
    run = compile(node);
    compiled.set(node, run);
  }
  return run;
}

function compile(node: Node): Run {
  switch (node.kind) {
    case 'constant': {
      const { value } = node;
      return () => value;
    }
    case 'variable': {
      const { variable, span } = node;
      return (frame) => frame.get(variable, span);
    }
    case 'coerce':
      return compileCoerce(node);
    case 'arithmetic':
      return compileArithmetic(node, compileNode);
    case 'negate': {
      const operand = compileNode(node.operand);
      const negate = negated(node.type);
      return (frame) => negate(operand(frame), frame);
    }
    case 'compare':
      return compileComparison(node);
    case 'and':
    case 'or': {
      const [left, right] = [compileNode(node.left), compileNode(node.right)];
      return node.kind === 'and' ? (frame) => left(frame) && right(frame) : (frame) => left(frame) || right(frame);
    }
    case 'not': {
      const operand = compileNode(node.operand);
      return (frame) => !operand(frame);
    }
    case 'is-none': {
      const operand = compileNode(node.operand);
      return (frame) => operand(frame) === null;
    }
    case 'coalesce': {
      const [left, right] = [compileNode(node.left), compileNode(node.right)];
      return (frame) => left(frame) ?? right(frame);
    }
    case 'if': {
      const [condition, then, otherwise] = [
        compileNode(node.condition),
        compileNode(node.then),
        compileNode(node.else),
      ];
      const { branch } = node;
      return (frame) => {
        const holds = condition(frame) as boolean;
        frame.call.watch?.branch(frame.call.key, branch, holds);
        return holds ? then(frame) : otherwise(frame);
      };
    }
    case 'let': {
      const { slot } = node.variable;
      const [value, body] = [compileNode(node.value), compileNode(node.body)];
      return (frame) => {
        frame.set(slot, value(frame));
        return body(frame);
      };
    }
    case 'list':
      return compileItems(node.items);
    case 'comprehension': {
      const loop = compileLoop(node.binders, compileNode);
      const item = compileNode(node.item);
      return (frame) => {
        const list: unknown[] = [];
        loop(frame, () => {
          list.push(item(frame));
          return false;
        });
        return list;
      };
    }
    case 'scan': {
      const loop = compileLoop([node.index], compileNode);
      const [initial, body] = [compileNode(node.initial), compileNode(node.body)];
      const { slot } = node.state;
      return (frame) => {
        const states: unknown[] = [];
        const { arithmetic } = frame.call;
        let state = settledValue(initial(frame), arithmetic);
        loop(frame, () => {
          frame.set(slot, state);
          state = settledValue(body(frame), arithmetic);
          states.push(state);
          return false;
        });
        return states;
      };
    }
    case 'concat': {
      const [left, right] = [compileNode(node.left), compileNode(node.right)];
      return (frame) => [...(left(frame) as unknown[]), ...(right(frame) as unknown[])];
    }
    case 'element': {
      const [list, index] = [compileNode(node.list), compileNode(node.index)];
      return (frame) => {
        const items = list(frame) as readonly unknown[];
        return items[position(frame, items, index(frame) as number, node)];
      };
    }
    case 'slice': {
      const list = compileNode(node.list);
      const from = node.from ? compileNode(node.from) : undefined;
      const to = node.to ? compileNode(node.to) : undefined;
      return (frame) =>
        (list(frame) as unknown[]).slice((from?.(frame) as number | undefined) ?? 0, to?.(frame) as number | undefined);
    }
    case 'with': {
      const [list, index, value] = [compileNode(node.list), compileNode(node.index), compileNode(node.value)];
      return (frame) => {
        const items = list(frame) as readonly unknown[];
        // A tensor of rank 0 has no dims, yet accepts dim 0: its index stays [].
        if (items.length === 0) return items;
        return items.with(position(frame, items, index(frame) as number, node), value(frame));
      };
    }
    case 'read':
      return compileRead(node, compileNode);
    case 'reduce':
      return compileReduction(node, compileNode);
    case 'tensor':
      return compileTensor(node, compileNode);
    case 'native':
      return compileNative(node, compileNode);
    case 'expansion':
      return compileNode(node.body);
    case 'op':
      return compileOp(node);
    case 'result': {
      const call = compileNode(node.call);
      return (frame) => (call(frame) as unknown[])[node.index];
    }
  }
}

function compileOp(node: Extract<Node, { kind: 'op' }>): Run {
  const args = Object.entries(node.arguments).map(([name, value]) => ({ name, run: compileNode(value) }));
  return (frame) => {
    const values = Object.fromEntries(args.map(({ name, run }) => [name, run(frame)]));
    const results = frame.call.invoke(node.key, values, frame.call.arithmetic);
    return results.length === 1 ? results[0] : results;
  };
}

function compileCoerce(node: Extract<Node, { kind: 'coerce' }>): Run {
  const operand = compileNode(node.operand);
  const convert = converter(node.operand.type, node.type);
  return convert ? (frame) => convert(operand(frame), frame) : operand;
}

function compileItems(items: Extract<Node, { kind: 'list' }>['items']): Run {
  const parts = items.map(({ splice, value }) => ({ splice, run: compileNode(value) }));
  if (parts.every(({ splice }) => !splice)) return (frame) => parts.map(({ run }) => run(frame));
  return (frame) => parts.flatMap(({ splice, run }) => (splice ? (run(frame) as unknown[]) : [run(frame)]));
}

function compileComparison(node: Extract<Node, { kind: 'compare' }>): Run {
  const { operator } = node;
  const [left, right] = [compileNode(node.left), compileNode(node.right)];
  if (node.left.type.kind === 'num')
    return (frame) => frame.call.arithmetic.compare(operator, left(frame), right(frame));
  return (frame) => comparePlain(operator, left(frame), right(frame), frame);
}

function comparePlain(operator: ComparisonOperator, left: unknown, right: unknown, frame: Frame): boolean {
  switch (operator) {
    case '==':
      return equal(left, right, frame);
    case '!=':
      return !equal(left, right, frame);
    default:
      return arithmeticOn(operator, left as number, right as number);
  }
}

/** Equality of values outside the elements, and of whole tensors: same shape, every element equal. */
function equal(left: unknown, right: unknown, frame: Frame): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, n) => equal(item, right[n], frame));
  if (isField(left) && isField(right)) {
    if (!equal(left.shape, right.shape, frame)) return false;
    const { arithmetic } = frame.call;
    const [a, b] = [left.asNumbers(arithmetic), right.asNumbers(arithmetic)];
    const missing = (x: unknown): boolean => arithmetic.compare('!=', x, x);
    return a.every((x, n) => arithmetic.compare('==', x, b[n]) || (missing(x) && missing(b[n])));
  }
  // An int meets a Scalar as a number meets a bigint.
  if (typeof left === 'bigint' || typeof right === 'bigint') return Number(left) === Number(right);
  return left === right;
}

function isField(value: unknown): value is Field {
  return typeof value === 'object' && value !== null && 'cells' in value;
}

/** A place in a list, counted from 0. */
function position(frame: Frame, items: readonly unknown[], index: number, node: Node): number {
  if (index >= 0 && index < items.length) return index;
  throw new MeaningError(`index ${index} is outside of a list of ${items.length}`, frame.call.key, node.span);
}
