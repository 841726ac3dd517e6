// The rule unpredictable-removed: calls that might give anything have one result. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const unpredictableRemoved: Rule = {
  id: 'unpredictable-removed',
  family: 'constraints',
  title: 'Calls that might give anything have one result.',
  audience: 'back end',
  level: 'breaking',
  required: 'minor',
  why: 'Safe for graphs. A back end that answered differently conformed, and no longer does.',
  fix: 'Raise the minor version.',
  *check(pair) {
    const witness = pair.runs.found.get('settled');
    if (witness) yield { where: 'unpredictable', from: printResult(witness.old, 'status'), to: 'defined', witness };
  },
};
