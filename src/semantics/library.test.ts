// Whole op-sets are checked: what no single text shows.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadOpset } from '../opset/load.ts';
import { memorySource } from '../opset/source/source.ts';
import { checkOpset } from './library.ts';

const DTYPES = readFileSync(new URL('../../spec/dtypes.yaml', import.meta.url), 'utf8');

/** The findings about ops of these meanings, which take a tensor and give one. */
function findings(meanings: Readonly<Record<string, string>>, functions = ''): string[] {
  const files = Object.entries(meanings).map(([name, semantics]) => [
    `spec/ops/test/family/${name}.default.yaml`,
    stringify({
      op: `test.${name}.default`,
      tier: 'composite',
      summary: `Tests ${name}.`,
      versions: [
        { since: '1.0', signature: '(Tensor self) -> Tensor', dtypes: [{ self: 'any', out: 'self' }], semantics },
      ],
    }),
  ]);
  const source = memorySource({
    'spec/dtypes.yaml': DTYPES,
    ...(functions ? { 'spec/functions/own.yaml': functions } : {}),
    ...Object.fromEntries(files),
  });
  const { opset, findings: read } = loadOpset(source);
  return [...read, ...checkOpset(opset).findings].map(
    ({ message, location }) => `${location?.file.split('/').at(-1)}:${location?.line}:${location?.column} ${message}`,
  );
}

const COPY = 'out[] = self[]';

it('an op may be called any number of times, along any way', () => {
  const both = 'return test.b.default(test.c.default(test.c.default(self)))';
  expect(findings({ a: both, b: 'return test.c.default(self)', c: COPY })).toEqual([]);
});

it('no op calls itself', () => {
  expect(findings({ a: 'let half = self\nreturn test.a.default(half)' })).toEqual([
    'a.default.yaml:12:14 test.a.default: the op calls itself',
  ]);
});

it('no ops call each other, however long the way', () => {
  const [b, c] = ['return test.b.default(self)', 'return test.c.default(self)'];
  expect(findings({ a: b, b: c, c: b })).toEqual([
    'b.default.yaml:10:23 test.b.default: the op calls itself: it calls test.c.default, which calls test.b.default',
    'c.default.yaml:10:23 test.c.default: the op calls itself: it calls test.b.default, which calls test.c.default',
  ]);
});

it('nor through a function, which is told where the op calls it', () => {
  const functions =
    'functions: {twice: {parameters: (tensor t), returns: tensor, summary: Twice., body: test.a.default(test.b.default(t))}}';
  expect(findings({ a: 'return twice(self)', b: COPY }, functions)).toEqual([
    'a.default.yaml:10:23 test.a.default: the op calls itself',
  ]);
});
