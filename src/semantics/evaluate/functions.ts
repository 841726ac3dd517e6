// The natives of spec/functions by their names there: plain ones, and those of each class of element.
import { COMPLEX, FLOAT, INTEGER, type NativeTable, SHAPE_NATIVES } from '../../functions/index.ts';

/** Typed by the checker where a meaning calls it, so no longer here. */
export type Native = (...args: readonly unknown[]) => unknown;

export interface Functions {
  /** Functions of shapes, dtypes, and of numbers outside the elements. */
  plain(name: string): Native | undefined;
  /** Functions of elements in a class of arithmetic. */
  element(kind: 'float' | 'integer' | 'complex', name: string): Native | undefined;
}

const PLAIN = table(FLOAT, SHAPE_NATIVES);
const ELEMENTS = { float: table(FLOAT), integer: table(INTEGER), complex: table(COMPLEX) };

/** The library that ships with the op-set. */
export const FUNCTIONS: Functions = {
  plain: (name) => PLAIN.get(name),
  element: (kind, name) => ELEMENTS[kind].get(name),
};

function table(...tables: readonly NativeTable[]): ReadonlyMap<string, Native> {
  return new Map(tables.flatMap((natives) => Object.entries(natives)));
}
