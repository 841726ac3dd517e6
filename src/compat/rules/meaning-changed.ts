// The rule meaning-changed: the same call gives other values. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const meaningChanged: Rule = {
  id: 'meaning-changed',
  family: 'meaning',
  title: 'The same call gives other values.',
  audience: 'reader of results',
  level: 'breaking',
  required: 'major',
  why: 'Saved graphs compute something else, further off than rounding explains, and nothing tells them.',
  fix: 'Add the new meaning as a version of its own (`since`), keep the old one before it, and raise the major version; or make a new overload.',
  *check(pair) {
    const witness = pair.runs.found.get('values');
    if (witness) yield { where: 'semantics', from: printResult(witness.old), to: printResult(witness.new), witness };
  },
};
