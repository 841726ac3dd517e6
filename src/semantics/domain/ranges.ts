// Several comparisons that bound one expression, met at once: `0 <= d and d < n` gives d a value from all of [0, n).
import type { ComparisonOperator, Node } from '../tree.ts';
import { childrenOf } from '../walk.ts';
import { nthWithin } from './draw-scalar.ts';
import { numberOf, type Repair } from './repair.ts';
import { placeOf, type Site } from './site.ts';

type Compare = Extract<Node, { kind: 'compare' }>;

interface Bound {
  readonly node: Node;
  readonly operator: '<' | '<=' | '>' | '>=';
  readonly by: Node;
}

/** `a < b` bounds a from above and b from below. */
export function boundsOf(condition: Node): readonly Bound[] {
  if (condition.kind !== 'compare' || !isOrder(condition.operator)) return [];
  return [
    { node: condition.left, operator: condition.operator, by: condition.right },
    { node: condition.right, operator: MIRRORED[condition.operator], by: condition.left },
  ];
}

const MIRRORED = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;

function isOrder(operator: ComparisonOperator): operator is Bound['operator'] {
  return operator in MIRRORED;
}

/** Moves one side of a violated comparison into all bounds that the other conditions set for it. */
export function moveIntoRange(repair: Repair, violated: Compare, conditions: readonly Node[], site: Site): boolean {
  const all = conditions.flatMap(boundsOf);
  // An argument by itself moves more easily than an expression of several.
  const bounds = boundsOf(violated).toSorted((a, b) => Number(isDirect(b.node, site)) - Number(isDirect(a.node, site)));
  return (repair.choose(4) === 3 ? bounds.toReversed() : bounds).some((bound) => {
    const key = keyOf(bound.node);
    const mine = all.filter(({ node }) => keyOf(node) === key);
    const range = rangeOf(mine, site);
    return range !== undefined && repair.assign(bound.node, pick(range, bound.node.type.kind !== 'real', repair), site);
  });
}

function isDirect(node: Node, site: Site): boolean {
  return node.kind === 'read' || placeOf(node, site) !== undefined;
}

interface Range {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves are outside. */
  readonly above: boolean;
  readonly below: boolean;
}

function rangeOf(bounds: readonly Bound[], site: Site): Range | undefined {
  let [low, high, above, below] = [-Infinity, Infinity, false, false];
  for (const { operator, by } of bounds) {
    const value = numberOf(site.attempt(by));
    if (value === undefined || Number.isNaN(value)) return undefined;
    const strict = operator === '<' || operator === '>';
    if (operator.startsWith('<') && value <= high) [high, below] = [value, strict || (below && value === high)];
    if (operator.startsWith('>') && value >= low) [low, above] = [value, strict || (above && value === low)];
  }
  return low > high ? undefined : { low, high, above, below };
}

/** Values that a bound alone leaves open. */
const OPEN = 4;

function pick({ low, high, above, below }: Range, whole: boolean, repair: Repair): number | undefined {
  if (whole) {
    let first = above ? Math.floor(low) + 1 : Math.ceil(low);
    let last = below ? Math.ceil(high) - 1 : Math.floor(high);
    if (first > last) return undefined;
    if (last === Infinity) last = Math.max(first, 0) + OPEN;
    if (first === -Infinity) first = Math.min(last, 0) - OPEN;
    return nthWithin(first, last, repair.choose(Math.min(last - first + 1, 4096)));
  }
  const bottom = low === -Infinity ? Math.min(high, 0) - 1 : low;
  const top = high === Infinity ? Math.max(low, 0) + 1 : high;
  const inside = [bottom, top, 0, 1, (bottom + top) / 2, bottom + (top - bottom) / 8].filter(
    (x) => x >= low && x <= high && !(above && x === low) && !(below && x === high),
  );
  return inside[repair.choose(inside.length)];
}

const keys = new WeakMap<Node, string>();

/** Equal for expressions that are written alike with the same names. */
function keyOf(node: Node): string {
  let key = keys.get(node);
  if (key === undefined) {
    const own =
      node.kind === 'variable'
        ? node.variable.slot
        : node.kind === 'constant'
          ? String(node.value)
          : node.kind === 'native'
            ? node.name
            : node.kind === 'arithmetic'
              ? node.operator
              : '';
    key =
      node.kind === 'coerce' ? keyOf(node.operand) : `${node.kind}:${own}(${childrenOf(node).map(keyOf).join(',')})`;
    keys.set(node, key);
  }
  return key;
}
