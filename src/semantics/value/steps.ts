// Steps of a meaning → lines, in the order they stand, ending with the results in their dtypes.
import type { Node, Program, ResultTree, Step, Variable } from '../tree.ts';
import { nodesOf, visitVariables } from '../walk.ts';
import { type Emitter, readResult } from './emitter.ts';
import { scatterLoops, workDType, writeTensor } from './tensors.ts';
import { dtypeName, typeText } from './types.ts';
import { atom, Block, type Code, constant } from './writer.ts';
import { type Arithmetic, DEFAULT_DTYPES } from './writing.ts';

/** Statements → lines, in the order they stand. */
export class StepEmitter {
  private readonly program: Program;
  private readonly emitter: Emitter;
  private readonly arithmetic: Arithmetic | undefined;
  private readonly elementwise: ReadonlySet<Variable>;

  constructor(program: Program, emitter: Emitter, arithmetic: Arithmetic | undefined) {
    this.program = program;
    this.emitter = emitter;
    this.arithmetic = arithmetic;
    this.elementwise = new Set(definedVariables(program.steps));
  }

  steps(block: Block, steps: readonly Step[]): void {
    for (const [n, step] of steps.entries()) this.step(block, step, steps.slice(n + 1));
  }

  private step(block: Block, step: Step, later: readonly Step[]): void {
    const { emitter } = this;
    switch (step.kind) {
      case 'let': {
        const code = emitter.emit(step.value);
        const [first] = step.variables;
        if (step.variables.length === 1 && first) this.name(block, first, code);
        else {
          const names = step.variables.map((v) => emitter.names.fresh(v.name));
          block.add(`const [${names.join(', ')}] = ${code.text};`);
          for (const [k, variable] of step.variables.entries())
            this.name(block, variable, readResult(atom(names[k] as string), variable.type));
        }
        return;
      }
      case 'define':
        this.name(
          block,
          step.variable,
          writeTensor(emitter, step.value, step.variable.name, this.directDType(step.variable, later)),
        );
        return;
      case 'scatter':
        this.scatter(block, step);
        return;
      case 'if':
        this.conditional(block, step, later);
        return;
      case 'return':
        block.add(`return [${step.values.map((value, n) => this.result(value, n)).join(', ')}];`);
    }
  }

  private name(block: Block, variable: Variable, code: Code): void {
    const { emitter } = this;
    if (emitter.isBound(variable) && this.assigned.has(variable)) {
      block.add(`${this.assigned.get(variable)} = ${code.text};`);
      return;
    }
    if (/^\w+$/.test(code.text)) {
      emitter.bind(variable, code);
      return;
    }
    const name = emitter.names.fresh(variable.name);
    block.add(constant(name, code));
    emitter.bind(variable, atom(name));
  }

  /** Variables declared before an if statement whose branches assign them. */
  private readonly assigned = new Map<Variable, string>();

  private conditional(block: Block, step: Extract<Step, { kind: 'if' }>, later: readonly Step[]): void {
    const { emitter } = this;
    const condition = emitter.emit(step.condition).text;
    if (condition === 'true' || condition === 'false') {
      const chosen = condition === 'true' ? step.then : step.else;
      for (const [n, s] of chosen.entries()) this.step(block, s, [...chosen.slice(n + 1), ...later]);
      return;
    }
    const used = new Set<Variable>();
    for (const variable of usedVariables(later)) used.add(variable);
    for (const variable of new Set(definedVariables([step], true))) {
      if (!used.has(variable) || this.assigned.has(variable)) continue;
      const name = emitter.names.fresh(variable.name);
      block.add(`let ${name}: ${typeText(variable.type)};`);
      emitter.bind(variable, atom(name));
      this.assigned.set(variable, name);
      if (this.elementwise.has(variable) && variable.type.kind === 'tensor')
        emitter.exact.set(name, variable.type.reads);
    }
    const branches = [step.then, step.else].map((steps) => {
      const inner = new Block();
      emitter.inBlock(inner, () => {
        for (const [n, s] of steps.entries()) this.step(inner, s, [...steps.slice(n + 1), ...later]);
      });
      return inner;
    }) as [Block, Block];
    block.add(`if (${condition}) {`, branches[0]);
    if (!branches[1].isEmpty) block.add('} else {', branches[1]);
    block.add('}');
  }

