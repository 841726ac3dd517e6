// The rule op-added: an op is new. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const opAdded: Rule = {
  id: 'op-added',
  family: 'set',
  title: 'An op is new.',
  audience: 'back end',
  level: 'safe',
  required: 'minor',
  why: 'Old graphs do not use it. A back end of the version before refuses graphs that do.',
  fix: 'Raise the minor version.',
  *check({ old, next }) {
    if (!old && next) yield { where: 'op', from: 'absent', to: next.tier };
  },
};
