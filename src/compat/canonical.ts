// Canonical forms: checked trees come in, numbers go out that are equal where the trees are the same but for names, lets, the bodies of
// functions written out, the order of definitions and the order of two factors or summands.
import type { BinderNode, ItemNode, Node, Program, Step, Variable } from '../semantics/tree.ts';
import { printType } from '../semantics/types.ts';

/** What a variable stands for: the number of its form, and how deeply indices are bound inside. */
interface Form {
  readonly id: number;
  readonly height: number;
}

type Environment = ReadonlyMap<number, Form>;

/** a op b is b op a to the last bit; `and`, `or` and `++` are not among them, for they stop early or keep order. */
const COMMUTATIVE: ReadonlySet<string> = new Set(['+', '*', '==', '!=']);

/**
 * Numbers forms. Two trees numbered by one Canon are the same where their numbers are. An index is named by how deeply indices are bound
 * below it, so that its name does not depend on where a let that holds it is used.
 */
export class Canon {
  private readonly numbers = new Map<string, number>();

  /** All that decides which calls are defined and what they give. */
  meaning(program: Program): string {
    const steps = this.steps(program.steps, this.environment(program));
    return `${this.domain(program)} ${steps?.id ?? -1}`;
  }

  /** All that decides which calls are defined. */
  domain(program: Program): string {
    const environment = this.environment(program);
    const form = (node: Node): number => this.node(node, environment).id;
    return JSON.stringify([
      program.parameters.map(({ name, type }) => [name, printType(type)]),
      this.rowsIn(program, environment),
      program.shapes.map(({ argument, items }) => [
        argument.name,
        items.map((item) => [
          item.splice,
          item.kind === 'bind' ? this.variable(item.variable, environment).id : form(item.value),
        ]),
      ]),
      program.constraints.map(({ when, require }) => [when ? form(when) : -1, form(require)]),
      program.unpredictable.map(({ when }) => form(when)),
    ]);
  }

  /** The dtype table alone. */
  rows(program: Program): string {
    return JSON.stringify(this.rowsIn(program, this.environment(program)));
  }

  private rowsIn(program: Program, environment: Environment): unknown[] {
    const form = (node: Node): number => this.node(node, environment).id;
    const optional = (node: Node | undefined): number => (node ? form(node) : -1);
    return program.rows.map(({ accepts, when, compute, results }) => [
      Object.entries(accepts)
        .map(([name, column]) => [name, 'set' in column ? [...column.set].sort() : form(column.equal)])
        .sort(byName),
      optional(when),
      optional(compute),
      Object.entries(results)
        .map(([name, node]) => [name, form(node)])
        .sort(byName),
    ]);
  }

  /** Argument → form of its derivative. */
  derivatives(program: Program): ReadonlyMap<string, number> {
    const environment = this.environment(program);
    return new Map(program.derivatives.map(({ argument, value }) => [argument, this.node(value, environment).id]));
  }

  /** Arguments by name, names of shape patterns by place, lets by what they say. */
  private environment(program: Program): Map<number, Form> {
    const environment = new Map<number, Form>();
    for (const { name, slot } of program.parameters) environment.set(slot, this.leaf('argument', name));
    environment.set(program.compute.slot, this.leaf('compute'));
    for (const { argument, items } of program.shapes) {
      items.forEach((item, n) => {
        if (item.kind === 'bind') environment.set(item.variable.slot, this.leaf('extent', argument.name, n));
      });
    }
    for (const { variable, value } of program.lets) environment.set(variable.slot, this.node(value, environment));
    return environment;
  }

  /** What statements give, or undefined where they fall through; `environment` then holds what they defined. */
  private steps(steps: readonly Step[], environment: Map<number, Form>): Form | undefined {
    for (const [n, step] of steps.entries()) {
      switch (step.kind) {
        case 'let': {
          const value = this.node(step.value, environment);
          step.variables.forEach(({ slot }, i) => {
            environment.set(slot, step.variables.length === 1 ? value : this.intern('result', [value], i));
          });
          break;
        }
        case 'define':
          environment.set(step.variable.slot, this.node(step.value, environment));
          break;
        case 'scatter':
          environment.set(step.variable.slot, this.scatter(step, environment));
          break;
        case 'return':
          return this.intern(
            'return',
            step.values.map((value) => this.node(value, environment)),
          );
        case 'if': {
          const condition = this.node(step.condition, environment);
          const [then, otherwise] = [new Map(environment), new Map(environment)];
          const results = [this.steps(step.then, then), this.steps(step.else, otherwise)];
          if (results[0] || results[1]) {
            const rest = (inside: Map<number, Form>): Form =>
              this.steps(steps.slice(n + 1), inside) ?? this.leaf('nothing');
            return this.intern('if', [condition, results[0] ?? rest(then), results[1] ?? rest(otherwise)]);
          }
          for (const slot of new Set([...then.keys(), ...otherwise.keys()])) {
            const [a, b] = [then.get(slot), otherwise.get(slot)];
            if (a && b) environment.set(slot, a === b ? a : this.intern('if', [condition, a, b]));
          }
        }
      }
    }
    return undefined;
  }

  private scatter(step: Extract<Step, { kind: 'scatter' }>, environment: Environment): Form {
    const base = this.node(step.base, environment);
    const bound = this.binders(step.binders, environment, [step.at, step.value]);
    return this.intern(`scatter ${step.combine}`, [base, ...bound]);
  }

