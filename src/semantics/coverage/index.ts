// The coverage reading: what calls have exercised of a meaning.
export { Coverage, type Target, targetsOf, type Trips } from './coverage.ts';
