// Reductions → closures: over elements by the arithmetic of the call, over plain numbers and conditions here.
import type { BinderNode, Node } from '../tree.ts';
import type { Form, Term } from './algebra.ts';
import { MeaningError } from './error.ts';
import type { Compile, Frame, Run } from './frame.ts';
import { compileLoop, type Loop } from './loops.ts';

type Reduce = Extract<Node, { kind: 'reduce' }>;

export function compileReduction(node: Reduce, compile: Compile, form?: Form): Run {
  const terms = compileTerms(node.binders, compile);
  const body = isProductTerm(node) ? product(node.body, compile) : compile(node.body);
  const fold = FOLDS[node.operator](node, terms, body, form);
  return (frame) => fold(frame);
}

/** A loop whose filter and body may have open choices of their own: `certain` is false where only some of them include the term. */
type Terms = (frame: Frame, body: Run, each: (value: unknown, certain: boolean) => boolean | undefined) => boolean;

/** Loops over sizes outside, what depends on elements (lets and filters behind the last index) inside one term. */
function compileTerms(binders: readonly BinderNode[], compile: Compile): Terms {
  const last = binders.findLastIndex((binder) => binder.kind === 'index');
  const outer = compileLoop(binders.slice(0, last + 1), compile);
  const inner: Loop = compileLoop(binders.slice(last + 1), compile);
  return (frame, body, each) => {
    const { algebra } = frame.call;
    const term: Term = { value: undefined, included: false, certain: true };
    const once = (): Term => {
      term.included = false;
      inner(frame, () => {
        term.value = body(frame);
        term.included = true;
        return false;
      });
      return term;
    };
    return outer(frame, () => {
      const found = algebra.term(once);
      return found.included ? each(found.value, found.certain) : false;
    });
  };
}

type Fold = (node: Reduce, terms: Terms, body: Run, form?: Form) => Run;

const FOLDS: Readonly<Record<Reduce['operator'], Fold>> = {
  sum: (node, terms, body, form) => combined(node, terms, body, 'sum', form),
  prod: (node, terms, body, form) => combined(node, terms, body, 'prod', form),
  max: (node, terms, body) => combined(node, terms, body, 'max'),
  min: (node, terms, body) => combined(node, terms, body, 'min'),
  any: (node, terms, body) => searched(node, terms, body, true),
  all: (node, terms, body) => searched(node, terms, body, false),
  count: counted,
  argmax: (node, terms, body) => selected(node, terms, body, true),
  argmin: (node, terms, body) => selected(node, terms, body, false),
};

/** How plain integers are combined, from nothing on. */
export const PLAIN: Readonly<
  Record<'sum' | 'prod' | 'max' | 'min', { readonly start: number; readonly step: (a: number, b: number) => number }>
> = {
  sum: { start: 0, step: (a, b) => a + b },
  prod: { start: 1, step: (a, b) => a * b },
  max: { start: Number.NEGATIVE_INFINITY, step: Math.max },
  min: { start: Number.POSITIVE_INFINITY, step: Math.min },
};

function combined(node: Reduce, terms: Terms, body: Run, operator: 'sum' | 'prod' | 'max' | 'min', form?: Form): Run {
  if (node.body.type.kind === 'num') {
    return (frame) => {
      const reduction = frame.call.arithmetic.reduction(operator, form);
      let met = 0;
      terms(frame, body, (value, certain) => {
        met++;
        reduction.add(value, certain);
        return false;
      });
      frame.call.watch?.terms(frame.call.key, node.branch, met);
      return reduction.finish();
    };
  }
  const { start, step } = PLAIN[operator];
  return (frame) => {
    let total = start;
    let met = 0;
    terms(frame, body, (value, certain) => {
      met++;
      if (!certain) frame.call.algebra.decide(Number.POSITIVE_INFINITY);
      total = step(total, value as number);
      return false;
    });
    frame.call.watch?.terms(frame.call.key, node.branch, met);
    return total;
  };
}

function counted(node: Reduce, terms: Terms, body: Run): Run {
  return (frame) => {
    let least = 0;
    let open = 0;
    let met = 0;
    terms(frame, body, (value, certain) => {
      met++;
      if (!certain) open++;
      else if (value) least++;
      return false;
    });
    frame.call.watch?.terms(frame.call.key, node.branch, met);
    return open === 0 ? least : least + frame.call.algebra.decide(open + 1);
  };
}

/** The first term that is `wanted` ends the search. Where only open terms may be, the answer is open. */
function searched(node: Reduce, terms: Terms, body: Run, wanted: boolean): Run {
  return (frame) => {
    let met = 0;
    let open = false;
    const found = terms(frame, body, (value, certain) => {
      met++;
      if (certain) return value === wanted;
      open = true;
      return false;
    });
    frame.call.watch?.terms(frame.call.key, node.branch, met);
    const holds = found || (open && frame.call.algebra.decide(2) === 1);
    return holds === wanted;
  };
}

function selected(node: Reduce, terms: Terms, body: Run, largest: boolean): Run {
  const binder = node.binders.find((b) => b.kind === 'index');
  if (binder?.kind !== 'index') throw new TypeError('an arg-reduction has an index');
  const { variable } = binder;
  const plain = node.body.type.kind !== 'num';
  return (frame) => {
    const { arithmetic } = frame.call;
    const selection = arithmetic.selection(largest);
    let met = 0;
    terms(frame, body, (value, certain) => {
      met++;
      selection.add(plain ? arithmetic.fromReal(value as number) : value, frame.get(variable, node.span), certain);
      return false;
    });
    frame.call.watch?.terms(frame.call.key, node.branch, met);
    const at = selection.finish();
    if (at === undefined) throw new MeaningError(`${node.operator} of nothing`, frame.call.key, node.span);
    return at;
  };
}

/** Whether the terms of a sum are products of elements: the shape of a matrix product. */
function isProductTerm(node: Reduce): boolean {
  return (
    node.operator === 'sum' &&
    node.body.kind === 'arithmetic' &&
    node.body.operator === '*' &&
    node.body.type.kind === 'num'
  );
}

function product(node: Node, compile: Compile): Run {
  const { left, right } = node as Extract<Node, { kind: 'arithmetic' }>;
  const [a, b] = [compile(left), compile(right)];
  return (frame) => frame.call.arithmetic.product(a(frame), b(frame));
}
