// Mutants that do not know when to refuse.
import type { Mutant } from './mutant.ts';

export const REFUSAL_MUTANTS: readonly Mutant[] = [
  {
    name: 'refuses-empty',
    what: 'Calls with an empty input are refused.',
    answer: (args) => (holdsEmpty(args) ? { status: 'refused', message: 'empty input' } : undefined),
  },
  {
    name: 'refuses-scalars',
    what: 'Calls with an input of rank 0 are refused.',
    answer: (args) => (holdsRankZero(args) ? { status: 'refused', message: 'rank 0' } : undefined),
  },
];

function tensorsOf(args: object): { readonly shape: readonly number[]; readonly numel: number }[] {
  return Object.values(args)
    .flat()
    .filter((v) => v !== null && typeof v === 'object' && 'shape' in v);
}

function holdsEmpty(args: object): boolean {
  return tensorsOf(args).some((t) => t.numel === 0);
}

function holdsRankZero(args: object): boolean {
  return tensorsOf(args).some((t) => t.shape.length === 0);
}
