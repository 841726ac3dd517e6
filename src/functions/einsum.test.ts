// Equations of einsum and their labels.
import { expect, test } from 'vitest';
import { einsumLabels } from './einsum.ts';

test.each<[string, number[], number[][]]>([
  [
    'ij,jk->ik',
    [2, 2],
    [
      [0, 2],
      [2, 1],
      [2, 3],
    ],
  ],
  [
    'bA , Ab',
    [2, 2],
    [
      [0, 1],
      [1, 0],
      [0, 2],
    ],
  ],
  [
    'ba',
    [2],
    [
      [1, 0],
      [2, 2],
    ],
  ],
  [
    'ii->i',
    [2],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    '...ij,...jk',
    [4, 3],
    [
      [0, 1, 2, 4],
      [1, 4, 3],
      [4, 5],
    ],
  ],
  [
    'i...->...',
    [3],
    [
      [2, 0, 1],
      [2, 3],
    ],
  ],
  ['i->...i', [1], [[0], [1, 1]]],
  ['->', [0], [[], [0, 0]]],
])('%s of tensors of rank %j has the labels %j', (equation, ranks, labels) => {
  expect(einsumLabels(equation, ranks)).toEqual(labels);
});

test.each<[string, number[]]>([
  ['ij', [3]],
  ['ij', [1]],
  ['ij,j', [2]],
  ['ij->ii', [2]],
  ['ij->k', [2]],
  ['i1', [2]],
  ['i..j', [2]],
  ['i...j...', [2]],
  ['i->i->i', [1]],
  ['i - > i', [1]],
  ['. ..i', [1]],
])('%s does not fit tensors of rank %j', (equation, ranks) => {
  expect(einsumLabels(equation, ranks)).toEqual([]);
});
