// Everything that calls can exercise of a program: rows, shapes, constraints, both sides of branches, reductions over none, one and many terms.
import { labelsOf } from '../domain/index.ts';
import type { BinderNode, Node, Program, Step } from '../tree.ts';
import { childrenOf } from '../walk.ts';
import { describe, describeRange } from './describe.ts';
import { decidedValue, type Facts, factOf, programFacts, tripsOf } from './facts.ts';

/** Something a call can exercise, by a name that is stable as long as the meaning is: `branch 3 false`, `reduction 5 none`, `D1`, `C1 fails`. */
export type Target = string;

/** The targets of a program, sorted. What can be told to be out of reach is no target: the other side of a condition that is always true, say. */
export function targetsOf(program: Program): readonly Target[] {
  return [...describeTargets(program).keys()].sort();
}

/** A target by what it says instead of by a number. */
export interface TargetText {
  /** `branch rank(self) == 0: false`, `reduction k: size(self, d): none`. */
  readonly text: string;
  /** The function of the library in whose body it stands: then any op that calls the function can exercise it. */
  readonly within?: string;
}

export function describeTargets(program: Program): ReadonlyMap<Target, TargetText> {
  const targets = new Map<Target, TargetText>();
  const add = (target: Target, text = target, within?: string): unknown =>
    targets.set(target, { text, ...(within === undefined ? {} : { within }) });
  const labels = labelsOf(program);
  if (program.rows.length > 0) add('dtypes holds');
  if (labels.includes('dtypes')) add('dtypes fails');
  for (const { label } of program.rows) add(label);
  for (const { label } of [...program.shapes, ...program.constraints]) {
    add(`${label} holds`);
    add(`${label} fails`);
  }
  // What is left open is not asked for.
  for (const { label } of program.unpredictable) add(`${label} holds`);
  new Visit(add, programFacts(program)).steps(program.steps);
  return targets;
}

type Add = (target: Target, text: string, within?: string) => unknown;

class Visit {
  private readonly add: Add;
  private readonly facts: Facts;
  /** The function whose body is visited. */
  private within: string | undefined;
  /** Arguments of functions, which stand where they are bound inside of the body, by the function they were written in. */
  private readonly writtenIn: Map<Node, string | undefined> = new Map();

  constructor(add: Add, facts: Facts) {
    this.add = add;
    this.facts = facts;
  }

  steps(steps: readonly Step[]): void {
    for (const step of steps) this.step(step);
  }

  private step(step: Step): void {
    switch (step.kind) {
      case 'let': {
        this.node(step.value);
        const [variable] = step.variables;
        if (variable && step.variables.length === 1)
          this.facts.names.set(variable.slot, factOf(step.value, this.facts));
        return;
      }
      case 'define':
        this.node(step.value);
        return;
      case 'return':
        this.nodes(step.values);
        return;
      case 'scatter':
        this.node(step.base);
        this.inside(step.binders, [step.at, step.value]);
        return;
      case 'if': {
        const sides = this.branch(step.condition, step.branch);
        if (sides.includes(true)) this.steps(step.then);
        if (sides.includes(false)) this.steps(step.else);
      }
    }
  }

  private nodes(nodes: readonly Node[]): void {
    for (const node of nodes) this.node(node);
  }

  private node(node: Node): void {
    const outer = this.within;
    if (this.writtenIn.has(node)) this.within = this.writtenIn.get(node);
    this.visit(node);
    this.within = outer;
  }

  private visit(node: Node): void {
    switch (node.kind) {
      case 'expansion':
        for (const argument of node.arguments) this.writtenIn.set(argument, this.within);
        this.within = node.name;
        this.node(node.body);
        return;
      case 'if': {
        const sides = this.branch(node.condition, node.branch);
        if (sides.includes(true)) this.node(node.then);
        if (sides.includes(false)) this.node(node.else);
        return;
      }
      case 'and':
      case 'or':
        this.node(node.left);
        if (decidedValue(node.left, this.facts) !== (node.kind === 'or')) this.node(node.right);
        return;
      case 'let':
        this.node(node.value);
        this.facts.names.set(node.variable.slot, factOf(node.value, this.facts));
        this.node(node.body);
        return;
      case 'reduce': {
        const { low, high } = tripsOf(node.binders, this.facts);
        const range = describeRange(node.binders);
        for (const [trips, least, most] of TRIPS) {
          if (high >= least && low <= most)
            this.add(`reduction ${node.branch} ${trips}`, `reduction ${range}: ${trips}`, this.within);
        }
        this.inside(node.binders, [node.body]);
        return;
      }
      case 'tensor':
        this.inside(node.binders, [node.body]);
        return;
      case 'comprehension':
        this.inside(node.binders, [node.item]);
        return;
      case 'scan':
        this.node(node.initial);
        this.inside([node.index], [node.body]);
        return;
      default:
        this.nodes(childrenOf(node));
    }
  }

  /** Binders, and what they lead to where anything gets there. */
  private inside(binders: readonly BinderNode[], body: readonly Node[]): void {
    for (const [n, binder] of binders.entries()) {
      if (tripsOf(binders.slice(0, n), this.facts).high === 0) return;
      if (binder.kind === 'where') this.branch(binder.condition, binder.branch);
      else if (binder.kind === 'let') this.node(binder.value);
      else this.nodes([binder.from, binder.to].filter((bound) => bound !== undefined));
    }
    if (tripsOf(binders, this.facts).high > 0) this.nodes(body);
  }

  /** The sides that a condition can take. */
  private branch(condition: Node, branch: number): readonly boolean[] {
    this.node(condition);
    const decided = decidedValue(condition, this.facts);
    const sides = decided === undefined ? [true, false] : [decided];
    const text = describe(condition);
    for (const side of sides) this.add(`branch ${branch} ${side}`, `branch ${text}: ${side}`, this.within);
    return sides;
  }
}

/** How many terms a reduction met. */
const TRIPS = [
  ['none', 0, 0],
  ['one', 1, 1],
  ['many', 2, Infinity],
] as const;