  private scatter(block: Block, step: Extract<Step, { kind: 'scatter' }>): void {
    const { emitter } = this;
    const reads = step.variable.type.kind === 'tensor' ? step.variable.type.reads : 'num';
    const base = emitter.emit(step.base);
    const name = emitter.names.fresh(step.variable.name);
    const dtype = workDType(emitter, reads);
    emitter.exact.set(name, reads);
    block.add(`const ${name} = copyOf(${base.text}, ${reads === 'num' ? 'compute, ' : ''}${dtype.text});`);
    scatterLoops(emitter, step, name, reads);
    this.name(block, step.variable, atom(name));
  }

  /** A tensor that is only returned may be stored in its result dtype at once. */
  private directDType(variable: Variable, later: readonly Step[]): Code | undefined {
    if (this.arithmetic !== 'float' || (variable.type.kind === 'tensor' && variable.type.reads !== 'num'))
      return undefined;
    const n = this.program.results.findIndex((_, k) =>
      later.some((s) => s.kind === 'return' && isVariable(s.values[k], variable)),
    );
    const result = this.program.results[n];
    if (!result || !this.program.rows.some((row) => row.results[result.name])) return undefined;
    const reads = later.some((s) => s.kind !== 'return' && usedVariables([s]).has(variable));
    const returns = later.filter((s) => s.kind === 'return').flatMap((s) => (s.kind === 'return' ? s.values : []));
    if (reads || returns.some((v) => !isVariable(v, variable) && mentions(v, variable))) return undefined;
    return atom(`floatStorage(${dtypeName(result.name)})`);
  }

  private result(value: Node, n: number): string {
    const result = this.program.results[n] as ResultTree;
    const code = this.emitter.emit(value).text;
    const declared = this.program.rows.some((row) => row.results[result.name]);
    // A view may keep its strides; what is new is contiguous.
    const store = result.isView ? 'finish' : 'settle';
    switch (result.type.kind) {
      case 'tensor':
        if (declared) return `${store}(${code}, ${dtypeName(result.name)})`;
        return this.isElementwise(value) ? `${store}(${code}, ${defaultDType(value)})` : code;
      case 'list':
        if (result.type.item.kind === 'tensor')
          return declared ? `${code}.map((t) => ${store}(t, ${dtypeName(result.name)}))` : code;
        return code;
      case 'int':
        return `BigInt(${code})`;
      default:
        return code;
    }
  }

  private isElementwise(value: Node): boolean {
    const plain = value.kind === 'coerce' ? value.operand : value;
    return plain.kind === 'tensor' || (plain.kind === 'variable' && this.elementwise.has(plain.variable));
  }
}

function defaultDType(value: Node): string {
  const reads = value.type.kind === 'tensor' ? value.type.reads : 'num';
  return DEFAULT_DTYPES[reads];
}

function isVariable(node: Node | undefined, variable: Variable): boolean {
  const plain = node?.kind === 'coerce' ? node.operand : node;
  return plain?.kind === 'variable' && plain.variable === variable;
}

function mentions(node: Node, variable: Variable): boolean {
  let found = false;
  visitVariables(node, (v) => {
    if (v === variable) found = true;
  });
  return found;
}

function definedVariables(steps: readonly Step[], lets = false): Variable[] {
  return steps.flatMap((step): readonly Variable[] => {
    if (step.kind === 'define' || step.kind === 'scatter') return [step.variable];
    if (step.kind === 'let') return lets ? step.variables : [];
    if (step.kind === 'if') return [...definedVariables(step.then, lets), ...definedVariables(step.else, lets)];
    return [];
  });
}

export function usedVariables(steps: readonly Step[]): Set<Variable> {
  const used = new Set<Variable>();
  for (const step of steps) for (const node of nodesOf(step)) visitVariables(node, (variable) => used.add(variable));
  return used;
}
