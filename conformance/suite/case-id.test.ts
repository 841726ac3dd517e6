import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { parseCaseId, printCaseId } from './case-id.ts';

const word = fc.stringMatching(/^[a-z_]\w{0,8}$/);

test.prop([
  word,
  word,
  fc.constantFrom('value' as const, 'refusal' as const),
  fc.integer(),
  fc.array(fc.nat(99), { minLength: 1, maxLength: 5 }),
])('what is printed is parsed back', (name, overload, aspect, seed, path) => {
  const id = { op: `aten.${name}.${overload}`, since: '1.0', aspect, label: 'D1', seed, path: path.join(':') };
  expect(parseCaseId(printCaseId(id))).toEqual(id);
});

test('other texts name no case', () => {
  for (const text of [
    '',
    'aten.mm.default',
    'aten.mm.default@1.0/value.D1',
    'aten.mm.default@1/value.D1?seed=1&path=0',
    'aten.mm.default@1.0/speed.D1?seed=1&path=0',
  ]) {
    expect(parseCaseId(text)).toBeUndefined();
  }
});
