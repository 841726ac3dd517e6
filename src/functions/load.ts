// The entries of spec/functions as they were read → functions as the checker and the readings take them, and the entries that are wrong.

/** One entry, by the fields of its YAML. */
export interface FunctionEntry {
  readonly name: string;
  readonly parameters: string;
  readonly returns: string;
  readonly summary: string;
  readonly body?: string | undefined;
  readonly derivative?: readonly string[] | undefined;
  readonly monotonic?: readonly Trend[] | undefined;
  readonly domain?: ReadonlyMap<string, readonly string[]> | undefined;
  readonly range?: readonly string[] | undefined;
  readonly ulps?: 'exact' | 'correct' | 'library' | undefined;
}

export type Trend = 'increasing' | 'decreasing' | 'none';
export type Interval = readonly [lowest: number, highest: number];

/** What a call is checked against, and what the readings know of a native. */
export interface FunctionFacts {
  readonly name: string;
  /** The name of a last parameter that takes any number of arguments starts with `...`. */
  readonly parameters: readonly { readonly name: string; readonly type: string }[];
  readonly returns: string;
  readonly summary: string;
  /** Missing for a native. */
  readonly body?: string;
  /** By each parameter, in terms of the parameters. */
  readonly derivative?: readonly string[];
  readonly monotonic?: readonly Trend[];
  /** For each parameter, outside of which the result is NaN. */
  readonly domain?: readonly (Interval | undefined)[];
  readonly range?: Interval;
  readonly ulps?: 'exact' | 'correct' | 'library';
}

export interface FunctionProblem {
  readonly function: string;
  readonly field: keyof FunctionEntry;
  readonly message: string;
  readonly fix: string;
}

const PLAIN_WORDS = ['int', 'real', 'num', 'bool', 'dtype', 'string', 'scalar', 'tensor', 'indices', 'mask'];
const LIST_WORDS = ['ints', 'reals', 'nums', 'bools', 'shapes', 'tensors'];
const RESULTS: ReadonlySet<string> = new Set([...PLAIN_WORDS, ...LIST_WORDS, 'number', 'element', 'same', 'item']);
const PARAMETERS: ReadonlySet<string> = new Set([...PLAIN_WORDS, ...LIST_WORDS, 'number', 'element', 'any']);
const PARAMETER = /^([a-z]+)(\??) (\.\.\.)?([A-Za-z_]\w*)$/;

/** Every function by its name; one with a problem keeps what could be read of it. */
export function loadFunctions(entries: Iterable<FunctionEntry>): {
  readonly functions: ReadonlyMap<string, FunctionFacts>;
  readonly problems: readonly FunctionProblem[];
} {
  const functions = new Map<string, FunctionFacts>();
  const problems: FunctionProblem[] = [];
  for (const entry of entries) {
    const report = (field: keyof FunctionEntry, message: string, fix: string): void => {
      problems.push({ function: entry.name, field, message, fix });
    };
    functions.set(entry.name, readEntry(entry, report));
  }
  return { functions, problems };
}

type Report = (field: keyof FunctionEntry, message: string, fix: string) => void;

function readEntry(entry: FunctionEntry, report: Report): FunctionFacts {
  const { name, returns, summary, body, derivative, monotonic, ulps } = entry;
  const parameters = readParameters(entry.parameters, report);
  if (!RESULTS.has(returns.replace(/\?$/, ''))) {
    report('returns', `'${returns}' is not a type`, `one of ${[...RESULTS].join(', ')}`);
  }
  for (const field of ['derivative', 'monotonic'] as const) {
    const given = entry[field]?.length;
    if (given === undefined || given === parameters.length) continue;
    report(field, `${given} entries for ${parameters.length} parameters`, 'give one for each parameter');
  }
  const domain = readDomain(entry, parameters, report);
  const range = entry.range && readInterval(entry.range, 'range', report);
  return {
    name,
    parameters,
    returns,
    summary,
    ...(body === undefined ? {} : { body }),
    ...(derivative === undefined ? {} : { derivative }),
    ...(monotonic === undefined ? {} : { monotonic }),
    ...(domain === undefined ? {} : { domain }),
    ...(range === undefined ? {} : { range }),
    ...(ulps === undefined ? {} : { ulps }),
  };
}

/** `(ints a, any ...xs)` → its parameters. */
function readParameters(text: string, report: Report): { name: string; type: string }[] {
  const inside = /^\(([^()]*)\)$/.exec(text.trim())?.[1];
  if (inside === undefined) {
    report(
      'parameters',
      `'${text}' is not a parameter list`,
      'write types and names in parentheses, as in (ints a, int d)',
    );
    return [];
  }
  const written = inside.trim() === '' ? [] : inside.split(',').map((part) => part.trim());
  const parameters: { name: string; type: string }[] = [];
  for (const [n, part] of written.entries()) {
    const [, type = '', optional = '', rest = '', name = ''] = PARAMETER.exec(part) ?? [];
    if (name === '') report('parameters', `'${part}' is not a parameter`, 'write a type, a space and a name');
    else if (!PARAMETERS.has(type))
      report('parameters', `'${type}' is not a type`, `one of ${[...PARAMETERS].join(', ')}`);
    else if (rest !== '' && n < written.length - 1)
      report('parameters', `'${part}' is not the last parameter`, 'move it to the end');
    else if (parameters.some((p) => p.name === name))
      report('parameters', `two parameters are named '${name}'`, 'rename one');
    else parameters.push({ type: type + optional, name: rest + name });
  }
  return parameters;
}

function readDomain(
  { domain }: FunctionEntry,
  parameters: readonly { readonly name: string }[],
  report: Report,
): readonly (Interval | undefined)[] | undefined {
  if (domain === undefined || domain.size === 0) return undefined;
  for (const name of domain.keys()) {
    if (parameters.some((p) => p.name === name)) continue;
    report('domain', `there is no parameter '${name}'`, `name one of ${parameters.map((p) => p.name).join(', ')}`);
  }
  return parameters.map(({ name }) => {
    const ends = domain.get(name);
    return ends && readInterval(ends, 'domain', report);
  });
}

/** `[0, inf]`, with infinity as the language writes it. */
function readInterval(ends: readonly string[], field: 'domain' | 'range', report: Report): Interval | undefined {
  const [lowest = Number.NaN, highest = Number.NaN] = ends.map((end) => Number(end.replace(/^(-?)inf$/, '$1Infinity')));
  if (ends.length === 2 && lowest < highest) return [lowest, highest];
  report(
    field,
    `[${ends.join(', ')}] is not an interval`,
    'write two numbers, the lower one first; inf and -inf are numbers',
  );
  return undefined;
}
