// The rule status-changed: an op was deprecated, or joined the promise. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const statusChanged: Rule = {
  id: 'status-changed',
  family: 'set',
  title: 'An op was deprecated, or joined the promise.',
  audience: 'producer',
  level: 'safe',
  required: 'minor',
  why: 'Nothing stops working; writers of graphs should know before something does.',
  fix: 'Raise the minor version, and say in the notes what to use instead.',
  *check({ old, next }) {
    if (old && next && old.status !== next.status && next.status !== 'experimental') {
      yield { where: 'status', from: old.status ?? 'part of the promise', to: next.status ?? 'part of the promise' };
    }
  },
};
