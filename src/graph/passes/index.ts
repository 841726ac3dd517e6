// Rewrites of imported graphs into what the op-set can say.
export { callDirectly, calleeOf } from './auto-functionalised.ts';
export { writeOutCasts } from './autocast/autocast.ts';
export { type FunctionaliseOptions, functionalise } from './functionalise/functionalise.ts';
export type { StateLayout } from './functionalise/state.ts';
