// Expressions as YAML holds them: fields of a checked document come in; the texts as they were written, and laws made of them, go out.
import type { Law as LawEntry } from '../../generated/types/spec/op.ts';
import type { Law } from './model.ts';
import type { Path, YamlDocument } from './yaml/document.ts';

/** An expression without quotes may look like a number or a truth value to YAML (`0.0`, `true`); this is its text all the same. */
export type Written = string | number | boolean;

export function readText(value: Written, path: Path, document: YamlDocument): string {
  return typeof value === 'string' ? value : document.written(path);
}

export function readTexts(
  values: Readonly<Record<string, Written>> | undefined,
  path: Path,
  document: YamlDocument,
): Map<string, string> {
  const entries = Object.entries(values ?? {});
  return new Map(entries.map(([name, value]) => [name, readText(value, [...path, name], document)]));
}

export function readLaws(
  entries: Readonly<Record<string, LawEntry>> | undefined,
  path: Path,
  document: YamlDocument,
): Law[] {
  return Object.entries(entries ?? {}).map(([name, { when, equal, require }]) => {
    const at = [...path, name];
    const side = (i: 0 | 1): string => readText(equal![i]!, [...at, 'equal', i], document);
    return {
      name,
      ...(when === undefined ? {} : { when: readText(when, [...at, 'when'], document) }),
      ...(equal === undefined ? {} : { equal: [side(0), side(1)] as const }),
      ...(require === undefined ? {} : { require: readText(require, [...at, 'require'], document) }),
    };
  });
}
