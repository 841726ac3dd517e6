// Reads the document of an exported program (`models/<name>.json`): JSON text in, a canonical graph without weights out.

import { parseExpression } from '../../expression/parse.ts';
import { printExpression } from '../../expression/print.ts';
import {
  type CallingConvention,
  type CanonicalGraph,
  GRAPH_FORMAT,
  isTensorType,
  type Subgraph,
  type SymbolRange,
  type ValueType,
} from '../../model.ts';
import { parseJson } from '../json.ts';
import { JsonReader } from '../reader.ts';
import { ImportContext, type SchemaTable } from './context.ts';
import { readGraph, readSubgraph } from './graph.ts';
import { translateGuard } from './guards.ts';
import { readInputs, readOutputs, userLeaves } from './signature.ts';
import { readTree } from './tree.ts';

export const SCHEMA_MAJOR = 8;

export interface Program {
  readonly graph: CanonicalGraph;
  readonly context: ImportContext;
}

/** `opset` is the version of the op-set that the graph is stamped with. */
export function readProgram(text: string, file: string, schemas: SchemaTable, opset: string): Program {
  const reader = new JsonReader(new JsonReader(text, file).parse(parseJson), file);
  checkVersion(reader);
  const context = new ImportContext(schemas, readSubgraph);
  const module = reader.field('graph_module');
  const body = readGraph(module.field('graph'), context);
  const signature = module.field('signature');
  const inputs = readInputs(signature.field('input_specs'), context);
  const outputs = readOutputs(signature.field('output_specs'), context);
  const calling = readCalling(module, file);
  const leaves = userLeaves(inputs);
  const guards = (reader.optional('guards_code')?.items() ?? []).map((guard) =>
    guard.parse((code) => translateGuard(code, { calling, leaves, values: body.values })),
  );
  const ranges = readRanges(reader.field('range_constraints'), context, boundByInputs(leaves, body.values));
  const producer = reader.optional('torch_version')?.string();
  const graph: CanonicalGraph = {
    format: GRAPH_FORMAT,
    opset,
    ...(producer === undefined ? {} : { producer: `PyTorch ${producer}` }),
    symbols: context.symbols,
    guards: [...new Set([...ranges, ...guards])],
    inputs,
    outputs,
    values: body.values,
    nodes: body.nodes,
    subgraphs: Object.fromEntries(context.subgraphs) as Record<string, Subgraph>,
    ...(calling ? { calling } : {}),
    views: {},
  };
  return { graph, context };
}

/** Minor versions only add; what they add is ignored. Another major version may mean anything. */
function checkVersion(reader: JsonReader): void {
  const major = reader.field('schema_version').field('major');
  if (major.safeInteger() === SCHEMA_MAJOR) return;
  throw major.error(
    `schema version ${major.safeInteger()}, but only ${SCHEMA_MAJOR}.x can be read`,
    'export the program with PyTorch 2.9 or newer, or update opset',
  );
}

/** The entry of the empty path describes the whole program. */
function readCalling(module: JsonReader, file: string): CallingConvention | undefined {
  const root = module
    .field('module_call_graph')
    .items()
    .find((entry) => entry.field('fqn').string() === '');
  const signature = root?.optional('signature');
  if (!signature) return undefined;
  const names = signature.optional('forward_arg_names')?.items() ?? [];
  return {
    arguments: names.map((name) => name.string()),
    in: readTree(signature.field('in_spec'), file),
    out: readTree(signature.field('out_spec'), file),
  };
}

/** Symbols that stand alone as a size of a user input, or are one. */
function boundByInputs(
  leaves: readonly (string | undefined)[],
  values: Readonly<Record<string, ValueType>>,
): Set<string> {
  const bound = new Set<string>();
  for (const name of leaves) {
    const type = name === undefined || !Object.hasOwn(values, name) ? undefined : values[name];
    if (!type) continue;
    for (const size of isTensorType(type) ? type.shape : Object.values(type)) bound.add(String(size));
  }
  return bound;
}

/**
 * Ranges of plain symbols go into `context.symbols`; those of expressions are returned as guards.
 * A lower bound of at most 2 only says that the exporter did not trace the sizes 0 and 1 apart: PyTorch lets them through, so it is no bound.
 */
function readRanges(reader: JsonReader, context: ImportContext, bound: ReadonlySet<string>): string[] {
  const guards: string[] = [];
  for (const [key, range] of reader.entries()) {
    const expression = new JsonReader(key, range.path).parse(parseExpression);
    const text = printExpression(expression);
    let min = readBound(range, 'min_val');
    const max = readBound(range, 'max_val');
    if (bound.has(text) && min !== undefined && min <= 2) min = undefined;
    if (expression.kind !== 'symbol') {
      if (!bound.has(text)) continue;
      if (min !== undefined) guards.push(`${text} >= ${min}`);
      if (max !== undefined) guards.push(`${text} <= ${max}`);
      continue;
    }
    const declared: SymbolRange = context.symbols[text] ?? { kind: 'int' };
    context.symbols[text] = {
      ...declared,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }
  return guards;
}

/** Bounds that a double does not hold exactly are those of 64-bit integers: no bound. */
function readBound(range: JsonReader, key: string): number | undefined {
  const value = range.optional(key)?.real();
  return value !== undefined && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
