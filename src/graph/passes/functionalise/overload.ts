// In-place overloads: what a signature writes to, and the functional overload that computes the same value, by PyTorch's naming rule.
import type { Alias, Signature, Type } from '../../../opset/signature/tree.ts';
import { DTYPES, isDType } from '../../../tensor/index.ts';
import { type GraphNode, isTensorType, referencesOf, type TensorType, type ValueType } from '../../model.ts';
import type { OpTable } from '../../verify/index.ts';
import { DECISIONS } from './view-table.ts';

/** The annotation of a type or of what it holds. */
export function aliasOf(type: Type): Alias | undefined {
  if (type.alias) return type.alias;
  return type.kind === 'list' || type.kind === 'optional' ? aliasOf(type.element) : undefined;
}

/** Names of the arguments that an op writes to. */
export function writtenArguments(signature: Signature): string[] {
  return signature.arguments.flatMap(({ name, type }) => (aliasOf(type)?.write ? [name] : []));
}

export interface FunctionalOverload {
  readonly key: string;
  readonly signature: Signature;
}

/** "ns.add_.Tensor" → "ns.add.Tensor", "ns.__iand__.Tensor" → "ns.__and__.Tensor", with the same arguments, none of them written; undefined if there is none. */
export function functionalOverload(op: string, inPlace: Signature, ops: OpTable): FunctionalOverload | undefined {
  const [namespace, name, overload] = op.split('.');
  const functional = functionalName(name ?? '');
  if (functional === undefined) return undefined;
  const key = `${namespace}.${functional}.${overload}`;
  const signature = ops.signature(key);
  if (!signature || writtenArguments(signature).length > 0) return undefined;
  const names = ({ arguments: list }: Signature): string => list.map((argument) => argument.name).join();
  return names(signature) === names(inPlace) ? { key, signature } : undefined;
}

function functionalName(name: string): string | undefined {
  const operator = /^__i(\w+)__$/.exec(name);
  if (operator) return `__${operator[1]}__`;
  return /[^_]_$/.test(name) ? name.slice(0, -1) : undefined;
}

const CLASSES = ['bool', 'integer', 'float', 'complex'];

/** Whether the functional overload may give another dtype than that of `self`, to which the in-place one casts what it writes. */
export function mayPromote(node: GraphNode, self: TensorType, values: Readonly<Record<string, ValueType>>): boolean {
  const name = functionalName(node.op.split('.')[1] ?? '') ?? '';
  if (DECISIONS.has(name)) return self.dtype !== 'bool';
  for (const name of referencesOf(Object.values(node.args))) {
    const type = Object.hasOwn(values, name) ? values[name] : undefined;
    if (type && isTensorType(type) && wins(type, self)) return true;
  }
  return false;
}

/** A lower class never promotes a higher one; two dtypes of a class may. */
function wins(other: TensorType, self: TensorType): boolean {
  if (other.dtype === self.dtype || !isDType(other.dtype) || !isDType(self.dtype)) return false;
  return CLASSES.indexOf(DTYPES[other.dtype].class) >= CLASSES.indexOf(DTYPES[self.dtype].class);
}