  private node(node: Node, environment: Environment): Form {
    const all = (...nodes: readonly Node[]): Form[] => nodes.map((one) => this.node(one, environment));
    switch (node.kind) {
      case 'constant':
        return this.leaf('constant', Object.is(node.value, -0) ? '-0' : String(node.value), printType(node.type));
      case 'variable':
        return this.variable(node.variable, environment);
      case 'coerce':
        return this.intern(`as ${printType(node.type)}`, all(node.operand));
      case 'arithmetic':
      case 'compare': {
        const sides = all(node.left, node.right);
        if (COMMUTATIVE.has(node.operator)) sides.sort((a, b) => a.id - b.id);
        return this.intern(node.operator, sides, printType(node.type));
      }
      case 'negate':
      case 'not':
      case 'is-none':
        return this.intern(node.kind, all(node.operand));
      case 'and':
      case 'or':
      case 'coalesce':
      case 'concat':
        return this.intern(node.kind, all(node.left, node.right));
      case 'if':
        return this.intern('if', all(node.condition, node.then, node.else));
      case 'let':
        return this.node(node.body, new Map(environment).set(node.variable.slot, this.node(node.value, environment)));
      case 'expansion':
        return this.node(node.body, environment);
      case 'list':
        return this.items('list', [], node.items, environment);
      case 'element':
        return this.intern('element', all(node.list, node.index));
      case 'slice':
        return this.intern(
          'slice',
          all(node.list, ...[node.from, node.to].flatMap((one) => one ?? [])),
          node.from === undefined,
          node.to === undefined,
        );
      case 'with':
        return this.intern('with', all(node.list, node.index, node.value));
      case 'read':
        return this.items(`read ${node.fit} ${node.optional}`, all(node.tensor), node.items, environment);
      case 'comprehension':
        return this.intern('comprehension', this.binders(node.binders, environment, [node.item]));
      case 'scan': {
        // The state has no one value: it is bound as an index is, with what it starts from in place of an extent.
        const state = { kind: 'index', variable: node.state, tuple: false, to: node.initial } as const;
        return this.intern('scan', this.binders([state, node.index], environment, [node.body]));
      }
      case 'reduce':
        return this.intern(
          `reduce ${node.operator}`,
          this.binders(node.binders, environment, [node.body]),
          printType(node.type),
        );
      case 'tensor':
        return this.intern('tensor', this.binders(node.binders, environment, [node.body]));
      case 'native':
        return this.intern(`call ${node.name}`, all(...node.arguments));
      case 'op': {
        const names = Object.keys(node.arguments).sort();
        return this.intern(`op ${node.key}`, all(...names.map((name) => node.arguments[name]!)), ...names);
      }
      case 'result':
        return this.intern('result', all(node.call), node.index);
    }
  }

  private items(label: string, before: readonly Form[], items: readonly ItemNode[], environment: Environment): Form {
    const forms = items.map(({ value }) => this.node(value, environment));
    return this.intern(label, [...before, ...forms], before.length, ...items.map(({ splice }) => splice));
  }

  /** The forms of a binder list and of what stands in its scope. */
  private binders(binders: readonly BinderNode[], environment: Environment, bodies: readonly Node[]): Form[] {
    const count = binders.filter(({ kind }) => kind === 'index').length;
    // Names that no index inside can have: found by a first walk in which the indices have no name yet.
    const deepest = Math.max(
      0,
      ...this.bind(binders, environment, bodies, () => this.leaf('unnamed')).map(({ height }) => height),
    );
    const forms = this.bind(binders, environment, bodies, (n) => this.leaf('index', deepest + count - n));
    return forms.map(({ id }) => ({ id, height: deepest + count }));
  }

  private bind(
    binders: readonly BinderNode[],
    environment: Environment,
    bodies: readonly Node[],
    name: (n: number) => Form,
  ): Form[] {
    const inside = new Map(environment);
    const forms: Form[] = [];
    let n = 0;
    for (const binder of binders) {
      if (binder.kind === 'let') inside.set(binder.variable.slot, this.node(binder.value, inside));
      else if (binder.kind === 'where') forms.push(this.intern('where', [this.node(binder.condition, inside)]));
      else {
        const ends = [binder.to, ...(binder.from ? [binder.from] : [])].map((end) => this.node(end, inside));
        forms.push(this.intern('index', ends, binder.tuple));
        inside.set(binder.variable.slot, name(n++));
      }
    }
    return [...forms, ...bodies.map((body) => this.node(body, inside))];
  }

  /** A name that nothing here binds: a result or a gradient, in a derivative. */
  private variable({ name, slot }: Variable, environment: Environment): Form {
    return environment.get(slot) ?? this.leaf('name', name);
  }

  private leaf(...facts: readonly (string | number | boolean)[]): Form {
    return this.intern('leaf', [], ...facts);
  }

  private intern(label: string, parts: readonly Form[], ...facts: readonly (string | number | boolean)[]): Form {
    const text = JSON.stringify([label, parts.map(({ id }) => id), facts]);
    const id = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, id);
    return { id, height: Math.max(0, ...parts.map(({ height }) => height)) };
  }
}

function byName(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1;
}
