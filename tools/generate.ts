// spec/ → generated/: types of the spec files, reference executors, tables. Pure and sorted: the same specs give the same bytes.
//   npx tsx tools/generate.ts [--check]
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printFindings } from '../src/report/human.ts';
import { generateCalls } from './generate-calls.ts';
import { generatePages } from './generate-pages.ts';
import { generateReference } from './generate-reference.ts';
import { generateSpecTypes } from './generate-spec-types.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every generated file by its path below `generated/`. @throws Error with all findings, where a spec has any. */
export async function generateAll(root: string): Promise<ReadonlyMap<string, string>> {
  const types = [...(await generateSpecTypes())].map(
    ([path, text]) => [path.replace(/^generated\//, ''), text] as const,
  );
  const { files, findings, opset } = generateReference(root);
  if (findings.length > 0) throw new Error(`the specs have findings\n${printFindings(findings)}`);
  const calls = await generateCalls(root, opset);
  const pages = generatePages(root, opset);
  return new Map([...types, ...calls, ...pages, ...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Paths whose content differs from what would be generated, missing and superfluous ones included. */
export function stalePaths(root: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set(listFiles(join(root, 'generated')));
  const stale = [...files]
    .filter(([path, text]) => !found.has(path) || readFileSync(join(root, 'generated', path), 'utf8') !== text)
    .map(([path]) => path);
  return [...stale, ...[...found].filter((path) => !files.has(path))].sort();
}

export function writeAll(root: string, files: ReadonlyMap<string, string>): void {
  for (const path of stalePaths(root, files)) {
    const target = join(root, 'generated', path);
    const text = files.get(path);
    if (text === undefined) rmSync(target);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
  }
}

function listFiles(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? listFiles(folder, path) : [path];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await generateAll(ROOT);
  const stale = stalePaths(ROOT, files);
  if (process.argv.includes('--check')) {
    for (const path of stale) process.stdout.write(`stale: generated/${path}\n`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else writeAll(ROOT, files);
  process.stderr.write(
    `${files.size} files, ${stale.length} ${process.argv.includes('--check') ? 'stale' : 'written'}\n`,
  );
}
