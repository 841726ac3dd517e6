// The page of an op → its blocks, in the order in which a reader needs them.
import type { Block, Cell, Item } from './block.ts';
import type { DtypeTable, OpPage } from './page.ts';

export function opBlocks(page: OpPage): Block[] {
  const until = page.until === undefined ? '' : `, until ${page.until}`;
  const tags = page.tags.length === 0 ? '' : ` Tags: ${page.tags.join(', ')}.`;
  return [
    { kind: 'title', text: page.key },
    { kind: 'paragraph', text: page.summary },
    { kind: 'code', lines: [page.signature] },
    { kind: 'paragraph', text: `${TIERS[page.tier]} Since ${page.since}${until}.${tags}` },
    ...section('Meaning', [{ kind: 'code', lines: page.formula, isFormula: true }]),
    ...list(
      'where',
      page.names.map(({ name, formula }) => ({ code: `${name} = ${formula}` })),
    ),
    ...dtypeBlocks(page.dtypes),
    ...list(
      'Shapes',
      page.shapes.map(({ label, argument, pattern }) => ({
        label,
        text: `The shape of ${argument} is`,
        code: pattern,
      })),
    ),
    ...list(
      'A call is refused unless',
      page.constraints.map(({ label, condition, message, when }) => ({
        label,
        code: condition,
        ...(message === undefined ? {} : { text: `Otherwise: ${message}.` }),
        ...(when === undefined ? {} : { when }),
      })),
    ),
    ...list(
      'Unpredictable',
      page.unpredictable.map(({ label, when, why }) => ({ label, text: sentence(why), when })),
    ),
    ...derivativeBlocks(page),
    ...list(
      'Laws',
      page.laws.map(({ label, holds, when }) => ({ label, code: holds, ...(when === undefined ? {} : { when }) })),
    ),
    ...(page.examples.length === 0 ? [] : section('Examples', [{ kind: 'code', lines: page.examples }])),
    ...list(
      'Differences from PyTorch',
      page.deviations.map(({ what, pytorch, spec, why, test }) => ({
        text: `${sentence(what)} PyTorch: ${sentence(pytorch)} Here: ${sentence(spec)} Why: ${sentence(why)}${test === undefined ? '' : ` Pinned by ${test}.`}`,
      })),
    ),
    ...historyBlocks(page),
    ...list(
      'See',
      [...page.see, page.file].map((text) => ({ text })),
    ),
  ];
}

const TIERS: Readonly<Record<OpPage['tier'], string>> = {
  core: 'A core op.',
  composite: 'A composite op: defined by other ops.',
  extension: 'An extension: outside of the promise of compatibility.',
};

function dtypeBlocks({ columns, rows, sets }: DtypeTable): Block[] {
  if (rows.length === 0) return [];
  const hasNotes = rows.some(({ since, until, status, when }) => since ?? until ?? status ?? when);
  const head = [
    'row',
    ...columns.map(({ name, role }) => (role === 'result' ? `→ ${name}` : name)),
    ...(hasNotes ? ['only'] : []),
  ];
  const body = rows.map((row): Cell[] => {
    const notes = [
      ...(row.status === undefined ? [] : [row.status]),
      ...(row.since === undefined ? [] : [`since ${row.since}`]),
      ...(row.until === undefined ? [] : [`until ${row.until}`]),
      ...(row.when === undefined ? [] : [`when ${row.when}`]),
    ];
    return [
      { text: row.label.split('/').at(-1) ?? '', isCode: false },
      ...columns.map(({ name }) => ({ text: row.cells[name] ?? '', isCode: true })),
      ...(hasNotes ? [{ text: notes.join(', '), isCode: false }] : []),
    ];
  });
  return [
    { kind: 'heading', text: 'Dtypes' },
    { kind: 'table', head, rows: body },
    ...Object.entries(sets)
      .filter(([name, dtypes]) => dtypes.length > 1 || dtypes[0] !== name)
      .map(([name, dtypes]): Block => ({ kind: 'paragraph', text: `${name}: ${dtypes.join(', ')}.` })),
  ];
}

function derivativeBlocks(page: OpPage): Block[] {
  if (page.notDifferentiable !== undefined)
    return section('Derivatives', [{ kind: 'paragraph', text: `None: ${sentence(page.notDifferentiable)}` }]);
  return list(
    'Derivatives',
    page.derivatives.map(
      (d): Item =>
        'formula' in d ? { code: `${d.argument}: ${d.formula}` } : { text: `${d.argument}: none, ${sentence(d.none)}` },
    ),
  );
}

function historyBlocks({ history }: OpPage): Block[] {
  if (history.length < 2) return [];
  return list(
    'History',
    history.map(({ since, until, signature, shown }) => ({
      text: `${until === undefined ? `From ${since} on` : `From ${since}, before ${until}`}${shown ? ' (this page)' : ''}:`,
      code: signature,
    })),
  );
}

function section(heading: string, blocks: readonly Block[]): Block[] {
  return [{ kind: 'heading', text: heading }, ...blocks];
}

function list(heading: string, items: readonly Item[]): Block[] {
  return items.length === 0 ? [] : section(heading, [{ kind: 'list', items }]);
}

/** Ends with a full stop. */
function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
