// Comparisons of intervals: one answer where all values agree, otherwise a choice, and what is compared is narrowed to fit it.
import type { ComparisonOperator } from '../tree.ts';
import type { Choices } from './choices.ts';
import type { Interval } from './interval.ts';

export function compareIntervals(operator: ComparisonOperator, a: Interval, b: Interval, choices: Choices): boolean {
  if (operator === '>' || operator === '>=') return compareIntervals(operator === '>' ? '<' : '<=', b, a, choices);
  if (operator === '!=') return !compareIntervals('==', a, b, choices);
  const { mayHold, mayFail } = possible(operator, a, b);
  const mayBeNaN = a.nan || b.nan;
  if (!mayHold) return false;
  if (!mayFail && !mayBeNaN) return true;
  const holds = choices.decide(2) === 1;
  if (holds) narrow(operator, a, b, choices);
  // Failing because of a NaN says nothing about the numbers.
  else if (!mayBeNaN && operator !== '==') narrow(operator === '<' ? '<=' : '<', b, a, choices);
  return holds;
}

function possible(operator: '<' | '<=' | '==', a: Interval, b: Interval): { mayHold: boolean; mayFail: boolean } {
  if (a.isNaN || b.isNaN) return { mayHold: false, mayFail: true };
  switch (operator) {
    case '<':
      return { mayHold: a.lo < b.hi, mayFail: a.hi >= b.lo };
    case '<=':
      return { mayHold: a.lo <= b.hi, mayFail: a.hi > b.lo };
    case '==':
      // A value equals itself.
      if (a === b) return { mayHold: true, mayFail: false };
      return { mayHold: a.lo <= b.hi && b.lo <= a.hi, mayFail: !(a.lo === a.hi && b.lo === b.hi && a.lo === b.lo) };
  }
}

/** The world in which `a operator b`. */
function narrow(operator: '<' | '<=' | '==', a: Interval, b: Interval, choices: Choices): void {
  const [aLo, bHi] = [a.lo, b.hi];
  choices.narrow(a, operator === '==' ? b.lo : Number.NEGATIVE_INFINITY, b.hi);
  choices.narrow(b, aLo, operator === '==' ? Math.min(bHi, a.hi) : Number.POSITIVE_INFINITY);
}
