// The defaults of a signature as values at the border of a call.
import type { Args, Value } from '../../backend/values.ts';
import { enumerator } from '../../opset/signature/enumerations.ts';
import type { Default, Signature, Type } from '../../opset/signature/tree.ts';
import type { DType } from '../../tensor/dtype.ts';

export function defaultsOf(signature: Signature): Args {
  return Object.fromEntries(
    signature.arguments.flatMap(({ name, default: value, type }) => (value ? [[name, toValue(value, type)]] : [])),
  );
}

function toValue(value: Default, type: Type): Value {
  const inner = type.kind === 'optional' ? type.element : type;
  if (value.kind === 'none') return null;
  if (value.kind === 'list')
    return value.items.map((item) => toValue(item, inner.kind === 'list' ? inner.element : inner));
  const name = value.kind === 'int' && inner.kind === 'base' ? enumerator(inner.name, value.value) : undefined;
  if (name === undefined || inner.kind !== 'base') return value.value;
  return inner.name === 'ScalarType'
    ? { dtype: name as DType }
    : inner.name === 'Layout'
      ? { layout: name }
      : { memoryFormat: name };
}
