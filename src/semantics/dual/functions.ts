// The derivatives of the native functions, as spec/functions has them in the meaning language: values come in, partial derivatives come out.
import type { Complex } from '../../tensor/complex.ts';
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
  /** Of a function that is holomorphic, at complex values: the same formulas. */
  complexPartials(name: string, values: readonly Complex[]): readonly Complex[];
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
  const compiled = new Map<string, Partials>();
  const find = (name: string): Partials => {
    let partials = compiled.get(name);
    if (!partials) {
      const spec = functions.get(name);
      if (!spec?.derivative)
        throw new RangeError(`the function '${name}' has no derivative; give it one in spec/functions`);
      partials = compileDerivative(spec, library);
      compiled.set(name, partials);
    }
    return partials;
  };
  return {
    partials: (name, values) => find(name)(values, 'float64') as readonly number[],
    complexPartials: (name, values) => find(name)(values, 'complex128') as readonly Complex[],
  };
}

type Partials = (values: readonly unknown[], compute: DType) => readonly unknown[];

function compileDerivative(spec: DifferentiableFunction, library: Library): Partials {
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
  return (values, compute) => {
    const frame = new Frame(callOf(spec.name, compute));
    parameters.forEach(({ slot }, n) => {
      frame.set(slot, values[n]);
    });
    return runs.map((run) => run(frame));
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
