// The way a wish for a condition takes through it: which parts must hold, or fail, so that the whole does.
import type { BinderNode, Node } from '../tree.ts';
import { isNumeric } from '../types.ts';
import { assignEntry } from './assign-lists.ts';
import { sitesOf } from './assign-reductions.ts';
import { assignByDTypes, assignRead, assignTensorNative } from './assign-tensors.ts';
import { satisfyComparison, satisfyNone } from './comparisons.ts';
import { assignPlace } from './places.ts';
import { moveIntoRange } from './ranges.ts';
import { firstOf, numberOf, type Repair, rotation } from './repair.ts';
import { placeOf, type Site } from './site.ts';

export function satisfyCondition(repair: Repair, node: Node, want: boolean, site: Site): boolean {
  switch (node.kind) {
    case 'not':
      return repair.satisfy(node.operand, !want, site);
    case 'and':
    case 'or':
      // Of an `and` all parts must hold, or one fail; of an `or` the other way round.
      return want === (node.kind === 'and')
        ? satisfyAll(repair, node, want, site)
        : satisfyOne(repair, node, want, site);
    case 'compare':
      return satisfyComparison(repair, node, want, site);
    case 'is-none':
      return satisfyNone(repair, node.operand, want, site);
    case 'let':
      return repair.satisfy(node.body, want, site.define(node.variable, node.value));
    case 'expansion':
      return repair.satisfy(node.body, want, site);
    case 'coerce':
      return repair.satisfy(node.operand, want, site);
    case 'if': {
      const holds = site.attempt(node.condition);
      const ways = [holds === true, holds !== true].map((branch) => () => {
        if (holds !== branch && !repair.satisfy(node.condition, branch, site)) return false;
        const taken = branch ? node.then : node.else;
        return site.attempt(taken) === want || repair.satisfy(taken, want, site);
      });
      return firstOf(repair, ways);
    }
    case 'coalesce':
      return repair.satisfy(site.attempt(node.left) === null ? node.right : node.left, want, site);
    case 'reduce':
      return satisfyReduction(repair, node, want, site);
    case 'read':
      return assignRead(repair, node, want, site);
    case 'element':
      return assignEntry(repair, node, want, site);
    case 'native':
      return satisfyNative(repair, node, want, site);
    case 'variable': {
      const place = placeOf(node, site);
      if (place && repair.world.parameter(place).slot === node.variable.slot)
        return assignPlace(repair.world, place, want);
      const definition = site.definition(node.variable);
      return definition !== undefined && repair.satisfy(definition.node, want, definition.site);
    }
    default:
      return false;
  }
}

/** The parts of nested conditions of one kind. */
function partsOf(node: Node, kind: 'and' | 'or'): Node[] {
  return node.kind === kind ? [...partsOf(node.left, kind), ...partsOf(node.right, kind)] : [node];
}

function satisfyAll(repair: Repair, node: Extract<Node, { kind: 'and' | 'or' }>, want: boolean, site: Site): boolean {
  const parts = partsOf(node, node.kind);
  let fine = true;
  for (const part of parts) {
    if (site.attempt(part) === want) continue;
    const inRange = want && part.kind === 'compare' && moveIntoRange(repair, part, parts, site);
    fine = (inRange && site.attempt(part) === want) || repair.satisfy(part, want, site) ? fine : false;
  }
  return fine;
}

function satisfyOne(repair: Repair, node: Extract<Node, { kind: 'and' | 'or' }>, want: boolean, site: Site): boolean {
  const parts = partsOf(node, node.kind);
  // To leave an argument out is the last resort: then what is said about it is never met.
  const omitting = (n: number): number => Number((parts[n] as Node).kind === 'is-none' && want);
  const order = rotation(repair, parts.length).toSorted((a, b) => omitting(a) - omitting(b));
  return firstOf(
    repair,
    order.map((n) => () => repair.satisfy(parts[n] as Node, want, site)),
  );
}

