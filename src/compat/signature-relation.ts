// PyTorch's relation between two signatures: the old and the new one come in, every reason why the new one cannot stand for the old goes out.
//
// This is `is_backward_compatible_with` and `check_forward_compatible_with` of PyTorch 2.15, decided alike also where they look odd:
// both compare arguments by position, the out arguments by themselves behind whatever was inserted before them.
import { printType } from '../opset/signature/print.ts';
import { isWritten, unwrapOptional } from '../opset/signature/queries.ts';
import type { Argument, Default, Return, Signature, Type } from '../opset/signature/tree.ts';

/** One reason: of what part of the signature, and whether nothing but a default stands in the way. */
export interface Obstacle {
  readonly part: string;
  readonly reason: string;
  readonly about: 'name' | 'count' | 'type' | 'alias' | 'position' | 'default' | 'missing-default';
}

/** Whether what was written for `old` still works with `next`: calls, graphs and stored programs. Empty where it does. */
export function findBackwardObstacles(old: Signature, next: Signature): readonly Obstacle[] {
  const heads = compareHeads(old, next);
  if (heads.length > 0) return heads;
  if (next.arguments.length < old.arguments.length) {
    const gone = old.arguments.filter(({ name }) => !next.arguments.some((argument) => argument.name === name));
    const which = gone.length === 0 ? '' : `: ${gone.map(({ name }) => `'${name}'`).join(', ')}`;
    return [{ part: 'arguments', about: 'count', reason: `there are fewer arguments than before${which}` }];
  }
  const returns = old.returns.flatMap((before, i) => compareReturn(before, next.returns[i]!, i));
  const { plain, inserted, out } = align(old, next);
  return [
    ...returns,
    ...plain.flatMap(([before, after]) => compareArgument(before, after, 'backward')),
    ...inserted.flatMap((argument) => (argument.default === undefined ? [missingDefault(argument)] : [])),
    ...out.flatMap(([before, after]) => compareArgument(before, after, 'backward')),
  ];
}

/** Whether what is written for `next` works where only `old` is known, new arguments left at their defaults. Empty where it does. */
export function findForwardObstacles(old: Signature, next: Signature): readonly Obstacle[] {
  const heads = compareHeads(old, next);
  if (heads.length > 0) return heads;
  const { plain, inserted, out } = align(old, next);
  const known = plain.slice(0, firstOut(next));
  if (old.arguments.length - firstOut(old) !== next.arguments.length - firstOut(next)) {
    return [{ part: 'arguments', about: 'count', reason: 'the number of out arguments is not the same' }];
  }
  return [
    ...known.flatMap(([before, after]) => compareArgument(before, after, 'forward')),
    ...inserted.flatMap((argument) => {
      if (argument.default === undefined) return [missingDefault(argument)];
      if (argument.default.kind !== 'list') return [];
      const reason = `the new argument '${argument.name}' has a list as its default, which old readers cannot leave out`;
      return [{ part: argument.name, about: 'missing-default' as const, reason }];
    }),
    ...out.flatMap(([before, after]) => compareArgument(before, after, 'forward')),
  ];
}

function compareHeads(old: Signature, next: Signature): Obstacle[] {
  if (old.name !== next.name || old.namespace !== next.namespace || (old.overload ?? '') !== (next.overload ?? '')) {
    return [{ part: 'name', about: 'name', reason: 'the name is not the same' }];
  }
  if (old.variadicArguments !== next.variadicArguments || old.variadicReturns !== next.variadicReturns) {
    return [{ part: 'arguments', about: 'count', reason: "'...' was added or removed" }];
  }
  if (old.returns.length === next.returns.length) return [];
  const reason = `it returns ${next.returns.length} values, it returned ${old.returns.length}`;
  return [{ part: 'returns', about: 'count', reason }];
}

interface Alignment {
  /** Old and new argument at the same position, before the out arguments of both. */
  readonly plain: readonly (readonly [Argument, Argument])[];
  /** New arguments where the old signature has none, or already its out arguments. */
  readonly inserted: readonly Argument[];
  readonly out: readonly (readonly [Argument, Argument])[];
}

function align(old: Signature, next: Signature): Alignment {
  const [oldOut, nextOut] = [firstOut(old), firstOut(next)];
  const pairs = old.arguments.map((before, i) => {
    return [before, next.arguments[i < oldOut ? i : i - oldOut + nextOut]] as const;
  });
  const known = (pair: readonly [Argument, Argument | undefined]): pair is [Argument, Argument] =>
    pair[1] !== undefined;
  return {
    plain: pairs.slice(0, oldOut).filter(known),
    inserted: next.arguments.slice(oldOut, nextOut),
    out: pairs.slice(oldOut).filter(known),
  };
}

/** Out arguments are keyword-only and written to; they stand last. */
function firstOut({ arguments: list }: Signature): number {
  const found = list.findIndex(({ keywordOnly, type }) => keywordOnly && isWritten(type));
  return found < 0 ? list.length : found;
}

