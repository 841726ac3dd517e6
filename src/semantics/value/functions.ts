// Functions of spec/functions that are written in the language and compute no elements → one TypeScript module that executors import.
import { checkExpression } from '../check/expressions.ts';
import { Context, type FunctionSpec, type Library, Scope } from '../check/scope.ts';
import { parseExpression } from '../parse/parse.ts';
import type { Node, Variable } from '../tree.ts';
import { parseType } from '../types.ts';
import { childrenOf } from '../walk.ts';
import { Emitter } from './emitter.ts';
import { typeText } from './types.ts';
import { atom, Block, camel, commentText, Names, withoutTexts } from './writer.ts';
import { type FunctionTable, importedNames } from './writing.ts';

/** Names of the functions that the module will hold. */
export function emittedFunctions(library: Library): ReadonlySet<string> {
  return new Set(
    [...library.functions.values()].filter((spec) => treeOf(spec, library) !== undefined).map((spec) => spec.name),
  );
}

export function emitFunctions(library: Library, table: FunctionTable): string {
  const bodies = [...library.functions.values()]
    .filter((spec) => table.functions.has(spec.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((spec) => emitFunction(spec, library, table));
  const text = bodies.join('\n');
  const code = withoutTexts(text);
  const names = [...new Set([...table.runtime].map(camel))].filter((name) =>
    new RegExp(`(?:^|[^.\\w]|\\.\\.\\.)${name}\\(`).test(code),
  );
  if (/\bfloat\./.test(code)) names.unshift('float');
  const types = ['DType', 'Tensor'].filter((t) => new RegExp(`\\b${t}\\b`).test(code));
  return `// Generated from spec/functions: edit the spec and run \`npm run generate\`.\nimport type { ${types.join(', ')} } from '../../src/tensor/index.ts';\nimport { ${names.sort().join(', ')} } from '../../src/reference/runtime/index.ts';\n\n${text}`;
}

function emitFunction(spec: FunctionSpec, library: Library, table: FunctionTable): string {
  const tree = treeOf(spec, library);
  if (!tree) throw new Error(`${spec.name} computes elements`);
  const block = new Block();
  const names = new Names(importedNames(table));
  const emitter = new Emitter('float', table, names, block);
  const parameters = tree.parameters.map((p) => ({ name: names.fresh(p.name), variable: p }));
  for (const { name, variable } of parameters) emitter.bind(variable, atom(name));
  emitter.emitReturn(block, tree.body);
  const list = parameters.map(({ name, variable }) => `${name}: ${typeText(variable.type)}`).join(', ');
  return `/** ${commentText(spec.summary)} */\nexport function ${camel(spec.name)}(${list}): ${typeText(tree.body.type)} {\n${block.print('  ')}}\n`;
}

/** The checked body, where the function is written in the language and needs no arithmetic of elements. */
function treeOf(
  spec: FunctionSpec,
  library: Library,
): { readonly parameters: readonly Variable[]; readonly body: Node } | undefined {
  const types = spec.parameters.map((p) => parseType(p.type));
  if (
    spec.body === undefined ||
    types.some((t) => t === undefined || t.kind === 'num' || t.kind === 'scalar') ||
    ['num', 'number', 'element', 'same', 'scalar'].includes(spec.returns)
  )
    return undefined;
  const { value } = parseExpression(spec.body);
  if (!value) return undefined;
  const context = new Context(library);
  const scope = new Scope();
  const parameters = spec.parameters.map((p, n) =>
    scope.declare(context.variable(p.name, types[n] as NonNullable<(typeof types)[number]>)),
  );
  const body = checkExpression(value, scope, context, parseType(spec.returns));
  return context.problems.length === 0 && !computesElements(body) ? { parameters, body } : undefined;
}

function computesElements(node: Node): boolean {
  return (
    node.type.kind === 'num' ||
    (node.type.kind === 'tensor' && node.kind !== 'variable') ||
    childrenOf(node).some(computesElements)
  );
}
