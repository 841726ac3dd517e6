// The checked tree: every name resolved, every coercion explicit, every node typed. All readings start here.
import type { ReductionOperator, Span } from './ast.ts';
import type { Type } from './types.ts';

/** A name bound somewhere in one definition; `slot` is unique in its program. */
export interface Variable {
  readonly name: string;
  readonly slot: number;
  readonly type: Type;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '//' | '%' | '**';
export type ComparisonOperator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export interface IndexBinder {
  readonly kind: 'index';
  readonly variable: Variable;
  readonly tuple: boolean;
  readonly from?: Node;
  readonly to: Node;
}
export interface LetBinder {
  readonly kind: 'let';
  readonly variable: Variable;
  readonly value: Node;
}
export interface WhereBinder {
  readonly kind: 'where';
  readonly condition: Node;
  /** Number of this filter in the program, for coverage. */
  readonly branch: number;
}
export type BinderNode = IndexBinder | LetBinder | WhereBinder;

export interface ItemNode {
  readonly splice: boolean;
  readonly value: Node;
}

export type Node = { readonly type: Type; readonly span: Span } & (
  | { readonly kind: 'constant'; readonly value: number | boolean | string | null }
  | { readonly kind: 'variable'; readonly variable: Variable }
  /** Widening of numbers (int → real → num), of an empty list, or of a value to optional. */
  | { readonly kind: 'coerce'; readonly operand: Node }
  | { readonly kind: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'negate'; readonly operand: Node }
  | { readonly kind: 'compare'; readonly operator: ComparisonOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'not'; readonly operand: Node }
  | { readonly kind: 'is-none'; readonly operand: Node }
  | { readonly kind: 'coalesce'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'if'; readonly condition: Node; readonly then: Node; readonly else: Node; readonly branch: number }
  | { readonly kind: 'let'; readonly variable: Variable; readonly value: Node; readonly body: Node }
  | { readonly kind: 'list'; readonly items: readonly ItemNode[] }
  | { readonly kind: 'comprehension'; readonly item: Node; readonly binders: readonly BinderNode[] }
  /** The list of states after each step: `body` gives the next one from `state`, which is `initial` before the first. */
  | {
      readonly kind: 'scan';
      readonly index: IndexBinder;
      readonly state: Variable;
      readonly initial: Node;
      readonly body: Node;
    }
  | { readonly kind: 'concat'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'element'; readonly list: Node; readonly index: Node }
  | { readonly kind: 'slice'; readonly list: Node; readonly from?: Node; readonly to?: Node }
  | { readonly kind: 'with'; readonly list: Node; readonly index: Node; readonly value: Node }
  /** Reads one element of a tensor; `fit` aligns a single tuple as broadcasting does; `optional` gives none for no tensor. */
  | {
      readonly kind: 'read';
      readonly tensor: Node;
      readonly items: readonly ItemNode[];
      readonly fit: boolean;
      readonly optional: boolean;
    }
  | {
      readonly kind: 'reduce';
      readonly operator: Exclude<ReductionOperator, 'tensor'>;
      readonly binders: readonly BinderNode[];
      readonly body: Node;
      readonly branch: number;
    }
  | { readonly kind: 'tensor'; readonly binders: readonly BinderNode[]; readonly body: Node }
  /** A function of spec/functions that has no body: one written in the language is expanded where it is called. */
  | { readonly kind: 'native'; readonly name: string; readonly arguments: readonly Node[] }
  /** A call of a function of spec/functions that is written in the language: it means its `body`, in which the arguments are bound. */
  | { readonly kind: 'expansion'; readonly name: string; readonly arguments: readonly Node[]; readonly body: Node }
  /** A call of another op, arguments by name. `result` picks one of several. */
  | { readonly kind: 'op'; readonly key: string; readonly arguments: Readonly<Record<string, Node>> }
  | { readonly kind: 'result'; readonly call: Node; readonly index: number }
);

export type Step = { readonly span: Span } & (
  | { readonly kind: 'let'; readonly variables: readonly Variable[]; readonly value: Node }
  | { readonly kind: 'define'; readonly variable: Variable; readonly value: Extract<Node, { kind: 'tensor' }> }
  | {
      readonly kind: 'scatter';
      readonly variable: Variable;
      readonly base: Node;
      readonly combine: 'set' | 'add' | 'mul' | 'max' | 'min';
      readonly binders: readonly BinderNode[];
      readonly at: Node;
      readonly value: Node;
    }
  | {
      readonly kind: 'if';
      readonly condition: Node;
      readonly then: readonly Step[];
      readonly else: readonly Step[];
      readonly branch: number;
    }
  | { readonly kind: 'return'; readonly values: readonly Node[] }
);

/** One version of one op, checked. */
export interface Program {
  readonly key: string;
  readonly since: string;
  /** The arguments of the signature, in order. */
  readonly parameters: readonly Variable[];
  /** `compute`: the dtype whose arithmetic the elements use. */
  readonly compute: Variable;
  /** Lazily evaluated names shared by constraints, semantics, derivatives and laws. */
  readonly lets: readonly { readonly variable: Variable; readonly value: Node }[];
  readonly rows: readonly RowTree[];
  readonly shapes: readonly ShapeTree[];
  readonly constraints: readonly ConstraintTree[];
  readonly unpredictable: readonly { readonly label: string; readonly when: Node; readonly why: string }[];
  readonly steps: readonly Step[];
  readonly results: readonly ResultTree[];
  readonly derivatives: readonly { readonly argument: string; readonly value: Node }[];
  readonly laws: readonly { readonly label: string; readonly when?: Node; readonly require: Node }[];
  readonly slots: number;
  readonly branches: number;
}

export interface ResultTree {
  readonly name: string;
  readonly type: Type;
  /** The result may share the storage of an argument: it is a view. All others are contiguous. */
  readonly isView?: boolean;
}

/** A dtype row: which dtypes each argument may have, and the expressions of compute and result dtypes. */
export interface RowTree {
  readonly label: string;
  /** Per argument a set of dtypes, or an expression the dtype must equal. */
  readonly accepts: Readonly<Record<string, { readonly set: ReadonlySet<string> } | { readonly equal: Node }>>;
  readonly when?: Node;
  readonly compute?: Node;
  readonly results: Readonly<Record<string, Node>>;
}

/** A shape pattern: names bind where they are first met and must agree later. */
export interface ShapeTree {
  readonly label: string;
  readonly argument: Variable;
  readonly items: readonly (
    | { readonly kind: 'bind'; readonly variable: Variable; readonly splice: boolean }
    | { readonly kind: 'value'; readonly value: Node; readonly splice: boolean; readonly text: string }
  )[];
  readonly text: string;
}

export interface ConstraintTree {
  readonly label: string;
  readonly when?: Node;
  readonly require: Node;
  readonly message: string;
}
