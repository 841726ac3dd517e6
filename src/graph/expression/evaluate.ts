/** Evaluates a symbolic expression: values of its symbols and of tensor sizes in, a scalar out. */
import type { Expression, Geometry } from './ast.ts';
import { SCALAR_OPERATORS, type Scalar, ScalarError } from './scalar.ts';

export interface Environment {
  readonly symbol: (name: string) => Scalar | undefined;
  readonly geometry?: (reference: Geometry) => Scalar | undefined;
}

/** Throws a `ScalarError` for an unknown symbol, a division by zero or an overflow. */
export function evaluate(expression: Expression, environment: Environment): Scalar {
  switch (expression.kind) {
    case 'integer':
    case 'real':
    case 'boolean':
      return expression.value;
    case 'symbol':
      return known(environment.symbol(expression.name), `symbol ${expression.name}`);
    case 'geometry':
      return known(
        environment.geometry?.(expression),
        `${expression.property} ${expression.dimension} of ${expression.value}`,
      );
    case 'apply': {
      const [first, second] = expression.operands;
      // Only the side that decides is evaluated: a guard may divide by what its first half excludes.
      if (expression.operator === 'and' || expression.operator === 'or') {
        const left = evaluate(first as Expression, environment);
        if (Boolean(left) === (expression.operator === 'or')) return Boolean(left);
        return Boolean(evaluate(second as Expression, environment));
      }
      if (expression.operator === 'ite') {
        const condition = evaluate(first as Expression, environment);
        return evaluate(expression.operands[condition ? 1 : 2] as Expression, environment);
      }
      const operator = SCALAR_OPERATORS[expression.operator];
      if (!operator) throw new ScalarError(`unknown operator ${expression.operator}`);
      return operator.evaluate(...expression.operands.map((o) => evaluate(o, environment)));
    }
  }
}

function known(value: Scalar | undefined, what: string): Scalar {
  if (value === undefined) throw new ScalarError(`the ${what} has no value`);
  return value;
}
