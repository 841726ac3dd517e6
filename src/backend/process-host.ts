// A Backend that is another program: a command line comes in, calls go over its stdin and stdout, and it is started again when it dies.
import type { Tensor } from '../tensor/tensor.ts';
import { type Backend, type CallOptions, type Capabilities, LoadError, type Outcome, type Program } from './backend.ts';
import { splitCommand } from './command-line.ts';
import { BackendCrashed } from './failure.ts';
import { Peer, type PeerOptions } from './peer.ts';
import type { Args, Value } from './values.ts';
import { WireError } from './wire/error.ts';
import { decodeGreeting, decodeLoaded, decodeOutcome, type Greeting, OutOfStep } from './wire/reply.ts';
import { encodeRequest, type Request } from './wire/request.ts';

export interface ProcessOptions extends PeerOptions {
  /** Milliseconds a call may take. */
  readonly timeLimit?: number;
  /** Milliseconds until it must have said hello: interpreters and libraries take their time to start. */
  readonly startLimit?: number;
  /** Milliseconds it has to end by itself after `bye`. */
  readonly grace?: number;
  /** The op-set version asked for in `hello`. */
  readonly opset?: string;
}

const MINUTE = 60_000;
const GRACE = 2000;

/**
 * Starts the program and says hello. `command` is split into words as a shell would, or is a list of words; no shell takes part.
 * Rejects with BackendCrashed or BackendHung.
 */
export async function openProcessBackend(
  command: string | readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessBackend> {
  const words = typeof command === 'string' ? splitCommand(command) : command;
  if (words.length === 0) throw new SyntaxError('the command of a back end is empty');
  const backend = new ProcessBackend(words, options);
  await backend.describe();
  return backend;
}

/**
 * Calls wait for each other. `call`, `run` and `load` reject with BackendCrashed or BackendHung where no answer came; the next one starts
 * the program again, and loads a graph again before it runs. Close it, or the program keeps this process alive.
 */
export class ProcessBackend implements Backend {
  readonly #command: readonly string[];
  readonly #options: ProcessOptions;
  #peer: Peer | null = null;
  #greeting: Greeting | null = null;
  #nextId = 0;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(command: readonly string[], options: ProcessOptions = {}) {
    this.#command = command;
    this.#options = options;
  }

  /** The command, until it has said its name. */
  get name(): string {
    return this.#greeting?.name ?? this.#command.join(' ');
  }

  get version(): string {
    return this.#greeting?.version ?? 'unknown';
  }

  describe(): Promise<Capabilities> {
    return this.#inTurn(async () => {
      const { profile, ops, dtypes, features } = this.#greeting ?? (await this.#start());
      return { profile, ops, dtypes, features };
    });
  }

  call(op: string, args: Args, options: CallOptions = {}): Promise<Outcome> {
    return this.#inTurn(() => this.#ask({ method: 'call', op, args, options }, decodeOutcome));
  }

  async load(graph: unknown, weights: ReadonlyMap<string, Tensor>): Promise<Program> {
    let home: Peer | null = null;
    let program = 0;
    const ensureLoaded = async (): Promise<void> => {
      if (home?.alive === true) return;
      const loaded = await this.#ask({ method: 'load', graph, weights }, decodeLoaded);
      if (loaded.status !== 'ok') throw new LoadError(loaded);
      home = this.#peer;
      program = loaded.program;
    };
    const run = async (inputs: readonly Value[]): Promise<Outcome> => {
      await ensureLoaded();
      return this.#ask({ method: 'run', program, inputs }, decodeOutcome);
    };
    await this.#inTurn(ensureLoaded);
    return { run: (inputs) => this.#inTurn(() => run(inputs)) };
  }

  /** Ends the process; the next call starts another one. */
  restart(): Promise<void> {
    return this.#inTurn(() => this.#end());
  }

  /** Waits for the call under way, says bye, and returns when the process is gone. */
  close(): Promise<void> {
    return this.#inTurn(() => {
      this.#closed = true;
      return this.#end();
    });
  }

  async #end(): Promise<void> {
    await this.#peer?.close(encodeRequest(this.#nextId++, { method: 'bye' }), this.#options.grace ?? GRACE);
    this.#peer = null;
  }

  async #start(): Promise<Greeting> {
    if (this.#closed) throw new Error(`back end '${this.#command.join(' ')}' is closed`);
    const { opset, startLimit = MINUTE } = this.#options;
    this.#peer = new Peer(this.#command, this.#options);
    const id = this.#nextId++;
    const request = encodeRequest(id, { method: 'hello', ...(opset === undefined ? {} : { opset }) });
    const document = await this.#peer.exchange(request, startLimit);
    try {
      this.#greeting = decodeGreeting(document, id);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      throw this.#giveUp(`did not say hello as the protocol demands: ${error.message}`);
    }
    return this.#greeting;
  }

  async #ask<T extends { readonly status: string }>(
    request: Request,
    decode: (document: Uint8Array, id: number) => T,
  ): Promise<T | { readonly status: 'error'; readonly message: string }> {
    const greeting = this.#peer?.alive === true ? this.#greeting! : await this.#start();
    const id = this.#nextId++;
    const bytes = encodeRequest(id, request, { strided: greeting.features.includes('strided') });
    const document = await this.#peer!.exchange(bytes, this.#options.timeLimit ?? MINUTE);
    try {
      return decode(document, id);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      if (error instanceof OutOfStep) throw this.#giveUp(error.message);
      return { status: 'error', message: `the reply of ${greeting.name} cannot be read: ${error.message}` };
    }
  }

  #giveUp(why: string): BackendCrashed {
    this.#peer?.kill(why);
    return new BackendCrashed(`back end '${this.#command.join(' ')}': ${why}`, '');
  }

  /** Runs `work` after all that was asked before it, whatever came of that. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }
}
