// Replies: the answer to a request comes in, the safetensors document of its frame goes out, and back.
import { isDType } from '../../tensor/dtype.ts';
import { type Capabilities, type Failure, FEATURES, type Feature, type Outcome } from '../backend.ts';
import { decodeArgs, decodeValues } from './decode.ts';
import { type Document, encodeDocument, parseDocument } from './document.ts';
import { Packer, type Written } from './encode.ts';
import { WireError } from './error.ts';
import type { JsonObject } from './json.ts';
import { PROTOCOL, readId, readInteger, readString, readStrings, withId } from './members.ts';

export type Reply = Greeting | Outcome | Loaded;

export interface Greeting extends Capabilities {
  readonly name: string;
  readonly version: string;
}

export interface Loaded {
  readonly status: 'ok';
  readonly program: number;
}

/** An outcome as recordings keep it: `random` says that only status, dtypes and shapes count, `note` why. */
export type RecordedOutcome = Outcome & { readonly random?: true; readonly note?: string };

/** `id` is null where the request could not be read that far. Throws WireError for a result that has no form on the wire. */
export function encodeReply(id: number | null, reply: Reply | RecordedOutcome): Uint8Array {
  const packer = new Packer();
  return encodeDocument({ id, ...writeReply(reply, packer) }, packer.tensors);
}

function writeReply(reply: Reply | RecordedOutcome, packer: Packer): { [name: string]: Written } {
  if ('dtypes' in reply) {
    const { name, version, profile, ops, dtypes, features } = reply;
    const members = { ops: ops === '*' ? ops : [...ops], dtypes: [...dtypes], features: [...features] };
    return { protocol: PROTOCOL, name, version, profile, ...members };
  }
  if ('program' in reply) return { status: 'ok', program: reply.program };
  if (reply.status !== 'ok') {
    const { status, message, label } = reply;
    return { status, message, ...(label === undefined ? {} : { label }) };
  }
  const { random, note } = reply as RecordedOutcome;
  return {
    status: 'ok',
    outputs: packer.values(reply.outputs),
    ...(reply.grads === undefined ? {} : { grads: packer.args(reply.grads) }),
    ...(random === undefined ? {} : { random }),
    ...(note === undefined ? {} : { note }),
  };
}

/** A reply to `hello`. Throws WireError. */
export function decodeGreeting(document: Uint8Array, id: number): Greeting {
  const { message } = openReply(document, id);
  const failure = readFailure(message);
  if (failure !== null) throw new WireError(failure.message, { id });
  if (message.protocol !== BigInt(PROTOCOL)) {
    throw new WireError(`the back end speaks protocol ${String(message.protocol)}, not ${PROTOCOL}`, { id });
  }
  return {
    name: readString(message.name, 'name'),
    version: readString(message.version, 'version'),
    profile: typeof message.profile === 'string' ? message.profile : null,
    ops: message.ops === '*' ? '*' : readStrings(message.ops, 'ops'),
    // What this side does not know it cannot ask for.
    dtypes: readStrings(message.dtypes ?? [], 'dtypes').filter(isDType),
    features: readStrings(message.features ?? [], 'features').filter(isFeature),
  };
}

/** A reply to `call` or `run`, to the request `id`, or to any if that is null. Throws WireError. */
export function decodeOutcome(document: Uint8Array, id: number | null): RecordedOutcome {
  const { message, tensors } = openReply(document, id);
  return withId(id, () => {
    const failure = readFailure(message);
    if (failure !== null) return failure;
    const { grads, random, note } = message;
    if (message.outputs === undefined && grads === undefined) throw new WireError(`'outputs' is missing`);
    return {
      status: 'ok',
      outputs: decodeValues(message.outputs ?? [], tensors, 'outputs'),
      ...(grads === undefined ? {} : { grads: decodeArgs(grads, tensors, 'grads') }),
      ...(random === true ? { random } : {}),
      ...(typeof note === 'string' ? { note } : {}),
    };
  });
}

/** A reply to `load`. Throws WireError. */
export function decodeLoaded(document: Uint8Array, id: number): Loaded | Failure {
  const { message } = openReply(document, id);
  return withId(id, () => readFailure(message) ?? { status: 'ok', program: readInteger(message.program, 'program') });
}

/** Replies and requests have lost each other: nothing that follows can be trusted. */
export class OutOfStep extends WireError {}

function openReply(document: Uint8Array, id: number | null): Document {
  const parsed = parseDocument(document);
  const found = readId(parsed.message);
  // A request that could not be read has no id to give back.
  if (found === id || id === null || (found === null && parsed.message.status === 'error')) return parsed;
  throw new OutOfStep(`a reply to request ${found} came where ${id} was due`);
}

function readFailure(message: JsonObject): Failure | null {
  const { status, label } = message;
  if (status === undefined && message.protocol !== undefined) return null;
  if (status === 'ok') return null;
  if (status !== 'refused' && status !== 'unsupported' && status !== 'error') {
    throw new WireError(`'status' must be ok, refused, unsupported or error`);
  }
  const text = typeof message.message === 'string' ? message.message : '(no message)';
  return { status, message: text, ...(typeof label === 'string' ? { label } : {}) };
}

function isFeature(name: string): name is Feature {
  return (FEATURES as readonly string[]).includes(name);
}
