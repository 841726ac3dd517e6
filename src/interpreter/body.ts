// The nodes of a graph or subgraph, compiled once: every value gets a slot, every node becomes a step that reads and fills slots. Running a
// body is then a loop over steps; a slot is emptied after its last use, so memory follows the live values.
import type { Backend, Outcome } from '../backend/backend.ts';
import type { Args, Value } from '../backend/values.ts';
import { SCALAR_OPERATORS, type Scalar } from '../graph/expression/scalar.ts';
import { type Argument, type CanonicalGraph, type GraphNode, isList, nodeName, referencesOf } from '../graph/model.ts';
import { CONTROL_FLOW, type ControlFlow, HIGHER_ORDER_PREFIX } from './control.ts';
import { describeValue } from './describe.ts';
import { ExecutionError } from './error.ts';
import { readLiteral } from './literal.ts';
import type { Body, Run, SyncBackend, Task } from './task.ts';

type Slots = (Value | undefined)[];
type Read = (slots: Slots) => Value;

interface Step {
  readonly node: GraphNode;
  readonly name: string;
  /** The outcome, a promise of it, or a task that ends in it. */
  readonly perform: (slots: Slots, run: Run) => Outcome | Promise<Outcome> | Task<Value[]>;
  /** One entry a declared return: its slot, a list of slots, or -1 if nobody wants it. */
  readonly results: readonly (number | readonly number[])[];
  /** Slots that no later step reads. */
  readonly release: readonly number[];
}

/** Written in every signature that has them, and settled by the interpreter's choice of a back end. */
const PLACEMENT = new Set(['device', 'layout', 'pin_memory']);

/** Prefix of the nodes that compute with sizes: they are the scalar operators of the graph language. */
const SCALAR_PREFIX = 'sym.';

/** Prefix of what `torch.vmap` leaves in a program: marks on values, which change what the ops between them mean. */
const BATCHING_PREFIX = 'functorch.';

export interface BodySource {
  /** What messages call it: "the graph" or "subgraph 'x'". */
  readonly title: string;
  readonly inputs: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly outputs: readonly Argument[];
}

export class BodyCompiler {
  readonly #graph: CanonicalGraph;
  readonly #backend: Backend | SyncBackend;
  readonly #subgraphs = new Map<string, Body | 'being compiled'>();

  constructor(graph: CanonicalGraph, backend: Backend | SyncBackend) {
    this.#graph = graph;
    this.#backend = backend;
  }

  compile(source: BodySource): Body {
    const slotOf = new Map(source.inputs.map((name, slot) => [name, slot]));
    const drafts = source.nodes.map((node, index) => {
      const name = nodeName(node, index);
      try {
        const perform = this.#compileNode(node, slotOf);
        // Control flow returns its results flat, however the graph groups them.
        const named = CONTROL_FLOW.has(node.op) ? node.results.flat() : node.results;
        const results = named.map((result) => (isNameList(result) ? result.map(define) : define(result)));
        return { node, name, perform, results };
      } catch (error) {
        throw locate(error, name, node);
      }
    });
    const outputs = source.outputs.map((argument) => this.#compileArgument(argument, slotOf));
    const release = findLastUses(source, slotOf);
    const steps = drafts.map((draft, index): Step => ({ ...draft, release: release[index]! }));
    return createBody(source, steps, outputs, slotOf.size);

    function define(name: string | null): number {
      if (name === null) return -1;
      if (slotOf.has(name)) throw new ExecutionError(`the value '${name}' is defined twice in ${source.title}`);
      slotOf.set(name, slotOf.size);
      return slotOf.size - 1;
    }
  }

  #compileNode(node: GraphNode, slotOf: ReadonlyMap<string, number>): Step['perform'] {
    const control = CONTROL_FLOW.get(node.op);
    if (control) return this.#compileControl(control, node, slotOf);
    if (node.op.startsWith(HIGHER_ORDER_PREFIX)) {
      throw new ExecutionError(`this higher-order op cannot be run; ${[...CONTROL_FLOW.keys()].join(', ')} can`);
    }
    if (node.op.startsWith(BATCHING_PREFIX)) {
      throw new ExecutionError('a region of torch.vmap cannot be run', 'export the program with run_decompositions()');
    }
    const entries = Object.entries(node.args).filter(([name]) => !PLACEMENT.has(name));
    const reads = entries.map(([, argument]) => this.#compileArgument(argument, slotOf));
    if (node.op.startsWith(SCALAR_PREFIX)) return compileScalar(node.op.slice(SCALAR_PREFIX.length), reads);
    return this.#compileCall(
      node.op,
      entries.map(([name]) => name),
      reads,
    );
  }

