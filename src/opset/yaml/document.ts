// One YAML file of the spec: its text comes in; plain data, the place of every part of it, and findings about its form go out.
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { Finding, Location, Severity } from '../../report/finding.ts';
import { codeFrame } from '../../report/frame.ts';
import { LineIndex } from './lines.ts';
import { sourceOffset } from './scalar.ts';
import { explainSyntax } from './syntax.ts';

export type Path = readonly (string | number)[];

/** Data as YAML wrote it, with whole numbers (bigint) told apart from floats (number): `1` and `1.0` differ. */
export type Exact = null | boolean | bigint | number | string | readonly Exact[] | { readonly [name: string]: Exact };

/** The answer to "where is this?". */
export interface Locator {
  /** The value at `path`, or `length` characters at `offset` inside it when it is text. A missing path gives its nearest parent. */
  locate(path: Path, offset?: number, length?: number): Location;
  /** The name before the colon of the field at `path`. */
  locateKey(path: Path): Location;
}

export interface YamlDocument extends Locator {
  readonly file: string;
  readonly text: string;
  /** Plain data with every number a JavaScript number, or undefined where the file is no YAML at all. */
  readonly data: unknown;
  /** The part at `path` with whole numbers as bigint. */
  exact(path: Path): Exact;
  /** The characters of the scalar at `path` as they stand in the file, where it is no text: `1.0`, `true`. */
  written(path: Path): string;
  readonly findings: readonly Finding[];
  /** A finding with a code frame of this file. */
  finding(code: string, message: string, location: Location, fix?: string, severity?: Severity): Finding;
}

/** A spec has no use for aliases; a few are let pass, a file that multiplies itself through them is not. */
const MOST_ALIASES = 20;
const MOST_VALUES = 200_000;
const DEEPEST = 64;
const MOST_FINDINGS = 50;

/** Reads YAML 1.2 (core schema, no custom tags, no merge keys). Never throws for what the text holds. */
export function readYaml(text: string, file: string): YamlDocument {
  const findings: Finding[] = [];
  const lines = new LineIndex(text);

  function locationOf(start: number, length: number): Location {
    const lineEnd = text.indexOf('\n', start);
    const room = (lineEnd < 0 ? text.length : lineEnd) - start;
    return { file, ...lines.at(start), length: Math.max(1, Math.min(length, room)) };
  }

  function finding(code: string, message: string, location: Location, fix?: string, severity?: Severity): Finding {
    const frame = codeFrame(text, location);
    return { code, severity: severity ?? 'error', message, location, frame, ...(fix === undefined ? {} : { fix }) };
  }

  const root = parse(text, (code, message, start, length, fix) => {
    findings.push(finding(code, message, locationOf(start, length), fix));
  });
  const reading = new Reading((code, message, node, fix) => {
    const [start, end] = node.range!;
    if (findings.length < MOST_FINDINGS) findings.push(finding(code, message, locationOf(start, end - start), fix));
  });
  const data = root === undefined ? undefined : reading.convert(root);

  function locate(path: Path, offset?: number, length = 1): Location {
    const { node, key, whole } = follow(root, path, reading);
    const place = whole ? node : (key ?? node);
    if (place?.range == null) return locationOf(0, 1);
    const [start, end] = place.range;
    if (!whole || offset === undefined || !isScalar(node)) return locationOf(start, end - start);
    return locationOf(sourceOffset(text, node, offset), length);
  }

  function locateKey(path: Path): Location {
    const { key } = follow(root, path, reading);
    return key?.range == null ? locate(path) : locationOf(key.range[0], key.range[1] - key.range[0]);
  }

  function exact(path: Path): Exact {
    const { node } = follow(root, path, reading);
    return node === undefined ? null : new Reading(() => {}).exact(node);
  }

  function written(path: Path): string {
    const { node } = follow(root, path, reading);
    return isScalar(node) ? ((node as Scalar).source ?? String(node.value)) : '';
  }

  return { file, text, data, findings, finding, locate, locateKey, exact, written };
}

type ReportText = (code: string, message: string, start: number, length: number, fix?: string) => void;

