// Reads one `Argument` of an exported program, whatever its arm, to an argument of a canonical node.
import { integerLiteral, realLiteral } from '../../literal.ts';
import type { Argument, Literal } from '../../model.ts';
import type { JsonReader } from '../reader.ts';
import type { ImportContext } from './context.ts';
import { readDType, readLayout, readMemoryFormat } from './enums.ts';
import { operatorKey } from './targets.ts';

type ArmReader = (content: JsonReader, context: ImportContext) => Argument;

const list =
  (read: ArmReader): ArmReader =>
  (content, context) =>
    content.items().map((item) => read(item, context));

/** An integer, real or boolean that may be the value of a scalar node. */
const symbolic = (content: JsonReader): Argument => {
  const [arm, inner] = content.union((key) => key in SYMBOLIC_ARMS);
  const read = SYMBOLIC_ARMS[arm as keyof typeof SYMBOLIC_ARMS];
  if (!read) throw content.error(`unknown kind of scalar "${arm}"`);
  return read(inner);
};

const SYMBOLIC_ARMS = {
  as_name: (name: JsonReader): Argument => ({ value: readName(name) }),
  as_int: (content: JsonReader): Argument => integerLiteral(content.integer()),
  as_float: (content: JsonReader): Argument => ({ float: realLiteral(content.real()) }),
  as_bool: (content: JsonReader): Argument => content.boolean(),
};

const tensor = (content: JsonReader): Argument => ({ value: readName(content.field('name')) });

const optionalTensor: ArmReader = (content, context) => {
  const [arm] = content.union((key) => key === 'as_tensor' || key === 'as_none');
  if (arm !== 'as_tensor' && arm !== 'as_none') throw content.error(`unknown kind of tensor "${arm}"`);
  return readArgument(content, context);
};

const real = (content: JsonReader): Argument => ({ float: realLiteral(content.real()) });
const integer = (content: JsonReader): Argument => integerLiteral(content.integer());
const string = (content: JsonReader): Argument => content.string();
const boolean = (content: JsonReader): Argument => content.boolean();

const ARMS: Readonly<Record<string, ArmReader>> = {
  as_none: () => null,
  as_tensor: tensor,
  as_tensors: list(tensor),
  as_nested_tensors: list(list(tensor)),
  as_optional_tensor: optionalTensor,
  as_optional_tensors: list(optionalTensor),
  as_int: integer,
  as_ints: list(integer),
  as_int_lists: list(list(integer)),
  as_float: real,
  as_floats: list(real),
  as_float_lists: list(list(real)),
  as_bool: boolean,
  as_bools: list(boolean),
  as_string: string,
  as_strings: list(string),
  as_complex: (content) => ({
    complex: [realLiteral(content.field('real').real()), realLiteral(content.field('imag').real())],
  }),
  as_sym_int: symbolic,
  as_sym_ints: list(symbolic),
  as_sym_float: symbolic,
  as_sym_floats: list(symbolic),
  as_sym_bool: symbolic,
  as_sym_bools: list(symbolic),
  as_scalar_type: (content) => ({ dtype: readDType(content) }),
  as_layout: (content) => ({ layout: readLayout(content) }),
  as_memory_format: (content) => ({ memory_format: readMemoryFormat(content) }),
  as_device: (content) => {
    const index = content.optional('index');
    const type = content.field('type').string();
    return { device: index ? `${type}:${index.safeInteger()}` : type };
  },
  as_operator: (content) => ({ operator: operatorKey(content.string()) }),
  as_graph: (content, context) => ({ graph: context.readSubgraph(content) }),
  as_string_to_argument: (content, context) => ({
    map: Object.fromEntries(content.entries().map(([key, value]) => [key, readArgument(value, context)])),
  }),
};

/** An error for an arm that is unknown or that a canonical graph cannot hold. */
export function readArgument(reader: JsonReader, context: ImportContext): Argument {
  const [arm, content] = reader.union((key) => Object.hasOwn(ARMS, key));
  const read = Object.hasOwn(ARMS, arm) ? ARMS[arm] : undefined;
  if (read) return read(content, context);
  if (arm === 'as_custom_obj')
    throw reader.error(
      'a script object; only tensors and plain values can be imported',
      'export the model without the script object, e.g. with plain tensors in its place',
    );
  throw reader.error(
    `unknown kind of argument "${arm}"`,
    'the file may come from a newer PyTorch than this importer knows',
  );
}

/** Like `readArgument`, for places that take a plain value. */
export function readLiteral(reader: JsonReader, context: ImportContext): Literal {
  const argument = readArgument(reader, context);
  const composite = argument !== null && typeof argument === 'object';
  if (composite && (Array.isArray(argument) || 'value' in argument || 'graph' in argument || 'map' in argument))
    throw reader.error('expected a plain value');
  return argument as Literal;
}

/** The name of a value: an identifier, so that guards can mention it. */
export function readName(reader: JsonReader): string {
  const name = reader.string();
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || name === '__proto__' || name.length > 1000)
    throw reader.error(`${JSON.stringify(name)} is no name for a value`);
  return name;
}
