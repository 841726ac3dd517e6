// The rule promise-withdrawn: an op became experimental. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const promiseWithdrawn: Rule = {
  id: 'promise-withdrawn',
  family: 'set',
  title: 'An op became experimental.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: 'What is experimental may change in any version, so what was promised of it is no longer.',
  fix: 'Leave the status as it was; deprecate the op if it is to go.',
  *check({ old, next }) {
    if (old && next && old.status !== 'experimental' && next.status === 'experimental') {
      yield { where: 'status', from: old.status ?? 'part of the promise', to: next.status };
    }
  },
};
