// Arguments as they cross the border of a back end → arguments as an executor takes them; a mismatch is refused.
import { type Args, isDTypeValue, isLayoutValue, isMemoryFormatValue, type Value } from '../backend/values.ts';
import { type Scalar, WrappedNumber } from '../functions/index.ts';
import { Complex, Tensor, wholeNumber } from '../tensor/index.ts';
import { type Bound, type Executor, type Parameter, Refusal } from './executor.ts';

type Convert = (value: Value) => Bound | undefined;
export type Binder = (args: Args) => Readonly<Record<string, Bound>>;

/** The binder of an executor. @throws Refusal for a missing, unknown or ill-typed argument. */
export function binderOf({ key, parameters }: Executor): Binder {
  const converters = parameters.map((parameter) => ({
    ...parameter,
    convert: converterOf(parameter.type),
    isImplicit: isImplicit(parameter),
  }));
  const names = new Set(parameters.map((p) => p.name));
  return (args) => {
    for (const name in args) {
      if (!names.has(name))
        throw new Refusal(`${key}/arguments`, `there is no argument '${name}': it takes ${[...names].join(', ')}`);
    }
    const bound: Record<string, Bound> = {};
    for (const { name, type, default: fallback, convert, isImplicit } of converters) {
      const value = args[name];
      if (value === undefined) {
        if (fallback === undefined && !isImplicit)
          throw new Refusal(`${key}/arguments`, `argument '${name}' (${type}) is missing`);
        bound[name] = fallback === undefined ? null : fallback;
        continue;
      }
      const converted = convert(value);
      if (converted === undefined)
        throw new Refusal(`${key}/arguments`, `argument '${name}' must be ${type}, not ${describe(value)}`);
      bound[name] = converted;
    }
    return bound;
  };
}

/** Where a tensor lives is never passed. */
function isImplicit({ type }: Parameter): boolean {
  return /^(Device|Layout|Generator|MemoryFormat)\b/.test(type);
}

/** The converter of a type of ATen's schema language: base word, then `[]`, `[n]` and `?` from the inside out. */
function converterOf(type: string): Convert {
  if (type.endsWith('?')) {
    const inner = converterOf(type.slice(0, -1));
    return (value) => (value === null ? null : inner(value));
  }
  const list = /^(.*)\[\d*\]$/.exec(type);
  if (list) {
    const inner = converterOf(list[1] as string);
    return (value) => {
      // One number stands for a list of equal ones, as in ATen's int[2].
      if (!Array.isArray(value))
        return typeof value === 'bigint' || typeof value === 'number' ? one(inner(value)) : undefined;
      const items = value.map(inner);
      return items.includes(undefined) ? undefined : (items as Bound[]);
    };
  }
  return CONVERTERS[type.replace(/\(.*\)$/, '')] ?? ((value) => (value === null ? null : String(value)));
}

function one(value: Bound | undefined): Bound[] | undefined {
  return value === undefined ? undefined : [value];
}

/** Beyond 2^53 the nearest number will do: such an int is a bound like "up to the end", never a size. */
const toInt: Convert = (value) => {
  const whole = value instanceof Tensor ? wholeNumber(value) : value;
  return typeof whole === 'bigint' && BigInt.asIntN(64, whole) === whole ? Number(whole) : undefined;
};
const toFloat: Convert = (value) =>
  typeof value === 'number' ? value : typeof value === 'bigint' ? Number(value) : undefined;
const toScalar: Convert = (value) => (isScalar(value) ? value : undefined);

const CONVERTERS: Readonly<Record<string, Convert>> = {
  Tensor: (value) => (value instanceof Tensor ? value : isScalar(value) ? new WrappedNumber(value) : undefined),
  int: toInt,
  SymInt: toInt,
  float: toFloat,
  SymFloat: toFloat,
  bool: (value) => (typeof value === 'boolean' ? value : undefined),
  SymBool: (value) => (typeof value === 'boolean' ? value : undefined),
  Scalar: toScalar,
  complex: toScalar,
  str: (value) => (typeof value === 'string' ? value : undefined),
  ScalarType: (value) => (isDTypeValue(value) ? value.dtype : undefined),
  MemoryFormat: (value) => (isMemoryFormatValue(value) ? value.memoryFormat : value === null ? null : undefined),
  Layout: (value) => (isLayoutValue(value) ? value.layout : value === null ? null : undefined),
};

export function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof Complex
  );
}

function describe(value: Value): string {
  if (value === null) return 'none';
  if (value instanceof Tensor) return 'a tensor';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'bigint'
    ? `the int ${value}`
    : typeof value === 'object'
      ? JSON.stringify(value)
      : `${typeof value} ${String(value)}`;
}