function parse(text: string, report: ReportText): ParsedNode | undefined {
  let document: ReturnType<typeof parseDocument<ParsedNode>>;
  try {
    document = parseDocument<ParsedNode>(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      intAsBigInt: true,
      // Its own check compares all pairs of keys; ours is linear, so that a large file cannot stall.
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
    });
  } catch (error) {
    // The parser recurses; a file nested some thousand deep exhausts its stack.
    const why = error instanceof RangeError ? 'it is nested too deeply' : String((error as Error).message);
    report('yaml-syntax', `the file cannot be read as YAML: ${why}`, 0, 1, `nest no deeper than ${DEEPEST}`);
    return undefined;
  }
  const problems = [...document.errors, ...document.warnings];
  // One slip of indentation makes a cascade of errors; the first says it all.
  for (const { code, message, pos } of problems.slice(0, 1)) {
    const said = explainSyntax(code, message);
    report('yaml-syntax', said.message, pos[0], Math.max(1, pos[1] - pos[0]), said.fix);
  }
  if (problems.length > 0) return undefined;
  if (document.contents === null)
    report('yaml-syntax', 'the file is empty', 0, 1, 'write the spec, or delete the file');
  return document.contents ?? undefined;
}

interface Followed {
  readonly node: Node | undefined;
  readonly key: Node | undefined;
  /** Whether the whole path was found; otherwise node and key are the nearest parent's. */
  readonly whole: boolean;
}

function follow(root: Node | undefined, path: Path, reading: Reading): Followed {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const holder = isAlias(node) ? reading.resolve(node) : node;
    if (isMap<Node, Node>(holder)) {
      const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return { node, key, whole: false };
      key = pair.key;
      node = pair.value ?? pair.key;
    } else if (isSeq<Node>(holder) && typeof step === 'number' && holder.items[step] !== undefined) {
      key = undefined;
      node = holder.items[step];
    } else return { node, key, whole: false };
  }
  return { node: isAlias(node) ? (reading.resolve(node) ?? node) : node, key, whole: true };
}

type ReportNode = (code: string, message: string, node: Node, fix?: string) => void;

/** Turns nodes into data, within bounds on depth, size and aliases. */
class Reading {
  readonly #report: ReportNode;
  readonly #anchors = new Map<string, Node>();
  #values = 0;
  #aliases = 0;
  #stopped = false;

  constructor(report: ReportNode) {
    this.#report = report;
  }

  resolve(alias: Alias): Node | undefined {
    return this.#anchors.get(alias.source);
  }

  convert(node: Node): unknown {
    return toPlain(this.exact(node));
  }

  exact(node: Node | null, depth = 0): Exact {
    if (node === null || this.#stopped || !this.#admits(node, depth)) return null;
    if (isAlias(node)) {
      const target = this.resolve(node);
      if (target !== undefined) return this.exact(target, depth + 1);
      this.#report('yaml-syntax', `no anchor '&${node.source}' stands before this alias`, node, 'write the value out');
      return null;
    }
    if (isScalar(node) && node.anchor) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return node.value as Exact;
    let value: Exact = null;
    if (isSeq<Node>(node)) value = node.items.map((item) => this.exact(item, depth + 1));
    if (isMap<Scalar, Node | null>(node)) value = this.#map(node.items, depth);
    // Set after its content was read, so that an alias inside its own anchor finds nothing.
    if ((isMap(node) || isSeq(node)) && node.anchor) this.#anchors.set(node.anchor, node);
    return value;
  }

  #map(items: readonly { key: Scalar; value: Node | null }[], depth: number): Exact {
    const entries = new Map<string, Exact>();
    const keys = new Map<string, Scalar>();
    for (const { key, value } of items) {
      const name = String(key.value);
      const first = keys.get(name);
      if (first === undefined) keys.set(name, key);
      else this.#report('duplicate-field', `the field '${name}' stands twice`, key, 'keep one of the two');
      entries.set(name, this.exact(value, depth + 1));
    }
    // fromEntries defines '__proto__' as a plain field; an assignment would not.
    return Object.fromEntries(entries);
  }

  #admits(node: Node, depth: number): boolean {
    if (isAlias(node)) this.#aliases++;
    this.#values++;
    const bound =
      depth > DEEPEST
        ? `the file is nested deeper than ${DEEPEST}`
        : this.#aliases > MOST_ALIASES
          ? `the file expands more than ${MOST_ALIASES} aliases`
          : this.#values > MOST_VALUES
            ? `the file holds more than ${MOST_VALUES} values`
            : undefined;
    if (bound === undefined) return true;
    this.#stopped = true;
    this.#report('yaml-limit', bound, node, 'write it flatter, without anchors, or split the file');
    return false;
  }
}

function toPlain(value: Exact): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toPlain(part as Exact)]));
}
