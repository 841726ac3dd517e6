// One checked program → the TypeScript module of its reference executor.
import type { ConstraintTree, Node, Program, RowTree, ShapeTree, Step, Variable } from '../tree.ts';
import type { Type } from '../types.ts';
import { childrenOf, nodesOf, visitVariables } from '../walk.ts';
import { possibleArithmetics } from './classes.ts';
import { Emitter } from './emitter.ts';
import { usesArithmetic } from './movement.ts';
import { scatterLoops, workDType, writeTensor } from './tensors.ts';
import { typeText } from './types.ts';
import { atom, Block, type Code, camel, Names } from './writer.ts';
import { type Arithmetic, type FunctionTable, Unavailable } from './writing.ts';

/** What the module's head says about the op. */
export interface ModuleFacts {
  readonly summary: string;
  readonly signature: string;
  readonly semantics: string;
  /** Descriptions of the parameters that the argument binder reads. */
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly default?: string }[];
}

export function emitProgram(program: Program, facts: ModuleFacts, table: FunctionTable): string {
  return new ProgramEmitter(program, facts, table).print();
}

class ProgramEmitter {
  private readonly program: Program;
  private readonly facts: ModuleFacts;
  private readonly table: FunctionTable;
  /** One identifier per argument, pattern name and let, the same in every function of the module. */
  private readonly shared = new Map<Variable, string>();
  private readonly names: Names;
  private readonly sets = new Map<string, string>();
  private readonly passed: Variable[];
  private readonly callsOps: boolean;

  constructor(program: Program, facts: ModuleFacts, table: FunctionTable) {
    this.program = program;
    this.facts = facts;
    this.table = table;
    this.callsOps = program.steps.some((step) => nodesOf(step).some(callsOp));
    this.names = new Names([
      ...[...table.runtime, ...table.functions].map(camel),
      'compute',
      'call',
      'run',
      'executor',
      'KEY',
      'context',
      ...program.results.map((r) => dtypeName(r.name)),
    ]);
    const patternNames = program.shapes.flatMap((s) => s.items.flatMap((i) => (i.kind === 'bind' ? [i.variable] : [])));
    this.passed = [...program.parameters, ...patternNames, ...program.lets.map((l) => l.variable)];
    for (const variable of this.passed) this.shared.set(variable, this.names.fresh(variable.name));
  }

  print(): string {
    const functions = this.variants();
    const body = [this.entry(functions), ...functions.map((f) => f.text)].join('\n');
    const sets = [...this.sets]
      .map(([values, name]) => `const ${name}: ReadonlySet<string> = new Set([${values}]);\n`)
      .join('');
    const { key, since } = this.program;
    const parameters = this.facts.parameters
      .map(
        (p) =>
          `    { name: '${p.name}', type: '${p.type}'${p.default === undefined ? '' : `, default: ${p.default}`} },\n`,
      )
      .join('');
    const results = this.program.results.map((r) => `'${r.type.kind}'`).join(', ');
    const executor = `/** ${this.facts.summary} */\nexport const executor: Executor = {\n  key: KEY,\n  since: '${since}',\n  parameters: [\n${parameters}  ],\n  results: [${results}],\n  run,\n};\n`;
    const text = `const KEY = '${key}';\n${sets}\n${executor}\n${body}`;
    const formula = this.facts.semantics
      .trimEnd()
      .split('\n')
      .map((line) => `//     ${line}`.trimEnd())
      .join('\n');
    return `// Generated from spec/ops: edit the spec and run \`npm run generate\`.\n// ${key}${this.facts.signature}\n//\n${formula}\n${this.imports(text)}\n${text}`;
  }

