// The op-set that comes with this program, and the specs of a user beside it.

import { type FileSource, loadOpset, type Opset, packageFolder, type Signature } from '../opset/index.ts';
import { addedKeys, addSpecs } from '../opset/source/added.ts';
import { diskSource } from '../opset/source/disk.ts';
import { printFindings } from '../report/human.ts';
import type { CheckedOpset } from '../semantics/library.ts';
import { UserError } from './errors.ts';

/** Where specs are read: `folder` holds `spec/`; `opsFrom` is what --ops-from names. */
export function specSource(folder: string, opsFrom: string | undefined): string | FileSource {
  return opsFrom === undefined ? folder : addSpecs(diskSource(folder), opsFrom);
}

/** @throws UserError where a spec has findings: nothing can be judged by a broken op-set. */
export function loadSpecs(opsFrom?: string): Opset {
  const { opset, findings } = loadOpset(specSource(packageFolder(), opsFrom));
  if (findings.length > 0)
    throw new UserError(`the specs have findings\n${printFindings(findings)}`, 'mend them; `opset lint` lists them');
  return opset;
}

/** The ops that a user's folder of specs defines. */
export interface AddedOps {
  readonly opset: CheckedOpset;
  readonly keys: ReadonlySet<string>;
  /** As the user's program registered them. */
  readonly signatures: ReadonlyMap<string, Signature>;
}

/** @throws UserError where a spec has findings, SourceError where the folder holds none. */
export async function loadAddedOps(opsFrom: string): Promise<AddedOps> {
  const { checkOpset } = await import('../semantics/library.ts');
  const base = diskSource(packageFolder());
  const both = addSpecs(base, opsFrom);
  const { opset, findings } = loadOpset(both);
  const checked = checkOpset(opset);
  const all = [...findings, ...checked.findings];
  if (all.length > 0) throw new UserError(`the specs in ${opsFrom} have findings\n${printFindings(all)}`);
  const keys = addedKeys(base, both);
  const signatures = [...keys].flatMap((key): [string, Signature][] => {
    const signature = opset.ops.get(key)?.versions.at(-1)?.signature;
    return signature ? [[key, signature]] : [];
  });
  return { opset: checked, keys, signatures: new Map(signatures) };
}
