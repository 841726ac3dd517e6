// A MODEL argument of the command line: a path comes in, the program it stands for comes out, with the folder that may hold its tokenizer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { Backend } from '../backend/backend.ts';
import type { ListedSchemaTable } from '../graph/import/pt2/signatures.ts';
import type { CanonicalGraph } from '../graph/model.ts';
import { CallChecker } from '../opset/call-checker.ts';
import type { Tensor } from '../tensor/index.ts';
import { UserError } from './errors.ts';
import { OPSET_VERSION } from './package.ts';
import type { AddedOps } from './specs.ts';

export interface Model {
  /** The file that the program came from. */
  readonly path: string;
  /** Where its tokenizer would stand. */
  readonly folder: string;
  readonly graph: CanonicalGraph;
  readonly weights: ReadonlyMap<string, Tensor>;
}

/** `weights: false` leaves the weights out where the format allows it. */
interface LoadOptions {
  readonly weights?: boolean;
  /** Ops that the program may call besides those of the op-set. */
  readonly ops?: AddedOps;
}

/** How to read a program of the kind that its ending tells. */
type Reader = (
  path: string,
  table: ListedSchemaTable,
  options: LoadOptions,
) => Promise<Pick<Model, 'graph' | 'weights'>>;

const READERS: Readonly<Record<string, Reader>> = {
  '.pt2': async (path, schemas, { weights = true }) => {
    const { importPt2 } = await import('../graph/import/pt2/index.ts');
    return importPt2(path, { opset: OPSET_VERSION, schemas, weights });
  },
  '.json': async (path) => {
    const { readCanonical } = await import('../graph/store.ts');
    return readCanonical(path);
  },
};

const CANONICAL = 'graph.json';
const KINDS = `give a program of kind ${Object.keys(READERS).join(' or ')}`;

/**
 * `path` is a file, or a folder that holds exactly one program.
 *
 * @throws UserError, GraphError or an error of the file system; the graph is sound
 */
export async function loadModel(path: string, options: LoadOptions = {}): Promise<Model> {
  const file = statSync(path).isDirectory() ? findProgram(path) : path;
  const read = READERS[extname(file)];
  if (read === undefined) throw new UserError(`${file}: not a kind of program that can be read`, KINDS);
  const { extendTable, functionalTable, pytorchSignatures } = await import('../graph/import/pt2/signatures.ts');
  const table = extendTable(pytorchSignatures(), options.ops?.signatures ?? new Map());
  const { graph, weights } = await read(file, table, options);
  const { requireSound } = await import('../graph/verify/index.ts');
  // A custom op without a spec is nobody's but its back end's: that says whether it knows it.
  requireSound(graph, { ops: functionalTable(table), unknownOps: 'allow', calls: new CallChecker() });
  return { path: file, folder: dirname(file), graph, weights };
}

/** Of `.json` files only `graph.json` is taken for a program: tokenizers and configurations are `.json` too. */
function findProgram(folder: string): string {
  if (existsSync(join(folder, CANONICAL))) return join(folder, CANONICAL);
  const programs = readdirSync(folder).filter(
    (name) => extname(name) in READERS && extname(name) !== extname(CANONICAL),
  );
  if (programs.length === 1) return join(folder, programs[0]!);
  if (programs.length === 0) throw new UserError(`${folder}: the folder holds no program`, KINDS);
  throw new UserError(
    `${folder}: the folder holds ${programs.length} programs`,
    `name one of ${programs.sort().join(', ')}`,
  );
}

/** @throws UserError for a program that calls what neither the op-set nor the back end has, before any of it runs. */
export async function requireOps({ path, graph }: Model, backend: Backend): Promise<void> {
  const { calleeOf } = await import('../graph/passes/index.ts');
  const { ops } = await backend.describe();
  if (ops === '*') return;
  const known = new Set(ops);
  const missing = new Map<string, number>();
  for (const { nodes } of [graph, ...Object.values(graph.subgraphs)])
    for (const node of nodes) {
      const key = calleeOf(node) ?? node.op;
      if (!known.has(key) && !OWN_WAYS.test(key)) missing.set(key, (missing.get(key) ?? 0) + 1);
    }
  if (missing.size === 0) return;
  const list = [...missing].map(([key, count]) => `${key} (${count === 1 ? 'one node' : `${count} nodes`})`).join(', ');
  throw new UserError(
    `${path}: the program calls ${list}, which neither the op-set nor the back end '${backend.name}' has`,
    'for an op of your own, write what it means as a spec and name its folder with --ops-from FOLDER (docs/custom-ops.md); an op of PyTorch goes if the program is exported with run_decompositions()',
  );
}

/** What the interpreter sees to itself: control flow, arithmetic on sizes, regions of vmap. */
const OWN_WAYS = /^(higher_order|sym|functorch)\./;
