// The document of a canonical graph: JSON text in, a graph of the right shape out, and back; the same graph always gives the same bytes.
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Finding } from '../report/finding.ts';
import { GraphError, graphError, problem } from './error.ts';
import { parseJson } from './import/json.ts';
import type { CanonicalGraph } from './model.ts';
import { specFile } from './spec-file.ts';

/** The top level in the order in which it is read best: what the program takes and gives before how. */
const SECTIONS = [
  'format',
  'opset',
  'producer',
  'symbols',
  'guards',
  'inputs',
  'outputs',
  'calling',
  'nodes',
  'subgraphs',
  'values',
  'views',
] as const;

/** How deep each section is broken into lines: one line an entry, and subgraphs once more inside of theirs. */
const DEPTH: Partial<Record<(typeof SECTIONS)[number], number>> = { subgraphs: 3 };

/** One line a node, an input, a value; ends with a newline. */
export function printGraph(graph: CanonicalGraph): string {
  const sections = SECTIONS.filter((key) => graph[key] !== undefined);
  const lines = sections.map((key) => `  ${JSON.stringify(key)}: ${printLines(graph[key], DEPTH[key] ?? 1, '  ')}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function printLines(value: unknown, depth: number, indent: string): string {
  if (depth === 0 || value === null || typeof value !== 'object' || isListOfNames(value)) return printLine(value);
  const inner = `${indent}  `;
  const list = Array.isArray(value);
  const items = Object.entries(value).map(
    ([key, item]) => `${inner}${list ? '' : `${JSON.stringify(key)}: `}${printLines(item, depth - 1, inner)}`,
  );
  const [open, close] = list ? '[]' : '{}';
  return items.length === 0 ? `${open}${close}` : `${open}\n${items.join(',\n')}\n${indent}${close}`;
}

/** The inputs of a subgraph: short enough for one line. */
function isListOfNames(value: object): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && /^\w+$/.test(item));
}

function printLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printLine).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.length === 0
    ? '{}'
    : `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${printLine(member)}`).join(', ')}}`;
}

/** Throws a `GraphError` for text that is no JSON or has another shape than the schema says. `file` names it in messages. */
export function parseGraph(text: string, file: string): CanonicalGraph {
  let document: unknown;
  try {
    document = parseJson(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw graphError('graph-json', `${file}: ${error.message}`);
    throw error;
  }
  const problems = checkSchema(document, file);
  if (problems.length > 0) throw new GraphError(problems);
  return document as CanonicalGraph;
}

/** Findings about the shape of the document; none if it fits the schema. */
export function checkSchema(document: unknown, file: string): Finding[] {
  const format =
    document !== null && typeof document === 'object' && 'format' in document ? document.format : undefined;
  const validate = validator();
  if (validate(document)) return [];
  if (format !== 'opset.graph/1')
    return [
      problem(
        'graph-schema',
        `${file}: not a canonical graph: "format" is ${JSON.stringify(format) ?? 'missing'}, expected "opset.graph/1"`,
      ),
    ];
  const error = mostSpecific(validate.errors ?? []);
  const place = error.instancePath
    .slice(1)
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  const detail = Object.values(error.params).flat().join(', ');
  return [
    problem(
      'graph-schema',
      `${file}: ${place}: ${error.message}${detail === '' ? '' : ` (${detail})`}`,
      'see spec/schema/graph.schema.json',
    ),
  ];
}

/** A failing union reports the failure of each arm; the deepest place says most about what was meant. */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject {
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = Math.max(...errors.map(depth));
  const candidates = errors.filter((error) => depth(error) === deepest);
  return (candidates.find(({ keyword }) => keyword === 'anyOf') ?? candidates[0]) as ErrorObject;
}

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  compiled ??= new Ajv({ strict: true, strictTypes: false, strictRequired: false, allErrors: false }).compile(
    JSON.parse(readFileSync(specFile('schema/graph.schema.json'), 'utf8')),
  );
  return compiled;
}
