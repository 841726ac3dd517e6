import { describe, expect, it } from 'vitest';
import { printFinding } from '../report/human.ts';
import { type Loaded, loadOpset } from './load.ts';
import type { OpSpec } from './model.ts';
import { printSignature } from './signature/print.ts';
import { memorySource } from './source/source.ts';

const DTYPES = `dtypes:
  bool: {class: bool, bits: 8, summary: Truth.}
  int64: {class: integer, bits: 64, summary: Integers.}
  float16: {class: float, bits: 16, summary: Half.}
  float32: {class: float, bits: 32, summary: Single.}
sets:
  float: {dtypes: [float16, float32], reads: number, summary: Floats.}
  any: {dtypes: [bool, int64, float], reads: number, summary: All.}
`;

const ADD = `op: aten.add.Tensor
tier: core
summary: Adds.
see: https://example.org/add
tags: [pointwise]
versions:
  - since: "1.0"
    until: "1.2"
    signature: (Tensor self, Tensor other) -> Tensor
    semantics: out = self + other
  - since: "1.2"
    signature: (Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
    let: {zero: 0.0, total: "size(self, 0)"}
    dtypes:
      - {self: any, other: [int64, float], compute: "promote(self, other)", out: compute}
      - {self: float, other: self, out: self, since: "1.3", status: deprecated, when: true}
    shapes: {self: [N, 2, ...S]}
    constraints:
      C1: broadcastable(shape(self), shape(other))
      C2: {require: not is_bool(alpha), message: no bool, when: is_bool(out)}
    unpredictable: {U1: {when: numel(self) == 0, why: open}}
    semantics: |
      # a comment
      out[...i: shape(self)] =
        self[...i] + alpha * other[...i]
    derivatives: {self: grad, other: {none: a reason}}
    laws:
      commutes: {when: alpha == 1, equal: ["add(self, other)", "add(other, self)"]}
      nonnegative: {require: true}
    examples:
      - {self: [1, 2.0], other: [10, .inf], alpha: 3, out: [31, 9223372036854775807]}
    domain: {self: {min: 0}}
`;
const PATH = 'spec/ops/aten/pointwise/add.Tensor.yaml';

function load(files: Record<string, string>): Loaded {
  return loadOpset(memorySource({ 'spec/dtypes.yaml': DTYPES, ...files }));
}

function add(): OpSpec {
  const { opset, findings } = load({ [PATH]: ADD });
  expect(findings).toEqual([]);
  return opset.ops.get('aten.add.Tensor')!;
}

/** The findings of a changed op file, each as one line. */
function said(from: string, to: string): string[] {
  expect(ADD).toContain(from);
  return lines(load({ [PATH]: ADD.replace(from, to) }));
}

function lines({ findings }: Loaded): string[] {
  return findings.map(({ code, message, location, fix }) => {
    const place = location
      ? `${location.file.split('/').at(-1)}:${location.line}:${location.column}+${location.length}`
      : '-';
    return `${place} ${code}: ${message} — ${fix}`;
  });
}

