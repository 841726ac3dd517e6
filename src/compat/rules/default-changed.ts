// The rule default-changed: an argument that is left out stands for another value, or may no longer be left out. A pair of versions of one op comes in, the places where it is so go out.
import { printDefault } from '../../opset/signature/print.ts';
import { findArgument } from '../../opset/signature/queries.ts';
import type { Argument } from '../../opset/signature/tree.ts';
import type { Rule } from '../rule.ts';

export const defaultChanged: Rule = {
  id: 'default-changed',
  family: 'signature',
  title: 'An argument that is left out stands for another value, or may no longer be left out.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: 'Graphs do not store arguments that are at their defaults: saved calls mean something else, or nothing.',
  fix: 'Keep the default; give the new behaviour a new argument or a new overload.',
  *check(pair) {
    const both = pair.definitions;
    if (!both) return;
    for (const before of both.old.version.signature.arguments) {
      const after = findArgument(both.next.version.signature, before.name);
      if (!after || before.default === undefined) continue;
      const [from, to] = [shown(before), shown(after)];
      if (from !== to) yield { where: `argument ${before.name}`, from, to };
    }
  },
};

function shown(argument: Argument): string {
  return argument.default === undefined ? 'no default' : printDefault(argument.default);
}
