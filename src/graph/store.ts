// A canonical graph on disk: `graph.json` with its weights beside it in safetensors. Written whole or not at all; tensors that share a storage still do when read again.
import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { elementCount, isDType, reinterpret, Tensor } from '../tensor/index.ts';
import { openSafetensors, type SafetensorsFile, sourceOf, writeSafetensors } from '../tensor/safetensors-file.ts';
import { parseGraph, printGraph } from './document.ts';
import { graphError } from './error.ts';
import { type CanonicalGraph, isState, isTensorType, type StateInput, type WeightView } from './model.ts';

const GRAPH_FILE = 'graph.json';
const WEIGHTS_FILE = 'weights.safetensors';

export interface StoredGraph {
  readonly graph: CanonicalGraph;
  readonly weights: Map<string, Tensor>;
}

/** Writes `graph.json` and, if the graph has any state, `weights.safetensors` into a folder, which is made if need be. */
export async function writeCanonical(
  folder: string,
  graph: CanonicalGraph,
  weights: ReadonlyMap<string, Tensor>,
): Promise<void> {
  const { storages, views } = layOut(graph, weights);
  const text = printGraph({ ...graph, views });
  await mkdir(folder, { recursive: true });
  const finished: [temporary: string, final: string][] = [];
  const prepare = (name: string): string => {
    const temporary = join(folder, `.${name}.${process.pid}.tmp`);
    finished.push([temporary, join(folder, name)]);
    return temporary;
  };
  try {
    if (storages.size > 0)
      writeSafetensors(
        prepare(WEIGHTS_FILE),
        [...storages].map(([name, tensor]) => sourceOf(name, tensor)),
      );
    await writeFile(prepare(GRAPH_FILE), text);
    // The graph comes last: a folder with a new graph has new weights.
    for (const [temporary, final] of finished) await rename(temporary, final);
  } finally {
    for (const [temporary] of finished) await rm(temporary, { force: true });
  }
}

/** What goes into the weights file, and which weights are views of it. */
function layOut(
  graph: CanonicalGraph,
  weights: ReadonlyMap<string, Tensor>,
): { storages: Map<string, Tensor>; views: Record<string, WeightView> } {
  const groups = new Map<Tensor['data'], [name: string, tensor: Tensor][]>();
  for (const { name, role } of graph.inputs.filter(isState)) {
    const tensor = weights.get(name);
    if (!tensor) throw graphError('graph-weights', `the ${role} "${name}" has no tensor among the weights`);
    groups.set(tensor.data, [...(groups.get(tensor.data) ?? []), [name, tensor]]);
  }
  const storages = new Map<string, Tensor>();
  const views: Record<string, WeightView> = {};
  for (const members of groups.values()) {
    // A tensor that covers its storage in order lends it its own name.
    const owner = members.find(([, tensor]) => tensor.contiguous() === tensor);
    const [, first] = members[0] as [string, Tensor];
    const storage = owner?.[0] ?? freeName(weights, storages);
    storages.set(storage, owner?.[1] ?? new Tensor(first.dtype, first.data, [elementCount(first.dtype, first.data)]));
    for (const [name, { shape, strides, offset }] of members)
      if (name !== storage) views[name] = { storage, shape, strides, offset };
  }
  return { storages, views };
}

function freeName(...taken: readonly ReadonlyMap<string, unknown>[]): string {
  for (let i = 0; ; i++) {
    const name = `storage.${i}`;
    if (!taken.some((names) => names.has(name))) return name;
  }
}

/** Reads a folder written by `writeCanonical`, or a `.json` file with its `.safetensors` beside it. The graph is not verified yet. */
export async function readCanonical(path: string): Promise<StoredGraph> {
  const file = statSync(path).isDirectory() ? join(path, GRAPH_FILE) : path;
  const graph = parseGraph(await readFile(file, 'utf8'), file);
  const state = graph.inputs.filter(isState);
  if (state.length === 0) return { graph, weights: new Map() };
  const beside = [file.replace(/\.json$/, '.safetensors'), join(dirname(file), WEIGHTS_FILE)];
  const weightsFile = beside.find((candidate) => candidate !== file && existsSync(candidate));
  if (weightsFile === undefined)
    throw graphError(
      'graph-weights',
      `${file} has ${state.length} weights, but there is no ${beside.map((name) => basename(name)).join(' or ')} beside it`,
    );
  const tensors = openSafetensors(weightsFile);
  try {
    return { graph, weights: readWeights(graph, state, tensors) };
  } finally {
    tensors.close();
  }
}

function readWeights(graph: CanonicalGraph, state: readonly StateInput[], file: SafetensorsFile): Map<string, Tensor> {
  const storages = new Map<string, Tensor>();
  const weights = new Map<string, Tensor>();
  for (const input of state) {
    const type = Object.hasOwn(graph.values, input.value) ? graph.values[input.value] : undefined;
    if (!type || !isTensorType(type) || !isDType(type.dtype))
      throw graphError('graph-role', `the ${input.role} "${input.name}" is declared as no tensor`);
    const view = Object.hasOwn(graph.views, input.name) ? graph.views[input.name] : undefined;
    const key = view?.storage ?? input.name;
    try {
      const storage = storages.get(key) ?? reinterpret(file.tensor(key), type.dtype);
      storages.set(key, storage);
      const tensor = view ? new Tensor(type.dtype, storage.data, view.shape, view.strides, view.offset) : storage;
      checkShape(input, tensor, type.shape);
      weights.set(input.name, tensor);
    } catch (error) {
      // What a tensor cannot be, the tensor layer says in its own words.
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
      throw graphError('graph-weights', `${file.path}: the ${input.role} "${input.name}": ${error.message}`);
    }
  }
  return weights;
}

function checkShape(input: StateInput, tensor: Tensor, declared: readonly (number | string)[]): void {
  if (tensor.shape.length === declared.length && tensor.shape.every((size, axis) => size === declared[axis])) return;
  throw graphError(
    'graph-weights',
    `the ${input.role} "${input.name}" is stored with sizes [${tensor.shape.join(', ')}], but the graph declares [${declared.join(', ')}]`,
  );
}
