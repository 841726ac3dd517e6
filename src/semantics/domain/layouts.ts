// Layouts of generated tensors: a shape and choices come in; strides, offset and the length of the storage come out.
import { contiguousStrides, isContiguousLayout, layoutExtent } from '../../tensor/layout.ts';
import { type Choices, chance } from './choices.ts';

export interface Layout {
  readonly strides: readonly number[];
  readonly offset: number;
  /** Elements in the storage: what the layout reaches, and sometimes more. */
  readonly length: number;
}

const EXPANDED = 6;

/** Contiguous comes first: it is the simplest. */
const KINDS: readonly ((shape: readonly number[], variant: number) => number[])[] = [
  contiguousStrides,
  (shape) =>
    permuted(
      shape,
      shape.map((_, axis) => shape.length - 1 - axis),
    ),
  // The last two dims swapped, and the second dim moved to the end as channels_last has it.
  (shape) => permuted(shape, swapLast(shape.map((_, axis) => axis))),
  (shape) => permuted(shape, [0, ...shape.map((_, axis) => axis).slice(2), 1].slice(0, Math.max(shape.length, 0))),
  (shape) => contiguousStrides(shape).map((stride) => stride * 2),
  // A gap after each row.
  (shape) => contiguousStrides(shape.map((extent, axis) => (axis === shape.length - 1 ? extent + 1 : extent))),
  // Expanded: one dim, or all, read the same elements again and again.
  (shape, variant) => expanded(shape, variant),
  (shape) => shape.map(() => 0),
  // Overlapping windows.
  (shape) => shape.map(() => 1),
];

export const LAYOUTS: number = KINDS.length;

/** `wanted`: the number of a kind that a repair asks for. */
export function drawLayout(choices: Choices, name: string, shape: readonly number[], wanted?: number): Layout {
  const kind =
    wanted ??
    choices.draw(`${name}/layout`, KINDS.length, (random) => (chance(random, 65) ? 0 : random.below(KINDS.length)));
  const variant = kind === EXPANDED ? choices.draw(`${name}/layout.dim`, Math.max(1, shape.length)) : 0;
  const offset =
    wanted === 0 ? 0 : choices.draw(`${name}/offset`, 4, (random) => (chance(random, 80) ? 0 : random.below(4)));
  const strides = (KINDS[kind] as (typeof KINDS)[number])(shape, variant);
  // Of a tensor without elements nothing crosses the wire but its shape.
  if (shape.includes(0)) return contiguousLayout(shape);
  // Nor do the strides of dims of extent 1, where the others are contiguous.
  if (offset === 0 && isContiguousLayout(shape, strides)) return contiguousLayout(shape);
  const reach = layoutExtent(shape, strides, offset);
  const spare = offset > 0 ? 1 : 0;
  return { strides, offset, length: Math.max(reach, offset) + spare };
}

export function contiguousLayout(shape: readonly number[]): Layout {
  return { strides: contiguousStrides(shape), offset: 0, length: shape.reduce((count, extent) => count * extent, 1) };
}

/** Strides of a tensor stored with its dims in the order `order`, outermost first. */
function permuted(shape: readonly number[], order: readonly number[]): number[] {
  const inner = contiguousStrides(order.map((axis) => shape[axis] as number));
  return shape.map((_, axis) => inner[order.indexOf(axis)] as number);
}

function swapLast(order: readonly number[]): number[] {
  const n = order.length;
  return n < 2 ? [...order] : [...order.slice(0, n - 2), n - 1, n - 2];
}

function expanded(shape: readonly number[], axis: number): number[] {
  const strides = contiguousStrides(shape.map((extent, n) => (n === axis ? 1 : extent)));
  return strides.map((stride, n) => (n === axis ? 0 : stride));
}
