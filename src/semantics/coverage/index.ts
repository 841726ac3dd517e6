// The coverage reading: what calls have exercised of a meaning.
export { Coverage, type Target, type Trips, targetsOf } from './coverage.ts';
