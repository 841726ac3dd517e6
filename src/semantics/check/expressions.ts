// Expressions of the syntax tree → typed nodes: names resolved, coercions made explicit, type errors reported where they stand.

import { nearest } from '../../report/nearest.ts';
import type { Binder, Expr, Item } from '../ast.ts';
import { parseExpression } from '../parse/parse.ts';
import type { ArithmeticOperator, BinderNode, ComparisonOperator, ItemNode, Node } from '../tree.ts';
import {
  BOOL,
  DTYPE,
  INT,
  INTS,
  isNumeric,
  joinNumeric,
  NONE,
  NUM,
  parseType,
  printType,
  REAL,
  SCALAR,
  STRING,
  sameType,
  type Type,
} from '../types.ts';
import { coerce, coerceOptional, join, meet, requireNumeric } from './coerce.ts';
import { narrow, narrowed } from './narrow.ts';
import { arithmetic, comparison } from './operators.ts';
import type { Context, FunctionSpec } from './scope.ts';
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

/** Calls of functions in one program, those inside functions counted where they are expanded. */
const MOST_EXPANSIONS = 20_000;

const IN_FUNCTION = 'in the function ';

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

function inferCall(expr: Extract<Expr, { kind: 'call' }>, scope: Scope, context: Context): Node {
  const spec = context.library.functions.get(expr.callee);
  const first = expr.arguments[0]?.value;
  const takesTensor = spec?.parameters[0]
    ? ['tensor', 'any', 'tensors', 'indices', 'mask'].some((t) => spec.parameters[0]?.type.startsWith(t))
    : false;
  const isFunction = takesTensor || !first || !yieldsTensor(first, scope, context);
  if (spec && (isFunction || opKey(expr.callee, context) === undefined))
    return callFunction(spec, expr, scope, context);
  return callOp(expr, scope, context);
}

/** Whether an expression is a tensor, told without reporting its problems twice. */
function yieldsTensor(expr: Expr, scope: Scope, context: Context): boolean {
  if (expr.kind === 'name') {
    const variable = scope.lookup(expr.name);
    return (
      variable !== undefined &&
      (variable.type.kind === 'tensor' || (variable.type.kind === 'optional' && variable.type.of.kind === 'tensor'))
    );
  }
  if (expr.kind !== 'call') return false;
  const spec = context.library.functions.get(expr.callee);
  if (!spec) return true;
  if (spec.returns === 'tensor') return true;
  return (
    expr.arguments[0] !== undefined &&
    yieldsTensor(expr.arguments[0].value, scope, context) &&
    !spec.parameters[0]?.type.startsWith('tensor') &&
    spec.parameters[0]?.type !== 'any'
  );
}

function callFunction(spec: FunctionSpec, expr: Extract<Expr, { kind: 'call' }>, scope: Scope, context: Context): Node {
  const { span } = expr;
  for (const { name, value } of expr.arguments)
    if (name !== undefined)
      context.report(`${spec.name} takes its arguments by position`, value.span, `leave out '${name}='`);
  const variadic = spec.parameters.at(-1)?.name.startsWith('...') ?? false;
  const least = spec.parameters.filter((p) => !p.name.startsWith('...')).length;
  if (expr.arguments.length < least || (!variadic && expr.arguments.length > least)) {
    context.report(
      `${spec.name} takes ${least}${variadic ? ' or more' : ''} arguments, ${expr.arguments.length} are given`,
      span,
      `${spec.name}(${spec.parameters.map((p) => `${p.type} ${p.name}`).join(', ')})`,
    );
  }
  const words = expr.arguments.map((_, n) => spec.parameters[Math.min(n, spec.parameters.length - 1)]?.type ?? 'any');
  let nodes = expr.arguments.map((argument, n) => {
    const type = parseType(words[n] as string);
    return type ? checkExpression(argument.value, scope, context, type) : infer(argument.value, scope, context);
  });
  // `number` parameters meet in one numeric type, which is also what the function returns where it says `number`.
  const numbers = nodes.filter((_, n) => words[n] === 'number');
  let number: Type = INT;
  if (numbers.length > 0) {
    for (const node of numbers) requireNumeric(node, context);
    number = numbers.map((n) => n.type).reduce(joinNumeric);
    if (number.kind === 'scalar') number = NUM;
    nodes = nodes.map((node, n) => (words[n] === 'number' ? coerce(node, number, context) : node));
  }
  // Mathematical functions of an element stay elements, of a shape number become real.
  const reals = nodes.filter((_, n) => words[n] === 'element');
  if (reals.length > 0) {
    for (const node of reals) requireNumeric(node, context);
    const joined = reals.map((n) => n.type).reduce(joinNumeric);
    number = joined.kind === 'num' || joined.kind === 'scalar' ? NUM : REAL;
    nodes = nodes.map((node, n) => (words[n] === 'element' ? coerce(node, number, context) : node));
  }
  const type =
    spec.returns === 'number' || spec.returns === 'element'
      ? number
      : spec.returns === 'same'
        ? (nodes[0]?.type ?? INT)
        : spec.returns === 'item'
          ? itemOf(nodes[0]?.type)
          : (parseType(spec.returns) ?? NONE);
  if (spec.body === undefined) return { kind: 'native', name: spec.name, arguments: nodes, type, span };
  return expand(spec, nodes, spec.returns === 'same' || spec.returns === 'item' ? undefined : type, expr, context);
}

