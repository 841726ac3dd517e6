// The rule dtype-removed: dtypes that were accepted are refused. A pair of versions of one op comes in, the places where it is so go out.
import { summarize } from '../meaning/dtypes.ts';
import type { Rule } from '../rule.ts';

export const dtypeRemoved: Rule = {
  id: 'dtype-removed',
  family: 'dtypes',
  title: 'Dtypes that were accepted are refused.',
  audience: 'producer',
  level: 'breaking',
  required: 'major',
  why: 'A call that was defined is refused: saved graphs stop running, and exporters have nothing to write.',
  fix: 'Keep the row; give it the status deprecated if it is to go.',
  *check(pair) {
    const { removed } = pair.dtypes;
    const witness = pair.runs.found.get('dtype-lost');
    const shown = witness === undefined ? {} : { witness };
    if (removed.length > 0) yield { where: `dtypes: ${summarize(removed)}`, from: 'accepted', to: 'refused', ...shown };
    // A condition of a row may ask about more than dtypes.
    else if (witness) yield { where: 'dtypes', from: 'accepted', to: 'refused', witness };
  },
};