  /** The hot loop of the interpreter: one call of the back end a node. */
  #compileCall(op: string, names: readonly string[], reads: readonly Read[]): Step['perform'] {
    const backend = this.#backend;
    const call =
      'callSync' in backend
        ? (args: Args, options?: { seed: number }) => backend.callSync(op, args, options)
        : (args: Args, options?: { seed: number }) => backend.call(op, args, options);
    return (slots, run) => {
      const args: Record<string, Value> = {};
      for (let i = 0; i < names.length; i++) args[names[i]!] = reads[i]!(slots);
      return run.seed === undefined ? call(args) : call(args, { seed: run.seed++ });
    };
  }

  #compileControl(control: ControlFlow, node: GraphNode, slotOf: ReadonlyMap<string, number>): Step['perform'] {
    // By position, in the order of the signature: bodies first or second, then what they are called with.
    const operands = Object.values(node.args).map((argument) =>
      isGraph(argument) ? this.#compileSubgraph(argument.graph) : this.#compileArgument(argument, slotOf),
    );
    const bodies = operands.filter((operand) => typeof operand !== 'function');
    const reads = operands.filter((operand) => typeof operand === 'function');
    return (slots, run) =>
      control(
        bodies,
        reads.map((read) => read(slots)),
        run,
      );
  }

  #compileSubgraph(name: string): Body {
    const known = this.#subgraphs.get(name);
    if (known === 'being compiled') throw new ExecutionError(`the subgraph '${name}' contains itself`);
    if (known) return known;
    const subgraph = this.#graph.subgraphs[name];
    if (subgraph === undefined) throw new ExecutionError(`there is no subgraph '${name}'`);
    this.#subgraphs.set(name, 'being compiled');
    const body = this.compile({ title: `subgraph '${name}'`, ...subgraph });
    this.#subgraphs.set(name, body);
    return body;
  }

  #compileArgument(argument: Argument, slotOf: ReadonlyMap<string, number>): Read {
    if (typeof argument !== 'object' || argument === null) return constant(readLiteral(argument));
    if (isList(argument)) {
      const items = argument.map((item) => this.#compileArgument(item, slotOf));
      if (referencesOf(argument).next().done) return constant(items.map((read) => read([])));
      return (slots) => items.map((read) => read(slots));
    }
    if ('value' in argument) {
      const slot = slotOf.get(argument.value);
      if (slot === undefined) throw new ExecutionError(`the value '${argument.value}' is used before it is defined`);
      return (slots) => slots[slot]!;
    }
    if ('graph' in argument) throw new ExecutionError(`this op takes no subgraph ('${argument.graph}')`);
    if ('map' in argument) throw new ExecutionError('this op takes no map of arguments');
    return constant(readLiteral(argument));
  }
}

function createBody(source: BodySource, steps: readonly Step[], outputs: readonly Read[], slotCount: number): Body {
  const { title, inputs: names } = source;
  return {
    *execute(inputs, run) {
      if (inputs.length !== names.length) {
        throw new ExecutionError(`${title} takes ${names.length} inputs (${names.join(', ')}), got ${inputs.length}`);
      }
      const slots: Slots = new Array(slotCount).fill(undefined);
      for (let i = 0; i < inputs.length; i++) slots[i] = inputs[i];
      for (const step of steps) {
        const started = start(step, slots, run);
        const results = 'status' in started ? expectSuccess(step, started) : yield* finish(step, started);
        store(step, results, slots);
        run.observe?.(step.node, results);
        for (const slot of step.release) slots[slot] = undefined;
      }
      return outputs.map((read) => read(slots));
    },
  };
}

