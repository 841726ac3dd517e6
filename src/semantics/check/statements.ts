// Statements → steps, with the names they define.
import type { Expr, Statement } from '../ast.ts';
import type { Node, Step, Variable } from '../tree.ts';
import { BOOL, INTS, isNumeric, NUM, printType, sameType, type Type } from '../types.ts';
import { coerce } from './coerce.ts';
import { checkBinders, checkExpression } from './expressions.ts';
import { narrowed } from './narrow.ts';
import { type Context, Scope } from './scope.ts';
import { tensorLiteral } from './tensors.ts';

const COMBINES = ['set', 'add', 'mul', 'max', 'min'] as const;
type Combine = (typeof COMBINES)[number];

/** Checks statements in `scope`, which receives the names they define. `results`: types that `return` must give. */
export function checkStatements(
  statements: readonly Statement[],
  scope: Scope,
  context: Context,
  results: readonly Type[],
): Step[] {
  return statements.map((statement) => checkStatement(statement, scope, context, results));
}

function checkStatement(statement: Statement, scope: Scope, context: Context, results: readonly Type[]): Step {
  const { span } = statement;
  switch (statement.kind) {
    case 'let': {
      const value = checkExpression(statement.value, scope, context);
      if (statement.names.length === 1)
        return {
          kind: 'let',
          variables: [declare(statement.names[0] as string, value.type, scope, context)],
          value,
          span,
        };
      const types = value.type.kind === 'results' ? value.type.items : [];
      if (types.length !== statement.names.length)
        context.report(
          `${statement.names.length} names need a call with as many results, found ${printType(value.type)}`,
          span,
        );
      return {
        kind: 'let',
        variables: statement.names.map((name, n) => declare(name, types[n] ?? value.type, scope, context)),
        value,
        span,
      };
    }
    case 'define': {
      const inner = new Scope(scope);
      const binders = checkBinders(statement.binders, inner, context);
      const body = checkExpression(statement.body, inner, context);
      const value = tensorLiteral(binders, body, statement, context);
      return { kind: 'define', variable: declare(statement.name, value.type, scope, context), value, span };
    }
    case 'scatter': {
      const base = checkExpression(statement.base, scope, context);
      if (base.type.kind !== 'tensor')
        context.report(`a scatter starts from a tensor, found ${printType(base.type)}`, statement.base.span);
      const reads = base.type.kind === 'tensor' ? base.type.reads : 'num';
      const inner = new Scope(scope);
      const binders = checkBinders(statement.binders, inner, context);
      const at = checkExpression(statement.at, inner, context, INTS);
      const value = checkExpression(statement.value, inner, context, reads === 'num' ? NUM : ({ kind: reads } as Type));
      const combine = COMBINES.find((c) => c === statement.combine);
      if (!combine)
        context.report(`unknown way to combine '${statement.combine}'`, span, `one of ${COMBINES.join(', ')}`);
      const variable = declare(statement.name, { kind: 'tensor', reads }, scope, context);
      return { kind: 'scatter', variable, base, combine: (combine ?? 'set') as Combine, binders, at, value, span };
    }
    case 'if': {
      const condition = checkExpression(statement.condition, scope, context, BOOL);
      const branch = context.branch();
      const thenScope = narrowed(statement.condition, true, scope);
      if (scope.twins) thenScope.twins = scope.twins;
      const then = checkStatements(statement.then, thenScope, context, results);
      const elseScope = narrowed(statement.condition, false, scope);
      // A name that both branches define is one variable and stays in sight after them.
      elseScope.twins = thenScope.own();
      const otherwise = checkStatements(statement.else, elseScope, context, results);
      for (const [name, variable] of thenScope.own())
        if (elseScope.own().get(name) === variable) scope.declare(variable);
      return { kind: 'if', condition, then, else: otherwise, branch, span };
    }
    case 'return': {
      if (statement.values.length !== results.length)
        context.report(`the signature has ${results.length} results, ${statement.values.length} are returned`, span);
      const values = statement.values.map((value, n) => returned(value, results[n], scope, context));
      return { kind: 'return', values, span };
    }
  }
}

/** A tensor result may be given as a number: a tensor of rank 0. */
function returned(
  expr: Expr,
  type: Type | undefined,
  scope: Scope,
  context: Context,
): ReturnType<typeof checkExpression> {
  const node = checkExpression(expr, scope, context);
  if (!type) return node;
  if (type.kind === 'tensor' && isNumeric(node.type)) return tensorLiteral([], node, expr, context);
  return asResult(node, type, context);
}

/** A tensor result may also be none: one that the call did not ask for. */
export function asResult(node: Node, type: Type, context: Context): Node {
  const { kind } = node.type.kind === 'optional' ? node.type.of : node.type;
  const absent = node.type.kind === 'none' || (node.type.kind === 'optional' && kind === 'tensor');
  return type.kind === 'tensor' && absent ? node : coerce(node, type, context);
}

function declare(name: string, type: Type, scope: Scope, context: Context): Variable {
  const twin = scope.twins?.get(name);
  if (twin && (sameType(twin.type, type) || (twin.type.kind === 'tensor' && type.kind === 'tensor')))
    return scope.declare(twin);
  return scope.declare(context.variable(name, type));
}
