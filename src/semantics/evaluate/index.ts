// Evaluation of meanings over an algebra of elements.
export type { Algebra, Arithmetic, Combine, Reads, Reduction, Scalar, Selection, Term } from './algebra.ts';
export { type MeaningOptions, meaningBackend, type PromptBackend } from './backend.ts';
export { type EvaluateOptions, type Evaluation, evaluate, type Meaning, type Output } from './call.ts';
export { compileNode } from './compile.ts';
export { defaultsOf } from './defaults.ts';
export { LimitError, MeaningError } from './error.ts';
export { castElement, type Exact, exactAlgebra } from './exact.ts';
export { exactValue, exactValues } from './exact-value.ts';
export { Field } from './field.ts';
export { Frame } from './frame.ts';
export { FUNCTIONS, type Functions } from './functions.ts';
export { meaningFrom, meaningOf } from './meanings.ts';
export type { Watch } from './watch.ts';
