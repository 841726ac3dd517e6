// Tensors decoded from choices: a name, a dtype and a shape come in, a tensor with its layout and its elements comes out.
import type { DType } from '../../tensor/dtype.ts';
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
  const { name, dtype, shape, reads, range } = wish;
  const { strides, offset, length } = wish.layout
    ? drawLayout(choices, name, shape, wish.layout.wanted)
    : contiguousLayout(shape);
  const style = choices.random && pickStyle(choices.random, wish.special);
  const element = (slot: number): Element => {
    const at = `${name}/data/${slot}`;
    return reads === 'int' && !range ? drawIndex(choices, at, dtype) : drawElement(choices, at, dtype, style, range);
  };
  const { data } = tensorOf(
    dtype,
    Array.from({ length }, (_, slot) => element(slot)),
  );
  return new Tensor(dtype, data, shape, strides, offset);
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
