// How elements travel: a dtype and a shape come in, the safetensors code and shape that carry them go out, and back.
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { carrierOf, dtypeOfCode } from '../../tensor/safetensors-header.ts';
import { WireError } from './error.ts';

/** A tensor of a document as it stands there. */
export interface RawTensor {
  readonly code: string;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

export type RawTensors = ReadonlyMap<string, RawTensor>;

interface Carried {
  readonly code: string;
  readonly shape: readonly number[];
}

/** Under the dtype's own code where every reader of the format has one, otherwise as parts or bytes along one more axis. */
export function carry(dtype: DType, shape: readonly number[]): Carried {
  const { code } = DTYPES[dtype];
  if (code !== null) return { code, shape };
  const carrier = carrierOf(dtype);
  return { code: DTYPES[carrier.dtype].code!, shape: [...shape, ...carrier.dims] };
}

/** The dtype by which a tensor is read where its value names none; null if its code stands for none. */
export function dtypeOfRaw(raw: Carried): DType | null {
  return dtypeOfCode(raw.code);
}

/** The shape in elements of `dtype`. Throws WireError, about the tensor `at`, if the dtype does not travel so. */
export function carriedShape(raw: Carried, dtype: DType, at: string): readonly number[] {
  const { shape } = raw;
  const last = shape.at(-1);
  if (dtypeOfCode(raw.code) === dtype) {
    const { packed } = DTYPES[dtype]; // a packed dtype under a code of its own counts single values
    return packed === 1 || last === undefined ? shape : [...shape.slice(0, -1), last / packed];
  }
  const own = carry(dtype, []);
  if (raw.code !== own.code) throw new WireError(`${at}: ${dtype} travels as ${own.code}, not as ${raw.code}`);
  const [axis] = own.shape;
  if (axis === undefined) return shape;
  if (last !== axis) throw new WireError(`${at}: ${dtype} as ${own.code} needs a last axis of ${axis}`);
  return shape.slice(0, -1);
}
