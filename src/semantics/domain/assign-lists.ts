// Inversions of lists: which part must be what, so that the whole becomes a wanted list, entry or length.
import type { ItemNode, Node } from '../tree.ts';
import { equalValues, factorise, numberOf, type Repair } from './repair.ts';
import { eachBinding, type Site } from './site.ts';

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

/** `[a, ...b, c]`: plain items take one entry each, a spliced one what is left, several what they have now. */
export function assignItems(
  repair: Repair,
  items: readonly ItemNode[],
  target: readonly unknown[],
  site: Site,
): boolean {
  const lengths = items.map(({ splice, value }) => (splice ? lengthOf(value, site) : 1));
  const spliced = items.flatMap(({ splice }, n) => (splice ? [n] : []));
  const missing = target.length - lengths.reduce((sum, length) => sum + length, 0);
  if (missing !== 0) {
    const flexible = spliced[0];
    if (flexible === undefined) return false;
    lengths[flexible] = (lengths[flexible] as number) + missing;
  }
  if (lengths.some((length) => length < 0)) return false;
  let at = 0;
  return items.every(({ splice, value }, n) => {
    const part = target.slice(at, at + (lengths[n] as number));
    at += part.length;
    return repair.assign(value, splice ? part : part[0], site);
  });
}

function lengthOf(node: Node, site: Site): number {
  const value = site.attempt(node);
  return Array.isArray(value) ? value.length : 0;
}

export function assignConcat(repair: Repair, node: Of<'concat'>, target: readonly unknown[], site: Site): boolean {
  const items = [node.left, node.right].map((value) => ({ splice: true, value }));
  const excess = target.length - lengthOf(node.left, site) - lengthOf(node.right, site);
  if (excess === 0) return assignItems(repair, items, target, site);
  // Either part may take up the difference.
  const cut = repair.choose(2) === 0 ? lengthOf(node.left, site) : target.length - lengthOf(node.right, site);
  if (cut < 0 || cut > target.length) return false;
  return repair.assign(node.left, target.slice(0, cut), site) && repair.assign(node.right, target.slice(cut), site);
}

export function assignComprehension(
  repair: Repair,
  node: Of<'comprehension'>,
  target: readonly unknown[],
  site: Site,
): boolean {
  if (lengthOf(node, site) !== target.length && !assignLength(repair, node, target.length, site)) return false;
  let n = 0;
  let fine = true;
  eachBinding(node.binders, site, (at) => {
    fine = n < target.length && repair.assign(node.item, target[n], at);
    n++;
    return !fine;
  });
  return fine;
}

/** One entry: the list with that entry in place. */
export function assignEntry(repair: Repair, node: Of<'element'>, target: unknown, site: Site): boolean {
  const list = site.attempt(node.list);
  const index = site.attempt(node.index);
  if (!Array.isArray(list) || typeof index !== 'number' || index < 0 || index >= list.length) return false;
  return repair.assign(node.list, list.with(index, target), site);
}

export function assignSlice(repair: Repair, node: Of<'slice'>, target: readonly unknown[], site: Site): boolean {
  const list = site.attempt(node.list);
  if (!Array.isArray(list)) return false;
  const bound = (at: Node | undefined, none: number): number => {
    const n = at ? numberOf(site.attempt(at)) : none;
    return n === undefined ? none : Math.min(list.length, Math.max(0, n < 0 ? n + list.length : n));
  };
  const from = bound(node.from, 0);
  const to = Math.max(from, bound(node.to, list.length));
  return repair.assign(node.list, [...list.slice(0, from), ...target, ...list.slice(to)], site);
}

export function assignWith(repair: Repair, node: Of<'with'>, target: readonly unknown[], site: Site): boolean {
  const list = site.attempt(node.list);
  const index = site.attempt(node.index);
  if (!Array.isArray(list) || typeof index !== 'number' || list.length !== target.length) return false;
  const fine = index >= list.length || repair.assign(node.value, target[index], site);
  return fine && repair.assign(node.list, index < list.length ? target.with(index, list[index]) : target, site);
}

/** Entries that a repair gives a list. */
const LONGEST = 64;

/** Gives a list another length, wherever that comes from. */
export function assignLength(repair: Repair, node: Node, length: number, site: Site): boolean {
  if (!(length >= 0 && length <= LONGEST)) return false;
  if (node.kind === 'comprehension') {
    const binder = node.binders.find((b) => b.kind === 'index');
    return (
      binder !== undefined &&
      !binder.tuple &&
      repair.assign(binder.to, length + (binder.from ? (numberOf(site.attempt(binder.from)) ?? 0) : 0), site)
    );
  }
  if (node.kind === 'arithmetic') {
    return [node.left, node.right]
      .filter(({ type }) => type.kind === 'list')
      .every((side) => assignLength(repair, side, length, site));
  }
  const definition = node.kind === 'variable' ? site.definition(node.variable) : undefined;
  if (definition) return assignLength(repair, definition.node, length, definition.site);
  const list = site.attempt(node);
  if (!Array.isArray(list)) return false;
  if (list.length === length) return true;
  const isBool = node.type.kind === 'list' && node.type.item.kind === 'bool';
  const filler = list.at(-1) ?? (isBool ? true : 1);
  return repair.assign(
    node,
    Array.from({ length }, (_, n) => (n < list.length ? list[n] : filler)),
    site,
  );
}

/** Entries whose product is the target: as many as there are, or another number of them. */
export function assignProduct(repair: Repair, node: Node, target: unknown, site: Site): boolean {
  const product = numberOf(target);
  const list = site.attempt(node);
  if (product === undefined || !Number.isSafeInteger(product) || product < 0 || !Array.isArray(list)) return false;
  const lengths = repair.choose(4) === 0 ? [repair.choose(4), list.length] : [list.length, 1, 2];
  return lengths.some((length) => {
    const factors = factorise(product, length, repair);
    return factors !== undefined && !equalValues(factors, list) && repair.assign(node, factors, site);
  });
}
