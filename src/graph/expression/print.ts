/** Prints a symbolic expression as infix text that the parser reads back to the same tree. */
import type { Expression } from './ast.ts';

interface Infix {
  readonly text: string;
  /** Higher binds tighter. */
  readonly level: number;
  /** Whether the operand on the right may be of the same level without parentheses. */
  readonly associative?: boolean;
}

export const TERNARY_LEVEL = 0;
export const NOT_LEVEL = 3;
export const NEGATION_LEVEL = 8;

export const INFIX: Readonly<Record<string, Infix>> = {
  or: { text: 'or', level: 1 },
  and: { text: 'and', level: 2 },
  eq: { text: '==', level: 4 },
  ne: { text: '!=', level: 4 },
  lt: { text: '<', level: 4 },
  le: { text: '<=', level: 4 },
  gt: { text: '>', level: 4 },
  ge: { text: '>=', level: 4 },
  lshift: { text: '<<', level: 5 },
  rshift: { text: '>>', level: 5 },
  add: { text: '+', level: 6 },
  sub: { text: '-', level: 6 },
  mul: { text: '*', level: 7 },
  truediv: { text: '/', level: 7 },
  floordiv: { text: '//', level: 7 },
  mod: { text: '%', level: 7 },
  pow: { text: '**', level: 9 },
};

const ATOM_LEVEL = 10;

export function printExpression(expression: Expression): string {
  return print(expression, TERNARY_LEVEL);
}

function print(expression: Expression, atLeast: number): string {
  const { text, level } = layOut(expression);
  return level < atLeast ? `(${text})` : text;
}

function layOut(expression: Expression): { text: string; level: number } {
  switch (expression.kind) {
    case 'integer':
      return { text: `${expression.value}`, level: expression.value < 0n ? NEGATION_LEVEL : ATOM_LEVEL };
    case 'real': {
      const text = printReal(expression.value);
      return { text, level: text.startsWith('-') ? NEGATION_LEVEL : ATOM_LEVEL };
    }
    case 'boolean':
      return { text: expression.value ? 'true' : 'false', level: ATOM_LEVEL };
    case 'symbol':
      return { text: expression.name, level: ATOM_LEVEL };
    case 'geometry': {
      const dimension = expression.property === 'offset' ? '' : `, ${expression.dimension}`;
      return { text: `${expression.property}(${expression.value}${dimension})`, level: ATOM_LEVEL };
    }
    case 'apply':
      return layOutOperator(expression.operator, expression.operands);
  }
}

function layOutOperator(operator: string, operands: readonly Expression[]): { text: string; level: number } {
  const infix = INFIX[operator];
  const [left, right] = operands;
  if (infix && left && right) {
    const { text, level } = infix;
    // Comparisons do not chain, powers group to the right, all else groups to the left.
    const leftLevel = text === '**' || level === 4 ? level + 1 : level;
    const rightLevel = text === '**' ? level : level + 1;
    return { text: `${print(left, leftLevel)} ${text} ${print(right, rightLevel)}`, level };
  }
  if (operator === 'not' && left) return { text: `not ${print(left, NOT_LEVEL)}`, level: NOT_LEVEL };
  // The parentheses keep the negation of a literal apart from a negative literal.
  if (operator === 'neg' && left) {
    const literal = left.kind === 'integer' || left.kind === 'real';
    return { text: literal ? `-(${print(left, 0)})` : `-${print(left, NEGATION_LEVEL)}`, level: NEGATION_LEVEL };
  }
  return { text: `${operator}(${operands.map((o) => print(o, 0)).join(', ')})`, level: ATOM_LEVEL };
}

function printReal(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const text = Object.is(value, -0) ? '-0.0' : String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
