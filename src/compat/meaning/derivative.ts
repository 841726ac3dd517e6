// A derivative as a meaning of its own: an op's arguments, results and the gradients of its results come in, one gradient goes out.
import type { Args, Value } from '../../backend/values.ts';
import type { Meaning } from '../../semantics/evaluate/index.ts';
import type { Program, Variable } from '../../semantics/tree.ts';
import { visitVariables } from '../../semantics/walk.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { tensorOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';

/** Undefined where the version has no formula for this argument. */
export function derivativeMeaning({ program, defaults }: Meaning, argument: string): Meaning | undefined {
  const value = program.derivatives.find((derivative) => derivative.argument === argument)?.value;
  if (!value) return undefined;
  const free = new Map<number, Variable>();
  visitVariables(value, (variable) => free.set(variable.slot, variable));
  const bound = new Set(
    [program.compute, ...program.parameters, ...program.lets.map(({ variable }) => variable), ...extents(program)].map(
      ({ slot }) => slot,
    ),
  );
  const given = [...free.values()].filter(({ slot }) => !bound.has(slot));
  return {
    defaults,
    program: {
      ...program,
      parameters: [...program.parameters, ...given],
      rows: program.rows.map((row) => ({ ...row, results: {} })),
      constraints: [],
      unpredictable: [],
      steps: [{ kind: 'return', values: [value], span: value.span }],
      results: [{ name: argument, type: value.type }],
    },
  };
}

function extents({ shapes }: Program): Variable[] {
  return shapes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'bind' ? [item.variable] : [])));
}

/** The arguments of a call, its results by their names, and a gradient for each. */
export function withGradients({ results }: Program, args: Args, outputs: readonly Value[]): Args {
  const more = results.flatMap(({ name }, n): [string, Value][] => {
    const output = outputs[n] ?? null;
    return [
      [name, output],
      [results.length === 1 ? 'grad' : `grad_${name}`, gradientOf(output)],
    ];
  });
  return { ...args, ...Object.fromEntries(more) };
}

/** No two neighbours alike, so that a formula which mixes up elements shows. */
function gradientOf(output: Value): Value {
  if (Array.isArray(output)) return output.map(gradientOf);
  if (!(output instanceof Tensor)) return output;
  const { dtype, shape, numel } = output;
  const float = DTYPES[dtype].class === 'float' || DTYPES[dtype].class === 'complex' ? dtype : 'float32';
  return tensorOf(
    float,
    Array.from({ length: numel }, (_, n) => 1 + ((n * 5) % 7) / 4 - (n % 2)),
    shape,
  );
}
