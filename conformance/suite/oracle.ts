// What a call should give: the specs behind one question, "may a right back end answer this?".
import type { Args, Value } from '../../src/backend/index.ts';
import { isRandom, type Opset } from '../../src/opset/index.ts';
import { type DomainOptions, optionsOf } from '../../src/semantics/domain/index.ts';
import {
  evaluate,
  exactAlgebra,
  exactValues,
  type Functions,
  type Meaning,
  meaningOf,
} from '../../src/semantics/evaluate/index.ts';
import {
  checkLaws,
  evaluateIntervals,
  type FunctionFacts,
  functionFacts,
  type IntervalResult,
  type LawVerdict,
  type Profile,
  resolveProfile,
} from '../../src/semantics/interval/index.ts';
import { judge, type Verdict } from '../../src/semantics/judge/index.ts';
import { type CheckedOpset, checkOpset } from '../../src/semantics/library.ts';
import type { Program } from '../../src/semantics/tree.ts';

/** The profile that is assumed where a back end names none that the specs know. */
export const DEFAULT_PROFILE = 'ieee';

export class Oracle {
  readonly opset: Opset;
  readonly profile: Profile;
  private readonly checked: CheckedOpset;
  private readonly facts: FunctionFacts;

  constructor(opset: Opset, profile: string | null = null) {
    this.opset = opset;
    this.checked = checkOpset(opset);
    const profiles = new Map([...opset.profiles].map(([name, { data }]) => [name, data]));
    this.profile = resolveProfile(
      profile !== null && profiles.has(profile) ? profile : DEFAULT_PROFILE,
      profiles as never,
    );
    this.facts = functionFacts(opset.functions);
  }

  /** Keys of the ops that have a meaning, sorted. */
  get ops(): readonly string[] {
    return [...this.checked.ops.keys()].sort();
  }

  meaning(op: string): Meaning | undefined {
    return meaningOf(this.checked, op);
  }

  program(op: string): Program {
    const meaning = this.meaning(op);
    if (!meaning) throw new RangeError(`the op-set has no op '${op}'`);
    return meaning.program;
  }

  /** What the generator of calls should know of an op beyond its meaning. */
  domain(op: string): DomainOptions {
    const version = this.opset.ops.get(op)?.versions.at(-1);
    return version ? { ...optionsOf(version), lookup: (key) => this.meaning(key) } : {};
  }

  /** The results a right back end may return; with `functions` in place of the library's. */
  expect(op: string, args: Args, functions?: Functions): IntervalResult {
    const meaning = this.meaning(op);
    if (!meaning) return { status: 'refused', label: `${op}/op`, message: `the op-set has no op '${op}'` };
    const lookup = (key: string): Meaning | undefined => this.meaning(key);
    return evaluateIntervals(meaning, args, this.profile, {
      facts: this.facts,
      lookup,
      ...(functions === undefined ? {} : { functions }),
    });
  }

  /** Whether calls of the op draw from a random stream. */
  isRandom(op: string): boolean {
    const spec = this.opset.ops.get(op);
    return spec !== undefined && isRandom(spec);
  }

  /** The results of the meaning itself. @throws RangeError where it has none. */
  evaluate(op: string, args: Args): readonly Value[] {
    const meaning = this.meaning(op);
    const result = meaning && evaluate(exactAlgebra(), meaning, args, { lookup: (key) => this.meaning(key) });
    if (!meaning || result?.status !== 'ok') throw new RangeError(`${op} has no result for this call`);
    return exactValues(meaning.program, result);
  }

  /** Which laws hold of a back end's results, or of what the meaning allows. */
  laws(op: string, args: Args, outputs?: readonly Value[]): ReadonlyMap<string, LawVerdict> {
    const meaning = this.meaning(op);
    const lookup = (key: string): Meaning | undefined => this.meaning(key);
    const options = { facts: this.facts, lookup, ...(outputs === undefined ? {} : { outputs }) };
    return meaning ? checkLaws(meaning, args, this.profile, options) : new Map();
  }

  judge(outputs: readonly Value[], expected: Extract<IntervalResult, { status: 'ok' }>): Verdict {
    return judge(outputs, expected);
  }
}
