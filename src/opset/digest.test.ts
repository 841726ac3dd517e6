import { expect, it } from 'vitest';
import { digestAll } from './digest.ts';
import { loadOpset } from './load.ts';
import { memorySource } from './source/source.ts';

const DTYPES = `dtypes:
  bool: {class: bool, bits: 8, summary: Truth.}
  float32: {class: float, bits: 32, summary: Single.}
sets:
  any: {dtypes: [float32, bool], reads: number, summary: All.}
`;
const OP = `op: aten.neg.default
tier: core
summary: Negates.
versions:
  - since: "1.0"
    signature: (Tensor self, float eps=1e-5) -> Tensor
    let: {n: rank(self)}
    dtypes: [{self: any, out: self}]
    shapes: {self: [N]}
    constraints: {C1: {require: n > 0, message: too few}}
    unpredictable: {U1: {when: n == 2, why: open}}
    semantics: |
      # negates
      out[...i: shape(self)] = flip(self[...i])
    derivatives: {self: 0 - grad}
    laws: {twice: {equal: [neg(neg(self)), self]}}
    examples: [{self: [1], out: [-1]}]
`;
const FUNCTIONS = `functions:
  flip: {parameters: (element x), returns: element, summary: Flips., body: minus(x)}
  minus: {parameters: (element x), returns: element, summary: Minus., body: 0 - x}
  other: {parameters: (element x), returns: element, summary: Other., body: x}
`;

function digest(op = OP, functions = FUNCTIONS, dtypes = DTYPES): string {
  const files = {
    'spec/dtypes.yaml': dtypes,
    'spec/functions/math.yaml': functions,
    'spec/ops/aten/pointwise/neg.default.yaml': op,
  };
  const { opset, findings } = loadOpset(memorySource(files));
  expect(findings).toEqual([]);
  return opset.ops.get('aten.neg.default')!.versions[0]!.digest;
}

function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

// Released snapshots hold digests: if this one changes, so do they all, and the form needs a new name.
it('is the same on every machine and in every release of this program', () => {
  expect(digest()).toBe('sha256:59b95b6a39c1285ac00abcadef13d8170757c636ee0dde66e77822891cd0e689');
});

it.each([
  ['the signature', 'float eps=1e-5', 'float eps=1e-6'],
  ['a name in the signature', 'float eps', 'float epsilon'],
  ['a let', 'n: rank(self)', 'n: rank(self) + 1'],
  ['a dtype row', '{self: any, out: self}', '{self: any, out: float32}'],
  ['a shape', 'self: [N]', 'self: [N, M]'],
  ['a constraint', 'n > 0', 'n > 1'],
  ['an unpredictable case', 'n == 2', 'n == 3'],
  ['the semantics', 'flip(self[...i])', 'flip(self[...i]) + 1'],
  ['a derivative', '0 - grad', 'grad'],
])('changes with %s', (_, from, to) => expect(digest(change(OP, from, to))).not.toBe(digest()));

it('changes with what a set holds and with what a called function calls', () => {
  expect(digest(OP, FUNCTIONS, change(DTYPES, '[float32, bool]', '[float32]'))).not.toBe(digest());
  expect(digest(OP, change(FUNCTIONS, 'body: 0 - x', 'body: 1 - x'))).not.toBe(digest());
});

it.each([
  ['the summary', 'Negates.', 'Flips the sign.'],
  ['the tier', 'tier: core', 'tier: composite'],
  ['a message', 'too few', 'not enough'],
  ['a reason', 'why: open', 'why: left open'],
  ['a comment', '# negates', '# flips the sign'],
  ['an empty line', '# negates\n', '\n'],
  ['blanks inside a line', '] = flip', ']   =  flip'],
  ['a law', 'twice:', 'thrice:'],
  ['an example', 'self: [1], out: [-1]', 'self: [2], out: [-2]'],
  ['the spelling of a default', '1e-5', '0.00001'],
  ['the name of the set', 'self: any', 'self: [bool, float32]'],
])('does not change with %s', (_, from, to) => expect(digest(change(OP, from, to))).toBe(digest()));

it('does not change with a function that is not called', () => {
  expect(digest(OP, change(FUNCTIONS, 'body: x}', 'body: x + 1}'))).toBe(digest());
});

it('of a whole does not depend on the order', () => {
  expect(
    digestAll([
      ['a', '1'],
      ['b', '2'],
    ]),
  ).toBe(
    digestAll([
      ['b', '2'],
      ['a', '1'],
    ]),
  );
  expect(digestAll([['a', '1']])).not.toBe(digestAll([['a', '2']]));
});
