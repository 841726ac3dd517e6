// Which arithmetics a program can be asked for: what its dtype rows let the compute dtype be.
import { DTYPES, type DType } from '../../tensor/index.ts';
import type { Node, Program, RowTree, Variable } from '../tree.ts';

type Class = 'float' | 'integer' | 'complex';
const ALL: ReadonlySet<Class> = new Set(['float', 'integer', 'complex']);

export function possibleArithmetics(program: Program): ReadonlySet<Class> {
  if (program.rows.length === 0) return ALL;
  return union(program.rows.map((row) => classesOf(row.compute ?? firstResult(program, row), row, program)));
}

function firstResult(program: Program, row: RowTree): Node | undefined {
  return program.results.map((r) => row.results[r.name]).find((node) => node !== undefined);
}

/** Classes of the dtypes an expression may give. Where it cannot be told, all. */
function classesOf(node: Node | undefined, row: RowTree, program: Program): ReadonlySet<Class> {
  if (!node) return ALL;
  switch (node.kind) {
    case 'constant':
      return typeof node.value === 'string' && node.value in DTYPES ? new Set([classOf(node.value)]) : ALL;
    case 'variable':
      return classesOfVariable(node.variable, row, program);
    case 'coerce':
      return classesOf(node.operand, row, program);
    case 'if':
      return union([classesOf(node.then, row, program), classesOf(node.else, row, program)]);
    case 'coalesce':
      return union([classesOf(node.left, row, program), classesOf(node.right, row, program)]);
    case 'expansion': {
      const argument = node.arguments[0] ? classesOf(node.arguments[0], row, program) : ALL;
      const to = CONVERSIONS[node.name];
      return to ? to(argument) : ALL;
    }
    case 'native':
      if (node.name === 'dtype') return classesOf(node.arguments[0], row, program);
      return node.name.startsWith('promote') ? union(node.arguments.map((a) => classesOf(a, row, program))) : ALL;
    default:
      return ALL;
  }
}

const CONVERSIONS: Readonly<Record<string, (from: ReadonlySet<Class>) => ReadonlySet<Class>>> = {
  to_float: (from) => new Set([...from].map((c) => (c === 'integer' ? 'float' : c))),
  to_real: (from) => new Set([...from].map((c) => (c === 'complex' ? 'float' : c))),
  to_complex: () => new Set(['complex']),
  opmath: (from) => from,
  accumulate: (from) => from,
};

function classesOfVariable(variable: Variable, row: RowTree, program: Program): ReadonlySet<Class> {
  const accepts = row.accepts[variable.name];
  if (accepts && 'set' in accepts) return new Set([...accepts.set].map(classOf));
  if (accepts) return classesOf(accepts.equal, row, program);
  const shared = program.lets.find((l) => l.variable === variable);
  if (shared) return classesOf(shared.value, row, program);
  const result = row.results[variable.name];
  return result ? classesOf(result, row, program) : ALL;
}

function classOf(dtype: string): Class {
  const { class: kind } = DTYPES[dtype as DType];
  return kind === 'float' || kind === 'complex' ? kind : 'integer';
}

function union(sets: readonly ReadonlySet<Class>[]): ReadonlySet<Class> {
  return new Set(sets.flatMap((set) => [...set]));
}
