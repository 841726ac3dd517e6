// The specs as they stand → a reference back end, without touching generated/. Ops with findings are left out, so that one broken spec stops no other.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ReferenceBackend, referenceBackend } from '../src/reference/backend.ts';
import type { Executor } from '../src/reference/executor.ts';
import type { Finding } from '../src/report/finding.ts';
import { generateReference } from './generate-reference.ts';

export interface FreshBackend {
  readonly backend: ReferenceBackend;
  readonly findings: readonly Finding[];
}

/** Executors are emitted into a scratch folder below .opset/, which goes with the process. */
export async function freshBackend(root: string): Promise<FreshBackend> {
  const { files, findings } = generateReference(root);
  const scratch = join(root, '.opset', `try-${process.pid}`);
  for (const [path, text] of files) {
    const target = join(scratch, path.replace('reference/', ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
  const { EXECUTORS } = (await import(pathToFileURL(join(scratch, 'index.ts')).href)) as {
    EXECUTORS: readonly Executor[];
  };
  return { backend: referenceBackend(EXECUTORS), findings };
}
