// Names in sight while a text is checked, with the narrowed types of optionals.
import type { Problem, Span } from '../ast.ts';
import type { Variable } from '../tree.ts';
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

/** Counters and problems of one program. */
export class Context {
  slots = 0;
  branches = 0;
  readonly problems: Problem[] = [];
  /** Functions being expanded, outermost first. */
  readonly expanding: string[] = [];
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

  report(message: string, span: Span, fix?: string): void {
    this.problems.push({ message, span, ...(fix === undefined ? {} : { fix }) });
  }
}

export class Scope {
  private readonly names = new Map<string, Variable>();
  /** Texts of the optional expressions that are known to be there. */
  private readonly present = new Set<string>();
  private readonly parent: Scope | undefined;
  /** In an else-branch: the names its then-branch defined, which are shared. */
  twins?: ReadonlyMap<string, Variable>;

  constructor(parent?: Scope) {
    this.parent = parent;
  }

  declare(variable: Variable): Variable {
    this.names.set(variable.name, variable);
    return variable;
  }

  lookup(name: string): Variable | undefined {
    return this.names.get(name) ?? this.parent?.lookup(name);
  }

  own(): ReadonlyMap<string, Variable> {
    return this.names;
  }

  /** From here on the optional expression with this text is known to be there. */
  narrow(text: string): void {
    this.present.add(text);
  }

  isPresent(text: string): boolean {
    return this.present.has(text) || (this.parent?.isPresent(text) ?? false);
  }

  *all(): Iterable<string> {
    yield* this.names.keys();
    if (this.parent) yield* this.parent.all();
  }
}