describe('an op', () => {
  it('has the facts of its file', () => {
    const op = add();
    expect(op).toMatchObject({
      key: 'aten.add.Tensor',
      namespace: 'aten',
      name: 'add',
      overload: 'Tensor',
      family: 'pointwise',
      tier: 'core',
      summary: 'Adds.',
      see: ['https://example.org/add'],
      tags: ['pointwise'],
      deviations: [],
      file: PATH,
    });
    expect(op.versions.map(({ index, since, until }) => [index, since, until])).toEqual([
      [0, '1.0', '1.2'],
      [1, '1.2', undefined],
    ]);
  });

  it('has parsed signatures and normalised conditions', () => {
    const version = add().versions[1]!;
    expect(printSignature(version.signature)).toBe('(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor');
    expect(version.constraints).toEqual([
      { label: 'C1', require: 'broadcastable(shape(self), shape(other))' },
      { label: 'C2', require: 'not is_bool(alpha)', message: 'no bool', when: 'is_bool(out)' },
    ]);
    expect(version.unpredictable).toEqual([{ label: 'U1', when: 'numel(self) == 0', why: 'open' }]);
    expect(version.derivatives).toEqual([
      { argument: 'self', expression: 'grad' },
      { argument: 'other', none: 'a reason' },
    ]);
    expect(version.laws).toEqual([
      { name: 'commutes', when: 'alpha == 1', equal: ['add(self, other)', 'add(other, self)'] },
      { name: 'nonnegative', require: 'true' },
    ]);
    expect([...version.shapes]).toEqual([['self', ['N', 2, '...S']]]);
    expect(version.domain).toEqual({ self: { min: 0 } });
  });

  it('keeps an expression as it was written, also where YAML sees a number', () => {
    expect([...add().versions[1]!.let]).toEqual([
      ['zero', '0.0'],
      ['total', 'size(self, 0)'],
    ]);
    expect(add().versions[1]!.dtypes[1]!.when).toBe('true');
  });

  it('has dtype rows with roles and resolved rules', () => {
    const [first, second] = add().versions[1]!.dtypes;
    expect(first).toEqual({
      label: 'D1',
      columns: [
        {
          name: 'self',
          role: 'argument',
          rule: { kind: 'dtypes', dtypes: ['bool', 'int64', 'float16', 'float32'], set: 'any' },
        },
        { name: 'other', role: 'argument', rule: { kind: 'dtypes', dtypes: ['int64', 'float16', 'float32'] } },
        { name: 'compute', role: 'result', rule: { kind: 'expression', text: 'promote(self, other)' } },
        { name: 'out', role: 'result', rule: { kind: 'expression', text: 'compute' } },
      ],
    });
    expect(second).toMatchObject({ label: 'D2', since: '1.3', status: 'deprecated' });
    expect(second!.columns[1]).toEqual({ name: 'other', role: 'argument', rule: { kind: 'expression', text: 'self' } });
  });

  it('takes a name that is also a set for the set in an argument column, for the own name in a result column', () => {
    const text = ADD.replace('zero: 0.0', 'float: dtype(self)').replace(
      'other: self, out: self',
      'other: float, out: float',
    );
    const { opset, findings } = load({ [PATH]: text });
    expect(findings).toEqual([]);
    const { columns } = opset.ops.get('aten.add.Tensor')!.versions[1]!.dtypes[1]!;
    expect(columns.map(({ rule }) => rule)).toEqual([
      { kind: 'dtypes', dtypes: ['float16', 'float32'], set: 'float' },
      { kind: 'dtypes', dtypes: ['float16', 'float32'], set: 'float' },
      { kind: 'expression', text: 'float' },
    ]);
  });

  it('tells 1 from 1.0 in examples, and loses no digit', () => {
    expect(add().versions[1]!.examples).toEqual([
      { self: [1n, 2], other: [10n, Number.POSITIVE_INFINITY], alpha: 3n, out: [31n, 9223372036854775807n] },
    ]);
  });

  it('places a character of its semantics in the file', () => {
    const { semantics } = add().versions[1]!;
    const place = add().locate(['versions', 1, 'semantics'], semantics.indexOf('alpha'), 5);
    expect(place).toEqual({ file: PATH, line: 25, column: 22, length: 5 });
    expect(ADD.split('\n')[24]!.slice(21, 26)).toBe('alpha');
    expect(add().locateKey(['versions', 1, 'laws', 'commutes'])).toMatchObject({ line: 28, column: 7, length: 8 });
  });
});

