// A MODEL argument of the command line: a path comes in, the program it stands for comes out, with the folder that may hold its tokenizer.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { CanonicalGraph } from '../graph/model.ts';
import { CallChecker } from '../opset/call-checker.ts';
import type { Tensor } from '../tensor/index.ts';
import { UserError } from './errors.ts';
import { OPSET_VERSION } from './package.ts';

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
}

/** How to read a program of the kind that its ending tells. */
type Reader = (path: string, options: LoadOptions) => Promise<Pick<Model, 'graph' | 'weights'>>;

const READERS: Readonly<Record<string, Reader>> = {
  '.pt2': async (path, options) => {
    const { importPt2 } = await import('../graph/import/pt2/index.ts');
    return importPt2(path, { opset: OPSET_VERSION, ...options });
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
  const { graph, weights } = await read(file, options);
  const { requireSound } = await import('../graph/verify/index.ts');
  const { pytorchSignatures } = await import('../graph/import/pt2/signatures.ts');
  // Custom ops are nobody's but their back end's: it says whether it knows them.
  requireSound(graph, { ops: pytorchSignatures(), unknownOps: 'allow', calls: new CallChecker() });
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
