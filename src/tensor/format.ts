/** Tensors in one line of an error message: dtype, shape and the first values. */
import { type Element, elementsAt } from './elements.ts';
import type { Tensor } from './tensor.ts';

/** `float32[2, 3]`. */
export function formatType(tensor: Tensor): string {
  return `${tensor.dtype}${formatShape(tensor.shape)}`;
}

/** `[2, 3]`. */
export function formatShape(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`;
}

/** `float32[2, 3] = 1, -0, nan, inf, 0.5, … (1 more)`. */
export function formatTensor(tensor: Tensor, limit = 8): string {
  const { numel } = tensor;
  if (numel === 0) return `${formatType(tensor)} (no elements)`;
  const shown = Math.min(numel, limit);
  const values = elementsAt(
    tensor,
    Array.from({ length: shown }, (_, i) => i),
  ).map(formatElement);
  if (shown < numel) values.push(`… (${numel - shown} more)`);
  return `${formatType(tensor)} = ${values.join(', ')}`;
}

/** Floats as short as they can be told apart, with PyTorch's `inf` and `nan`, and the sign of zero. */
export function formatElement(element: Element): string {
  return typeof element === 'number' ? formatNumber(element) : String(element);
}

export function formatNumber(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x > 0 ? 'inf' : '-inf';
  return Object.is(x, -0) ? '-0' : String(x);
}
