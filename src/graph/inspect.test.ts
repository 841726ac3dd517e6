import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importPt2 } from './import/pt2/index.ts';
import { inspect } from './inspect.ts';

async function summary(name: string): Promise<ReturnType<typeof inspect>> {
  const path = fileURLToPath(new URL(`../../conformance/graphs/pt2/${name}.pt2`, import.meta.url));
  return inspect((await importPt2(path, { opset: '1.0', weights: false })).graph);
}

test('a language model', async () => {
  const found = await summary('llama-core');
  expect(found.inputs).toEqual([{ name: 'input_ids', type: 'int64[1, s70]' }]);
  expect(found.outputs).toHaveLength(1);
  expect(found.symbols).toEqual({ s70: { kind: 'int', max: 64 } });
  expect(found.state.parameter.bytes).toBe(4 * found.state.parameter.elements);
  expect(Object.values(found.ops)).toEqual(Object.values(found.ops).sort((a, b) => b - a));
});

test('constants among inputs and outputs, scalars', async () => {
  const convention = await summary('convention-core');
  expect(convention.inputs).toContainEqual({ name: 'n', type: 'must be 3' });
  expect(convention.outputs).toContainEqual({ role: 'user_output', name: 'none', type: 'constant' });
  expect((await summary('symbols-core')).inputs).toContainEqual({ name: 'k', type: 'int s16' });
});

test('ops inside of subgraphs count', async () => {
  const found = await summary('while-nested-core');
  expect(found.ops['higher_order.while_loop']).toBe(2);
  expect(found.ops['higher_order.cond']).toBe(1);
  // Two for each loop and two for the branches of the condition.
  expect(found.subgraphs).toBe(6);
});
