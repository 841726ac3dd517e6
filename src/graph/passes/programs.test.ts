// Programs that PyTorch exported without decomposing them, run call by call: results, buffers and written inputs must be what it recorded.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readRecordedCalls } from '../../cli/recorded-calls.ts';
import { Interpreter } from '../../interpreter/interpreter.ts';
import { createReferenceBackend } from '../../reference/index.ts';
import { elementsOf, type Tensor } from '../../tensor/index.ts';
import { openSafetensors } from '../../tensor/safetensors-file.ts';
import { importPt2 } from '../import/pt2/index.ts';
import { pytorchSignatures } from '../import/pt2/signatures.ts';
import { verifyGraph } from '../verify/index.ts';

const PROGRAMS = fileURLToPath(new URL('../../../conformance/graphs/pt2/', import.meta.url));
const index: readonly { readonly name: string; readonly dialect: string }[] = JSON.parse(
  readFileSync(`${PROGRAMS}index.json`, 'utf8'),
);

/** Rounding differs by less than this; the numbers are of the size of 1. */
const CLOSE = 1e-5;

test.each(index.filter(({ dialect }) => dialect === 'training'))('$name', async ({ name }) => {
  const { graph, weights } = await importPt2(`${PROGRAMS}${name}.pt2`, { opset: '1.0' });
  expect(verifyGraph(graph, { ops: pytorchSignatures() })).toEqual([]);
  const program = new Interpreter(graph, weights, createReferenceBackend());
  const path = `${PROGRAMS}${name}.safetensors`;
  const recorded = openSafetensors(path);
  try {
    for (const { inputs, prefix } of readRecordedCalls(path).calls) {
      const { outputs, changed, writtenInputs } = program.runSync(inputs);
      const named = new Map<string, Tensor>([
        ...outputs.map((value, i) => [`${prefix}output.${i}`, value as Tensor] as const),
        ...[...changed].map(([buffer, tensor]) => [`${prefix}buffer.${buffer}`, tensor] as const),
        ...inputs.map((value, i) => [`${prefix}written.${i}`, writtenInputs.get(i) ?? (value as Tensor)] as const),
      ]);
      for (const key of [...recorded.tensors.keys()].filter(
        (key) => key.startsWith(prefix) && !key.startsWith(`${prefix}input.`),
      ))
        expectClose(key, named.get(key), recorded.tensor(key));
    }
  } finally {
    recorded.close();
  }
});

function expectClose(key: string, found: Tensor | undefined, wanted: Tensor): void {
  if (!found) expect.fail(`${key} is not given`);
  expect([found.dtype, found.shape], key).toEqual([wanted.dtype, wanted.shape]);
  const elements = elementsOf(wanted).map(Number);
  for (const [i, element] of elementsOf(found).entries())
    expect(Math.abs(Number(element) - (elements[i] as number)), `${key}[${i}]`).toBeLessThan(CLOSE);
}
