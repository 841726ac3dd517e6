// The rule dtype-added: dtypes that were refused are accepted. A pair of versions of one op comes in, the places where it is so go out.
import { summarize } from '../meaning/dtypes.ts';
import type { Rule } from '../rule.ts';

export const dtypeAdded: Rule = {
  id: 'dtype-added',
  family: 'dtypes',
  title: 'Dtypes that were refused are accepted.',
  audience: 'back end',
  level: 'breaking',
  required: 'minor',
  why: 'Safe for graphs. A back end that conformed refuses calls it now has to carry out.',
  fix: 'Raise the minor version; give the row its `since`.',
  *check(pair) {
    const { added } = pair.dtypes;
    const witness = pair.runs.found.get('dtype-gained');
    const shown = witness === undefined ? {} : { witness };
    if (added.length > 0) yield { where: `dtypes: ${summarize(added)}`, from: 'refused', to: 'accepted', ...shown };
    else if (witness) yield { where: 'dtypes', from: 'refused', to: 'accepted', witness };
  },
};
