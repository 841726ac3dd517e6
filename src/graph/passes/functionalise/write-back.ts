// The way of a write from a view to its base: the base, the node that made the view, and the view's new value in; the name of the base's new value out.
import { graphError } from '../../error.ts';
import { type Argument, type GraphNode, nodeName, type TensorType } from '../../model.ts';
import { type Draft, reference } from '../draft.ts';
import { INVERSES, type Inverse } from './view-table.ts';

export interface ViewStep {
  readonly node: GraphNode;
  /** The argument of the node that holds the base. */
  readonly argument: string;
  /** Which of the results the view is. */
  readonly piece: number;
}

export interface WriteBack {
  readonly draft: Draft;
  readonly step: ViewStep;
  /** The value of the base before the write. */
  readonly base: string;
  /** What the view is after it. */
  readonly part: string;
  /** For messages: the node that writes. */
  readonly writer: string;
  /** All pieces of the base as they were, for a view that cuts it into several. */
  readonly pieces: () => readonly string[];
}

export const DECOMPOSE: string =
  'call run_decompositions() on the exported program before it is saved: it leaves no node that writes in place';

export function writeBack(write: WriteBack): string {
  const { draft, step, base, part } = write;
  const inverse = Object.hasOwn(INVERSES, step.node.op) ? INVERSES[step.node.op] : undefined;
  if (!inverse) throw refuse(write, `a write to a result of ${step.node.op} cannot be carried back`);
  const { [step.argument]: _, ...others } = step.node.args;
  const type = draft.tensorType(base) as TensorType;
  const compute = (op: string, args: Readonly<Record<string, Argument>>): string =>
    draft.compute(op, args, type, { module: step.node.module });
  const scatter = (op: string, args: Readonly<Record<string, Argument>>): string =>
    compute(op, { self: reference(base), src: reference(part), ...args });
  const again = (args: Readonly<Record<string, Argument>>): string =>
    compute(step.node.op, { [step.argument]: reference(part), ...args });

  switch (inverse.kind) {
    case 'same':
      return part;
    case 'again':
      return again(others);
    case 'exchanged':
      return again({ ...others, ...exchange(others, inverse) });
    case 'permuted':
      return again({ ...others, [inverse.argument]: invert(write, others[inverse.argument] as Argument) });
    case 'opposite':
      return compute(inverse.op, { self: reference(part) });
    case 'shape':
      return compute(inverse.op, { self: reference(part), shape: draft.shapeOf(base, step.node.module) });
    case 'scatter':
      return scatter(inverse.op, others);
    case 'scatter-length':
      return scatter(inverse.op, { dim: others.dim as Argument, ...bounds(write, others) });
    case 'join': {
      const pieces = write.pieces().map((piece, index) => reference(index === step.piece ? part : piece));
      return compute(inverse.op, { tensors: pieces, dim: others.dim ?? 0 });
    }
  }
}

/** An error about the node that writes. */
export function refuse({ writer }: Pick<WriteBack, 'writer'>, why: string): Error {
  return graphError(
    'import-in-place',
    `${writer} writes in place, which a graph of functions cannot say: ${why}`,
    DECOMPOSE,
  );
}

function exchange(
  args: Readonly<Record<string, Argument>>,
  { first, second }: Extract<Inverse, { kind: 'exchanged' }>,
): Record<string, Argument> {
  return { [first]: args[second] as Argument, [second]: args[first] as Argument };
}

function invert(write: WriteBack, dims: Argument): number[] {
  const list = Array.isArray(dims) ? (dims as readonly Argument[]) : [];
  const inverse: number[] = [];
  for (const [to, from] of list.entries()) {
    if (typeof from !== 'number') throw refuse(write, 'the permutation of the view that it writes to is not constant');
    inverse[from < 0 ? from + list.length : from] = to;
  }
  return inverse;
}

/** A start and a length as start and end. An end of zero counted from the back is the very end. */
function bounds(
  { draft, step: { node } }: WriteBack,
  { start = 0, length = 0 }: Readonly<Record<string, Argument>>,
): Record<string, Argument> {
  if (typeof start === 'number' && typeof length === 'number') {
    const end = start + length;
    return { start, end: start < 0 && end === 0 ? null : end, step: 1 };
  }
  const end = draft.compute('sym.add', { a: start, b: length }, { int: sumOf(draft, node, start, length) });
  return { start, end: reference(end), step: 1 };
}

function sumOf(draft: Draft, node: GraphNode, ...terms: readonly Argument[]): string {
  const worth = (term: Argument): string => {
    if (typeof term === 'number') return String(term);
    const type = term !== null && typeof term === 'object' && 'value' in term ? draft.values[term.value] : undefined;
    if (type && 'int' in type) return `(${type.int})`;
    throw graphError('import-in-place', `node "${nodeName(node, 0)}": a bound of the view is no integer`, DECOMPOSE);
  };
  return terms.map(worth).join(' + ');
}
