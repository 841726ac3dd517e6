/** The compatibility gate: two op-sets compared by rules, meanings compared by running them. */
export {
  type Audience,
  BUMPS,
  type Bump,
  bumpBetween,
  type Change,
  isAbove,
  type Level,
  type Witness,
} from './change.ts';
export { CannotTell, CompatError } from './error.ts';
export { type CompareOptions, type Comparison, compareOpsets, exitCodeOf, pairsOf } from './gate.ts';
export { LINT_CODES, type LintReport, lint } from './lint/index.ts';
export { EFFORT, type Effort } from './meaning/explore.ts';
export { readOpset, resolveReference } from './reference.ts';
export { prepareRelease, type Release } from './release.ts';
export { printHuman } from './report/human.ts';
export { printJson } from './report/json.ts';
export { decodeArgs, encodeWitness } from './report/wire.ts';
export type { Family, Hit, Rule } from './rule.ts';
export { RULES } from './rules/index.ts';
export { draftSide, draftVersion, type OpSide, releasedVersions, Side, snapshotSide } from './side.ts';
export { findBackwardObstacles, findForwardObstacles, isSubtype, type Obstacle } from './signature-relation.ts';
export { freezeDraft, printSnapshot, type SnapshotFacts } from './snapshot.ts';
