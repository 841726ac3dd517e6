// Signatures → generated/schema (JSON Schema of the arguments of each op) and generated/types (the same as TypeScript).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'json-schema-to-typescript';
import { callSchemaOf } from '../src/opset/call-schema.ts';
import type { Opset } from '../src/opset/index.ts';

/** Files by their path below `generated/`. */
export async function generateCalls(root: string, opset: Opset): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const values = JSON.parse(readFileSync(join(root, 'spec/schema/values.schema.json'), 'utf8'));
  const properties: Record<string, unknown> = {};
  for (const spec of opset.ops.values()) {
    const version = spec.versions.at(-1);
    if (!version) continue;
    const schema = callSchemaOf(spec.key, version.signature, spec.summary);
    files.set(`schema/${spec.key}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
    properties[spec.key] = inline(schema);
  }
  const whole = {
    title: 'Calls',
    description: 'Arguments by op.',
    type: 'object',
    definitions: values.definitions,
    properties,
    additionalProperties: false,
  };
  const types = await compile(whole as never, 'Calls', {
    bannerComment: '// Generated from spec/ops: the arguments of each op, in the form of the wire. Do not edit.',
    style: { printWidth: 120, singleQuote: true },
    ignoreMinAndMaxItems: true,
  });
  files.set('types/calls.ts', types);
  return files;
}

/** The schema without its own name, with values referred to in the same document, so that each type is made once. */
function inline(schema: object): unknown {
  const { $schema: _, $id: __, title: ___, ...rest } = schema as Record<string, unknown>;
  return JSON.parse(JSON.stringify(rest).replaceAll('values.schema.json#', '#'));
}
