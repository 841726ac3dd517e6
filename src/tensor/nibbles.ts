/** Packed 4-bit integers: two a byte, low nibble first. Bytes come in, one value an element comes out, and back. */

export type NibbleDType = 'int4' | 'uint4';

export function unpackNibbles(dtype: 'int4', data: Uint8Array): Int8Array;
export function unpackNibbles(dtype: 'uint4', data: Uint8Array): Uint8Array;
export function unpackNibbles(dtype: NibbleDType, data: Uint8Array): Int8Array | Uint8Array;
export function unpackNibbles(dtype: NibbleDType, data: Uint8Array): Int8Array | Uint8Array {
  const values = dtype === 'int4' ? new Int8Array(2 * data.length) : new Uint8Array(2 * data.length);
  // Shifted up and down again: an arithmetic shift spreads the sign bit of an int4.
  const shift = dtype === 'int4' ? 28 : 0;
  for (let i = 0; i < data.length; i++) {
    const pair = data[i]!;
    values[2 * i] = ((pair & 15) << shift) >> shift;
    values[2 * i + 1] = ((pair >>> 4) << shift) >> shift;
  }
  return values;
}

/** The low four bits of every value: what does not fit wraps, as for the wider integers. */
export function packNibbles(values: ArrayLike<number>): Uint8Array {
  if (values.length % 2 !== 0) {
    throw new RangeError(`A packed byte holds two values; ${values.length} values do not fill whole bytes.`);
  }
  const data = new Uint8Array(values.length / 2);
  for (let i = 0; i < data.length; i++) data[i] = (values[2 * i]! & 15) | ((values[2 * i + 1]! & 15) << 4);
  return data;
}
