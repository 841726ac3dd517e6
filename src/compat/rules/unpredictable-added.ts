// The rule unpredictable-added: calls whose result was defined may now give anything. A pair of versions of one op comes in, the places where it is so go out.
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const unpredictableAdded: Rule = {
  id: 'unpredictable-added',
  family: 'constraints',
  title: 'Calls whose result was defined may now give anything.',
  audience: 'reader of results',
  level: 'breaking',
  required: 'major',
  why: 'Back ends may answer as they like where a saved graph relied on one answer.',
  fix: 'Keep the result defined, or raise the major version.',
  *check(pair) {
    const witness = pair.runs.found.get('opened');
    if (witness) yield { where: 'unpredictable', from: 'defined', to: printResult(witness.new, 'status'), witness };
  },
};
