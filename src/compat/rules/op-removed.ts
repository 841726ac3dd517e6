// The rule op-removed: an op is gone. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const opRemoved: Rule = {
  id: 'op-removed',
  family: 'set',
  title: 'An op is gone.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: 'A saved graph that calls it no longer loads.',
  fix: 'Keep the op and mark its rows as deprecated first; to end it, give its last meaning an `until` and an `upgrade`, and raise the major version.',
  *check({ old, next }) {
    if (old && !next) yield { where: 'op', from: old.tier, to: 'absent' };
  },
};
