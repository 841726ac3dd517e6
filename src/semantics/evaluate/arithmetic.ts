// Arithmetic nodes → closures: plain numbers here, elements by the arithmetic of the call, lists entry by entry.
import type { ArithmeticOperator, ComparisonOperator, Node } from '../tree.ts';
import type { Type } from '../types.ts';
import type { Arithmetic } from './algebra.ts';
import { compileNode } from './compile.ts';
import { converter } from './convert.ts';
import { MeaningError } from './error.ts';
import type { Frame, Run } from './frame.ts';

type Binary = (left: unknown, right: unknown, frame: Frame) => unknown;

export function compileArithmetic(node: Extract<Node, { kind: 'arithmetic' }>): Run {
  const [left, right] = [compileNode(node.left), compileNode(node.right)];
  const { operator, type } = node;
  if (type.kind === 'list') return compileLists(node);
  const apply = binary(operator, type, node);
  return (frame) => apply(left(frame), right(frame), frame);
}

function binary(operator: ArithmeticOperator, type: Type, node: Node): Binary {
  if (type.kind === 'num') return (left, right, frame) => ofElements(operator, frame.call.arithmetic, left, right);
  const whole = type.kind === 'int';
  return (left, right, frame) => {
    const [a, b] = [left as number, right as number];
    if (whole && b === 0 && (operator === '//' || operator === '%')) throw new MeaningError('division of an integer by 0', frame.call.key, node.span);
    // A whole number has no negative zero.
    return whole ? plain(operator, a, b) + 0 : plain(operator, a, b);
  };
}

function ofElements(operator: ArithmeticOperator, arithmetic: Arithmetic<unknown>, left: unknown, right: unknown): unknown {
  switch (operator) {
    case '+':
      return arithmetic.add(left, right);
    case '-':
      return arithmetic.sub(left, right);
    case '*':
      return arithmetic.mul(left, right);
    case '/':
      return arithmetic.div(left, right);
    default:
      return arithmetic.pow(left, right);
  }
}

function plain(operator: ArithmeticOperator, a: number, b: number): number {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '//':
      return Math.floor(a / b);
    case '%':
      return a - b * Math.floor(a / b);
    case '**':
      return a ** b;
  }
}

/** The order of plain numbers. */
export function arithmeticOn(operator: ComparisonOperator, a: number, b: number): boolean {
  switch (operator) {
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return a === b;
    case '!=':
      return a !== b;
  }
}

/** Lists meet entry by entry; a plain number goes with every entry. */
function compileLists(node: Extract<Node, { kind: 'arithmetic' }>): Run {
  const item = node.type.kind === 'list' ? node.type.item : node.type;
  const apply = binary(node.operator, item, node);
  const [left, right] = [side(node.left, item), side(node.right, item)];
  return (frame) => {
    const [a, b] = [left(frame), right(frame)];
    if (Array.isArray(a) && Array.isArray(b) && a.length !== b.length) {
      throw new MeaningError(`lists of ${a.length} and ${b.length} entries do not meet`, frame.call.key, node.span);
    }
    const length = Array.isArray(a) ? a.length : (b as unknown[]).length;
    return Array.from({ length }, (_, n) => apply(Array.isArray(a) ? a[n] : a, Array.isArray(b) ? b[n] : b, frame));
  };
}

function side(node: Node, item: Type): Run {
  const run = compileNode(node);
  const to: Type = node.type.kind === 'list' ? { kind: 'list', item } : item;
  const convert = converter(node.type, to);
  return convert ? (frame) => convert(run(frame), frame) : run;
}

export function negated(type: Type): (value: unknown, frame: Frame) => unknown {
  if (type.kind === 'num') return (value, frame) => frame.call.arithmetic.neg(value);
  if (type.kind === 'list') {
    const item = negated(type.item);
    return (value, frame) => (value as unknown[]).map((entry) => item(entry, frame));
  }
  // 0 - n: a whole number has no negative zero.
  return type.kind === 'int' ? (value) => 0 - (value as number) : (value) => -(value as number);
}
