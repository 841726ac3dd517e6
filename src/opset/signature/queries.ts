// Questions that readers of a signature ask: a signature or a type comes in, a fact about it goes out.
import type { Argument, Signature, Type } from './tree.ts';

/** The key of the overload: `namespace.name.overload`, where an unnamed overload is called `default`. */
export function keyOf({ namespace, name, overload }: Signature): string | undefined {
  return namespace === undefined || name === undefined ? undefined : `${namespace}.${name}.${overload ?? 'default'}`;
}

/** All types inside `type`, itself first. */
export function* partsOf(type: Type): Generator<Type> {
  yield type;
  if (type.kind === 'list' || type.kind === 'optional' || type.kind === 'wrapper') yield* partsOf(type.element);
  else if (type.kind === 'tuple') for (const element of type.elements) yield* partsOf(element);
  else if (type.kind === 'dict') {
    yield* partsOf(type.key);
    yield* partsOf(type.value);
  }
}

export function holdsTensor(type: Type): boolean {
  return some(type, (part) => part.kind === 'base' && part.name === 'Tensor');
}

/** Whether a call writes to what is passed as this type. */
export function isWritten(type: Type): boolean {
  return some(type, (part) => part.alias?.write === true);
}

/** Whether a call may write to any of its arguments. */
export function isMutable(signature: Signature): boolean {
  return signature.arguments.some(({ type }) => isWritten(type));
}

/** Whether a call neither writes to an argument nor returns a view of one. */
export function isFunctional(signature: Signature): boolean {
  const isPlain = ({ type }: { readonly type: Type }): boolean => !some(type, (part) => part.alias !== undefined);
  return signature.arguments.every(isPlain) && signature.returns.every(isPlain);
}

/** The type without its optional shell. */
export function unwrapOptional(type: Type): Type {
  return type.kind === 'optional' ? type.element : type;
}

export function findArgument(signature: Signature, name: string): Argument | undefined {
  return signature.arguments.find((argument) => argument.name === name);
}

function some(type: Type, test: (part: Type) => boolean): boolean {
  for (const part of partsOf(type)) if (test(part)) return true;
  return false;
}
