// Types of the language → the TypeScript types of emitted code.
import type { Type } from '../types.ts';
import { camel } from './writer.ts';

/** The TypeScript type of a bound value. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'int':
    case 'real':
      return 'number';
    case 'num':
      return 'number';
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
      const item = typeText(type.item);
      return `readonly ${/\W/.test(item) ? `(${item})` : item}[]`;
    }
    case 'optional':
      return `${typeText(type.of)} | null`;
  }
}

/** The variable that holds the dtype of a result. */
export function dtypeName(result: string): string {
  return `${camel(result)}Dtype`;
}
