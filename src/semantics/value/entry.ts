// The entry of an executor: dtype rows, shape patterns, lets and constraints in order, then the function of the right arithmetic.
import type { ConstraintTree, Node, Program, RowTree, ShapeTree, Variable } from '../tree.ts';
import { possibleArithmetics } from './classes.ts';
import type { Emitter } from './emitter.ts';
import type { ModuleNames, Variant } from './module.ts';
import { hasCompute, looksAtElements } from './movement.ts';
import { ANY_NUMBER, dtypeName, typeText } from './types.ts';
import { AND, Block, quote, within } from './writer.ts';

export class EntryWriter {
  private readonly program: Program;
  private readonly names: ModuleNames;
  /** Sets of dtypes that rows name: their members, and the constant that holds them. */
  readonly sets: Map<string, string> = new Map();

  constructor(program: Program, names: ModuleNames) {
    this.program = program;
    this.names = names;
  }

  write(functions: readonly Variant[]): string {
    const block = new Block();
    const emitter = this.names.emitter('float', block);
    emitter.isDispatched = false;
    const args = this.program.parameters.map((p) => this.names.shared.get(p) as string);
    this.emitDTypes(block);
    // Lets are computed when first asked for, which a dtype row may do.
    for (const { variable, value } of this.program.lets) this.emitLet(emitter, block, variable, value);
    this.emitRows(emitter, block);
    for (const shape of this.program.shapes) this.emitShape(emitter, block, shape);
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

  /** The variables that the dtype rows set. */
  private emitDTypes(block: Block): void {
    const { rows, results } = this.program;
    const dtypes = results.filter((r) => rows.some((row) => row.results[r.name])).map((r) => dtypeName(r.name));
    const { parameters } = this.program;
    if (hasCompute(this.program)) {
      const isGiven = rows.length > 0 && rows.every((row) => row.compute || Object.keys(row.results).length > 0);
      const args = parameters.map((p) => this.names.shared.get(p)).join(', ');
      block.add(isGiven ? `let compute: DType;` : `let compute: DType = firstDtype(${args});`);
    }
    for (const name of dtypes) block.add(`let ${name}: DType;`);
  }

  private emitRows(emitter: Emitter, block: Block): void {
    const { rows, results } = this.program;
    const chain = new Block();
    rows.forEach((row, n) => {
      const inner = new Block();
      const condition = this.rowCondition(emitter, block, row);
      emitter.inBlock(inner, () => {
        const first = results.find((r) => row.results[r.name]);
        if (row.compute) inner.add(`compute = ${emitter.emit(row.compute).text};`);
        for (const result of results) {
          const value = row.results[result.name];
          if (value) inner.add(`${dtypeName(result.name)} = ${emitter.emit(value).text};`);
        }
        if (!row.compute && first) inner.add(`compute = ${dtypeName(first.name)};`);
      });
      chain.add(`${n === 0 ? '' : '} else '}if (${condition}) {`, inner);
    });
    if (rows.length > 0) {
      const refuse = new Block();
      refuse.add(
        `refuseDtypes(KEY, { ${this.program.parameters.map((p) => (p.name === this.names.shared.get(p) ? p.name : `${p.name}: ${this.names.shared.get(p)}`)).join(', ')} });`,
      );
      chain.add('} else {', refuse, '}');
    }
    block.add(...chain.lines);
  }

  /** Conditions that take statements are written before the chain of rows, and computed where a row asks for them. */
  private rowCondition(emitter: Emitter, before: Block, row: RowTree): string {
    const tests = Object.entries(row.accepts).map(([name, accepts]) => {
      const parameter = this.program.parameters.find((p) => p.name === name) as Variable;
      const code = this.names.shared.get(parameter) as string;
      if ('set' in accepts) {
        const set = this.setName([...accepts.set]);
        return parameter.type.kind === 'tensor' ? `${set}.has(${code}.dtype)` : `accepts(${set}, ${code})`;
      }
      const equal = emitter.emit(accepts.equal).text;
      return parameter.type.kind === 'tensor' ? `${code}.dtype === ${equal}` : `acceptsOnly(${equal}, ${code})`;
    });
    if (row.when) {
      const { when } = row;
      const body = new Block();
      let condition = '';
      emitter.inBlock(body, () => {
        condition = within(emitter.emit(when), AND);
      });
      if (body.isEmpty) tests.push(condition);
      else {
        const name = emitter.names.fresh(`when_${row.label}`);
        body.add(`return ${condition};`);
        before.add(`const ${name} = lazy(() => {`, body, '});');
        tests.push(`${name}()`);
      }
    }
    return tests.join(' && ') || 'true';
  }

  private setName(values: readonly string[]): string {
    const key = values.map((v) => `'${v}'`).join(', ');
    const name = this.sets.get(key) ?? `DTYPES${this.sets.size + 1}`;
    this.sets.set(key, name);
    return name;
  }

  private emitShape(emitter: Emitter, block: Block, shape: ShapeTree): void {
    const code = this.names.shared.get(shape.argument) as string;
    const isTensor =
      shape.argument.type.kind === 'tensor' ||
      (shape.argument.type.kind === 'optional' && shape.argument.type.of.kind === 'tensor');
    const extents = isTensor ? `${code}.shape` : code;
    const inner = new Block();
    const optional = shape.argument.type.kind === 'optional';
    const fail = `refuseShape(KEY, '${shape.argument.name}', ${quote(shape.text)}, ${extents});`;
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
        const name = this.names.shared.get(item.variable) as string;
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
        block.add(`let ${this.names.shared.get(item.variable)}${item.splice ? ': readonly number[] = []' : ' = 0'};`);
    block.add(`if (${code} !== null) {`, inner, '}');
  }

  /** What looks at elements is written in every arithmetic that `compute` may have, and chosen by it; all else once. */
  private inArithmetics(
    plain: Emitter,
    block: Block,
    nodes: readonly Node[],
    write: (emitter: Emitter, block: Block) => void,
  ): void {
    const writeInto = (inner: Block, emitter: Emitter): void => emitter.inBlock(inner, () => write(emitter, inner));
    if (!nodes.some(looksAtElements)) {
      writeInto(block, plain);
      return;
    }
    const arithmetics = [...possibleArithmetics(this.program)].sort();
    arithmetics.forEach((arithmetic, n) => {
      const inner = new Block();
      writeInto(inner, this.names.emitter(arithmetic, inner));
      if (arithmetics.length === 1) block.add(...inner.lines);
      else {
        const test = n === arithmetics.length - 1 ? '' : `if (arithmeticOf(compute) === '${arithmetic}') `;
        block.add(`${n === 0 ? '' : '} else '}${test}{`, inner);
      }
    });
    if (arithmetics.length > 1) block.add('}');
  }

  private emitLet(emitter: Emitter, block: Block, variable: Variable, value: Node): void {
    const name = this.names.shared.get(variable) as string;
    const inner = new Block();
    this.inArithmetics(emitter, inner, [value], (one, body) => one.emitReturn(body, value));
    const [only] = inner.lines;
    const plain =
      inner.lines.length === 1 && typeof only === 'string' ? only.replace(/^return (.*);$/, '$1') : undefined;
    if (plain !== undefined) block.add(`const ${name} = lazy(() => ${plain});`);
    else block.add(`const ${name} = lazy((): ${typeText(variable.type, ANY_NUMBER)} => {`, inner, '});');
  }

  private emitConstraint(emitter: Emitter, block: Block, constraint: ConstraintTree): void {
    const inner = new Block();
    const { when, require } = constraint;
    this.inArithmetics(emitter, inner, when ? [when, require] : [require], (one, body) => {
      if (!when) {
        this.refusal(one, body, constraint);
        return;
      }
      const condition = one.emit(when).text;
      const target = new Block();
      one.inBlock(target, () => this.refusal(one, target, constraint));
      body.add(`if (${condition}) {`, target, '}');
    });
    const isPlain = inner.lines.every((line) => typeof line !== 'string' || !/^(const|let) /.test(line));
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
    const args = this.names
      .variantArguments()
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
}
