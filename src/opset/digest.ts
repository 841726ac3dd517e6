// Digests of definitions: one meaning of an op and the functions it may call come in; a sha256 over all that carries meaning goes out.
import { createHash } from 'node:crypto';
import type { DtypeRule, FunctionSpec, OpVersion } from './model.ts';
import { printCall } from './signature/print.ts';

/** Changes when the canonical form below does: digests of different forms must not be compared. */
const FORM = 'opset-definition-1';

// A '#' inside a quoted text begins no comment.
const COMMENT = /^((?:[^'#]|'[^']*')*)#.*$/;

/**
 * Digest of a meaning: signature, lets, dtype rows with sets resolved, shapes, conditions, semantics and derivatives, and the digest of every
 * function that these call. Words (summary, messages, reasons), examples, laws and hints for tests do not count, nor do comments and layout.
 */
export function digestDefinition(
  version: Omit<OpVersion, 'digest'>,
  functions: ReadonlyMap<string, FunctionSpec>,
): string {
  const form = {
    form: FORM,
    signature: printCall(version.signature),
    let: [...version.let].map(([name, text]) => [name, canonical(text)] as const).sort(byFirst),
    dtypes: version.dtypes.map(({ columns, since, until, status, when }) => ({
      columns: columns.map(({ name, rule }) => [name, canonicalRule(rule)]),
      since,
      until,
      status,
      when: when === undefined ? undefined : canonical(when),
    })),
    shapes: [...version.shapes].sort(byFirst),
    constraints: version.constraints.map(({ require, when }) => [canonical(require), canonical(when ?? '')]),
    unpredictable: version.unpredictable.map(({ when }) => canonical(when)).sort(),
    semantics: canonical(version.semantics),
    derivatives: version.derivatives
      .map((one) => [one.argument, 'expression' in one ? canonical(one.expression) : null] as const)
      .sort(byFirst),
    differentiable: version.notDifferentiable === undefined,
  };
  const text = JSON.stringify(form);
  return sha256(`${text}\n${JSON.stringify(digestsOfCalled(text, functions))}`);
}

/** Digest of a function without what it calls; its callers add that. */
export function digestFunction(spec: FunctionSpec): string {
  const { name, parameters, returns, body, ulps, derivative = [] } = spec;
  const texts = [parameters, returns, body ?? '', ...derivative].map(canonical);
  return sha256(JSON.stringify([FORM, name, ulps ?? null, ...texts]));
}

/** Digest over many digests, by name: the whole of a snapshot. */
export function digestAll(digests: Iterable<readonly [string, string]>): string {
  return sha256(JSON.stringify([FORM, ...[...digests].sort(byFirst)]));
}

/** Name and digest of every function that a text calls, directly or through another function; sorted. */
function digestsOfCalled(text: string, functions: ReadonlyMap<string, FunctionSpec>): [string, string][] {
  const called = new Map<string, string>();
  const open = [text];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [name] of next.matchAll(/[A-Za-z_]\w*/g)) {
      const spec = functions.get(name);
      if (spec === undefined || called.has(name)) continue;
      called.set(name, digestFunction(spec));
      if (spec.body !== undefined) open.push(canonical(spec.body));
    }
  }
  return [...called].sort(byFirst);
}

function canonicalRule(rule: DtypeRule): unknown {
  return rule.kind === 'dtypes' ? [...rule.dtypes].sort() : canonical(rule.text);
}

/** The text without comments, empty lines and blanks at line ends; runs of blanks inside a line are one. */
function canonical(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(COMMENT, '$1').trimEnd())
    .filter((line) => line !== '')
    .map((line) => line.replace(/(?<=\S)[ \t]+/g, ' '))
    .join('\n');
}

function byFirst(a: readonly [string, ...unknown[]], b: readonly [string, ...unknown[]]): number {
  return a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;
}

function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