describe('a wrong op file is told', () => {
  it.each<[string, string, string, string]>([
    [
      'an unknown field',
      'summary: Adds.',
      'summry: Adds.',
      "add.Tensor.yaml:3:1+6 unknown-field: 'summry' is not a field of this file — did you mean 'summary'?",
    ],
    [
      'an unknown field below',
      'signature: (Tensor self, Tensor other) ',
      'signatur: (Tensor self, Tensor other) ',
      "add.Tensor.yaml:9:5+8 unknown-field: 'signatur' is not a field of 'versions[0]' — did you mean 'signature'?",
    ],
    [
      'a missing field',
      'tier: core\n',
      '',
      "add.Tensor.yaml:1:1+1 missing-field: the file has no field 'tier' — add 'tier', for example: tier: \"core\"",
    ],
    [
      'a wrong word',
      'tier: core',
      'tier: cor',
      "add.Tensor.yaml:2:7+3 bad-value: 'tier' is 'cor', which is none of core, composite, extension — did you mean 'core'?",
    ],
    [
      'a version without quotes',
      'since: "1.0"',
      'since: 1.0',
      'add.Tensor.yaml:7:12+3 wrong-type: \'versions[0].since\' is the number 1.0, expected text: First op-set version with this meaning. — put it in quotes: "1.0"',
    ],
    [
      'a malformed version',
      'since: "1.0"',
      'since: "1"',
      'add.Tensor.yaml:7:12+3 bad-value: \'versions[0].since\' does not have the form ^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)$; it is: First op-set version with this meaning. — write it, for example: since: "1.0"',
    ],
    [
      'a list for a map',
      'let: {zero: 0.0, total: "size(self, 0)"}',
      'let: [a]',
      'add.Tensor.yaml:13:10+3 wrong-type: \'versions[1].let\' is a list, expected a map: Names for expressions, evaluated where used; visible in all other fields. — write it, for example: let: {"d":"wrap(dim, rank(self))"}',
    ],
    [
      'an empty value',
      'summary: Adds.',
      'summary: ""',
      'add.Tensor.yaml:3:10+2 bad-value: \'summary\' is empty; it is: One sentence. — write it, for example: summary: "Adds other, scaled by alpha, to self."',
    ],
    [
      'a comma in a value',
      'total: "size(self, 0)"',
      'total: size(self, 0)',
      "add.Tensor.yaml:13:40+2 bad-name: the name '0)' in 'versions[1].let' does not have the form ^[A-Za-z_][A-Za-z0-9_]*$ — put the value before it in quotes: inside {…} and […] a ',' ends a value",
    ],
    [
      'a missing value',
      'summary: Adds.',
      'summary:',
      'add.Tensor.yaml:3:9+1 wrong-type: \'summary\' is empty, expected text: One sentence. — write it, for example: summary: "Adds other, scaled by alpha, to self."',
    ],
    [
      'a label',
      '      C1:',
      '      D1:',
      "add.Tensor.yaml:19:7+2 bad-name: the name 'D1' in 'versions[1].constraints' does not have the form ^C[1-9][0-9]*$ — rename it",
    ],
    [
      'a field of a constraint',
      'message: no bool',
      'mesage: no bool',
      "add.Tensor.yaml:20:41+6 unknown-field: 'mesage' is not a field of 'versions[1].constraints.C2' — did you mean 'message'?",
    ],
    [
      'a constraint without a condition',
      'require: not is_bool(alpha), ',
      '',
      "add.Tensor.yaml:20:11+1 missing-field: 'versions[1].constraints.C2' has no field 'require' — add 'require', for example: require: \"rank(self) == 2\"",
    ],
    [
      'a list as constraint',
      'C1: broadcastable(shape(self), shape(other))',
      'C1: [1]',
      'add.Tensor.yaml:19:11+3 wrong-type: \'versions[1].constraints.C1\' is a list, expected something else: A condition, or {require, message?, when?}. — write it, for example: C1: "rank(self) == 2"',
    ],
    [
      'a duplicate field',
      'tier: core\n',
      'tier: core\ntier: core\n',
      "add.Tensor.yaml:3:1+4 duplicate-field: the field 'tier' stands twice — keep one of the two",
    ],
    [
      'a tab',
      '    until:',
      '\tuntil:',
      'add.Tensor.yaml:8:1+1 yaml-syntax: a tab indents this line (YAML: Tabs are not allowed as indentation) — indent with spaces',
    ],
    [
      'a signature',
      '(Tensor self, Tensor other, *',
      '(Tensor self, tensor other, *',
      "add.Tensor.yaml:12:30+6 bad-signature: in the signature: unknown type 'tensor' — did you mean 'Tensor'?",
    ],
    [
      'a signature in quotes',
      '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
      '"(Tensor self, Tensor other, * Scalar alpha=1) -> Tensor"',
      "add.Tensor.yaml:12:47+6 bad-signature: in the signature: expected ')' or ',' after an argument, but found 'Scalar' — write each argument as 'Type name' or 'Type name=default'",
    ],
    [
      'a default',
      'Scalar alpha=1',
      'Scalar alpha=one',
      "add.Tensor.yaml:12:60+3 bad-signature: in the signature: expected a number, as in '=1', but found 'one' — the default of the type Scalar is a number, as in '=1'",
    ],
    [
      'a signature with the name of the op',
      'signature: (Tensor self, Tensor other) ',
      'signature: add(Tensor self, Tensor other) ',
      "add.Tensor.yaml:9:16+3 named-signature: the signature repeats the op's name — write '(Tensor self, Tensor other) -> Tensor'",
    ],
    [
      'a dtype set',
      '{self: any, other: [int64',
      '{self: eny, other: [int64',
      "add.Tensor.yaml:15:16+3 unknown-dtype: 'eny' is no dtype, no set of dtypes and no name of this row — did you mean 'any'?",
    ],
    [
      'a dtype in a list',
      'other: [int64, float]',
      'other: [int46, float]',
      "add.Tensor.yaml:15:29+5 unknown-dtype: 'int46' is no dtype, no set of dtypes and no name of this row — did you mean 'int64'?",
    ],
    [
      'a result column',
      'out: compute}',
      'out: compte}',
      "add.Tensor.yaml:15:82+6 unknown-dtype: 'compte' is no dtype, no set of dtypes and no name of this row — did you mean 'compute'?",
    ],
    [
      'an argument of shapes',
      'shapes: {self:',
      'shapes: {slef:',
      "add.Tensor.yaml:17:14+4 unknown-argument: 'slef' is no argument of this signature — did you mean 'self'?",
    ],
    [
      'an argument of derivatives',
      'derivatives: {self:',
      'derivatives: {slef:',
      "add.Tensor.yaml:26:19+4 unknown-argument: 'slef' is no argument of this signature — did you mean 'self'?",
    ],
    [
      'an argument of an example',
      '{self: [1, 2.0]',
      '{selv: [1, 2.0]',
      "add.Tensor.yaml:31:10+4 unknown-argument: 'selv' is no argument of this signature — did you mean 'self'?",
    ],
    [
      'the order of meanings',
      'since: "1.2"',
      'since: "1.1"',
      "add.Tensor.yaml:11:12+5 version-order: the meaning since 1.1 stands after the one until 1.2 — list the meanings oldest first, each 'since' later than the one before",
    ],
    [
      'an end before the beginning',
      'until: "1.2"',
      'until: "1.0"',
      "add.Tensor.yaml:8:12+5 version-order: the meaning ends (until 1.0) before it begins (since 1.0) — 'until' is the first version without it",
    ],
    [
      'another key than its file',
      'op: aten.add.Tensor',
      'op: aten.add.Scalar',
      "add.Tensor.yaml:1:5+15 misplaced-file: the op 'aten.add.Scalar' belongs in the file spec/ops/aten/pointwise/add.Scalar.yaml — rename the file or the op",
    ],
    [
      'a malformed key',
      'op: aten.add.Tensor',
      'op: add',
      'add.Tensor.yaml:1:5+3 bad-value: \'op\' does not have the form ^[a-z_][a-z0-9_]*\\.[A-Za-z_][A-Za-z0-9_]*\\.[A-Za-z0-9_]+$; it is: The key: namespace, name, overload. — write it, for example: op: "aten.add.Tensor"',
    ],
    [
      'a link',
      'see: https://example.org/add',
      'see: example.org',
      'add.Tensor.yaml:4:6+11 bad-value: \'see\' does not have the form ^https?://; it is: Where PyTorch documents the op: a URL, or a list of them. — write it, for example: see: "https://docs.pytorch.org/docs/stable/generated/torch.add.html"',
    ],
  ])('%s', (_, from, to, want) => expect(said(from, to)).toEqual([want]));

  it('all at once, in order', () => {
    const wrong = ADD.replace('summary', 'summry').replace('core', 'cor').replace('since: "1.0"', 'since: 1.0');
    expect(lines(load({ [PATH]: wrong })).map((line) => line.split(' ')[0])).toEqual([
      'add.Tensor.yaml:2:7+3',
      'add.Tensor.yaml:3:1+6',
      'add.Tensor.yaml:7:12+3',
    ]);
  });

  it('each constraint for itself', () => {
    const wrong = ADD.replace('message: no bool', 'mesage: no bool').replace(
      '    unpredictable:',
      '      C3: [1]\n    unpredictable:',
    );
    expect(lines(load({ [PATH]: wrong })).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      "add.Tensor.yaml:20:41+6 unknown-field: 'mesage'",
      "add.Tensor.yaml:21:11+3 wrong-type: 'versions[1].constraints.C3'",
    ]);
  });

  it('in little time, however much is wrong', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `      C${i + 1}: [x]`).join('\n');
    const start = performance.now();
    const { findings } = load({
      [PATH]: ADD.replace(/ {4}constraints:\n(?: {6}.*\n)+/, `    constraints:\n${many}\n`),
    });
    expect(findings).toHaveLength(25);
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it('with a frame', () => {
    const { findings } = load({ [PATH]: ADD.replace('Scalar alpha=1', 'Scaler alpha=1') });
    expect(printFinding(findings[0]!)).toBe(
      [
        `error[bad-signature] ${PATH}:12:47`,
        "  in the signature: unknown type 'Scaler'",
        '    10 |     semantics: out = self + other',
        '    11 |   - since: "1.2"',
        '  > 12 |     signature: (Tensor self, Tensor other, *, Scaler alpha=1) -> Tensor',
        '       |                                               ^^^^^^',
        "  fix: did you mean 'Scalar'?",
      ].join('\n'),
    );
  });
});

