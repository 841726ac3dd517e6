// A call being made: one value for each argument, and what the expressions of a program are worth under these values.
import type { Args, Value } from '../../backend/values.ts';
import type { DType } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Algebra } from '../evaluate/algebra.ts';
import { bindValue } from '../evaluate/bind.ts';
import { invoker } from '../evaluate/call.ts';
import { compileNode } from '../evaluate/compile.ts';
import { exactAlgebra } from '../evaluate/exact.ts';
import { type Call, Frame, type Run, Work } from '../evaluate/frame.ts';
import { FUNCTIONS } from '../evaluate/functions.ts';
import { type ChosenRow, compileRows } from '../evaluate/rows.ts';
import { compileShapes, type Shapes } from '../evaluate/shapes.ts';
import type { Node, Program, Variable } from '../tree.ts';
import type { Type } from '../types.ts';
import type { Choices } from './choices.ts';
import type { DomainOptions } from './options.ts';

/** An argument, or one item of an argument that is a list. */
export interface Place {
  readonly parameter: number;
  readonly item?: number;
}

/** Steps that the test of one call may take: constraints are cheap, and one that is not loops over an extreme argument. */
const WORK = 2 ** 20;

const ALGEBRA = exactAlgebra() as Algebra<unknown>;

export class World {
  readonly program: Program;
  readonly choices: Choices;
  readonly options: DomainOptions;
  /** What the call breaks on purpose: then bounds of hints do not hold. */
  readonly breaking: string | undefined;
  /** Kinds of layout that repairs asked for, by the names of the choices of a tensor. */
  readonly layouts: Map<string, number> = new Map();
  /** Grows with every change. */
  version = 0;
  private values: readonly Value[];
  private readonly compiled: Compiled;
  private readonly boundValues: { value: Value; bound: unknown }[] = [];
  private current: { version: number; frame: Frame; row: string | undefined } | undefined;

  constructor(program: Program, choices: Choices, options: DomainOptions, breaking?: string) {
    this.program = program;
    this.choices = choices;
    this.options = options;
    this.breaking = breaking;
    this.values = program.parameters.map(() => null);
    this.compiled = compileOnce(program);
  }

  get bounded(): boolean {
    return this.breaking === undefined;
  }

  args(): Args {
    return Object.fromEntries(this.program.parameters.map(({ name }, n) => [name, this.values[n] ?? null]));
  }

  snapshot(): readonly Value[] {
    return this.values;
  }

  restore(values: readonly Value[]): void {
    this.values = values;
    this.version++;
  }

  get({ parameter, item }: Place): Value {
    const value = this.values[parameter] ?? null;
    return item === undefined ? value : ((value as Value[])[item] ?? null);
  }

  set({ parameter, item }: Place, value: Value): void {
    const whole = item === undefined ? value : (this.values[parameter] as Value[]).with(item, value);
    this.values = this.values.with(parameter, whole);
    this.version++;
  }

  /** Where a tensor was given. */
  placeHolding(tensor: Tensor): Place | undefined {
    for (const [parameter, value] of this.values.entries()) {
      if (value === tensor) return { parameter };
      const item = Array.isArray(value) ? value.indexOf(tensor) : -1;
      if (item >= 0) return { parameter, item };
    }
    return undefined;
  }

  parameter(place: Place): Variable {
    return this.program.parameters[place.parameter] as Variable;
  }

  /** Of its choices. */
  nameOf(place: Place): string {
    const { name } = this.parameter(place);
    return place.item === undefined ? name : `${name}/${place.item}`;
  }

  /** The type at a place, without the optional. */
  typeOf(place: Place): Type {
    const type = plainType(this.parameter(place).type);
    return place.item !== undefined && type.kind === 'list' ? plainType(type.item) : type;
  }

  mayBeNone(place: Place): boolean {
    const { type } = this.parameter(place);
    if (place.item === undefined) return type.kind === 'optional';
    const list = plainType(type);
    return list.kind === 'list' && list.item.kind === 'optional';
  }

  /** The label of the dtype row the call falls under; undefined where no row accepts it. */
  get row(): string | undefined {
    this.frame();
    return this.current?.row;
  }

  /** Arguments bound, names of shape patterns and `compute` set. Valid until the next change. */
  frame(): Frame {
    if (this.current?.version === this.version) return this.current.frame;
    const { program, compiled } = this;
    let row: string | undefined;
    const call: Call = {
      key: program.key,
      algebra: ALGEBRA,
      work: new Work(WORK),
      watch: { branch: ignore, terms: ignore, constraint: ignore, row: (_, label) => (row = label) },
      functions: FUNCTIONS,
      invoke: invoker(ALGEBRA, { limit: WORK, ...(this.options.lookup ? { lookup: this.options.lookup } : {}) }),
      arithmetic: ALGEBRA.arithmetic('float64'),
      compute: 'float64',
      level: ALGEBRA.level(),
    };
    const frame = new Frame(call, compiled.lets);
    for (const [n, variable] of program.parameters.entries()) frame.set(variable.slot, this.bound(n, variable));
    compiled.shapes.bind(frame);
    const chosen = this.choose(frame);
    call.compute = chosen.compute;
    call.arithmetic = ALGEBRA.arithmetic(chosen.compute);
    this.current = { version: this.version, frame, row };
    return frame;
  }

  private bound(n: number, { type }: Variable): unknown {
    const value = this.values[n] ?? null;
    const known = this.boundValues[n];
    if (known && known.value === value) return known.bound;
    const bound = bindValue(value, type, ALGEBRA);
    this.boundValues[n] = { value, bound };
    return bound;
  }

  private choose(frame: Frame): ChosenRow {
    try {
      return this.compiled.row(frame);
    } catch {
      const first = this.values.flat().find((value) => value instanceof Tensor);
      const compute: DType = first instanceof Tensor ? first.dtype : 'float32';
      frame.set(this.program.compute.slot, compute);
      return { compute, results: [] };
    }
  }
}

export function plainType(type: Type): Type {
  return type.kind === 'optional' ? plainType(type.of) : type;
}

function ignore(): void {}

interface Compiled {
  readonly lets: ReadonlyMap<number, Run>;
  readonly shapes: Shapes;
  readonly row: (frame: Frame) => ChosenRow;
}

const programs = new WeakMap<Program, Compiled>();

function compileOnce(program: Program): Compiled {
  let compiled = programs.get(program);
  if (!compiled) {
    const lets = new Map(
      program.lets.map(({ variable, value }: { variable: Variable; value: Node }) => [
        variable.slot,
        compileNode(value),
      ]),
    );
    compiled = { lets, shapes: compileShapes(program), row: compileRows(program) };
    programs.set(program, compiled);
  }
  return compiled;
}
