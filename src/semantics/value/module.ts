// What the functions of one executor module share: identifiers for arguments, pattern names and lets, and the parameters that are passed on.
import type { Node, Program, Variable } from '../tree.ts';
import { childrenOf, nodesOf } from '../walk.ts';
import { Emitter } from './emitter.ts';
import { usedVariables } from './steps.ts';
import { dtypeName, typeText } from './types.ts';
import { atom, type Block, camel, Names } from './writer.ts';
import type { Arithmetic, FunctionTable } from './writing.ts';

/** The function that evaluates the meaning in one arithmetic; undefined where a meaning only calls ops. */
export interface Variant {
  readonly arithmetic: Arithmetic | undefined;
  readonly name: string;
  readonly text: string;
}

export class ModuleNames {
  /** One identifier per argument, pattern name and let, the same in every function of the module. */
  readonly shared: Map<Variable, string> = new Map();
  private readonly program: Program;
  private readonly table: FunctionTable;
  private readonly passed: readonly Variable[];

  constructor(program: Program, table: FunctionTable) {
    this.program = program;
    this.table = table;
    const names = new Names(this.taken());
    const patternNames = program.shapes.flatMap((s) => s.items.flatMap((i) => (i.kind === 'bind' ? [i.variable] : [])));
    this.passed = [...program.parameters, ...patternNames, ...program.lets.map((l) => l.variable)];
    for (const variable of this.passed) this.shared.set(variable, names.fresh(variable.name));
  }

  /** Parameters of the functions that evaluate the meaning. */
  variantArguments(): { name: string; type: string }[] {
    const used = usedVariables(this.program.steps);
    const args = this.passed
      .filter((v) => used.has(v))
      .map((v) => ({
        name: this.shared.get(v) as string,
        type: this.isLet(v) ? `() => ${typeText(v.type)}` : typeText(v.type),
      }));
    const { rows, results } = this.program;
    if (rows.some((row) => row.compute || Object.keys(row.results).length > 0))
      args.push({ name: 'compute', type: 'DType' });
    for (const result of results)
      if (rows.some((row) => row.results[result.name])) args.push({ name: dtypeName(result.name), type: 'DType' });
    if (this.program.steps.some((step) => nodesOf(step).some(callsOp))) args.push({ name: 'call', type: 'CallOp' });
    return args;
  }

  /** A writer into `block` that knows all shared names. */
  emitter(arithmetic: Arithmetic, block: Block): Emitter {
    const emitter = new Emitter(arithmetic, this.table, new Names([...this.taken(), ...this.shared.values()]), block);
    for (const variable of this.passed)
      emitter.bind(
        variable,
        atom(this.isLet(variable) ? `${this.shared.get(variable)}()` : (this.shared.get(variable) as string)),
      );
    emitter.bind(this.program.compute, atom('compute'));
    return emitter;
  }

  private isLet(variable: Variable): boolean {
    return this.program.lets.some((l) => l.variable === variable);
  }

  /** Names that a local one must not hide. */
  private taken(): string[] {
    const functions = [...this.table.runtime, ...this.table.functions].map(camel);
    return [
      ...functions,
      'compute',
      'call',
      'run',
      'executor',
      'KEY',
      ...this.program.results.map((r) => dtypeName(r.name)),
    ];
  }
}

function callsOp(node: Node): boolean {
  return node.kind === 'op' || childrenOf(node).some(callsOp);
}
