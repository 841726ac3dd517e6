// Mutants that compute rightly and answer wrongly.
import type { Value } from '../../src/backend/index.ts';
import { cast, DTYPES, type Element, elementsOf, Tensor, tensorOf } from '../../src/tensor/index.ts';
import type { Mutant } from './mutant.ts';

/** Every tensor among the results, in lists too, through `change`. */
function eachTensor(change: (tensor: Tensor) => Tensor): (outputs: readonly Value[]) => Value[] {
  const visit = (value: Value): Value =>
    value instanceof Tensor ? change(value) : Array.isArray(value) ? value.map(visit) : value;
  return (outputs) => outputs.map(visit);
}

/** Elements of float results through `change`. */
function eachFloat(change: (x: number, index: number) => number): (outputs: readonly Value[]) => Value[] {
  return eachTensor((tensor) => {
    if (DTYPES[tensor.dtype].class !== 'float') return tensor;
    const exact = elementsOf(cast(tensor, 'float64')) as number[];
    return tensorOf(tensor.dtype, exact.map(change), tensor.shape);
  });
}

function eachInteger(change: (x: bigint, tensor: Tensor) => bigint): (outputs: readonly Value[]) => Value[] {
  return eachTensor((tensor) => {
    if (DTYPES[tensor.dtype].class !== 'integer') return tensor;
    return tensorOf(
      tensor.dtype,
      (elementsOf(tensor) as bigint[]).map((x) => change(x, tensor)),
      tensor.shape,
    );
  });
}

function firstOf(elements: readonly Element[], test: (x: Element) => boolean): number {
  return elements.findIndex(test);
}

export const RESULT_MUTANTS: readonly Mutant[] = [
  {
    name: 'one-element-one-percent',
    what: 'One element of a float result is wrong by 1 %.',
    outputs: eachTensor((tensor) => {
      if (DTYPES[tensor.dtype].class !== 'float') return tensor;
      const elements = elementsOf(cast(tensor, 'float64')) as number[];
      const at = firstOf(elements, (x) => typeof x === 'number' && Number.isFinite(x) && Math.abs(x) > 1e-3);
      if (at < 0) return tensor;
      return tensorOf(
        tensor.dtype,
        elements.map((x, n) => (n === at ? x * 1.01 : x)),
        tensor.shape,
      );
    }),
  },
  {
    name: 'zeroed',
    what: 'All results are zero.',
    outputs: eachTensor((t) => tensorOf(t.dtype, new Array(t.numel).fill(0), t.shape)),
  },
  { name: 'nan-dropped', what: 'NaN in a result becomes 0.', outputs: eachFloat((x) => (Number.isNaN(x) ? 0 : x)) },
  {
    name: 'infinity-clamped',
    what: 'Infinities become the largest finite float32.',
    outputs: eachFloat((x) => (Number.isFinite(x) || Number.isNaN(x) ? x : Math.sign(x) * 3.4028234663852886e38)),
  },
  { name: 'sign-flipped', what: 'Negative float results lose their sign.', outputs: eachFloat((x) => Math.abs(x)) },
  {
    name: 'half-precision',
    what: 'Float results are rounded to float16.',
    outputs: eachTensor((t) =>
      DTYPES[t.dtype].class === 'float' && t.dtype !== 'float16' ? cast(cast(t, 'float16'), t.dtype) : t,
    ),
  },
  { name: 'integer-off-by-one', what: 'Integer results are one too large.', outputs: eachInteger((x) => x + 1n) },
  {
    name: 'integer-saturated',
    what: 'Integer results stop one short of the limits of their dtype.',
    outputs: eachInteger((x, { dtype }) => {
      const { min = 0n, max = 0n } = DTYPES[dtype];
      return x === min ? min + 1n : x === max ? max - 1n : x;
    }),
  },
  {
    name: 'bool-flipped',
    what: 'Bool results are negated.',
    outputs: eachTensor((t) =>
      t.dtype === 'bool'
        ? tensorOf(
            'bool',
            elementsOf(t).map((x) => !x),
            t.shape,
          )
        : t,
    ),
  },
  {
    name: 'transposed',
    what: 'Results of rank 2 are transposed where they are square.',
    outputs: eachTensor((t) =>
      t.rank === 2 && t.shape[0] === t.shape[1] ? t.view(t.shape, [t.strides[1]!, t.strides[0]!]) : t,
    ),
  },
  {
    name: 'reversed',
    what: 'Elements come in reversed order.',
    outputs: eachTensor((t) => tensorOf(t.dtype, elementsOf(t).reverse(), t.shape)),
  },
  {
    name: 'last-element-missing',
    what: 'The last element of a result was never written.',
    outputs: eachTensor((t) =>
      t.numel === 0
        ? t
        : tensorOf(
            t.dtype,
            elementsOf(t).map((x, n) => (n === t.numel - 1 ? 0 : x)),
            t.shape,
          ),
    ),
  },
  {
    name: 'dtype-widened',
    what: 'Half results come as float32.',
    outputs: eachTensor((t) => (t.dtype === 'float16' || t.dtype === 'bfloat16' ? cast(t, 'float32') : t)),
  },
  {
    name: 'results-swapped',
    what: 'Several results come in reversed order.',
    outputs: (outputs) => [...outputs].reverse(),
  },
];
