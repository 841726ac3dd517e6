// Generates the TypeScript types of the YAML files of spec/ from their JSON Schemas: the schemas come in, path → content goes out.
// Writes nothing itself, so that a caller can also compare. The same schemas give the same bytes.
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { packageFolder } from '../src/opset/root.ts';

const SCHEMAS: URL = pathToFileURL(`${packageFolder()}/spec/schema/`);
/** The kinds of YAML file, sorted. */
const KINDS = ['dtypes', 'expectations', 'functions', 'op', 'policy', 'profile', 'version'] as const;

/** Files of `generated/types/spec`, by path from the project folder, sorted. */
export async function generateSpecTypes(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const kind of KINDS) {
    const name = `${kind}.schema.json`;
    const schema = JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8'));
    const bannerComment = `// Generated from spec/schema/${name} by tools/generate. Do not edit.`;
    const content = await compile(schema, schema.title, {
      bannerComment,
      cwd: fileURLToPath(SCHEMAS),
      enableConstEnums: false,
      ignoreMinAndMaxItems: true,
      style: { printWidth: 120, singleQuote: true },
    });
    files.set(`generated/types/spec/${kind}.ts`, content);
  }
  return files;
}
