// Finds the parts of a program in an archive: entry names in, the paths of document, weights and constants out; other kinds of archive are named in the refusal.
import { graphError } from '../../error.ts';
import type { Archive } from './archive.ts';

export interface ProgramLayout {
  readonly document: string;
  readonly weights: Folder;
  readonly constants: Folder;
}

export interface Folder {
  /** With a slash at the end. */
  readonly path: string;
  readonly config: string;
}

const MODEL = /^(?:(?<root>[^/]+)\/)?models\/(?<name>[^/]+)\.json$/;

/** Everything stands under one root folder, whose name is free. An archive may hold several programs; `wanted` says which. */
export async function findProgram(archive: Archive, wanted: string | undefined): Promise<ProgramLayout> {
  const names = [...archive.names];
  const models = names.map((name) => MODEL.exec(name)?.groups).filter((groups) => groups !== undefined);
  if (models.length === 0) throw notThisKind(archive.path, names);
  const found =
    models.length === 1 && wanted === undefined ? models[0] : models.find(({ name }) => name === (wanted ?? 'model'));
  if (!found) {
    const list = models.map(({ name }) => name).join(', ');
    throw graphError(
      'import-archive',
      `${archive.path}: the archive holds the programs ${list}`,
      'say which one to read',
    );
  }
  const root = found.root === undefined ? '' : `${found.root}/`;
  await expectText(archive, `${root}archive_format`, 'pt2');
  await expectText(archive, `${root}archive_version`, '0');
  // Releases before 2.10 may leave it out; everything they ran on is little-endian.
  if (archive.has(`${root}byteorder`)) await expectText(archive, `${root}byteorder`, 'little');
  const { name } = found;
  if (archive.has(`${root}data/weights/${name}.pt`)) throw pickled(archive.path, 'PyTorch 2.8');
  return {
    document: `${root}models/${name}.json`,
    weights: { path: `${root}data/weights/`, config: `${name}_weights_config.json` },
    constants: { path: `${root}data/constants/`, config: `${name}_constants_config.json` },
  };
}

async function expectText(archive: Archive, entry: string, expected: string): Promise<void> {
  const found = (await archive.readText(entry)).trim();
  if (found !== expected)
    throw graphError(
      'import-archive',
      `${archive.path}: ${entry} is ${JSON.stringify(found.slice(0, 20))}, expected "${expected}"`,
    );
}

function notThisKind(path: string, names: readonly string[]): Error {
  if (names.includes('serialized_exported_program.json')) return pickled(path, 'PyTorch 2.7 or older');
  return graphError(
    'import-archive',
    `${path}: no exported program: the archive has no models/<name>.json`,
    'save the program with torch.export.save',
  );
}

function pickled(path: string, writer: string): Error {
  return graphError(
    'import-archive',
    `${path}: an archive of ${writer}, whose weights are pickles, which are not read`,
    'load it with a newer PyTorch and save it again with torch.export.save',
  );
}
