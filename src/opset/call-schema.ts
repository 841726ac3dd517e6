// A signature → the JSON Schema of the arguments of a call, in the form the wire and canonical graphs write them.
import type { Argument, Signature, Type } from './signature/tree.ts';

/** A JSON Schema, as plain data. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Schema of the `args` of a call of `key`. Values are those of spec/schema/values.schema.json. */
export function callSchemaOf(key: string, signature: Signature, summary: string): JsonSchema {
  const required = signature.arguments.filter((a) => !mayBeMissing(a)).map((a) => a.name);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${key}.schema.json`,
    title: `${key} arguments`,
    description: summary,
    type: 'object',
    properties: Object.fromEntries(signature.arguments.map((a) => [a.name, schemaOf(a.type)])),
    required,
    additionalProperties: false,
  };
}

/** Arguments at their default, and those that say where a tensor lives. */
function mayBeMissing({ type, default: value }: Argument): boolean {
  const of = type.kind === 'optional' ? type.element : type;
  return value !== undefined || (of.kind === 'base' && UNPASSED.has(of.name));
}

const UNPASSED: ReadonlySet<string> = new Set(['Device', 'Layout', 'Generator', 'MemoryFormat']);

function schemaOf(type: Type): JsonSchema {
  switch (type.kind) {
    case 'optional':
      return { anyOf: [schemaOf(type.element), { type: 'null' }] };
    case 'list': {
      const items = schemaOf(type.element);
      // One number stands for a list of equal ones where the length is fixed.
      return type.size === undefined ? { type: 'array', items } : { anyOf: [{ type: 'array', items }, items] };
    }
    case 'base':
      return { $ref: `values.schema.json#/definitions/${VALUES[type.name] ?? 'string'}` };
    default:
      return {};
  }
}

const VALUES: Readonly<Record<string, string>> = {
  Tensor: 'tensor',
  Scalar: 'scalar',
  complex: 'scalar',
  int: 'int',
  SymInt: 'int',
  float: 'float',
  SymFloat: 'float',
  bool: 'bool',
  SymBool: 'bool',
  str: 'string',
  ScalarType: 'dtype',
  MemoryFormat: 'memory_format',
  Layout: 'layout',
  Device: 'device',
  Generator: 'device',
};
