// Which results of a node are views of which argument: a node, its signature and the types of its values in, names out.
import type { Signature } from '../../../opset/signature/tree.ts';
import { type Argument, type GraphNode, isTensorType, type TensorType, type ValueType } from '../../model.ts';
import { aliasOf } from './overload.ts';
import { type AliasRule, CONDITIONAL_ALIASES } from './view-table.ts';

/** Name of the argument that all results are views of; undefined for a node whose results are new. */
export function viewedArgument(
  node: GraphNode,
  signature: Signature,
  values: Readonly<Record<string, ValueType>>,
): string | undefined {
  const conditional = Object.hasOwn(CONDITIONAL_ALIASES, node.op) ? CONDITIONAL_ALIASES[node.op] : undefined;
  if (!conditional) return annotatedArgument(signature);
  return returnsAlias(node, conditional.argument, conditional.rule, values) ? conditional.argument : undefined;
}

/** By the annotations alone: the first argument with which a result shares a set. */
export function annotatedArgument(signature: Signature): string | undefined {
  const sets = new Set(signature.returns.flatMap(({ type }) => aliasOf(type)?.before ?? []));
  return signature.arguments.find(({ type }) => aliasOf(type)?.before.some((set) => sets.has(set)))?.name;
}

function returnsAlias(
  node: GraphNode,
  argument: string,
  rule: AliasRule,
  values: Readonly<Record<string, ValueType>>,
): boolean {
  if (rule === 'evaluation') return node.args.train === false || isZero(node.args.p);
  const given = node.args[argument];
  const before =
    given !== null && typeof given === 'object' && 'value' in given ? tensorType(values, given.value) : undefined;
  const [name] = node.results.flat();
  const after = tensorType(values, name ?? '');
  if (!before || !after) return false;
  if (rule === 'strides') return before.strides === undefined || after.strides !== undefined;
  const strides = ({ strides: steps }: TensorType): string => String(steps);
  return node.args.copy !== true && before.dtype === after.dtype && strides(before) === strides(after);
}

function isZero(argument: Argument | undefined): boolean {
  return argument !== null && typeof argument === 'object' && 'float' in argument && argument.float === 0;
}

function tensorType(values: Readonly<Record<string, ValueType>>, name: string): TensorType | undefined {
  const type = Object.hasOwn(values, name) ? values[name] : undefined;
  return type && isTensorType(type) ? type : undefined;
}
