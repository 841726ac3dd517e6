// The rule words-changed: words, examples, laws or hints for tests changed. A pair of versions of one op comes in, the places where it is so go out.
import type { OpSide } from '../side.ts';
import type { Rule } from '../rule.ts';

export const wordsChanged: Rule = {
  id: 'words-changed',
  family: 'words',
  title: 'Words, examples, laws or hints for tests changed.',
  audience: 'producer',
  level: 'safe',
  required: 'patch',
  why: 'The meaning is the same; pages and tests are not.',
  fix: 'Nothing is needed.',
  *check({ old, next }) {
    if (!old?.definition || !next?.definition) return;
    const [before, after] = [words(old.definition), words(next.definition)];
    const fields = Object.keys(before).filter((field) => before[field] !== after[field]);
    if (fields.length > 0) yield { where: fields.join(', '), from: 'as it was', to: 'reworded' };
  },
};

function words({ spec, version }: NonNullable<OpSide['definition']>): Readonly<Record<string, string>> {
  const { summary, see, tags, deviations } = spec;
  const { laws, examples, domain, constraints, unpredictable } = version;
  const messages = constraints.map(({ message }) => message ?? null);
  const parts = { summary, see, tags, deviations, laws, examples, domain, messages, reasons: unpredictable.map(({ why }) => why) };
  return Object.fromEntries(Object.entries(parts).map(([field, value]) => [field, JSON.stringify(value, printBigint)]));
}

function printBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
