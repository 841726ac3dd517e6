// The functional form of signatures that write.
import { expect, test } from 'vitest';
import { parseSignature } from './parse.ts';
import { printSignature } from './print.ts';
import { functionalForm, newValues } from './queries.ts';

test.each([
  [
    '(Tensor(a0!) state, Tensor x) -> (Tensor, Tensor)',
    '(Tensor state, Tensor x) -> (Tensor, Tensor, Tensor new_state)',
    [2],
  ],
  ['(Tensor(a!) x, Tensor(b!)? y) -> ()', '(Tensor x, Tensor? y) -> (Tensor new_x, Tensor? new_y)', [0, 1]],
  ['(Tensor(a!)[] list) -> Tensor', '(Tensor[] list) -> (Tensor, Tensor[] new_list)', [1]],
  [
    '(Tensor(a!) self, Tensor(b!) other) -> Tensor(a!)',
    '(Tensor self, Tensor other) -> (Tensor(a!), Tensor new_other)',
    [0, 1],
  ],
  ['(Tensor(a) self) -> Tensor(a)', '(Tensor(a) self) -> Tensor(a)', []],
])('%s', (written, functional, results) => {
  const signature = parseSignature(written);
  expect(printSignature(functionalForm(signature))).toBe(functional);
  expect(newValues(signature).map(({ result }) => result)).toEqual(results);
});
