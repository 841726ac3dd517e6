// Names for the flat inputs of a program, as its caller would say them. In: a graph. Out: one name an input, in order.
import { type Branch, type CanonicalGraph, isState, type Tree } from '../graph/model.ts';

/**
 * The argument that an input belongs to (`input_ids`), or, inside a nested structure, the last name or position on the way to it. A program
 * without a calling convention names its inputs by their values.
 */
export function nameInputs(graph: CanonicalGraph): string[] {
  const declared = graph.inputs.filter((input) => !isState(input));
  const own = declared.map((input) => (input.role === 'user_input' ? input.value : input.name));
  const { calling } = graph;
  if (calling === undefined || calling.in === '*') return own;
  const [positional, keywords] = calling.in.children;
  const names = [
    ...childrenOf(positional).flatMap((tree, index) => nameLeaves(tree, calling.arguments[index] ?? String(index))),
    ...childrenOf(keywords).flatMap((tree, index) => nameLeaves(tree, String(keyOf(keywords, index)))),
  ];
  return names.length === own.length ? names : own;
}

function childrenOf(tree: Tree | undefined): readonly Tree[] {
  return tree === undefined || tree === '*' ? [] : tree.children;
}

function keyOf(tree: Tree | undefined, index: number): string | number {
  return (tree as Branch).keys?.[index] ?? index;
}

function nameLeaves(tree: Tree, name: string): string[] {
  if (tree === '*') return [name];
  return tree.children.flatMap((child, index) => {
    const key = keyOf(tree, index);
    return nameLeaves(child, typeof key === 'string' ? key : name);
  });
}
