// The error of a signature that cannot be read: where in the text, what was expected, what to write instead.

export class SignatureError extends Error {
  override readonly name = 'SignatureError';
  /** Index of the offending text in the signature, from 0. */
  readonly offset: number;
  readonly length: number;
  readonly fix: string | undefined;

  constructor(message: string, offset: number, length: number, fix?: string) {
    super(message);
    this.offset = offset;
    this.length = length;
    this.fix = fix;
  }

  /** Column in a one-line signature, from 1. */
  get column(): number {
    return this.offset + 1;
  }
}