  /** Import lines for the names that stand in the text. */
  private imports(text: string): string {
    const code = text.replace(/\/\*\*.*?\*\/|'[^']*'|\/\/.*$/gm, '');
    const words = new Set(code.match(/\b[A-Z]\w*\b/g) ?? []);
    const calls = new Set([...code.matchAll(/(?<![.\w])([a-z]\w*)\(/g)].map((match) => match[1]));
    const used = (names: ReadonlySet<string>): string[] =>
      [...names]
        .map(camel)
        .filter((name) => calls.has(name))
        .sort();
    const lines: string[] = [];
    const tensor = ['Complex', 'DType', 'Tensor'].filter((t) => words.has(t));
    if (tensor.length > 0) lines.push(`import type { ${tensor.join(', ')} } from '../../../../src/tensor/index.ts';`);
    lines.push(`import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';`);
    const spaces = ['complex', 'float', 'integer'].filter((space) => new RegExp(`\\b${space}\\.\\w`).test(code));
    const types = ['Scalar', 'Value'].filter((t) => words.has(t)).map((t) => `type ${t}`);
    const functions = used(this.table.functions);
    if (functions.length > 0) lines.push(`import { ${functions.join(', ')} } from '../../functions.ts';`);
    lines.push(
      `import { ${[...spaces, ...used(this.table.runtime), ...types].join(', ')} } from '../../../../src/reference/runtime/index.ts';`,
    );
    return `${lines.join('\n')}\n`;
  }

  // ——— the entry: dtypes, shapes, constraints, then the arithmetic ———

  private entry(functions: readonly Variant[]): string {
    const block = new Block();
    const emitter = this.emitter('float', block);
    const args = this.program.parameters.map((p) => this.shared.get(p) as string);
    this.emitRows(emitter, block);
    for (const shape of this.program.shapes) this.emitShape(emitter, block, shape);
    for (const { variable, value } of this.program.lets) this.emitLet(emitter, block, variable, value);
    for (const constraint of this.program.constraints) this.emitConstraint(emitter, block, constraint);
    this.emitDispatch(block, functions);
    const { parameters } = this.program;
    const types = parameters.map((p, n) => `${p.name === args[n] ? p.name : `${p.name}: ${args[n]}`}`).join(', ');
    const cast = `{ ${types} }: BoundArguments<{ ${parameters.map((p) => `${p.name}: ${typeText(p.type)}`).join('; ')} }>`;
    return `function run(${cast}, call: CallOp): readonly Value[] {\n${block.print('  ')}}\n`.replace(
      ', call: CallOp)',
      this.entryCalls(block) ? ', call: CallOp)' : ')',
    );
  }

  private entryCalls(block: Block): boolean {
    return /\bcall\b/.test(block.print());
  }

  private emitRows(emitter: Emitter, block: Block): void {
    const { rows, results } = this.program;
    const dtypes = results.filter((r) => rows.some((row) => row.results[r.name])).map((r) => dtypeName(r.name));
    const needsCompute = rows.some((row) => row.compute || Object.keys(row.results).length > 0);
    if (needsCompute) block.add(`let compute: DType;`);
    for (const name of dtypes) block.add(`let ${name}: DType;`);
    rows.forEach((row, n) => {
      const inner = new Block();
      const condition = this.rowCondition(emitter, row);
      emitter.inBlock(inner, () => {
        const first = results.find((r) => row.results[r.name]);
        if (row.compute) inner.add(`compute = ${asDType(emitter.emit(row.compute))};`);
        for (const result of results) {
          const value = row.results[result.name];
          if (value) inner.add(`${dtypeName(result.name)} = ${asDType(emitter.emit(value))};`);
        }
        if (!row.compute && first) inner.add(`compute = ${dtypeName(first.name)};`);
      });
      block.add(`${n === 0 ? '' : '} else '}if (${condition}) {`, inner);
    });
    if (rows.length > 0) {
      const refuse = new Block();
      refuse.add(
        `refuseDtypes(KEY, { ${this.program.parameters.map((p) => (p.name === this.shared.get(p) ? p.name : `${p.name}: ${this.shared.get(p)}`)).join(', ')} });`,
      );
      block.add('} else {', refuse, '}');
    }
  }

  private rowCondition(emitter: Emitter, row: RowTree): string {
    const tests = Object.entries(row.accepts).map(([name, accepts]) => {
      const parameter = this.program.parameters.find((p) => p.name === name) as Variable;
      const code = this.shared.get(parameter) as string;
      if ('set' in accepts) {
        const set = this.setName([...accepts.set]);
        return parameter.type.kind === 'tensor' ? `${set}.has(${code}.dtype)` : `accepts(${set}, ${code})`;
      }
      const equal = emitter.emit(accepts.equal).text;
      return parameter.type.kind === 'tensor' ? `${code}.dtype === ${equal}` : `acceptsOnly(${equal}, ${code})`;
    });
    if (row.when) tests.push(emitter.emit(row.when).text);
    return tests.join(' && ') || 'true';
  }

  private setName(values: readonly string[]): string {
    const key = values.map((v) => `'${v}'`).join(', ');
    let name = this.sets.get(key);
    if (name === undefined) this.sets.set(key, (name = `DTYPES${this.sets.size + 1}`));
    return name;
  }

  private emitShape(emitter: Emitter, block: Block, shape: ShapeTree): void {
    const code = this.shared.get(shape.argument) as string;
    const isTensor =
      shape.argument.type.kind === 'tensor' ||
      (shape.argument.type.kind === 'optional' && shape.argument.type.of.kind === 'tensor');
    const extents = isTensor ? `${code}.shape` : code;
    const inner = new Block();
    const optional = shape.argument.type.kind === 'optional';
    const fail = `refuseShape(KEY, '${shape.argument.name}', '${shape.text}', ${extents});`;
    const splice = shape.items.findIndex((i) => i.splice);
    const count = shape.items.length - (splice >= 0 ? 1 : 0);
    const tests = [
      splice < 0 ? `${extents}.length !== ${count}` : count > 0 ? `${extents}.length < ${count}` : '',
    ].filter(Boolean);
    if (tests.length > 0) inner.add(`if (${tests.join(' || ')}) ${fail}`);
    const equal: string[] = [];
    shape.items.forEach((item, n) => {
      const after = shape.items.length - n;
      const at =
        splice < 0 || n < splice
          ? `${extents}[${n}]!`
          : n === splice
            ? `${extents}.slice(${n}${after === 1 ? '' : `, ${extents}.length - ${after - 1}`})`
            : `${extents}[${extents}.length - ${after}]!`;
      if (item.kind === 'bind') {
        const name = this.shared.get(item.variable) as string;
        if (optional) inner.add(`${name} = ${at};`);
        else inner.add(`const ${name} = ${at};`);
      } else {
        const value = emitter.emit(item.value).text;
        equal.push(
          item.splice
            ? `!sameList(${at}, ${value})`
            : `${at.replace(/!$/, '')} !== ${/^[\w.]+$/.test(value) ? value : `(${value})`}`,
        );
      }
    });
    if (equal.length > 0) inner.add(`if (${equal.join(' || ')}) ${fail}`);
    if (!optional) {
      block.add(...inner.lines);
      return;
    }
    for (const item of shape.items)
      if (item.kind === 'bind')
        block.add(`let ${this.shared.get(item.variable)}${item.splice ? ': readonly number[] = []' : ' = 0'};`);
    block.add(`if (${code} !== null) {`, inner, '}');
  }

  private emitLet(emitter: Emitter, block: Block, variable: Variable, value: Node): void {
    const name = this.shared.get(variable) as string;
    const inner = new Block();
    emitter.inBlock(inner, () => emitter.emitReturn(inner, value));
    const [only] = inner.lines;
    const plain =
      inner.lines.length === 1 && typeof only === 'string' ? only.replace(/^return (.*);$/, '$1') : undefined;
    if (plain !== undefined) block.add(`const ${name} = lazy(() => ${plain});`);
    else block.add(`const ${name} = lazy((): ${typeText(variable.type)} => {`, inner, '});');
  }

  private emitConstraint(emitter: Emitter, block: Block, constraint: ConstraintTree): void {
    const inner = new Block();
    emitter.inBlock(inner, () => {
      const when = constraint.when ? emitter.emit(constraint.when).text : undefined;
      const target = when === undefined ? inner : new Block();
      if (when !== undefined) {
        emitter.inBlock(target, () => this.refusal(emitter, target, constraint));
        inner.add(`if (${when}) {`, target, '}');
      } else this.refusal(emitter, inner, constraint);
    });
    const isPlain = inner.lines.length === 1 || constraint.when !== undefined;
    block.add(`// ${constraint.label}`);
    if (isPlain) block.add(...inner.lines);
    else block.add('{', inner, '}');
  }

  private refusal(emitter: Emitter, block: Block, constraint: ConstraintTree): void {
    const condition = emitter.emit({
      kind: 'not',
      operand: constraint.require,
      type: { kind: 'bool' },
      span: constraint.require.span,
    });
    block.add(`if (${condition.text}) refuse(KEY, '${constraint.label}', ${quote(constraint.message)});`);
  }

  private emitDispatch(block: Block, functions: readonly Variant[]): void {
    const args = this.variantArguments()
      .map((v) => v.name)
      .join(', ');
    const [only] = functions;
    if (!only) throw new Error(`${this.program.key}: no arithmetic can express its meaning`);
    if (only.arithmetic === undefined || (functions.length === 1 && only.arithmetic === 'cells')) {
      block.add(`return ${only.name}(${args});`);
      return;
    }
    block.add('switch (arithmeticOf(compute)) {');
    const cases = new Block();
    for (const { arithmetic, name } of functions) {
      const labels = arithmetic === 'cells' ? ['default'] : [`case '${arithmetic}'`];
      cases.add(`${labels.join(': ')}:`);
      const inner = new Block();
      inner.add(`return ${name}(${args});`);
      cases.add(inner);
    }
    if (!functions.some((f) => f.arithmetic === 'cells')) {
      const inner = new Block();
      inner.add(`return refuseArithmetic(KEY, compute);`);
      cases.add('default:', inner);
    }
    block.add(cases, '}');
  }

  // ——— the meaning, once per arithmetic ———

  private variants(): Variant[] {
    const needed = usesArithmetic(this.program.steps);
    if (needed === 'none') return [this.variant(undefined, 'evaluate')];
    const possible = possibleArithmetics(this.program);
    const wanted: readonly Arithmetic[] =
      needed === 'cells'
        ? possible.has('complex')
          ? ['complex', 'cells']
          : ['cells']
        : ARITHMETICS.filter((a) => possible.has(a));
    const made = wanted.flatMap((arithmetic): Variant[] => {
      try {
        return [this.variant(arithmetic, arithmetic === 'cells' ? 'evaluate' : `evaluate_in_${arithmetic}`)];
      } catch (error) {
        if (error instanceof Unavailable) return [];
        throw error;
      }
    });
    // Where moving elements is all views, complex ones move like any other.
    const cells = made.find((v) => v.arithmetic === 'cells');
    if (cells && !cells.text.includes('blank(') && !cells.text.includes('copyOf(')) return [cells];
    return made;
  }

  private variant(arithmetic: Arithmetic | undefined, wanted: string): Variant {
    const name = camel(wanted);
    const block = new Block();
    const emitter = this.emitter(arithmetic ?? 'float', block);
    new StepEmitter(this.program, emitter, arithmetic).steps(block, this.program.steps);
    const parameters = this.variantArguments()
      .map((v) => `${v.name}: ${v.type}`)
      .join(', ');
    return { arithmetic, name, text: `function ${name}(${parameters}): readonly Value[] {\n${block.print('  ')}}\n` };
  }

  private variantArguments(): { name: string; type: string }[] {
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
    if (this.callsOps) args.push({ name: 'call', type: 'CallOp' });
    return args;
  }

  private isLet(variable: Variable): boolean {
    return this.program.lets.some((l) => l.variable === variable);
  }

  private emitter(arithmetic: Arithmetic, block: Block): Emitter {
    const emitter = new Emitter(
      arithmetic,
      this.table,
      new Names([
        ...[...this.table.runtime, ...this.table.functions].map(camel),
        ...this.shared.values(),
        'compute',
        'call',
        'KEY',
        'run',
        ...this.program.results.map((r) => dtypeName(r.name)),
      ]),
      block,
    );
    for (const variable of this.passed)
      emitter.bind(
        variable,
        atom(this.isLet(variable) ? `${this.shared.get(variable)}()` : (this.shared.get(variable) as string)),
      );
    emitter.bind(this.program.compute, atom('compute'));
    return emitter;
  }
}

const ARITHMETICS = ['float', 'integer', 'complex'] as const;

function callsOp(node: Node): boolean {
  return node.kind === 'op' || childrenOf(node).some(callsOp);
}

interface Variant {
  readonly arithmetic: Arithmetic | undefined;
  readonly name: string;
  readonly text: string;
}

/** Statements → lines, in the order they stand. */
class StepEmitter {
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
    steps.forEach((step, n) => this.step(block, step, steps.slice(n + 1)));
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
          block.add(
            `const [${names.join(', ')}] = ${code.text} as [${step.variables.map((v) => typeText(v.type)).join(', ')}];`,
          );
          step.variables.forEach((v, k) => emitter.bind(v, atom(names[k] as string)));
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
    block.add(`const ${name} = ${code.text};`);
    emitter.bind(variable, atom(name));
  }

