// Rewrites the nodes of one scope so that none writes in place. Every value that is viewed or written has a place: a storage, and the views that
// lead from it to the value. A write makes a new value of the storage; what else lies in it is viewed anew when it is next read.

import { newValues } from '../../../opset/signature/queries.ts';
import type { Signature } from '../../../opset/signature/tree.ts';
import {
  type Argument,
  type GraphNode,
  isList,
  nodeName,
  type Result,
  type TensorType,
  type ValueType,
} from '../../model.ts';
import type { OpTable } from '../../verify/index.ts';
import { Draft, reference, referred, replaceAll, replaceValues } from '../draft.ts';
import { CAST, STRIDED_VIEW } from '../ops.ts';
import { annotatedArgument, viewedArgument } from './aliases.ts';
import { type FunctionalOverload, functionalOverload, mayPromote, writtenArguments } from './overload.ts';
import { HIDDEN_WRITES, type HiddenWrite } from './view-table.ts';
import { refuse, type ViewStep, writeBack } from './write-back.ts';

/** What tensors of one memory share. */
interface Storage {
  /** Counts the writes. */
  version: number;
  /** The first node that wrote, for messages. */
  writer?: string;
}

/** Where a value lies: all of a storage, or a view of another place. */
export interface Place {
  readonly storage: Storage;
  readonly origin?: Origin;
  /** The value that the place had last, and the version of the storage then. */
  name: string;
  version: number;
  /** How many views lead to it. */
  readonly depth: number;
}

/** No program needs as many, and each is a step of a recursion. */
const DEEPEST = 500;

interface Origin extends ViewStep {
  readonly base: Place;
  /** The places of all results of the node, this one among them. */
  readonly siblings: readonly (Place | undefined)[];
}

export class ScopeRewriter {
  readonly draft: Draft;
  readonly #ops: OpTable;
  readonly #places = new Map<string, Place>();
  readonly #where: string;

  /** `where` leads messages: "" or the name of the subgraph. */
  constructor(ops: OpTable, values: Readonly<Record<string, ValueType>>, where = '') {
    this.#ops = ops;
    this.#where = where;
    this.draft = new Draft(ops, values);
  }

  /** The place of a value, which is a storage of its own if nothing else is known. */
  place(name: string): Place {
    let place = this.#places.get(name);
    if (!place) {
      place = { storage: { version: 0 }, name, version: 0, depth: 0 };
      this.#places.set(name, place);
    }
    return place;
  }

  /** Says that a value is another name of a place. */
  alias(name: string, place: Place): void {
    this.#places.set(name, place);
  }

  /** Says that the results of a node are views of one of its arguments, though the node is not among those of the scope. */
  view(node: GraphNode, argument: string, base: Place): void {
    const siblings: (Place | undefined)[] = [];
    for (const [piece, name] of node.results.flat().entries()) {
      if (name === null) continue;
      const origin = { node, argument, piece, base, siblings };
      siblings[piece] = { storage: base.storage, origin, name, version: base.storage.version, depth: base.depth + 1 };
      this.#places.set(name, siblings[piece]);
    }
  }

