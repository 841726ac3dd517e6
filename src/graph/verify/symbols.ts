// Checks the expressions of a graph: they parse, every symbol is declared, guards ask only for sizes of user inputs.
import { didYouMean } from '../../report/nearest.ts';
import { type Expression, walk } from '../expression/ast.ts';
import { parseExpression } from '../expression/parse.ts';
import { isTensorType, type ValueType } from '../model.ts';
import { describeScope, lookUp, type Verification } from './scope.ts';

export function checkSymbols(verification: Verification): void {
  const { graph } = verification;
  const sound = new Set<string>();
  for (const [name, { min, max }] of Object.entries(graph.symbols))
    if (min !== undefined && max !== undefined && min > max)
      verification.report('graph-symbol-range', `symbol "${name}" has the empty range ${min} to ${max}`);
  for (const scope of verification.scopes)
    for (const [name, type] of Object.entries(scope.values))
      for (const text of expressionsOf(type)) {
        // The same few sizes occur again and again.
        if (sound.has(text)) continue;
        sound.add(text);
        const expression = parse(verification, text, `${describeScope(scope)}value "${name}"`);
        if (expression)
          checkParts(verification, expression, `${describeScope(scope)}value "${name}": "${text}"`, false);
      }
  for (const guard of graph.guards) {
    const expression = parse(verification, guard, 'guard');
    if (expression) checkParts(verification, expression, `guard "${guard}"`, true);
  }
}

function* expressionsOf(type: ValueType): Generator<string> {
  const sizes = isTensorType(type) ? [...type.shape, ...(type.strides ?? []), type.offset] : Object.values(type);
  for (const size of sizes) if (typeof size === 'string') yield size;
}

function parse(verification: Verification, text: string, where: string): Expression | undefined {
  try {
    return parseExpression(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    verification.report('graph-expression', `${where}: ${error.message}`);
    return undefined;
  }
}

function checkParts(verification: Verification, expression: Expression, where: string, isGuard: boolean): void {
  const { symbols, values, inputs } = verification.graph;
  walk(expression, (part) => {
    if (part.kind === 'symbol' && !Object.hasOwn(symbols, part.name))
      verification.report(
        'graph-unknown-symbol',
        `${where}: the symbol "${part.name}" is not declared`,
        didYouMean(part.name, Object.keys(symbols)),
      );
    if (part.kind !== 'geometry') return;
    const type = lookUp(values, part.value);
    const isInput = inputs.some((input) => input.role === 'user_input' && input.value === part.value);
    if (!isGuard || !isInput || !type || !isTensorType(type))
      verification.report(
        'graph-expression',
        `${where}: only a guard may ask for a ${part.property}, and only of a user input that is a tensor; "${part.value}" is none`,
      );
    else if (part.property !== 'offset' && part.dimension >= type.shape.length)
      verification.report(
        'graph-expression',
        `${where}: "${part.value}" has ${type.shape.length} dimensions, none with index ${part.dimension}`,
      );
  });
}
