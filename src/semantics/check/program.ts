// One version of one op, as texts → its checked program, or the problems with the text each stands in.
import type { Problem } from '../ast.ts';
import { parseExpression, parseStatements } from '../parse/parse.ts';
import { printExpression } from '../parse/print.ts';
import type { ConstraintTree, Node, Program, ResultTree, RowTree, ShapeTree, Step, Variable } from '../tree.ts';
import { BOOL, DTYPE, INT, INTS, type Type } from '../types.ts';
import { coerce } from './coerce.ts';
import { checkExpression } from './expressions.ts';
import { Context, type Library, Scope } from './scope.ts';
import { asResult, checkStatements } from './statements.ts';

/** The texts of one version of an op, as the spec file has them. `path` names a text when a problem is reported. */
export interface Definition {
  readonly key: string;
  readonly since: string;
  readonly parameters: readonly { readonly name: string; readonly type: Type }[];
  readonly results: readonly ResultTree[];
  readonly let: Readonly<Record<string, string>>;
  readonly dtypes: readonly Readonly<Record<string, unknown>>[];
  readonly shapes: Readonly<Record<string, readonly (string | number)[]>>;
  readonly constraints: readonly {
    readonly label: string;
    readonly require: string;
    readonly message?: string;
    readonly when?: string;
  }[];
  readonly unpredictable: readonly { readonly label: string; readonly when: string; readonly why: string }[];
  readonly semantics: string;
  readonly derivatives: Readonly<Record<string, string>>;
  readonly laws: readonly {
    readonly label: string;
    readonly when?: string;
    readonly equal?: readonly [string, string];
    readonly require?: string;
  }[];
}

/** Named sets of dtypes, and what elements of such a dtype are read as. */
export interface DTypeSets {
  readonly sets: ReadonlyMap<string, { readonly dtypes: readonly string[]; readonly reads: 'num' | 'int' | 'bool' }>;
}

export interface TextProblem extends Problem {
  /** Keys that lead from the version's YAML node to the text. */
  readonly path: readonly (string | number)[];
}

/** Columns of a dtype row that are not arguments or results. */
const ROW_FACTS: ReadonlySet<string> = new Set(['compute', 'when', 'since', 'status']);

export function checkProgram(
  definition: Definition,
  library: Library,
  { sets }: DTypeSets,
): { program: Program; problems: readonly TextProblem[] } {
  const checker = new ProgramChecker(definition, library, sets);
  const program = checker.check();
  return { program, problems: checker.problems };
}

class ProgramChecker {
  readonly problems: TextProblem[] = [];
  private readonly definition: Definition;
  private readonly sets: DTypeSets['sets'];
  private readonly context: Context;
  private readonly scope = new Scope();

  constructor(definition: Definition, library: Library, sets: DTypeSets['sets']) {
    this.definition = definition;
    this.sets = sets;
    this.context = new Context(library);
  }

  check(): Program {
    const { definition, context, scope } = this;
    const parameters = definition.parameters.map(({ name, type }) =>
      scope.declare(context.variable(name, this.withPattern(name, this.withReads(name, type)))),
    );
    const compute = scope.declare(context.variable('compute', DTYPE));
    const bound = this.bindPatterns();
    const lets = Object.entries(definition.let).map(([name, text]) => {
      const value = this.expression(text, ['let', name], this.scope);
      return { variable: scope.declare(context.variable(name, value.type)), value };
    });
    const shapes = this.shapes(parameters, bound);
    const rows = definition.dtypes.map((row, n) => this.row(row, n));
    const constraints = definition.constraints.map((c) => this.constraint(c));
    const unpredictable = definition.unpredictable.map(({ label, when, why }) => ({
      label,
      why,
      when: this.expression(when, ['unpredictable', label, 'when'], scope, BOOL),
    }));
    const inner = new Scope(scope);
    const steps = this.semantics(inner);
    const after = new Scope(scope);
    this.declareGradients(after);
    const derivatives = Object.entries(definition.derivatives).map(([argument, text]) => ({
      argument,
      value: this.expression(text, ['derivatives', argument], after),
    }));
    const laws = definition.laws.map((law) => this.law(law, after));
    return {
      key: definition.key,
      since: definition.since,
      parameters,
      compute,
      lets,
      rows,
      shapes,
      constraints,
      unpredictable,
      steps,
      results: definition.results,
      derivatives,
      laws,
      slots: context.slots,
      branches: context.branches,
    };
  }

