// The laws of an op at one call: the meaning under a profile, or the results of a back end, come in; which laws hold goes out.
import type { Args, Value } from '../../backend/values.ts';
import { bindValue } from '../evaluate/bind.ts';
import { Undefined } from '../evaluate/error.ts';
import {
  compileNode,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  Field,
  type Frame,
  type Meaning,
} from '../evaluate/index.ts';
import type { Node, Program, Variable } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { type IntervalAlgebra, intervalAlgebra } from './algebra.ts';
import type { FunctionFacts } from './facts.ts';
import { IntegerSet, Interval, Rectangle } from './interval.ts';
import type { Profile } from './profile.ts';

/**
 * holds: as far as a right back end is concerned, sides of which results may be equal count as equal · fails: for no right result ·
 * absent: `when` is not met · open: what it says depends on rounding in too many ways to follow, or the call has no results.
 */
export type LawVerdict = 'holds' | 'fails' | 'absent' | 'open';

export interface LawOptions extends EvaluateOptions {
  readonly facts: FunctionFacts;
  /** What a back end returned, one entry a declared return; without it the results that the meaning gives. */
  readonly outputs?: readonly Value[];
}

export function checkLaws(
  meaning: Meaning,
  args: Args,
  profile: Profile,
  options: LawOptions,
): ReadonlyMap<string, LawVerdict> {
  return new Map(
    meaning.program.laws.map((law) => {
      const algebra = intervalAlgebra(profile, options.facts);
      const worlds = algebra.choices.worlds(
        () => inOneWorld(law, meaning, args, algebra, options),
        (verdict) => verdict,
      );
      return [law.label, worlds ? joined(worlds) : 'open'];
    }),
  );
}

/** One of the worlds is that of the results at hand: a law fails only if it does in all. */
function joined(worlds: readonly LawVerdict[]): LawVerdict {
  const [first = 'open'] = worlds;
  return worlds.every((verdict) => verdict === first) ? first : worlds.includes('holds') ? 'holds' : 'open';
}

function inOneWorld(
  { when, require }: Program['laws'][number],
  meaning: Meaning,
  args: Args,
  algebra: IntervalAlgebra,
  options: LawOptions,
): LawVerdict {
  const evaluation = evaluate(algebra, meaning, args, options);
  if (evaluation.status !== 'ok') return 'open';
  const { frame } = evaluation;
  bindResults(meaning.program, when ? [when, require] : [require], evaluation, algebra, options.outputs);
  try {
    return verdictOf(when, require, frame);
  } catch (error) {
    // An op on one of its sides does not take these arguments: the law says nothing of them.
    if (error instanceof Undefined) return 'open';
    throw error;
  }
}

function verdictOf(when: Node | undefined, require: Node, frame: Frame): LawVerdict {
  if (when && !compileNode(when)(frame)) return 'absent';
  if (!isTensorEquality(require)) return compileNode(require)(frame) ? 'holds' : 'fails';
  const [left, right] = [require.left, require.right].map((side) => compileNode(side)(frame)) as [unknown, unknown];
  return mayBeEqual(left, right) ? 'holds' : 'fails';
}

function bindResults(
  program: Program,
  texts: readonly Node[],
  { frame, outputs }: Extract<Evaluation, { status: 'ok' }>,
  algebra: IntervalAlgebra,
  given: readonly Value[] | undefined,
): void {
  const own = new Set(program.parameters.map(({ slot }) => slot));
  const named = new Map<string, Variable>();
  for (const text of texts)
    visitVariables(text, (variable) => {
      if (!own.has(variable.slot)) named.set(variable.name, variable);
    });
  program.results.forEach(({ name, type }, n) => {
    const variable = named.get(name);
    if (variable)
      frame.set(variable.slot, given ? bindValue(given[n] ?? null, type, algebra as never) : resultOf(outputs[n]));
  });
}

/** A result that is no tensor is a cell by itself. */
function resultOf(output: Extract<Evaluation, { status: 'ok' }>['outputs'][number] | undefined): unknown {
  return output instanceof Field && output.dtype === undefined ? output.cells[0] : output;
}

function isTensorEquality(node: Node): node is Extract<Node, { kind: 'compare' }> {
  if (node.kind !== 'compare' || node.operator !== '==') return false;
  const { type } = node.left;
  return type.kind === 'tensor' || (type.kind === 'list' && type.item.kind === 'tensor');
}

function mayBeEqual(left: unknown, right: unknown): boolean {
  if (Array.isArray(left) && Array.isArray(right))
    return left.length === right.length && left.every((item, n) => mayBeEqual(item, right[n]));
  if (!(left instanceof Field && right instanceof Field)) return false;
  return (
    left.shape.length === right.shape.length &&
    left.shape.every((extent, axis) => extent === right.shape[axis]) &&
    left.cells.every((cell, n) => overlap(cell, right.cells[n]))
  );
}

function overlap(a: unknown, b: unknown): boolean {
  if (a instanceof Rectangle || b instanceof Rectangle) {
    const [x, y] = [toRectangle(a), toRectangle(b)];
    return overlap(x.re, y.re) && overlap(x.im, y.im);
  }
  if (a instanceof IntegerSet && b instanceof IntegerSet) return a.lo <= b.hi && b.lo <= a.hi;
  const [x, y] = [toInterval(a), toInterval(b)];
  return (x.nan && y.nan) || (x.lo <= y.hi && y.lo <= x.hi);
}

function toRectangle(cell: unknown): Rectangle {
  return cell instanceof Rectangle ? cell : new Rectangle(toInterval(cell));
}

function toInterval(cell: unknown): Interval {
  if (cell instanceof Interval) return cell;
  return cell instanceof IntegerSet ? new Interval(Number(cell.lo), Number(cell.hi)) : Interval.point(Number(cell));
}
