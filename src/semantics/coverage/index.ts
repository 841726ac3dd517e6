// The coverage reading: what calls have exercised of a meaning.
export { Coverage, type Trips } from './coverage.ts';
export { describeTargets, type Target, type TargetText, targetsOf } from './targets.ts';
