// Calls of functions: the argument expressions come in, the typed node goes out, for one written in the language with its body.
import type { Expr } from '../ast.ts';
import { parseExpression } from '../parse/parse.ts';
import type { Node } from '../tree.ts';
import { INT, joinNumeric, NONE, NUM, parseType, REAL, type Type } from '../types.ts';
import { coerce, requireNumeric } from './coerce.ts';
import { type Call, type Context, type FunctionSpec, type Infer, Scope } from './scope.ts';

/** Calls of functions in one program, those inside functions counted where they are expanded. */
const MOST_EXPANSIONS = 20_000;

const IN_FUNCTION = 'in the function ';

/** `first` is the first argument, where it was checked before. */
export function callFunction(
  spec: FunctionSpec,
  expr: Call,
  scope: Scope,
  context: Context,
  infer: Infer,
  first?: Node,
): Node {
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
    const node = (n === 0 ? first : undefined) ?? infer(argument.value, scope, context, type);
    return type ? coerce(node, type, context) : node;
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
  return expand(
    spec,
    nodes,
    spec.returns === 'same' || spec.returns === 'item' ? undefined : type,
    expr,
    context,
    infer,
  );
}

function itemOf(type: Type | undefined): Type {
  return type?.kind === 'list' ? type.item : INT;
}

/** A function written in the language stands for its body: parameters become names for the arguments. */
function expand(
  spec: FunctionSpec,
  args: readonly Node[],
  type: Type | undefined,
  at: Expr,
  context: Context,
  infer: Infer,
): Node {
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
  const found = infer(body, scope, context, type);
  const inner = type ? coerce(found, type, context) : found;
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
