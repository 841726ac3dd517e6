// The rule constraint-tightened: calls that were defined are refused. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const constraintTightened: Rule = {
  id: 'constraint-tightened',
  family: 'constraints',
  title: 'Calls that were defined are refused.',
  audience: 'producer',
  level: 'breaking',
  required: 'major',
  why: 'A saved graph that makes such a call stops running.',
  fix: 'Keep accepting the call, or raise the major version.',
  *check(pair) {
    const witness = pair.runs.found.get('tightened');
    if (witness)
      yield {
        where: 'constraints',
        from: printResult(witness.old, 'status'),
        to: printResult(witness.new, 'status'),
        witness,
      };
  },
};
