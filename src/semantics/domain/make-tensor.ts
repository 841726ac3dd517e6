// Tensors decoded from choices: a name, a dtype and a shape come in, a tensor with its layout and its elements comes out.
import { DTYPES, type DType, type Storage } from '../../tensor/dtype.ts';
import { type Element, tensorOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Choices } from './choices.ts';
import { drawElement, drawIndex, pickStyle } from './elements.ts';
import type { Range } from './hints.ts';
import { contiguousLayout, drawLayout } from './layouts.ts';

export interface TensorWish {
  /** Names its choices: the same name gives the same elements, as far as dtype and shape allow. */
  readonly name: string;
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** What the meaning reads an element as: integers are indices and stay small. */
  readonly reads: 'num' | 'int' | 'bool';
  /** Not given: contiguous without choices. Otherwise the kind of layout that a repair asked for, if one did. */
  readonly layout?: { readonly wanted: number | undefined };
  readonly special: boolean;
  readonly range?: Range | undefined;
}

export function makeTensor(choices: Choices, wish: TensorWish): Tensor {
  const { name, dtype, shape, layout } = wish;
  const { strides, offset, length } = layout
    ? drawLayout(choices, name, shape, layout.wanted)
    : contiguousLayout(shape);
  return new Tensor(dtype, storageFor(choices, wish, length), shape, strides, offset);
}

/** Storages made for these choices: a tensor is made again with every change of its shape, its elements are not. */
const storages = new WeakMap<Choices, Map<string, Storage>>();

function storageFor(choices: Choices, wish: TensorWish, length: number): Storage {
  const made = storages.get(choices) ?? new Map<string, Storage>();
  storages.set(choices, made);
  const key = `${wish.name} ${wish.dtype}`;
  const { lanes } = DTYPES[wish.dtype];
  const known = made.get(key);
  if (known && known.length >= length * lanes) return known.slice(0, length * lanes);
  const data = drawStorage(choices, wish, length);
  made.set(key, data);
  return data.slice();
}

function drawStorage(choices: Choices, { name, dtype, reads, range, special }: TensorWish, length: number): Storage {
  const style = choices.random && pickStyle(choices.random, special);
  const element = (slot: number): Element => {
    const at = `${name}/data/${slot}`;
    return reads === 'int' && !range ? drawIndex(choices, at, dtype) : drawElement(choices, at, dtype, style, range);
  };
  return tensorOf(
    dtype,
    Array.from({ length }, (_, slot) => element(slot)),
  ).data;
}

/** The same tensor with another element at an index; elements that share its place in the storage change with it. */
export function withElement(tensor: Tensor, index: readonly number[], element: Element): Tensor {
  const { dtype, shape, strides, offset } = tensor;
  const { data: source } = tensorOf(dtype, [element]);
  const data = tensor.data.slice() as Tensor['data'];
  const lanes = source.length;
  const slot = index.reduce((at, n, axis) => at + n * (strides[axis] as number), offset);
  for (let lane = 0; lane < lanes; lane++) data[slot * lanes + lane] = source[lane] as never;
  return new Tensor(dtype, data, shape, strides, offset);
}
