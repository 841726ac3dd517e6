// An example of a spec file → the call it shows and the results it promises, typed by the signature.
import type { Args, Value } from '../../src/backend/index.ts';
import type { Example, OpVersion } from '../../src/opset/model.ts';
import type { Type } from '../../src/opset/signature/tree.ts';
import type { Bounds, IntervalResult } from '../../src/semantics/interval/index.ts';
import { Complex, cast, type DType, type Element, tensorOf } from '../../src/tensor/index.ts';

type Literal = Example[string];

/** Numbers of a tensor are bool, int64, float32 or complex64, by the widest of them; `{data: […], dtype: int8}` has another dtype. */
export function exampleCall({ signature }: OpVersion, example: Example): Args {
  return Object.fromEntries(
    signature.arguments.flatMap(({ name, type }) =>
      Object.hasOwn(example, name) ? [[name, toValue(example[name] as Literal, type)]] : [],
    ),
  );
}

/** What the example says of each result, in the dtypes that the meaning gives; of those it leaves out null. */
export function exampleResults(
  names: readonly string[],
  example: Example,
  expected: Extract<IntervalResult, { status: 'ok' }>,
): (Value | undefined)[] {
  return names.map((name, n) => {
    const literal = example[name];
    const bounds = expected.outputs[n];
    if (literal === undefined || bounds === undefined) return undefined;
    if (isList(bounds)) return (literal as Literal[]).map((item, k) => toTensor(item, bounds[k]?.dtype));
    return 'value' in bounds ? (literal as Value) : toTensor(literal, bounds.dtype);
  });
}

function isList(bounds: unknown): bounds is readonly Bounds[] {
  return Array.isArray(bounds);
}

function toValue(literal: Literal, type: Type): Value {
  const inner = type.kind === 'optional' ? type.element : type;
  if (literal === null) return null;
  if (inner.kind === 'list' && Array.isArray(literal)) return literal.map((item) => toValue(item, inner.element));
  const name = inner.kind === 'base' ? inner.name : '';
  if (name === 'Tensor') return toTensor(literal);
  if (name === 'ScalarType') return { dtype: literal as DType };
  if (name === 'MemoryFormat') return { memoryFormat: literal as string };
  if (name === 'Layout') return { layout: literal as string };
  return name === 'float' || name === 'SymFloat' ? Number(literal) : (literal as Value);
}

function toTensor(literal: Literal, dtype?: DType): Value {
  if (isTyped(literal)) return toTensor(literal.data, literal.dtype);
  const numbers = leavesOf(literal).map(toElement);
  const tensor = tensorOf(dtypeOf(numbers), numbers, shapeOf(literal));
  return dtype === undefined ? tensor : cast(tensor, dtype);
}

function isTyped(literal: unknown): literal is { readonly data: Literal; readonly dtype: DType } {
  return typeof literal === 'object' && literal !== null && 'data' in literal && 'dtype' in literal;
}

function leavesOf(literal: Literal): Literal[] {
  return Array.isArray(literal) ? literal.flatMap((item: Literal) => leavesOf(item)) : [literal];
}

/** A complex number is written `{complex: [re, im]}`. */
function toElement(literal: Literal): Element {
  if (typeof literal !== 'object' || literal === null) return literal as Element;
  const [re, im] = (literal as { complex: readonly (bigint | number)[] }).complex;
  return new Complex(Number(re), Number(im));
}

function dtypeOf(numbers: readonly Element[]): DType {
  if (numbers.some((x) => x instanceof Complex)) return 'complex64';
  if (numbers.length === 0 || numbers.some((x) => typeof x === 'number')) return 'float32';
  return typeof numbers[0] === 'boolean' ? 'bool' : 'int64';
}

function shapeOf(literal: Literal): number[] {
  return Array.isArray(literal) ? [literal.length, ...(literal.length > 0 ? shapeOf(literal[0] as Literal) : [])] : [];
}
