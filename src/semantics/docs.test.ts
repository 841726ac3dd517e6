// docs/adding-an-op.md: the file it shows is complete, and its example gives what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lint } from '../compat/index.ts';
import { loadOpset } from '../opset/load.ts';
import { memorySource } from '../opset/source/source.ts';
import { elementsOf, type Tensor, tensorOf } from '../tensor/index.ts';
import { evaluate, exactAlgebra, exactValue, meaningOf } from './evaluate/index.ts';
import { checkOpset } from './library.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const [, file = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(read('docs/adding-an-op.md')) ?? [];
const shared = [
  'spec/dtypes.yaml',
  ...readdirSync(new URL('spec/functions/', ROOT)).map((name) => `spec/functions/${name}`),
];
const source = memorySource({
  ...Object.fromEntries(shared.map((path) => [path, read(path)])),
  'spec/ops/aten/pointwise/lerp.Scalar.yaml': file,
});

it('the file has no finding', () => expect(lint(source).findings).toEqual([]));

it('its example is right', () => {
  const meaning = meaningOf(checkOpset(loadOpset(source).opset), 'aten.lerp.Scalar')!;
  const args = { self: tensorOf('float32', [1, 2]), end: tensorOf('float32', [3, 4]), weight: 0.5 };
  const result = evaluate(exactAlgebra(), meaning, args);
  if (result.status !== 'ok') throw new Error(result.message);
  const out = exactValue(result.outputs[0]!, 'float32', { kind: 'tensor', reads: 'num' }) as Tensor;
  expect(elementsOf(out)).toEqual([2, 3]);
});
