// Completes the arguments of a node: those written in the file in, all arguments of the signature out, in its order and with defaults.
import { enumerator } from '../opset/signature/enumerations.ts';
import type { Default, Signature, Type } from '../opset/signature/tree.ts';
import type { DType } from '../tensor/dtype.ts';
import { integerLiteral, realLiteral } from './literal.ts';
import type { Argument, Literal } from './model.ts';

/** Without a signature (custom and higher-order ops) the arguments stay as they are written. Unknown ones are kept for the verifier to report. */
export function completeArguments(
  given: Readonly<Record<string, Argument>>,
  signature: Signature | undefined,
): Record<string, Argument> {
  if (!signature) return { ...given };
  const args: Record<string, Argument> = {};
  for (const parameter of signature.arguments) {
    const { name, type } = parameter;
    if (Object.hasOwn(given, name)) args[name] = conform(given[name] as Argument, type);
    else if (parameter.default) args[name] = defaultLiteral(parameter.default, type);
  }
  for (const [name, argument] of Object.entries(given)) args[name] ??= argument;
  return args;
}

/** A Python integer passed where the signature has a real is that real. */
function conform(argument: Argument, type: Type): Argument {
  const inner = type.kind === 'optional' ? type.element : type;
  if (inner.kind === 'list' && Array.isArray(argument)) return argument.map((item) => conform(item, inner.element));
  if (inner.kind === 'base' && (inner.name === 'float' || inner.name === 'SymFloat') && typeof argument === 'number')
    return { float: argument };
  return argument;
}

export function defaultLiteral(value: Default, type: Type): Argument {
  const inner = type.kind === 'optional' ? type.element : type;
  switch (value.kind) {
    case 'none':
      return null;
    case 'bool':
    case 'string':
      return value.value;
    case 'float':
      return { float: realLiteral(value.value) };
    case 'list':
      return value.items.map((item) => defaultLiteral(item, inner.kind === 'list' ? inner.element : inner));
    case 'int':
      return (inner.kind === 'base' && enumeratorLiteral(inner.name, value.value)) || integerLiteral(value.value);
  }
}

function enumeratorLiteral(type: string, value: bigint): Literal | undefined {
  const name = enumerator(type, value);
  if (name === undefined) return undefined;
  return type === 'ScalarType'
    ? { dtype: name as DType }
    : type === 'Layout'
      ? { layout: name }
      : { memory_format: name };
}
