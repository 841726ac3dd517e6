/** Symbolic expressions: what sizes, ranges and guards of a graph are written in. */

export type Expression =
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'real'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'symbol'; readonly name: string }
  /** A size or stride of a tensor, or its storage offset (no dimension): `size(x, 0)`. */
  | Geometry
  /** One of the scalar operators. */
  | { readonly kind: 'apply'; readonly operator: string; readonly operands: readonly Expression[] };

export interface Geometry {
  readonly kind: 'geometry';
  readonly property: GeometryProperty;
  readonly value: string;
  readonly dimension: number;
}

export type GeometryProperty = 'size' | 'stride' | 'offset';

export function integer(value: bigint): Expression {
  return { kind: 'integer', value };
}

export function apply(operator: string, ...operands: Expression[]): Expression {
  return { kind: 'apply', operator, operands };
}

/** Calls `visit` for the expression and everything inside it, parents first. */
export function walk(expression: Expression, visit: (part: Expression) => void): void {
  visit(expression);
  if (expression.kind === 'apply') for (const operand of expression.operands) walk(operand, visit);
}

/** The names of all symbols in an expression. */
export function symbolsOf(expression: Expression): Set<string> {
  const names = new Set<string>();
  walk(expression, (part) => {
    if (part.kind === 'symbol') names.add(part.name);
  });
  return names;
}
