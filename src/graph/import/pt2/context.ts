// What the parts of the importer share while they read one program: its symbols, its subgraphs and the signatures of the ops.
import type { Signature } from '../../../opset/signature/tree.ts';
import { printExpression } from '../../expression/print.ts';
import type { Size, Subgraph, SymbolRange } from '../../model.ts';
import type { JsonReader } from '../reader.ts';
import { parseSrepr } from './srepr.ts';

/** Signatures by op key ("aten.add.Tensor"), as they were in the release that exported the program. */
export interface SchemaTable {
  signature(key: string): Signature | undefined;
  /** The signature under which the op-set has an op that writes. */
  functional?(key: string): Signature | undefined;
}

/** Arguments may hold graphs and graphs hold arguments; the reader of graphs is handed in to keep the files free of a cycle. */
export type SubgraphReader = (reader: JsonReader, context: ImportContext) => string;

export class ImportContext {
  readonly schemas: SchemaTable;
  readonly symbols: Record<string, SymbolRange> = {};
  readonly subgraphs: Map<string, Subgraph | undefined> = new Map();
  // The same few sizes occur thousands of times in a program.
  private readonly printed = new Map<string, Size>();

  private readonly subgraphReader: SubgraphReader;

  constructor(schemas: SchemaTable, subgraphReader: SubgraphReader) {
    this.schemas = schemas;
    this.subgraphReader = subgraphReader;
  }

  /** Reads a graph that is an argument; returns its name among the subgraphs. */
  readSubgraph(reader: JsonReader): string {
    return this.subgraphReader(reader, this);
  }

  /** Reads a size: an integer or the `srepr` of an expression. Symbols seen for the first time are declared. */
  size(reader: JsonReader): Size {
    const [arm, content] = reader.union((key) => key === 'as_int' || key === 'as_expr');
    if (arm === 'as_int') return content.safeInteger();
    if (arm !== 'as_expr') throw reader.error(`unknown kind of size "${arm}"`);
    return this.expression(content);
  }

  /** Reads `{expr_str, hint}`. */
  expression(reader: JsonReader): Size {
    const text = reader.field('expr_str');
    const known = this.printed.get(text.string());
    if (known !== undefined) return known;
    const { expression, symbols } = text.parse(parseSrepr);
    for (const [name, kind] of symbols) this.symbols[name] ??= { kind };
    const size = expression.kind === 'integer' ? Number(expression.value) : printExpression(expression);
    this.printed.set(text.string(), size);
    return size;
  }

  /** Keeps a place for a subgraph under its own name, or a numbered one if that is taken. Subgraphs so stand before those inside of them. */
  reserveSubgraph(name: string): string {
    let unique = name;
    for (let i = 1; this.subgraphs.has(unique); i++) unique = `${name}_${i}`;
    this.subgraphs.set(unique, undefined);
    return unique;
  }
}
