// The functions of spec/functions, each on its own → the problems of their bodies, also of those that no op calls.
import type { Problem } from '../ast.ts';
import { parseExpression } from '../parse/parse.ts';
import { NUM, parseType, type Type } from '../types.ts';
import { checkExpression } from './expressions.ts';
import { UNKNOWN_CALLEE } from './op-calls.ts';
import { Context, type FunctionSpec, type Library, Scope } from './scope.ts';

export interface BodyProblem extends Problem {
  readonly name: string;
}

export function checkFunctions(library: Library): BodyProblem[] {
  return [...library.functions.values()].flatMap((spec) =>
    problemsOf(spec, library).map((problem) => ({ ...problem, name: spec.name })),
  );
}

function problemsOf(spec: FunctionSpec, library: Library): readonly Problem[] {
  if (spec.body === undefined) return [];
  const { value, problems } = parseExpression(spec.body);
  if (!value) return problems;
  const types = spec.parameters.map((p) => typeOf(p.type));
  // What `any` stands for shows only where the function is called.
  if (types.includes(undefined)) return problems;
  const context = new Context(library);
  const scope = new Scope();
  spec.parameters.forEach((p, n) => {
    scope.declare(context.variable(p.name, types[n] as Type));
  });
  checkExpression(value, scope, context, typeOf(spec.returns));
  // A function may be made of ops that a small op-set lacks: it is wrong only where an op calls it, and is told there.
  if (context.problems.some(({ message }) => message.includes(UNKNOWN_CALLEE))) return problems;
  return [...problems, ...context.problems];
}

function typeOf(word: string): Type | undefined {
  return word === 'number' || word === 'element' ? NUM : parseType(word);
}
