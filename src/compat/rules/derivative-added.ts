// The rule derivative-added: an argument got a gradient. A pair of versions of one op comes in, the places where it is so go out.
import type { Rule } from '../rule.ts';

export const derivativeAdded: Rule = {
  id: 'derivative-added',
  family: 'gradient',
  title: 'An argument got a gradient.',
  audience: 'back end',
  level: 'safe',
  required: 'minor',
  why: 'Old graphs do not ask for it. A back end of the version before does not have it.',
  fix: 'Raise the minor version.',
  *check(pair) {
    for (const { argument, kind } of pair.gradients) {
      if (kind === 'added') yield { where: `derivative of ${argument}`, from: 'none', to: 'a formula' };
    }
  },
};
