// The rule constraint-loosened: calls that were refused are defined. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const constraintLoosened: Rule = {
  id: 'constraint-loosened',
  family: 'constraints',
  title: 'Calls that were refused are defined.',
  audience: 'back end',
  level: 'breaking',
  required: 'minor',
  why: 'Safe for graphs. A back end that conformed, and refused the call as it had to, no longer does.',
  fix: 'Raise the minor version.',
  *check(pair) {
    const witness = pair.runs.found.get('loosened');
    if (witness)
      yield {
        where: 'constraints',
        from: printResult(witness.old, 'status'),
        to: printResult(witness.new, 'status'),
        witness,
      };
  },
};
