// A typed look at a JSON document whose shape is not trusted: each step checks what it finds and says where in the document it was not so.
import { graphError } from '../error.ts';
import type { Json, JsonObject } from './json.ts';

export class JsonReader {
  readonly value: Json;
  /** Where in the document, e.g. "graph_module.graph.nodes[3].target". */
  readonly path: string;
  private readonly file: string;

  constructor(value: Json, file: string, path = '') {
    this.value = value;
    this.file = file;
    this.path = path;
  }

  /** The member of an object; an error if it is missing. */
  field(name: string): JsonReader {
    const found = this.optional(name);
    if (found === undefined) throw this.error(`the key "${name}" is missing`);
    return found;
  }

  /** The member of an object, or undefined if it is missing or null. */
  optional(name: string): JsonReader | undefined {
    const member = Object.hasOwn(this.object(), name) ? this.object()[name] : undefined;
    if (member === undefined || member === null) return undefined;
    return new JsonReader(member, this.file, this.path === '' ? name : `${this.path}.${name}`);
  }

  items(): JsonReader[] {
    const { value } = this;
    if (!Array.isArray(value)) throw this.expected('a list');
    return value.map((item: Json, index) => new JsonReader(item, this.file, `${this.path}[${index}]`));
  }

  entries(): [string, JsonReader][] {
    return Object.entries(this.object()).map(([key, value]) => [
      key,
      new JsonReader(value, this.file, `${this.path}[${JSON.stringify(key)}]`),
    ]);
  }

  /** A union is written as an object of one key, the arm. Unknown further keys are ignored. */
  union(known: (arm: string) => boolean): [arm: string, content: JsonReader] {
    const arms = Object.keys(this.object());
    const arm = arms.find(known) ?? arms[0];
    if (arm === undefined) throw this.expected('a union of one arm');
    return [arm, new JsonReader(this.object()[arm] as Json, this.file, `${this.path}.${arm}`)];
  }

  string(): string {
    if (typeof this.value !== 'string') throw this.expected('a string');
    return this.value;
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') throw this.expected('true or false');
    return this.value;
  }

  integer(): bigint {
    const { value } = this;
    if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
    if (typeof value !== 'bigint') throw this.expected('an integer');
    if (BigInt.asIntN(64, value) !== value) throw this.error(`${value} does not fit into 64 bits`);
    return value;
  }

  /** An integer that a double holds exactly. */
  safeInteger(): number {
    const value = Number(this.integer());
    if (!Number.isSafeInteger(value)) throw this.error(`${value} is too large here`);
    return value;
  }

  /** A number; those that JSON cannot write come as strings. */
  real(): number {
    const { value } = this;
    if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
    if (value === 'Infinity' || value === '-Infinity' || value === 'NaN') return Number(value);
    throw this.expected('a number');
  }

  error(problem: string, fix?: string): Error {
    const place = this.path === '' ? this.file : `${this.file}: ${this.path}`;
    return graphError('import-document', `${place}: ${problem}`, fix);
  }

  /** Runs a parser of text and puts the place into its complaint. */
  parse<T>(parser: (text: string) => T): T {
    const text = this.string();
    try {
      return parser(text);
    } catch (error) {
      if (error instanceof SyntaxError) throw this.error(error.message);
      throw error;
    }
  }

  private object(): JsonObject {
    const { value } = this;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) throw this.expected('an object');
    return value as JsonObject;
  }

  private expected(what: string): Error {
    const text = String(JSON.stringify(this.value, (_, v) => (typeof v === 'bigint' ? String(v) : v)));
    return this.error(`expected ${what}, found ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`);
  }
}
