import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkHouse, MAY_IMPORT } from './check-house.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'house-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
const messages = (): string[] => checkHouse(root).map((v) => `${v.file}:${v.line} ${v.message}`);

describe('the import table', () => {
  test('holds no cycle itself', () => {
    const depth = (room: string, above: string[]): number => {
      expect(above).not.toContain(room);
      const below = MAY_IMPORT[room]!.filter((other) => other !== '*');
      return 1 + Math.max(0, ...below.map((other) => depth(other, [...above, room])));
    };
    for (const room of Object.keys(MAY_IMPORT)) expect(depth(room, [])).toBeGreaterThan(0);
  });

  test('an import downwards is fine, one upwards is told with its line', () => {
    write({
      'src/tensor/index.ts': '// Tensors.\nexport const t = 1;\n',
      'src/reference/index.ts': "// Back end.\nimport { t } from '../tensor/index.ts';\nexport const r = t;\n",
      'src/runtime/index.ts':
        "// Runtime.\nimport { t } from '../tensor/index.ts';\nimport { r } from '../reference/index.ts';\nexport const x = [r, t];\n",
    });
    expect(messages()).toEqual([
      expect.stringMatching(
        /^src\/runtime\/index\.ts:3 room 'runtime' must not import 'reference' .*it may import only interpreter, graph/,
      ),
    ]);
  });

  test('dynamic imports and type imports count; imports of packages and of tests by tests do not', () => {
    write({
      'src/tensor/a.ts':
        "// A.\nimport type { R } from '../report/index.ts';\nexport const load = (): Promise<R> => import('../backend/index.ts');\n",
      'src/tensor/a.test.ts': "import { test } from 'vitest';\nimport '../runtime/index.ts';\n",
    });
    expect(messages().map((m) => m.split(' (')[0])).toEqual([
      "src/tensor/a.ts:2 room 'tensor' must not import 'report'",
      "src/tensor/a.ts:3 room 'tensor' must not import 'backend'",
    ]);
  });

  test('a room the table does not know is told', () => {
    write({ 'src/misc/a.ts': '// A.\nexport const a = 1;\n' });
    expect(messages()).toEqual(["src/misc/a.ts:1 the room 'misc' is not in the import table"]);
  });
});

test('a cycle of files is told once, with its path; a diamond is none', () => {
  write({
    'src/cli/a.ts': "// A.\nimport './b.ts';\nimport './c.ts';\n",
    'src/cli/b.ts': "// B.\nimport './d.ts';\n",
    'src/cli/c.ts': "// C.\nimport './d.ts';\n",
    'src/cli/d.ts': '// D.\nexport {};\n',
  });
  expect(messages()).toEqual([]);
  write({ 'src/cli/d.ts': "// D.\nimport type {} from './a.ts';\n" });
  expect(messages()).toEqual([
    'src/cli/d.ts:2 import cycle: src/cli/a.ts → src/cli/b.ts → src/cli/d.ts → src/cli/a.ts',
  ]);
});

test('op names are told in strings and templates, not in comments, tests, allowed places or generated files', () => {
  const bad =
    '// Uses aten.add.Tensor.\nexport const a = "add.Tensor";\nexport const b = `see ${a} and aten::mul`;\nexport const c = "add";\n';
  write({
    'spec/ops/aten/elementwise/add.Tensor.yaml': 'op: aten.add.Tensor\n',
    'src/cli/a.ts': bad,
    'src/cli/a.test.ts': bad,
    'src/graph/import/a.ts': bad,
    'src/reference/natives/a.ts': bad,
    'generated/reference/a.ts': bad,
  });
  expect(messages()).toEqual([
    "src/cli/a.ts:2 op name 'add.Tensor' in hand-written TypeScript",
    "src/cli/a.ts:3 op name 'aten::mul' in hand-written TypeScript",
  ]);
});

test('a file without header and a file too long are told', () => {
  write({
    'src/cli/a.ts': 'export const a = 1;\n',
    'src/cli/b.ts': `#!/usr/bin/env node\n// B.\n${'\n'.repeat(698)}export {};\n`,
    'src/cli/c.ts': `// C.\n${'\n'.repeat(698)}export {};\n`,
  });
  expect(messages()).toEqual([
    'src/cli/a.ts:1 no header comment',
    'src/cli/b.ts:701 701 lines; the longest file may have 700',
  ]);
});
