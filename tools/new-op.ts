// The skeleton of a spec: the key of a PyTorch overload comes in, its YAML file with the signature filled in goes out. `opset lint` names what is left to write.
//   npx tsx tools/new-op.ts KEY --family FAMILY [--tier core|composite|extension]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pytorchSignatures } from '../src/graph/index.ts';
import { opFileOf } from '../src/opset/naming.ts';
import { packageFolder } from '../src/opset/root.ts';
import { printCall } from '../src/opset/signature/print.ts';
import { holdsTensor } from '../src/opset/signature/queries.ts';
import type { Signature } from '../src/opset/signature/tree.ts';
import { didYouMean } from '../src/report/nearest.ts';

export const TIERS: readonly string[] = ['core', 'composite', 'extension'];

/** The text of the file. What only a person knows is left empty, which the reader of specs refuses. */
export function skeleton(key: string, signature: Signature, tier: string): string {
  const [, name = ''] = key.split('.');
  const tensors = signature.arguments.filter(({ type }) => holdsTensor(type)).map((argument) => argument.name);
  const [first] = tensors;
  const results = signature.returns.map((r, n) => r.name ?? (signature.returns.length === 1 ? 'out' : `out${n}`));
  const columns = [
    ...tensors.map((tensor) => `${tensor}: ${tensor === first ? 'float' : first}`),
    ...results.map((result) => `${result}: ${first ?? 'float32'}`),
  ];
  return `op: ${key}
tier: ${tier}
summary: ""
see: https://docs.pytorch.org/docs/stable/generated/torch.${name}.html
tags: []
versions:
  - since: "1.0"
    signature: ${quoteWhereNeeded(printCall(signature))}
    dtypes:
      - {${columns.join(', ')}}
    semantics: |
${results.map((result) => `      ${result}[...i: shape(${first ?? 'self'})] = `).join('\n')}
    examples: []
`;
}

/** A plain YAML scalar holds a signature, unless a default looks like a comment or a mapping. */
function quoteWhereNeeded(text: string): string {
  return /: | #/.test(text) ? JSON.stringify(text) : text;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    options: { family: { type: 'string' }, tier: { type: 'string', default: 'composite' } },
    allowPositionals: true,
  });
  process.exitCode = run(positionals[0], values.family, values.tier);
}

function run(given: string | undefined, family: string | undefined, tier: string): number {
  const fail = (message: string): number => {
    process.stderr.write(`${message}\n`);
    return 2;
  };
  if (given === undefined || family === undefined || !/^[a-z][a-z-]*$/.test(family) || !TIERS.includes(tier))
    return fail('usage: npx tsx tools/new-op.ts KEY --family FAMILY [--tier core|composite|extension]');
  const key = given.includes('.') ? (given.startsWith('aten.') ? given : `aten.${given}`) : `aten.${given}.default`;
  const signatures = pytorchSignatures();
  const signature = signatures.signature(key);
  if (!signature)
    return fail(
      `PyTorch 2.15 has no overload '${key}'; ${didYouMean(key, [...signatures.keys()]) ?? 'spec/imports lists them'}`,
    );
  const file = join(packageFolder(), opFileOf(key, family));
  if (existsSync(file)) return fail(`${file} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton(key, signature, tier));
  process.stdout.write(`${file}\n`);
  return 0;
}
