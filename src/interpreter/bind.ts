// The border of a program: the caller's inputs are checked against the declared types, symbols get their values from them, and guards and
// ranges are enforced. In: a graph, once. Out: a function that refuses the inputs of a call the program was not exported for.
import type { Value } from '../backend/values.ts';
import { type Expression, symbolsOf } from '../graph/expression/ast.ts';
import { type Environment, evaluate } from '../graph/expression/evaluate.ts';
import { parseExpression } from '../graph/expression/parse.ts';
import { type Scalar, ScalarError } from '../graph/expression/scalar.ts';
import {
  type CanonicalGraph,
  type FixedInput,
  isState,
  isTensorType,
  type ScalarType,
  type TensorType,
  type UserInput,
} from '../graph/model.ts';
import { Tensor } from '../tensor/index.ts';
import { describeValue } from './describe.ts';
import { ExecutionError } from './error.ts';
import { readLiteral } from './literal.ts';

type Inputs = readonly Value[];
type Symbols = Map<string, Scalar>;

/** One number that a caller's input fixes: a size of a tensor, or a scalar. */
interface Fact {
  readonly expression: Expression;
  /** As the graph writes it. */
  readonly text: string;
  readonly where: string;
  readonly read: (inputs: Inputs) => Scalar;
}

/** Gives the values of the symbols that the inputs determine; the others get theirs while the program runs. */
export function compileBinding(graph: CanonicalGraph): (inputs: Inputs) => ReadonlyMap<string, Scalar> {
  const declared = graph.inputs.filter((input) => !isState(input));
  const checks = declared.map((input, index) => compileInput(graph, input, index));
  const bindings = orderFacts(
    graph,
    checks.flatMap(({ facts }) => facts),
  );
  const checkGuards = compileGuards(graph, declared);
  return (inputs) => {
    if (inputs.length !== declared.length) {
      const names = declared.map(inputName).join(', ');
      throw new ExecutionError(`the program takes ${declared.length} inputs (${names}), got ${inputs.length}`);
    }
    for (const { check } of checks) check(inputs);
    const symbols: Symbols = new Map();
    for (const bind of bindings) bind(inputs, symbols);
    checkGuards(inputs, symbols);
    return symbols;
  };
}

interface InputCheck {
  readonly check: (inputs: Inputs) => void;
  readonly facts: readonly Fact[];
}

function inputName(input: UserInput | FixedInput): string {
  return input.role === 'user_input' ? input.value : input.name;
}

function compileInput(graph: CanonicalGraph, input: UserInput | FixedInput, index: number): InputCheck {
  if (input.role === 'fixed_input') return compileFixed(input, index);
  const type = graph.values[input.value];
  if (type === undefined) throw new ExecutionError(`the graph gives no type for its input '${input.value}'`);
  return isTensorType(type) ? compileTensor(input.value, type, index) : compileScalar(input.value, type, index);
}

function compileFixed({ name, equals }: FixedInput, index: number): InputCheck {
  const wanted = readLiteral(equals);
  const check = (inputs: Inputs): void => {
    if (Object.is(inputs[index], wanted)) return;
    const given = describeValue(inputs[index]!);
    throw new ExecutionError(
      `input '${name}' must be ${describeValue(wanted)}, with which the program was exported, got ${given}`,
    );
  };
  return { check, facts: [] };
}

function compileTensor(name: string, type: TensorType, index: number): InputCheck {
  const wanted = `${type.dtype}[${type.shape.join(', ')}]`;
  const check = (inputs: Inputs): void => {
    const value = inputs[index]!;
    if (value instanceof Tensor && value.dtype === type.dtype && value.rank === type.shape.length) return;
    throw new ExecutionError(`input '${name}' must be ${wanted}, got ${describeValue(value)}`);
  };
  const facts = type.shape.map((size, dimension) => ({
    expression: parseExpression(String(size)),
    text: String(size),
    where: `dimension ${dimension} of input '${name}'`,
    read: (inputs: Inputs) => BigInt((inputs[index] as Tensor).shape[dimension]!),
  }));
  return { check, facts };
}

function compileScalar(name: string, type: ScalarType, index: number): InputCheck {
  const [kind, worth] = Object.entries(type)[0]! as ['int' | 'float' | 'bool', number | string | boolean];
  const javascript = { int: 'bigint', float: 'number', bool: 'boolean' }[kind];
  const check = (inputs: Inputs): void => {
    if (typeof inputs[index] === javascript) return;
    throw new ExecutionError(`input '${name}' must be of type ${kind}, got ${describeValue(inputs[index]!)}`);
  };
  const text = String(worth);
  const read = (inputs: Inputs): Scalar => inputs[index] as Scalar;
  return { check, facts: [{ expression: parseExpression(text), text, where: `input '${name}'`, read }] };
}

