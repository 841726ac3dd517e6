// Defaults that signatures write as a number: the enumerators of PyTorch's C++ side by their names.

const ENUMERATORS: Readonly<Record<string, readonly (string | undefined)[]>> = {
  ScalarType: [undefined, undefined, undefined, undefined, 'int64'],
  MemoryFormat: ['contiguous_format', 'preserve_format'],
  Layout: ['strided'],
};

/** What the number `value` of a base type stands for; only what occurs as a default is known. */
export function enumerator(type: string, value: bigint): string | undefined {
  return ENUMERATORS[type]?.[Number(value)];
}
