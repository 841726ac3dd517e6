// What the op-set covers of PyTorch: checked meanings and the functional overloads come in; which are core, which end in core, and which are open goes out.
import type { OpenReason } from '../opset/imports.ts';
import type { CheckedOpset } from './library.ts';
import type { Node, Step } from './tree.ts';
import { childrenOf, nodesOf } from './walk.ts';

/**
 * core: canonical · decomposes: its meaning is written with ops, and all these end in core ones · extension: its meaning is written by
 * elements, or ends in one that is · open: it has no meaning here, for `reason`.
 */
export type ClosureStatus = (typeof CLOSURE_STATUSES)[number];
export const CLOSURE_STATUSES = ['core', 'decomposes', 'extension', 'open'] as const;

export interface Closure {
  readonly key: string;
  readonly status: ClosureStatus;
  /** The ops that its meaning ends in: core ones and extensions, sorted. Empty where it returns its input or a constant. */
  readonly endsIn: readonly string[];
  readonly reason?: string;
}

/** Ops called by the current meaning of `key`, in the order of their names. */
export function calledBy({ ops }: CheckedOpset, key: string): readonly string[] {
  const program = ops.get(key)?.programs.at(-1);
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'op') found.add(node.key);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const step of program?.steps ?? []) for (const node of nodesOf(step)) visit(node);
  for (const { value } of program?.lets ?? []) visit(value);
  return [...found].sort();
}

/** The closure of every op-set op among `keys`, and of the others the reason why they are open. */
export function closureOf(opset: CheckedOpset, keys: Iterable<string>, reasons: readonly OpenReason[]): Closure[] {
  return [...keys].map((key) => {
    const tier = opset.ops.get(key)?.spec.tier;
    if (tier === undefined) return { key, status: 'open', endsIn: [], reason: reasonFor(key, reasons) };
    if (tier === 'core') return { key, status: 'core', endsIn: [] };
    if (!isComposed(opset, key)) return { key, status: 'extension', endsIn: [] };
    const endsIn = leavesOf(opset, key);
    const isClosed = endsIn.every((leaf) => opset.ops.get(leaf)?.spec.tier === 'core');
    return { key, status: isClosed ? 'decomposes' : 'extension', endsIn };
  });
}

/** The ops without a decomposition that the meaning of `key` leads to. */
function leavesOf(opset: CheckedOpset, key: string): string[] {
  const [seen, leaves] = [new Set([key]), new Set<string>()];
  const open = [key];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const called of calledBy(opset, next)) {
      if (!isComposed(opset, called)) leaves.add(called);
      else if (!seen.has(called)) open.push(called);
      seen.add(called);
    }
  }
  return [...leaves].sort();
}

function isComposed(opset: CheckedOpset, key: string): boolean {
  return opset.ops.get(key)?.spec.tier === 'composite' && !isWrittenByElements(opset, key);
}

/** Whether a result is defined by its elements, and not by what ops return. */
function isWrittenByElements({ ops }: CheckedOpset, key: string): boolean {
  const steps = ops.get(key)?.programs.at(-1)?.steps ?? [];
  const defined = new Set<number>();
  const returned: Node[] = [];
  const visit = (list: readonly Step[]): void => {
    for (const step of list) {
      if (step.kind === 'define' || step.kind === 'scatter') defined.add(step.variable.slot);
      if (step.kind === 'return') returned.push(...step.values);
      if (step.kind === 'if') [step.then, step.else].forEach(visit);
    }
  };
  visit(steps);
  const isElements = (node: Node): boolean => {
    switch (node.kind) {
      case 'tensor':
        return true;
      case 'variable':
        return defined.has(node.variable.slot);
      case 'let':
        return isElements(node.body);
      case 'if':
        return isElements(node.then) || isElements(node.else);
      default:
        return false;
    }
  };
  return returned.some(isElements);
}

function reasonFor(key: string, reasons: readonly OpenReason[]): string {
  const name = key.slice(key.indexOf('.') + 1);
  return reasons.find(({ pattern }) => pattern.test(name))?.reason ?? 'not written yet';
}
