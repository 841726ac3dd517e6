// The ways in which an executor refuses a call, each with the label of what was violated.
import { DTYPES, type DType, Tensor } from '../../tensor/index.ts';
import { type Bound, Refusal } from '../executor.ts';

export function refuse(key: string, label: string, message: string): never {
  throw new Refusal(`${key}/${label}`, message);
}

/** No dtype row lists these dtypes. */
export function refuseDtypes(key: string, args: Readonly<Record<string, unknown>>): never {
  const given = Object.entries(args).flatMap(([name, value]) =>
    value instanceof Tensor ? [`${name} ${value.dtype}`] : [],
  );
  throw new Refusal(`${key}/dtypes`, `no dtype row allows ${given.join(', ') || 'these arguments'}`);
}

export function refuseShape(key: string, argument: string, pattern: string, shape: readonly number[]): never {
  throw new Refusal(`${key}/shape.${argument}`, `${argument} has shape [${shape.join(', ')}], which is not ${pattern}`);
}

/** The formula cannot be computed in numbers of this dtype. */
export function refuseArithmetic(key: string, dtype: DType): never {
  throw new Refusal(`${key}/dtypes`, `the meaning has no value for ${dtype}`);
}

export function unavailable(what: string): never {
  throw new Refusal('arithmetic', `there is no ${what}`);
}

/** Whether every tensor in `value` has one of the dtypes; none has. */
export function accepts(set: ReadonlySet<string>, value: Bound): boolean {
  if (value instanceof Tensor) return set.has(value.dtype);
  if (Array.isArray(value)) return value.every((entry) => accepts(set, entry));
  return true;
}

export function acceptsOnly(dtype: DType, value: Bound): boolean {
  if (value instanceof Tensor) return value.dtype === dtype;
  if (Array.isArray(value)) return value.every((entry) => acceptsOnly(dtype, entry));
  return true;
}

/** The arithmetic in which elements of this dtype are computed. */
export function arithmeticOf(dtype: DType): 'float' | 'integer' | 'complex' {
  const { class: kind } = DTYPES[dtype];
  return kind === 'float' || kind === 'complex' ? kind : 'integer';
}
