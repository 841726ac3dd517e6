// The two ways in which bytes can fail to be the protocol: a message that is wrong, and a stream that is out of step.

/** One message is not what the protocol says. The stream is in step: the fault goes into a reply, and the conversation goes on. */
export class WireError extends Error {
  override readonly name = 'WireError';
  /** Id of the message, if that much could be read. */
  readonly id: number | null;
  /** unsupported: well formed, but of a kind unknown here. */
  readonly status: 'error' | 'unsupported';

  constructor(message: string, options: { id?: number | null; status?: 'error' | 'unsupported' } = {}) {
    super(message);
    this.id = options.id ?? null;
    this.status = options.status ?? 'error';
  }
}

/** Where the next frame starts is lost, so nothing more can be read from this stream. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
}
