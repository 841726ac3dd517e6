// Smaller choices from choices: whole groups at zero first, then one choice after the other, the shape of the call before its data.
import type { ChoiceTable } from './choices.ts';

/** The name of an element: its tensor, and its place in the storage. */
export const DATA: RegExp = /^(.*)\/data\/(\d+)(?:\.re|\.im)?$/;

export function* smallerTables(table: ChoiceTable): Iterable<ChoiceTable> {
  const set = [...table].filter(([, choice]) => choice > 0).map(([name]) => name);
  const data = groupBy(
    set.filter((name) => DATA.test(name)),
    (name) => name.replace(DATA, '$1'),
  );
  const structure = set.filter((name) => !DATA.test(name));
  const repairs = structure.filter((name) => name.startsWith('repair/'));
  const others = structure.filter((name) => !name.startsWith('repair/'));
  const groups = [...groupBy(others, (name) => name.split('/')[0] as string).values()];

  for (const group of groups) if (group.length > 1) yield zeroed(table, group);
  if (repairs.length > 1) yield zeroed(table, repairs);
  yield* oneByOne(table, others);
  for (const group of data.values()) {
    yield zeroed(table, group);
    yield replaced(table, group, 1);
    yield* toFront(table, group);
  }
  yield* oneByOne(table, repairs);
  for (const group of data.values()) yield* halves(table, group);
  for (const group of data.values()) yield* oneByOne(table, group);
}

function* oneByOne(table: ChoiceTable, names: readonly string[]): Iterable<ChoiceTable> {
  for (const name of names) {
    const choice = table.get(name) as number;
    for (const smaller of smallerChoices(choice)) yield replaced(table, [name], smaller);
  }
}

/** From 0 upwards, ever closer to the choice. */
function smallerChoices(choice: number): number[] {
  const steps: number[] = [];
  for (let gap = choice; gap > 0; gap = Math.floor(gap / 2)) steps.push(choice - gap);
  return [...new Set([...(choice > 1 ? [0, 1] : [0]), ...steps])];
}

/** Half of the elements at zero, then a quarter … */
function* halves(table: ChoiceTable, names: readonly string[]): Iterable<ChoiceTable> {
  for (let size = Math.ceil(names.length / 2); size > 1; size = Math.ceil(size / 2)) {
    for (let at = 0; at < names.length; at += size) yield zeroed(table, names.slice(at, at + size));
  }
}

/** The last element alone, at the first place: the tensor may then become shorter. */
function* toFront(table: ChoiceTable, names: readonly string[]): Iterable<ChoiceTable> {
  const last = Math.max(...names.map((name) => Number(name.replace(DATA, '$2'))));
  if (last === 0) return;
  const moved = new Map(zeroed(table, names));
  for (const name of names) {
    const [, tensor, slot] = DATA.exec(name) as RegExpExecArray;
    const at = `${tensor}/data/`;
    if (Number(slot) === last) moved.set(at + name.slice(at.length).replace(/^\d+/, '0'), table.get(name) as number);
  }
  yield moved;
}

function zeroed(table: ChoiceTable, names: readonly string[]): ChoiceTable {
  return replaced(table, names, 0);
}

function replaced(table: ChoiceTable, names: readonly string[], choice: number): ChoiceTable {
  const smaller = new Map(table);
  for (const name of names) {
    if (choice === 0) smaller.delete(name);
    else smaller.set(name, Math.min(choice, table.get(name) as number));
  }
  return smaller;
}

function groupBy(names: readonly string[], keyOf: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(keyOf(name));
    if (group) group.push(name);
    else groups.set(keyOf(name), [name]);
  }
  return groups;
}
