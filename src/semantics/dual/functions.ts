// The derivatives of the native functions, as spec/functions has them in the meaning language: values come in, partial derivatives come out.
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { checkExpression } from '../check/expressions.ts';
import { Context, type FunctionSpec, type Library, Scope } from '../check/scope.ts';
import { type Call, type Run, Work } from '../evaluate/frame.ts';
import { compileNode, exactAlgebra, Frame, FUNCTIONS } from '../evaluate/index.ts';
import { parseExpression } from '../parse/parse.ts';
import { DTYPE, NUM } from '../types.ts';

/** A function with its derivative by each parameter. */
export interface DifferentiableFunction extends FunctionSpec {
  readonly derivative?: readonly string[];
}

export interface FunctionDerivatives {
  /** By each parameter, at these values. */
  partials(name: string, values: readonly number[]): readonly number[];
}

/** Functions whose slope is zero wherever they have one. */
export const FLAT: ReadonlySet<string> = new Set([
  'floor',
  'ceil',
  'trunc',
  'round',
  'sign',
  'floor_divide',
  'trunc_divide',
]);

export function functionDerivatives(functions: ReadonlyMap<string, DifferentiableFunction>): FunctionDerivatives {
  const library: Library = { functions, dtypes: new Set(Object.keys(DTYPES)), op: () => undefined, opKeys: () => [] };
  const compiled = new Map<string, (values: readonly number[]) => readonly number[]>();
  return {
    partials(name, values) {
      let partials = compiled.get(name);
      if (!partials) {
        const spec = functions.get(name);
        if (!spec?.derivative)
          throw new RangeError(`the function '${name}' has no derivative; give it one in spec/functions`);
        partials = compileDerivative(spec, library);
        compiled.set(name, partials);
      }
      return partials(values);
    },
  };
}

function compileDerivative(
  spec: DifferentiableFunction,
  library: Library,
): (values: readonly number[]) => readonly number[] {
  const context = new Context(library);
  const scope = new Scope();
  const parameters = spec.parameters.map(({ name, type }) =>
    scope.declare(context.variable(name, type === 'dtype' ? DTYPE : NUM)),
  );
  const runs = (spec.derivative ?? []).map((text): Run => {
    const { value } = parseExpression(text);
    const node = value && checkExpression(value, scope, context, NUM);
    const [problem] = context.problems;
    if (!node || problem)
      throw new RangeError(
        `the derivative '${text}' of '${spec.name}' is no expression: ${problem?.message ?? 'it cannot be parsed'}`,
      );
    return compileNode(node);
  });
  return (values) => {
    const frame = new Frame(callOf(spec.name, 'float64'));
    parameters.forEach(({ slot }, n) => {
      frame.set(slot, values[n]);
    });
    return runs.map((run) => run(frame) as number);
  };
}

/** A call of no op, for expressions of plain numbers. */
function callOf(key: string, compute: DType): Call {
  const algebra = exactAlgebra();
  return {
    key,
    algebra,
    work: new Work(2 ** 20),
    watch: undefined,
    functions: FUNCTIONS,
    invoke: () => [],
    arithmetic: algebra.arithmetic(compute),
    compute,
    level: undefined,
  };
}
