// Ops that passes insert.

export const CAST = 'aten._to_copy.default';
export const COPY = 'aten.clone.default';
export const SIZE = 'aten.sym_size.int';
export const SLICE = 'aten.slice.Tensor';
export const STRIDED_VIEW = 'aten.as_strided.default';
