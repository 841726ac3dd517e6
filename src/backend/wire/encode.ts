// Values → wire values: arguments and results come in, JSON text forms go out and their tensors collect for one document.
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { layoutExtent } from '../../tensor/layout.ts';
import { bytesOf } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { type Args, isDTypeValue, isLayoutValue, isMemoryFormatValue, type Value } from '../values.ts';
import { WireError } from './error.ts';
import { carry, type RawTensor } from './raw-tensor.ts';

/** JSON as JSON.stringify writes it. */
export type Written = null | boolean | number | string | Written[] | { [name: string]: Written };

const SAFE = 2n ** 53n;
/** A storage of up to this many elements, or this many times the elements of the view, travels with the view. */
const SMALL_STORAGE = 4096;
const WINDOW = 4;

/** Writes the values of one message. `strided: false` makes every tensor contiguous, for a receiver that takes no views. */
export class Packer {
  readonly tensors: Map<string, RawTensor> = new Map();
  readonly #strided: boolean;

  constructor(options: { strided?: boolean } = {}) {
    this.#strided = options.strided ?? true;
  }

  /** Throws WireError for what is no value. */
  value(value: Value): Written {
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'bigint') return value <= SAFE && value >= -SAFE ? Number(value) : { int: String(value) };
    if (typeof value === 'number') return { float: encodeFloat(value) };
    if (Array.isArray(value)) return this.values(value);
    if (value instanceof Tensor) return this.#tensor(value);
    if (value instanceof Complex) return { complex: [encodeFloat(value.re), encodeFloat(value.im)] };
    if (isDTypeValue(value)) return { dtype: value.dtype };
    if (isMemoryFormatValue(value)) return { memory_format: value.memoryFormat };
    if (isLayoutValue(value)) return { layout: value.layout };
    throw new WireError(`a value of type ${typeof value} has no form on the wire`);
  }

  values(values: readonly Value[]): Written[] {
    return values.map((value) => this.value(value));
  }

  args(args: Args): { [name: string]: Written } {
    return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, this.value(value)]));
  }

  /** Tensors of the document in their own right, such as weights; returns the dtypes that their codes do not carry. */
  named(tensors: ReadonlyMap<string, Tensor>): { [name: string]: Written } {
    const dtypes: [string, DType][] = [];
    for (const [name, tensor] of tensors) {
      this.#add(tensor.contiguous(), tensor.shape, tensor.numel, name);
      if (DTYPES[tensor.dtype].code === null) dtypes.push([name, tensor.dtype]);
    }
    return Object.fromEntries(dtypes);
  }

  #tensor(tensor: Tensor): Written {
    const { dtype, shape, strides, offset } = tensor;
    const named = DTYPES[dtype].code === null ? { dtype } : {};
    const end = layoutExtent(shape, strides, offset);
    const plain = tensor.numel === 0 || (offset === 0 && tensor.isContiguous());
    // A view goes out as it is, offset included, so that the receiver meets the layout; but not for a small window on a large storage.
    if (plain || !this.#strided || end > WINDOW * tensor.numel + SMALL_STORAGE) {
      return { tensor: this.#add(tensor.contiguous(), shape, tensor.numel), ...named };
    }
    return { tensor: this.#add(tensor, [end], end), shape: [...shape], strides: [...strides], offset, ...named };
  }

  /** Adds the first `count` elements of the storage. */
  #add({ dtype, data }: Tensor, shape: readonly number[], count: number, name = `t${this.tensors.size}`): string {
    this.tensors.set(name, { ...carry(dtype, shape), bytes: bytesOf(data.subarray(0, count * DTYPES[dtype].lanes)) });
    return name;
  }
}

function encodeFloat(x: number): number | string {
  if (Number.isNaN(x)) return 'nan';
  if (x === Infinity) return 'inf';
  if (x === -Infinity) return '-inf';
  return Object.is(x, -0) ? '-0.0' : x;
}
