// Every label of every composite op is broken alone and refused by the reference.
import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/reference/index.ts';
import { reachOf } from './reach.ts';

test('every label is refused', async () => {
  const { labels, refused, excepted, problems } = await reachOf(['composite'], createReferenceBackend());
  expect(problems).toEqual([]);
  expect(refused + excepted).toBe(labels);
  // Labels that vanish would be missed by nobody else.
  expect(labels).toBeGreaterThan(1500);
  expect(excepted).toBeLessThan(0.01 * labels);
});
