// One function of the language, as read from its file → the page about it.
import type { FunctionSpec } from '../../opset/index.ts';
import { formatBody, formatExpression } from './formula.ts';
import { printValue } from './value.ts';

export interface FunctionPage {
  readonly kind: 'function';
  readonly name: string;
  /** `wrap(int d, int rank) -> int`. */
  readonly signature: string;
  readonly summary: string;
  readonly family: string;
  /** What it stands for; missing for a native. */
  readonly body?: readonly string[];
  readonly accuracy?: string;
  readonly derivatives: readonly { readonly parameter: string; readonly formula: string }[];
  readonly monotonic: readonly { readonly parameter: string; readonly moves: string }[];
  readonly domain: readonly { readonly parameter: string; readonly from: string; readonly to: string }[];
  readonly range?: readonly [from: string, to: string];
  readonly examples: readonly string[];
  readonly see?: string;
  readonly file: string;
}

const ACCURACY = {
  exact: 'No rounding happens.',
  correct: 'Rounded once, to the nearest value.',
  library: 'As accurate as the profile says of this function.',
} as const;

export function functionPage(spec: FunctionSpec): FunctionPage {
  const names = spec.parameters
    .replace(/^\(|\)$/g, '')
    .split(',')
    .map((p) => p.trim().split(/\s+/)[1] ?? '');
  const parameter = (n: number): string => names[n] ?? `parameter ${n + 1}`;
  const moves = spec.monotonic ?? [];
  return {
    kind: 'function',
    name: spec.name,
    signature: `${spec.name}${spec.parameters} -> ${spec.returns}`,
    summary: spec.summary,
    family: spec.family,
    ...(spec.body === undefined ? {} : { body: formatBody(spec.body) }),
    ...(spec.ulps === undefined ? {} : { accuracy: ACCURACY[spec.ulps] }),
    derivatives: (spec.derivative ?? []).map((text, n) => ({
      parameter: parameter(n),
      formula: formatExpression(text),
    })),
    monotonic: names.flatMap((name, n) => {
      const word = moves.length === 1 ? moves[0] : moves[n];
      return word === undefined || word === 'none' ? [] : [{ parameter: name, moves: word }];
    }),
    domain: [...spec.domain].map(([name, [from, to]]) => ({ parameter: name, from, to })),
    ...(spec.range === undefined ? {} : { range: spec.range }),
    examples: spec.examples.map(printValue),
    ...(spec.see === undefined ? {} : { see: spec.see }),
    file: spec.file,
  };
}
