// A label that errors print, such as `aten.mm.default/shape.mat2`, and the page of its op → what the label stands for.
import type { Block } from './block.ts';
import type { OpPage } from './page.ts';

export interface LabelPage {
  readonly kind: 'label';
  readonly label: string;
  readonly op: string;
  readonly title: string;
  /** What must hold, what is open or what is claimed. */
  readonly formula?: string;
  readonly when?: string;
  readonly words: string;
}

/** Undefined where the op has no such label. */
export function labelPage(page: OpPage, name: string): LabelPage | undefined {
  const label = `${page.key}/${name}`;
  const found = (title: string, words: string, formula?: string, when?: string): LabelPage => ({
    kind: 'label',
    label,
    op: page.key,
    title,
    words,
    ...(formula === undefined ? {} : { formula }),
    ...(when === undefined ? {} : { when }),
  });
  const constraint = page.constraints.find((c) => c.label === label);
  if (constraint)
    return found(
      'A constraint: a call that does not meet it is refused.',
      constraint.message === undefined ? 'The refusal says the condition.' : `The refusal says: ${constraint.message}.`,
      constraint.condition,
      constraint.when,
    );
  const shape = page.shapes.find((s) => s.label === label);
  if (shape)
    return found(
      'A shape pattern: a call whose argument has another shape is refused.',
      `The shape of ${shape.argument} must fit the pattern; a name that occurs twice stands for the same extent.`,
      shape.pattern,
    );
  const open = page.unpredictable.find((u) => u.label === label);
  if (open) return found('An unpredictable case: any result is right, a crash is not.', open.why, undefined, open.when);
  const law = page.laws.find((l) => l.label === label);
  if (law)
    return found(
      'A law: true of every result.',
      'It is tested on calls drawn from the domain of the op.',
      law.holds,
      law.when,
    );
  const row = page.dtypes.rows.find((r) => r.label === label);
  if (row) {
    const cells = Object.entries(row.cells).map(([column, rule]) => `${column}: ${rule}`);
    return found(
      'A dtype row: one combination of dtypes that the op takes, and what comes out.',
      'The first row that fits counts.',
      cells.join(', '),
      row.when,
    );
  }
  const [title, words] = ALWAYS[name] ?? [];
  return title === undefined || words === undefined ? undefined : found(title, words);
}

/** Labels that every op has. */
const ALWAYS: Readonly<Record<string, readonly [title: string, words: string]>> = {
  dtypes: ['No dtype row fits the dtypes of the call.', 'See the dtype table of the op.'],
  arguments: [
    'An argument is missing, unknown, or not of the type that the signature says.',
    'See the signature of the op.',
  ],
  op: ['The op-set has no such op, or the back end does not offer it.', 'See `opset ls ops`.'],
};

export function labelBlocks(page: LabelPage): Block[] {
  return [
    { kind: 'title', text: page.label },
    { kind: 'paragraph', text: page.title },
    ...(page.formula === undefined ? [] : [{ kind: 'code', lines: [page.formula] } as const]),
    ...(page.when === undefined
      ? []
      : [{ kind: 'list', items: [{ text: 'It counts when', code: page.when }] } as const]),
    { kind: 'paragraph', text: page.words },
  ];
}
