// The derivatives of an op against its meaning: ⟨g, J v⟩ by dual numbers and ⟨vjp(g), v⟩ by the entries, along random directions.
import type { Args } from '../../backend/values.ts';
import { WrappedNumber } from '../../functions/wrapped.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import {
  compileNode,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  exactAlgebra,
  Field,
  type Meaning,
  MeaningError,
  type Output,
} from '../evaluate/index.ts';
import type { Node, Program, Variable } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { dualAlgebra } from './dual.ts';
import type { FunctionDerivatives } from './functions.ts';
import { ComplexDual, Dual } from './numbers.ts';

export interface DerivativeCheck {
  readonly argument: string;
  /** The largest difference between the two sides over all directions, relative to the size of their terms. */
  readonly error: number;
  /** Elements of the argument that were moved; those whose derivative is not finite are not. */
  readonly moved: number;
  readonly elements: number;
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
    const found = Array.from({ length: directions }, () => alongOne(meaning, args, entry, plain, next, options));
    const error = Math.max(0, ...found.map((one) => one.error));
    const [moved, elements] = [Math.max(0, ...found.map((one) => one.moved)), found[0]?.elements ?? 0];
    return { argument: entry.argument, error, moved, elements, ok: error <= tolerance };
  });
  return { status: 'ok', checks };
}

/**
 * The vector–Jacobian products of a call by the `derivatives` entries, argument by argument: `gradients` has one entry a declared return, the
 * elements of its tensors in row-major order, of complex ones both parts. Undefined where an argument is not there.
 */
export function evaluateDerivatives(
  meaning: Meaning,
  args: Args,
  gradients: readonly (readonly (readonly number[])[])[],
  options: EvaluateOptions = {},
): ReadonlyMap<string, readonly (readonly number[])[] | undefined> | Exclude<DerivativeResult, { status: 'ok' }> {
  const plain = evaluate(exactAlgebra(), meaning, args, options);
  if (plain.status !== 'ok') return plain;
  const { program } = meaning;
  return new Map(
    program.derivatives.map(({ argument, value }) => {
      const slot = program.parameters.find(({ name }) => name === argument)?.slot ?? -1;
      const input = plain.frame.peek(slot);
      const isThere = input !== null && input !== undefined;
      return [argument, isThere ? gradientOf(program, argument, value, plain, gradients) : undefined];
    }),
  );
}

/** Neither results that are not finite nor elements with such a derivative take part: nothing can be said of them. */
function alongOne(
  meaning: Meaning,
  args: Args,
  { argument, value }: Program['derivatives'][number],
  plain: Plain,
  next: () => number,
  options: DerivativeOptions,
): Omit<DerivativeCheck, 'argument' | 'ok'> {
  const slot = meaning.program.parameters.find(({ name }) => name === argument)?.slot ?? -1;
  const input = plain.frame.peek(slot) as Output | null | undefined;
  if (input === null || input === undefined) return { error: 0, moved: 0, elements: 0 };
  const weights = plain.outputs.map((output, n) =>
    fieldsOf(output).map((field) => (hasGradient(meaning.program, n) ? randomLike(field, next) : zerosLike(field))),
  );
  const gradient = gradientOf(meaning.program, argument, value, plain, weights);
  const direction = fieldsOf(input).map((field, n) =>
    randomLike(field, next).map((x, k) => (Number.isFinite(gradient[n]?.[k] ?? 0) ? x : 0)),
  );
  const counted = { moved: direction.flat().filter((x) => x !== 0).length, elements: direction.flat().length };
  const inputs = new Map([[argument, seeded(input, direction)]]);
  const dual = evaluate(dualAlgebra(options.derivatives), meaning, args, { ...options, inputs });
  if (dual.status !== 'ok') return { error: Number.POSITIVE_INFINITY, ...counted };
  const slopes = dual.outputs.map((output) => fieldsOf(output).map(slopesOf));
  const [forward, backward] = [inner(weights.flat(), slopes.flat()), inner(gradient, direction)];
  const error = Math.abs(forward.sum - backward.sum) / (forward.size + backward.size || 1);
  return { error: Number.isNaN(error) ? Number.POSITIVE_INFINITY : error, ...counted };
}

function fieldsOf(output: Output): readonly Field[] {
  return output instanceof Field ? [output] : output;
}

