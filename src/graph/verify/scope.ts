// What the checks share: the graph, the op table, the scope (the program or one subgraph) they are in, and the list of findings they add to.
import type { Signature } from '../../opset/signature/tree.ts';
import type { Finding } from '../../report/finding.ts';
import { problem } from '../error.ts';
import { type CanonicalGraph, type GraphNode, nodeName, type ValueType } from '../model.ts';

/** The ops of one op-set version. */
export interface OpTable {
  signature(key: string): Signature | undefined;
  /** The signature under which the op-set has an op that writes: it gives the new values as further results. */
  functional?(key: string): Signature | undefined;
  /** All keys, for a hint at what was meant. */
  keys?(): Iterable<string>;
}

export interface VerifyOptions {
  /** Checks the arguments of a node against the schema of its op's calls. */
  readonly calls?: { problems(op: string, args: unknown): readonly string[] };
  readonly ops: OpTable;
  /** Whether a node may call an op that the table lacks: its arguments are then unchecked. */
  readonly unknownOps?: 'refuse' | 'allow';
}

/** Nodes and values that see each other: the program's own, or those of one subgraph. */
export interface Scope {
  /** Undefined for the program itself. */
  readonly subgraph?: string;
  readonly values: Readonly<Record<string, ValueType>>;
  readonly nodes: readonly GraphNode[];
}

/** A graph with thousands of mistakes is one mistake of its writer; the first ones tell. */
const MOST_FINDINGS = 100;

export class Verification {
  readonly graph: CanonicalGraph;
  readonly options: VerifyOptions;
  readonly findings: Finding[] = [];

  constructor(graph: CanonicalGraph, options: VerifyOptions) {
    this.graph = graph;
    this.options = options;
  }

  report(code: string, message: string, fix?: string): void {
    if (this.findings.length < MOST_FINDINGS) this.findings.push(problem(code, message, fix));
  }

  get scopes(): Scope[] {
    const { values, nodes, subgraphs } = this.graph;
    return [{ values, nodes }, ...Object.entries(subgraphs).map(([name, body]) => ({ subgraph: name, ...body }))];
  }
}

/** `node "mul_3" (aten.mul.Tensor)`, with the subgraph it is in. */
export function describeNode(scope: Scope, node: GraphNode, index: number): string {
  const name = nodeName(node, index);
  const op = name.startsWith(node.op) ? '' : ` (${node.op})`;
  return `${describeScope(scope)}node "${name}"${op}`;
}

export function describeScope({ subgraph }: Scope): string {
  return subgraph === undefined ? '' : `subgraph "${subgraph}", `;
}

/** A member of a record, not of its prototype. */
export function lookUp<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
