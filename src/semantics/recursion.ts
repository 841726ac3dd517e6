// Checked programs → the calls by which an op comes back to itself: a meaning must end, so none may.
import type { Span } from './ast.ts';
import type { Node, Program, Step } from './tree.ts';
import { childrenOf, nodesOf } from './walk.ts';

/** A call of another op in one text of a program; `path` leads to the text as in the YAML of its version. */
export interface OpCall {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly span: Span;
}

/** The ops from `from` up to `to`, which is left out, by the shortest way; undefined where no calls lead there. */
export function wayBetween(
  from: string,
  to: string,
  calls: ReadonlyMap<string, readonly { readonly key: string }[]>,
): readonly string[] | undefined {
  const seen = new Set([from]);
  let ways: (readonly string[])[] = [[from]];
  if (from === to) return [];
  while (ways.length > 0) {
    const longer: (readonly string[])[] = [];
    for (const way of ways) {
      for (const { key } of calls.get(way.at(-1) as string) ?? []) {
        if (key === to) return way;
        if (!seen.has(key)) longer.push([...way, key]);
        seen.add(key);
      }
    }
    ways = longer;
  }
  return undefined;
}

/** Every call of an op that a call of this one may carry out. Derivatives and laws are read apart from it. */
export function callsOf(program: Program): OpCall[] {
  const found: OpCall[] = [];
  const visit = (node: Node, path: OpCall['path'], at?: Span): void => {
    // What is inside of a function stands in another text: it is told where the function is called.
    const span = at ?? node.span;
    if (node.kind === 'op') found.push({ key: node.key, path, span });
    const inside = node.kind === 'expansion' ? span : at;
    for (const child of childrenOf(node)) visit(child, path, inside);
  };
  for (const { variable, value } of program.lets) visit(value, ['let', variable.name]);
  program.rows.forEach(({ when, compute, results }, n) => {
    if (when) visit(when, ['dtypes', n, 'when']);
    if (compute) visit(compute, ['dtypes', n, 'compute']);
    for (const [name, value] of Object.entries(results)) visit(value, ['dtypes', n, name]);
  });
  for (const { label, when, require } of program.constraints) {
    visit(require, ['constraints', label, 'require']);
    if (when) visit(when, ['constraints', label, 'when']);
  }
  for (const { label, when } of program.unpredictable) visit(when, ['unpredictable', label, 'when']);
  const walk = (step: Step): void => {
    for (const node of nodesOf(step, false)) visit(node, ['semantics']);
    if (step.kind === 'if') [...step.then, ...step.else].forEach(walk);
  };
  program.steps.forEach(walk);
  return found;
}
