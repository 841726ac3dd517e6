// The derivatives of an op against its meaning: ⟨g, J v⟩ by dual numbers and ⟨vjp(g), v⟩ by the entries, along random directions.
import type { Args } from '../../backend/values.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import {
  compileNode,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  exactAlgebra,
  Field,
  type Meaning,
  type Output,
} from '../evaluate/index.ts';
import type { Node, Program, Variable } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { Dual, dualAlgebra } from './dual.ts';
import type { FunctionDerivatives } from './functions.ts';

export interface DerivativeCheck {
  readonly argument: string;
  /** The largest difference between the two sides over all directions, relative to the size of their terms. */
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

type Plain = Extract<Evaluation, { status: 'ok' }>;

/** Checks every `derivatives` entry of a meaning at these arguments, which should be float64. Equal seeds try equal directions. */
export function checkDerivatives(
  meaning: Meaning,
  args: Args,
  seed: number,
  options: DerivativeOptions,
): DerivativeResult {
  const plain = evaluate(exactAlgebra(), meaning, args, options);
  if (plain.status !== 'ok') return plain;
  const next = random(seed);
  const { directions = 3, tolerance = 1e-9 } = options;
  const checks = meaning.program.derivatives.map((entry) => {
    const errors = Array.from({ length: directions }, () => errorAlong(meaning, args, entry, plain, next, options));
    const error = Math.max(0, ...errors);
    return { argument: entry.argument, error, ok: error <= tolerance };
  });
  return { status: 'ok', checks };
}

function errorAlong(
  meaning: Meaning,
  args: Args,
  { argument, value }: Program['derivatives'][number],
  plain: Plain,
  next: () => number,
  options: DerivativeOptions,
): number {
  const input = plain.frame.peek(meaning.program.parameters.find(({ name }) => name === argument)?.slot ?? -1) as
    | Output
    | null
    | undefined;
  if (input === null || input === undefined) return 0;
  const weights = plain.outputs.map((output) => fieldsOf(output).map((field) => randomLike(field, next)));
  const direction = fieldsOf(input).map((field) => randomLike(field, next));
  const moved = evaluate(dualAlgebra(options.derivatives), meaning, args, {
    ...options,
    inputs: new Map([[argument, seeded(input, direction)]]),
  });
  if (moved.status !== 'ok') return Number.POSITIVE_INFINITY;
  const slopes = moved.outputs.map((output) => fieldsOf(output).map(slopesOf));
  const gradient = gradientOf(meaning.program, value, plain, weights);
  const [forward, backward] = [inner(weights.flat(), slopes.flat()), inner(gradient, direction)];
  const scale = forward.size + backward.size;
  const error = Math.abs(forward.sum - backward.sum) / (scale || 1);
  return Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
}

function fieldsOf(output: Output): readonly Field[] {
  return output instanceof Field ? [output] : output;
}

/** Numbers from -1 to 1; zeros for elements that have no derivative. */
function randomLike(field: Field, next: () => number): number[] {
  const moves = field.dtype !== undefined && DTYPES[field.dtype].class === 'float';
  return field.cells.map(() => (moves ? next() * 2 - 1 : 0));
}

/** The input with the direction as its slope. */
function seeded(input: Output, direction: readonly (readonly number[])[]): Output {
  const one = (field: Field, slopes: readonly number[]): Field =>
    new Field(
      field.dtype,
      field.reads,
      field.shape,
      field.cells.map((cell, n) => (typeof cell === 'number' ? new Dual(cell, slopes[n]) : cell)),
      field.origin,
    );
  return input instanceof Field
    ? one(input, direction[0] ?? [])
    : input.map((field, n) => one(field, direction[n] ?? []));
}

function slopesOf(field: Field): number[] {
  return field.cells.map((cell) => (cell instanceof Dual ? cell.slope : 0));
}

/** The entry evaluated with `weights` as the gradients of the results. */
function gradientOf(
  program: Program,
  value: Node,
  { frame, outputs, compute }: Plain,
  weights: readonly (readonly number[][])[],
): readonly (readonly number[])[] {
  const names = new Map(variablesBesides(program, value).map((variable) => [variable.name, variable]));
  program.results.forEach((result, n) => {
    const output = outputs[n] as Output;
    const gradients = fieldsOf(output).map(
      (field, k) => new Field(field.dtype, 'num', field.shape, weights[n]?.[k] ?? []),
    );
    const gradient = output instanceof Field ? gradients[0] : gradients;
    const gradientName = program.results.length === 1 ? 'grad' : `grad_${result.name}`;
    for (const [name, bound] of [
      [result.name, output],
      [gradientName, gradient],
    ] as const) {
      const variable = names.get(name);
      if (variable) frame.set(variable.slot, bound);
    }
  });
  const found = compileNode(value)(frame) as Output;
  const { arithmetic } = frame.call;
  if (frame.call.compute !== compute) throw new TypeError('the frame belongs to another call');
  return fieldsOf(found).map((field) => field.asNumbers(arithmetic) as readonly number[]);
}

/** What an entry reads that is no argument and no name of the op: its results and their gradients. */
function variablesBesides(program: Program, value: Node): Variable[] {
  const known = new Set(
    [...program.parameters, program.compute, ...program.lets.map((l) => l.variable)].map(({ slot }) => slot),
  );
  for (const { items } of program.shapes)
    for (const item of items) if (item.kind === 'bind') known.add(item.variable.slot);
  const found: Variable[] = [];
  visitVariables(value, (variable) => {
    if (!known.has(variable.slot)) found.push(variable);
  });
  return found;
}

function inner(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
): { readonly sum: number; readonly size: number } {
  let sum = 0;
  let size = 0;
  a.forEach((row, n) => {
    row.forEach((x, k) => {
      const term = x * (b[n]?.[k] ?? 0);
      sum += term;
      size += Math.abs(term);
    });
  });
  return { sum, size };
}

/** Mulberry32: small, seeded, and good enough for directions. */
function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
