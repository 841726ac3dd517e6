// Reads a `Graph` of an exported program (the outer one or a subgraph): values, nodes and outputs in canonical form.

import { completeArguments } from '../../complete.ts';
import type { Argument, GraphNode, Result, Size, TensorType, ValueType } from '../../model.ts';
import type { JsonReader } from '../reader.ts';
import { readArgument, readName } from './argument.ts';
import type { ImportContext } from './context.ts';
import { readDType, readLayout } from './enums.ts';
import { isContiguous } from './strides.ts';
import { resolveTarget, type Target } from './targets.ts';

export interface GraphBody {
  /** Names of values, and plain values that the program was specialised to. */
  readonly inputs: readonly Argument[];
  readonly outputs: readonly Argument[];
  readonly values: Readonly<Record<string, ValueType>>;
  readonly nodes: readonly GraphNode[];
}

export function readGraph(reader: JsonReader, context: ImportContext): GraphBody {
  return {
    inputs: reader
      .field('inputs')
      .items()
      .map((input) => readArgument(input, context)),
    outputs: reader
      .field('outputs')
      .items()
      .map((output) => readArgument(output, context)),
    values: readValues(reader, context),
    nodes: reader
      .field('nodes')
      .items()
      .map((node) => readNode(node, context)),
  };
}

/** Reads `{name, graph}` and returns the name that the subgraph has in the canonical graph. */
export function readSubgraph(reader: JsonReader, context: ImportContext): string {
  const name = context.reserveSubgraph(readName(reader.field('name')));
  const body = readGraph(reader.field('graph'), context);
  const inputs = body.inputs.map((input, index) => {
    if (input !== null && typeof input === 'object' && 'value' in input) return input.value;
    throw reader.error(`input ${index} of the subgraph is a constant`);
  });
  context.subgraphs.set(name, { inputs, outputs: body.outputs, values: body.values, nodes: body.nodes });
  return name;
}

const SCALAR_VALUES = { sym_int_values: 'int', sym_float_values: 'float', sym_bool_values: 'bool' } as const;

function readValues(reader: JsonReader, context: ImportContext): Record<string, ValueType> {
  const values: Record<string, ValueType> = {};
  for (const [name, meta] of reader.field('tensor_values').entries()) values[name] = readTensorMeta(meta, context);
  for (const [table, kind] of Object.entries(SCALAR_VALUES))
    for (const [name, meta] of reader.optional(table)?.entries() ?? [])
      values[name] = { [kind]: readScalarMeta(meta, context) } as ValueType;
  return values;
}

/** Reads `{dtype, sizes, strides, storage_offset, …}`. Only strided tensors have a canonical form. */
export function readTensorMeta(reader: JsonReader, context: ImportContext): TensorType {
  const layout = readLayout(reader.field('layout'));
  if (layout !== 'strided')
    throw reader.error(
      `a tensor of layout ${layout}; only strided (dense) tensors can be imported`,
      'export the model with dense tensors',
    );
  const sizes = (key: string): Size[] =>
    reader
      .field(key)
      .items()
      .map((size) => context.size(size));
  const shape = sizes('sizes');
  const strides = sizes('strides');
  if (strides.length !== shape.length) throw reader.error(`${shape.length} sizes but ${strides.length} strides`);
  const offset = context.size(reader.field('storage_offset'));
  return {
    dtype: readDType(reader.field('dtype')),
    shape,
    ...(isContiguous(shape, strides) ? {} : { strides }),
    ...(offset === 0 ? {} : { offset }),
    ...(reader.optional('requires_grad')?.boolean() ? { requires_grad: true } : {}),
  };
}

/** Reads `{as_int: 3}`, `{as_bool: true}` or `{as_expr: …}`. */
function readScalarMeta(reader: JsonReader, context: ImportContext): number | boolean | string {
  const [arm, content] = reader.union((key) => key.startsWith('as_'));
  if (arm === 'as_expr') {
    const expression = context.expression(content);
    return expression === 'true' ? true : expression === 'false' ? false : expression;
  }
  if (arm === 'as_bool') return content.boolean();
  return arm === 'as_float' ? content.real() : content.safeInteger();
}

function readNode(reader: JsonReader, context: ImportContext): GraphNode {
  const name = reader.field('target');
  const target = resolveTarget(name.string());
  if (!target) throw name.error(`${JSON.stringify(name.string())} is no operator`);
  const given = readArguments(reader.field('inputs'), target, context);
  const module = modulePath(reader);
  return {
    op: target.key,
    args: completeArguments(given, context.schemas.signature(target.key)),
    results: reader
      .field('outputs')
      .items()
      .map((output) => readResult(output, context)),
    ...(module === '' ? {} : { module }),
  };
}

function readArguments(reader: JsonReader, target: Target, context: ImportContext): Record<string, Argument> {
  const args: Record<string, Argument> = {};
  const rest: Argument[] = [];
  if (target.rest !== undefined) args[target.rest] = rest;
  for (const [position, input] of reader.items().entries()) {
    const argument = readArgument(input.field('arg'), context);
    const written = input.field('name').string();
    if (written === '' && target.rest !== undefined && position >= (target.parameters?.length ?? 0)) {
      rest.push(argument);
      continue;
    }
    const name = written === '' ? (target.parameters?.[position] ?? `arg${position}`) : readName(input.field('name'));
    if (Object.hasOwn(args, name)) throw input.error(`the argument "${name}" is given twice`);
    args[name] = argument;
  }
  return inOrder(args, target);
}

/** Lists the named parameters first: the list of further arguments was entered before them. */
function inOrder(args: Record<string, Argument>, { rest }: Target): Record<string, Argument> {
  if (rest === undefined) return args;
  const { [rest]: last, ...others } = args;
  return { ...others, [rest]: last as Argument };
}

function readResult(reader: JsonReader, context: ImportContext): Result {
  const argument = readArgument(reader, context);
  const name = (part: Argument): string | null => {
    if (part === null) return null;
    if (typeof part === 'object' && 'value' in part) return part.value;
    throw reader.error('the result of a node must be a value, a list of values or nothing');
  };
  return Array.isArray(argument) ? argument.map(name) : name(argument);
}

/** The innermost module of `nn_module_stack`: entries "key,path,type" separated by semicolons. */
function modulePath(reader: JsonReader): string {
  const stack = reader.optional('metadata')?.optional('nn_module_stack')?.string() ?? '';
  const path = stack.slice(stack.lastIndexOf(';') + 1).split(',')[1] ?? '';
  return path === '_empty_nn_module_stack_from_metadata_hook' ? '' : path;
}
