// The defaults of a signature as values at the border of a call.
import type { Args, Value } from '../../backend/values.ts';
import type { Default, Signature } from '../../opset/signature/tree.ts';

export function defaultsOf(signature: Signature): Args {
  return Object.fromEntries(
    signature.arguments.flatMap(({ name, default: value }) => (value ? [[name, toValue(value)]] : [])),
  );
}

function toValue(value: Default): Value {
  if (value.kind === 'none') return null;
  return value.kind === 'list' ? value.items.map(toValue) : value.value;
}
