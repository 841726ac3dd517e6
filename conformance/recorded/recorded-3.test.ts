// A quarter of the recorded calls, so that the quarters can run side by side.
import { replayShare } from './replay.ts';

replayShare({ index: 3, of: 4 });
