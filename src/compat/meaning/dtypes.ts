// The dtype tables of two versions, compared by what they accept and give: every combination of dtypes is asked of both, so that rows may
// be written in any way.

import * as fc from 'fast-check';
import type { Args, Value } from '../../backend/values.ts';
import type { DtypeRow } from '../../opset/model.ts';
import { validCalls } from '../../semantics/domain/index.ts';
import type { Program } from '../../semantics/tree.ts';
import type { Type } from '../../semantics/types.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { allocate } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Version } from './explore.ts';
import { chooseRow, type RowChoice } from './row-choice.ts';

/** Combinations asked at most; an op with more tensors than that allows has them varied two at a time. */
const MOST = 2000;

export interface DtypeChanges {
  /** Combinations that were accepted and no longer are; that are now; and that give other dtypes. */
  readonly removed: readonly Combination[];
  readonly added: readonly Combination[];
  readonly changed: readonly (Combination & { readonly from: string; readonly to: string })[];
}

export interface Combination {
  /** `self: float32, other: int64`. */
  readonly text: string;
  readonly dtypes: Readonly<Record<string, string>>;
}

export function compareDtypes(old: Version, next: Version): DtypeChanges {
  const removed: Combination[] = [];
  const added: Combination[] = [];
  const changed: (Combination & { from: string; to: string })[] = [];
  const columns = columnsOf(old.meaning.program, next.meaning.program);
  const bases = baseCalls(old, next);
  for (const dtypes of combinations(columns)) {
    const choices = bases.map((args) => {
      const call = withDtypes(args, dtypes);
      return [chooseRow(old.meaning, call), chooseRow(next.meaning, call)] as const;
    });
    const text = Object.entries(dtypes)
      .map(([name, dtype]) => `${name}: ${dtype}`)
      .join(', ');
    const different = choices.find(([a, b]) => a !== undefined && b !== undefined && printChoice(a) !== printChoice(b));
    if (!different) continue;
    const [a, b] = different as [RowChoice | 'refused', RowChoice | 'refused'];
    if (b === 'refused') removed.push({ text, dtypes });
    else if (a === 'refused') added.push({ text, dtypes });
    else changed.push({ text, dtypes, from: printChoice(a), to: printChoice(b) });
  }
  return { removed, added, changed };
}

/** Only results are promised; what a meaning computes in shows in its values. */
function printChoice(choice: RowChoice | 'refused'): string {
  return choice === 'refused' ? choice : choice.results.join(', ');
}

interface Column {
  readonly name: string;
  readonly values: readonly string[];
}

const SCALARS = ['bool', 'int64', 'float64', 'complex128'] as const;

/** Arguments whose dtype a row may ask about: tensors and lists of them, Scalars, and dtypes given as values. */
function columnsOf(old: Program, next: Program): Column[] {
  const shared = old.parameters.filter(({ name }) => next.parameters.some((parameter) => parameter.name === name));
  return shared.flatMap(({ name, type }): Column[] => {
    const kind = kindOf(type);
    if (kind === 'tensor') return [{ name, values: dtypesNamed(old, next) }];
    if (kind === 'scalar' && mentions([old, next], name)) return [{ name, values: SCALARS }];
    return kind === 'dtype' ? [{ name, values: dtypesNamed(old, next) }] : [];
  });
}

function kindOf(type: Type): 'tensor' | 'scalar' | 'dtype' | undefined {
  if (type.kind === 'optional') return kindOf(type.of);
  if (type.kind === 'list') return kindOf(type.item) === 'tensor' ? 'tensor' : undefined;
  return type.kind === 'tensor' || type.kind === 'scalar' || type.kind === 'dtype' ? type.kind : undefined;
}

function mentions(programs: readonly Program[], name: string): boolean {
  return programs.some(({ rows }) =>
    rows.some(
      (row) => name in row.accepts || JSON.stringify([row.results, row.compute, row.when]).includes(`"name":"${name}"`),
    ),
  );
}

