// Control flow: nodes that call subgraphs. In: the subgraphs as compiled bodies, the other arguments in order. Out: the node's results.
// Subgraphs take their operands flat: carried values first, then slices, then what every call gets alike.
import type { Value } from '../backend/values.ts';
import { allocate, DTYPES, Tensor } from '../tensor/index.ts';
import { describeValue } from './describe.ts';
import { ExecutionError } from './error.ts';
import type { Body, Run, Task } from './task.ts';

export type ControlFlow = (bodies: readonly Body[], operands: readonly Value[], run: Run) => Task<Value[]>;

/** Runs one of two bodies, never both. */
function* cond(
  [whenTrue, whenFalse]: readonly Body[],
  [predicate, operands]: readonly Value[],
  run: Run,
): Task<Value[]> {
  const body = readTruth(predicate!) ? whenTrue! : whenFalse!;
  return yield* body.execute(asList(operands!), run);
}

/** While the first body says so, the second maps the carried values to their successors; no round at all gives them back unchanged. */
function* whileLoop([condition, step]: readonly Body[], [carried, shared]: readonly Value[], run: Run): Task<Value[]> {
  let values = asList(carried!);
  const additional = asList(shared ?? []);
  for (let round = 0; ; round++) {
    const [goOn] = yield* condition!.execute([...values, ...additional], run);
    if (!readTruth(goOn!)) return values;
    if (round === run.loopLimit) {
      throw new ExecutionError(
        `the loop has not ended after ${round} rounds`,
        'raise the limit if it is meant to run so long',
      );
    }
    const next = yield* step!.execute([...values, ...additional], run);
    if (next.length !== values.length) {
      throw new ExecutionError(`${values.length} values are carried, the loop's body gives ${next.length}`);
    }
    values = next;
  }
}

/** Carries values along the first dimension of `xs` and stacks what each round puts out. */
function* scan([combine]: readonly Body[], [init, xs, shared]: readonly Value[], run: Run): Task<Value[]> {
  let carry = asList(init!);
  const slices = sliceRows(asList(xs!));
  const rounds: Value[][] = [];
  for (const row of slices) {
    const results = yield* combine!.execute([...carry, ...row, ...asList(shared ?? [])], run);
    rounds.push(results.slice(carry.length));
    carry = results.slice(0, carry.length);
  }
  return [...carry, ...stackRows(rounds)];
}

/** Running combination along the first dimension of `xs`. Any grouping gives the same if the body is associative; this one goes from left to right. */
function* associativeScan([combine]: readonly Body[], [xs, shared]: readonly Value[], run: Run): Task<Value[]> {
  const [first, ...rest] = sliceRows(asList(xs!)) as Value[][];
  const rounds: Value[][] = [first!];
  for (const row of rest) {
    rounds.push(yield* combine!.execute([...rounds.at(-1)!, ...row, ...asList(shared ?? [])], run));
  }
  return stackRows(rounds);
}

/** Applies the body to every row of `xs` on its own. */
function* map([body]: readonly Body[], [xs, shared]: readonly Value[], run: Run): Task<Value[]> {
  const rounds: Value[][] = [];
  for (const row of sliceRows(asList(xs!))) rounds.push(yield* body!.execute([...row, ...asList(shared ?? [])], run));
  return stackRows(rounds);
}

/** What an exported region without gradients is: forward computation is the same with and without them. */
function* withoutGradients([body]: readonly Body[], [, operands]: readonly Value[], run: Run): Task<Value[]> {
  return yield* body!.execute(asList(operands!), run);
}

/** Autocast changes dtypes inside ops, which no graph shows; only where it is switched off does the region mean what its nodes say. */
function* withAutocast([body]: readonly Body[], [, , enabled, , operands]: readonly Value[], run: Run): Task<Value[]> {
  if (enabled)
    throw new ExecutionError('an autocast region cannot be run', 'export the program with run_decompositions()');
  return yield* body!.execute(asList(operands!), run);
}

export const HIGHER_ORDER_PREFIX = 'higher_order.';

export const CONTROL_FLOW: ReadonlyMap<string, ControlFlow> = new Map(
  Object.entries({
    cond,
    while_loop: whileLoop,
    scan,
    associative_scan: associativeScan,
    map_impl: map,
    wrap_with_set_grad_enabled: withoutGradients,
    wrap_with_autocast: withAutocast,
  }).map(([name, run]) => [HIGHER_ORDER_PREFIX + name, run]),
);

function asList(value: Value): Value[] {
  return Array.isArray(value) ? value : [value];
}

function readTruth(value: Value): boolean {
  if (typeof value === 'boolean') return value;
  if (value instanceof Tensor && value.dtype === 'bool' && value.numel === 1) return value.data[value.offset] !== 0;
  throw new ExecutionError(`a boolean or a bool tensor of one element decides here, got ${describeValue(value)}`);
}

/** The rows of tensors that share their first length: row i of every tensor, for each i. Rows are views. */
function sliceRows(tensors: readonly Value[]): Tensor[][] {
  const stacked = tensors.map((value) => {
    if (value instanceof Tensor && value.rank > 0) return value;
    throw new ExecutionError(`rows can only be taken from a tensor with a dimension, got ${describeValue(value)}`);
  });
  const length = stacked[0]?.shape[0] ?? 0;
  if (length === 0 || stacked.some((tensor) => tensor.shape[0] !== length)) {
    const shapes = stacked.map(describeValue).join(', ');
    throw new ExecutionError(
      `the first dimensions must be equal and not 0, got ${shapes === '' ? 'no tensor' : shapes}`,
    );
  }
  return Array.from({ length }, (_, row) =>
    stacked.map((t) => t.view(t.shape.slice(1), t.strides.slice(1), t.offset + row * t.strides[0]!)),
  );
}

function stackRows(rounds: readonly (readonly Value[])[]): Tensor[] {
  return rounds[0]!.map((_, position) => stack(rounds.map((results) => results[position]!)));
}

function stack(rows: readonly Value[]): Tensor {
  const [first] = rows;
  if (!(first instanceof Tensor)) throw new ExecutionError(`only tensors can be stacked, got ${describeValue(first!)}`);
  const { dtype, shape, numel } = first;
  const size = numel * DTYPES[dtype].lanes; // slots a row
  const data = allocate(dtype, rows.length * numel);
  rows.forEach((row, index) => {
    if (!(row instanceof Tensor) || row.dtype !== dtype || row.shape.join() !== shape.join()) {
      throw new ExecutionError(`round ${index} put out ${describeValue(row)}, the first one ${describeValue(first)}`);
    }
    // Storages of one dtype are of one kind; the union type cannot say so.
    data.set(row.contiguous().data as never, index * size);
  });
  return new Tensor(dtype, data, [rows.length, ...shape]);
}