  /** Variables declared before an if statement whose branches assign them. */
  private readonly assigned = new Map<Variable, string>();

  private conditional(block: Block, step: Extract<Step, { kind: 'if' }>, later: readonly Step[]): void {
    const { emitter } = this;
    const condition = emitter.emit(step.condition).text;
    if (condition === 'true' || condition === 'false') {
      const chosen = condition === 'true' ? step.then : step.else;
      chosen.forEach((s, n) => this.step(block, s, [...chosen.slice(n + 1), ...later]));
      return;
    }
    const used = new Set<Variable>();
    for (const variable of usedVariables(later)) used.add(variable);
    for (const variable of new Set(definedVariables([step], true))) {
      if (!used.has(variable)) continue;
      const name = emitter.names.fresh(variable.name);
      block.add(`let ${name}: ${typeText(variable.type)};`);
      emitter.bind(variable, atom(name));
      this.assigned.set(variable, name);
    }
    const branches = [step.then, step.else].map((steps) => {
      const inner = new Block();
      emitter.inBlock(inner, () => steps.forEach((s, n) => this.step(inner, s, [...steps.slice(n + 1), ...later])));
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
    const result = this.program.results[n] as { name: string; type: Type };
    const code = this.emitter.emit(value).text;
    const declared = this.program.rows.some((row) => row.results[result.name]);
    switch (result.type.kind) {
      case 'tensor':
        if (declared) return `finish(${code}, ${dtypeName(result.name)})`;
        return this.isElementwise(value) ? `finish(${code}, ${defaultDType(value)})` : code;
      case 'list':
        if (result.type.item.kind === 'tensor')
          return declared ? `${code}.map((t) => finish(t, ${dtypeName(result.name)}))` : code;
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
  return reads === 'num' ? 'compute' : reads === 'int' ? `'int64'` : `'bool'`;
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

function usedVariables(steps: readonly Step[]): Set<Variable> {
  const used = new Set<Variable>();
  for (const step of steps) for (const node of nodesOf(step)) visitVariables(node, (variable) => used.add(variable));
  return used;
}

function dtypeName(result: string): string {
  return `${camel(result)}Dtype`;
}

function asDType(code: Code): string {
  return code.text;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
