// Which dtype row a call falls under, without carrying it out: a meaning and arguments come in, the dtypes of its results go out.
import type { Args } from '../../backend/values.ts';
import { type Evaluation, evaluate, exactAlgebra, type Meaning } from '../../semantics/evaluate/index.ts';
import type { Program } from '../../semantics/tree.ts';
import type { DType } from '../../tensor/dtype.ts';

export interface RowChoice {
  readonly compute: DType;
  readonly results: readonly DType[];
}

const EXACT = exactAlgebra();

const NOTHING: Program['steps'] = [{ kind: 'return', values: [], span: { start: 0, end: 0 } }];

const tables = new WeakMap<Program, Program>();

/** 'refused' where no row accepts the call; undefined where something else stands in the way, so that nothing can be said. */
export function chooseRow({ program, defaults }: Meaning, args: Args): RowChoice | 'refused' | undefined {
  const evaluation = attempt({ program: tableOf(program), defaults }, args);
  if (evaluation?.status === 'ok') return { compute: evaluation.compute, results: evaluation.dtypes };
  return evaluation?.label.endsWith('/dtypes') ? 'refused' : undefined;
}

function attempt(meaning: Meaning, args: Args): Evaluation | undefined {
  try {
    return evaluate(EXACT, meaning, args);
  } catch {
    // The condition of a row cannot be worked out for this call.
    return undefined;
  }
}

/** The program with its dtype table only: no patterns are compared, no constraint tested, nothing computed. */
function tableOf(program: Program): Program {
  const known = tables.get(program);
  if (known) return known;
  const table = { ...program, constraints: [], unpredictable: [], steps: NOTHING, shapes: bindingOnly(program) };
  tables.set(program, table);
  return table;
}

/** Patterns still name extents that a row's condition may read; those that also demand something are left out. */
function bindingOnly({ shapes }: Program): Program['shapes'] {
  return shapes.filter(({ items }) => items.every(({ kind }) => kind === 'bind'));
}
