// The canonical graph: a JSON document and, as types, the very same thing. What `spec/schema/graph.schema.json` says, said to the compiler.

/** The format of the document; a change that an older reader would misread gets a new number. */
export const GRAPH_FORMAT = 'opset.graph/1';

export interface CanonicalGraph {
  readonly format: typeof GRAPH_FORMAT;
  /** Version of the op-set whose meanings the nodes have, e.g. "1.0". */
  readonly opset: string;
  /** What wrote the program, e.g. "PyTorch 2.15.0". */
  readonly producer?: string;
  readonly symbols: Readonly<Record<string, SymbolRange>>;
  /** Conditions on symbols and on sizes of user inputs, as expressions; a call that breaks one is refused. */
  readonly guards: readonly string[];
  readonly inputs: readonly GraphInput[];
  readonly outputs: readonly GraphOutput[];
  readonly values: Readonly<Record<string, ValueType>>;
  readonly nodes: readonly GraphNode[];
  readonly subgraphs: Readonly<Record<string, Subgraph>>;
  readonly calling?: CallingConvention;
  /** Weights that are views: not listed means contiguous and stored under its own name. */
  readonly views: Readonly<Record<string, WeightView>>;
}

/** A name for an integer (or real, or boolean) that is known only when the program runs. No bound means unbounded. */
export interface SymbolRange {
  readonly kind: 'int' | 'float' | 'bool';
  readonly min?: number;
  readonly max?: number;
}

/** A number, or an expression over symbols: `"2*s0 + 1"`. */
export type Size = number | string;

export interface TensorType {
  readonly dtype: string;
  readonly shape: readonly Size[];
  /** In elements; left out for a contiguous tensor. */
  readonly strides?: readonly Size[];
  /** Of the first element in its storage; left out if zero. */
  readonly offset?: Size;
  readonly requires_grad?: true;
}

/** A scalar and what it is worth, in terms of the symbols. */
export type ScalarType =
  | { readonly int: number | string }
  | { readonly float: number | string }
  | { readonly bool: boolean | string };

export type ValueType = TensorType | ScalarType;

/** A value by name. */
export interface ValueReference {
  readonly value: string;
}

/** Written as on the wire; an integer beyond 2⁵³ and every float is tagged, so that no JSON reader can confuse them. */
export type Literal =
  | number
  | boolean
  | string
  | null
  | { readonly int: string }
  | { readonly float: RealLiteral }
  | { readonly complex: readonly [RealLiteral, RealLiteral] }
  | { readonly dtype: string }
  | { readonly memory_format: string }
  | { readonly layout: string }
  | { readonly device: string }
  /** An op as a value: the op that a higher-order node calls. */
  | { readonly operator: string };

export type RealLiteral = number | 'nan' | 'inf' | '-inf' | '-0.0';

export type Argument = Literal | ValueReference | { readonly graph: string } | readonly Argument[] | ArgumentMap;

export interface ArgumentMap {
  readonly map: Readonly<Record<string, Argument>>;
}

/** One entry a declared return: a name, a list of names for `Tensor[]`, null for an undefined tensor. */
export type Result = string | null | readonly (string | null)[];

export interface GraphNode {
  readonly op: string;
  /** By name, in the order of the signature, defaults written out. */
  readonly args: Readonly<Record<string, Argument>>;
  readonly results: readonly Result[];
  /** Path of the module that the node comes from, e.g. "model.layers.0.mlp". */
  readonly module?: string;
}

/** Its values are its own: nothing outside is visible but the symbols. */
export interface Subgraph {
  readonly inputs: readonly string[];
  readonly outputs: readonly Argument[];
  readonly values: Readonly<Record<string, ValueType>>;
  readonly nodes: readonly GraphNode[];
}

/** The state of a program: what it does not get from its caller. */
export type StateRole = 'parameter' | 'buffer' | 'constant';

export type GraphInput = StateInput | UserInput | FixedInput;

export interface StateInput {
  readonly role: StateRole;
  readonly value: string;
  /** Full name in the module, and of the tensor among the weights. */
  readonly name: string;
  /** False for a buffer that a checkpoint would leave out. */
  readonly persistent?: boolean;
}

export interface UserInput {
  readonly role: 'user_input';
  readonly value: string;
}

/** A plain Python value that the program was specialised to; a caller must give the same. */
export interface FixedInput {
  readonly role: 'fixed_input';
  readonly name: string;
  readonly equals: Literal;
}

export type OutputRole =
  | 'user_output'
  | 'loss'
  | 'buffer_mutation'
  | 'parameter_mutation'
  | 'input_mutation'
  | 'parameter_gradient'
  | 'input_gradient';

export interface GraphOutput {
  readonly role: OutputRole;
  readonly value: Argument;
  /** What a mutation writes or a gradient belongs to: the name of a buffer or parameter, or the value of a user input. */
  readonly target?: string;
}

/** How a caller's arguments and results correspond to the flat user inputs and outputs. */
export interface CallingConvention {
  /** Names of the arguments of the function that was exported. */
  readonly arguments: readonly string[];
  /** A tuple of the positional arguments and a dict of the keyword arguments. */
  readonly in: Tree;
  readonly out: Tree;
}

/** `"*"` is a leaf. */
export type Tree = '*' | Branch;

export interface Branch {
  /** "tuple", "list", "dict" or the full name of a class. */
  readonly type: string;
  readonly keys?: readonly (string | number)[];
  readonly children: readonly Tree[];
}

export interface WeightView {
  /** The tensor in the weights file that holds the elements. */
  readonly storage: string;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
  readonly offset: number;
}

export function isTensorType(type: ValueType): type is TensorType {
  return 'dtype' in type;
}

export function isState(input: GraphInput): input is StateInput {
  return input.role === 'parameter' || input.role === 'buffer' || input.role === 'constant';
}

/** What a message calls a node: its first result, or its op and position. */
export function nodeName(node: GraphNode, index: number): string {
  const first = node.results.flat()[0];
  return first ?? `${node.op} (node ${index})`;
}

/** The names of all values that an argument mentions, lists and maps included. */
export function* referencesOf(argument: Argument): Generator<string> {
  if (argument === null || typeof argument !== 'object') return;
  if (isList(argument)) for (const item of argument) yield* referencesOf(item);
  else if ('value' in argument) yield argument.value;
  else if ('map' in argument) for (const item of Object.values(argument.map)) yield* referencesOf(item);
}

/** `Array.isArray` that understands readonly arrays. */
export function isList(argument: Argument): argument is readonly Argument[] {
  return Array.isArray(argument);
}
