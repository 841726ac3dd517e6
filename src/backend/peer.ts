// One life of a back-end process: documents go to its stdin, the documents of its answers come back, until it ends or is ended.
import { type ChildProcess, spawn } from 'node:child_process';
import { BackendCrashed, BackendHung } from './failure.ts';
import { FrameDecoder, framePrefix } from './wire/frame.ts';

export interface PeerOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The largest frame taken from it, in bytes. */
  readonly frameLimit?: number;
  /** Gets what the process writes to stderr, as it comes. */
  readonly onLog?: (text: string) => void;
}

/** Characters of stderr kept for messages. */
const LOG_KEPT = 4096;
/** How long output may stay open once the process has ended: a grandchild may hold it. */
const CLOSE_GRACE = 1000;

interface Waiter {
  resolve(document: Uint8Array): void;
  reject(error: Error): void;
}

export class Peer {
  readonly #name: string;
  readonly #child: ChildProcess;
  readonly #decoder: FrameDecoder;
  readonly #closed: Promise<void>;
  #waiter: Waiter | null = null;
  #log = '';
  /** How it ended, once it has, or why it was given up. */
  #end: string | null = null;

  constructor(command: readonly string[], options: PeerOptions = {}) {
    const [file = '', ...args] = command;
    this.#name = command.join(' ');
    this.#decoder = new FrameDecoder(options.frameLimit);
    this.#child = spawn(file, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      // A group of its own, so that what it starts can be ended with it; npx and shells start the real program as a child.
      detached: process.platform !== 'win32',
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: options.env }),
    });
    this.#closed = this.#listen(options.onLog);
    if (this.#child.pid !== undefined) endWithThisProcess(this.#child.pid, this.#closed);
  }

  get alive(): boolean {
    return this.#end === null;
  }

  /**
   * Sends a document and waits for the next one. One at a time. Rejects with BackendCrashed if the process ends or breaks the framing,
   * with BackendHung, after it was killed, if `limit` milliseconds pass.
   */
  async exchange(document: Uint8Array, limit: number): Promise<Uint8Array> {
    if (this.#end !== null) throw this.#crash();
    if (this.#waiter !== null) throw new Error('a request is already under way');
    let timer: NodeJS.Timeout | undefined;
    let hung = false;
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        this.#waiter = { resolve, reject };
        timer = setTimeout(() => {
          hung = true;
          this.kill(`was killed after ${limit / 1000} s of silence`);
        }, limit);
        this.#send(document);
      });
    } catch (error) {
      if (!hung) throw error;
      throw new BackendHung(
        `back end '${this.#name}' gave no answer within ${limit / 1000} s and was killed`,
        this.#tail(),
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** Ends the process and all it started, at once. `why` completes "the back end …". */
  kill(why: string): void {
    this.#end ??= why;
    killGroup(this.#child);
  }

  /** Says good-bye and waits until the process is gone, by its own will within `grace` milliseconds or killed. */
  async close(farewell: Uint8Array, grace: number): Promise<void> {
    if (this.#end === null) {
      this.#end = 'was closed';
      this.#send(farewell);
      this.#child.stdin?.end();
    }
    const timer = setTimeout(() => killGroup(this.#child), grace);
    await this.#closed;
    clearTimeout(timer);
  }

  #send(document: Uint8Array): void {
    this.#child.stdin?.write(framePrefix(document.length));
    this.#child.stdin?.write(document);
  }

  /** Resolves when the process has ended and its output is read; whoever waits then for an answer is told. */
  #listen(onLog: PeerOptions['onLog']): Promise<void> {
    const { stdin, stdout, stderr } = this.#child;
    stdin?.on('error', () => {}); // it no longer reads: how it ended says why
    stdout?.on('data', (chunk: Uint8Array) => this.#receive(chunk));
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#log = (this.#log + text).slice(-LOG_KEPT);
      onLog?.(text);
    });
    return new Promise((resolve) => {
      const finish = (how: string): void => {
        this.#end ??= how;
        const waiter = this.#waiter;
        this.#waiter = null;
        waiter?.reject(this.#crash());
        resolve();
      };
      this.#child.once('error', (error: NodeJS.ErrnoException) => {
        if (this.#child.pid === undefined) finish(`could not be started: ${explainStart(error)}`);
      });
      this.#child.once('exit', (code, signal) => {
        killGroup(this.#child);
        const late = setTimeout(() => {
          for (const stream of [stdin, stdout, stderr]) stream?.destroy();
        }, CLOSE_GRACE);
        this.#child.once('close', () => {
          clearTimeout(late);
          finish(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
        });
      });
    });
  }

  #receive(chunk: Uint8Array): void {
    if (this.#end !== null && this.#waiter === null) return;
    let documents: Uint8Array[];
    try {
      documents = this.#decoder.push(chunk);
    } catch (error) {
      this.kill(`wrote what is no frame of the protocol: ${(error as Error).message}`);
      return;
    }
    for (const document of documents) {
      const waiter = this.#waiter;
      if (waiter === null) {
        this.kill('wrote a reply nobody asked for');
        return;
      }
      this.#waiter = null;
      waiter.resolve(document);
    }
  }

  #crash(): BackendCrashed {
    return new BackendCrashed(`back end '${this.#name}' ${this.#end}`, this.#tail());
  }

  /** Its last lines on stderr. */
  #tail(): string {
    return this.#log.trimEnd().split('\n').slice(-12).join('\n');
  }
}

function explainStart(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'there is no such program, or the working directory does not exist';
  return error.code === 'EACCES' ? 'the file is not executable' : error.message;
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // the group is gone already
  }
}

/** Process groups to take along when this process ends; one listener for all of them. */
const living = new Set<number>();

function endWithThisProcess(pid: number, closed: Promise<void>): void {
  if (living.size === 0) process.on('exit', killLiving);
  living.add(pid);
  void closed.then(() => {
    living.delete(pid);
    if (living.size === 0) process.off('exit', killLiving);
  });
}

function killLiving(): void {
  for (const pid of living) {
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    } catch {
      // it has ended meanwhile
    }
  }
}
