// Says whether an argument is of the kind that a signature's type asks for.

import type { BaseName, Type } from '../../opset/signature/tree.ts';
import { isDType } from '../../tensor/index.ts';
import { type Argument, isList, isTensorType, type ValueType } from '../model.ts';

/** What an argument is, as a signature sees it. */
export type Kind =
  | 'tensor'
  | 'int'
  | 'float'
  | 'bool'
  | 'complex'
  | 'string'
  | 'none'
  | 'dtype'
  | 'layout'
  | 'memory_format'
  | 'device'
  | 'operator'
  | 'graph'
  | 'list'
  | 'map';

const ACCEPTED: Readonly<Record<BaseName, readonly Kind[] | 'any'>> = {
  // A plain number where a tensor is wanted promotes like a Python number.
  Tensor: ['tensor', 'int', 'float', 'bool', 'complex'],
  Scalar: ['int', 'float', 'bool', 'complex'],
  int: ['int', 'bool'],
  SymInt: ['int', 'bool'],
  DeviceIndex: ['int'],
  float: ['float', 'int', 'bool'],
  SymFloat: ['float', 'int', 'bool'],
  bool: ['bool'],
  SymBool: ['bool'],
  complex: ['complex', 'float', 'int'],
  str: ['string'],
  Dimname: ['string'],
  ScalarType: ['dtype'],
  Layout: ['layout'],
  Device: ['device'],
  MemoryFormat: ['memory_format'],
  Generator: ['none'],
  Storage: 'any',
  Stream: 'any',
  QScheme: 'any',
  ConstQuantizerPtr: 'any',
  Any: 'any',
  AnyEnumType: 'any',
};

/** Undefined for a value without a type, which is reported elsewhere. */
export function kindOf(argument: Argument, values: Readonly<Record<string, ValueType>>): Kind | undefined {
  if (argument === null) return 'none';
  switch (typeof argument) {
    case 'number':
      return 'int';
    case 'boolean':
      return 'bool';
    case 'string':
      return 'string';
  }
  if (isList(argument)) return 'list';
  if (!('value' in argument)) return Object.keys(argument)[0] as Kind;
  const type = Object.hasOwn(values, argument.value) ? values[argument.value] : undefined;
  if (!type) return undefined;
  return isTensorType(type) ? 'tensor' : (Object.keys(type)[0] as Kind);
}

/** True for what cannot be judged: values without a type, type variables, custom classes. */
export function fits(argument: Argument, type: Type, values: Readonly<Record<string, ValueType>>): boolean {
  const kind = kindOf(argument, values);
  if (kind === undefined) return true;
  switch (type.kind) {
    case 'optional':
      return kind === 'none' || fits(argument, type.element, values);
    case 'list':
      // A list type of fixed size takes a single value for all.
      if (!isList(argument)) return type.size !== undefined && fits(argument, type.element, values);
      return argument.every((item) => fits(item, type.element, values));
    case 'tuple':
      return (
        isList(argument) &&
        argument.length === type.elements.length &&
        type.elements.every((element, i) => fits(argument[i] as Argument, element, values))
      );
    case 'dict':
      return kind === 'map';
    case 'base': {
      const accepted = ACCEPTED[type.name];
      if (accepted === 'any') return true;
      return accepted.includes(kind) && (kind !== 'dtype' || isKnownDType(argument));
    }
    default:
      return true;
  }
}

function isKnownDType(argument: Argument): boolean {
  return argument !== null && typeof argument === 'object' && 'dtype' in argument && isDType(argument.dtype);
}
