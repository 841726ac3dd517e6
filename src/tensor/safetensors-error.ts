/** What is wrong with a safetensors file: one message that says what, where, why, and what to do. */

export interface SafetensorsProblem {
  readonly what: string;
  /** The file and, if one is concerned, the tensor or the byte. */
  readonly where: string;
  readonly why: string;
  readonly fix: string;
}

export class SafetensorsError extends Error {
  override readonly name = 'SafetensorsError';
  readonly what: string;
  readonly where: string;
  readonly why: string;
  readonly fix: string;

  constructor({ what, where, why, fix }: SafetensorsProblem) {
    super(`${what} (${where}): ${why}. ${fix}.`);
    this.what = what;
    this.where = where;
    this.why = why;
    this.fix = fix;
  }
}

/** A name from a file, safe to print: quoted, escaped and not longer than a line. */
export function quote(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 79)}…` : name);
}
