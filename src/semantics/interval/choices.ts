// Open choices: what asks a question with several right answers is run again for each of them, up to a number of worlds.
import { MeaningError } from '../evaluate/error.ts';
import type { IntegerSet, Interval } from './interval.ts';

/** Ways in which the choices of one element may fall before it is given up as not judged. */
const WORLDS = 64;
/** Questions in a row in one world: more would lead to more worlds than that. */
const DEPTH = 10;

/** Thrown through the code of a world that has too many siblings. */
class Exhausted extends Error {
  readonly level: Level;
  constructor(level: Level) {
    super('more ways to go on than are followed');
    this.level = level;
  }
}

/** The answers along the current path, and what was narrowed on it. */
class Level {
  private readonly answers: number[] = [];
  private readonly options: number[] = [];
  private position = 0;
  private readonly undo: (() => void)[] = [];

  get forked(): boolean {
    return this.answers.length > 0;
  }

  answer(options: number): number {
    if (this.position === this.answers.length) {
      if (options > WORLDS || this.position >= DEPTH) throw new Exhausted(this);
      this.answers.push(0);
      this.options.push(options);
    }
    return this.answers[this.position++] as number;
  }

  onLeave(restore: () => void): void {
    this.undo.push(restore);
  }

  leave(): void {
    while (this.undo.length > 0) this.undo.pop()?.();
    this.position = 0;
  }

  /** Moves to the next path; false when all were taken. */
  advance(): boolean {
    for (;;) {
      const last = this.answers.length - 1;
      if (last < 0) return false;
      const next = (this.answers[last] as number) + 1;
      if (next < (this.options[last] as number)) {
        this.answers[last] = next;
        return true;
      }
      this.answers.pop();
      this.options.pop();
    }
  }
}

export class Choices {
  private current = new Level();
  /** Inside: every term of a reduction settles its own choices, which loses what they have in common. */
  private local = false;

  level(): unknown {
    return this.current;
  }

  at<T>(level: unknown, run: () => T): T {
    const { current } = this;
    this.current = level as Level;
    try {
      return run();
    } finally {
      this.current = current;
    }
  }

  /** One of several ways: the caller will be run again for the others. */
  decide(options: number): number {
    return options === 1 ? 0 : this.current.answer(options);
  }

  /** Gives up the element under way. */
  giveUp(): never {
    throw new Exhausted(this.current);
  }

  /** Narrows an interval for the rest of this world. */
  narrow(interval: Interval, lo: number, hi: number): void {
    const before = { lo: interval.lo, hi: interval.hi, nan: interval.nan };
    this.current.onLeave(() => Object.assign(interval, before));
    interval.lo = Math.max(interval.lo, lo);
    interval.hi = Math.min(interval.hi, hi);
    interval.nan = false;
  }

  /** Fixes an integer for the rest of this world. */
  fix(set: IntegerSet): bigint {
    if (set.isPoint) return set.lo;
    const n = set.at(this.decide(set.size));
    const before = { lo: set.lo, hi: set.hi };
    this.current.onLeave(() => Object.assign(set, before));
    set.lo = n;
    set.hi = n;
    return n;
  }

  /** The results of all worlds, each seen by `keep` before the next begins; undefined where there are too many. */
  worlds<T>(run: () => T, keep: (result: T) => T): readonly T[] | undefined {
    const outer = this.current;
    const level = new Level();
    this.current = level;
    try {
      const first = run();
      if (!level.forked) return [first];
      return this.others(level, run, keep, first);
    } catch (error) {
      if (error instanceof Exhausted && error.level === level) return undefined;
      if (error instanceof MeaningError && level.forked) return this.withoutFirst(level, run, keep, error);
      throw error;
    } finally {
      level.leave();
      this.current = outer;
    }
  }

  private others<T>(level: Level, run: () => T, keep: (result: T) => T, first: T): readonly T[] | undefined {
    const results = [keep(first)];
    level.leave();
    while (level.advance()) {
      if (results.length >= WORLDS) return undefined;
      this.attempt(level, run, keep, results);
    }
    return results;
  }

  /** The first world failed. Worlds that no arithmetic leads to may read out of range: only if all fail does the meaning. */
  private withoutFirst<T>(
    level: Level,
    run: () => T,
    keep: (result: T) => T,
    error: MeaningError,
  ): readonly T[] | undefined {
    const results: T[] = [];
    level.leave();
    try {
      while (level.advance()) {
        if (results.length >= WORLDS) return undefined;
        this.attempt(level, run, keep, results);
      }
    } catch (thrown) {
      if (thrown instanceof Exhausted && thrown.level === level) return undefined;
      throw thrown;
    }
    if (results.length === 0) throw error;
    return results;
  }

  private attempt<T>(level: Level, run: () => T, keep: (result: T) => T, results: T[]): void {
    try {
      results.push(keep(run()));
    } catch (error) {
      if (!(error instanceof MeaningError)) throw error;
    }
    level.leave();
  }

  /** As `worlds`, and where there are too many again with the choices of each term kept to itself. */
  worldsOrLocal<T>(run: () => T, keep: (result: T) => T): readonly T[] | undefined {
    const joint = this.worlds(run, keep);
    if (joint || this.local) return joint;
    this.local = true;
    try {
      return this.worlds(run, keep);
    } finally {
      this.local = false;
    }
  }

  get isLocal(): boolean {
    return this.local;
  }
}
