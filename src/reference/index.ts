// The reference: executors emitted from the specs, as a back end.
import { EXECUTORS } from '../../generated/reference/index.ts';
import { type ReferenceBackend, type ReferenceOptions, referenceBackend } from './backend.ts';

export { type ReferenceBackend, type ReferenceOptions, referenceBackend } from './backend.ts';
export type { Executor } from './executor.ts';

export function createReferenceBackend(options: ReferenceOptions = {}): ReferenceBackend {
  return referenceBackend(EXECUTORS, options);
}
