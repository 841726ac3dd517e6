// A condition and how it came out → a scope in which what was tested against none is known to be there.
import type { Expr } from '../ast.ts';
import { Scope } from './scope.ts';

/** The scope in which `condition` came out as `outcome`: what was tested against none is known to be there. */
export function narrowed(condition: Expr, outcome: boolean, scope: Scope): Scope {
  const inner = new Scope(scope);
  narrow(condition, outcome, inner);
  return inner;
}

export function narrow(condition: Expr, outcome: boolean, scope: Scope): void {
  if (condition.kind === 'unary' && condition.operator === 'not') narrow(condition.operand, !outcome, scope);
  else if (condition.kind === 'binary' && condition.operator === (outcome ? 'and' : 'or')) {
    narrow(condition.left, outcome, scope);
    narrow(condition.right, outcome, scope);
  } else if (condition.kind === 'is-none' && condition.negated === outcome) scope.narrow(condition.operand);
}
