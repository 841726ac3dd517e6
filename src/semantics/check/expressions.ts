// Expressions of the syntax tree → typed nodes: names resolved, coercions made explicit, type errors reported where they stand.

import { nearest } from '../../report/nearest.ts';
import type { Binder, Expr, Item } from '../ast.ts';
import type { ArithmeticOperator, BinderNode, ComparisonOperator, IndexBinder, ItemNode, Node } from '../tree.ts';
import {
  BOOL,
  DTYPE,
  INT,
  INTS,
  isNumeric,
  NONE,
  NUM,
  printType,
  REAL,
  STRING,
  sameType,
  type Type,
} from '../types.ts';
import { coerce, coerceOptional, join, meet, requireNumeric } from './coerce.ts';
import { callFunction } from './function-calls.ts';
import { narrow, narrowed } from './narrow.ts';
import { callOp, opKey } from './op-calls.ts';
import { arithmetic, comparison } from './operators.ts';
import type { Call, Context, FunctionSpec } from './scope.ts';
import { Scope } from './scope.ts';
import { inferIndex, read, rememberExtent, tensorLiteral } from './tensors.ts';

const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);

/** Checks one expression; with `expected`, also that it has that type, widening it where that is allowed. */
export function checkExpression(expr: Expr, scope: Scope, context: Context, expected?: Type): Node {
  const node = infer(expr, scope, context, expected);
  return expected ? coerce(node, expected, context) : node;
}

function infer(expr: Expr, scope: Scope, context: Context, expected?: Type): Node {
  const node = inferPlain(expr, scope, context, expected);
  const { type } = node;
  // A test against none, further out, may have settled that it is there.
  return type.kind === 'optional' && scope.isPresent(expr) ? { ...node, type: type.of } : node;
}

function inferPlain(expr: Expr, scope: Scope, context: Context, expected?: Type): Node {
  const { span } = expr;
  switch (expr.kind) {
    case 'integer':
      return { kind: 'constant', value: expr.value, type: INT, span };
    case 'real':
      return { kind: 'constant', value: expr.value, type: REAL, span };
    case 'boolean':
      return { kind: 'constant', value: expr.value, type: BOOL, span };
    case 'string':
      return { kind: 'constant', value: expr.value, type: STRING, span };
    case 'none':
      return { kind: 'constant', value: null, type: NONE, span };
    case 'name':
      return inferName(expr.name, expr, scope, context);
    case 'unary': {
      if (expr.operator === 'not')
        return { kind: 'not', operand: checkExpression(expr.operand, scope, context, BOOL), type: BOOL, span };
      let operand = infer(expr.operand, scope, context);
      if (operand.type.kind === 'scalar') operand = coerce(operand, NUM, context);
      if (operand.type.kind !== 'list' || !isNumeric(operand.type.item)) requireNumeric(operand, context);
      return { kind: 'negate', operand, type: operand.type, span };
    }
    case 'binary':
      return inferBinary(expr, scope, context, expected);
    case 'is-none': {
      const operand = infer(expr.operand, scope, context);
      const test: Node = { kind: 'is-none', operand, type: BOOL, span };
      return expr.negated ? { kind: 'not', operand: test, type: BOOL, span } : test;
    }
    case 'if': {
      const condition = checkExpression(expr.condition, scope, context, BOOL);
      const branch = context.branch();
      const then = infer(expr.then, narrowed(expr.condition, true, scope), context, expected);
      const otherwise = infer(expr.else, narrowed(expr.condition, false, scope), context, expected);
      const type = expected ?? meet(then, otherwise, context);
      return {
        kind: 'if',
        condition,
        then: coerce(then, type, context),
        else: coerce(otherwise, type, context),
        branch,
        type,
        span,
      };
    }
    case 'let': {
      const value = infer(expr.value, scope, context);
      const inner = new Scope(scope);
      const variable = inner.declare(context.variable(expr.name, value.type));
      const body = checkExpression(expr.body, inner, context, expected);
      return { kind: 'let', variable, value, body, type: body.type, span };
    }
    case 'list': {
      const items = expr.items.map((item) => checkItem(item, scope, context));
      const types = items.map((item) =>
        item.splice && item.value.type.kind === 'list' ? item.value.type.item : item.value.type,
      );
      const item =
        expected?.kind === 'list'
          ? expected.item
          : types.reduce((a: Type | undefined, b) => (a === undefined ? b : join(a, b)), undefined);
      const type: Type = { kind: 'list', item: item ?? INT };
      return {
        kind: 'list',
        items: items.map((i) => ({ ...i, value: coerce(i.value, i.splice ? type : type.item, context) })),
        type,
        span,
      };
    }
    case 'comprehension': {
      const inner = new Scope(scope);
      const binders = checkBinders(expr.binders, inner, context);
      const item = checkExpression(expr.item, inner, context, expected?.kind === 'list' ? expected.item : undefined);
      return { kind: 'comprehension', item, binders, type: { kind: 'list', item: item.type }, span };
    }
    case 'scan': {
      const initial = infer(expr.initial, scope, context, expected?.kind === 'list' ? expected.item : undefined);
      const inner = new Scope(scope);
      const [index] = checkBinders([expr.index], inner, context) as [IndexBinder];
      const state = inner.declare(context.variable(expr.name, initial.type));
      const body = checkExpression(expr.body, inner, context, initial.type);
      return { kind: 'scan', index, state, initial, body, type: { kind: 'list', item: initial.type }, span };
    }
    case 'index': {
      const target = infer(expr.target, scope, context);
      return inferIndex(
        target,
        expr.items.map((item) => checkItem(item, scope, context)),
        expr,
        context,
      );
    }
    case 'fit': {
      const tensor = infer(expr.target, scope, context);
      const index = checkExpression(expr.index, scope, context, INTS);
      return read(tensor, [{ splice: true, value: index }], true, expr.optional, expr, context);
    }
    case 'slice': {
      const list = infer(expr.target, scope, context);
      if (list.type.kind !== 'list')
        context.report(`expected a list to slice, found ${printType(list.type)}`, expr.target.span);
      const from = expr.from && checkExpression(expr.from, scope, context, INT);
      const to = expr.to && checkExpression(expr.to, scope, context, INT);
      return { kind: 'slice', list, ...(from ? { from } : {}), ...(to ? { to } : {}), type: list.type, span };
    }
    case 'with': {
      const list = infer(expr.target, scope, context);
      if (list.type.kind !== 'list')
        context.report(`expected a list before 'with', found ${printType(list.type)}`, expr.target.span);
      const index = checkExpression(expr.at, scope, context, INT);
      const value = checkExpression(expr.value, scope, context, list.type.kind === 'list' ? list.type.item : INT);
      return { kind: 'with', list, index, value, type: list.type, span };
    }
    case 'call':
      return inferCall(expr, scope, context);
    case 'reduce':
      return inferReduction(expr, scope, context);
  }
}

