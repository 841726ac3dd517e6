// Calls of user ops that write, as the exporter hides them: a graph whose nodes hand copies to `auto_functionalized` comes in, one that makes the copies
// and calls the ops themselves goes out, for functionalisation to follow. A call of an op whose signature nobody knows stays as it is.
import { isWritten } from '../../opset/signature/queries.ts';
import type { Signature } from '../../opset/signature/tree.ts';
import { graphError } from '../error.ts';
import {
  type Argument,
  type CanonicalGraph,
  type GraphNode,
  isList,
  nodeName,
  type Result,
  type Size,
  type TensorType,
  type ValueType,
} from '../model.ts';
import type { OpTable } from '../verify/index.ts';
import { Draft, reference, referred } from './draft.ts';
import { COPY, SLICE, STRIDED_VIEW } from './ops.ts';

const FIRST = 'higher_order.auto_functionalized';
/** Names the tensors that memory belongs to, and says how each written argument lies in one of them. */
const SECOND = 'higher_order.auto_functionalized_v2';
const BASES = '_all_bases';

export function callDirectly(graph: CanonicalGraph, ops: OpTable): CanonicalGraph {
  const bodies = [graph.nodes, ...Object.values(graph.subgraphs).map(({ nodes }) => nodes)];
  if (!bodies.flat().some((node: GraphNode) => calledBy(node, ops))) return graph;
  return {
    ...graph,
    ...rewrite(graph.nodes, graph.values, ops),
    subgraphs: Object.fromEntries(
      Object.entries(graph.subgraphs).map(([name, body]) => [
        name,
        { ...body, ...rewrite(body.nodes, body.values, ops) },
      ]),
    ),
  };
}

/** The op that such a node calls. */
export function calleeOf({ op, args }: GraphNode): string | undefined {
  if (op !== FIRST && op !== SECOND) return undefined;
  const { callee } = args;
  return callee !== null && typeof callee === 'object' && 'operator' in callee ? callee.operator : undefined;
}

function calledBy(node: GraphNode, ops: OpTable): { key: string; signature: Signature } | undefined {
  const key = calleeOf(node);
  const signature = key === undefined ? undefined : ops.signature(key);
  return key === undefined || !signature ? undefined : { key, signature };
}

function rewrite(
  nodes: readonly GraphNode[],
  values: Readonly<Record<string, ValueType>>,
  ops: OpTable,
): { readonly nodes: readonly GraphNode[]; readonly values: Readonly<Record<string, ValueType>> } {
  const draft = new Draft(ops, values);
  for (const [index, node] of nodes.entries()) {
    const called = calledBy(node, ops);
    if (called) new DirectCall(draft, node, nodeName(node, index), called).write();
    else draft.add(node);
  }
  return { nodes: draft.nodes, values: draft.values };
}

class DirectCall {
  readonly #draft: Draft;
  readonly #node: GraphNode;
  readonly #name: string;
  readonly #key: string;
  readonly #signature: Signature;

  constructor(draft: Draft, node: GraphNode, name: string, { key, signature }: { key: string; signature: Signature }) {
    this.#draft = draft;
    this.#node = node;
    this.#name = name;
    this.#key = key;
    this.#signature = signature;
  }