/** Dtypes that either table names; one that neither names stands for all others. */
function dtypesNamed(old: Program, next: Program): string[] {
  const named = new Set(
    [old, next].flatMap(({ rows }) =>
      rows.flatMap(({ accepts }) =>
        Object.values(accepts).flatMap((column) => ('set' in column ? [...column.set] : [])),
      ),
    ),
  );
  const all = Object.keys(DTYPES) as DType[];
  const other = all.find((dtype) => !named.has(dtype));
  return all.filter((dtype) => DTYPES[dtype].packed === 1 && (named.has(dtype) || dtype === other));
}

function* combinations(columns: readonly Column[]): Iterable<Record<string, string>> {
  const count = columns.reduce((product, { values }) => product * values.length, 1);
  if (count <= MOST) yield* product(columns);
  else
    for (const [n, first] of columns.entries())
      for (const second of columns.slice(n + 1)) yield* product([first, second]);
}

function* product([column, ...rest]: readonly Column[]): Iterable<Record<string, string>> {
  if (!column) {
    yield {};
    return;
  }
  for (const value of column.values) for (const others of product(rest)) yield { [column.name]: value, ...others };
}

/** A few valid calls of either version: rows may also ask about ranks and about arguments that are none. */
function baseCalls(old: Version, next: Version): Args[] {
  return [old, next].flatMap(({ side, meaning }) => {
    try {
      const arbitrary = validCalls(meaning.program, {
        defaults: meaning.defaults,
        lookup: side.lookup,
        elements: 12,
        wrapped: false,
      });
      return fc.sample(arbitrary, { numRuns: 3, seed: 1 }).map(({ args }) => args);
    } catch {
      // The other version may have calls; an op without any is told of when it is run.
      return [];
    }
  });
}

function withDtypes(args: Args, dtypes: Readonly<Record<string, string>>): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      dtypes[name] === undefined ? value : withDtype(value, dtypes[name] as DType),
    ]),
  );
}

function withDtype(value: Value, dtype: DType): Value {
  if (Array.isArray(value)) return value.map((item) => withDtype(item, dtype));
  if (value instanceof Tensor) return new Tensor(dtype, allocate(dtype, value.numel), value.shape);
  if (value === null) return null;
  if (typeof value === 'object' && 'dtype' in value) return { dtype };
  const { class: kind } = DTYPES[dtype];
  return kind === 'bool' ? true : kind === 'integer' ? 1n : kind === 'float' ? 1.5 : new Complex(1, 1);
}

/** `self: float16 (any other)` instead of twenty lines: combinations that agree in all but one column are told once. */
export function summarize(combinations: readonly Combination[], most = 4): string {
  const texts = fold(combinations);
  const shown = texts.slice(0, most).join('; ');
  return texts.length > most ? `${shown}; and ${texts.length - most} more` : shown;
}

/** One line a dtype of the column that tells the combinations apart best. */
function fold(combinations: readonly Combination[]): string[] {
  const names = Object.keys(combinations[0]?.dtypes ?? {});
  const grouped = names.map((name) => {
    const groups = new Map<string, number>();
    for (const { dtypes } of combinations) groups.set(dtypes[name]!, (groups.get(dtypes[name]!) ?? 0) + 1);
    return { name, groups };
  });
  const best = grouped.sort((a, b) => a.groups.size - b.groups.size)[0];
  if (!best || names.length === 1 || best.groups.size === combinations.length)
    return combinations.map(({ text }) => text);
  return [...best.groups].map(
    ([dtype, count]) => `${best.name}: ${dtype} (${count} ${count === 1 ? 'combination' : 'combinations'})`,
  );
}

/** Rows for people: the table of one version. */
export function printRows(rows: readonly DtypeRow[]): string {
  return rows
    .map(
      ({ label, columns }) =>
        `${label} ${columns.map(({ name, rule }) => `${name}: ${rule.kind === 'expression' ? rule.text : (rule.set ?? rule.dtypes.join('|'))}`).join(', ')}`,
    )
    .join('; ');
}
