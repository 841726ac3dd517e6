// Comparisons and arithmetic of two checked operands → the node that computes them in the type where they meet.
import type { Expr } from '../ast.ts';
import type { ArithmeticOperator, ComparisonOperator, Node } from '../tree.ts';
import { BOOL, DTYPE, isNumeric, joinNumeric, printType, REAL } from '../types.ts';
import { canWiden, coerce, requireNumeric } from './coerce.ts';
import type { Context } from './scope.ts';

export function comparison(operator: ComparisonOperator, left: Node, right: Node, expr: Expr, context: Context): Node {
  const { span } = expr;
  const equality = operator === '==' || operator === '!=';
  if (isNumeric(left.type) && isNumeric(right.type)) {
    const type = joinNumeric(left.type, right.type);
    return {
      kind: 'compare',
      operator,
      left: coerce(left, type, context),
      right: coerce(right, type, context),
      type: BOOL,
      span,
    };
  }
  if (equality && (left.type.kind === 'dtype' || right.type.kind === 'dtype'))
    return {
      kind: 'compare',
      operator,
      left: coerce(left, DTYPE, context),
      right: coerce(right, DTYPE, context),
      type: BOOL,
      span,
    };
  const comparable = equality && (canWiden(left.type, right.type) || canWiden(right.type, left.type));
  if (!comparable) context.report(`cannot compare ${printType(left.type)} with ${printType(right.type)}`, span);
  return { kind: 'compare', operator, left, right, type: BOOL, span };
}

export function arithmetic(operator: ArithmeticOperator, left: Node, right: Node, expr: Expr, context: Context): Node {
  const { span } = expr;
  const lists = [left, right].filter((n) => n.type.kind === 'list');
  if (lists.length > 0) {
    // Element by element; a plain number goes with every entry.
    const joined = [left, right].map((n) => (n.type.kind === 'list' ? n.type.item : n.type)).reduce(joinNumeric);
    const item = operator === '/' && joined.kind === 'int' ? REAL : joined;
    const numeric = [left, right].every((n) => isNumeric(n.type.kind === 'list' ? n.type.item : n.type));
    if (!numeric) context.report(`cannot compute ${printType(left.type)} ${operator} ${printType(right.type)}`, span);
    return { kind: 'arithmetic', operator, left, right, type: { kind: 'list', item }, span };
  }
  requireNumeric(left, context);
  requireNumeric(right, context);
  let type = joinNumeric(left.type, right.type);
  if (operator === '/' && type.kind === 'int') type = REAL;
  if ((operator === '//' || operator === '%') && type.kind === 'num') {
    context.report(
      `${operator} is for integers of shapes and indices`,
      span,
      'for elements use floor_divide, trunc_divide or remainder',
    );
  }
  return {
    kind: 'arithmetic',
    operator,
    left: coerce(left, type, context),
    right: coerce(right, type, context),
    type,
    span,
  };
}
