// What is missing is told by name, at its place, and only where it is needed.
import { expect, it } from 'vitest';
import { SPEC_CODES } from '../../opset/index.ts';
import { opFile, sourceOf } from '../fixture.ts';
import { LINT_CODES, lint } from './index.ts';

const KEY = 'test.op.default';
const FULL = {
  laws: '{same_rank: {require: "rank(out) == max(rank(self), rank(other))"}}',
  examples: '[{self: [1.0], other: [1.0], out: [2.0]}]',
  derivatives: '{self: "sum_to(grad, shape(self))", other: {none: nobody needs it}}',
};
const HEAD = 'tier: core\nsee: https://example.org\ntags: [pointwise]';

function messages(parts: Readonly<Record<string, string>>, head = HEAD): string[] {
  return lint(sourceOf({ [KEY]: opFile(KEY, parts, head) })).findings.map(({ code, message }) => `${code}: ${message}`);
}

it('nothing, where all is said', () => {
  expect(messages(FULL)).toEqual([]);
  expect(messages({ ...FULL, derivatives: '{not_differentiable: it rounds}' })).toEqual([]);
});

it('each thing that is missing', () => {
  expect(messages({}, 'tier: core').sort()).toEqual([
    `missing-derivative: ${KEY} has no derivative for 'other'`,
    `missing-derivative: ${KEY} has no derivative for 'self'`,
    `missing-example: ${KEY} has no example`,
    `missing-law: ${KEY} has no law`,
    `missing-see: ${KEY} has no reference`,
    `missing-tag: ${KEY} has no tag`,
  ]);
});

it('no derivative where there can be none', () => {
  const integers = {
    dtypes: '[{self: integer, other: self, out: self}]',
    derivatives: '{}',
    examples: '[{self: [1], other: [1], out: [2]}]',
  };
  expect(messages({ ...FULL, ...integers })).toEqual([]);
  const index = {
    dtypes: '[{self: float, other: index, out: self}]',
    semantics: '"out[...i: shape(other)] = self[other[...i]]"',
    derivatives: '{self: {none: nobody needs it}}',
    examples: '[{self: [1.0], other: [0], out: [1.0]}]',
  };
  expect(messages({ ...FULL, ...index })).toEqual([]);
});

it('hints and types that are wrong', () => {
  expect(messages({ ...FULL, domain: '{self: {rnak: [1, 2]}}' })[0]).toMatch(
    /^bad-domain-hint: test\.op\.default: domain\.self has no key 'rnak'/,
  );
  expect(messages({ ...FULL, constraints: '{C1: rank(selv) > 0}' })[0]).toMatch(/^ill-typed: .*'selv'/);
});

it('codes are told apart from those of the reader', () => {
  expect(Object.keys(LINT_CODES).filter((code) => code in SPEC_CODES)).toEqual([]);
});
