// The interval reading: which results a right back end may return.
export { type IntervalAlgebra, intervalAlgebra } from './algebra.ts';
export { type Bounds, evaluateIntervals, type IntervalOptions, type IntervalResult } from './evaluate.ts';
export { type FactSource, type FunctionFacts, functionFacts } from './facts.ts';
export { IntegerSet, Interval, type Range, Rectangle } from './interval.ts';
export { checkLaws, type LawOptions, type LawVerdict } from './laws.ts';
export { Profile, type ProfileData, resolveProfile } from './profile.ts';