  /** What an argument's elements are read as: all rows must agree. */
  private withReads(name: string, type: Type): Type {
    const reads = new Set(
      this.definition.dtypes.flatMap((row) => {
        const column = row[name];
        return typeof column === 'string' ? [this.sets.get(column)?.reads ?? 'num'] : [];
      }),
    );
    const [only] = reads;
    if (reads.size !== 1 || only === undefined || only === 'num') return type;
    return withReads(type, only);
  }

  /** A pattern without a splice fixes the rank, and its names the extents. */
  private withPattern(name: string, type: Type): Type {
    const items = this.definition.shapes[name];
    if (!items || items.some((item) => String(item).startsWith('...'))) return type;
    const axes = items.map((item) => (/^[A-Z]\w*$/.test(String(item)) ? String(item) : undefined));
    if (type.kind === 'tensor') return { ...type, axes };
    if (type.kind === 'optional' && type.of.kind === 'tensor') return { kind: 'optional', of: { ...type.of, axes } };
    return type;
  }

  private bindPatterns(): Map<string, Variable> {
    const bound = new Map<string, Variable>();
    for (const items of Object.values(this.definition.shapes)) {
      for (const item of items.map(String)) {
        const name = item.replace(/^\.\.\./, '');
        if (!/^[A-Za-z_]\w*$/.test(name) || bound.has(name) || this.scope.lookup(name) || name in this.definition.let)
          continue;
        bound.set(name, this.scope.declare(this.context.variable(name, item.startsWith('...') ? INTS : INT)));
      }
    }
    return bound;
  }

  private shapes(parameters: readonly Variable[], bound: ReadonlyMap<string, Variable>): ShapeTree[] {
    const met = new Set<string>();
    return Object.entries(this.definition.shapes).flatMap(([name, items]) => {
      const argument = parameters.find((p) => p.name === name);
      if (!argument) {
        this.context.report(
          `no argument '${name}'`,
          { start: 0, end: 0 },
          `the signature has ${parameters.map((p) => p.name).join(', ')}`,
        );
        this.take(['shapes', name]);
        return [];
      }
      const text = `[${items.join(', ')}]`;
      const nodes = items.map((item, n) => {
        const word = String(item);
        const splice = word.startsWith('...');
        const bare = splice ? word.slice(3) : word;
        const variable = bound.get(bare);
        if (variable && !met.has(bare)) {
          met.add(bare);
          return { kind: 'bind' as const, variable, splice };
        }
        return {
          kind: 'value' as const,
          value: this.expression(bare, ['shapes', name, n], this.scope, splice ? INTS : INT),
          splice,
          text: bare,
        };
      });
      return [{ label: `shape.${name}`, argument, items: nodes, text }];
    });
  }

  private row(row: Readonly<Record<string, unknown>>, n: number): RowTree {
    const names = new Set(this.definition.parameters.map((p) => p.name));
    const accepts: Record<string, { set: ReadonlySet<string> } | { equal: Node }> = {};
    const results: Record<string, Node> = {};
    for (const [column, value] of Object.entries(row)) {
      if (ROW_FACTS.has(column)) continue;
      const path = ['dtypes', n, column];
      if (names.has(column)) accepts[column] = this.accepted(value, path);
      else if (this.definition.results.some((r) => r.name === column))
        results[column] = this.expression(String(value), path, this.scope, DTYPE);
      else {
        this.context.report(
          `'${column}' is no argument and no result`,
          { start: 0, end: 0 },
          `columns are ${[...names, ...this.definition.results.map((r) => r.name), ...ROW_FACTS].join(', ')}`,
        );
        this.take(path);
      }
    }
    const when =
      row.when === undefined
        ? {}
        : { when: this.expression(String(row.when), ['dtypes', n, 'when'], this.scope, BOOL) };
    const compute =
      row.compute === undefined
        ? {}
        : { compute: this.expression(String(row.compute), ['dtypes', n, 'compute'], this.scope, DTYPE) };
    return { label: `D${n + 1}`, accepts, results, ...when, ...compute };
  }

  private accepted(value: unknown, path: readonly (string | number)[]): { set: ReadonlySet<string> } | { equal: Node } {
    if (Array.isArray(value)) return { set: new Set(value.flatMap((name) => this.dtypesOf(String(name), path) ?? [])) };
    const known =
      this.sets.get(String(value)) ??
      (this.context.library.dtypes.has(String(value)) ? { dtypes: [String(value)] } : undefined);
    if (known) return { set: new Set(known.dtypes) };
    return { equal: this.expression(String(value), path, this.scope, DTYPE) };
  }

