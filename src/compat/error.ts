// What the comparison of op-sets throws: a mistake in what it was given, or an op of which nothing can be said.

/** A reference that names nothing, or an op-set that cannot be read. */
export class CompatError extends Error {
  override readonly name = 'CompatError';
  readonly fix: string | undefined;

  constructor(message: string, fix?: string) {
    super(message);
    this.fix = fix;
  }
}

/** The two versions of an op could not be compared. Never to be taken for "they are the same". */
export class CannotTell extends Error {
  override readonly name = 'CannotTell';
}
