// What stops a program: the call itself (inputs, guards, ranges) or one of its nodes. One message says where and why; `fix` says what to do.

export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly fix: string | undefined;

  constructor(message: string, fix?: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
