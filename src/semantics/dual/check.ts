// The derivatives of an op against its meaning: ⟨g, J v⟩ by dual numbers and ⟨vjp(g), v⟩ by the entries, along random directions.
import type { Args } from '../../backend/values.ts';
import { compileNode, type Evaluation, evaluate, type EvaluateOptions, exactAlgebra, Field, type Meaning, type Output } from '../evaluate/index.ts';
import type { Program, Variable } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { Dual, dualAlgebra } from './dual.ts';
import type { FunctionDerivatives } from './functions.ts';

export interface DerivativeCheck {
  readonly argument: string;
  /** Of the largest difference between the two sides over all directions, to the size of the terms. */
  readonly error: number;
  readonly ok: boolean;
}

export type DerivativeResult =
  | { readonly status: 'ok'; readonly checks: readonly DerivativeCheck[] }
  | { readonly status: 'refused' | 'unpredictable'; readonly label: string; readonly message: string };

export interface DerivativeOptions extends EvaluateOptions {
  readonly derivatives: FunctionDerivatives;
  /** Random directions an argument: 3 unless told. */
  readonly directions?: number;
  /** Relative error up to which both sides agree: 1e-9 unless told, for float64 inputs. */
  readonly tolerance?: number;
}

/** Checks every `derivatives` entry of a meaning at these arguments, which should be float64. Equal seeds try equal directions. */
export function checkDerivatives(meaning: Meaning, args: Args, seed: number, options: DerivativeOptions): DerivativeResult {
  const { program } = meaning;
  const plain = evaluate(exactAlgebra(), meaning, args, options);
  if (plain.status !== 'ok') return plain;
  const next = random(seed);
  const checks = program.derivatives.map(({ argument, value }) => {
    let error = 0;
    for (let k = 0; k < (options.directions ?? 3); k++) {
      const weights = plain.outputs.map((output) => directionOf(output, next));
      const gradient = gradientOf(program, value, plain, weights);
      const direction = directionLike(plain, program, argument, next);
      const moved = evaluate(dualAlgebra(options.derivatives), { ...meaning, program }, args, { ...options, seed: { parameter: argument, slopes: direction } });
      if (moved.status !== 'ok') return { argument, error: Number.POSITIVE_INFINITY, ok: false };
      error = Math.max(error, difference(slopesOf(moved.outputs), weights.flat(), gradient, direction));
    }
    return { argument, error, ok: error <= (options.tolerance ?? 1e-9) };
  });
  return { status: 'ok', checks };
}
