// Inversions of arithmetic: which operand must be what, so that the whole becomes a wanted number.
import type { ArithmeticOperator, Node } from '../tree.ts';
import { equalValues, numberOf, type Repair, rotation } from './repair.ts';
import type { Site } from './site.ts';

type Arithmetic = Extract<Node, { kind: 'arithmetic' }>;

export function assignArithmetic(repair: Repair, node: Arithmetic, target: unknown, site: Site): boolean {
  if (Array.isArray(target)) return assignEach(repair, node, target, site);
  const wanted = numberOf(target);
  if (wanted === undefined) return false;
  return rotation(repair, 2).some((side) => {
    const [mine, other] = side === 0 ? [node.left, node.right] : [node.right, node.left];
    const known = numberOf(site.attempt(other));
    if (known === undefined) return false;
    const current = numberOf(site.attempt(mine));
    const value =
      side === 0 ? left(node.operator, wanted, known, current, repair) : right(node.operator, wanted, known);
    return value !== undefined && isAllowed(mine, value, wanted) && repair.assign(mine, value, site);
  });
}

function isAllowed({ type }: Node, value: number, wanted: number): boolean {
  return type.kind === 'int' ? Number.isSafeInteger(value) : !Number.isNaN(value) || Number.isNaN(wanted);
}

/** x, so that x ∘ b = t. */
function left(
  operator: ArithmeticOperator,
  t: number,
  b: number,
  current: number | undefined,
  repair: Repair,
): number | undefined {
  switch (operator) {
    case '+':
      return t - b;
    case '-':
      return t + b;
    case '*':
      return b === 0 ? undefined : t / b;
    case '/':
      return t * b;
    case '//':
      return b === 0 ? undefined : t * b + (b > 1 ? repair.choose(Math.min(b, 8)) : 0);
    case '%': {
      if (!(t >= 0 && t < b)) return undefined;
      // The nearest below or above.
      return Math.max(0, Math.floor((current ?? 0) / b) + repair.choose(2)) * b + t;
    }
    case '**':
      return t ** (1 / b);
  }
}

/** x, so that a ∘ x = t. */
function right(operator: ArithmeticOperator, t: number, a: number): number | undefined {
  switch (operator) {
    case '+':
      return t - a;
    case '-':
      return a - t;
    case '*':
      return a === 0 ? undefined : t / a;
    case '/':
      return t === 0 ? undefined : a / t;
    case '//':
      return smallest((x) => Math.floor(a / x) === t);
    case '%':
      return smallest((x) => a - x * Math.floor(a / x) === t);
    case '**':
      return smallest((x) => a ** x === t);
  }
}

function smallest(holds: (x: number) => boolean): number | undefined {
  for (let x = 1; x <= 64; x++) if (holds(x)) return x;
  return undefined;
}

/** Lists entry by entry: one side becomes what the entries of the other one ask for. */
function assignEach(repair: Repair, node: Arithmetic, target: readonly unknown[], site: Site): boolean {
  return rotation(repair, 2).some((side) => {
    const [mine, other] = side === 0 ? [node.left, node.right] : [node.right, node.left];
    const known = site.attempt(other);
    if (mine.type.kind !== 'list' || known === undefined) return false;
    if (Array.isArray(known) && known.length !== target.length) return false;
    const current = site.attempt(mine);
    const entries = target.map((entry, n) => {
      const wanted = numberOf(entry);
      const against = numberOf(Array.isArray(known) ? known[n] : known);
      if (wanted === undefined || against === undefined) return undefined;
      const before = numberOf(Array.isArray(current) ? current[n] : undefined);
      return side === 0 ? left(node.operator, wanted, against, before, repair) : right(node.operator, wanted, against);
    });
    return !entries.includes(undefined) && repair.assign(mine, entries, site);
  });
}

/** Functions of plain numbers. */
export function assignNumberNative(
  repair: Repair,
  node: Extract<Node, { kind: 'native' }>,
  target: unknown,
  site: Site,
): boolean {
  const wanted = numberOf(target);
  const [first, second] = node.arguments;
  if (wanted === undefined || !first) return false;
  switch (node.name) {
    case 'max':
    case 'min':
      return second !== undefined && assignExtreme(repair, [first, second], wanted, node.name === 'max', site);
    case 'abs':
      return repair.assign(first, repair.choose(2) === 0 ? wanted : -wanted, site);
    case 'floor':
    case 'ceil':
    case 'trunc':
    case 'round':
    case 'int':
    case 'real':
    case 'double':
    case 're':
      return repair.assign(first, wanted, site);
    case 'sqrt':
      return wanted >= 0 && repair.assign(first, wanted * wanted, site);
    default:
      return false;
  }
}

/** One of the two gets the value; the other one as well where it would win. */
function assignExtreme(
  repair: Repair,
  pair: readonly [Node, Node],
  target: number,
  largest: boolean,
  site: Site,
): boolean {
  const loses = (node: Node): boolean => {
    const value = numberOf(site.attempt(node));
    return value !== undefined && (largest ? value <= target : value >= target);
  };
  for (const side of rotation(repair, 2)) {
    const [mine, other] = [pair[side] as Node, pair[1 - side] as Node];
    if (loses(other) && repair.assign(mine, target, site)) return true;
  }
  const moved = pair
    .filter((node) => !loses(node) && !equalValues(site.attempt(node), target))
    .map((node) => repair.assign(node, target, site));
  return moved.length > 0 && moved.every(Boolean);
}
