// Arithmetic nodes → closures: plain numbers here, elements by the arithmetic of the call, lists entry by entry.
import type { ArithmeticOperator, ComparisonOperator, Node } from '../tree.ts';
import type { Type } from '../types.ts';
import type { Arithmetic } from './algebra.ts';
import { converter } from './convert.ts';
import { MeaningError } from './error.ts';
import type { Compile, Frame, Run } from './frame.ts';

type Binary = (left: unknown, right: unknown, frame: Frame) => unknown;

export function compileArithmetic(node: Extract<Node, { kind: 'arithmetic' }>, compile: Compile): Run {
  const [left, right] = [compile(node.left), compile(node.right)];
  const { operator, type } = node;
  if (type.kind === 'list') return compileLists(node, compile);
  const apply = binary(operator, type, node);
  return (frame) => apply(left(frame), right(frame), frame);
}

function binary(operator: ArithmeticOperator, type: Type, node: Node): Binary {
  if (type.kind === 'num') return (left, right, frame) => ofElements(operator, frame.call.arithmetic, left, right);
  const plain = PLAIN[operator];
  if (type.kind !== 'int') return (left, right) => plain(left as number, right as number);
  const divides = operator === '//' || operator === '%';
  return (left, right, frame) => {
    if (divides && right === 0) throw new MeaningError('division of an integer by 0', frame.call.key, node.span);
    // A whole number has no negative zero.
    return plain(left as number, right as number) + 0;
  };
}

function ofElements(
  operator: ArithmeticOperator,
  arithmetic: Arithmetic<unknown>,
  left: unknown,
  right: unknown,
): unknown {
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

const PLAIN: Readonly<Record<ArithmeticOperator, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
};

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
function compileLists(node: Extract<Node, { kind: 'arithmetic' }>, compile: Compile): Run {
  const item = node.type.kind === 'list' ? node.type.item : node.type;
  const apply = binary(node.operator, item, node);
  const [left, right] = [side(node.left, item, compile), side(node.right, item, compile)];
  return (frame) => {
    const [a, b] = [left(frame), right(frame)];
    const [first, second] = [Array.isArray(a) ? a : undefined, Array.isArray(b) ? b : undefined];
    if (first && second && first.length !== second.length) {
      throw new MeaningError(
        `lists of ${first.length} and ${second.length} entries do not meet`,
        frame.call.key,
        node.span,
      );
    }
    const length = (first ?? second ?? []).length;
    const result: unknown[] = [];
    for (let n = 0; n < length; n++) result.push(apply(first ? first[n] : a, second ? second[n] : b, frame));
    return result;
  };
}

function side(node: Node, item: Type, compile: Compile): Run {
  const run = compile(node);
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