  write(): void {
    const { args, results, module } = this.#node;
    // What returns nothing still has a place among the results.
    const given = Math.max(1, this.#signature.returns.length);
    const written = this.#signature.arguments.filter(({ type }) => isWritten(type)).map(({ name }) => name);
    const places = this.#node.op === FIRST ? written.map((name) => args[name] ?? null) : this.#list(BASES);
    if (results.length !== given + places.length)
      throw this.#refuse(`it has ${results.length} results, not ${given} and ${places.length} new values`);
    const copies = places.map((place, n) => this.#copy(place, results[given + n] as Result));
    const passed = this.#signature.arguments.flatMap(({ name, type }): [string, Argument][] => {
      if (!written.includes(name)) return Object.hasOwn(args, name) ? [[name, args[name] as Argument]] : [];
      if (this.#node.op === FIRST) return [[name, copies[written.indexOf(name)] as Argument]];
      const isMany = (type.kind === 'optional' ? type.element : type).kind === 'list';
      return [[name, isMany ? this.#views(name, copies) : this.#view(`_${name}`, copies)]];
    });
    this.#draft.add({
      op: this.#key,
      args: Object.fromEntries(passed),
      results: results.slice(0, this.#signature.returns.length),
      ...(module === undefined ? {} : { module }),
    });
  }

  /** A copy under the name of the result, which is the new value once the op has written to it. */
  #copy(place: Argument, result: Result): Argument {
    if (place === null) return null;
    if (isList(place))
      return place.map((item, n) => this.#copy(item, (Array.isArray(result) ? result[n] : null) as Result));
    const source = referred(place);
    const type = source === undefined ? undefined : this.#draft.tensorType(source);
    if (source === undefined || !type) throw this.#refuse('it writes to what is no tensor');
    const name = typeof result === 'string' ? result : this.#draft.declare(source, type);
    this.#draft.add({ op: COPY, args: { self: reference(source) }, results: [name] });
    return reference(name);
  }

  #views(name: string, copies: readonly Argument[]): Argument {
    const length = this.#node.args[`_${name}_length`];
    if (length === null || length === undefined) return null;
    if (typeof length !== 'number' || length > copies.length + 1e4) throw this.#refuse(`"${name}" has no length`);
    return Array.from({ length }, (_, n) => this.#view(`_${name}_${n}`, copies));
  }

  #view(prefix: string, copies: readonly Argument[]): Argument {
    const { args, module } = this.#node;
    const index = args[`${prefix}_base_index`];
    if (index === null) return null;
    const base = typeof index === 'number' ? referred(copies[index]) : undefined;
    const type = base === undefined ? undefined : this.#draft.tensorType(base);
    if (base === undefined || !type) throw this.#refuse(`"${prefix}_base_index" names no tensor of "${BASES}"`);
    const { [`${prefix}_slice_dim`]: dim, [`${prefix}_slice_start`]: start, [`${prefix}_slice_end`]: end } = args;
    const { [`${prefix}_size`]: size, [`${prefix}_stride`]: stride, [`${prefix}_storage_offset`]: offset } = args;
    const compute = (op: string, rest: Readonly<Record<string, Argument>>, view: TensorType): Argument =>
      reference(this.#draft.compute(op, { self: reference(base), ...rest }, view, { module, wish: base }));
    if (offset !== undefined && isList(size ?? null) && isList(stride ?? null)) {
      const [shape, strides] = [this.#sizes(size as Argument), this.#sizes(stride as Argument)];
      const view: TensorType = { ...type, shape, strides, offset: this.#size(offset) };
      return compute(STRIDED_VIEW, { size: size!, stride: stride!, storage_offset: offset }, view);
    }
    if (typeof dim === 'number' && start !== undefined && end !== undefined) {
      const [from, to] = [this.#size(start), this.#size(end)];
      const extent = typeof from === 'number' && typeof to === 'number' ? to - from : `(${to}) - (${from})`;
      const shape = type.shape.map((old, axis) => (axis === dim ? extent : old));
      return compute(SLICE, { dim, start, end, step: 1 }, { ...type, shape });
    }
    return reference(base);
  }

  #sizes(list: Argument): Size[] {
    return (list as readonly Argument[]).map((item) => this.#size(item));
  }

  #size(argument: Argument): Size {
    if (typeof argument === 'number') return argument;
    const type = this.#draft.values[referred(argument) ?? ''];
    if (type && 'int' in type) return type.int as Size;
    throw this.#refuse('a size of a written part is no integer');
  }

  #list(name: string): readonly Argument[] {
    const list = this.#node.args[name];
    if (list !== undefined && isList(list)) return list;
    throw this.#refuse(`there is no list "${name}"`);
  }

  #refuse(why: string): Error {
    return graphError(
      'import-document',
      `node "${this.#name}" (${this.#key}) is not of the form of such a call: ${why}`,
    );
  }
}