function start(step: Step, slots: Slots, run: Run): ReturnType<Step['perform']> {
  try {
    return step.perform(slots, run);
  } catch (error) {
    throw locate(error, step.name, step.node);
  }
}

function* finish(step: Step, started: Promise<Outcome> | Task<Value[]>): Task<readonly Value[]> {
  let outcome: Outcome;
  try {
    if (!(started instanceof Promise)) return yield* started;
    outcome = yield started;
  } catch (error) {
    throw locate(error, step.name, step.node);
  }
  return expectSuccess(step, outcome);
}

function expectSuccess({ name, node }: Step, outcome: Outcome): readonly Value[] {
  if (outcome.status === 'ok') return outcome.outputs;
  const label = outcome.label === undefined ? '' : ` (${outcome.label})`;
  const said = { refused: 'refused', unsupported: 'not supported by this back end', error: 'failed' }[outcome.status];
  throw locate(new ExecutionError(`${said}${label}: ${outcome.message}`), name, node);
}

function store(step: Step, results: readonly Value[], slots: Slots): void {
  const { results: targets } = step;
  if (results.length !== targets.length) {
    const error = new ExecutionError(`${results.length} results came back, the graph names ${targets.length}`);
    throw locate(error, step.name, step.node);
  }
  for (let i = 0; i < targets.length; i++) {
    const target = targets[i]!;
    const result = results[i]!;
    if (typeof target === 'number') {
      if (target >= 0) slots[target] = result;
    } else if (Array.isArray(result) && result.length === target.length) {
      for (let k = 0; k < target.length; k++) if (target[k]! >= 0) slots[target[k]!] = result[k]!;
    } else {
      const error = new ExecutionError(`a list of ${target.length} was expected, got ${describeValue(result)}`);
      throw locate(error, step.name, step.node);
    }
  }
}

function compileScalar(name: string, reads: readonly Read[]): Step['perform'] {
  const operator = Object.hasOwn(SCALAR_OPERATORS, name) ? SCALAR_OPERATORS[name] : undefined;
  if (operator === undefined || operator.parameters.length !== reads.length) {
    throw new ExecutionError(`there is no scalar operator '${name}' of ${reads.length} operands`);
  }
  return (slots) => {
    const operands = reads.map((read) => read(slots)) as Scalar[];
    return { status: 'ok', outputs: [operator.evaluate(...operands)] };
  };
}

/** For each node the slots whose value nobody reads after it. */
function findLastUses(source: BodySource, slotOf: ReadonlyMap<string, number>): number[][] {
  const last = new Map<string, number>(source.inputs.map((name) => [name, 0]));
  source.nodes.forEach((node, index) => {
    for (const name of node.results.flat()) if (name !== null) last.set(name, index);
    for (const argument of Object.values(node.args)) for (const name of referencesOf(argument)) last.set(name, index);
  });
  for (const output of source.outputs) for (const name of referencesOf(output)) last.delete(name);
  const release: number[][] = source.nodes.map(() => []);
  for (const [name, index] of last) release[index]?.push(slotOf.get(name)!);
  return release;
}

/** The same error, saying at which node; errors of nested bodies keep the innermost node, where the reason is. */
function locate(error: unknown, name: string, node: GraphNode): ExecutionError {
  if (error instanceof ExecutionError && error.message.startsWith('node ')) return error;
  const why = error instanceof Error ? error.message : String(error);
  // A node without results is called by its op already.
  const op = name.startsWith(node.op) ? [] : [node.op];
  const place = [...op, ...(node.module ? [`in ${node.module}`] : [])].join(' ');
  const fix = error instanceof ExecutionError ? error.fix : undefined;
  return new ExecutionError(`node '${name}'${place === '' ? '' : ` (${place})`}: ${why}`, fix, { cause: error });
}

function constant(value: Value): Read {
  return () => value;
}

function isGraph(argument: Argument): argument is { readonly graph: string } {
  return typeof argument === 'object' && argument !== null && 'graph' in argument;
}

function isNameList(result: GraphNode['results'][number]): result is readonly (string | null)[] {
  return Array.isArray(result);
}
