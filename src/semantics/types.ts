// The types of the meaning language and how they print.

export type Type =
  /** int: shapes and indices · real: float64 outside the elements · num: an element in the arithmetic of the compute dtype. */
  | { readonly kind: 'int' | 'real' | 'num' | 'bool' | 'dtype' | 'string' | 'none' }
  /** A Scalar argument as it was passed: becomes num by a cast to the compute dtype. */
  | { readonly kind: 'scalar' }
  | { readonly kind: 'list'; readonly item: Type }
  /** `reads` is what an element is read as; `axes` the extents by name where a shape pattern gives them. */
  | { readonly kind: 'tensor'; readonly reads: 'num' | 'int' | 'bool'; readonly axes?: readonly (string | undefined)[] }
  | { readonly kind: 'optional'; readonly of: Type }
  /** What a call of an op with several results gives. */
  | { readonly kind: 'results'; readonly items: readonly Type[] };

export const INT: Type = { kind: 'int' };
export const REAL: Type = { kind: 'real' };
export const NUM: Type = { kind: 'num' };
export const BOOL: Type = { kind: 'bool' };
export const DTYPE: Type = { kind: 'dtype' };
export const STRING: Type = { kind: 'string' };
export const SCALAR: Type = { kind: 'scalar' };
export const NONE: Type = { kind: 'none' };
export const INTS: Type = { kind: 'list', item: INT };
export const TENSOR: Type = { kind: 'tensor', reads: 'num' };

export function isNumeric(type: Type): boolean {
  return type.kind === 'int' || type.kind === 'real' || type.kind === 'num' || type.kind === 'scalar';
}

export function printType(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `list of ${printType(type.item)}`;
    case 'tensor':
      return type.reads === 'num' ? 'tensor' : `tensor of ${type.reads}`;
    case 'optional':
      return `${printType(type.of)} or none`;
    case 'results':
      return `the results ${type.items.map(printType).join(', ')}`;
    default:
      return type.kind;
  }
}

export function sameType(a: Type, b: Type): boolean {
  if (a.kind === 'list' && b.kind === 'list') return sameType(a.item, b.item);
  if (a.kind === 'optional' && b.kind === 'optional') return sameType(a.of, b.of);
  if (a.kind === 'results' && b.kind === 'results')
    return a.items.length === b.items.length && a.items.every((item, n) => sameType(item, b.items[n] as Type));
  if (a.kind === 'tensor' && b.kind === 'tensor') return a.reads === b.reads;
  return a.kind === b.kind;
}

/** int widens to real, both to num: the type in which two numbers meet. */
export function joinNumeric(a: Type, b: Type): Type {
  const num = [a, b].some((t) => t.kind === 'num' || t.kind === 'scalar');
  return num ? NUM : a.kind === 'real' || b.kind === 'real' ? REAL : INT;
}

const WORDS: Readonly<Record<string, Type>> = {
  int: INT,
  real: REAL,
  num: NUM,
  bool: BOOL,
  dtype: DTYPE,
  string: STRING,
  scalar: SCALAR,
  tensor: TENSOR,
  indices: { kind: 'tensor', reads: 'int' },
  mask: { kind: 'tensor', reads: 'bool' },
  ints: INTS,
  reals: { kind: 'list', item: REAL },
  nums: { kind: 'list', item: NUM },
  bools: { kind: 'list', item: BOOL },
  shapes: { kind: 'list', item: INTS },
  tensors: { kind: 'list', item: TENSOR },
};

/** Reads a type word of spec/functions, such as `ints` or `tensor?`. Undefined where it is none. */
export function parseType(word: string): Type | undefined {
  if (word.endsWith('?')) {
    const of = parseType(word.slice(0, -1));
    return of && { kind: 'optional', of };
  }
  return WORDS[word];
}