function itemOf(type: Type | undefined): Type {
  return type?.kind === 'list' ? type.item : INT;
}

/** A function written in the language stands for its body: parameters become names for the arguments. */
function expand(spec: FunctionSpec, args: readonly Node[], type: Type | undefined, at: Expr, context: Context): Node {
  const { value: body } = parseExpression(spec.body ?? '');
  if (!body || context.expanding.includes(spec.name)) {
    context.report(
      body ? `the function ${spec.name} calls itself` : `the body of the function ${spec.name} does not parse`,
      at.span,
    );
    return { kind: 'constant', value: 0, type: type ?? INT, span: at.span };
  }
  if (args.length !== spec.parameters.length) return { kind: 'constant', value: 0, type: type ?? INT, span: at.span };
  // Functions that call each other twice double at every level.
  if (++context.expansions > MOST_EXPANSIONS) {
    if (context.expansions === MOST_EXPANSIONS + 1)
      context.report(`this takes more than ${MOST_EXPANSIONS} calls of functions, written out`, at.span);
    return { kind: 'constant', value: 0, type: type ?? INT, span: at.span };
  }
  const scope = new Scope();
  const variables = spec.parameters.map((p, n) => scope.declare(context.variable(p.name, args[n]?.type ?? INT)));
  context.expanding.push(spec.name);
  const before = context.problems.splice(0);
  const inner = checkExpression(body, scope, context, type);
  context.expanding.pop();
  // What is wrong inside stands in another text: it is told once, at the call.
  const [problem] = context.problems.splice(0, Number.POSITIVE_INFINITY, ...before);
  if (problem) {
    const isInner = problem.message.startsWith(IN_FUNCTION);
    context.report(isInner ? problem.message : `${IN_FUNCTION}${spec.name}: ${problem.message}`, at.span, problem.fix);
  }
  const whole = variables.reduceRight<Node>(
    (node, variable, n) => ({
      kind: 'let',
      variable,
      value: args[n] as Node,
      body: node,
      type: node.type,
      span: at.span,
    }),
    inner,
  );
  return { kind: 'expansion', name: spec.name, arguments: args, body: whole, type: whole.type, span: at.span };
}

/** `mul.Tensor(a, b)` is aten.mul.Tensor, `neg(a)` aten.neg.default, a key with a namespace itself. */
function opKey(callee: string, context: Context): string | undefined {
  const parts = callee.split('.');
  const candidates =
    parts.length === 1
      ? [`aten.${callee}.default`]
      : parts.length === 2
        ? [`aten.${callee}`, `${callee}.default`]
        : [callee];
  return candidates.find((key) => context.library.op(key));
}

function callOp(expr: Extract<Expr, { kind: 'call' }>, scope: Scope, context: Context): Node {
  const { span } = expr;
  const key = opKey(expr.callee, context);
  const op = key === undefined ? undefined : context.library.op(key);
  if (!op) {
    const near = nearest(expr.callee, [
      ...context.library.functions.keys(),
      ...[...context.library.opKeys()].map((k) => k.replace(/^aten\./, '').replace(/\.default$/, '')),
    ]);
    context.report(
      `unknown function or op '${expr.callee}'`,
      span,
      near === undefined ? undefined : `did you mean '${near}'?`,
    );
    for (const argument of expr.arguments) infer(argument.value, scope, context);
    return { kind: 'constant', value: 0, type: INT, span };
  }
  const given: Record<string, Node> = {};
  expr.arguments.forEach((argument, n) => {
    const parameter =
      argument.name === undefined ? op.parameters[n] : op.parameters.find((p) => p.name === argument.name);
    if (!parameter) {
      context.report(
        argument.name === undefined
          ? `${op.key} takes ${op.parameters.length} arguments`
          : `${op.key} has no argument '${argument.name}'`,
        argument.value.span,
        `it takes ${op.parameters.map((p) => p.name).join(', ')}`,
      );
      return;
    }
    if (given[parameter.name]) context.report(`argument '${parameter.name}' is given twice`, argument.value.span);
    const node = infer(argument.value, scope, context, parameter.tensor ? undefined : parameter.type);
    // A number where a tensor is wanted is a wrapped number, as in PyTorch.
    const wrapped = parameter.tensor && (isNumeric(node.type) || node.type.kind === 'bool');
    // A tensor keeps what it is read as here, such as conditions; an optional is passed on as it is.
    const asIs =
      (parameter.tensor && node.type.kind === 'tensor') || (node.type.kind === 'optional' && parameter.optional);
    given[parameter.name] = wrapped
      ? coerce(node, SCALAR, context)
      : asIs
        ? node
        : coerce(node, parameter.type, context);
  });
  for (const parameter of op.parameters) {
    if (!given[parameter.name] && !parameter.optional)
      context.report(`${op.key} needs argument '${parameter.name}'`, span);
  }
  const type: Type = op.results.length === 1 ? (op.results[0] as Type) : { kind: 'list', item: op.results[0] ?? INT };
  return { kind: 'op', key: op.key, arguments: given, type, span };
}
