// The back ends of this program by name. In: a name from the command line. Out: the back end, loaded only when asked for.
import type { Backend } from '../backend/backend.ts';
import { didYouMean } from '../report/nearest.ts';
import { UserError } from './errors.ts';
import { VERSION } from './package.ts';
import type { AddedOps } from './specs.ts';

const BACKENDS: Readonly<Record<string, () => Promise<Backend>>> = {
  reference: async () => (await import('../reference/index.ts')).createReferenceBackend({ version: VERSION }),
};

export const DEFAULT_BACKEND = 'reference';

/** What makes any program that speaks the wire a back end: `cmd:` and its command line. */
const COMMAND = 'cmd:';

/** `ops` of a user run by their meaning, unless the back end has them itself. */
export async function loadBackend(name: string = DEFAULT_BACKEND, ops?: AddedOps): Promise<Backend> {
  const beneath = await openBackend(name);
  if (ops === undefined) return beneath;
  const { meaningBackend } = await import('../semantics/evaluate/index.ts');
  const { createReferenceBackend } = await import('../reference/index.ts');
  return meaningBackend({ opset: ops.opset, keys: ops.keys, beneath, primitives: createReferenceBackend() });
}

async function openBackend(name: string): Promise<Backend> {
  if (name.startsWith(COMMAND)) {
    const { openProcessBackend } = await import('../backend/process-host.ts');
    return openProcessBackend(name.slice(COMMAND.length));
  }
  const create = Object.hasOwn(BACKENDS, name) ? BACKENDS[name] : undefined;
  if (create === undefined)
    throw new UserError(
      `there is no back end '${name}'`,
      didYouMean(name, [...Object.keys(BACKENDS), `${COMMAND}COMMAND`]),
    );
  return create();
}
