// Mutants that compute something else than they were asked for.
import type { Args, Value } from '../../src/backend/index.ts';
import { Tensor } from '../../src/tensor/index.ts';
import type { Mutant } from './mutant.ts';

/** The arguments with one of them replaced, if it is there. */
function replace(args: Args, name: string, change: (value: Value) => Value): Args {
  const value = args[name];
  return value === undefined ? args : { ...args, [name]: change(value) };
}

function without(name: string): (args: Args) => Args {
  return (args) => Object.fromEntries(Object.entries(args).filter(([key]) => key !== name));
}

function eachTensor(change: (tensor: Tensor) => Tensor): (args: Args) => Args {
  const visit = (value: Value): Value =>
    value instanceof Tensor ? change(value) : Array.isArray(value) ? value.map(visit) : value;
  return (args) => Object.fromEntries(Object.entries(args).map(([name, value]) => [name, visit(value)]));
}

export const ARGUMENT_MUTANTS: readonly Mutant[] = [
  { name: 'alpha-ignored', what: 'alpha counts as 1.', args: without('alpha') },
  { name: 'beta-ignored', what: 'beta counts as 1.', args: without('beta') },
  { name: 'bias-ignored', what: 'There is never a bias.', args: (args) => replace(args, 'bias', () => null) },
  {
    name: 'dim-shifted',
    what: 'dim is one less than asked for, except 0.',
    args: (args) => replace(args, 'dim', (v) => (typeof v === 'bigint' && v > 0n ? v - 1n : v)),
  },
  {
    name: 'negative-dim-ignored',
    what: 'A negative dim counts as 0.',
    args: (args) => replace(args, 'dim', (v) => (typeof v === 'bigint' && v < 0n ? 0n : v)),
  },
  { name: 'keepdim-ignored', what: 'keepdim counts as false.', args: without('keepdim') },
  {
    name: 'rounding-mode-ignored',
    what: 'floor becomes trunc.',
    args: (args) => replace(args, 'rounding_mode', (v) => (v === 'floor' ? 'trunc' : v)),
  },
  {
    name: 'padding-dropped',
    what: 'Padding counts as 0.',
    args: (args) => replace(args, 'padding', (v) => (Array.isArray(v) ? v.map(() => 0n) : v)),
  },
  {
    name: 'dilation-ignored',
    what: 'Dilation counts as 1.',
    args: (args) => replace(args, 'dilation', (v) => (Array.isArray(v) ? v.map(() => 1n) : v)),
  },
  {
    name: 'stride-argument-ignored',
    what: 'The stride of a window counts as 1.',
    args: (args) => replace(args, 'stride', (v) => (Array.isArray(v) ? v.map(() => 1n) : v)),
  },
  { name: 'accumulate-ignored', what: 'accumulate counts as false.', args: without('accumulate') },
  { name: 'descending-ignored', what: 'descending counts as false.', args: without('descending') },
  {
    name: 'align-corners-flipped',
    what: 'align_corners is negated.',
    args: (args) => replace(args, 'align_corners', (v) => v !== true),
  },
  {
    name: 'strides-ignored',
    what: 'Inputs are read as if they were contiguous from offset 0.',
    args: eachTensor((t) =>
      t.isContiguous() && t.offset === 0
        ? t
        : t.data.length >= t.numel && !t.dtype.startsWith('complex')
          ? new Tensor(t.dtype, t.data, t.shape)
          : t,
    ),
  },
  {
    name: 'offset-ignored',
    what: 'The storage offset of an input counts as 0.',
    args: eachTensor((t) => (t.offset === 0 ? t : t.view(t.shape, t.strides, 0))),
  },
];
