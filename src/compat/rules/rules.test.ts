// Every rule on every fixture pair, with all hits; the polarity of all rules in one table; and a set compared with itself.
import { describe, expect, it } from 'vitest';
import { compareFiles, type Files, opFile } from '../fixture.ts';
import { RULES } from './index.ts';

const KEY = 'test.op.default';
const BASE: Readonly<Record<string, string>> = {
  signature: '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
  dtypes: '[{self: [float32, int64], other: self, out: self}]',
  constraints:
    '{C1: {require: "broadcastable(shape(self), shape(other))", message: shapes do not broadcast}, C2: is_integer(dtype(alpha))}',
  semantics: '"out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]"',
  derivatives: '{self: "sum_to(grad, shape(self))"}',
};
const op = (parts: Readonly<Record<string, string>> = {}, head?: string): Files => ({
  [KEY]: opFile(KEY, { ...BASE, ...parts }, head),
});

/** `hits`: every rule that has a hit, in the order of the rules, each with where. */
interface Case {
  readonly name: string;
  readonly old: Files;
  readonly next: Files;
  readonly hits: readonly (readonly [rule: string, where: string])[];
}

const trips = (rule: string, name: string, old: Files, next: Files, where: string, ...more: Case['hits']): Case => ({
  name: `${rule}: ${name}`,
  old,
  next,
  hits: [[rule, where], ...more],
});
const nearly = (rule: string, name: string, old: Files, next: Files, ...hits: Case['hits']): Case => ({
  name: `nearly ${rule}: ${name}`,
  old,
  next,
  hits,
});

const TAME = '{self: {data: [-4, 4]}, other: {data: [-4, 4]}, alpha: {min: -4, max: 4}}';
const OTHER = { 'test.other.default': opFile('test.other.default', BASE) };
const status = (word: string): Files =>
  op({ dtypes: `[{self: [float32, int64], other: self, out: self, status: ${word}}]` });
const superseded = BASE_WITH('    until: "1.1"\n', `  - since: "1.1"\n${fieldsOf(BASE)}`);

function fieldsOf(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([field, text]) => `    ${field}: ${text}\n`)
    .join('');
}

function BASE_WITH(until: string, more: string): Files {
  return { [KEY]: `${opFile(KEY, BASE)}${until}${more}` };
}

