// The rule tier-changed: an op moved to another tier. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const tierChanged: Rule = {
  id: 'tier-changed',
  family: 'set',
  title: 'An op moved to another tier.',
  audience: 'back end',
  level: 'dangerous',
  required: 'minor',
  why: 'Into the core: back ends must have it, where a decomposition was enough. Between composite and extension: graphs keep it or lose it when they are decomposed.',
  fix: 'Raise the minor version.',
  *check({ old, next }) {
    if (old && next && old.tier !== next.tier && old.tier !== 'core')
      yield { where: 'tier', from: old.tier, to: next.tier };
  },
};