function inferName(name: string, at: Expr, scope: Scope, context: Context): Node {
  const variable = scope.lookup(name);
  if (variable) return { kind: 'variable', variable, type: variable.type, span: at.span };
  if (context.library.dtypes.has(name)) return { kind: 'constant', value: name, type: DTYPE, span: at.span };
  const constant = CONSTANTS[name];
  if (constant !== undefined) return { kind: 'constant', value: constant, type: REAL, span: at.span };
  const near = nearest(name, [...scope.all(), ...context.library.dtypes]);
  context.report(`unknown name '${name}'`, at.span, near === undefined ? undefined : `did you mean '${near}'?`);
  return { kind: 'constant', value: 0, type: INT, span: at.span };
}

const CONSTANTS: Readonly<Record<string, number>> = {
  inf: Number.POSITIVE_INFINITY,
  nan: Number.NaN,
  pi: Math.PI,
  e: Math.E,
};

function inferBinary(expr: Extract<Expr, { kind: 'binary' }>, scope: Scope, context: Context, expected?: Type): Node {
  const { operator, span } = expr;
  if (operator === 'and' || operator === 'or') {
    const left = checkExpression(expr.left, scope, context, BOOL);
    const right = checkExpression(expr.right, narrowed(expr.left, operator === 'and', scope), context, BOOL);
    return { kind: operator, left, right, type: BOOL, span };
  }
  if (operator === '??') {
    const left = infer(expr.left, scope, context);
    if (left.type.kind !== 'optional')
      context.report(
        `the left of ?? is never none: it is ${printType(left.type)}`,
        expr.left.span,
        'remove the ?? and what follows',
      );
    const of = left.type.kind === 'optional' ? left.type.of : left.type;
    const right = infer(expr.right, scope, context, expected);
    const type =
      expected && expected.kind !== 'optional'
        ? expected
        : right.type.kind === 'optional'
          ? right.type
          : join(of, right.type);
    const target = type.kind === 'optional' ? type.of : type;
    const widened = sameType(of, target) ? left : coerceOptional(left, target, context);
    return { kind: 'coalesce', left: widened, right: coerce(right, type, context), type, span };
  }
  if (operator === '++') {
    const left = infer(expr.left, scope, context, expected);
    const right = infer(expr.right, scope, context, expected);
    const type = meet(left, right, context);
    if (type.kind !== 'list') context.report(`expected lists around ++, found ${printType(type)}`, span);
    return { kind: 'concat', left: coerce(left, type, context), right: coerce(right, type, context), type, span };
  }
  const left = infer(expr.left, scope, context);
  const right = infer(expr.right, scope, context);
  if (COMPARISONS.has(operator)) return comparison(operator as ComparisonOperator, left, right, expr, context);
  return arithmetic(operator as ArithmeticOperator, left, right, expr, context);
}