function satisfyReduction(repair: Repair, node: Extract<Node, { kind: 'reduce' }>, want: boolean, site: Site): boolean {
  const sites = sitesOf(node, site);
  if (want === (node.operator === 'all')) {
    // Every term: the sites stay as they are while terms change.
    return sites.map((at) => at.attempt(node.body) === want || repair.satisfy(node.body, want, at)).every(Boolean);
  }
  const ways = rotation(repair, sites.length)
    .slice(0, 16)
    .map((n) => () => repair.satisfy(node.body, want, sites[n] as Site));
  const before = repair.world.snapshot();
  if (firstOf(repair, ways) && (sites.length > MOST_GROWN || site.attempt(node) === want)) return true;
  const changed = repair.world.snapshot();
  repair.world.restore(before);
  // Nothing to choose from, or nothing that changes by itself: the ranges have to grow first.
  if (sites.length <= MOST_GROWN && growRanges(repair, node, site)) {
    const grown = sitesOf(node, site).toReversed();
    if (grown.some((at) => at.attempt(node.body) === want || repair.satisfy(node.body, want, at))) return true;
  }
  repair.world.restore(changed);
  return changed !== before;
}

/** Terms of a reduction that may get one more. */
const MOST_GROWN = 4;

/** Gives every range at least one more index; false where one cannot grow. */
export function growRanges(repair: Repair, node: { readonly binders: readonly BinderNode[] }, site: Site): boolean {
  return node.binders
    .filter((binder) => binder.kind === 'index')
    .every((binder) => {
      const to = site.attempt(binder.to);
      if (Array.isArray(to))
        return repair.assign(binder.to, to.length === 0 ? [1] : to.map((n) => Math.max(1, numberOf(n) ?? 1)), site);
      return repair.assign(binder.to, Math.max(numberOf(to) ?? 0, startOf(binder, site)) + 1, site);
    });
}

function startOf({ from }: Extract<BinderNode, { kind: 'index' }>, site: Site): number {
  return from ? (numberOf(site.attempt(from)) ?? 0) : 0;
}

function satisfyNative(repair: Repair, node: Extract<Node, { kind: 'native' }>, want: boolean, site: Site): boolean {
  const [first, second] = node.arguments;
  if (node.name === 'within' && first && second) return satisfyWithin(repair, first, second, want, site);
  const byTensor = assignTensorNative(repair, node, want, site);
  if (byTensor !== undefined) return byTensor;
  if (node.name === 'is_nan' || node.name === 'is_inf' || node.name === 'is_finite') {
    const finite = node.name === 'is_finite';
    const value = want === finite ? 1 : node.name === 'is_inf' ? Infinity : Number.NaN;
    return first !== undefined && repair.assign(first, value, site);
  }
  if (node.name === 'sign_bit') return first !== undefined && repair.assign(first, want ? -1 : 1, site);
  return tryNumbers(repair, node, want, site) || assignByDTypes(repair, node, want, site);
}

/** Within and beyond the ranges of the dtypes. */
const NUMBERS = [1, 0, -1, 0.5, 300, -200, 70_000, 2 ** 33, -(2 ** 33), 1e6, 1e39, -1e300, Number.POSITIVE_INFINITY];

/** Functions that judge numbers: one argument gets one number after the other. */
function tryNumbers(repair: Repair, node: Extract<Node, { kind: 'native' }>, want: boolean, site: Site): boolean {
  const numeric = node.arguments.filter(({ type }) => isNumeric(type));
  const ways = numeric.flatMap((argument) =>
    rotation(repair, NUMBERS.length).map((n) => () => {
      return repair.assign(argument, NUMBERS[n], site) && site.attempt(node) === want;
    }),
  );
  return firstOf(repair, ways);
}

/** Into the shape entry by entry, or with one entry outside of it. */
function satisfyWithin(repair: Repair, index: Node, shape: Node, want: boolean, site: Site): boolean {
  const at = site.attempt(index);
  const extents = site.attempt(shape);
  if (!Array.isArray(at) || !Array.isArray(extents) || at.length !== extents.length || at.length === 0) return false;
  if (want)
    return repair.assign(
      index,
      at.map((n, axis) => Math.min(Math.max(n, 0), extents[axis] - 1)),
      site,
    );
  const axis = repair.choose(at.length);
  return repair.assign(index, at.with(axis, repair.choose(2) === 0 ? extents[axis] : -1), site);
}