describe('the set of files', () => {
  it('may not define an op twice', () => {
    const loaded = load({ [PATH]: ADD, 'spec/ops/aten/other/add.Tensor.yaml': ADD });
    expect(loaded.opset.ops.size).toBe(1);
    expect(lines(loaded)).toEqual([
      "add.Tensor.yaml:1:5+15 duplicate-definition: the op 'aten.add.Tensor' is defined twice; the other is in spec/ops/aten/other/add.Tensor.yaml — keep one of the two",
    ]);
  });

  it('holds nothing where no reader looks', () => {
    expect(
      lines(load({ 'spec/ops/aten/add.Tensor.yaml': ADD, 'spec/profiles/a.yml': '', 'spec/schema/x.json': '{}' })),
    ).toEqual([
      'add.Tensor.yaml:1:1+1 misplaced-file: no reader looks for the file spec/ops/aten/add.Tensor.yaml — ops stand in spec/ops/<namespace>/<family>/<name>.<overload>.yaml',
      "a.yml:1:1+1 misplaced-file: no reader looks for the file spec/profiles/a.yml — name it '.yaml'",
    ]);
  });

  it('needs the dtypes, and says so once', () => {
    const { opset, findings } = loadOpset(memorySource({ [PATH]: ADD }));
    expect(opset.ops.size).toBe(1);
    expect(findings).toEqual([
      {
        code: 'missing-file',
        severity: 'error',
        message: 'there is no file spec/dtypes.yaml',
        fix: 'the dtype rows of ops name the dtypes and sets it lists',
      },
    ]);
  });

  it('is read on when one file cannot be', () => {
    const source = memorySource({ 'spec/dtypes.yaml': DTYPES, [PATH]: ADD });
    const loaded = loadOpset({ ...source, list: () => [...source.list(), 'spec/functions/gone.yaml'] });
    expect(loaded.opset.ops.size).toBe(1);
    expect(lines(loaded)).toEqual([
      'gone.yaml:1:1+1 unreadable-file: spec/functions/gone.yaml is not in memory — undefined',
    ]);
  });

  it('gives ops in the order of their keys', () => {
    const mul = ADD.replace('aten.add.Tensor', 'aten.a.b');
    const { opset } = load({ [PATH]: ADD, 'spec/ops/aten/z/a.b.yaml': mul });
    expect([...opset.ops.keys()]).toEqual(['aten.a.b', 'aten.add.Tensor']);
  });
});

