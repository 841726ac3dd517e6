// The rule tier-lowered: an op left the core. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const tierLowered: Rule = {
  id: 'tier-lowered',
  family: 'set',
  title: 'An op left the core.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: 'A back end that has the core, and no more, no longer runs saved graphs that call it.',
  fix: 'Keep the op in the core, or raise the major version and give graphs an `upgrade` to the ops that take its place.',
  *check({ old, next }) {
    if (old && next && old.tier === 'core' && next.tier !== 'core')
      yield { where: 'tier', from: old.tier, to: next.tier };
  },
};
