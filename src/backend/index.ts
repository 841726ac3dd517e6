// The room's front: the interface every executor implements, its values, the wire, and back ends in other processes.
export {
  type Backend,
  type CallOptions,
  type Capabilities,
  type Failure,
  FEATURES,
  type Feature,
  LoadError,
  type Outcome,
  type Program,
  type Success,
} from './backend.ts';
export { splitCommand } from './command-line.ts';
export { BackendCrashed, BackendFailure, BackendHung } from './failure.ts';
export { openProcessBackend, ProcessBackend, type ProcessOptions } from './process-host.ts';
export { type RecordedCall, RecordedCase, readRecording, recordCase, writeRecording } from './recording.ts';
export { openPack, type PackEntry, type PackFacts, RecordingPack, writePack } from './recording-pack.ts';
export { type ServeOptions, serve, serveStdio } from './serve.ts';
export {
  type Args,
  type DTypeValue,
  isDTypeValue,
  isLayoutValue,
  isMemoryFormatValue,
  isTensor,
  type LayoutValue,
  type MemoryFormatValue,
  type Value,
} from './values.ts';
export { FramingError, WireError } from './wire/error.ts';
export type { RecordedOutcome } from './wire/reply.ts';