type Bind = (inputs: Inputs, symbols: Symbols) => void;

/**
 * Facts in an order in which each either gives one new symbol its value or compares known ones: plain symbols first, then expressions that
 * hold a single unknown, then the comparisons. What stays undetermined is no contradiction and is left to the nodes.
 */
function orderFacts(graph: CanonicalGraph, facts: readonly Fact[]): Bind[] {
  const known = new Set<string>();
  const order: Bind[] = [];
  const rest = facts.filter((fact) => {
    const { expression } = fact;
    if (expression.kind !== 'symbol' || known.has(expression.name)) return true;
    known.add(expression.name);
    order.push((inputs, symbols) => assign(graph, symbols, expression.name, fact.read(inputs), fact));
    return false;
  });
  const unknownOf = (fact: Fact): string[] => [...symbolsOf(fact.expression)].filter((name) => !known.has(name));
  for (;;) {
    const fact = rest.find((candidate) => unknownOf(candidate).length === 1);
    if (fact === undefined) break;
    const [name] = unknownOf(fact) as [string];
    known.add(name);
    order.push((inputs, symbols) => assign(graph, symbols, name, solve(fact, name, inputs, symbols), fact));
  }
  // Solved ones are compared like the others: the solution may not be exact.
  const decided = rest.filter((fact) => unknownOf(fact).length === 0);
  return [
    ...order,
    ...decided.map(
      (fact): Bind =>
        (inputs, symbols) =>
          compare(fact, inputs, symbols),
    ),
  ];
}

function assign(graph: CanonicalGraph, symbols: Symbols, name: string, value: Scalar, { where }: Fact): void {
  const { min, max } = (Object.hasOwn(graph.symbols, name) && graph.symbols[name]) || {};
  if ((min !== undefined && Number(value) < min) || (max !== undefined && Number(value) > max)) {
    const range = min === undefined ? `at most ${max}` : max === undefined ? `at least ${min}` : `${min} to ${max}`;
    throw new ExecutionError(`${where} is out of range: ${name} = ${value}, the program was exported for ${range}`);
  }
  symbols.set(name, value);
}

/** The value of the one unknown of a linear expression, found from its values at 0 and 1. Whether it fits exactly is for `compare` to say. */
function solve(fact: Fact, unknown: string, inputs: Inputs, symbols: Symbols): Scalar {
  const at = (value: bigint): Scalar =>
    evaluate(fact.expression, { symbol: (name) => (name === unknown ? value : symbols.get(name)) });
  const [actual, origin, next] = [fact.read(inputs), at(0n), at(1n)];
  const whole = typeof actual === 'bigint' && typeof origin === 'bigint' && typeof next === 'bigint';
  return whole && next !== origin ? (actual - origin) / (next - origin) : 0n;
}

function compare(fact: Fact, inputs: Inputs, symbols: Symbols): void {
  const actual = fact.read(inputs);
  const wanted = evaluate(fact.expression, { symbol: (name) => symbols.get(name) });
  if (Object.is(actual, wanted)) return;
  const values = [...symbolsOf(fact.expression)].map((name) => `${name} = ${symbols.get(name)}`).join(', ');
  const because = values === '' ? '' : ` (${fact.text}, where ${values})`;
  throw new ExecutionError(`${fact.where} must be ${wanted}${because}, got ${actual}`);
}

function compileGuards(graph: CanonicalGraph, declared: readonly (UserInput | FixedInput)[]): Bind {
  const guards = graph.guards.map((text) => ({ text, condition: parseExpression(text) }));
  const positions = new Map(declared.map((input, index) => [inputName(input), index]));
  return (inputs, symbols) => {
    const environment: Environment = {
      symbol: (name) => symbols.get(name),
      geometry: ({ property, value, dimension }) => {
        const tensor = inputs[positions.get(value) ?? -1];
        if (!(tensor instanceof Tensor)) return undefined;
        if (property === 'offset') return BigInt(tensor.offset);
        const length = (property === 'size' ? tensor.shape : tensor.strides)[dimension];
        return length === undefined ? undefined : BigInt(length);
      },
    };
    for (const { text, condition } of guards) {
      if (holds(condition, environment)) continue;
      const given = declared.map((input, i) => `${inputName(input)}: ${describeValue(inputs[i]!)}`).join(', ');
      throw new ExecutionError(`the inputs break a condition of the program: ${text} (${given})`);
    }
  };
}

/** A guard about a symbol that no input determines cannot be judged here; the nodes of the program assert it. */
function holds(condition: Expression, environment: Environment): boolean {
  try {
    return evaluate(condition, environment) !== false;
  } catch (error) {
    if (error instanceof ScalarError) return true;
    throw error;
  }
}
