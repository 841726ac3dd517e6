/** The tensor: a dtype, a buffer and a strided layout come in, checked against each other; views and copies come out. */
import { DTYPES, type DType, type Storage } from './dtype.ts';
import { contiguousStrides, countElements, forEachRun, isContiguousLayout, layoutExtent } from './layout.ts';
import { allocate, elementCount, holds } from './storage.ts';

/** Tensors are values: whoever got one may keep it, so nobody writes to the data of a tensor that was handed out. */
export class Tensor {
  readonly dtype: DType;
  readonly data: Storage;
  readonly shape: readonly number[];
  /** In elements, as the offset is. */
  readonly strides: readonly number[];
  readonly offset: number;
  readonly numel: number;

  /** @throws RangeError if the layout reaches outside of the data, TypeError if the data is of the wrong kind. */
  constructor(
    dtype: DType,
    data: Storage,
    shape: readonly number[],
    strides: readonly number[] = contiguousStrides(shape),
    offset = 0,
  ) {
    checkLayout(dtype, data, shape, strides, offset);
    this.dtype = dtype;
    this.data = data;
    this.shape = shape;
    this.strides = strides;
    this.offset = offset;
    this.numel = countElements(shape);
  }

  get rank(): number {
    return this.shape.length;
  }

  isContiguous(): boolean {
    return isContiguousLayout(this.shape, this.strides);
  }

  /** Row-major and from offset 0, with nothing else in the storage: itself if it is so already, otherwise a copy. */
  contiguous(): Tensor {
    const whole = this.offset === 0 && this.numel === elementCount(this.dtype, this.data);
    return whole && this.isContiguous() ? this : this.clone();
  }

  /** A contiguous copy. */
  clone(): Tensor {
    return new Tensor(this.dtype, gather(this), this.shape);
  }

  /** The same data under another layout. */
  view(
    shape: readonly number[],
    strides: readonly number[] = contiguousStrides(shape),
    offset: number = this.offset,
  ): Tensor {
    return new Tensor(this.dtype, this.data, shape, strides, offset);
  }

  /** The same elements, in row-major order, under another shape; copies only if the layout demands it. */
  reshape(shape: readonly number[]): Tensor {
    if (countElements(shape) !== this.numel) {
      throw new RangeError(
        `${this.numel} elements of shape [${this.shape.join(', ')}] do not fit shape [${shape.join(', ')}].`,
      );
    }
    return this.isContiguous() ? this.view(shape) : new Tensor(this.dtype, gather(this), shape);
  }
}

/** The elements of a tensor in row-major order, copied into a buffer of their own. */
function gather(tensor: Tensor): Storage {
  const { dtype, data, shape, strides, offset, numel } = tensor;
  const { lanes } = DTYPES[dtype];
  const target = allocate(dtype, numel);
  let at = 0;
  forEachRun(shape, strides, offset, (start, count, stride) => {
    if (stride === 1) {
      // A storage and its own subarray are always of one kind; the union type cannot say so.
      target.set(data.subarray(start * lanes, (start + count) * lanes) as never, at);
      at += count * lanes;
      return;
    }
    for (let i = 0; i < count; i++) {
      for (let lane = 0; lane < lanes; lane++) target[at++] = data[(start + i * stride) * lanes + lane]!;
    }
  });
  return target;
}

function checkLayout(
  dtype: DType,
  data: Storage,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): void {
  const fail = (why: string): never => {
    throw new RangeError(
      `Not a tensor: ${dtype} of shape [${shape.join(', ')}], strides [${strides.join(', ')}], offset ${offset}: ${why}.`,
    );
  };
  if (!holds(dtype, data)) {
    throw new TypeError(
      `Not a tensor: ${dtype} is held by ${DTYPES[dtype].storage.name}, not by ${data.constructor.name}.`,
    );
  }
  if (![...shape, ...strides, offset].every((n) => Number.isSafeInteger(n) && n >= 0))
    fail('lengths, strides and offset are integers from 0 on');
  if (strides.length !== shape.length) fail(`${shape.length} dims need as many strides`);
  if (!Number.isSafeInteger(countElements(shape))) fail('its elements cannot be counted');
  const extent = layoutExtent(shape, strides, offset);
  const available = elementCount(dtype, data);
  if (!(extent <= available)) fail(`it reaches element ${extent - 1}, but there are only ${available}`);
}
