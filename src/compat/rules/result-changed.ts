// The rule result-changed: results have another dtype or shape, or there is another number of them. A pair of versions of one op comes in, the places where it is so go out.
import { summarize } from '../meaning/dtypes.ts';
import { printResult } from '../report/print-result.ts';
import type { Rule } from '../rule.ts';

export const resultChanged: Rule = {
  id: 'result-changed',
  family: 'meaning',
  title: 'Results have another dtype or shape, or there is another number of them.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: 'What takes the result in a saved graph no longer fits, or computes something else.',
  fix: 'Make a new overload, or raise the major version and keep the old meaning beside the new one.',
  *check(pair) {
    const { changed } = pair.dtypes;
    const [first] = changed;
    const witness = pair.runs.found.get('form');
    const shown = witness === undefined ? {} : { witness };
    if (first) yield { where: `dtypes: ${summarize(changed)}`, from: first.from, to: first.to, ...shown };
    else if (witness)
      yield {
        where: 'semantics',
        from: printResult(witness.old, 'form'),
        to: printResult(witness.new, 'form'),
        witness,
      };
  },
};
