// The rule argument-added: an argument with a default is new. A pair of versions of one op comes in, the places where it is so go out.
import { printArgument } from '../../opset/signature/print.ts';
import { findArgument } from '../../opset/signature/queries.ts';
import type { Rule } from '../rule.ts';

export const argumentAdded: Rule = {
  id: 'argument-added',
  family: 'signature',
  title: 'An argument with a default is new.',
  audience: 'back end',
  level: 'safe',
  required: 'minor',
  why: 'Old calls leave it at its default. A back end of the version before does not know it.',
  fix: 'Raise the minor version.',
  *check(pair) {
    const both = pair.definitions;
    if (!both) return;
    for (const argument of both.next.version.signature.arguments) {
      if (argument.default === undefined || findArgument(both.old.version.signature, argument.name)) continue;
      yield { where: `argument ${argument.name}`, from: 'absent', to: printArgument(argument) };
    }
  },
};
