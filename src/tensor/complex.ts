/** A complex number: two float64 parts come in, an immutable value comes out. */

export class Complex {
  readonly re: number;
  readonly im: number;

  constructor(re: number, im = 0) {
    this.re = re;
    this.im = im;
  }

  /** Same parts, with -0 apart from 0, and NaN equal to NaN. */
  equals(other: Complex): boolean {
    return Object.is(this.re, other.re) && Object.is(this.im, other.im);
  }

  /** As Python writes it, without the parentheses: `1-0j`, `nan+infj`. */
  toString(): string {
    const im = partToString(this.im);
    return `${partToString(this.re)}${im.startsWith('-') ? '' : '+'}${im}j`;
  }
}

function partToString(x: number): string {
  if (Object.is(x, -0)) return '-0';
  return String(x).replace('Infinity', 'inf').replace('NaN', 'nan');
}
