// The nodes and values of one scope while they are rewritten: nodes are added in order, each result with a type and a name that is free.
import { completeArguments } from '../complete.ts';
import { graphError } from '../error.ts';
import type { Argument, ArgumentMap, GraphNode, Size, ValueReference, ValueType } from '../model.ts';
import { isList, isTensorType, type TensorType } from '../model.ts';
import type { OpTable } from '../verify/index.ts';
import { SIZE } from './ops.ts';

/** A few kilobytes of a hostile file could ask for any number: regions called twice by regions called twice, or thousands of views and writes. */
const MOST_VALUES = 100_000;

export class Draft {
  readonly ops: OpTable;
  readonly nodes: GraphNode[] = [];
  readonly values: Record<string, ValueType>;
  #count = 0;
  /** The next number to try for a wish, so that the thousandth wish is granted as fast as the first. */
  readonly #taken = new Map<string, number>();

  constructor(ops: OpTable, values: Readonly<Record<string, ValueType>>) {
    this.ops = ops;
    this.values = { ...values };
  }

  /** Declares a value; its name is `wish` or `wish` with a number. */
  declare(wish: string, type: ValueType): string {
    let name = wish;
    if (Object.hasOwn(this.values, name)) {
      let i = this.#taken.get(wish) ?? 1;
      while (Object.hasOwn(this.values, `${wish}_${i}`)) i++;
      this.#taken.set(wish, i + 1);
      name = `${wish}_${i}`;
    }
    this.values[name] = type;
    return name;
  }

  /** Adds a node of one new result and returns the result's name. */
  compute(
    op: string,
    args: Readonly<Record<string, Argument>>,
    type: ValueType,
    { module, wish }: { readonly module?: string | undefined; readonly wish?: string } = {},
  ): string {
    const name = this.declare(wish ?? op.split('.')[1] ?? op, type);
    this.add({ op, args, results: [name], ...(module === undefined ? {} : { module }) });
    return name;
  }

  /** Adds a node and writes out its defaults. */
  add(node: GraphNode): void {
    this.#count += Math.max(1, node.results.flat().length);
    if (this.#count > MOST_VALUES)
      throw graphError('import-size', `written out, the program has more than ${MOST_VALUES} values`);
    this.nodes.push({ ...node, args: completeArguments(node.args, this.ops.signature(node.op)) });
  }

  tensorType(name: string): TensorType | undefined {
    const type = Object.hasOwn(this.values, name) ? this.values[name] : undefined;
    return type && isTensorType(type) ? type : undefined;
  }

  /** The sizes of a tensor as an argument; a symbolic one is read off the tensor. */
  shapeOf(name: string, module: string | undefined): Argument[] {
    const sizes: readonly Size[] = this.tensorType(name)?.shape ?? [];
    return sizes.map((size, dim) => {
      if (typeof size === 'number') return size;
      return reference(this.compute(SIZE, { self: reference(name), dim }, { int: size }, { module }));
    });
  }
}

export function reference(value: string): ValueReference {
  return { value };
}

/** The value that an argument is, if it is one. */
export function referred(argument: Argument | undefined): string | undefined {
  return argument !== null && typeof argument === 'object' && 'value' in argument ? argument.value : undefined;
}

/** The argument with every value that it mentions replaced. */
export function replaceValues(argument: Argument, replace: (name: string) => Argument): Argument {
  if (argument === null || typeof argument !== 'object') return argument;
  if (isList(argument)) return argument.map((item) => replaceValues(item, replace));
  if ('value' in argument) return replace(argument.value);
  if ('map' in argument) return { map: replaceAll((argument as ArgumentMap).map, replace) };
  return argument;
}

/** The same for all arguments of a node. */
export function replaceAll(
  args: Readonly<Record<string, Argument>>,
  replace: (name: string) => Argument,
): Record<string, Argument> {
  return Object.fromEntries(Object.entries(args).map(([name, argument]) => [name, replaceValues(argument, replace)]));
}
