// Names in sight while a text is checked, with the narrowed types of optionals.
import type { Expr, Problem, Span } from '../ast.ts';
import { printExpression } from '../parse/print.ts';
import type { Node, Variable } from '../tree.ts';
import type { Type } from '../types.ts';

/** What a function of spec/functions takes and gives; `body` is its text, absent for a native one. */
export interface FunctionSpec {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
  readonly summary: string;
  readonly body?: string;
}

/** What the checker needs to know of an op that a decomposition calls. */
export interface CalledOp {
  readonly key: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: Type;
    readonly tensor: boolean;
    readonly optional: boolean;
  }[];
  readonly results: readonly Type[];
}

/** The library a text is checked against. */
export interface Library {
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  readonly dtypes: ReadonlySet<string>;
  op(key: string): CalledOp | undefined;
  opKeys(): Iterable<string>;
}

export type Call = Extract<Expr, { kind: 'call' }>;

/** Checks one expression: handed down, so that the forms of the language do not depend on one another. */
export type Infer = (expr: Expr, scope: Scope, context: Context, expected?: Type) => Node;

/** Counters and problems of one program. */
export class Context {
  slots = 0;
  branches = 0;
  /** Of the text that is being checked. */
  readonly problems: Problem[] = [];
  /** Functions being expanded, outermost first. */
  readonly expanding: string[] = [];
  /** How many were expanded, each in turn with what it calls. */
  expansions = 0;
  readonly library: Library;

  constructor(library: Library) {
    this.library = library;
  }

  variable(name: string, type: Type): Variable {
    return { name, slot: this.slots++, type };
  }

  branch(): number {
    return this.branches++;
  }

  /** One problem a place: what is wrong around or inside it may follow from it. */
  report(message: string, span: Span, fix?: string): void {
    if (this.problems.some(({ span: told }) => told.start < span.end && span.start < told.end)) return;
    this.problems.push({ message, span, ...(fix === undefined ? {} : { fix }) });
  }
}

export class Scope {
  private readonly names = new Map<string, Variable>();
  /** Optional expressions that are known to be there: their texts, and the names these speak of. */
  private readonly present = new Map<string, ReadonlySet<string>>();
  private readonly parent: Scope | undefined;
  /** In an else-branch: the names its then-branch defined, which are shared. */
  twins?: ReadonlyMap<string, Variable>;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  declare(variable: Variable): Variable {
    this.names.set(variable.name, variable);
    // The same text now speaks of something else.
    for (const [text, names] of this.present) if (names.has(variable.name)) this.present.delete(text);
    return variable;
  }

  lookup(name: string): Variable | undefined {
    return this.names.get(name) ?? this.parent?.lookup(name);
  }

  own(): ReadonlyMap<string, Variable> {
    return this.names;
  }

  /** From here on the optional expression is known to be there. */
  narrow(expr: Expr): void {
    this.present.set(printExpression(expr), namesIn(expr));
  }

  isPresent(expr: Expr): boolean {
    const text = printExpression(expr);
    const names = namesIn(expr);
    for (let scope: Scope | undefined = this; scope; scope = scope.parent) {
      if (scope.present.has(text)) return true;
      if ([...names].some((name) => scope?.names.has(name))) return false;
    }
    return false;
  }

  *all(): Iterable<string> {
    yield* this.names.keys();
    if (this.parent) yield* this.parent.all();
  }
}

function namesIn(part: object): ReadonlySet<string> {
  const inside = Object.values(part)
    .filter((child): child is object => typeof child === 'object' && child !== null)
    .flatMap((child) => [...namesIn(child)]);
  const isName = 'kind' in part && part.kind === 'name' && 'name' in part;
  return new Set(isName ? [String(part.name), ...inside] : inside);
}
