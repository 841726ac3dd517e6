// Every label of every core op, and of the extensions, is broken alone and refused by the reference.
import { expect, test } from 'vitest';
import { createReferenceBackend } from '../../src/reference/index.ts';
import { reachOf } from './reach.ts';

test('every label is refused', async () => {
  const { labels, refused, excepted, problems } = await reachOf(['core', 'extension'], createReferenceBackend());
  expect(problems).toEqual([]);
  expect(refused + excepted).toBe(labels);
  // Labels that vanish would be missed by nobody else.
  expect(labels).toBeGreaterThan(600);
  expect(excepted).toBeLessThan(0.01 * labels);
});