function compareArgument(old: Argument, next: Argument, direction: 'backward' | 'forward'): Obstacle[] {
  const part = old.name;
  if (old.name !== next.name) {
    return [{ part, about: 'name', reason: `'${next.name}' stands where '${old.name}' was` }];
  }
  const obstacles = compareStorage(part, old.type, next.type);
  if (next.keywordOnly && !old.keywordOnly) {
    obstacles.push({ part, about: 'position', reason: `'${part}' can no longer be given by position` });
  }
  const fits = direction === 'backward' ? isSubtype(old.type, next.type) : isSubtype(next.type, old.type);
  if (!fits) {
    const reason = `'${part}' was ${printType(old.type)}, it is ${printType(next.type)}`;
    obstacles.push({ part, about: 'type', reason });
  }
  if (
    old.default !== undefined &&
    !(sameDefault(old.default, next.default) && isComplex(old.type) === isComplex(next.type))
  ) {
    const what = next.default === undefined ? 'has no default any more' : 'has another default';
    obstacles.push({ part, about: 'default', reason: `'${part}' ${what}` });
  }
  if (direction === 'forward' && old.default === undefined && next.default !== undefined) {
    obstacles.push({ part, about: 'default', reason: `'${part}' got a default, which old readers do not know` });
  }
  return obstacles;
}

/** A result may become more special, never more general. */
function compareReturn(old: Return, next: Return, i: number): Obstacle[] {
  const part = old.name ?? `result ${i}`;
  if (old.name !== next.name) {
    return [{ part, about: 'name', reason: `the result '${old.name ?? ''}' is called '${next.name ?? ''}'` }];
  }
  const obstacles = compareStorage(part, old.type, next.type);
  if (!isSubtype(next.type, old.type)) {
    obstacles.push({
      part,
      about: 'type',
      reason: `${part} was ${printType(old.type)}, it is ${printType(next.type)}`,
    });
  }
  return obstacles;
}

function compareStorage(part: string, old: Type, next: Type): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (fixedSize(old) !== fixedSize(next)) {
    obstacles.push({ part, about: 'type', reason: `'${part}' is a list of another fixed length` });
  }
  if (aliasText(old) !== aliasText(next)) {
    obstacles.push({ part, about: 'alias', reason: `'${part}' shares or writes storage differently` });
  }
  return obstacles;
}

function missingDefault({ name }: Argument): Obstacle {
  return { part: name, about: 'missing-default', reason: `the new argument '${name}' has no default` };
}

/** A list may be optional: `int[2]?` is of the fixed length too. */
function fixedSize(type: Type): number | undefined {
  const list = unwrapOptional(type);
  return list.kind === 'list' ? list.size : undefined;
}

/** Set names count: `(a!)` and `(b!)` are not the same. A list holds what its elements share; an optional shell changes nothing. */
function aliasText(type: Type): string {
  const own = type.alias === undefined ? '' : JSON.stringify(type.alias);
  if (type.kind !== 'list' && type.kind !== 'optional') return own;
  const inner = aliasText(type.element);
  return type.kind === 'list' && inner !== '' ? `${own}[${inner}]` : own + inner;
}

/** Types as PyTorch's checks see them: symbolic numbers and enumerations are plain numbers there. */
const SEEN_AS: Readonly<Record<string, string>> = {
  SymInt: 'int',
  SymFloat: 'float',
  SymBool: 'bool',
  ScalarType: 'int',
  Layout: 'int',
  MemoryFormat: 'int',
  DeviceIndex: 'int',
};

const NUMBERS: ReadonlySet<string> = new Set(['int', 'float', 'complex']);

/** Whether every value of `special` may stand where `general` is wanted. */
export function isSubtype(special: Type, general: Type): boolean {
  if (general.kind === 'base' && general.name === 'Any') return true;
  if (special.kind === 'optional') return general.kind === 'optional' && isSubtype(special.element, general.element);
  if (general.kind === 'optional') return isSubtype(special, general.element);
  if (special.kind === 'tuple' && general.kind === 'tuple') {
    return (
      special.elements.length === general.elements.length &&
      special.elements.every((element, i) => isSubtype(element, general.elements[i]!))
    );
  }
  if (special.kind === 'base' && general.kind === 'base') {
    const [a, b] = [seenAs(special.name), seenAs(general.name)];
    return a === b || (b === 'Scalar' && NUMBERS.has(a));
  }
  return sameType(special, general);
}

/** Lists, dictionaries and wrappers take exactly their element types. */
function sameType(a: Type, b: Type): boolean {
  return typeText(a) === typeText(b);
}

function typeText(type: Type): string {
  switch (type.kind) {
    case 'base':
      return seenAs(type.name);
    case 'list':
      return `${typeText(type.element)}[]`;
    case 'optional':
      return `${typeText(type.element)}?`;
    case 'tuple':
      return `(${type.elements.map(typeText).join(', ')})`;
    case 'dict':
      return `Dict(${typeText(type.key)}, ${typeText(type.value)})`;
    case 'wrapper':
      return `${type.name}(${typeText(type.element)})`;
    default:
      return type.name;
  }
}

function seenAs(name: string): string {
  return SEEN_AS[name] ?? name;
}

/** A default of a complex argument is stored as a complex number, which equals no real one. */
function isComplex(type: Type): boolean {
  const inner = unwrapOptional(type);
  return inner.kind === 'base' && inner.name === 'complex';
}

function sameDefault(a: Default, b: Default | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  if (a.kind === 'list' && b.kind === 'list') {
    return a.items.length === b.items.length && a.items.every((item, i) => sameDefault(item, b.items[i]));
  }
  return a.kind === 'none' || (a as { value: unknown }).value === (b as { value: unknown }).value;
}
