// Every mutant. The suite must catch each of them, and pass the back end they wrap.
import { ARGUMENT_MUTANTS } from './arguments.ts';
import type { Mutant } from './mutant.ts';
import { REFUSAL_MUTANTS } from './refusals.ts';
import { RESULT_MUTANTS } from './results.ts';

export { type Mutant, mutate } from './mutant.ts';
export const MUTANTS: readonly Mutant[] = [...RESULT_MUTANTS, ...ARGUMENT_MUTANTS, ...REFUSAL_MUTANTS];
