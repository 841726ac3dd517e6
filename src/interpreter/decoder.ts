// A language model as something that takes tokens and gives logits, whatever the calling convention of its program. In: an interpreter over a
// program that returns logits. Out: `feed`, which takes further tokens of one text.
//
// Three kinds of programs are recognised: those that keep their KV cache in buffers (each call takes the new tokens and their positions), those
// that take the cache as inputs and return it grown, and those without a cache, which are given the whole text again every time.
import type { Value } from '../backend/values.ts';
import { type CanonicalGraph, isState, isTensorType, type Size, type TensorType } from '../graph/model.ts';
import { cast, type DType, isDType, Tensor, tensorOf, zeros } from '../tensor/index.ts';
import { describeValue } from './describe.ts';
import { ExecutionError } from './error.ts';
import { nameInputs } from './inputs.ts';
import type { Interpreter } from './interpreter.ts';

type CacheKind = 'buffers' | 'inputs' | 'none';

/** What an input of the program is given at every call. */
type Role = 'tokens' | 'positions' | 'mask' | 'cache';

interface Plan {
  readonly kind: CacheKind;
  readonly roles: readonly { readonly role: Role; readonly type: TensorType }[];
  /** Fewest and most tokens that one call takes. */
  readonly least: number;
  readonly most: number;
  /** Positions there are for one text. */
  readonly capacity: number;
}

export class Decoder {
  readonly kind: CacheKind;
  /** Tokens that one text may have, prompt included. */
  readonly capacity: number;
  readonly #interpreter: Interpreter;
  readonly #plan: Plan;
  readonly #tokens: number[] = [];
  #cache: Tensor[];

  /** @throws ExecutionError if the program is no language model of a known kind */
  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
    this.#plan = recogniseDecoder(interpreter.graph);
    this.kind = this.#plan.kind;
    this.capacity = this.#plan.capacity;
    this.#cache = this.#plan.roles.filter(({ role }) => role === 'cache').map(({ type }) => emptyCache(type));
  }

  get length(): number {
    return this.#tokens.length;
  }

  /** Appends tokens to the text and gives the logits after the last of them. */
  async feed(tokens: readonly number[]): Promise<ArrayLike<number>> {
    const { kind, least, most, capacity } = this.#plan;
    if (tokens.length === 0) throw new ExecutionError('there is no token to go on from', 'give a prompt');
    if (this.length + tokens.length > capacity) {
      throw new ExecutionError(
        `the text would have ${this.length + tokens.length} tokens; the program has room for ${capacity}`,
      );
    }
    if (kind === 'none') {
      this.#tokens.push(...tokens);
      return this.#call(this.#tokens, 0);
    }
    // A prompt goes in as few calls as the program allows: one, usually; one a token if it was exported for a single one.
    let logits: ArrayLike<number> = [];
    for (let at = 0; at < tokens.length; ) {
      const left = tokens.length - at;
      // No rest shorter than the program takes may remain.
      const count = left <= most ? left : Math.min(most, left - least);
      const start = this.length;
      this.#tokens.push(...tokens.slice(at, at + count));
      logits = await this.#call(tokens.slice(at, at + count), start);
      at += count;
    }
    return logits;
  }

  async #call(tokens: readonly number[], start: number): Promise<ArrayLike<number>> {
    const cache = [...this.#cache];
    const positions = tokens.map((_, i) => start + i);
    const seen = Array.from({ length: start + tokens.length }, () => 1);
    const inputs = this.#plan.roles.map(({ role, type }): Value => {
      if (role === 'cache') return cache.shift()!;
      return integers(type, { tokens, positions, mask: seen }[role]);
    });
    const { outputs } = await this.#interpreter.run(inputs);
    this.#cache = outputs.slice(1, 1 + this.#cache.length).filter((value) => value instanceof Tensor);
    return lastRow(outputs[0]!);
  }
}

