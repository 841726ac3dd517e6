// The syntax tree of the meaning language: what the parser makes and the checker reads.

/** Half-open range of characters in the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '//'
  | '%'
  | '**'
  | '++'
  | '=='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'and'
  | 'or'
  | '??';

export type ReductionOperator =
  | 'sum'
  | 'prod'
  | 'max'
  | 'min'
  | 'any'
  | 'all'
  | 'count'
  | 'argmax'
  | 'argmin'
  | 'tensor';

export interface Argument {
  readonly name?: string;
  readonly value: Expr;
}

/** One entry of a binder list: an index with its range, a local name, or a filter. */
export type Binder =
  /** `k: n` (0 ≤ k < n), `k: a..b` (a ≤ k < b), `...k: shape` (every index tuple of that shape). */
  | {
      readonly kind: 'index';
      readonly name: string;
      readonly tuple: boolean;
      readonly from?: Expr;
      readonly to: Expr;
      readonly span: Span;
    }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expr; readonly span: Span }
  | { readonly kind: 'where'; readonly condition: Expr; readonly span: Span };

/** One position of an index or list literal: an element, or a spliced tuple. */
export interface Item {
  readonly splice: boolean;
  readonly value: Expr;
}

export type Expr = { readonly span: Span } & (
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'real'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: '-' | 'not'; readonly operand: Expr }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'is-none'; readonly operand: Expr; readonly negated: boolean }
  | { readonly kind: 'if'; readonly condition: Expr; readonly then: Expr; readonly else: Expr }
  | { readonly kind: 'let'; readonly name: string; readonly value: Expr; readonly body: Expr }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'comprehension'; readonly item: Expr; readonly binders: readonly Binder[] }
  /** `scan(k: n, s = initial) next`: the states after each step, in order. */
  | {
      readonly kind: 'scan';
      readonly index: Extract<Binder, { kind: 'index' }>;
      readonly name: string;
      readonly initial: Expr;
      readonly body: Expr;
    }
  /** `t[i, ...j]`; with `optional`, `t?[…]` is none where t is none. */
  | { readonly kind: 'index'; readonly target: Expr; readonly items: readonly Item[]; readonly optional: boolean }
  /** `t[~i]`: the index tuple aligned at the right, axes of size 1 read at 0 (broadcasting). */
  | { readonly kind: 'fit'; readonly target: Expr; readonly index: Expr; readonly optional: boolean }
  | { readonly kind: 'slice'; readonly target: Expr; readonly from?: Expr; readonly to?: Expr }
  /** `i with [d] = e`: the list with one entry replaced. */
  | { readonly kind: 'with'; readonly target: Expr; readonly at: Expr; readonly value: Expr }
  | { readonly kind: 'call'; readonly callee: string; readonly arguments: readonly Argument[] }
  | {
      readonly kind: 'reduce';
      readonly operator: ReductionOperator;
      readonly binders: readonly Binder[];
      readonly body: Expr;
    }
);

export type Statement = { readonly span: Span } & (
  | { readonly kind: 'let'; readonly names: readonly string[]; readonly value: Expr }
  /** `name[i: n, …] = body`: a tensor by its elements. */
  | { readonly kind: 'define'; readonly name: string; readonly binders: readonly Binder[]; readonly body: Expr }
  | {
      readonly kind: 'scatter';
      readonly name: string;
      readonly base: Expr;
      readonly combine: string;
      readonly binders: readonly Binder[];
      readonly at: Expr;
      readonly value: Expr;
    }
  | {
      readonly kind: 'if';
      readonly condition: Expr;
      readonly then: readonly Statement[];
      readonly else: readonly Statement[];
    }
  | { readonly kind: 'return'; readonly values: readonly Expr[] }
);

/** Something wrong in a text of the language, at a place in it. */
export interface Problem {
  readonly message: string;
  readonly span: Span;
  readonly fix?: string;
}
