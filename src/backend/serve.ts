// The back-end side of the wire: any Backend and two streams come in, requests are answered in order until `bye` or the end.
import { Console } from 'node:console';
import type { Writable } from 'node:stream';
import { type Backend, type Failure, LoadError, type Program } from './backend.ts';
import type { Args } from './values.ts';
import { FramingError, WireError } from './wire/error.ts';
import { framePrefix, readFrames } from './wire/frame.ts';
import { encodeReply, type Reply } from './wire/reply.ts';
import { decodeRequest, type Request } from './wire/request.ts';

export interface ServeOptions {
  /** Looks at the arguments of a call before the back end does: what is wrong with them, if anything. */
  readonly check?: (op: string, args: Args) => string | undefined;
  /** The largest frame taken, in bytes. */
  readonly frameLimit?: number;
  /** Gets one line for each fault that cannot be told in a reply. */
  readonly log?: (line: string) => void;
}

/**
 * Serves until `bye` or the end of `input`. A message that is wrong gets a reply that says so; only a stream that is out of step ends
 * the conversation early. Returns the exit code: 0, or 2 if the stream was out of step.
 */
export async function serve(
  backend: Backend,
  input: AsyncIterable<Uint8Array>,
  output: Writable,
  options: ServeOptions = {},
): Promise<number> {
  const session = new Session(backend, options.check);
  const ignore = (): void => {}; // a client that has gone shows in the write that fails
  output.on('error', ignore);
  try {
    for await (const document of readFrames(input, options.frameLimit)) {
      const reply = await session.answer(document);
      if (reply === null || !(await send(output, reply))) return 0;
    }
    return 0;
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    options.log?.(`${backend.name}: the requests cannot be read any further: ${error.message}`);
    return 2;
  } finally {
    output.off('error', ignore);
    await backend.close?.();
  }
}

/** Serves on stdin and stdout. What the back end prints to the console goes to stderr, so that it cannot land between two frames. */
export function serveStdio(backend: Backend, options: ServeOptions = {}): Promise<number> {
  globalThis.console = new Console(process.stderr, process.stderr);
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  return serve(backend, process.stdin, process.stdout, { log, ...options });
}

/** One conversation: its back end and the programs loaded in it. */
class Session {
  readonly #backend: Backend;
  readonly #programs: Program[] = [];

  readonly #check: ServeOptions['check'];

  constructor(backend: Backend, check: ServeOptions['check']) {
    this.#backend = backend;
    this.#check = check;
  }

  /** The document that answers, or null for `bye`. */
  async answer(document: Uint8Array): Promise<Uint8Array | null> {
    let id: number | null = null;
    try {
      const decoded = decodeRequest(document);
      id = decoded.id;
      if (decoded.request.method === 'bye') return null;
      return encodeReply(id, await this.#reply(decoded.request));
    } catch (error) {
      return encodeReply(id ?? (error instanceof WireError ? error.id : null), failureOf(error));
    }
  }

  async #reply(request: Exclude<Request, { method: 'bye' }>): Promise<Reply> {
    switch (request.method) {
      case 'hello': {
        const { name, version } = this.#backend;
        return { name, version, ...(await this.#backend.describe()) };
      }
      case 'call': {
        const wrong = this.#check?.(request.op, request.args);
        if (wrong !== undefined) return { status: 'refused', message: wrong, label: `${request.op}/arguments` };
        return this.#backend.call(request.op, request.args, request.options);
      }
      case 'load': {
        if (this.#backend.load === undefined) return unsupported('this back end runs single calls, not programs');
        const program = await this.#backend.load(request.graph, request.weights);
        return { status: 'ok', program: this.#programs.push(program) - 1 };
      }
      case 'run': {
        const program = this.#programs[request.program];
        if (program === undefined) throw new WireError(`no program ${request.program} was loaded in this conversation`);
        return program.run(request.inputs);
      }
    }
  }
}

function unsupported(message: string): Failure {
  return { status: 'unsupported', message };
}

function failureOf(error: unknown): Failure {
  if (error instanceof LoadError) return error.failure;
  if (error instanceof WireError) return { status: error.status, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { status: 'error', message: message === '' ? 'the back end failed without a message' : message };
}

/** Writes one frame and waits until it is taken. False: the client has gone. */
function send(output: Writable, document: Uint8Array): Promise<boolean> {
  return new Promise((resolve) => {
    if (output.destroyed) return resolve(false);
    output.write(framePrefix(document.length));
    output.write(document, (error) => resolve(error === null || error === undefined));
  });
}
