// Recordings: the bytes of a conversation saved as a file come in, its cases come out; cases come in, the bytes of a recording go out.
import type { CallOptions } from './backend.ts';
import type { Args } from './values.ts';
import { FramingError, WireError } from './wire/error.ts';
import { joinFrames, splitFrames } from './wire/frame.ts';
import { decodeOutcome, encodeReply, type RecordedOutcome } from './wire/reply.ts';
import { decodeRequest, encodeRequest } from './wire/request.ts';

/** One recorded call. The documents are kept as they are and read when asked: a case may hold what is not known here. */
export class RecordedCase {
  readonly request: Uint8Array;
  readonly reply: Uint8Array;

  constructor(request: Uint8Array, reply: Uint8Array) {
    this.request = request;
    this.reply = reply;
  }

  /** What was asked. Throws WireError; its status is 'unsupported' where a dtype is not known here. */
  call(): RecordedCall {
    const { id, request } = decodeRequest(this.request);
    if (request.method !== 'call') throw new WireError(`the request is no call, but '${request.method}'`, { id });
    return { id, op: request.op, args: request.args, options: request.options };
  }

  /** What was answered. Throws WireError. */
  outcome(): RecordedOutcome {
    return decodeOutcome(this.reply, null);
  }
}

export interface RecordedCall {
  readonly id: number;
  readonly op: string;
  readonly args: Args;
  readonly options: CallOptions;
}

/** Writes one case as a recording keeps it. */
export function recordCase(
  id: number,
  op: string,
  args: Args,
  options: CallOptions,
  outcome: RecordedOutcome,
): RecordedCase {
  return new RecordedCase(encodeRequest(id, { method: 'call', op, args, options }), encodeReply(id, outcome));
}

/** The cases of a recording. `name` stands for it in errors. Throws FramingError if it is not whole. */
export function readRecording(bytes: Uint8Array, name = 'recording'): RecordedCase[] {
  const documents = splitWhole(bytes, name);
  if (documents.length % 2 === 1) throw new FramingError(`${name}: the last request has no reply`);
  return Array.from(
    { length: documents.length / 2 },
    (_, i) => new RecordedCase(documents[2 * i]!, documents[2 * i + 1]!),
  );
}

export function writeRecording(cases: Iterable<RecordedCase>): Uint8Array {
  return joinFrames(Array.from(cases, ({ request, reply }) => [request, reply]).flat());
}

function splitWhole(bytes: Uint8Array, name: string): Uint8Array[] {
  try {
    return splitFrames(bytes);
  } catch (error) {
    if (error instanceof FramingError) throw new FramingError(`${name} is not a whole recording: ${error.message}`);
    throw error;
  }
}
