import { describe, expect, test } from 'vitest';
import { type GuardScope, translateGuard } from './guards.ts';

/** forward(x, n, past, *, mask) with past a list of two pairs. */
const scope: GuardScope = {
  calling: {
    arguments: ['x', 'n', 'past', 'mask'],
    in: {
      type: 'tuple',
      children: [
        {
          type: 'tuple',
          children: [
            '*',
            '*',
            {
              type: 'list',
              children: [
                { type: 'tuple', children: ['*', '*'] },
                { type: 'tuple', children: ['*', '*'] },
              ],
            },
          ],
        },
        { type: 'dict', keys: ['mask'], children: [{ type: 'dict', keys: ['a', 'b'], children: ['*', '*'] }] },
      ],
    },
    out: '*',
  },
  leaves: ['x', 'n', 'past_0_0', 'past_0_1', 'past_1_0', 'past_1_1', 'mask_a', undefined],
  values: { x: { dtype: 'float32', shape: [1] }, n: { int: 's3' } },
};

describe('paths lead to user inputs', () => {
  test.each([
    ["L['x'].size()[0] > 3", 'size(x, 0) > 3'],
    ["L['past'][1][0].size()[2] == (1 + L['past'][0][1].size()[2])", 'size(past_1_0, 2) == 1 + size(past_0_1, 2)'],
    ["L['mask']['a'].size()[1] == 1 or L['x'].stride()[0] != 2", 'size(mask_a, 1) == 1 or stride(x, 0) != 2'],
    ["(L['x'].size()[2] // 2) % 4 == 0", 'size(x, 2) // 2 % 4 == 0'],
    ["((-1) + L['x'].size()[0]) <= L['n']", '-1 + size(x, 0) <= s3'],
    ["L['flat_args'][3].storage_offset() == 0", 'offset(past_0_1) == 0'],
  ])('%s', (text, expected) => {
    expect(translateGuard(text, scope)).toBe(expected);
  });
});

describe('anything else is refused', () => {
  test.each([
    ["L['y'].size()[0] > 3", 'no tensor or dynamic scalar among the inputs has the path y'],
    ["L['past'][2][0].size()[0] > 3", 'has the path past → 2 → 0'],
    ["L['past'].size()[0] > 3", 'has the path past'],
    ["L['mask']['b'].size()[0] > 3", 'has the path mask → b'],
    ["L['x'].__class__ == 1", '"__class__" is nothing a guard may ask of a tensor'],
    ["L['x'].size().__len__()", 'expected "["'],
    ["L['x'] == 1", '"x" is a tensor'],
    ["__import__('os').system('x')", 'not a function'],
  ])('%s', (text, message) => {
    expect(() => translateGuard(text, scope)).toThrow(SyntaxError);
    expect(() => translateGuard(text, scope)).toThrow(message);
  });
});
