// The signatures of the operators that exported programs call: the table in `spec/imports` in, a look-up by op key out.
import { readFileSync } from 'node:fs';
import { parseSignature } from '../../../opset/signature/parse.ts';
import { functionalForm } from '../../../opset/signature/queries.ts';
import type { Signature } from '../../../opset/signature/tree.ts';
import { specFile } from '../../spec-file.ts';
import type { SchemaTable } from './context.ts';

/** A table that can also say which ops it knows. */
export interface ListedSchemaTable extends SchemaTable {
  keys(): Iterable<string>;
}

/** Signatures as text, one a line; lines that start with # are remarks. They are parsed when asked for: a program uses a few dozen of thousands. */
export function schemaTable(text: string): ListedSchemaTable {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const key = signatureKey(line);
    if (key !== undefined) lines.set(key, line);
  }
  const parsed = new Map<string, Signature>();
  return {
    signature(key) {
      const line = lines.get(key);
      if (line === undefined) return undefined;
      let signature = parsed.get(key);
      if (!signature) {
        signature = parseSignature(line, { checked: false });
        parsed.set(key, signature);
      }
      return signature;
    },
    keys: () => lines.keys(),
  };
}

/** "aten::add.Tensor(…" → "aten.add.Tensor", "aten::relu(…" → "aten.relu.default". */
function signatureKey(line: string): string | undefined {
  const match = /^(\w+)::(\w+)(?:\.(\w+))?\(/.exec(line);
  return match ? `${match[1]}.${match[2]}.${match[3] ?? 'default'}` : undefined;
}

/** A table with further ops, as the exporting program registered them. */
export function extendTable(table: ListedSchemaTable, own: ReadonlyMap<string, Signature>): ListedSchemaTable {
  return {
    signature: (key) => own.get(key) ?? table.signature(key),
    functional(key) {
      const signature = own.get(key);
      return signature && functionalForm(signature);
    },
    keys: () => [...table.keys(), ...own.keys()],
  };
}

/** The same ops as the nodes of a canonical graph call them: none writes. */
export function functionalTable(table: ListedSchemaTable): ListedSchemaTable {
  return { ...table, signature: (key) => table.functional?.(key) ?? table.signature(key) };
}

let newest: ListedSchemaTable | undefined;

/** The table of PyTorch 2.15. It serves releases from 2.9 on, the first to write this kind of archive: no signature of a core op has changed since. */
export function pytorchSignatures(): ListedSchemaTable {
  newest ??= schemaTable(readFileSync(specFile('imports/aten-2.15.signatures.txt'), 'utf8'));
  return newest;
}
