// The recorded calls of overloads outside of the core.
import { expect, test } from 'vitest';
import { openPack } from '../../src/backend/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import { createReferenceBackend } from '../../src/reference/index.ts';
import { replayShare } from './replay.ts';

replayShare(createReferenceBackend(), { index: 0, of: 1, pack: 'golden-composite' });

test('every recorded overload has a meaning', () => {
  const { ops } = loadOpset('.').opset;
  for (const pack of ['golden', 'golden-composite'])
    expect(openPack(`conformance/vectors/pytorch-2.15/${pack}`).ops.filter((op) => !ops.has(op))).toEqual([]);
});