describe('functions', () => {
  const SIZES = `functions:
  broadcast:
    parameters: (ints a, ints b)
    returns: ints
    summary: The common shape.
    body: |
      join(a, b)
  exp:
    parameters: (element x)
    returns: element
    summary: Exponential.
    ulps: library
    derivative: [exp(x)]
    monotonic: increasing
    range: [0, inf]
    domain: {x: [0.0, inf]}
    native: true
`;
  it('are read', () => {
    const { opset, findings } = load({ 'spec/functions/shape.yaml': SIZES });
    expect(findings).toEqual([]);
    expect(opset.functions.get('broadcast')).toMatchObject({
      family: 'shape',
      parameters: '(ints a, ints b)',
      returns: 'ints',
      body: 'join(a, b)\n',
    });
    expect(opset.functions.get('exp')).toMatchObject({
      ulps: 'library',
      derivative: ['exp(x)'],
      monotonic: ['increasing'],
      range: ['0', 'inf'],
      domain: new Map([['x', ['0.0', 'inf']]]),
    });
    expect(opset.functions.get('exp')).not.toHaveProperty('body');
    expect(opset.functions.get('broadcast')!.locate(['functions', 'broadcast', 'body'], 5)).toMatchObject({
      line: 7,
      column: 12,
    });
  });

  it.each<[string, string, string, string]>([
    [
      'both body and native',
      'native: true',
      'native: true\n    body: x',
      "shape.yaml:8:3+3 bad-function: the function 'exp' has a body and is native — give it either a 'body' or 'native: true'",
    ],
    [
      'neither',
      '    native: true\n',
      '',
      "shape.yaml:8:3+3 bad-function: the function 'exp' has no body and is not native — give it either a 'body' or 'native: true'",
    ],
    [
      'a wrong list',
      'monotonic: increasing',
      'monotonic: [rising]',
      "shape.yaml:14:17+6 bad-value: 'functions.exp.monotonic[0]' is 'rising', which is none of increasing, decreasing, none — known are: increasing, decreasing, none",
    ],
  ])('with %s are told', (_, from, to, want) => {
    expect(lines(load({ 'spec/functions/shape.yaml': SIZES.replace(from, to) }))).toEqual([want]);
  });

  it('may not be defined twice', () => {
    expect(lines(load({ 'spec/functions/a.yaml': SIZES, 'spec/functions/b.yaml': SIZES }))[0]).toBe(
      "b.yaml:2:3+9 duplicate-definition: the function 'broadcast' is defined twice; the other is in spec/functions/a.yaml — keep one of the two",
    );
  });
});

