// `--reporter NAME[=FILE]`, repeated: results → each format to standard output or to its file.
import { didYouMean } from '../report/nearest.ts';
import { type Console, writeWhole } from './console.ts';
import { UserError } from './errors.ts';

/** A format by its name: what it makes of the results. */
export type Formats<T> = Readonly<Record<string, (results: T) => string>>;

interface Target {
  readonly name: string;
  readonly file: string | undefined;
}

/** The reporters asked for, checked before anything runs. */
export function readReporters<T>(
  words: readonly string[] | undefined,
  formats: Formats<T>,
  fallback: string,
): readonly Target[] {
  return (words ?? [fallback]).map((word) => {
    const [name = '', file] = word.split(/=(.*)/s);
    if (!Object.hasOwn(formats, name))
      throw new UserError(`there is no reporter '${name}'`, didYouMean(name, Object.keys(formats)));
    return { name, file };
  });
}

export function report<T>(results: T, targets: readonly Target[], formats: Formats<T>, console: Console): void {
  for (const { name, file } of targets) {
    const text = formats[name]!(results);
    if (file === undefined) console.out(text);
    else writeWhole(file, [text]);
  }
}
