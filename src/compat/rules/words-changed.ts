// The rule words-changed: words, examples, laws or hints for tests changed. A pair of versions of one op comes in, the places where it is so go out.

import type { Rule } from '../rule.ts';
import type { OpSide } from '../side.ts';

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
    // What is there once only came or went with what it speaks of.
    const fields = [...before]
      .filter(([field, text]) => after.has(field) && after.get(field) !== text)
      .map(([field]) => field);
    if (fields.length > 0) yield { where: fields.join(', '), from: 'as it was', to: 'reworded' };
  },
};

function words({ spec, version }: NonNullable<OpSide['definition']>): ReadonlyMap<string, string> {
  const { summary, see, tags, deviations } = spec;
  const { laws, examples, domain } = version;
  const messages = version.constraints.map(({ label, message }) => [`message of ${label}`, message] as const);
  const reasons = version.unpredictable.map(({ label, why }) => [`reason of ${label}`, why] as const);
  const fields = [
    ...Object.entries({ summary, see, tags, deviations, laws, examples, domain }),
    ...messages,
    ...reasons,
  ];
  return new Map(fields.map(([field, value]) => [field, JSON.stringify(value ?? null, printBigint)]));
}

function printBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value;
}
