// What is known of an expression's value whatever the call: ranges of whole numbers, conditions, lengths of lists, dtypes.
import type { DType } from '../../tensor/dtype.ts';
import { isDType } from '../../tensor/dtype.ts';
import { FUNCTIONS } from '../evaluate/functions.ts';
import type { ArithmeticOperator, BinderNode, ComparisonOperator, Node, Program } from '../tree.ts';

/** Undefined is any value at all. */
export type Fact =
  | { readonly kind: 'int'; readonly low: number; readonly high: number }
  /** One of a few values: bools, dtypes, strings, none. */
  | { readonly kind: 'one-of'; readonly values: readonly (boolean | string | null)[] }
  | { readonly kind: 'list'; readonly low: number; readonly high: number; readonly item?: Fact | undefined }
  | undefined;

/** Facts of the names of a program, which are told apart by their slots wherever they stand; a name that has none may be anything. */
export interface Facts {
  readonly names: Map<number, Fact>;
  /** Of expressions that were looked at before. */
  readonly known: Map<Node, Fact>;
}

const DIMS: Fact = { kind: 'int', low: 0, high: 64 };
const COUNT: Fact = { kind: 'int', low: 0, high: Infinity };
const SHAPE: Fact = { kind: 'list', low: 0, high: 64, item: COUNT };

/** What a program says before any call: its dtypes of computing, and its named expressions. */
export function programFacts(program: Program): Facts {
  const names = new Map<number, Fact>([[program.compute.slot, computeDTypes(program)]]);
  const facts: Facts = { names, known: new Map() };
  for (const { name, slot } of program.parameters) {
    const dtypes = columnDTypes(program, name);
    if (dtypes && program.parameters.find((p) => p.name === name)?.type.kind === 'dtype')
      names.set(slot, { kind: 'one-of', values: dtypes });
  }
  for (const { variable, value } of program.lets) names.set(variable.slot, factOf(value, facts));
  return facts;
}

function columnDTypes(program: Program, argument: string): readonly DType[] | undefined {
  const columns = program.rows.map((row) => row.accepts[argument]);
  if (!columns.every((column) => column !== undefined && 'set' in column)) return undefined;
  return [...new Set(columns.flatMap((column) => ('set' in column ? [...column.set] : [])))].filter(isDType);
}

function computeDTypes(program: Program): Fact {
  const first = program.results[0]?.name ?? '';
  const values: string[] = [];
  for (const row of program.rows) {
    const dtypes = ruleDTypes(program, row, row.compute ?? row.results[first]);
    if (!dtypes) return undefined;
    values.push(...dtypes);
  }
  return values.length > 0 ? { kind: 'one-of', values: [...new Set(values)] } : undefined;
}

/** The dtypes that the rule of a row gives: one that it names, or those of an argument. */
function ruleDTypes(
  program: Program,
  row: Program['rows'][number],
  rule: Node | undefined,
): readonly string[] | undefined {
  if (!rule) return undefined;
  const bare = rule.kind === 'coerce' ? rule.operand : rule;
  if (bare.kind === 'constant' && isDType(bare.value)) return [bare.value];
  const inner = bare.kind === 'native' && bare.name === 'dtype' ? (bare.arguments[0] as Node) : bare;
  const subject = inner.kind === 'coerce' ? inner.operand : inner;
  if (subject.kind !== 'variable') return undefined;
  const name = program.parameters.find(({ slot }) => slot === subject.variable.slot)?.name;
  const column = name === undefined ? undefined : row.accepts[name];
  return column && 'set' in column ? [...column.set] : undefined;
}

export function factOf(node: Node, facts: Facts): Fact {
  if (facts.known.has(node)) return facts.known.get(node);
  const fact = findFact(node, facts);
  facts.known.set(node, fact);
  return fact;
}

