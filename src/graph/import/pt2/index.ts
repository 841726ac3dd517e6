// Imports an exported program of PyTorch (a `.pt2` archive): a path in, a canonical graph and its weights out. Nothing is unpickled, no text is evaluated.
import type { Tensor } from '../../../tensor/index.ts';
import { GraphError, graphError } from '../../error.ts';
import { type CanonicalGraph, isState, isTensorType, type StateInput } from '../../model.ts';
import { callDirectly, functionalise, type StateLayout, writeOutCasts } from '../../passes/index.ts';
import { verifyGraph } from '../../verify/index.ts';
import { Archive, type ArchiveLimits, DEFAULT_LIMITS } from './archive.ts';
import type { SchemaTable } from './context.ts';
import { findProgram, type ProgramLayout } from './layout.ts';
import { type Program, readProgram } from './program.ts';
import { pytorchSignatures } from './signatures.ts';
import { checkDeclared, readTensors, readWeightTable, type StoredTensor } from './weights.ts';

export interface ImportOptions {
  /** Version of the op-set that the graph is stamped with. */
  readonly opset: string;
  /** Signatures of the exporting release, for arguments at their default; without it those of PyTorch 2.15. */
  readonly schemas?: SchemaTable;
  /** Which program to read from an archive that holds several. */
  readonly model?: string;
  /** False: check that the weights are there, but do not read them. */
  readonly weights?: boolean;
  readonly limits?: Partial<ArchiveLimits>;
}

export interface ImportedProgram {
  readonly graph: CanonicalGraph;
  /** By the name in the inputs. Tensors that shared a storage when exported share it here. */
  readonly weights: Map<string, Tensor>;
}

/** Throws a `GraphError` for a file that is damaged, hostile or of another kind. The graph is sound, but may call ops that no op-set has. */
export async function importPt2(path: string, options: ImportOptions): Promise<ImportedProgram> {
  const archive = await Archive.open(path, { ...DEFAULT_LIMITS, ...options.limits });
  try {
    const layout = await findProgram(archive, options.model);
    const schemas = options.schemas ?? pytorchSignatures();
    const text = await archive.readText(layout.document);
    const program = readProgram(text, `${path}: ${layout.document}`, schemas, options.opset);
    checkProgram(path, program, schemas);
    const stored = await locateState(archive, layout, program);
    const explicit = writeOutCasts(callDirectly(program.graph, schemas), schemas);
    const graph = functionalise(explicit, { ops: schemas, layouts: layoutsOf(stored) });
    const weights = options.weights === false ? new Map<string, Tensor>() : await readTensors(archive, stored);
    return { graph, weights };
  } finally {
    await archive.close();
  }
}

/** Tensors of one entry of the archive share their memory. */
function layoutsOf(stored: readonly StoredTensor[]): Map<string, StateLayout> {
  return new Map(stored.map(({ name, entry, ...layout }) => [name, { storage: entry, ...layout }]));
}

/** The messages of the verifier name nodes; here they name the file too. */
function checkProgram(path: string, { graph }: Program, ops: SchemaTable): void {
  const findings = verifyGraph(graph, { ops, unknownOps: 'allow' });
  if (findings.length > 0)
    throw new GraphError(findings.map((finding) => ({ ...finding, message: `${path}: ${finding.message}` })));
}

/** Finds the stored tensor of each parameter, buffer and constant. */
async function locateState(
  archive: Archive,
  layout: ProgramLayout,
  { graph, context }: Program,
): Promise<StoredTensor[]> {
  const tables = [layout.weights, layout.constants].map(({ path, config }) =>
    readWeightTable(archive, path, config, context),
  );
  const byName = new Map((await Promise.all(tables)).flat().map((stored) => [stored.name, stored]));
  return graph.inputs.filter(isState).map((input) => locate(input, graph, byName));
}

function locate(input: StateInput, graph: CanonicalGraph, byName: ReadonlyMap<string, StoredTensor>): StoredTensor {
  const stored = byName.get(input.name);
  if (!stored)
    throw graphError(
      'import-document',
      `the graph needs the ${input.role} "${input.name}", but no configuration in the archive names it`,
    );
  const declared = Object.hasOwn(graph.values, input.value) ? graph.values[input.value] : undefined;
  if (declared && isTensorType(declared)) checkDeclared(stored, declared);
  return stored;
}
