// One call of one op: arguments bound, dtype row chosen, shapes and constraints tested, steps carried out, results stored.
import type { Args, Value } from '../../backend/values.ts';
import type { DType } from '../../tensor/dtype.ts';
import type { Program } from '../tree.ts';
import type { Type } from '../types.ts';
import type { Algebra, Arithmetic, Reads } from './algebra.ts';
import { ArgumentError, bindValue, outsideValue, passValue } from './bind.ts';
import { compileNode } from './compile.ts';
import { MeaningError, Undefined } from './error.ts';
import { Field, settledValue } from './field.ts';
import { type Call, Frame, type Run, Work } from './frame.ts';
import { FUNCTIONS, type Functions } from './functions.ts';
import { type ChosenRow, compileRows } from './rows.ts';
import { compileShapes, type Shapes } from './shapes.ts';
import { compileSteps, type Steps } from './steps.ts';
import type { Watch } from './watch.ts';

/** What an op means: its checked program, and the arguments that may be left out. */
export interface Meaning {
  readonly program: Program;
  readonly defaults: Args;
}

export interface EvaluateOptions {
  /** The meanings of the ops that a decomposition calls. */
  readonly lookup?: (key: string) => Meaning | undefined;
  /** Carries out an op that a decomposition calls, instead of its meaning; undefined where it cannot. For the exact algebra. */
  readonly perform?: (key: string, args: Args) => readonly Value[] | undefined;
  readonly functions?: Functions;
  readonly watch?: Watch;
  /** What stands for an argument instead of the caller's value, by name: fields whose cells an algebra made itself. */
  readonly inputs?: ReadonlyMap<string, unknown>;
  /** Loop steps that the whole call may take: 2^28 unless told. */
  readonly limit?: number;
}

/** A result: a field, or a list of them. */
export type Output = Field | readonly Field[];

export type Evaluation =
  | {
      readonly status: 'ok';
      readonly outputs: readonly Output[];
      readonly dtypes: readonly DType[];
      readonly compute: DType;
      readonly frame: Frame;
    }
  | { readonly status: 'refused' | 'unpredictable'; readonly label: string; readonly message: string };

/** Carries out a call over an algebra. Throws MeaningError for a bug of the spec, LimitError for a call too large. */
export function evaluate<N>(
  algebra: Algebra<N>,
  meaning: Meaning,
  args: Args,
  options: EvaluateOptions = {},
): Evaluation {
  // The compiled code treats the numbers of an algebra as opaque.
  const evaluation = new Evaluator(algebra as Algebra<unknown>, options);
  try {
    return evaluation.run(meaning, args);
  } catch (error) {
    if (!(error instanceof Undefined)) throw error;
    return { status: error.status, label: error.label, message: error.message };
  }
}

/** How expressions that stand alone, as constraints do while a call is made, call ops. */
export function invoker<N>(algebra: Algebra<N>, options: EvaluateOptions): Call['invoke'] {
  const evaluator = new Evaluator(algebra as Algebra<unknown>, options);
  return (key, args, arithmetic) => evaluator.invoke(key, args, arithmetic);
}

class Evaluator {
  private readonly algebra: Algebra<unknown>;
  private readonly options: EvaluateOptions;
  private readonly work: Work;

  constructor(algebra: Algebra<unknown>, options: EvaluateOptions) {
    this.algebra = algebra;
    this.options = options;
    this.work = new Work(options.limit ?? 2 ** 28);
  }

  run(meaning: Meaning, args: Args): Extract<Evaluation, { status: 'ok' }> {
    const { program } = meaning;
    const { inputs } = this.options;
    const bound = program.parameters.map(
      ({ name, type }) => inputs?.get(name) ?? this.bind(program.key, name, given(args, meaning.defaults, name), type),
    );
    return this.carryOut(program, bound);
  }

  private bind(key: string, name: string, value: Value, type: Program['parameters'][number]['type']): unknown {
    try {
      return bindValue(value, type, this.algebra);
    } catch (error) {
      if (!(error instanceof ArgumentError)) throw error;
      throw new Undefined('refused', `${key}/argument.${name}`, `argument '${name}': ${error.message}`);
    }
  }

  /** A call from another meaning. */
  invoke(key: string, args: Readonly<Record<string, unknown>>, arithmetic: Arithmetic<unknown>): unknown[] {
    const meaning = this.options.lookup?.(key);
    if (!meaning) throw new MeaningError(`calls ${key}, which has no meaning here`, key, { start: 0, end: 0 });
    const { program } = meaning;
    const performed = this.options.perform?.(key, this.outside(program, args, arithmetic));
    if (performed) return performed.map((value, n) => bindValue(value, program.results[n]!.type, this.algebra));
    const bound = program.parameters.map(({ name, type }) => {
      const value = args[name];
      return value === undefined
        ? this.bind(key, name, meaning.defaults[name] ?? null, type)
        : this.pass(value, type, arithmetic);
    });
    return this.carryOut(program, bound).outputs.map((output, n) =>
      holdsTensors(program.results[n]?.type) ? output : (output as Field).cells[0],
    );
  }