describe('dtypes', () => {
  it.each<[string, string, string, string]>([
    [
      'an unknown dtype',
      '  float16: {',
      '  float17: {',
      "dtypes.yaml:4:3+7 unknown-dtype: no tensor can have the dtype 'float17' — a dtype needs a storage first: add it to the tensor layer",
    ],
    [
      'a set of unknown dtypes',
      'dtypes: [bool, int64, float]',
      'dtypes: [bool, int64, flot]',
      "dtypes.yaml:8:31+4 unknown-dtype: the set 'any' names 'flot', which is no dtype and no set before it — did you mean 'float'?",
    ],
    [
      'an unknown reading',
      'reads: number, summary: All.',
      'reads: numbers, summary: All.',
      "dtypes.yaml:8:46+7 bad-value: 'sets.any.reads' is 'numbers', which is none of number, int, bool — did you mean 'number'?",
    ],
  ])('%s is told', (_, from, to, want) => {
    expect(lines(loadOpset(memorySource({ 'spec/dtypes.yaml': DTYPES.replace(from, to) })))).toContain(want);
  });
});

describe('profiles, versions and the policy', () => {
  const DIGEST = `sha256:${'0'.repeat(64)}`;
  it('are read by their names', () => {
    const { opset, findings } = load({
      'spec/profiles/f32.yaml': 'profile: f32\nsummary: Floats.\nulps: {exp: 1, log: {float32: 2}}\n',
      'spec/versions/1.10.yaml': `version: "1.10"\ndigest: ${DIGEST}\nops: {aten.a.b: {digest: '${DIGEST}', tier: core}}\n`,
      'spec/versions/1.9.yaml': `version: "1.9"\ndigest: ${DIGEST}\nops: {}\n`,
      'spec/versions/draft.yaml': `version: draft\ndigest: ${DIGEST}\nops: {}\n`,
      'spec/versions/policy.yaml': 'window: {backward_years: 5, forward_years: 2}\ndeprecation: {months: 12}\n',
    });
    expect(findings).toEqual([]);
    expect([...opset.profiles.keys()]).toEqual(['f32']);
    expect([...opset.versions.keys()]).toEqual(['1.9', '1.10', 'draft']);
    expect(opset.policy?.window.backward_years).toBe(5);
  });

  it('stand in files of their names', () => {
    const files = {
      'spec/profiles/f64.yaml': 'profile: f32\nsummary: Floats.\n',
      'spec/versions/1.1.yaml': `version: "1.0"\ndigest: ${DIGEST}\nops: {}\n`,
    };
    expect(lines(load(files))).toEqual([
      "f64.yaml:1:10+3 misplaced-file: the profile 'f32' stands in a file named 'f64.yaml' — rename it to 'f32.yaml'",
      "1.1.yaml:1:10+5 misplaced-file: the version '1.0' stands in a file named '1.1.yaml' — rename it to '1.0.yaml'",
    ]);
  });
});
