// References to op-sets: `1.0`, `draft`, `git:REV`, a folder with `spec/` or a snapshot file comes in; the side of a comparison goes out.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { VersionFile } from '../../generated/types/spec/version.ts';
import { gitSource, lastCommitOf, loadOpset, type Opset, type VersionSnapshot } from '../opset/index.ts';
import { checkForm } from '../opset/schema.ts';
import type { FileSource } from '../opset/source/source.ts';
import { readYaml } from '../opset/yaml/document.ts';
import { printFindings } from '../report/human.ts';
import { CompatError } from './error.ts';
import { draftSide, releasedVersions, type Side, snapshotSide } from './side.ts';

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
/** Findings of an op-set that cannot be read; the rest would be more of the same. */
const SHOWN = 5;

/** Resolves what a person wrote. Versions, snapshots and git revisions are those of `folder`. Throws CompatError and SourceError. */
export function resolveReference(text: string, folder: string): Side {
  if (text === 'draft') return draftSide('draft', readOpset(folder, folder));
  if (VERSION.test(text)) return releasedSide(text, folder);
  if (text.startsWith('git:')) return draftSide(text, readOpset(gitSource(folder, text.slice('git:'.length)), text));
  const stat = statSync(text, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return draftSide(text, readOpset(text, text));
  if (stat?.isFile()) return fileSide(text, folder);
  const fix = 'name a version (1.0), git:REV, draft, a folder that holds spec/, or a snapshot file';
  throw new CompatError(`'${text}' is no op-set: there is no such version, folder or file`, fix);
}

function releasedSide(version: string, folder: string): Side {
  const opset = readOpset(folder, folder);
  const snapshot = opset.versions.get(version);
  if (snapshot) return withLostDefinitions(snapshotSide(version, snapshot, opset), snapshot, folder);
  const released = releasedVersions(opset);
  const fix =
    released.length > 0
      ? `released are ${released.join(', ')}; what is not released yet is called draft`
      : "no version is released yet; 'opset release VERSION' makes the first";
  throw new CompatError(`there is no version ${version} in ${folder}`, fix);
}

/** Where a definition was edited since its release, all of them are read from the commit that released them, as far as git knows it. */
function withLostDefinitions(side: Side, snapshot: VersionSnapshot, folder: string): Side {
  const isWhole = ({ ops }: Side): boolean => [...ops.values()].every(({ definition }) => definition !== undefined);
  if (isWhole(side)) return side;
  const commit = lastCommitOf(folder, `spec/versions/${snapshot.version}.yaml`);
  if (commit === undefined) return side;
  const released = snapshotSide(side.name, snapshot, readOpset(gitSource(folder, commit), `git:${commit}`));
  return isWhole(released) ? released : side;
}

/** A snapshot file from anywhere, with the definitions of `folder`. */
function fileSide(path: string, folder: string): Side {
  const document = readYaml(readFileSync(path, 'utf8'), path);
  const findings = [...document.findings, ...(document.data === undefined ? [] : checkForm(document, 'version'))];
  if (findings.length > 0) throw unreadable(path, findings);
  const data = document.data as VersionFile;
  return snapshotSide(basename(path), { version: data.version, data }, readOpset(folder, folder));
}

/** An op-set of which a part cannot be read is no op-set: what is missing would look like removed. */
export function readOpset(from: string | FileSource, name: string): Opset {
  const { opset, findings } = loadOpset(from);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw unreadable(name, errors);
  return opset;
}

function unreadable(name: string, findings: Parameters<typeof printFindings>[0]): CompatError {
  const fix = "mend what is found; 'opset lint' shows all of it";
  return new CompatError(`${name} cannot be read:\n\n${printFindings(findings.slice(0, SHOWN))}`, fix);
}
