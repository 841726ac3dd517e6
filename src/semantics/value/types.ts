// Types of the language → the TypeScript types of emitted code.
import type { Type } from '../types.ts';
import { camel } from './writer.ts';

/** An element in whatever arithmetic the call has. */
export const ANY_NUMBER = 'number | bigint | Complex';

/** The TypeScript type of a bound value; `num` is that of an element. */
export function typeText(type: Type, num = 'number'): string {
  switch (type.kind) {
    case 'int':
    case 'real':
      return 'number';
    case 'num':
      return num;
    case 'scalar':
      return 'Scalar';
    case 'bool':
      return 'boolean';
    case 'dtype':
      return 'DType';
    case 'string':
      return 'string';
    case 'none':
      return 'null';
    case 'tensor':
      return 'Tensor';
    case 'list': {
      const item = typeText(type.item, num);
      return `readonly ${/\W/.test(item) ? `(${item})` : item}[]`;
    }
    case 'results':
      return `readonly [${type.items.map((item) => resultText(item)).join(', ')}]`;
    case 'optional':
      return `${typeText(type.of, num)} | null`;
  }
}

/** … of a result as an executor gives it. */
export function resultText(type: Type): string {
  return type.kind === 'int' ? 'bigint' : typeText(type);
}

/** The variable that holds the dtype of a result. */
export function dtypeName(result: string): string {
  return `${camel(result)}Dtype`;
}