const CASES: readonly Case[] = [
  trips('op-added', 'a second op', op(), { ...op(), ...OTHER }, 'op'),
  nearly('op-added', 'the same op with its meaning repeated since 1.1', op(), superseded),
  trips('op-removed', 'the second op is gone', { ...op(), ...OTHER }, op(), 'op'),
  trips('op-removed', 'the only meaning has ended', op(), BASE_WITH('    until: "2.0"\n', ''), 'op'),
  nearly('op-removed', 'a meaning has ended, the next is the same', superseded, op()),
  trips('tier-lowered', 'core to composite', op(), op({}, 'tier: composite'), 'tier'),
  trips('tier-changed', 'composite to core', op({}, 'tier: composite'), op(), 'tier'),
  trips('promise-withdrawn', 'rows become experimental', op(), status('experimental'), 'status'),
  trips('status-changed', 'rows become deprecated', op(), status('deprecated'), 'status'),
  nearly(
    'promise-withdrawn',
    'one row of two becomes experimental',
    op({ dtypes: '[{self: float32, other: self, out: self}, {self: int64, other: self, out: self}]' }),
    op({
      dtypes: '[{self: float32, other: self, out: self}, {self: int64, other: self, out: self, status: experimental}]',
    }),
  ),
  trips(
    'signature-breaks-backward',
    'an argument has another name',
    op(),
    op({
      signature: '(Tensor self, Tensor second, *, Scalar alpha=1) -> Tensor',
      dtypes: '[{self: [float32, int64], second: self, out: self}]',
      constraints: '{}',
      semantics: '"out[...i: broadcast(shape(self), shape(second))] = self[~i] + alpha * second[~i]"',
    }),
    "signature: 'second' stands where 'other' was",
  ),
  trips(
    'argument-added',
    'at the end, with a default',
    op(),
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha=1, bool flag=False) -> Tensor' }),
    'argument flag',
  ),
  trips(
    'signature-breaks-backward',
    'a new argument without a default',
    op(),
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha=1, bool flag) -> Tensor' }),
    "signature: the new argument 'flag' has no default",
  ),
  trips(
    'signature-breaks-forward',
    'an argument got a default',
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha) -> Tensor' }),
    op(),
    "signature: 'alpha' got a default, which old readers do not know",
  ),
  trips(
    'default-changed',
    'alpha is 2 unless told',
    op(),
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha=2) -> Tensor' }),
    'argument alpha',
  ),
  trips(
    'default-changed',
    'alpha must be told',
    op(),
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha) -> Tensor' }),
    'argument alpha',
  ),
  trips(
    'dtype-removed',
    'integers',
    op(),
    op({ dtypes: '[{self: float32, other: self, out: self}]' }),
    'dtypes: self: int64, other: int64',
  ),
  nearly(
    'dtype-removed',
    'one row written as two',
    op(),
    op({ dtypes: '[{self: float32, other: float32, out: float32}, {self: int64, other: "dtype(self)", out: other}]' }),
  ),
  trips(
    'dtype-added',
    'doubles',
    op(),
    op({ dtypes: '[{self: [float32, float64, int64], other: self, out: self}]' }),
    'dtypes: self: float64, other: float64',
  ),
  trips(
    'dtype-added',
    'mixed arguments',
    op(),
    op({ dtypes: '[{self: [float32, int64], other: [float32, int64], out: "promote(self, other)"}]' }),
    'dtypes: self: int64, other: float32; self: float32, other: int64',
  ),
  trips(
    'result-changed',
    'in another dtype',
    op(),
    op({ dtypes: '[{self: float32, other: self, out: float64}, {self: int64, other: self, out: self}]' }),
    'dtypes: self: float32, other: float32',
  ),
  trips(
    'result-changed',
    'in another shape',
    op(),
    op({ semantics: '"out[one: 1, ...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]"' }),
    'semantics',
  ),
  nearly(
    'result-changed',
    'the dtype written otherwise',
    op(),
    op({ dtypes: '[{self: [float32, int64], other: self, out: "promote(self, other)"}]' }),
  ),
  trips(
    'constraint-tightened',
    'no broadcasting',
    op(),
    op({
      constraints:
        '{C1: {require: "shape(self) == shape(other)", message: shapes do not broadcast}, C2: is_integer(dtype(alpha))}',
    }),
    'constraints',
  ),
  trips(
    'constraint-tightened',
    'one number less',
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))"}, C2: is_integer(dtype(alpha)), C3: rank(self) < 4}',
    }),
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))"}, C2: is_integer(dtype(alpha)), C3: rank(self) < 3}',
    }),
    'constraints',
  ),
  nearly(
    'constraint-tightened',
    'the same bound',
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))"}, C2: is_integer(dtype(alpha)), C3: rank(self) < 4}',
    }),
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))"}, C2: is_integer(dtype(alpha)), C3: rank(self) <= 3}',
    }),
  ),
  trips(
    'constraint-loosened',
    'alpha may be a bool',
    op(),
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))", message: shapes do not broadcast}, C2: is_integer(dtype(alpha)) or is_bool(dtype(alpha))}',
    }),
    'constraints',
  ),
  nearly(
    'constraint-loosened',
    'one constraint written as two',
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other)) and is_integer(dtype(alpha))", message: shapes do not broadcast}}',
    }),
    op(),
  ),
  trips(
    'unpredictable-added',
    'large alpha',
    op(),
    op({ unpredictable: '{U1: {when: alpha == 3, why: nobody decided}}' }),
    'unpredictable',
  ),
  trips(
    'unpredictable-removed',
    'large alpha',
    op({ unpredictable: '{U1: {when: alpha == 3, why: nobody decided}}' }),
    op(),
    'unpredictable',
  ),
  nearly(
    'unpredictable-added',
    'of calls that are refused',
    op(),
    op({ unpredictable: '{U1: {when: is_float(dtype(alpha)), why: nobody decided}}' }),
  ),
  trips(
    'meaning-changed',
    'another sign',
    op(),
    op({ semantics: '"out[...i: broadcast(shape(self), shape(other))] = self[~i] - alpha * other[~i]"' }),
    'semantics',
  ),
  trips(
    'meaning-changed',
    'for one value of alpha',
    op(),
    op({
      semantics:
        '"out[...i: broadcast(shape(self), shape(other))] = self[~i] + (if alpha == 3 then 2 else alpha) * other[~i]"',
    }),
    'semantics',
  ),
  trips(
    'meaning-changed',
    'reads outside',
    op(),
    op({
      semantics:
        '"out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i] + (if rank(self) == 2 then self[...(i + 1)] else 0)"',
    }),
    'semantics',
  ),
  nearly(
    'meaning-changed',
    'renamed, reordered, in steps',
    op(),
    op({
      semantics:
        '"let s = broadcast(shape(self), shape(other))\\nout[...k: s] = let x = other[~k] in x * alpha + self[~k]"',
    }),
  ),
  nearly(
    'meaning-changed',
    'rounded elsewhere',
    op({ dtypes: '[{self: float64, other: self, out: self}]', domain: TAME }),
    op({
      dtypes: '[{self: float64, other: self, out: self}]',
      domain: TAME,
      semantics: '"out[...i: broadcast(shape(self), shape(other))] = (self[~i] * 3 + alpha * other[~i] * 3) / 3"',
    }),
  ),
  trips(
    'derivative-changed',
    'twice as much',
    op(),
    op({ derivatives: '{self: "sum_to(tensor(...i: shape(grad)) grad[...i] * 2, shape(self))"}' }),
    'derivative of self',
  ),
  trips('derivative-changed', 'none any more', op(), op({ derivatives: '{}' }), 'derivative of self'),
  nearly(
    'derivative-changed',
    'written otherwise',
    op(),
    op({ derivatives: '{self: "sum_to(tensor(...i: shape(grad)) 1 * grad[...i], shape(self))"}' }),
  ),
  trips(
    'derivative-added',
    'of other',
    op(),
    op({
      derivatives:
        '{self: "sum_to(grad, shape(self))", other: "sum_to(tensor(...i: shape(grad)) alpha * grad[...i], shape(other))"}',
    }),
    'derivative of other',
  ),
  trips(
    'words-changed',
    'a message',
    op(),
    op({
      constraints:
        '{C1: {require: "broadcastable(shape(self), shape(other))", message: they do not broadcast}, C2: is_integer(dtype(alpha))}',
    }),
    'message of C1',
  ),
  nearly('words-changed', 'layout and comments of the file', op(), { [KEY]: `# A comment.\n${opFile(KEY, BASE)}` }),
  nearly('tier-lowered', 'composite to extension', op({}, 'tier: composite'), op({}, 'tier: extension'), [
    'tier-changed',
    'tier',
  ]),
  nearly(
    'status-changed',
    'one row of two becomes deprecated',
    op({ dtypes: '[{self: float32, other: self, out: self}, {self: int64, other: self, out: self}]' }),
    op({
      dtypes: '[{self: float32, other: self, out: self}, {self: int64, other: self, out: self, status: deprecated}]',
    }),
  ),
  nearly(
    'signature-breaks-backward',
    'alpha may be given by position',
    op(),
    op({ signature: '(Tensor self, Tensor other, Scalar alpha=1) -> Tensor' }),
  ),
  nearly(
    'default-changed',
    'a default is new',
    op({ signature: '(Tensor self, Tensor other, *, Scalar alpha) -> Tensor' }),
    op(),
    ['signature-breaks-forward', "signature: 'alpha' got a default, which old readers do not know"],
  ),
  nearly(
    'dtype-added',
    'a row that no call reaches',
    op(),
    op({ dtypes: '[{self: [float32, int64], other: self, out: self}, {self: float32, other: float32, out: float64}]' }),
  ),
  nearly(
    'unpredictable-removed',
    'the condition turned round',
    op({ unpredictable: '{U1: {when: alpha > 3, why: nobody decided}}' }),
    op({ unpredictable: '{U1: {when: 3 < alpha, why: nobody decided}}' }),
  ),
  nearly(
    'derivative-added',
    'a reason for none',
    op(),
    op({ derivatives: '{self: "sum_to(grad, shape(self))", other: {none: nobody needs it}}' }),
  ),
];