  /** The arguments of a called op as values that cross the border of a back end. */
  private outside(program: Program, args: Readonly<Record<string, unknown>>, arithmetic: Arithmetic<unknown>): Args {
    const given = program.parameters.filter(({ name }) => args[name] !== undefined);
    return Object.fromEntries(
      given.map(({ name, type }) => [name, outsideValue(settledValue(args[name], arithmetic), type)]),
    );
  }

  private pass(value: unknown, type: Program['parameters'][number]['type'], arithmetic: Arithmetic<unknown>): unknown {
    return passValue(settledValue(value, arithmetic), type, this.algebra);
  }

  private carryOut(program: Program, bound: readonly unknown[]): Extract<Evaluation, { status: 'ok' }> {
    const { algebra, work, options } = this;
    const compiled = compileProgram(program);
    const call: Call = {
      key: program.key,
      algebra,
      work,
      watch: options.watch,
      functions: options.functions ?? FUNCTIONS,
      invoke: (key, args, arithmetic) => this.invoke(key, args, arithmetic),
      arithmetic: algebra.arithmetic('float64'),
      compute: 'float64',
      level: algebra.level(),
    };
    const frame = new Frame(call, compiled.lets);
    program.parameters.forEach(({ slot }, n) => {
      frame.set(slot, bound[n]);
    });
    compiled.shapes.bind(frame);
    const row = compiled.row(frame);
    call.compute = row.compute;
    call.arithmetic = algebra.arithmetic(row.compute);
    compiled.shapes.compare(frame);
    for (const test of compiled.tests) test(frame);
    const values = compiled.steps(frame);
    if (!values)
      throw new MeaningError(
        'the steps give no result',
        program.key,
        program.steps.at(-1)?.span ?? { start: 0, end: 0 },
      );
    const outputs = values.map((value, n) => stored(value, row.results[n] ?? row.compute, call, !declares(program, n)));
    return { status: 'ok', outputs, dtypes: row.results, compute: row.compute, frame };
  }
}

/** An argument that is given counts, be it none. */
function given(args: Args, defaults: Args, name: string): Value {
  return (Object.hasOwn(args, name) ? args[name] : defaults[name]) ?? null;
}

/**
 * Rounds the elements of a result to its dtype. A view of an input in its own dtype passes as it is. `isOpen`: no dtype row names this
 * result, so that what another op gave stays in its dtype.
 */
function stored(value: unknown, dtype: DType, call: Call, isOpen: boolean): Output {
  const one = (field: Field): Field => (isOpen && field.dtype !== undefined ? field : storedField(field, dtype, call));
  if (Array.isArray(value)) return value.map(one);
  // A result that is no tensor (an int, a Scalar) is a cell by itself.
  return value instanceof Field ? one(value) : new Field(undefined, 'num', [], [value]);
}

function holdsTensors(type: Type | undefined): boolean {
  return type?.kind === 'tensor' || type?.kind === 'list';
}

function declares({ rows, results }: Program, n: number): boolean {
  const name = results[n]?.name;
  return name !== undefined && rows.some((row) => row.results[name] !== undefined);
}

function storedField(field: Field, dtype: DType, { algebra, arithmetic }: Call): Field {
  if (field.dtype === dtype) return field;
  const store: Readonly<Record<Reads, () => unknown[]>> = {
    num: () => field.asNumbers(arithmetic).map((value) => arithmetic.store(value, dtype)),
    int: () => field.cells.map((cell) => algebra.storeInt(cell, dtype)),
    bool: () => field.cells.map((cell) => algebra.storeBool(cell, dtype)),
  };
  const reads = field.dtype === undefined ? field.reads : 'num';
  return new Field(dtype, field.reads, field.shape, store[reads]());
}

interface Compiled {
  readonly lets: ReadonlyMap<number, Run>;
  readonly shapes: Shapes;
  readonly row: (frame: Frame) => ChosenRow;
  readonly tests: readonly ((frame: Frame) => void)[];
  readonly steps: Steps;
}

const programs = new WeakMap<Program, Compiled>();

function compileProgram(program: Program): Compiled {
  let compiled = programs.get(program);
  if (!compiled) {
    compiled = {
      lets: new Map(program.lets.map(({ variable, value }) => [variable.slot, compileNode(value)])),
      shapes: compileShapes(program),
      row: compileRows(program),
      tests: [
        ...program.constraints.map((c) => compileConstraint(program.key, c)),
        ...program.unpredictable.map((u) => compileUnpredictable(program.key, u)),
      ],
      steps: compileSteps(program.steps),
    };
    programs.set(program, compiled);
  }
  return compiled;
}

function compileConstraint(
  key: string,
  { label, when, require, message }: Program['constraints'][number],
): (frame: Frame) => void {
  const applies = when && compileNode(when);
  const holds = compileNode(require);
  return (frame) => {
    if (applies && !applies(frame)) return;
    const fine = holds(frame) as boolean;
    frame.call.watch?.constraint(key, label, fine);
    if (!fine) throw new Undefined('refused', `${key}/${label}`, message);
  };
}

function compileUnpredictable(
  key: string,
  { label, when, why }: Program['unpredictable'][number],
): (frame: Frame) => void {
  const applies = compileNode(when);
  return (frame) => {
    const open = applies(frame) as boolean;
    frame.call.watch?.constraint(key, label, !open);
    if (open) throw new Undefined('unpredictable', `${key}/${label}`, why);
  };
}
