// A quarter of the recorded calls, so that the quarters can run side by side.
import { createReferenceBackend } from '../../src/reference/index.ts';
import { replayShare } from './replay.ts';

replayShare(createReferenceBackend(), { index: 2, of: 4 });
