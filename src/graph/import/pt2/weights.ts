// Reads parameters, buffers and constants of a program: configuration entries and raw storages in, tensors out. Tensors of one storage share it.
import { DTYPES, type DType, isDType, layoutExtent, storageOf, Tensor } from '../../../tensor/index.ts';
import { graphError } from '../../error.ts';
import type { TensorType } from '../../model.ts';
import { parseJson } from '../json.ts';
import { JsonReader } from '../reader.ts';
import type { Archive } from './archive.ts';
import type { ImportContext } from './context.ts';
import { readTensorMeta } from './graph.ts';

export interface StoredTensor {
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
  /** Entry of the archive that holds the storage. */
  readonly entry: string;
}

/** Zero strides let a few bytes claim any size; beyond this and `expansion` times the storage it is an attack. */
const ALWAYS_ALLOWED_CLAIM = 64 * 2 ** 20;
const CLAIM_EXPANSION = 1024;

/** Reads the configuration of a folder (`data/weights/` or `data/constants/`) and checks each tensor against its entry; reads no storage. */
export async function readWeightTable(
  archive: Archive,
  folder: string,
  config: string,
  context: ImportContext,
): Promise<StoredTensor[]> {
  const path = folder + config;
  if (!archive.has(path)) return [];
  const file = `${archive.path}: ${path}`;
  const reader = new JsonReader(new JsonReader(await archive.readText(path), file).parse(parseJson), file);
  return reader
    .field('config')
    .entries()
    .map(([name, entry]) => readStoredTensor(archive, folder, name, entry, context));
}

function readStoredTensor(
  archive: Archive,
  folder: string,
  name: string,
  reader: JsonReader,
  context: ImportContext,
): StoredTensor {
  if (reader.optional('use_pickle')?.boolean())
    throw reader.error(
      `"${name}" is stored as a pickle, which could run any code; only plain tensors are read`,
      'turn tensor subclasses (e.g. quantised weights) into plain tensors before exporting',
    );
  const file = reader.field('path_name');
  if (!/^[\w.-]+$/.test(file.string()) || /^\.+$/.test(file.string()))
    throw file.error(
      `${JSON.stringify(file.string())} is no file name inside of ${folder}`,
      'the file is damaged or hostile; export it again',
    );
  const entry = folder + file.string();
  const bytes = archive.size(entry);
  if (bytes === undefined)
    throw file.error(
      `"${name}" is in entry "${entry}", which the archive lacks`,
      'the file is incomplete; export it again',
    );
  const meta = reader.field('tensor_meta');
  const stored = { name, entry, ...concrete(meta, context) };
  checkExtent(stored, bytes, meta);
  return stored;
}

function concrete(reader: JsonReader, context: ImportContext): Omit<StoredTensor, 'name' | 'entry'> {
  const { dtype } = readTensorMeta(reader, context);
  if (!isDType(dtype)) throw reader.error(`tensors of dtype ${dtype} cannot be stored`);
  const lengths = (key: string): number[] =>
    reader
      .field(key)
      .items()
      .map((size) => length(size, context));
  return {
    dtype,
    shape: lengths('sizes'),
    strides: lengths('strides'),
    offset: length(reader.field('storage_offset'), context),
  };
}

function length(reader: JsonReader, context: ImportContext): number {
  const size = context.size(reader);
  if (typeof size !== 'number' || size < 0) throw reader.error(`a stored tensor needs a plain size, found ${size}`);
  return size;
}

function checkExtent(
  { name, dtype, shape, strides, offset, entry }: StoredTensor,
  bytes: number,
  reader: JsonReader,
): void {
  const itemSize = DTYPES[dtype].bytes;
  const sizes = `dtype ${dtype}, sizes [${shape.join(', ')}], strides [${strides.join(', ')}] and offset ${offset}`;
  const needed = layoutExtent(shape, strides, offset) * itemSize;
  if (!(needed <= bytes))
    throw reader.error(
      `"${name}" needs ${needed} bytes by ${sizes}, but entry "${entry}" has ${bytes}`,
      'the file is damaged; export it again',
    );
  if (bytes % itemSize !== 0)
    throw reader.error(`entry "${entry}" has ${bytes} bytes, which is no whole number of ${dtype} elements`);
  const claimed = shape.reduce((product, size) => product * size, itemSize);
  if (claimed > Math.max(ALWAYS_ALLOWED_CLAIM, CLAIM_EXPANSION * bytes))
    throw reader.error(`"${name}" claims ${claimed} bytes by ${sizes}, but entry "${entry}" has ${bytes}`);
}

/** Reads the storages of these tensors, each once. */
export async function readTensors(archive: Archive, table: Iterable<StoredTensor>): Promise<Map<string, Tensor>> {
  const storages = new Map<string, ReturnType<typeof storageOf>>();
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const tensors = new Map<string, Tensor>();
  for (const { name, dtype, shape, strides, offset, entry } of table) {
    const raw = bytes.get(entry) ?? (await archive.read(entry));
    bytes.set(entry, raw);
    const key = `${entry} ${dtype}`;
    const storage = storages.get(key) ?? storageOf(dtype, raw);
    storages.set(key, storage);
    tensors.set(name, new Tensor(dtype, storage, shape, strides, offset));
  }
  return tensors;
}

/** An error if a stored tensor is not what the graph declares it to be. */
export function checkDeclared(stored: StoredTensor, declared: TensorType): void {
  const same =
    stored.dtype === declared.dtype &&
    stored.shape.length === declared.shape.length &&
    stored.shape.every((size, axis) => size === declared.shape[axis]);
  if (same) return;
  const found = `${stored.dtype}[${stored.shape.join(', ')}]`;
  throw graphError(
    'import-document',
    `"${stored.name}" is stored as ${found}, but the graph declares ${declared.dtype}[${declared.shape.join(', ')}]`,
    'the file is inconsistent; export it again',
  );
}
