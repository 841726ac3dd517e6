// The interpreter: a canonical graph, its weights and a back end come in; a program that maps inputs to outputs comes out. It holds the state
// of the program: a call sees the buffers that the call before left.
import type { Backend } from '../backend/backend.ts';
import type { Value } from '../backend/values.ts';
import {
  type CanonicalGraph,
  type GraphNode,
  type GraphOutput,
  isState,
  type OutputRole,
  type StateInput,
} from '../graph/model.ts';
import { Tensor } from '../tensor/index.ts';
import { compileBinding } from './bind.ts';
import { BodyCompiler } from './body.ts';
import { describeValue } from './describe.ts';
import { ExecutionError } from './error.ts';
import { type Run, runAsync, runSync, type SyncBackend, type Task } from './task.ts';

export interface RunOptions {
  /** Seed of the program's random nodes; the same seed gives the same result. */
  readonly seed?: number;
  /** Rounds a loop may take before it is taken for endless; 100,000 if absent. */
  readonly loopLimit?: number;
  /** Is shown every node with its results. */
  readonly observe?: (node: GraphNode, results: readonly Value[]) => void;
}

export interface RunResult {
  /** Everything the program returns, in order: user outputs, loss, gradients. */
  readonly outputs: readonly Value[];
  readonly roles: readonly OutputRole[];
  /** Buffers and parameters that the call wrote, by full name. */
  readonly changed: ReadonlyMap<string, Tensor>;
  /** Inputs that the call wrote, by position among the inputs: what the caller's tensor holds afterwards. */
  readonly writtenInputs: ReadonlyMap<number, Tensor>;
}

const LOOP_LIMIT = 100_000;

export class Interpreter {
  readonly graph: CanonicalGraph;
  /** Parameters, buffers and constants by full name, as the last call left them. */
  readonly state: ReadonlyMap<string, Tensor>;
  readonly #state: Map<string, Tensor>;
  readonly #execute: (inputs: readonly Value[], run: Run) => Task<RunResult>;

  /** @throws ExecutionError if a weight is missing or a node cannot be run. */
  constructor(graph: CanonicalGraph, weights: ReadonlyMap<string, Tensor>, backend: Backend | SyncBackend) {
    const state = graph.inputs.filter(isState);
    this.graph = graph;
    this.#state = new Map(state.map((input) => [input.name, resolveWeight(graph, weights, input)]));
    this.state = this.#state;
    this.#execute = this.#compile(state, backend);
  }

  /** One call. Inputs are the flat user inputs, fixed ones included. State changes only if the call succeeds. */
  run(inputs: readonly Value[], options: RunOptions = {}): Promise<RunResult> {
    return runAsync(this.#execute(inputs, startRun(options)));
  }

  /** As `run`, for a back end that answers at once. */
  runSync(inputs: readonly Value[], options: RunOptions = {}): RunResult {
    return runSync(this.#execute(inputs, startRun(options)));
  }

  #compile(
    state: readonly StateInput[],
    backend: Backend | SyncBackend,
  ): (inputs: readonly Value[], run: Run) => Task<RunResult> {
    const { graph } = this;
    const bind = compileBinding(graph);
    const callers = graph.inputs.filter((input) => !isState(input));
    const passed = callers.flatMap((input, index) =>
      input.role === 'user_input' ? [{ name: input.value, index }] : [],
    );
    const body = new BodyCompiler(graph, backend).compile({
      title: 'the graph',
      inputs: [...state.map((input) => input.value), ...passed.map(({ name }) => name)],
      nodes: graph.nodes,
      outputs: graph.outputs.map((output) => output.value),
    });
    const positions = new Map(passed.map(({ name, index }) => [name, index]));
    const states = this.#state;

    return function* execute(inputs, run) {
      bind(inputs);
      const operands = [...state.map((input) => states.get(input.name)!), ...passed.map(({ index }) => inputs[index]!)];
      const values = yield* body.execute(operands, run);
      const result = sortOutputs(graph.outputs, values, positions);
      for (const [name, tensor] of result.changed) states.set(name, tensor);
      return result;
    };
  }
}

function startRun({ seed, loopLimit, observe }: RunOptions): Run {
  return { seed, observe, loopLimit: loopLimit ?? LOOP_LIMIT };
}

/** A weight by its name, or the view of another one that the graph says it is. */
function resolveWeight(graph: CanonicalGraph, weights: ReadonlyMap<string, Tensor>, input: StateInput): Tensor {
  const own = weights.get(input.name);
  if (own) return own;
  const view = graph.views[input.name];
  const storage = view && weights.get(view.storage);
  if (storage) return storage.view(view.shape, view.strides, view.offset);
  throw new ExecutionError(`the ${input.role} '${input.name}' is missing among the weights`);
}

function sortOutputs(
  outputs: readonly GraphOutput[],
  values: readonly Value[],
  positions: ReadonlyMap<string, number>,
): RunResult {
  const result = {
    outputs: [] as Value[],
    roles: [] as OutputRole[],
    changed: new Map<string, Tensor>(),
    writtenInputs: new Map<number, Tensor>(),
  };
  outputs.forEach(({ role, target = '' }, index) => {
    const value = values[index]!;
    if (role === 'buffer_mutation' || role === 'parameter_mutation')
      result.changed.set(target, expectTensor(value, target));
    else if (role === 'input_mutation')
      result.writtenInputs.set(positions.get(target) ?? -1, expectTensor(value, target));
    else {
      result.outputs.push(value);
      result.roles.push(role);
    }
  });
  return result;
}

function expectTensor(value: Value, target: string): Tensor {
  if (value instanceof Tensor) return value;
  throw new ExecutionError(`'${target}' is written with ${describeValue(value)}; a tensor is needed`);
}