describe('every rule on every pair', () => {
  it.each(CASES)('$name', ({ old, next, hits }) => {
    const { findings, unknown } = compareFiles(old, next, { effort: { runs: 40, shrinking: 300 } });
    const inOrder = RULES.flatMap(({ id }) =>
      findings.filter(({ rule }) => rule === id).map(({ rule, where }) => [rule, where]),
    );
    expect([inOrder, unknown]).toEqual([hits, []]);
  });

  it('a set compared with itself is clean', () => {
    for (const { old, next } of CASES)
      for (const files of [old, next]) expect(compareFiles(files, files).findings).toEqual([]);
  }, 120_000);

  it('each rule trips somewhere', () => {
    const tripped = new Set(CASES.flatMap(({ hits }) => hits.map(([rule]) => rule)));
    expect(RULES.map(({ id }) => id).filter((id) => !tripped.has(id))).toEqual([]);
  });
});

/** The reviewed table: who is hurt, how, and the bump that tells them. To accept more is safe for graphs and breaks back ends of the same version; to refuse more is the reverse. */
const POLARITY = `
op-removed                 stored graph       breaking   major
op-added                   back end           safe       minor
tier-lowered               stored graph       breaking   major
tier-changed               back end           dangerous  minor
promise-withdrawn          stored graph       breaking   major
status-changed             producer           safe       minor
signature-breaks-backward  stored graph       breaking   major
signature-breaks-forward   back end           dangerous  minor
argument-added             back end           safe       minor
default-changed            stored graph       breaking   major
dtype-removed              producer           breaking   major
dtype-added                back end           breaking   minor
constraint-tightened       producer           breaking   major
constraint-loosened        back end           breaking   minor
unpredictable-added        reader of results  breaking   major
unpredictable-removed      back end           breaking   minor
result-changed             stored graph       breaking   major
meaning-changed            reader of results  breaking   major
derivative-changed         reader of results  breaking   major
derivative-added           back end           safe       minor
words-changed              producer           safe       patch
`;

it('polarity is what the table says', () => {
  const rows = RULES.map(
    ({ id, audience, level, required }) => `${id.padEnd(26)} ${audience.padEnd(18)} ${level.padEnd(10)} ${required}`,
  );
  expect(`\n${rows.join('\n')}\n`).toBe(POLARITY);
});
