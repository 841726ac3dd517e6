// The op-set as the reader gives it → checked programs, and every problem of their texts as a finding with its place.
import { loadFunctions } from '../functions/index.ts';
import { isRandom, type OpSpec, type Opset, type OpVersion, RANDOM_SEED } from '../opset/model.ts';
import { functionalForm, partsOf } from '../opset/signature/queries.ts';
import type { Type as SignatureType } from '../opset/signature/tree.ts';
import type { Path } from '../opset/yaml/document.ts';
import type { Finding } from '../report/finding.ts';
import { checkFunctions } from './check/functions.ts';
import { checkProgram, type Definition, type DTypeSets } from './check/program.ts';
import type { CalledOp, Library } from './check/scope.ts';
import { callsOf, wayBetween } from './recursion.ts';
import type { Program, ResultTree } from './tree.ts';
import { BOOL, DTYPE, INT, NONE, REAL, SCALAR, STRING, TENSOR, type Type } from './types.ts';

export interface CheckedOp {
  readonly spec: OpSpec;
  /** One per entry of `versions`, in the same order. */
  readonly programs: readonly Program[];
}

export interface CheckedOpset {
  readonly ops: ReadonlyMap<string, CheckedOp>;
  readonly findings: readonly Finding[];
}

/** Checks every function of the language and every meaning of every op. */
export function checkOpset(opset: Opset): CheckedOpset {
  const library = libraryOf(opset);
  const sets = setsOf(opset);
  const findings = checkFunctions(library).map((problem): Finding => {
    const { start, end } = problem.span;
    const location = opset.functions.get(problem.name)?.locate(['functions', problem.name, 'body'], start, end - start);
    return finding(`${problem.name}: ${problem.message}`, problem.fix, location);
  });
  const ops = new Map<string, CheckedOp>();
  for (const spec of opset.ops.values()) {
    const programs = spec.versions.map((version) => {
      const { program, problems } = checkProgram(definitionOf(spec, version), library, sets);
      for (const problem of problems) {
        const location = locate(spec, version, problem.path, problem.span);
        findings.push(finding(`${spec.key}: ${problem.message}`, problem.fix, location));
      }
      return program;
    });
    ops.set(spec.key, { spec, programs });
  }
  return { ops, findings: [...findings, ...recursions(ops)] };
}

/** The language is total: no op may lead back to itself, in any of its versions. */
function recursions(ops: CheckedOpset['ops']): Finding[] {
  const calls = new Map(
    [...ops].map(([key, { spec, programs }]) => [
      key,
      programs.flatMap((program, n) =>
        callsOf(program).map((call) => ({ ...call, spec, version: spec.versions[n] as OpVersion })),
      ),
    ]),
  );
  return [...calls].flatMap(([caller, list]) =>
    list.flatMap(({ key, path, span, spec, version }) => {
      const way = wayBetween(key, caller, calls);
      if (!way) return [];
      const words = way.length === 0 ? '' : `: it calls ${way.join(', which calls ')}, which calls ${caller}`;
      const fix = 'write it by its elements, by other ops, or with scan';
      return [finding(`${caller}: the op calls itself${words}`, fix, locate(spec, version, path, span))];
    }),
  );
}

function finding(message: string, fix: string | undefined, location: Finding['location']): Finding {
  return {
    code: 'ill-typed',
    severity: 'error',
    message,
    ...(location === undefined ? {} : { location }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function locate(
  spec: OpSpec,
  { index }: OpVersion,
  path: Path,
  { start, end }: { readonly start: number; readonly end: number },
): NonNullable<Finding['location']> {
  return spec.locate(['versions', index, ...path], start, Math.max(1, end - start));
}

/** The argument of a random op that its signature does not name: the seed of the call's random stream. */
const SEED = { name: RANDOM_SEED, type: INT } as const;

export function libraryOf(opset: Opset): Library {
  const called = new Map<string, CalledOp>();
  return {
    functions: loadFunctions(opset.functions.values()).functions,
    dtypes: new Set(opset.dtypes.keys()),
    op(key) {
      const known = called.get(key);
      if (known) return known;
      const spec = opset.ops.get(key);
      const version = spec?.versions.at(-1);
      if (!spec || !version) return undefined;
      const written = version.signature.arguments.map((a) => {
        const type = typeOf(a.type);
        const of = type.kind === 'optional' ? type.of : type;
        return {
          name: a.name,
          type,
          tensor: of.kind === 'tensor',
          optional: a.default !== undefined || type.kind === 'optional',
        };
      });
      const op: CalledOp = {
        key,
        parameters: isRandom(spec) ? [...written, { ...SEED, tensor: false, optional: true }] : written,
        results: functionalForm(version.signature).returns.map((r) => typeOf(r.type)),
      };
      called.set(key, op);
      return op;
    },
    opKeys: () => opset.ops.keys(),
  };
}

export function setsOf(opset: Opset): DTypeSets {
  return {
    sets: new Map(
      [...opset.sets].map(([name, set]) => [
        name,
        { dtypes: set.dtypes, reads: set.reads === 'number' ? ('num' as const) : set.reads },
      ]),
    ),
  };
}

export function definitionOf(spec: OpSpec, version: OpVersion): Definition {
  return {
    key: spec.key,
    since: version.since,
    parameters: [
      ...version.signature.arguments.map((a) => ({ name: a.name, type: typeOf(a.type) })),
      ...(isRandom(spec) ? [SEED] : []),
    ],
    results: resultsOf(version),
    let: Object.fromEntries(version.let),
    dtypes: version.dtypes.map((row) => ({
      ...Object.fromEntries(
        row.columns.map(({ name, rule }) => [name, rule.kind === 'expression' ? rule.text : (rule.set ?? rule.dtypes)]),
      ),
      ...(row.when === undefined ? {} : { when: row.when }),
    })),
    shapes: Object.fromEntries(version.shapes),
    constraints: version.constraints,
    unpredictable: version.unpredictable,
    semantics: version.semantics,
    derivatives: Object.fromEntries(
      version.derivatives.flatMap((d) => ('expression' in d ? [[d.argument, d.expression]] : [])),
    ),
    laws: version.laws.map(({ name, ...law }) => ({ label: name, ...law })),
  };
}

/** Results by name: as the signature names them, else `out`, or `out0`, `out1` … where there are several; last the new values of what it writes. */
export function resultsOf(version: OpVersion): ResultTree[] {
  const { returns } = functionalForm(version.signature);
  return returns.map((r, n) => ({
    name: r.name ?? (returns.length === 1 ? 'out' : `out${n}`),
    type: typeOf(r.type),
    ...([...partsOf(r.type)].some((part) => part.alias !== undefined) ? { isView: true } : {}),
  }));
}

/** What a type of ATen's schema language is in the meaning language. */
export function typeOf(type: SignatureType): Type {
  switch (type.kind) {
    case 'optional':
      return { kind: 'optional', of: typeOf(type.element) };
    case 'list':
      return { kind: 'list', item: typeOf(type.element) };
    case 'base':
      return BASE[type.name] ?? NONE;
    default:
      return NONE;
  }
}

const BASE: Readonly<Record<string, Type>> = {
  Tensor: TENSOR,
  Scalar: SCALAR,
  int: INT,
  SymInt: INT,
  float: REAL,
  SymFloat: REAL,
  bool: BOOL,
  SymBool: BOOL,
  complex: SCALAR,
  str: STRING,
  ScalarType: DTYPE,
  Layout: STRING,
  Device: STRING,
  MemoryFormat: STRING,
  Generator: STRING,
};