function checkItem(item: Item, scope: Scope, context: Context): ItemNode {
  const value = infer(item.value, scope, context);
  if (item.splice && value.type.kind !== 'list')
    context.report(`expected a list after '...', found ${printType(value.type)}`, item.value.span);
  return { splice: item.splice, value };
}

/** Checks a binder list in `scope`, which receives its names. */
export function checkBinders(binders: readonly Binder[], scope: Scope, context: Context): BinderNode[] {
  return binders.map((binder): BinderNode => {
    if (binder.kind === 'where') {
      const condition = checkExpression(binder.condition, scope, context, BOOL);
      narrow(binder.condition, true, scope);
      return { kind: 'where', condition, branch: context.branch() };
    }
    if (binder.kind === 'let') {
      const value = infer(binder.value, scope, context);
      return { kind: 'let', variable: scope.declare(context.variable(binder.name, value.type)), value };
    }
    const type = binder.tuple ? INTS : INT;
    const from = binder.from && checkExpression(binder.from, scope, context, type);
    const to = checkExpression(binder.to, scope, context, type);
    const variable = scope.declare(context.variable(binder.name, type));
    if (!from && to.kind === 'variable' && /^[A-Z]/.test(to.variable.name)) rememberExtent(variable, to.variable.name);
    return { kind: 'index', variable, tuple: binder.tuple, ...(from ? { from } : {}), to };
  });
}

function inferReduction(expr: Extract<Expr, { kind: 'reduce' }>, scope: Scope, context: Context): Node {
  const { operator, span } = expr;
  const inner = new Scope(scope);
  const binders = checkBinders(expr.binders, inner, context);
  if (operator === 'tensor') {
    const body = infer(expr.body, inner, context);
    return tensorLiteral(binders, body, expr, context);
  }
  const branch = context.branch();
  const isLogical = operator === 'any' || operator === 'all' || operator === 'count';
  let body = infer(expr.body, inner, context, isLogical ? BOOL : undefined);
  if (isLogical) body = coerce(body, BOOL, context);
  else {
    if (body.type.kind === 'scalar') body = coerce(body, NUM, context);
    requireNumeric(body, context);
  }
  let type = body.type;
  if (operator === 'count') type = INT;
  if (operator === 'argmax' || operator === 'argmin') {
    const indices = binders.filter((b) => b.kind === 'index');
    if (indices.length !== 1) context.report(`${operator} takes one index or one tuple`, span);
    type = indices[0]?.tuple ? INTS : INT;
  }
  return { kind: 'reduce', operator, binders, body, branch, type, span };
}

/** Words of parameters that a tensor may be given for. */
const TENSOR_WORDS: readonly string[] = ['tensor', 'any', 'indices', 'mask'];

function inferCall(expr: Call, scope: Scope, context: Context): Node {
  const spec = context.library.functions.get(expr.callee);
  if (!spec) return callOp(expr, scope, context, infer);
  const takesTensor = TENSOR_WORDS.some((word) => spec.parameters[0]?.type.startsWith(word));
  return takesTensor || opKey(expr.callee, context) === undefined
    ? callFunction(spec, expr, scope, context, infer)
    : callByFirst(spec, expr, scope, context);
}

/** A name that is both is the op where its first argument is a tensor. `first` is that argument, checked. */
function callByFirst(spec: FunctionSpec, expr: Call, scope: Scope, context: Context): Node {
  const [argument] = expr.arguments;
  const first = argument && infer(argument.value, scope, context);
  const type = first?.type.kind === 'optional' ? first.type.of : first?.type;
  return type?.kind === 'tensor'
    ? callOp(expr, scope, context, infer, first)
    : callFunction(spec, expr, scope, context, infer, first);
}
