// The natives of spec/functions by their names there: plain ones, and those of each class of element.
import * as data from '../../functions/data.ts';
import * as dtype from '../../functions/dtype.ts';
import * as float from '../../functions/float.ts';
import * as integer from '../../functions/integer.ts';
import * as complex from '../../functions/complex.ts';
import * as shape from '../../functions/shape.ts';

/** Typed by the checker where a meaning calls it, so no longer here. */
export type Native = (...args: readonly unknown[]) => unknown;

export interface Functions {
  /** Functions of shapes, dtypes, and of numbers outside the elements. */
  plain(name: string): Native | undefined;
  /** Functions of elements in a class of arithmetic. */
  element(kind: 'float' | 'integer' | 'complex', name: string): Native | undefined;
}

const ELEMENTS = { float: table(float), integer: table(integer), complex: table(complex) };
const PLAIN: ReadonlyMap<string, Native> = new Map([...table(float), ...table(data), ...table(dtype), ...table(shape), ['double', toDouble]]);

/** The library that ships with the op-set. */
export const FUNCTIONS: Functions = {
  plain: (name) => PLAIN.get(camelCase(name)),
  element: (kind, name) => ELEMENTS[kind].get(camelCase(name)),
};

function table(module: object): Map<string, Native> {
  return new Map(Object.entries(module).filter((entry): entry is [string, Native] => typeof entry[1] === 'function'));
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function toDouble(scalar: unknown): number {
  return Number(scalar);
}
