// The tree of an ATen signature: what the parser makes, the printer prints, and every other room reads.

/** Type names of ATen's schema language that stand for themselves. */
export const BASE_TYPES = [
  'Tensor',
  'Scalar',
  'int',
  'SymInt',
  'float',
  'SymFloat',
  'bool',
  'SymBool',
  'complex',
  'str',
  'ScalarType',
  'Layout',
  'Device',
  'DeviceIndex',
  'MemoryFormat',
  'Generator',
  'Dimname',
  'Storage',
  'Stream',
  'QScheme',
  'ConstQuantizerPtr',
  'Any',
  'AnyEnumType',
] as const;
export type BaseName = (typeof BASE_TYPES)[number];

/** Generic types of TorchScript with one argument. */
export const WRAPPERS = ['Future', 'RRef', 'Await'] as const;

/**
 * Which storage a value may share: `(a)` reads set a, `(a!)` writes it, `(a|b)` may be in either, `(a -> *)` enters the wildcard set,
 * `(*)` is in it. A bare `!` (no set named) writes a storage of its own.
 */
export interface Alias {
  readonly before: readonly string[];
  readonly write: boolean;
  readonly after?: readonly string[];
}

export type Type = { readonly alias?: Alias } & (
  | { readonly kind: 'base'; readonly name: BaseName }
  | { readonly kind: 'list'; readonly element: Type; readonly size?: number }
  | { readonly kind: 'optional'; readonly element: Type }
  | { readonly kind: 'tuple'; readonly elements: readonly Type[] }
  | { readonly kind: 'dict'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'wrapper'; readonly name: (typeof WRAPPERS)[number]; readonly element: Type }
  /** A type variable: `t`, `t1`, `tVal`. */
  | { readonly kind: 'variable'; readonly name: string }
  /** A custom class, by its qualified name: `__torch__.torch.classes.rnn.CellParamsBase`. */
  | { readonly kind: 'class'; readonly name: string }
);

/** A default value. Enumerations are integers, as in PyTorch (`memory_format=0` is the contiguous format). */
export type Default =
  | { readonly kind: 'none' }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly Default[] };

export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly default?: Default;
  readonly keywordOnly: boolean;
}

export interface Return {
  readonly name?: string;
  readonly type: Type;
}

/** `namespace::name.overload(arguments) -> returns`; the part before the parenthesis may be missing. */
export interface Signature {
  readonly namespace?: string;
  readonly name?: string;
  readonly overload?: string;
  readonly arguments: readonly Argument[];
  readonly returns: readonly Return[];
  /** Takes any further arguments (`...`). */
  readonly variadicArguments: boolean;
  readonly variadicReturns: boolean;
}
