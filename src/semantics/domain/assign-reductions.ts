// Inversions of reductions over shape numbers and conditions: which terms must change, so that the whole becomes a wanted number.
import type { Node } from '../tree.ts';
import { factorise, numberOf, type Repair, rotation } from './repair.ts';
import { eachBinding, type Site } from './site.ts';

type Reduce = Extract<Node, { kind: 'reduce' }>;

/** Terms a repair looks at. */
const TERMS = 4096;

export function sitesOf(node: Reduce, site: Site): Site[] {
  const sites: Site[] = [];
  eachBinding(node.binders, site, (at) => sites.push(at) >= TERMS);
  return sites;
}

export function assignReduction(repair: Repair, node: Reduce, target: unknown, site: Site): boolean {
  const wanted = numberOf(target);
  if (wanted === undefined) return false;
  const sites = sitesOf(node, site);
  if (node.operator === 'count') return assignCount(repair, node, wanted, sites);
  const terms = sites.map((at) => numberOf(at.attempt(node.body)));
  if (terms.includes(undefined)) return false;
  return assignTerms(repair, node, wanted, sites, terms as number[]);
}

function assignTerms(
  repair: Repair,
  node: Reduce,
  wanted: number,
  sites: readonly Site[],
  terms: readonly number[],
): boolean {
  const set = (n: number, value: number): boolean => repair.assign(node.body, value, sites[n] as Site);
  switch (node.operator) {
    case 'sum': {
      const missing = wanted - terms.reduce((sum, term) => sum + term, 0);
      return rotation(repair, sites.length).some((n) => set(n, (terms[n] as number) + missing));
    }
    case 'prod': {
      const factors = Number.isSafeInteger(wanted) && wanted >= 0 ? factorise(wanted, sites.length, repair) : undefined;
      return factors?.every((factor, n) => factor === terms[n] || set(n, factor)) ?? false;
    }
    case 'max':
    case 'min': {
      const beyond = terms.map((term) => (node.operator === 'max' ? term > wanted : term < wanted));
      const fine = beyond.every((isBeyond, n) => !isBeyond || set(n, wanted));
      return fine && (beyond.includes(true) || rotation(repair, sites.length).some((n) => set(n, wanted)));
    }
    default:
      return false;
  }
}

function assignCount(repair: Repair, node: Reduce, wanted: number, sites: readonly Site[]): boolean {
  const holding = sites.filter((at) => at.attempt(node.body) === true);
  const others = sites.filter((at) => !holding.includes(at));
  const surplus = holding.length - wanted;
  const [pool, want] = surplus > 0 ? [holding, false] : [others, true];
  let left = Math.abs(surplus);
  for (const n of rotation(repair, pool.length)) {
    if (left === 0) break;
    if (repair.satisfy(node.body, want, pool[n] as Site)) left--;
  }
  return left === 0;
}
