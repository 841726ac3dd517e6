// How a back end in another process can fail to answer at all. The suite counts these apart from wrong answers.

/** No answer came. The back end is started again for the next call. */
export abstract class BackendFailure extends Error {
  /** As the suite counts it. */
  abstract readonly status: 'crashed' | 'hung';
  /** The end of what the process wrote to stderr. */
  readonly log: string;

  constructor(message: string, log: string) {
    super(log === '' ? message : `${message}\n${indent(log)}`);
    this.log = log;
  }
}

/** The process ended, could not be started, or wrote what is not the protocol. */
export class BackendCrashed extends BackendFailure {
  override readonly name = 'BackendCrashed';
  override readonly status = 'crashed';
}

/** The process was silent past the time limit and was killed. */
export class BackendHung extends BackendFailure {
  override readonly name = 'BackendHung';
  override readonly status = 'hung';
}

function indent(text: string): string {
  return text.replace(/^/gm, '  | ');
}