function findFact(node: Node, facts: Facts): Fact {
  switch (node.kind) {
    case 'constant':
      return constant(node.value);
    case 'variable':
      return facts.names.get(node.variable.slot);
    case 'coerce':
      return factOf(node.operand, facts);
    case 'expansion':
      return factOf(node.body, facts);
    case 'let':
      facts.names.set(node.variable.slot, factOf(node.value, facts));
      return factOf(node.body, facts);
    case 'negate': {
      const fact = factOf(node.operand, facts);
      return fact?.kind === 'int' ? { kind: 'int', low: 0 - fact.high, high: 0 - fact.low } : undefined;
    }
    case 'arithmetic':
      return arithmetic(node.operator, factOf(node.left, facts), factOf(node.right, facts), node.type.kind);
    case 'compare':
      return compare(node.operator, factOf(node.left, facts), factOf(node.right, facts));
    case 'not': {
      const fact = factOf(node.operand, facts);
      return fact?.kind === 'one-of' ? { kind: 'one-of', values: fact.values.map((value) => !value) } : undefined;
    }
    case 'and':
    case 'or': {
      // `and` is false, `or` true, as soon as one side is.
      const decisive = node.kind === 'or';
      const sides = [decidedValue(node.left, facts), decidedValue(node.right, facts)];
      if (sides.includes(decisive)) return constant(decisive);
      return sides.includes(undefined) ? undefined : constant(!decisive);
    }
    case 'is-none': {
      const fact = factOf(node.operand, facts);
      if (!fact) return undefined;
      if (fact.kind !== 'one-of') return constant(false);
      return { kind: 'one-of', values: [...new Set(fact.values.map((value) => value === null))] };
    }
    case 'coalesce': {
      const left = factOf(node.left, facts);
      if (left?.kind === 'one-of' && left.values.every((value) => value === null)) return factOf(node.right, facts);
      return undefined;
    }
    case 'if': {
      const side = decidedValue(node.condition, facts);
      if (side !== undefined) return factOf(side ? node.then : node.else, facts);
      return join(factOf(node.then, facts), factOf(node.else, facts));
    }
    case 'list':
      return node.items.some(({ splice }) => splice)
        ? spliced(node.items.map(({ splice, value }) => ({ splice, fact: factOf(value, facts) })))
        : { ...list(node.items.length), item: joinAll(node.items.map(({ value }) => factOf(value, facts))) };
    case 'comprehension': {
      const { low, high } = tripsOf(node.binders, facts);
      return { kind: 'list', low, high, item: factOf(node.item, facts) };
    }
    case 'concat':
      return spliced([node.left, node.right].map((side) => ({ splice: true, fact: factOf(side, facts) })));
    case 'element': {
      const whole = factOf(node.list, facts);
      return whole?.kind === 'list' ? whole.item : undefined;
    }
    case 'slice':
      return slice(node, facts);
    case 'with': {
      const whole = factOf(node.list, facts);
      return whole?.kind === 'list' ? { ...whole, item: join(whole.item, factOf(node.value, facts)) } : undefined;
    }
    case 'reduce': {
      const { high } = tripsOf(node.binders, facts);
      return node.operator === 'count' ? { kind: 'int', low: 0, high } : undefined;
    }
    case 'native':
      return native(node, facts);
    default:
      return undefined;
  }
}

/** The value of a condition that is always the same. */
export function decidedValue(condition: Node, facts: Facts): boolean | undefined {
  const fact = factOf(condition, facts);
  const first = fact?.kind === 'one-of' ? fact.values[0] : undefined;
  return fact?.kind === 'one-of' && typeof first === 'boolean' && fact.values.every((value) => value === first)
    ? first
    : undefined;
}

/** How often the body under binders is visited. */
export function tripsOf(binders: readonly BinderNode[], facts: Facts): { readonly low: number; readonly high: number } {
  let [low, high] = [1, 1];
  for (const binder of binders) {
    if (binder.kind === 'let') facts.names.set(binder.variable.slot, factOf(binder.value, facts));
    else if (binder.kind === 'where') {
      const decided = decidedValue(binder.condition, facts);
      if (decided !== true) low = 0;
      if (decided === false) high = 0;
    } else {
      const to = factOf(binder.to, facts);
      const from = binder.from ? factOf(binder.from, facts) : constant(0);
      if (to?.kind === 'int' && from?.kind === 'int') {
        low *= Math.max(0, to.low - from.high);
        high = times(high, Math.max(0, to.high - from.low));
        facts.names.set(binder.variable.slot, { kind: 'int', low: from.low, high: Math.max(from.low, to.high - 1) });
      } else {
        // Over index tuples: of a shape of no dims there is one.
        [low, high] = [0, to?.kind === 'list' && to.high === 0 ? high : times(high, Infinity)];
        if (to?.kind === 'list') facts.names.set(binder.variable.slot, { ...to, item: COUNT });
      }
    }
  }
  return { low, high };
}

function constant(value: number | boolean | string | null): Fact {
  if (typeof value !== 'number') return { kind: 'one-of', values: [value] };
  return Number.isInteger(value) ? { kind: 'int', low: value, high: value } : undefined;
}

function list(length: number): Extract<Fact, { kind: 'list' }> {
  return { kind: 'list', low: length, high: length };
}

function spliced(parts: readonly { readonly splice: boolean; readonly fact: Fact }[]): Fact {
  let [low, high] = [0, 0];
  for (const { splice, fact } of parts) {
    low += !splice ? 1 : fact?.kind === 'list' ? fact.low : 0;
    high += !splice ? 1 : fact?.kind === 'list' ? fact.high : Infinity;
  }
  return { kind: 'list', low, high, item: joinAll(parts.map(({ splice, fact }) => (splice ? itemOf(fact) : fact))) };
}

function itemOf(fact: Fact): Fact {
  return fact?.kind === 'list' ? fact.item : undefined;
}

function slice(node: Extract<Node, { kind: 'slice' }>, facts: Facts): Fact {
  const whole = factOf(node.list, facts);
  if (whole?.kind !== 'list') return undefined;
  return { kind: 'list', low: 0, high: whole.high, item: whole.item };
}

