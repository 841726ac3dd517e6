// Calls of ops: the argument expressions come in, the typed node with arguments by name goes out.
import { RANDOM_SEED } from '../../opset/model.ts';
import { nearest } from '../../report/nearest.ts';
import type { Node } from '../tree.ts';
import { INT, isNumeric, SCALAR, type Type } from '../types.ts';
import { coerce } from './coerce.ts';
import type { Call, CalledOp, Context, Infer, Scope } from './scope.ts';

/** How the problem begins that a name is called which is neither. */
export const UNKNOWN_CALLEE: string = 'unknown function or op';

/** `mul.Tensor(a, b)` is aten.mul.Tensor, `neg(a)` aten.neg.default, a key with a namespace itself. */
export function opKey(callee: string, context: Context): string | undefined {
  const parts = callee.split('.');
  const candidates =
    parts.length === 1
      ? [`aten.${callee}.default`]
      : parts.length === 2
        ? [`aten.${callee}`, `${callee}.default`]
        : [callee];
  return candidates.find((key) => context.library.op(key));
}

/** `first` is the first argument, where it was checked before. */
export function callOp(expr: Call, scope: Scope, context: Context, infer: Infer, first?: Node): Node {
  const { span } = expr;
  const key = opKey(expr.callee, context);
  const op = key === undefined ? undefined : context.library.op(key);
  if (!op) {
    const near = nearest(expr.callee, [
      ...context.library.functions.keys(),
      ...[...context.library.opKeys()].map((k) => k.replace(/^aten\./, '').replace(/\.default$/, '')),
    ]);
    context.report(
      `${UNKNOWN_CALLEE} '${expr.callee}'`,
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
    const checked = n === 0 ? first : undefined;
    const node = checked ?? infer(argument.value, scope, context, parameter.tensor ? undefined : parameter.type);
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
  drawFromCaller(op, given, expr, scope, context);
  for (const parameter of op.parameters) {
    if (!given[parameter.name] && !parameter.optional)
      context.report(`${op.key} needs argument '${parameter.name}'`, span);
  }
  const [only] = op.results;
  const type: Type = only && op.results.length === 1 ? only : { kind: 'results', items: op.results };
  return { kind: 'op', key: op.key, arguments: given, type, span };
}

/** A random op called by a meaning draws from the random stream of the caller, unless it is given a seed. */
function drawFromCaller(
  op: CalledOp,
  given: Record<string, Node>,
  { callee, span }: Call,
  scope: Scope,
  context: Context,
): void {
  if (given[RANDOM_SEED] || !op.parameters.some(({ name }) => name === RANDOM_SEED)) return;
  const variable = scope.lookup(RANDOM_SEED);
  if (variable) given[RANDOM_SEED] = { kind: 'variable', variable, type: variable.type, span };
  else
    context.report(`'${callee}' is random, and this op is not`, span, 'give this op the tag nondeterministic_seeded');
}