  private dtypesOf(name: string, path: readonly (string | number)[]): readonly string[] | undefined {
    if (this.context.library.dtypes.has(name)) return [name];
    const set = this.sets.get(name);
    if (!set) {
      this.context.report(
        `unknown dtype or set '${name}'`,
        { start: 0, end: name.length },
        `sets are ${[...this.sets.keys()].join(', ')}`,
      );
      this.take(path);
    }
    return set?.dtypes;
  }

  private constraint(c: Definition['constraints'][number]): ConstraintTree {
    const path = ['constraints', c.label];
    const when = c.when === undefined ? {} : { when: this.expression(c.when, [...path, 'when'], this.scope, BOOL) };
    const require = this.expression(c.require, [...path, 'require'], this.scope, BOOL);
    const { value } = parseExpression(c.require);
    return {
      label: c.label,
      require,
      message: c.message ?? (value ? `must hold: ${printExpression(value)}` : c.require),
      ...when,
    };
  }

  private law(law: Definition['laws'][number], scope: Scope): Program['laws'][number] {
    const when =
      law.when === undefined ? {} : { when: this.expression(law.when, ['laws', law.label, 'when'], scope, BOOL) };
    if (!law.equal)
      return {
        label: law.label,
        require: this.expression(law.require ?? 'true', ['laws', law.label, 'require'], scope, BOOL),
        ...when,
      };
    const [left, right] = law.equal.map((text, n) => this.expression(text, ['laws', law.label, 'equal', n], scope)) as [
      Node,
      Node,
    ];
    const require: Node = {
      kind: 'compare',
      operator: '==',
      left,
      right: coerce(right, left.type, this.context),
      type: BOOL,
      span: left.span,
    };
    this.take(['laws', law.label]);
    return { label: law.label, require, ...when };
  }

  private semantics(scope: Scope): Step[] {
    const { definition, context } = this;
    const { value: statements, problems } = parseStatements(definition.semantics);
    for (const problem of problems) this.problems.push({ ...problem, path: ['semantics'] });
    const types = definition.results.map((r) => r.type);
    const steps = checkStatements(statements, scope, context, types);
    if (!alwaysReturns(steps) && problems.length === 0) {
      const span = { start: 0, end: definition.semantics.length };
      const values = definition.results.map((result): Node => {
        const variable = scope.lookup(result.name);
        if (!variable || variable.slot < this.definition.parameters.length) {
          context.report(
            `the result '${result.name}' is not defined${steps.some((s) => s.kind === 'if') ? ' on every path' : ''}`,
            span,
            `define it: ${result.name}[…] = …, or return it`,
          );
          return { kind: 'constant', value: 0, type: INT, span };
        }
        return asResult({ kind: 'variable', variable, type: variable.type, span }, result.type, context);
      });
      steps.push({ kind: 'return', values, span });
    }
    this.take(['semantics']);
    return steps;
  }

  /** In derivatives and laws: each result by its name, and its gradient `grad` (of several, `grad_NAME`). */
  private declareGradients(scope: Scope): void {
    const { results } = this.definition;
    for (const result of results) {
      scope.declare(this.context.variable(result.name, result.type));
      scope.declare(this.context.variable(results.length === 1 ? 'grad' : `grad_${result.name}`, result.type));
    }
  }

  private expression(text: string, path: readonly (string | number)[], scope: Scope, expected?: Type): Node {
    const { value, problems } = parseExpression(text);
    for (const problem of problems) this.problems.push({ ...problem, path });
    if (!value) return { kind: 'constant', value: 0, type: expected ?? INT, span: { start: 0, end: text.length } };
    const node = checkExpression(value, scope, this.context, expected);
    this.take(path);
    return node;
  }

  /** Moves what the context found so far to the problems of the text at `path`. */
  private take(path: readonly (string | number)[]): void {
    for (const problem of this.context.problems.splice(0)) this.problems.push({ ...problem, path });
  }
}

function alwaysReturns(steps: readonly Step[]): boolean {
  return steps.some(
    (step) => step.kind === 'return' || (step.kind === 'if' && alwaysReturns(step.then) && alwaysReturns(step.else)),
  );
}

function withReads(type: Type, reads: 'int' | 'bool'): Type {
  if (type.kind === 'tensor') return { ...type, reads };
  if (type.kind === 'optional') return { kind: 'optional', of: withReads(type.of, reads) };
  if (type.kind === 'list') return { kind: 'list', item: withReads(type.item, reads) };
  return type;
}
