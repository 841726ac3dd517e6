// The suite: subject and oracle are arguments, neither is imported here.
export { type Attempt, attempt, type Status } from './attempt.ts';
export { type CaseId, parseCaseId, printCaseId } from './case-id.ts';
export { type CheckPlan, type CheckResult, callsOf } from './check.ts';
export { type Expectation, type ReadExpectations, readExpectations } from './expectations.ts';
export { DEFAULT_PROFILE, Oracle } from './oracle.ts';
export { type Effort, planChecks, type Selection } from './plan.ts';
export { type Agreement, compareRecorded, type RecordedCall } from './recorded.ts';
export { type Replayed, replayCase } from './replay.ts';
export { type RunOptions, runSuite } from './run.ts';
export { callAt, firstCalls } from './turns.ts';
