// The back ends of this program by name. In: a name from the command line. Out: the back end, loaded only when asked for.
import type { Backend } from '../backend/backend.ts';
import { didYouMean } from '../report/nearest.ts';
import { UserError } from './errors.ts';
import { VERSION } from './package.ts';

const BACKENDS: Readonly<Record<string, () => Promise<Backend>>> = {
  reference: async () => (await import('../reference/index.ts')).createReferenceBackend({ version: VERSION }),
};

export const DEFAULT_BACKEND = 'reference';

/** What makes any program that speaks the wire a back end: `cmd:` and its command line. */
const COMMAND = 'cmd:';

export async function loadBackend(name: string = DEFAULT_BACKEND): Promise<Backend> {
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
