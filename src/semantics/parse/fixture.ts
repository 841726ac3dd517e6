// Random syntax trees for tests: nothing comes in, fast-check arbitraries of every kind of expression and statement go out.
import fc from 'fast-check';
import type { Argument, BinaryOperator, Binder, Expr, Item, ReductionOperator, Span, Statement } from '../ast.ts';

const span: Span = { start: 0, end: 0 };
const NAMES = ['a', 'b', 'self', 'N', 'at', 'value', 'by', 'over', 'e'] as const;
const BINARY: readonly BinaryOperator[] = [
  ...(['??', 'or', 'and', '==', '!=', '<', '<=', '>', '>=', '++'] as const),
  ...(['+', '-', '*', '/', '//', '%', '**'] as const),
];
const REDUCTIONS: readonly ReductionOperator[] = [
  ...(['sum', 'prod', 'max', 'min', 'argmax', 'argmin', 'any', 'all', 'count', 'tensor'] as const),
];

const name: fc.Arbitrary<string> = fc.constantFrom(...NAMES);

type Trees = { expr: Expr; item: Item; binder: Binder; index: Binder; argument: Argument };

const trees = fc.letrec<Trees>((tie) => {
  const binders = fc
    .tuple(tie('index'), fc.array(tie('binder'), { maxLength: 2 }))
    .map(([first, rest]): readonly Binder[] => [first, ...rest]);
  const node = <T extends object>(record: fc.Arbitrary<T>): fc.Arbitrary<T & { span: Span }> =>
    record.map((fields) => ({ ...fields, span }));
  const part = tie('expr');
  return {
    expr: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      node(fc.record({ kind: fc.constant('name' as const), name })),
      node(fc.record({ kind: fc.constant('integer' as const), value: fc.nat() })),
      node(
        fc.record({
          kind: fc.constant('real' as const),
          value: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
        }),
      ),
      node(fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() })),
      node(fc.record({ kind: fc.constant('string' as const), value: fc.constantFrom('', 'a, where b', '\\', '#') })),
      node(fc.record({ kind: fc.constant('none' as const) })),
      node(
        fc.record({
          kind: fc.constant('unary' as const),
          operator: fc.constantFrom('-', 'not' as const),
          operand: part,
        }),
      ),
      node(
        fc.record({
          kind: fc.constant('binary' as const),
          operator: fc.constantFrom(...BINARY),
          left: part,
          right: part,
        }),
      ),
      node(fc.record({ kind: fc.constant('is-none' as const), operand: part, negated: fc.boolean() })),
      node(fc.record({ kind: fc.constant('if' as const), condition: part, then: part, else: part })),
      node(fc.record({ kind: fc.constant('let' as const), name, value: part, body: part })),
      node(fc.record({ kind: fc.constant('list' as const), items: fc.array(tie('item'), { maxLength: 3 }) })),
      node(
        fc.record({
          kind: fc.constant('comprehension' as const),
          item: part,
          binders: fc.array(tie('binder'), { minLength: 1, maxLength: 3 }),
        }),
      ),
      node(
        fc.record({
          kind: fc.constant('scan' as const),
          index: node(fc.record({ kind: fc.constant('index' as const), name, tuple: fc.constant(false), to: part })),
          name,
          initial: part,
          body: part,
        }),
      ),
      node(
        fc.record({
          kind: fc.constant('index' as const),
          target: part,
          items: fc.array(tie('item'), { maxLength: 3 }),
          optional: fc.boolean(),
        }),
      ),
      node(fc.record({ kind: fc.constant('fit' as const), target: part, index: part, optional: fc.boolean() })),
      node(
        fc.oneof(
          fc.record({ kind: fc.constant('slice' as const), target: part, from: part, to: part }),
          fc.record({ kind: fc.constant('slice' as const), target: part, from: part }),
          fc.record({ kind: fc.constant('slice' as const), target: part, to: part }),
        ),
      ),
      node(fc.record({ kind: fc.constant('with' as const), target: part, at: part, value: part })),
      node(
        fc.record({
          kind: fc.constant('call' as const),
          callee: fc.constantFrom('f', 'max', 'sum', 'mul.Tensor'),
          arguments: fc.array(tie('argument'), { maxLength: 3 }),
        }),
      ),
      node(
        fc.record({
          kind: fc.constant('reduce' as const),
          operator: fc.constantFrom(...REDUCTIONS),
          binders,
          body: part,
        }),
      ),
    ) as fc.Arbitrary<Expr>,
    item: fc.record({ splice: fc.boolean(), value: part }),
    index: node(
      fc.oneof(
        fc.record({ kind: fc.constant('index' as const), name, tuple: fc.boolean(), to: part }),
        fc.record({ kind: fc.constant('index' as const), name, tuple: fc.boolean(), from: part, to: part }),
      ),
    ),
    binder: fc.oneof(
      tie('index'),
      node(fc.record({ kind: fc.constant('let' as const), name, value: part })),
      node(fc.record({ kind: fc.constant('where' as const), condition: part })),
    ),
    argument: fc.oneof(fc.record({ value: part }), fc.record({ name, value: part })),
  };
});

export const expressions: fc.Arbitrary<Expr> = trees.expr;

const binderLists = fc.array(trees.binder, { minLength: 1, maxLength: 3 });

export const statements: fc.Arbitrary<Statement> = fc.letrec<{ statement: Statement }>((tie) => ({
  statement: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    fc.record({
      kind: fc.constant('let' as const),
      names: fc.array(name, { minLength: 1, maxLength: 3 }),
      value: expressions,
      span: fc.constant(span),
    }),
    fc.record({
      kind: fc.constant('define' as const),
      name,
      binders: fc.oneof(fc.constant([]), binderLists),
      body: expressions,
      span: fc.constant(span),
    }),
    fc.record({
      kind: fc.constant('scatter' as const),
      name,
      base: expressions,
      combine: fc.constantFrom('set', 'add', 'mul', 'max', 'min'),
      binders: binderLists,
      at: expressions,
      value: expressions,
      span: fc.constant(span),
    }),
    fc.record({
      kind: fc.constant('return' as const),
      values: fc.array(expressions, { minLength: 1, maxLength: 3 }),
      span: fc.constant(span),
    }),
    fc.record({
      kind: fc.constant('if' as const),
      condition: expressions,
      then: fc.array(tie('statement'), { maxLength: 2 }),
      else: fc.array(tie('statement'), { maxLength: 2 }),
      span: fc.constant(span),
    }),
  ) as fc.Arbitrary<Statement>,
})).statement;

/** A tree without its places. */
export function bare<T>(tree: T): T {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'span' ? undefined : value))) as T;
}
