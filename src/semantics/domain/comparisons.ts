// Inversions of comparisons: one side moves to where the comparison comes out as wanted.
import type { ComparisonOperator, Node } from '../tree.ts';
import { isNumeric } from '../types.ts';
import { assignLength } from './assign-lists.ts';
import { wrongStringsOf } from './draw-text.ts';
import { COMMON } from './dtypes.ts';
import { setNone, setPresent } from './places.ts';
import { moveIntoRange } from './ranges.ts';
import { equalValues, firstOf, numberOf, type Repair, rotation } from './repair.ts';
import { placeOf, type Site } from './site.ts';

type Compare = Extract<Node, { kind: 'compare' }>;

export function satisfyComparison(repair: Repair, node: Compare, want: boolean, site: Site): boolean {
  const operator = want ? node.operator : OPPOSITE[node.operator];
  if (operator === '==') return makeEqual(repair, node, site);
  if (operator === '!=') return makeDifferent(repair, node, site);
  const wanted: Compare = { ...node, operator };
  return moveIntoRange(repair, wanted, [wanted], site);
}

const OPPOSITE: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

function sidesOf(repair: Repair, { left, right }: Compare): readonly (readonly [mine: Node, other: Node])[] {
  const both = [
    [left, right],
    [right, left],
  ] as const;
  return rotation(repair, 2).map((n) => both[n] as readonly [Node, Node]);
}

function makeEqual(repair: Repair, node: Compare, site: Site): boolean {
  const ways = sidesOf(repair, node).map(([mine, other]) => () => {
    const value = site.attempt(other);
    return value !== undefined && repair.assign(mine, value, site);
  });
  return firstOf(repair, ways);
}

function makeDifferent(repair: Repair, node: Compare, site: Site): boolean {
  const ways = sidesOf(repair, node).flatMap(([mine]) => {
    const value = site.attempt(mine);
    const other = others(repair, mine, value, site).map(
      (candidate) => () => repair.assign(mine, candidate, site) && !equalValues(site.attempt(mine), value),
    );
    return Array.isArray(value)
      ? [
          ...other,
          () =>
            assignLength(
              repair,
              mine,
              value.length === 0 || repair.choose(2) === 0 ? value.length + 1 : value.length - 1,
              site,
            ),
        ]
      : other;
  });
  return firstOf(repair, ways);
}

/** Values near one that an expression has, to be told from it. */
function others(repair: Repair, node: Node, value: unknown, site: Site): readonly unknown[] {
  const { type } = node;
  if (isNumeric(type)) {
    const n = numberOf(value) ?? 0;
    return rotation(repair, 6).map((k) => n + ([1, -1, 2, -2, 3, -3][k] as number));
  }
  if (type.kind === 'bool') return [!value];
  if (type.kind === 'dtype') return rotation(repair, COMMON.length).map((k) => COMMON[k]);
  if (type.kind === 'string') {
    const place = placeOf(node, site);
    const words = place ? wrongStringsOf(repair.world, place) : [];
    return rotation(repair, words.length).map((k) => words[k]);
  }
  if (Array.isArray(value) && value.length > 0) {
    const at = repair.choose(value.length);
    const entry = numberOf(value[at]);
    return entry === undefined ? [] : [value.with(at, entry + 1), value.with(at, entry - 1)];
  }
  return [];
}

/** An optional argument is left out or given. */
export function satisfyNone(repair: Repair, operand: Node, want: boolean, site: Site): boolean {
  const place = placeOf(operand, site);
  if (place) return want ? setNone(repair.world, place) : setPresent(repair.world, place);
  return want && repair.assign(operand, null, site);
}
