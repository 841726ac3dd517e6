// Requests: a typed request comes in, the safetensors document of its frame goes out, and back.
import type { Tensor } from '../../tensor/tensor.ts';
import type { CallOptions } from '../backend.ts';
import type { Args, Value } from '../values.ts';
import { decodeArgs, decodeNamed, decodeValues } from './decode.ts';
import { type Document, encodeDocument, parseDocument } from './document.ts';
import { Packer, type Written } from './encode.ts';
import { WireError } from './error.ts';
import { isJsonObject, type Json } from './json.ts';
import { PROTOCOL, readId, readInteger, readString, withId } from './members.ts';

export type Request =
  | { readonly method: 'hello'; readonly opset?: string }
  | { readonly method: 'call'; readonly op: string; readonly args: Args; readonly options: CallOptions }
  | { readonly method: 'load'; readonly graph: unknown; readonly weights: ReadonlyMap<string, Tensor> }
  | { readonly method: 'run'; readonly program: number; readonly inputs: readonly Value[] }
  | { readonly method: 'bye' };

export function encodeRequest(id: number, request: Request, options?: { strided?: boolean }): Uint8Array {
  const packer = new Packer(options);
  const message = { id, method: request.method, ...writeRequest(request, packer) };
  return encodeDocument(message, packer.tensors);
}

function writeRequest(request: Request, packer: Packer): { [name: string]: Written } {
  switch (request.method) {
    case 'hello':
      return { protocol: PROTOCOL, ...(request.opset === undefined ? {} : { opset: request.opset }) };
    case 'call': {
      const { seed, gradOutputs } = request.options;
      return {
        op: request.op,
        args: packer.args(request.args),
        ...(gradOutputs === undefined ? {} : { grad_outputs: packer.values(gradOutputs) }),
        ...(seed === undefined ? {} : { options: { seed } }),
      };
    }
    case 'load': {
      const dtypes = packer.named(request.weights);
      return { graph: request.graph as Written, ...(Object.keys(dtypes).length === 0 ? {} : { dtypes }) };
    }
    case 'run':
      return { program: request.program, inputs: packer.values(request.inputs) };
    case 'bye':
      return {};
  }
}

/** Throws WireError, with the id where it could be read. */
export function decodeRequest(document: Uint8Array): { readonly id: number; readonly request: Request } {
  const parsed = parseDocument(document);
  const id = readId(parsed.message);
  if (id === null) throw new WireError(`'id' must be an integer`);
  return withId(id, () => ({ id, request: readRequest(parsed) }));
}

function readRequest({ message, text, tensors }: Document): Request {
  switch (message.method) {
    case 'hello':
      if (message.protocol !== undefined && message.protocol !== BigInt(PROTOCOL)) {
        throw new WireError(`protocol ${String(message.protocol)} is not spoken here, only ${PROTOCOL}`);
      }
      return { method: 'hello', ...(typeof message.opset === 'string' ? { opset: message.opset } : {}) };
    case 'call': {
      const seed = readSeed(message.options);
      const gradOutputs = message.grad_outputs;
      const options: CallOptions = {
        ...(seed === undefined ? {} : { seed }),
        ...(gradOutputs === undefined ? {} : { gradOutputs: decodeValues(gradOutputs, tensors, 'grad_outputs') }),
      };
      const args = decodeArgs(message.args ?? {}, tensors, 'args');
      return { method: 'call', op: readString(message.op, 'op'), args, options };
    }
    case 'load': {
      if (!isJsonObject(message.graph)) throw new WireError(`'graph' must be an object`);
      // The graph goes on as JSON.parse reads it, as it would from a file.
      const { graph } = JSON.parse(text) as { graph: unknown };
      return { method: 'load', graph, weights: decodeNamed(tensors, message.dtypes, 'weight') };
    }
    case 'run': {
      const inputs = decodeValues(message.inputs, tensors, 'inputs');
      return { method: 'run', program: readInteger(message.program, 'program'), inputs };
    }
    case 'bye':
      return { method: 'bye' };
    default: {
      const known = 'hello, call, load, run and bye';
      throw new WireError(`unknown method ${JSON.stringify(message.method ?? null, writeBigint)}; known are ${known}`);
    }
  }
}

function readSeed(options: Json | undefined): number | undefined {
  if (options === undefined) return undefined;
  if (!isJsonObject(options)) throw new WireError(`'options' must be an object`);
  return options.seed === undefined ? undefined : readInteger(options.seed, 'options.seed');
}

function writeBigint(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
