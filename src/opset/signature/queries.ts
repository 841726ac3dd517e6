// Questions that readers of a signature ask: a signature or a type comes in, a fact about it goes out.
import type { Argument, Return, Signature, Type } from './tree.ts';

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

/**
 * The same op as a function: it writes nowhere, and gives the new value of each argument that it would have written. That is the result which is said
 * to be the argument; where there is none, one more result after its own, under the name `new_ARGUMENT`.
 */
export function functionalForm(signature: Signature): Signature {
  const written = signature.arguments.filter(({ type }) => isWritten(type));
  if (written.length === 0) return signature;
  const added = written.filter(({ type }) => indexOfSame(signature, type) < 0);
  return {
    ...signature,
    arguments: signature.arguments.map((argument) => ({ ...argument, type: withoutAliases(argument.type) })),
    returns: [
      ...signature.returns,
      ...added.map(({ name, type }): Return => ({ name: `new_${name}`, type: withoutAliases(type) })),
    ],
  };
}

/** Which result of the functional form is the new value of each written argument, in their order. */
export function newValues(signature: Signature): { readonly argument: string; readonly result: number }[] {
  let next = signature.returns.length;
  return signature.arguments
    .filter(({ type }) => isWritten(type))
    .map(({ name, type }) => {
      const same = indexOfSame(signature, type);
      return { argument: name, result: same < 0 ? next++ : same };
    });
}

/** The result that shares the written storage of an argument. */
function indexOfSame({ returns }: Signature, argument: Type): number {
  const sets = new Set([...partsOf(argument)].flatMap(({ alias }) => (alias?.write ? alias.before : [])));
  return returns.findIndex(({ type }) =>
    some(type, ({ alias }) => alias?.write === true && alias.before.some((set) => sets.has(set))),
  );
}

function withoutAliases(type: Type): Type {
  const { alias: _, ...plain } = type;
  if (plain.kind === 'list' || plain.kind === 'optional') return { ...plain, element: withoutAliases(plain.element) };
  return plain as Type;
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
