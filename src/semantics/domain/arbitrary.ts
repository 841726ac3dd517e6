// The fast-check arbitrary of calls: random choices are decoded into a call, and shrink by name towards zero.
import * as fc from 'fast-check';
import { elementCount } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Program } from '../tree.ts';
import type { Call } from './call.ts';
import { Choices, type ChoiceTable, type RandomSource } from './choices.ts';
import { filledObligation } from './filled-obligation.ts';
import { goalsOf } from './goals.ts';
import type { Obligation } from './obligation.ts';
import { obligationsOf } from './obligations.ts';
import type { DomainOptions } from './options.ts';
import { printCall } from './print.ts';
import { DATA, smallerTables } from './shrink.ts';
import { solve } from './solve.ts';
import { World } from './world.ts';

/** Guesses before it is said that there is no such call. Some labels are hard to break alone. */
const GUESSES = 200;
/** Candidates in a row that may show nothing new before shrinking ends: the large steps come first. */
const FRUITLESS = 64;
/** Valid calls from which the place that has its turn is tried to be reached. */
const STARTS = 2;

/** What calls should be beside valid, or beside breaking something. */
export interface Manner {
  /** Such that there is something to compute. */
  readonly filled?: boolean;
  /** Nothing that the meaning leaves open. */
  readonly predictable?: boolean;
}

export class CallArbitrary extends fc.Arbitrary<Call> {
  private readonly program: Program;
  private readonly options: DomainOptions;
  private readonly obligations: readonly Obligation[];
  private readonly broken: Obligation | undefined;

  private readonly manner: Manner;
  /** The number of the next call, where there is one. */
  turn: number | undefined;
  /** Whether the last call that was decoded got to none of the places it was steered for. */
  private missed = false;

  constructor(program: Program, options: DomainOptions, label?: string, manner: Manner = {}) {
    super();
    this.manner = manner;
    this.program = program;
    this.options = options;
    const rows = program.rows.map((row) => row.label);
    if (options.row !== undefined && !rows.includes(options.row))
      throw new RangeError(`${program.key} has no dtype row '${options.row}'; it has ${rows.join(', ')}`);
    this.obligations = [...obligationsOf(program, options), ...(manner.filled ? [filledObligation(program)] : [])];
    this.broken =
      label === undefined
        ? undefined
        : this.obligations.find((obligation) => obligation.label === label && !obligation.isCostly);
    if (label !== undefined && !this.broken) {
      throw new RangeError(
        `${program.key} has nothing labelled '${label}'; it has ${this.obligations.map((o) => o.label).join(', ')}`,
      );
    }
  }

  generate(mrng: fc.Random, _biasFactor?: number): fc.Value<Call> {
    const { tally } = this.options;
    const random: RandomSource = { below: (bound) => mrng.nextInt(0, bound - 1) };
    const stuck = new Set<string>();
    let starts = STARTS;
    for (let guess = 0; guess < GUESSES; guess++) {
      const made = this.decode(this.steering(), random, stuck);
      // From another start the place may be reached.
      if (made && this.missed && --starts > 0) continue;
      if (tally) tally.calls++;
      if (made) return made;
      if (tally) tally.rejects++;
    }
    const what = this.broken ? `call that breaks only ${this.broken.label}` : 'valid call';
    throw new Error(
      `${this.program.key}: found no ${what} in ${GUESSES} guesses; in the way stand ${[...stuck].join(', ')}. A domain hint in the spec file may help.`,
    );
  }

  /** Of four calls three are steered, each row of the meaning beginning with a place of its own. */
  private steering(): ChoiceTable {
    const { turn, program } = this;
    const { all } = goalsOf(program);
    if (turn === undefined || all.length === 0) return new Map();
    const rows = Math.max(1, program.rows.length);
    const row = program.rows.findIndex(({ label }) => label === this.options.row);
    const place = turn - Math.floor(turn / 4) + Math.max(0, row) * Math.ceil(all.length / rows);
    return turn % 4 === 3
      ? new Map([['steered', 0]])
      : new Map([
          ['steered', 1],
          ['goal/0', 1 + (place % all.length)],
        ]);
  }

  /** Whether one guess in `guesses` succeeds; what stands in the way where none does. */
  probe(guesses: number): { readonly found: boolean; readonly stuck: readonly string[] } {
    const stuck = new Set<string>();
    for (let guess = 0; guess < guesses; guess++) {
      if (this.decode(new Map(), pseudorandom(guess + 1), stuck)) return { found: true, stuck: [] };
    }
    return { found: false, stuck: [...stuck] };
  }

  override canShrinkWithoutContext(_value: unknown): _value is Call {
    return false;
  }

  shrink(call: Call, context: unknown): fc.Stream<fc.Value<Call>> {
    if (!(context instanceof Map)) return fc.Stream.nil();
    return fc.stream(this.smaller(call, context as ChoiceTable));
  }

  private *smaller(call: Call, table: ChoiceTable): IterableIterator<fc.Value<Call>> {
    // Choices that no longer matter leave the call as it is: such a candidate shows nothing.
    const seen = new Set([printCall(call)]);
    let fruitless = 0;
    for (const candidate of smallerTables(table)) {
      if (fruitless++ === FRUITLESS) return;
      const made = this.decode(candidate, undefined, new Set());
      if (!made) continue;
      const text = printCall(made.value_);
      if (seen.has(text)) continue;
      seen.add(text);
      yield made;
      fruitless = 0;
    }
  }

  private decode(table: ChoiceTable, random: RandomSource | undefined, stuck: Set<string>): fc.Value<Call> | undefined {
    const choices = new Choices(table, random);
    const world = new World(this.program, choices, this.options, this.broken?.label);
    const {
      solved,
      steps,
      missed = false,
      stuck: open,
    } = withoutStacks(() => solve(world, this.obligations, this.broken, this.manner.predictable));
    if (this.options.tally) this.options.tally.steps += steps;
    this.missed = missed;
    if (!solved) {
      for (const label of open) stuck.add(label);
      return undefined;
    }
    const { row } = world;
    const call: Call = {
      op: this.program.key,
      args: world.args(),
      ...(row === undefined ? {} : { row }),
      ...(this.broken ? { breaks: this.broken.label } : {}),
    };
    return new fc.Value(call, withoutSpareData(choices.made, world));
  }
}

/** On the way to a call many expressions have no value: nobody asks where their errors come from. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** Elements drawn for larger tensors on the way to the call show nothing when they shrink. */
function withoutSpareData(made: ChoiceTable, world: World): ChoiceTable {
  const lengths = new Map<string, number>();
  for (const [parameter, value] of world.snapshot().entries()) {
    const items = Array.isArray(value) ? value : [value];
    for (const [n, item] of items.entries()) {
      const place = Array.isArray(value) ? { parameter, item: n } : { parameter };
      if (item instanceof Tensor) lengths.set(world.nameOf(place), elementCount(item.dtype, item.data));
    }
  }
  return new Map(
    [...made].filter(([name]) => {
      const [, tensor, slot] = DATA.exec(name) ?? [];
      return tensor === undefined || Number(slot) < (lengths.get(tensor) ?? 0);
    }),
  );
}

/** Marsaglia's xorshift: a source of its own for probes, which must not depend on a run. */
function pseudorandom(seed: number): RandomSource {
  let state = seed * 2654435761;
  return {
    below: (bound) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % bound;
    },
  };
}