/** Results whose gradient no entry speaks of are constants of training, such as the statistics of a normalization. */
function hasGradient({ results, derivatives }: Program, n: number): boolean {
  if (results.length === 1) return true;
  const name = `grad_${results[n]?.name}`;
  return derivatives.some(({ value }) => {
    let found = false;
    visitVariables(value, (variable) => {
      found ||= variable.name === name;
    });
    return found;
  });
}

/** The numbers of an element: both parts of a complex one. */
function partsOf(element: unknown): number[] {
  return element instanceof Complex ? [element.re, element.im] : [element as number];
}

/** Elements again from the numbers that they have, in the way of the cells of a field. */
function elementsLike(field: Field, numbers: readonly number[]): unknown[] {
  if (!(field.cells[0] instanceof Complex)) return [...numbers];
  return field.cells.map((_, n) => new Complex(numbers[2 * n] ?? 0, numbers[2 * n + 1]));
}

function zerosLike(field: Field): number[] {
  return field.cells.flatMap(partsOf).map(() => 0);
}

/** Numbers from -1 to 1; zeros for elements that have no derivative, and for a plain number that stands for a tensor. */
function randomLike(field: Field, next: () => number): number[] {
  const moves =
    field.dtype !== undefined &&
    (DTYPES[field.dtype].class === 'float' || DTYPES[field.dtype].class === 'complex') &&
    !(field.origin instanceof WrappedNumber);
  return field.cells.flatMap(partsOf).map((part) => (moves && Number.isFinite(part) ? next() * 2 - 1 : 0));
}

/** The input with the direction as its slope. */
function seeded(input: Output, direction: readonly (readonly number[])[]): Output {
  const one = (field: Field, numbers: readonly number[]): Field => {
    const slopes = elementsLike(field, numbers);
    const cells = field.cells.map((cell, n) => {
      if (cell instanceof Complex) return new ComplexDual(cell, slopes[n] as Complex);
      return typeof cell === 'number' ? new Dual(cell, slopes[n] as number) : cell;
    });
    return new Field(field.dtype, field.reads, field.shape, cells, field.origin);
  };
  return input instanceof Field
    ? one(input, direction[0] ?? [])
    : input.map((field, n) => one(field, direction[n] ?? []));
}

function slopesOf(field: Field): number[] {
  return field.cells.flatMap((cell) => {
    if (cell instanceof ComplexDual) return partsOf(cell.slope);
    return cell instanceof Dual ? [cell.slope] : partsOf(cell).map(() => 0);
  });
}

/** The entry evaluated with `weights` as the gradients of the results. */
function gradientOf(
  program: Program,
  argument: string,
  value: Node,
  { frame, outputs }: Plain,
  weights: readonly (readonly (readonly number[])[])[],
): readonly (readonly number[])[] {
  const names = new Map(variablesBesides(program, value).map((variable) => [variable.name, variable]));
  program.results.forEach((result, n) => {
    const output = outputs[n] as Output;
    const gradients = fieldsOf(output).map(
      (field, k) => new Field(field.dtype, 'num', field.shape, elementsLike(field, weights[n]?.[k] ?? [])),
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
  const slot = program.parameters.find(({ name }) => name === argument)?.slot ?? -1;
  const inputs = fieldsOf(frame.peek(slot) as Output);
  const found = compileNode(value)(frame) as Output | null;
  if (found === null) return [];
  const isTensor = found instanceof Field || (Array.isArray(found) && found.every((item) => item instanceof Field));
  if (!isTensor) throw new MeaningError(`the derivative by '${argument}' is no tensor`, program.key, value.span);
  const { arithmetic } = frame.call;
  // The gradient by a real tensor is real, also where the elements are computed as complex numbers.
  return fieldsOf(found).map((field, n) => {
    const isComplex = inputs[n]?.cells[0] instanceof Complex;
    return field.asNumbers(arithmetic).flatMap((number) => {
      const [re = 0, im = 0] = partsOf(number);
      return isComplex ? [re, im] : [re];
    });
  });
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
      const y = b[n]?.[k] ?? 0;
      // What does not take part counts nothing, even where the other side is not finite.
      const term = x === 0 || y === 0 ? 0 : x * y;
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
