// What the functions of one executor module share: identifiers for arguments, pattern names and lets, and the parameters that are passed on.
import type { Node, Program, Variable } from '../tree.ts';
import { childrenOf, nodesOf } from '../walk.ts';
import { Emitter } from './emitter.ts';
import { hasCompute } from './movement.ts';
import { usedVariables } from './steps.ts';
import { ANY_NUMBER, dtypeName, typeText } from './types.ts';
import { atom, type Block, type Code, Names } from './writer.ts';
import { type Arithmetic, type FunctionTable, importedNames, NUMBER_TEXTS } from './writing.ts';

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
        type: this.isLet(v) ? `() => ${typeText(v.type, ANY_NUMBER)}` : typeText(v.type),
      }));
    const { rows, results } = this.program;
    if (hasCompute(this.program)) args.push({ name: 'compute', type: 'DType' });
    for (const result of results)
      if (rows.some((row) => row.results[result.name])) args.push({ name: dtypeName(result.name), type: 'DType' });
    if (this.program.steps.some((step) => nodesOf(step).some(callsOp))) args.push({ name: 'call', type: 'CallOp' });
    return args;
  }

  /** A writer into `block` that knows all shared names. */
  emitter(arithmetic: Arithmetic, block: Block): Emitter {
    const emitter = new Emitter(arithmetic, this.table, new Names([...this.taken(), ...this.shared.values()]), block);
    for (const variable of this.passed) emitter.bind(variable, this.reference(variable, arithmetic));
    emitter.bind(this.program.compute, atom('compute'));
    return emitter;
  }

  /** A let is computed when it is first asked for, its numbers in the arithmetic of the call. */
  private reference(variable: Variable, arithmetic: Arithmetic): Code {
    const name = this.shared.get(variable) as string;
    if (!this.isLet(variable)) return atom(name);
    const type = typeText(variable.type, NUMBER_TEXTS[arithmetic]);
    return atom(type === typeText(variable.type, ANY_NUMBER) ? `${name}()` : `(${name}() as ${type})`);
  }

  private isLet(variable: Variable): boolean {
    return this.program.lets.some((l) => l.variable === variable);
  }

  /** Names that a local one must not hide. */
  private taken(): string[] {
    return [
      ...importedNames(this.table),
      ...['evaluate', 'evaluateInComplex', 'evaluateInFloat', 'evaluateInInteger'],
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
