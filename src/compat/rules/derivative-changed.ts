// The rule derivative-changed: an argument has another gradient, or none any more. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const derivativeChanged: Rule = {
  id: 'derivative-changed',
  family: 'gradient',
  title: 'An argument has another gradient, or none any more.',
  audience: 'reader of results',
  level: 'breaking',
  required: 'major',
  why: 'Training that was saved goes on in another direction, or stops.',
  fix: 'Keep the derivative, or add the new one as a version of its own and raise the major version.',
  *check(pair) {
    for (const { argument, kind, witness } of pair.gradients) {
      const where = `derivative of ${argument}`;
      if (kind === 'removed') yield { where, from: 'a formula', to: 'none' };
      if (kind === 'changed' && witness)
        yield { where, from: printResult(witness.old), to: printResult(witness.new), witness };
    }
  },
};