function recogniseDecoder(graph: CanonicalGraph): Plan {
  const names = nameInputs(graph);
  const roles = graph.inputs
    .filter((input) => !isState(input))
    .map((input, index) => {
      const type = input.role === 'user_input' ? graph.values[input.value] : undefined;
      const role = type && isTensorType(type) ? recogniseInput(type, names[index]!) : undefined;
      if (type === undefined || !isTensorType(type) || role === undefined) {
        throw notADecoder(`the input '${names[index]}' is none of tokens, positions, attention mask or cache`);
      }
      return { role, type };
    });
  const tokens = roles.filter(({ role }) => role === 'tokens');
  if (tokens.length !== 1) throw notADecoder(`it has ${tokens.length} inputs for tokens instead of one`);
  const count = sizeRange(graph, tokens[0]!.type.shape.at(-1)!);
  const writesBuffers = graph.outputs.some(({ role }) => role === 'buffer_mutation');
  const kind: CacheKind = roles.some(({ role }) => role === 'cache') ? 'inputs' : writesBuffers ? 'buffers' : 'none';
  const bufferLength = cacheLength(graph);
  const capacity = kind === 'buffers' ? bufferLength : kind === 'none' ? count.most : Number.POSITIVE_INFINITY;
  return { kind, roles, ...count, capacity };
}

function recogniseInput({ dtype, shape }: TensorType, name: string): Role | undefined {
  const rank = shape.length;
  if (/mask/.test(name) && rank === 2) return 'mask';
  if (/position/.test(name) && rank <= 2) return 'positions';
  const whole = dtype === 'int64' || dtype === 'int32';
  if (whole && rank === 2) return 'tokens';
  if (whole && rank === 1) return 'positions';
  return rank === 4 && dtype.includes('float') ? 'cache' : undefined;
}

function sizeRange(graph: CanonicalGraph, size: Size): { least: number; most: number } {
  if (typeof size === 'number') return { least: size, most: size };
  const { min, max } = graph.symbols[size] ?? {};
  return { least: Math.max(1, min ?? 1), most: max ?? Number.POSITIVE_INFINITY };
}

/** Positions of the longest cache among the buffers that the program writes: [batch, heads, positions, head size]. */
function cacheLength(graph: CanonicalGraph): number {
  const written = new Set(graph.outputs.flatMap(({ role, target }) => (role === 'buffer_mutation' ? [target] : [])));
  const lengths = graph.inputs.flatMap((input) => {
    const type = isState(input) && written.has(input.name) ? graph.values[input.value] : undefined;
    return type && isTensorType(type) && type.shape.length === 4 ? [Number(type.shape[2])] : [];
  });
  return lengths.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...lengths);
}

/** A cache of no positions yet: the size that is not fixed is 0. */
function emptyCache(type: TensorType): Tensor {
  return zeros(
    dtypeOf(type),
    type.shape.map((size) => (typeof size === 'number' ? size : 0)),
  );
}

/** A text of one row: integers under the rank and dtype that the program asks for. */
function integers(type: TensorType, values: readonly number[]): Tensor {
  const shape = type.shape.length === 2 ? [1, values.length] : [values.length];
  return cast(tensorOf('int64', values.map(BigInt), shape), dtypeOf(type));
}

/** Logits [1, tokens, vocabulary] or [1, vocabulary] → those after the last token. */
function lastRow(logits: Value): ArrayLike<number> {
  if (!(logits instanceof Tensor) || logits.rank < 2 || logits.numel === 0) {
    throw new ExecutionError(`the first output should be logits [1, tokens, vocabulary], got ${describeValue(logits)}`);
  }
  const { shape, strides, offset } = logits;
  const start = shape.slice(0, -1).reduce((at, size, dim) => at + (size - 1) * strides[dim]!, offset);
  const row = logits.view(shape.slice(-1), strides.slice(-1), start).clone();
  return (row.dtype === 'float64' ? row : cast(row, 'float32')).data as Float32Array | Float64Array;
}

function dtypeOf(type: TensorType): DType {
  if (isDType(type.dtype)) return type.dtype;
  throw new ExecutionError(`'${type.dtype}' is not a dtype`);
}

function notADecoder(why: string): ExecutionError {
  return new ExecutionError(`this program cannot tell a text: ${why}`, 'run it on recorded inputs with --io');
}