function join(a: Fact, b: Fact): Fact {
  if (!a || !b || a.kind !== b.kind) return undefined;
  if (a.kind === 'one-of' && b.kind === 'one-of')
    return { kind: 'one-of', values: [...new Set([...a.values, ...b.values])] };
  if (a.kind === 'one-of' || b.kind === 'one-of') return undefined;
  const bounds = { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
  return a.kind === 'list' && b.kind === 'list'
    ? { kind: 'list', ...bounds, item: join(a.item, b.item) }
    : { kind: 'int', ...bounds };
}

function joinAll(facts: readonly Fact[]): Fact {
  return facts.length === 0 ? undefined : facts.reduce(join);
}

/** Infinity counts as a bound that is not known: 0 times it is 0. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function arithmetic(operator: ArithmeticOperator, a: Fact, b: Fact, kind: string): Fact {
  if (a?.kind === 'list' || b?.kind === 'list') {
    const lists = [a, b].filter((fact) => fact?.kind === 'list');
    return { kind: 'list', low: Math.max(...lists.map((l) => l.low)), high: Math.min(...lists.map((l) => l.high)) };
  }
  if (a?.kind !== 'int' || b?.kind !== 'int' || kind !== 'int') return undefined;
  switch (operator) {
    case '+':
      return { kind: 'int', low: a.low + b.low, high: a.high + b.high };
    case '-':
      return { kind: 'int', low: a.low - b.high, high: a.high - b.low };
    case '*': {
      const products = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
      return { kind: 'int', low: Math.min(...products), high: Math.max(...products) };
    }
    case '%':
      return b.low > 0 ? { kind: 'int', low: 0, high: b.high - 1 } : undefined;
    case '//':
      return b.low > 0 && b.low === b.high
        ? { kind: 'int', low: Math.floor(a.low / b.low), high: Math.floor(a.high / b.low) }
        : undefined;
    default:
      return undefined;
  }
}

function compare(operator: ComparisonOperator, a: Fact, b: Fact): Fact {
  if (a?.kind === 'int' && b?.kind === 'int') return compareRanges(operator, a, b);
  if (a?.kind !== 'one-of' || b?.kind !== 'one-of' || (operator !== '==' && operator !== '!=')) return undefined;
  const shared = a.values.some((value) => b.values.includes(value));
  if (!shared) return constant(operator === '!=');
  return a.values.length === 1 && b.values.length === 1 ? constant(operator === '==') : undefined;
}

type Whole = Extract<Fact, { kind: 'int' }>;

function compareRanges(operator: ComparisonOperator, a: Whole, b: Whole): Fact {
  const always = (holds: boolean, fails: boolean): Fact =>
    holds ? constant(true) : fails ? constant(false) : undefined;
  const apart = a.high < b.low || b.high < a.low;
  const same = a.low === a.high && b.low === b.high && a.low === b.low;
  switch (operator) {
    case '==':
      return always(same, apart);
    case '!=':
      return always(apart, same);
    case '<':
      return always(a.high < b.low, a.low >= b.high);
    case '<=':
      return always(a.high <= b.low, a.low > b.high);
    case '>':
      return always(a.low > b.high, a.high <= b.low);
    case '>=':
      return always(a.low >= b.high, a.high < b.low);
  }
}

function native({ name, arguments: args }: Extract<Node, { kind: 'native' }>, facts: Facts): Fact {
  const given = args.map((argument) => factOf(argument, facts));
  const [first] = given;
  switch (name) {
    case 'length':
      return first?.kind === 'list' ? { kind: 'int', low: first.low, high: first.high } : COUNT;
    case 'rank':
      return DIMS;
    case 'size':
    case 'numel':
      return COUNT;
    case 'shape':
      return SHAPE;
    case 'max':
    case 'min':
      return extreme(name === 'max' ? Math.max : Math.min, given);
    default:
      return ofDTypes(name, given);
  }
}

function extreme(pick: (a: number, b: number) => number, given: readonly Fact[]): Fact {
  const [a, b] = given;
  const floor = given.find((fact) => fact?.kind === 'int');
  if (a?.kind === 'int' && b?.kind === 'int')
    return { kind: 'int', low: pick(a.low, b.low), high: pick(a.high, b.high) };
  // One side alone bounds the result from below, or from above.
  if (floor?.kind !== 'int') return undefined;
  return pick(0, 1) === 1
    ? { kind: 'int', low: floor.low, high: Infinity }
    : { kind: 'int', low: -Infinity, high: floor.high };
}

/** Functions of one dtype whose value is the same for few dtypes. */
function ofDTypes(name: string, given: readonly Fact[]): Fact {
  const [first] = given;
  const judge = FUNCTIONS.plain(name);
  if (!judge || given.length !== 1 || first?.kind !== 'one-of' || !first.values.every((value) => isDType(value)))
    return undefined;
  const values = [...new Set(first.values.map((dtype) => judge(dtype)))];
  if (values.every((value) => typeof value === 'number'))
    return { kind: 'int', low: Math.min(...(values as number[])), high: Math.max(...(values as number[])) };
  return values.every((value) => typeof value === 'boolean' || typeof value === 'string')
    ? { kind: 'one-of', values: values as (boolean | string)[] }
    : undefined;
}