  /** The same with the value that each mentioned one has by now. */
  current(argument: Argument): Argument {
    return replaceValues(argument, this.#newest);
  }

  read(name: string): string {
    const place = this.#places.get(name);
    return place ? this.readPlace(place) : name;
  }

  rewrite(nodes: readonly GraphNode[]): void {
    for (const [index, node] of nodes.entries()) this.#rewriteNode(node, index);
  }

  /** The name of the value that a place has by now; it is computed if need be. */
  readPlace(place: Place): string {
    const { storage, origin } = place;
    if (place.version === storage.version || !origin) return place.name;
    const { node, argument, base, siblings } = origin;
    // The base is known by its place: its name may stand for something else by now.
    const { [argument]: _, ...others } = node.args;
    const args = { [argument]: reference(this.readPlace(base)), ...replaceAll(others, this.#newest) };
    const results = mapResults(node.results, (name, piece) => {
      const fresh = this.draft.declare(name, this.draft.values[name] as ValueType);
      const sibling = siblings[piece] as Place;
      sibling.name = fresh;
      sibling.version = storage.version;
      return fresh;
    });
    this.draft.add({ ...node, args, results });
    return place.name;
  }

  readonly #newest = (name: string): Argument => reference(this.read(name));

  #currentArguments(node: GraphNode): Record<string, Argument> {
    return replaceAll(node.args, this.#newest);
  }

  #rewriteNode(node: GraphNode, index: number): void {
    const signature = this.#ops.signature(node.op);
    const hidden = hiddenWrite(node);
    const writer = `${this.#where}node "${nodeName(node, index)}" (${node.op})`;
    if (hidden) {
      this.#rewriteHidden(node, hidden, writer);
      return;
    }
    const written = signature ? writtenArguments(signature) : [];
    if (!signature || written.length === 0) {
      this.draft.add({ ...node, args: this.#currentArguments(node) });
      const viewed = signature && viewedArgument(node, signature, this.draft.values);
      const base = referred(viewed === undefined ? undefined : node.args[viewed]);
      if (viewed === undefined || base === undefined || !this.draft.tensorType(base)) return;
      if (this.place(base).depth === DEEPEST) throw refuse({ writer }, `it is the last of ${DEEPEST} views of views`);
      this.view(node, viewed, this.place(base));
      return;
    }
    const form = this.#ops.functional?.(node.op);
    if (form) {
      this.#callForm(node, signature, form, writer);
      return;
    }
    const [argument] = written as [string];
    const target = referred(node.args[argument]);
    const functional = functionalOverload(node.op, signature, this.#ops);
    if (!functional) throw refuse({ writer }, `${node.op} has no functional overload with the same arguments`);
    if (written.length > 1 || target === undefined) throw refuse({ writer }, 'it writes to several tensors');
    if (annotatedArgument(functional.signature) === argument) this.#turn(node, functional, argument, target);
    else this.#compute(node, functional, target, writer);
  }

  /** A node that changes how its argument looks upon its memory, not the memory: from here on the argument is a view of what it was. */
  #turn(node: GraphNode, { key }: FunctionalOverload, argument: string, target: string): void {
    const base = this.place(target);
    const names = [...this.#places].filter(([, place]) => place === base).map(([name]) => name);
    const view = { ...node, op: key };
    this.draft.add({ ...view, args: this.#currentArguments(node) });
    this.view(view, argument, base);
    const [result] = node.results.flat();
    if (result !== null && result !== undefined) for (const name of names) this.alias(name, this.place(result));
  }

  #compute(node: GraphNode, { key }: FunctionalOverload, target: string, writer: string): void {
    const { draft } = this;
    const place = this.place(target);
    const type = draft.tensorType(target);
    if (!type) throw refuse({ writer }, 'it writes to a number');
    const [given] = node.results.flat();
    const name = given ?? draft.declare(target, type);
    const promoted = mayPromote(node, type, draft.values);
    const computed = place.origin ? withoutLayout(type) : type;
    draft.values[name] = computed;
    const result = promoted ? draft.declare(name, computed) : name;
    draft.add({ ...node, op: key, args: this.#currentArguments(node), results: [result] });
    if (promoted)
      draft.add({
        op: CAST,
        args: { self: reference(result), dtype: { dtype: type.dtype } },
        results: [name],
        ...(node.module === undefined ? {} : { module: node.module }),
      });
    this.#write(place, name, writer);
    this.alias(name, place);
  }

  /** The op-set has the op as a function that gives the new values among its results. */
  #callForm(node: GraphNode, signature: Signature, form: Signature, writer: string): void {
    const { draft } = this;
    const fresh = (target: string): string => {
      const type = draft.tensorType(target);
      if (!type) throw refuse({ writer }, 'it writes to a number');
      return draft.declare(target, this.place(target).origin ? withoutLayout(type) : type);
    };
    const args = this.#currentArguments(node);
    const results: Result[] = form.returns.map((_, index) => node.results[index] ?? null);
    const written: { readonly target: string; readonly value: string }[] = [];
    const renew = (argument: Argument, given: string | null): string | null => {
      const target = referred(argument);
      if (target === undefined) return null;
      const value = given ?? fresh(target);
      written.push({ target, value });
      return value;
    };
    for (const { argument, result } of newValues(signature)) {
      const [value, given] = [node.args[argument] ?? null, results[result] ?? null];
      results[result] = isList(value)
        ? value.map((item, n) => renew(item, Array.isArray(given) ? given[n] : null))
        : renew(value, given as string | null);
    }
    draft.add({ ...node, args, results });
    for (const { target, value } of written) {
      const place = this.place(target);
      this.#write(place, value, writer);
      if (node.results.flat().includes(value)) this.alias(value, place);
    }
  }

  #rewriteHidden(node: GraphNode, { functional, writes }: HiddenWrite, writer: string): void {
    const signature = functional === undefined ? undefined : this.#ops.signature(functional);
    if (functional === undefined || !signature)
      throw refuse({ writer }, 'there is no functional op that gives what it writes');
    const { draft } = this;
    const current = this.#currentArguments(node);
    const args = Object.fromEntries(signature.arguments.map(({ name }) => [name, current[name] as Argument]));
    const targets = Object.entries(writes).map(
      ([argument, result]) => [result, referred(node.args[argument]) as string] as const,
    );
    const [, like] = targets[0] as readonly [number, string];
    const results = signature.returns.map((_, index): Result => {
      if (index === 0) return node.results[0] as Result;
      const target = targets.find(([result]) => result === index)?.[1] ?? like;
      return draft.declare(target, draft.values[target] as ValueType);
    });
    draft.add({ ...node, op: functional, args, results });
    for (const [result, target] of targets) this.#write(this.place(target), results[result] as string, writer);
  }

  /** Gives a place a new value, and with it its storage. */
  #write(place: Place, name: string, writer: string): void {
    const { storage, origin } = place;
    if (!origin) {
      storage.version++;
      storage.writer ??= writer;
      place.name = name;
      place.version = storage.version;
      return;
    }
    if (origin.node.op === STRIDED_VIEW && origin.base.origin)
      throw refuse({ writer }, 'it writes through strides that may lead out of the view that they are laid over');
    const pieces = (): readonly string[] => {
      this.readPlace(place);
      if (origin.siblings.length < origin.node.results.flat().length || origin.siblings.includes(undefined))
        throw refuse({ writer }, 'the other pieces of the tensor that it writes to have no names');
      return origin.siblings.map((sibling) => (sibling as Place).name);
    };
    const base = this.readPlace(origin.base);
    this.#write(origin.base, writeBack({ draft: this.draft, step: origin, base, part: name, writer, pieces }), writer);
  }
}

function hiddenWrite(node: GraphNode): HiddenWrite | undefined {
  const hidden = Object.hasOwn(HIDDEN_WRITES, node.op) ? HIDDEN_WRITES[node.op] : undefined;
  if (!hidden || node.args[hidden.flag] !== true) return undefined;
  return Object.keys(hidden.writes).every((argument) => referred(node.args[argument]) !== undefined)
    ? hidden
    : undefined;
}

/** A computed part lies in a memory of its own, not where the view that it replaces lay. */
function withoutLayout({ strides: _strides, offset: _offset, ...type }: TensorType): TensorType {
  return type;
}

/** Whether a node writes to an argument. */
export function writes(node: GraphNode, ops: OpTable): boolean {
  const signature = ops.signature(node.op);
  return hiddenWrite(node) !== undefined || (signature !== undefined && writtenArguments(signature).length > 0);
}

function mapResults(results: readonly Result[], map: (name: string, piece: number) => string): Result[] {
  let piece = 0;
  const one = (name: string | null): string | null => {
    const position = piece++;
    return name === null ? null : map(name, position);
  };
  return results.map((result) => (Array.isArray(result) ? result.map(one) : one(result as string | null)));
}
