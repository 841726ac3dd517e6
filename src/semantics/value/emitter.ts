// Expressions of the checked tree → TypeScript in one arithmetic. Loops count their offsets up; whatever depends on no inner loop is computed outside it.
import { visitVariables } from '../walk.ts';
import type { ArithmeticOperator, BinderNode, IndexBinder, ItemNode, Node, Step, Variable } from '../tree.ts';
import { add, call, constant, type Frame, isConstant, joinedTuple, type Linear, type LinearItem, type LinearTuple, loopTuple, opaqueTuple, repeatedTuple, replacedTuple, scale, scaledTuple, sumTuple } from './linear.ts';
import type { Type } from '../types.ts';
import { typeText } from './types.ts';
import { AND, ATOM, atom, Block, camel, type Code, CONDITIONAL, EQUALITY, infix, Names, OR, plus, PRODUCT, RELATION, SUM, times, UNARY, within } from './writer.ts';

/** The arithmetic of one emitted function; `cells` moves elements without looking at them. */
export type Arithmetic = 'float' | 'integer' | 'complex' | 'cells';

/** What stands for a variable in the code. */
type Binding =
  | { readonly kind: 'code'; readonly code: Code; readonly depth: number }
  | { readonly kind: 'scalar-index'; readonly code: Code; readonly frame: LoopFrame }
  | { readonly kind: 'tuple-index'; readonly frame: LoopFrame; readonly length: Code }
  /** A local name used in place: its value is seen through, so that offsets stay linear. */
  | { readonly kind: 'alias'; readonly node: Node; readonly depth: number; name?: string };

export interface LoopFrame extends Frame {
  readonly block: Block;
  /** The block runs only in one branch of this loop: what is named there is out of sight elsewhere. */
  readonly branch?: boolean;
  /** Of a tuple loop: the counted offsets, by name, with where they start and how they step. */
  readonly counters: { readonly name: string; readonly start: Code; readonly strides: Code }[];
  /** Of a tuple loop: where it starts, if not at zeros. */
  readonly from?: Code;
  /** Of a tuple loop: the name of the index array, once something needs it. */
  index?: string;
}

/** A tensor as an operand: its elements in the class it is read in. */
interface Operand {
  readonly name: string;
  readonly depth: number;
}

/** Which functions an arithmetic has. */
export interface FunctionTable {
  readonly runtime: ReadonlySet<string>;
  /** Functions written in the language that generated/reference/functions.ts exports. */
  readonly functions: ReadonlySet<string>;
  readonly float: ReadonlySet<string>;
  readonly integer: ReadonlySet<string>;
  readonly complex: ReadonlySet<string>;
}

/** Thrown where an arithmetic cannot express a node that is always evaluated. */
export class Unavailable extends Error {}

export class Emitter {
  readonly names: Names;
  private readonly arithmetic: Arithmetic;
  private readonly table: FunctionTable;
  private readonly bindings = new Map<number, Binding>();
  private readonly operands = new Map<string, Operand>();
  private readonly hoisted = new Map<string, string>();
  private frames: LoopFrame[];
  /** Inside the block of an if statement: what is missing there fails when run. */
  private inBranch = false;

  constructor(arithmetic: Arithmetic, table: FunctionTable, names: Names, block: Block) {
    this.arithmetic = arithmetic;
    this.table = table;
    this.names = names;
    this.frames = [{ kind: 'block', depth: 0, block, counters: [] }];
  }

  get block(): Block {
    return this.frame.block;
  }

  private get frame(): LoopFrame {
    return this.frames.at(-1) as LoopFrame;
  }

  /** A name of another module as the code writes it; the imports are read off the finished text. */
  private use(module: 'runtime' | 'functions' | 'float' | 'integer' | 'complex', name: string): string {
    return module === 'runtime' || module === 'functions' ? name : `${module}.${name}`;
  }

  bind(variable: Variable, code: Code, depth = 0): void {
    this.bindings.set(variable.slot, { kind: 'code', code, depth });
  }

  isBound(variable: Variable): boolean {
    return this.bindings.has(variable.slot);
  }

  /** Writes into `block` at statement level: the block of an if statement. */
  inBlock(block: Block, write: () => void): void {
    const frames = this.frames;
    const operands = new Map(this.operands);
    const hoisted = new Map(this.hoisted);
    this.frames = [{ kind: 'block', depth: 0, block, counters: [] }];
    const inBranch = this.inBranch;
    this.inBranch = true;
    write();
    this.inBranch = inBranch;
    this.frames = frames;
    // What the block computed is in sight only inside it.
    restore(this.operands, operands);
    restore(this.hoisted, hoisted);
  }

  // ——— expressions ———

  emit(node: Node): Code {
    switch (node.kind) {
      case 'constant':
        return this.constant(node);
      case 'variable':
        return this.variable(node.variable);
      case 'coerce':
        return this.coerce(node);
      case 'negate':
        return this.negate(node);
      case 'arithmetic':
        return this.arithmeticOf(node);
      case 'compare':
        return this.compare(node);
      case 'and':
      case 'or':
        return this.logical(node);
      case 'not': {
        const operand = this.emit(node.operand);
        if (operand.text === 'true' || operand.text === 'false') return atom(operand.text === 'true' ? 'false' : 'true');
        return { text: `!${within(operand, UNARY)}`, precedence: UNARY };
      }
      case 'is-none':
        return infix(this.emit(node.operand), '===', atom('null'), EQUALITY);
      case 'coalesce':
        return this.coalesce(node);
      case 'if':
        return this.conditionalOf(node);
      case 'let':
        this.bindLet(node.variable, node.value);
        return this.emit(node.body);
      case 'list':
        return atom(`[${node.items.map((item) => (item.splice ? '...' : '') + this.emit(item.value).text).join(', ')}]`);
      case 'comprehension':
        return this.comprehension(node);
      case 'concat':
        return atom(`[...${within(this.emit(node.left), ATOM)}, ...${within(this.emit(node.right), ATOM)}]`);
      case 'element': {
        const linear = node.list.type.kind === 'list' && node.list.type.item.kind === 'int' && this.mentionsLoopTuple(node.list) ? this.linear(node) : undefined;
        if (linear) return this.value(linear);
        return atom(`${within(this.emit(node.list), ATOM)}[${this.emit(node.index).text}]!`);
      }
      case 'slice': {
        const from = node.from ? this.emit(node.from).text : '0';
        const to = node.to ? `, ${this.emit(node.to).text}` : '';
        return atom(`${within(this.emit(node.list), ATOM)}.slice(${from}${to})`);
      }
      case 'with':
        return call(this.use('runtime', 'replaced'), this.emit(node.list), this.emit(node.index), this.emit(node.value));
      case 'read':
        return this.read(node);
      case 'reduce':
        return this.reduce(node);
      case 'tensor':
        return this.tensor(node);
      case 'native':
        return this.native(node);
      case 'expansion':
        // Functions of shapes and dtypes are emitted once; those of elements are written out in each arithmetic.
        if (!this.table.functions.has(node.name) || this.mentionsLoopTuple(node)) return this.emit(node.body);
        return call(camel(node.name), ...node.arguments.map((a) => this.emit(a)));
      case 'op':
        return this.op(node);
      case 'result':
        return atom(`${within(this.emit(node.call), ATOM)}[${node.index}]!`);
    }
  }

  private constant(node: Extract<Node, { kind: 'constant' }>): Code {
    const { value } = node;
    if (typeof value === 'string') return atom(`'${value}'`);
    if (typeof value === 'number') return numeral(value);
    return atom(String(value));
  }

  private variable(variable: Variable): Code {
    const binding = this.bindings.get(variable.slot);
    if (!binding) throw new Error(`'${variable.name}' is not bound`);
    if (binding.kind === 'code' || binding.kind === 'scalar-index') return binding.code;
    if (binding.kind === 'alias') return this.aliasValue(binding, variable);
    binding.frame.index ??= this.names.fresh(variable.name);
    return atom(binding.frame.index);
  }

  /** An aliased list or number, computed once in the loop it depends on. */
  private aliasValue(binding: Extract<Binding, { kind: 'alias' }>, variable: Variable): Code {
    if (binding.name !== undefined) return atom(binding.name);
    return this.atDepth(binding.depth, () => {
      const code = this.emit(binding.node);
      if (/^[\w.]+$/.test(code.text)) return code;
      const name = this.names.fresh(variable.name);
      this.block.add(`const ${name} = ${code.text};`);
      if (!this.frame.branch) binding.name = name;
      return atom(name);
    });
  }

  /** Writes as if the loops deeper than `depth` had not been entered. */
  private atDepth<T>(depth: number, write: () => T): T {
    const frames = this.frames;
    this.frames = frames.slice(0, depth + 1);
    const result = write();
    this.frames = frames;
    return result;
  }

  private bindLet(variable: Variable, value: Node): void {
    const { kind } = variable.type;
    if (kind === 'int' || (kind === 'list' && variable.type.item.kind === 'int')) {
      this.bindings.set(variable.slot, { kind: 'alias', node: value, depth: this.depthOf(value) });
      return;
    }
    const code = this.emit(value);
    if (/^[\w.']+$/.test(code.text)) {
      this.bindings.set(variable.slot, { kind: 'code', code, depth: this.depthOf(value) });
      return;
    }
    this.bindings.set(variable.slot, { kind: 'code', code: this.named(code, variable.name), depth: this.frame.depth });
  }

  private coerce(node: Extract<Node, { kind: 'coerce' }>): Code {
    const { operand, type } = node;
    const from = operand.type;
    if (type.kind === 'scalar') return this.scalarOf(operand);
    if (type.kind === 'optional' && type.of.kind === 'dtype' && from.kind === 'optional' && from.of.kind === 'tensor') return call(this.use('runtime', 'dtypeOrNone'), this.emit(operand));
    if (type.kind === 'optional' && type.of.kind === 'num' && from.kind === 'optional' && from.of.kind !== 'num') {
      const value = this.emit(operand);
      return { text: `${value.text} === null ? null : ${this.toNum(value, from.of.kind).text}`, precedence: CONDITIONAL };
    }
    if (type.kind !== 'num') return this.emit(operand);
    if (operand.kind === 'constant' && typeof operand.value === 'number') return this.numConstant(operand.value);
    return this.toNum(this.emit(operand), from.kind, this.depthOf(operand) === 0);
  }

  /** Code of an int, real, bool or Scalar → an element in this arithmetic. */
  private toNum(code: Code, from: string, hoistable = false): Code {
    const compute = atom('compute');
    let converted: Code;
    if (this.arithmetic === 'cells') converted = call(this.use('runtime', 'cell'), code, compute);
    else if (from === 'scalar') converted = call(this.use('runtime', `${this.arithmetic}Scalar`), code, compute);
    else if (this.arithmetic === 'float') {
      if (from === 'int') return code;
      converted = from === 'bool' ? { text: `${within(code, CONDITIONAL + 1)} ? 1 : 0`, precedence: CONDITIONAL } : call(this.use('runtime', 'floatScalar'), code, compute);
    } else if (this.arithmetic === 'integer') converted = from === 'real' ? call(this.use('runtime', 'integerScalar'), code, compute) : call('BigInt', code);
    else converted = call(this.use('runtime', 'complexScalar'), code, compute);
    return hoistable ? this.hoist(converted, 'value') : converted;
  }

  private numConstant(value: number): Code {
    if (this.arithmetic === 'float') return numeral(value);
    if (this.arithmetic === 'integer' && Number.isInteger(value)) return value < 0 ? { text: `-${-value}n`, precedence: UNARY } : atom(`${value}n`);
    const wrap = this.arithmetic === 'cells' ? 'cell' : this.arithmetic === 'integer' ? 'integerScalar' : 'complexScalar';
    return this.hoist(call(this.use('runtime', wrap), numeral(value), atom('compute')), 'value');
  }

  /** A value passed on to an op as Scalar: whole numbers as bigint, others as number. */
  private scalarOf(node: Node): Code {
    const code = this.emit(node);
    return node.type.kind === 'int' ? (/^\d+$/.test(code.text) ? atom(`${code.text}n`) : call('BigInt', code)) : code;
  }

  private negate(node: Extract<Node, { kind: 'negate' }>): Code {
    const operand = this.emit(node.operand);
    if (node.type.kind === 'num' && this.arithmetic === 'complex') return call(this.use('complex', 'neg'), operand);
    if (node.type.kind === 'num' && this.arithmetic === 'cells') throw new Error('arithmetic among cells');
    if (node.type.kind === 'list') return atom(`${within(operand, ATOM)}.map((x) => -x)`);
    return { text: `-${within(operand, UNARY + 1)}`, precedence: UNARY };
  }

  private arithmeticOf(node: Extract<Node, { kind: 'arithmetic' }>): Code {
    const { type } = node;
    if (type.kind === 'int' && this.mentionsLoopTuple(node)) {
      const linear = this.linear(node);
      if (linear && [...linear.terms.keys()].some((f) => f.kind === 'tuple')) return this.value(linear);
    }
    if (type.kind === 'list') return this.listArithmetic(node);
    const left = this.emit(node.left);
    const right = this.emit(node.right);
    if (type.kind !== 'num') return arithmeticText(node.operator, left, right, type.kind, () => this.use('runtime', 'modulo'));
    switch (this.arithmetic) {
      case 'float':
        return node.operator === '**' ? call(this.use('float', 'pow'), left, right) : infix(left, node.operator, right, PRECEDENCE[node.operator]);
      case 'integer':
        if (node.operator === '/') return this.missing('division of integers');
        return node.operator === '**' ? call(this.use('integer', 'pow'), left, right) : infix(left, node.operator, right, PRECEDENCE[node.operator]);
      case 'complex':
        return call(this.use('complex', COMPLEX_NAMES[node.operator]), left, right);
      default:
        throw new Error('arithmetic among cells');
    }
  }

  /** Arithmetic on lists, entry by entry: one map over the first of them. */
  private listArithmetic(node: Extract<Node, { kind: 'arithmetic' }>): Code {
    let first: { readonly text: string; readonly entry: string } | undefined;
    const d = this.names.fresh('d');
    const visit = (n: Node): Code => {
      if (n.kind === 'arithmetic' && n.type.kind === 'list') return arithmeticText(n.operator, visit(n.left), visit(n.right), n.type.item.kind, () => 'modulo');
      const code = this.emit(n);
      if (n.type.kind !== 'list') return code;
      const named = /^[\w.]+(\(\))?$/.test(code.text) ? code : this.named(code, 'entries');
      first ??= { text: named.text, entry: this.names.fresh('x') };
      return first.text === named.text ? atom(first.entry) : atom(`${named.text}[${d}]!`);
    };
    const body = visit(node);
    if (!first) throw new Error('arithmetic on lists without a list');
    return atom(`${first.text}.map((${first.entry}${body.text.includes(`[${d}]`) ? `, ${d}` : ''}) => ${body.text})`);
  }

  private compare(node: Extract<Node, { kind: 'compare' }>): Code {
    const left = this.emit(node.left);
    const right = this.emit(node.right);
    if (left.text === 'compute' && right.text.startsWith("'") && this.cannotBe(right.text.slice(1, -1))) return atom(String(node.operator === '!='));
    const equality = node.operator === '==' || node.operator === '!=';
    const { kind } = node.left.type;
    if (kind === 'list') {
      const same = call(this.use('runtime', 'sameList'), left, right);
      return node.operator === '==' ? same : { text: `!${same.text}`, precedence: UNARY };
    }
    if (kind === 'tensor') return call(this.use('runtime', 'sameTensor'), left, right);
    if (kind === 'num' && this.arithmetic === 'complex') {
      if (!equality) return this.missing('order of complex numbers');
      const same = call(this.use('complex', 'eq'), left, right);
      return node.operator === '==' ? same : { text: `!${same.text}`, precedence: UNARY };
    }
    return equality ? infix(left, node.operator === '==' ? '===' : '!==', right, EQUALITY) : infix(left, node.operator, right, RELATION);
  }

  /** `and`, `or`: the right side is computed only where it is needed, also where it takes statements. */
  private logical(node: Extract<Node, { kind: 'and' | 'or' }>): Code {
    const left = this.emit(node.left);
    const decided = node.kind === 'and' ? 'false' : 'true';
    if (left.text === decided) return left;
    if (left.text === (decided === 'false' ? 'true' : 'false')) return this.emit(node.right);
    const block = new Block();
    const right = this.lazily(block, node.right);
    if (right.text === 'true' || right.text === 'false') {
      if (right.text === decided) return right;
      return left;
    }
    if (block.isEmpty) return node.kind === 'and' ? infix(left, '&&', right, AND) : infix(left, '||', right, OR);
    const name = this.names.fresh('holds');
    block.add(`${name} = ${right.text};`);
    this.block.add(`let ${name} = ${left.text};`, `if (${node.kind === 'and' ? name : `!${name}`}) {`, block, '}');
    return atom(name);
  }

  private coalesce(node: Extract<Node, { kind: 'coalesce' }>): Code {
    const left = this.emit(node.left);
    const block = new Block();
    const right = this.lazily(block, node.right);
    if (block.isEmpty) return infix(left, '??', right, OR);
    const name = this.names.fresh('value');
    block.add(`${name} = ${right.text};`);
    this.block.add(`let ${name} = ${left.text};`, `if (${name} === null) {`, block, '}');
    return atom(name);
  }

  private conditionalOf(node: Extract<Node, { kind: 'if' }>): Code {
    const condition = this.emit(node.condition);
    if (condition.text === 'true') return this.emit(node.then);
    if (condition.text === 'false') return this.emit(node.else);
    const [thenBlock, elseBlock] = [new Block(), new Block()];
    const then = this.lazily(thenBlock, node.then);
    const otherwise = this.lazily(elseBlock, node.else);
    if (thenBlock.isEmpty && elseBlock.isEmpty) return { text: `${within(condition, CONDITIONAL + 1)} ? ${within(then, CONDITIONAL)} : ${within(otherwise, CONDITIONAL)}`, precedence: CONDITIONAL };
    const name = this.names.fresh('chosen');
    thenBlock.add(`${name} = ${then.text};`);
    elseBlock.add(`${name} = ${otherwise.text};`);
    this.block.add(`let ${name}: ${this.typeText(node.type)};`, `if (${condition.text}) {`, thenBlock, '} else {', elseBlock, '}');
    return atom(name);
  }

  private typeText(type: Type): string {
    return type.kind === 'num' ? { float: 'number', integer: 'bigint', complex: 'Complex', cells: 'number' }[this.arithmetic] : typeText(type);
  }

  /** Writes what `node` needs into `block`, which runs only in one branch. Invariants still go to the loops outside. */
  private lazily(block: Block, node: Node): Code {
    return this.through(block, true, () => this.emit(node));
  }

  /** Writes into `block` in place of the current one. */
  private through<T>(block: Block, branch: boolean, write: () => T): T {
    const frames = this.frames;
    this.frames = [...frames.slice(0, -1), { ...this.frame, block, ...(branch ? { branch } : {}) }];
    const result = write();
    this.frames = frames;
    return result;
  }

  private missing(what: string): Code {
    if (!this.inBranch && !this.frames.some((f) => f.branch)) throw new Unavailable(what);
    return call(this.use('runtime', 'unavailable'), atom(`'${what}'`));
  }

  /** `return` of an expression, its conditions as early returns. */
  emitReturn(block: Block, node: Node): void {
    if (node.kind === 'if') {
      const inner = new Block();
      const condition = this.emit(node.condition);
      this.inBlock(inner, () => this.emitReturn(inner, node.then));
      block.add(`if (${condition.text}) {`, inner, '}');
      this.emitReturn(block, node.else);
    } else if (node.kind === 'let') {
      this.bindLet(node.variable, node.value);
      this.emitReturn(block, node.body);
    } else block.add(`return ${this.emit(node).text};`);
  }

  // ——— functions and ops ———

  private native(node: Extract<Node, { kind: 'native' }>): Code {
    const { name } = node;
    const folded = this.foldClass(node);
    if (folded) return folded;
    if (node.type.kind === 'int' && name === 'ravel' && this.mentionsLoopTuple(node)) {
      const linear = this.linear(node);
      if (linear) return this.value(linear);
    }
    const numeric = node.arguments.some((a) => a.type.kind === 'num');
    if (name === 'may_round') return this.emit(node.arguments[0] as Node);
    if (!numeric && !this.table.runtime.has(name)) return this.plainFunction(name, node.arguments.map((a) => this.emit(a)));
    if (!numeric) return call(this.use('functions', camel(name)), ...node.arguments.map((a) => this.emit(a)));
    const args = node.arguments.map((a) => this.emit(a));
    if (this.arithmetic === 'cells') throw new Error('arithmetic among cells');
    if (name === 'int') return this.arithmetic === 'float' ? call('Math.trunc', ...args) : this.arithmetic === 'integer' ? call('Number', ...args) : this.missing('int of a complex number');
    if (!this.table[this.arithmetic].has(name)) return this.missing(`${name} of ${this.arithmetic} numbers`);
    if (this.arithmetic === 'float' && JAVASCRIPT.has(name)) return call(`Math.${name}`, ...args);
    return call(this.use(this.arithmetic, camel(name)), ...args);
  }

  /** A function of shape numbers. */
  private plainFunction(name: string, args: readonly Code[]): Code {
    if (name === 'int') return call('Math.trunc', ...args);
    return JAVASCRIPT.has(name) ? call(`Math.${name}`, ...args) : call(`float.${camel(name)}`, ...args);
  }

  /** `is_float(compute)` is known in each arithmetic. */
  private foldClass(node: Extract<Node, { kind: 'native' }>): Code | undefined {
    const [of] = node.arguments;
    if (of?.kind !== 'variable' || of.variable.name !== 'compute') return undefined;
    if (this.arithmetic === 'cells') return undefined;
    const classes: Readonly<Record<string, Arithmetic>> = { is_float: 'float', is_complex: 'complex', is_integer: 'integer', is_bool: 'integer' };
    const asked = classes[node.name];
    if (!asked) return undefined;
    if (asked !== this.arithmetic) return atom('false');
    return asked === 'integer' ? undefined : atom('true');
  }

  /** Whether `compute`, in this arithmetic, is certainly not that dtype. */
  private cannotBe(dtype: string): boolean {
    const name = dtype === 'bool' ? 'integer' : /^u?int/.test(dtype) ? 'integer' : dtype.startsWith('complex') ? 'complex' : 'float';
    return this.arithmetic !== 'cells' && this.arithmetic !== name;
  }

  private op(node: Extract<Node, { kind: 'op' }>): Code {
    const args = Object.entries(node.arguments).map(([name, value]) => `${name}: ${this.argument(value).text}`);
    const single = node.type.kind !== 'list';
    const outputs = `call('${node.key}', { ${args.join(', ')} })`;
    if (single) return atom(`${this.use('runtime', 'only')}(${outputs})`);
    return atom(outputs);
  }

  /** An int where a Tensor or a Scalar is wanted stays an int: bigint. */
  private argument(node: Node): Code {
    return this.emit(node);
  }

  // ——— tensors ———

  /** The operand of a tensor: its elements converted to what they are read as, once, outside all loops. */
  private operand(tensor: Node, reads: 'num' | 'int' | 'bool'): Operand {
    const code = this.emit(tensor);
    const depth = this.depthOf(tensor);
    const key = `${reads}:${code.text}:${depth}`;
    const known = this.operands.get(key);
    if (known) return known;
    const helper = reads === 'num' ? { float: 'floatElements', integer: 'integerElements', complex: 'complexElements', cells: 'cellElements' }[this.arithmetic] : reads === 'int' ? 'indexElements' : 'maskElements';
    const name = this.names.fresh(`${/^\w+$/.test(code.text) ? code.text : 'operand'}_elements`);
    const args = reads === 'num' ? [code, atom('compute')] : [code];
    this.blockAt(depth).add(`const ${name} = ${this.use('runtime', helper)}(${args.map((a) => a.text).join(', ')});`);
    const operand = { name, depth };
    // Seen again only where this line is in sight.
    if (!this.frames[depth]?.branch) this.operands.set(key, operand);
    return operand;
  }

  private read(node: Extract<Node, { kind: 'read' }>): Code {
    const { reads } = tensorType(node.tensor);
    const element = this.element(node, reads);
    if (!node.optional) return element;
    return { text: `${this.emit(node.tensor).text} === null ? null : ${element.text}`, precedence: CONDITIONAL };
  }

  private element(node: Extract<Node, { kind: 'read' }>, reads: 'num' | 'int' | 'bool'): Code {
    const source = this.readSource(node, reads);
    const offset = this.value(source.offset);
    return this.cellAt(source.operand.name, offset, reads);
  }

  /** The operand and offset of a read; a read through unravel(…, shape) of the same tensor reads its contiguous copy. */
  readSource(node: Extract<Node, { kind: 'read' }>, reads: 'num' | 'int' | 'bool'): { operand: Operand; offset: Linear } {
    const plain = this.operand(node.tensor, reads);
    const flat = flatPosition(node);
    if (flat && plain.depth === 0) {
      const position = this.linear(flat);
      if (position) {
        const operand = { name: this.hoist(call(this.use('runtime', 'contiguous'), atom(plain.name)), `${plain.name}_flat`).text, depth: 0 };
        return { operand, offset: add(constant(atom(`${operand.name}.offset`)), position) };
      }
    }
    if (plain.depth > 0) {
      const index = this.joinedItems(node.items);
      const name = this.use('runtime', node.fit ? 'fittedOffset' : 'offsetOf');
      return { operand: plain, offset: constant(call(name, atom(plain.name), index), this.frame.depth) };
    }
    const tuple = this.itemsTuple(node.items);
    const strides = node.fit ? this.hoist(call(this.use('runtime', 'fittedStrides'), atom(plain.name), tuple.length), 'strides') : atom(`${plain.name}.strides`);
    return { operand: plain, offset: add(constant(atom(`${plain.name}.offset`)), tuple.dot(strides)) };
  }

  private cellAt(operand: string, offset: Code, reads: 'num' | 'int' | 'bool'): Code {
    if (reads === 'bool') return infix(atom(`${operand}.data[${offset.text}]!`), '!==', atom('0'), EQUALITY);
    if (reads === 'num' && this.arithmetic === 'complex') return call(this.use('runtime', 'complexAt'), atom(`${operand}.data`), offset);
    return atom(`${operand}.data[${offset.text}]!`);
  }

  private joinedItems(items: readonly ItemNode[]): Code {
    const [only] = items;
    if (items.length === 1 && only?.splice) return this.emit(only.value);
    return atom(`[${items.map((item) => (item.splice ? '...' : '') + within(this.emit(item.value), ATOM)).join(', ')}]`);
  }

  private itemsTuple(items: readonly ItemNode[]): LinearTuple {
    return joinedTuple(items.map((item): LinearItem => (item.splice ? { splice: true, tuple: this.linearTuple(item.value) } : { splice: false, value: this.linear(item.value) ?? this.opaque(item.value) })));
  }

  // ——— linear forms ———

  /** The innermost loop that a node depends on. */
  depthOf(node: Node): number {
    let depth = 0;
    visitVariables(node, (variable) => {
      const binding = this.bindings.get(variable.slot);
      if (binding) depth = Math.max(depth, 'frame' in binding ? binding.frame.depth : binding.depth);
    });
    return depth;
  }

  private mentionsLoopTuple(node: Node): boolean {
    let found = false;
    visitVariables(node, (variable) => {
      const binding = this.bindings.get(variable.slot);
      if (binding?.kind === 'tuple-index') found = true;
      if (binding?.kind === 'alias' && this.mentionsLoopTuple(binding.node)) found = true;
    });
    return found;
  }

  private opaque(node: Node): Linear {
    const depth = this.depthOf(node);
    return constant(this.emit(node), depth);
  }

  /** An integer as a linear form, or undefined where it is not linear in the loop indices. */
  private linear(node: Node): Linear | undefined {
    const depth = this.depthOf(node);
    if (depth === 0) return constant(this.emit(node));
    switch (node.kind) {
      case 'variable': {
        const binding = this.bindings.get(node.variable.slot);
        if (binding?.kind === 'scalar-index') return { parts: [], terms: new Map([[binding.frame, atom('1')]]) };
        if (binding?.kind === 'alias') return this.linear(binding.node) ?? this.opaque(node);
        return constant(this.emit(node), depth);
      }
      case 'negate': {
        const operand = this.linear(node.operand);
        return operand && scale(operand, { text: '-1', precedence: UNARY });
      }
      case 'arithmetic': {
        if (node.type.kind !== 'int') return undefined;
        const { operator } = node;
        if (operator === '+' || operator === '-') {
          const [left, right] = [this.linear(node.left) ?? this.opaque(node.left), this.linear(node.right) ?? this.opaque(node.right)];
          return add(left, operator === '-' ? scale(right, { text: '-1', precedence: UNARY }) : right);
        }
        if (operator === '*') {
          if (this.depthOf(node.right) === 0) return scale(this.linear(node.left) ?? this.opaque(node.left), this.emit(node.right));
          if (this.depthOf(node.left) === 0) return scale(this.linear(node.right) ?? this.opaque(node.right), this.emit(node.left));
        }
        return undefined;
      }
      case 'element': {
        if (this.depthOf(node.index) > 0) return undefined;
        const tuple = this.tryTuple(node.list);
        return tuple && tupleEntry(tuple, this.emit(node.index));
      }
      case 'native': {
        const [index, shape] = node.arguments;
        if (node.name !== 'ravel' || !index || !shape || this.depthOf(shape) > 0) return undefined;
        const tuple = this.tryTuple(index);
        return tuple?.dot(call(this.use('runtime', 'contiguousStrides'), this.emit(shape)));
      }
      default:
        return undefined;
    }
  }

  private tryTuple(node: Node): LinearTuple | undefined {
    return this.isPlainTuple(node) ? this.linearTuple(node) : undefined;
  }

  /** Whether single entries of the tuple are linear too. */
  private isPlainTuple(node: Node): boolean {
    if (this.depthOf(node) === 0) return true;
    if (node.kind === 'variable') {
      const binding = this.bindings.get(node.variable.slot);
      return binding?.kind === 'tuple-index' || (binding?.kind === 'alias' && this.isPlainTuple(binding.node));
    }
    if (node.kind === 'arithmetic') {
      if (node.operator === '*') return [node.left, node.right].every((n) => n.type.kind !== 'list' || this.isPlainTuple(n)) && (this.depthOf(node.left) === 0 || this.depthOf(node.right) === 0);
      return (node.operator === '+' || node.operator === '-') && [node.left, node.right].every((n) => n.type.kind !== 'list' || this.isPlainTuple(n));
    }
    return false;
  }

  private linearTuple(node: Node): LinearTuple {
    const depth = this.depthOf(node);
    const opaque = (): LinearTuple => {
      const code = this.emit(node);
      return opaqueTuple(code, depth, atom(`${within(code, ATOM)}.length`));
    };
    if (depth === 0) return opaque();
    switch (node.kind) {
      case 'variable': {
        const binding = this.bindings.get(node.variable.slot);
        if (binding?.kind === 'tuple-index') return loopTuple(binding.frame, binding.length);
        if (binding?.kind === 'alias') return this.linearTuple(binding.node);
        return opaque();
      }
      case 'arithmetic': {
        const { operator } = node;
        const side = (n: Node): LinearTuple => this.linearTuple(n);
        if (operator === '+' || operator === '-') {
          const length = (node.left.type.kind === 'list' ? side(node.left) : side(node.right)).length;
          const [left, right] = [node.left, node.right].map((n) => (n.type.kind === 'list' ? side(n) : repeatedTuple(this.linear(n) ?? this.opaque(n), length))) as [LinearTuple, LinearTuple];
          return sumTuple(left, operator === '-' ? scaledTuple(right, { text: '-1', precedence: UNARY }, false) : right);
        }
        if (operator === '*') {
          const [fixed, moving] = this.depthOf(node.left) === 0 ? [node.left, node.right] : [node.right, node.left];
          if (this.depthOf(fixed) === 0 && moving.type.kind === 'list') return scaledTuple(side(moving), this.emit(fixed), fixed.type.kind === 'list');
        }
        return opaque();
      }
      case 'with':
        if (this.depthOf(node.index) > 0) return opaque();
        return replacedTuple(this.linearTuple(node.list), this.emit(node.index), this.linear(node.value) ?? this.opaque(node.value));
      case 'concat':
        return joinedTuple([
          { splice: true, tuple: this.linearTuple(node.left) },
          { splice: true, tuple: this.linearTuple(node.right) },
        ]);
      case 'list':
        return this.itemsTuple(node.items);
      default:
        return opaque();
    }
  }

  /** Code of a linear form here: what outer loops add is added there, what tuple loops add is counted. */
  private value(linear: Linear): Code {
    let total: Code = atom('0');
    for (const frame of this.frames) {
      const isInnermost = frame === this.frame;
      const before = total;
      const term = [...linear.terms].find(([f]) => f.depth === frame.depth && f.kind !== 'block')?.[1];
      if (term !== undefined) {
        const loop = this.frames[frame.depth] as LoopFrame;
        if (loop.kind === 'scalar') total = plus(total, times(this.indexOf(loop), this.hoistFactor(term)));
        else total = this.counter(loop, total, term);
      }
      for (const part of linear.parts) if (part.depth === frame.depth) total = plus(total, part.code);
      const changed = total !== before;
      if (changed && !isInnermost && !/^[\w.]+$/.test(total.text)) total = this.hoistAt(frame.depth, total, 'offset');
    }
    return total;
  }

  /** A coefficient by name; that of a stride is named after the operand and the axis. */
  private hoistFactor(code: Code): Code {
    if (/^\w+$/.test(code.text)) return code;
    const stride = /^(\w+)\.strides(?:\[(\d+)\]!)?/.exec(code.text);
    const name = stride ? `${stride[1]?.replace(/Elements$/, '')}_step${stride[2] ?? ''}` : 'step';
    return this.hoistAt(0, code, name);
  }

  private readonly indexNames = new Map<number, Code>();

  private indexOf(frame: LoopFrame): Code {
    return this.indexNames.get(frame.depth) as Code;
  }

  /** The counter of `frame` that starts at `start` and steps by `strides`. */
  private counter(frame: LoopFrame, start: Code, strides: Code): Code {
    const vector = this.hoistFactor(strides);
    const first = frame.from ? plus(start, call('dot', frame.from, vector)) : start;
    const known = frame.counters.find((c) => c.start.text === first.text && c.strides.text === vector.text);
    if (known) return atom(known.name);
    const name = this.names.fresh('at');
    frame.counters.push({ name, start: first, strides: vector });
    return atom(name);
  }

  private blockAt(depth: number): Block {
    return (this.frames[depth] as LoopFrame).block;
  }

  private hoist(code: Code, name: string): Code {
    return this.hoistAt(0, code, name);
  }

  /** Names `code` in the loop of that depth, before the loops inside it. */
  private hoistAt(depth: number, code: Code, wanted: string): Code {
    const key = `${depth}:${code.text}`;
    const known = this.hoisted.get(key);
    if (known !== undefined) return atom(known);
    const name = this.names.fresh(wanted);
    this.blockAt(depth).add(`const ${name} = ${code.text};`);
    if (!this.frames[depth]?.branch) this.hoisted.set(key, name);
    return atom(name);
  }

  // ——— loops ———

  /** Runs `body` inside the loops of `binders`; `label` names the outermost one, for an early end. */
  loops(binders: readonly BinderNode[], body: () => void, label?: string): void {
    const [binder, ...rest] = binders;
    if (!binder) {
      body();
      return;
    }
    if (binder.kind === 'let') {
      this.bindLet(binder.variable, binder.value);
      this.loops(rest, body, label);
      return;
    }
    if (binder.kind === 'where') {
      const condition = this.emit(binder.condition);
      if (condition.text === 'true') {
        this.loops(rest, body, label);
        return;
      }
      const block = new Block();
      this.through(block, true, () => this.loops(rest, body, label));
      this.block.add(`if (${condition.text}) {`, block, '}');
      return;
    }
    const prefix = label === undefined ? '' : `${label}: `;
    if (binder.tuple) this.tupleLoop(binder, rest, body, prefix);
    else this.scalarLoop(binder, rest, body, prefix);
  }

  private scalarLoop(binder: Extract<BinderNode, { kind: 'index' }>, rest: readonly BinderNode[], body: () => void, prefix: string): void {
    const from = binder.from ? this.emit(binder.from) : atom('0');
    let to = this.emit(binder.to);
    if (!/^[\w.]+$/.test(to.text)) to = this.named(to, 'end');
    const index = this.names.fresh(binder.variable.name);
    const frame: LoopFrame = { kind: 'scalar', depth: this.frames.length, block: new Block(), counters: [] };
    this.bindings.set(binder.variable.slot, { kind: 'scalar-index', code: atom(index), frame });
    this.enter(frame, () => {
      this.indexNames.set(frame.depth, atom(index));
      this.loops(rest, body);
    });
    this.block.add(`${prefix}for (let ${index} = ${from.text}; ${index} < ${to.text}; ${index}++) {`, frame.block, '}');
  }

  private tupleLoop(binder: Extract<BinderNode, { kind: 'index' }>, rest: readonly BinderNode[], body: () => void, prefix: string): void {
    if (binder.from) throw new Error('a tuple starts at zero');
    const window = this.window(binder, rest);
    const depth = window?.depth ?? this.depthOf(binder.to);
    let extents = this.emit(binder.to);
    if (!/^[\w.]+$/.test(extents.text)) extents = this.hoistAt(this.depthOf(binder.to), extents, 'extents');
    const shape = window ? atom(`${window.name}.extents`) : extents;
    const frame: LoopFrame = {
      kind: 'tuple',
      depth: this.frames.length,
      block: new Block(),
      counters: [],
      ...(window ? { from: atom(`${window.name}.from`) } : {}),
    };
    this.bindings.set(binder.variable.slot, { kind: 'tuple-index', frame, length: atom(`${extents.text}.length`) });
    const within = window ? window.rest : rest;
    this.enter(frame, () => this.loops(within, body));
    const nest = this.names.fresh('nest');
    const vectors = `[${frame.counters.map((c) => c.strides.text).join(', ')}]`;
    const make = this.use('runtime', frame.index === undefined ? 'loopNest' : 'indexedNest');
    this.blockAt(depth).add(`const ${nest} = ${make}(${shape.text}, ${vectors});`);
    const steps = frame.counters.map((c) => ({ ...c, step: this.names.fresh(`${c.name}_step`) }));
    const run = new Block();
    const n = this.names.fresh('n');
    const inner = new Block();
    if (frame.index !== undefined) {
      if (!frame.from) run.add(`const ${frame.index} = ${nest}.index;`);
      inner.add(`${nest}.place(${n});`);
      if (frame.from) inner.add(`const ${frame.index} = sums(${frame.from.text}, ${nest}.index);`);
    }
    inner.add(...frame.block.lines);
    for (const [k, c] of steps.entries()) run.add(`let ${c.name} = ${nest}.at[${k}]!;`);
    const advance = steps.map((c) => `, ${c.name} += ${c.step}`).join('');
    run.add(`for (let ${n} = 0; ${n} < ${nest}.run; ${n}++${advance}) {`, inner, '}');
    for (const [k, c] of steps.entries()) this.blockAt(depth).add(`const ${c.step} = ${nest}.steps[${k}]!;`);
    this.block.add(`${prefix}for (${nest}.start([${frame.counters.map((c) => c.start.text).join(', ')}]); ${nest}.more; ${nest}.next()) {`, run, '}');
  }

  /**
   * A filter `within(q, S)` that is affine in the loop's tuple bounds the loop instead: what is outside of S is never visited. The
   * filter is dropped, and what else its binder list holds is kept.
   */
  private window(binder: IndexBinder, rest: readonly BinderNode[]): { name: string; depth: number; rest: readonly BinderNode[] } | undefined {
    const at = rest.findIndex((b) => b.kind !== 'let');
    const filter = rest[at];
    if (filter?.kind !== 'where') return undefined;
    const lets = new Map(rest.slice(0, at).flatMap((b) => (b.kind === 'let' ? [[b.variable, b.value] as const] : [])));
    const { condition } = filter;
    const test = condition.kind === 'and' ? condition.left : condition;
    if (test.kind !== 'native' || test.name !== 'within') return undefined;
    const [index, extents] = test.arguments as [Node, Node];
    if (this.depthOf(extents) > 0 || !isAffine(index, binder.variable, lets)) return undefined;
    const bindAs = (code: Code): void => {
      this.bindings.set(binder.variable.slot, { kind: 'code', code, depth: 0 });
      for (const [variable, value] of lets) this.bindings.set(variable.slot, { kind: 'alias', node: value, depth: this.depthOf(value) });
    };
    const entries = (fill: string): Code => {
      bindAs(call(fill, atom(`${this.emit(binder.to).text}.length`)));
      return this.emit(index);
    };
    bindAs(atom('0'));
    const depth = Math.max(...[index, ...lets.values(), binder.to].map((node) => this.depthOf(node)));
    const name = this.atDepth(depth, () => this.named(call('windowAt', this.emit(binder.to), this.emit(extents), entries('zeros'), entries('ones')), 'window'));
    const others = condition.kind === 'and' ? [{ ...filter, condition: condition.right }] : [];
    return { name: name.text, depth, rest: [...rest.slice(0, at), ...others, ...rest.slice(at + 1)] };
  }

  private enter(frame: LoopFrame, write: () => void): void {
    this.frames = [...this.frames, frame];
    write();
    this.frames = this.frames.slice(0, -1);
    // Names made inside the loop end with it.
    for (const [key, operand] of this.operands) if (operand.depth >= frame.depth) this.operands.delete(key);
    for (const key of this.hoisted.keys()) if (Number(key.split(':')[0]) >= frame.depth) this.hoisted.delete(key);
  }

  private named(code: Code, wanted: string): Code {
    const name = this.names.fresh(wanted);
    this.block.add(`const ${name} = ${code.text};`);
    return atom(name);
  }

  private comprehension(node: Extract<Node, { kind: 'comprehension' }>): Code {
    const name = this.names.fresh('list');
    const item = this.typeText(node.item.type);
    const type = /\W/.test(item) ? `(${item})` : item;
    this.block.add(`const ${name}: ${type}[] = [];`);
    this.loops(node.binders, () => {
      const value = this.emit(node.item);
      this.block.add(`${name}.push(${value.text});`);
    });
    return atom(name);
  }

  private reduce(node: Extract<Node, { kind: 'reduce' }>): Code {
    const { operator } = node;
    const kind = node.body.type.kind;
    const num = kind === 'num';
    if (num && this.arithmetic === 'cells') throw new Error('arithmetic among cells');
    const name = this.names.fresh(operator);
    if (operator === 'any' || operator === 'all') return this.search(node, name, operator);
    if (operator === 'argmax' || operator === 'argmin') return this.argReduce(node, name);
    const start = this.identity(operator, kind);
    this.block.add(`let ${name} = ${start.text};`);
    this.loops(node.binders, () => {
      const body = this.emit(node.body);
      if (operator === 'count') this.block.add(`if (${body.text}) ${name}++;`);
      else if (num && this.arithmetic === 'complex') this.block.add(`${name} = ${this.use('complex', operator === 'sum' ? 'add' : 'mul')}(${name}, ${body.text});`);
      else if (operator === 'sum') this.block.add(`${name} += ${body.text};`);
      else if (operator === 'prod') this.block.add(`${name} *= ${within(body, PRODUCT)};`);
      else {
        const combine = num && this.arithmetic === 'integer' ? this.use('integer', operator) : num && this.arithmetic === 'complex' ? undefined : `Math.${operator}`;
        this.block.add(combine ? `${name} = ${combine}(${name}, ${body.text});` : this.missing('order of complex numbers').text);
      }
    });
    return atom(name);
  }

  private identity(operator: string, kind: string): Code {
    const num = kind === 'num';
    if (operator === 'count') return atom('0');
    if (operator === 'max' || operator === 'min') {
      if (num && this.arithmetic === 'integer') return call(this.use('runtime', operator === 'max' ? 'leastInteger' : 'greatestInteger'), atom('compute'));
      if (num && this.arithmetic === 'complex') return this.missing('order of complex numbers');
      return atom(operator === 'max' ? 'Number.NEGATIVE_INFINITY' : 'Number.POSITIVE_INFINITY');
    }
    const value = operator === 'sum' ? 0 : 1;
    if (num && this.arithmetic === 'complex') return call(this.use('runtime', 'complexScalar'), atom(String(value)), atom('compute'));
    return num && this.arithmetic === 'integer' ? atom(`${value}n`) : atom(String(value));
  }

  private search(node: Extract<Node, { kind: 'reduce' }>, name: string, operator: 'any' | 'all'): Code {
    const label = this.names.fresh('search');
    this.block.add(`let ${name} = ${operator === 'all'};`);
    this.loops(
      node.binders,
      () => {
        const body = this.emit(node.body);
        const found = operator === 'any' ? body.text : `!${within(body, UNARY)}`;
        this.block.add(`if (${found}) {`, lines(`${name} = ${operator === 'any'};`, `break ${label};`), '}');
      },
      label,
    );
    return atom(name);
  }

  private argReduce(node: Extract<Node, { kind: 'reduce' }>, name: string): Code {
    const binder = node.binders.find((b) => b.kind === 'index');
    if (binder?.kind !== 'index') throw new Error('an arg-reduction has an index');
    const best = this.names.fresh('best');
    const type = this.typeText(node.body.type);
    this.block.add(`let ${best}: ${type} | undefined;`, binder.tuple ? `let ${name}: readonly number[] = [];` : `let ${name} = 0;`);
    const better = this.use('runtime', node.operator === 'argmax' ? 'above' : 'below');
    this.loops(node.binders, () => {
      const index = this.variable(binder.variable);
      const value = this.named(this.emit(node.body), 'candidate');
      const keep = binder.tuple ? `${name} = [...${index.text}];` : `${name} = ${index.text};`;
      this.block.add(`if (${best} === undefined || ${better}(${value.text}, ${best})) {`, lines(`${best} = ${value.text};`, keep), '}');
    });
    return atom(name);
  }

  // ——— tensors made ———

  /** Dtype of the storage that holds exact elements of this kind. */
  workDType(reads: 'num' | 'int' | 'bool'): Code {
    if (reads === 'bool') return atom(`'bool'`);
    if (reads === 'int') return atom(`'float64'`);
    if (this.arithmetic === 'cells') return atom('compute');
    if (this.arithmetic === 'integer') return call(this.use('runtime', 'wideInteger'), atom('compute'));
    return atom(this.arithmetic === 'complex' ? `'complex128'` : `'float64'`);
  }

  /** A tensor by its elements, in `dtype`'s storage or the exact one; or a view of another, where that is all it is. */
  tensor(node: Extract<Node, { kind: 'tensor' }>, wanted = 'tensor', dtype?: Code): Code {
    const { reads } = tensorType(node);
    const view = this.arithmetic === 'cells' || reads !== 'num' ? this.view(node) : undefined;
    if (view) return view;
    const extents = this.extents(node.binders);
    const name = this.names.fresh(wanted);
    const out = this.block;
    out.add(`const ${name} = ${this.use('runtime', 'blank')}(${(dtype ?? this.workDType(reads)).text}, ${extents.text});`);
    const operand = this.names.fresh(`${name}_data`);
    const view_ = reads === 'bool' ? 'bools' : reads === 'int' ? 'numbers' : { float: 'numbers', integer: 'bigints', complex: 'numbers', cells: 'numbers' }[this.arithmetic];
    out.add(`const ${operand} = ${this.use('runtime', `${view_}Of`)}(${name});`);
    const position = this.names.fresh('to');
    out.add(`let ${position} = 0;`);
    this.loops(node.binders, () => {
      const value = this.emit(node.body);
      this.block.add(this.storeText(operand, `${position}++`, value, reads));
    });
    return atom(name);
  }

  /** The loops of a scatter into the tensor `name`, which holds a copy of the base. */
  scatterLoops(step: Extract<Step, { kind: 'scatter' }>, name: string, reads: 'num' | 'int' | 'bool'): void {
    const kind = reads === 'bool' ? 'bools' : reads === 'int' ? 'numbers' : { float: 'numbers', integer: 'bigints', complex: 'numbers', cells: 'numbers' }[this.arithmetic];
    const data = this.names.fresh(`${name}_data`);
    this.block.add(`const ${data} = ${kind}Of(${name});`);
    this.loops(step.binders, () => {
      const offset = this.value(this.linearTuple(step.at).dot(atom(`${name}.strides`)));
      const value = this.emit(step.value);
      if (step.combine === 'set') {
        this.block.add(this.storeText(data, offset.text, value, reads));
        return;
      }
      const at = this.named(offset, 'place');
      this.block.add(this.combineText(step.combine, data, at.text, value));
    });
  }

  private combineText(combine: 'add' | 'mul' | 'max' | 'min', data: string, at: string, value: Code): string {
    if (this.arithmetic === 'complex') {
      if (combine === 'max' || combine === 'min') throw new Unavailable('order of complex numbers');
      return `storeComplex(${data}, ${at}, complex.${combine}(complexAt(${data}, ${at}), ${value.text}));`;
    }
    if (combine === 'add') return `${data}[${at}]! += ${value.text};`;
    if (combine === 'mul') return `${data}[${at}]! *= ${within(value, PRODUCT)};`;
    const name = this.arithmetic === 'integer' ? `integer.${combine}` : `Math.${combine}`;
    return `${data}[${at}] = ${name}(${data}[${at}]!, ${value.text});`;
  }

  storeText(data: string, position: string, value: Code, reads: 'num' | 'int' | 'bool'): string {
    if (reads === 'bool') return `${data}[${position}] = ${value.text === 'true' ? '1' : value.text === 'false' ? '0' : `${within(value, CONDITIONAL + 1)} ? 1 : 0`};`;
    if (reads === 'num' && this.arithmetic === 'complex') return `${this.use('runtime', 'storeComplex')}(${data}, ${position}, ${value.text});`;
    return `${data}[${position}] = ${value.text};`;
  }

  private extents(binders: readonly BinderNode[]): Code {
    const items = binders.filter((b) => b.kind === 'index').map((b) => ({ splice: b.tuple, code: this.emit(b.to) }));
    const [only] = items;
    if (items.length === 1 && only?.splice) return only.code;
    return atom(`[${items.map((i) => (i.splice ? `...${within(i.code, ATOM)}` : i.code.text)).join(', ')}]`);
  }

  /** Where every element is one element of another tensor at a linear offset, the result is a view of it. */
  private view(node: Extract<Node, { kind: 'tensor' }>): Code | undefined {
    const { body } = node;
    if (body.kind !== 'read' || body.optional || node.binders.some((b) => b.kind === 'where')) return undefined;
    if (tensorType(body.tensor).reads !== tensorType(node).reads || this.depthOf(body.tensor) > 0) return undefined;
    const frames: { frame: LoopFrame; splice: boolean; length: Code }[] = [];
    const depth = this.frames.length;
    const extents = this.extents(node.binders);
    let found: Code | undefined;
    for (const binder of node.binders) {
      if (binder.kind === 'where') return undefined;
      if (binder.kind === 'let') {
        this.bindings.set(binder.variable.slot, { kind: 'alias', node: binder.value, depth: this.depthOf(binder.value) });
        continue;
      }
      const frame: LoopFrame = { kind: binder.tuple ? 'tuple' : 'scalar', depth: depth + frames.length, block: new Block(), counters: [] };
      const to = this.emit(binder.to);
      frames.push({ frame, splice: binder.tuple, length: atom(`${within(to, ATOM)}.length`) });
      this.bindings.set(binder.variable.slot, binder.tuple ? { kind: 'tuple-index', frame, length: atom(`${within(to, ATOM)}.length`) } : { kind: 'scalar-index', code: atom(binder.variable.name), frame });
    }
    if (!this.isLinearRead(body)) return undefined;
    const { operand, offset } = this.readSource(body, tensorType(body.tensor).reads);
    if (offset.parts.every((p) => p.depth === 0)) {
      const strides = frames.map(({ frame, splice, length }) => {
        const term = offset.terms.get(frame);
        if (splice) return `...${within(term ?? call(this.use('runtime', 'zeros'), length), ATOM)}`;
        return term?.text ?? '0';
      });
      const [only] = strides;
      const vector = strides.length === 1 && only?.startsWith('...') ? only.slice(3) : `[${strides.join(', ')}]`;
      const start = offset.parts.reduce((sum: Code, part) => plus(sum, part.code), atom('0'));
      found = call(this.use('runtime', 'viewOf'), atom(operand.name), extents, atom(vector), start);
    }
    return found;
  }

  /** Whether the read's offset is linear, asked before any code is written. */
  private isLinearRead(node: Extract<Node, { kind: 'read' }>): boolean {
    const flat = flatPosition(node);
    if (flat) return flat.kind === 'native' && flat.name === 'ravel' && flat.arguments.every((a) => this.isLinearIndex(a));
    return node.items.every((item) => this.isLinearIndex(item.value));
  }

  private isLinearIndex(node: Node): boolean {
    if (this.depthOf(node) === 0) return true;
    switch (node.kind) {
      case 'variable': {
        const binding = this.bindings.get(node.variable.slot);
        return binding?.kind === 'alias' ? this.isLinearIndex(binding.node) : binding !== undefined && binding.kind !== 'code';
      }
      case 'arithmetic':
        if (node.operator === '*') return [node.left, node.right].some((n) => this.depthOf(n) === 0) && [node.left, node.right].every((n) => this.isLinearIndex(n));
        return (node.operator === '+' || node.operator === '-') && this.isLinearIndex(node.left) && this.isLinearIndex(node.right);
      case 'negate':
        return this.isLinearIndex(node.operand);
      case 'with':
        return this.depthOf(node.index) === 0 && this.isLinearIndex(node.list) && this.isLinearIndex(node.value);
      case 'element':
        return this.depthOf(node.index) === 0 && this.isPlainTuple(node.list);
      case 'list':
        return node.items.every((item) => this.isLinearIndex(item.value));
      case 'concat':
        return this.isLinearIndex(node.left) && this.isLinearIndex(node.right);
      default:
        return false;
    }
  }
}

const PRECEDENCE: Readonly<Record<ArithmeticOperator, number>> = { '+': SUM, '-': SUM, '*': PRODUCT, '/': PRODUCT, '//': PRODUCT, '%': PRODUCT, '**': PRODUCT };
const COMPLEX_NAMES: Readonly<Record<ArithmeticOperator, string>> = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '//': 'div', '%': 'div', '**': 'pow' };
/** Functions that JavaScript has under the same name with the same meaning. */
const JAVASCRIPT: ReadonlySet<string> = new Set(['sqrt', 'floor', 'ceil', 'trunc', 'abs', 'max', 'min']);

function arithmeticText(operator: ArithmeticOperator, left: Code, right: Code, kind: string, modulo: () => string): Code {
  if (kind === 'int' && operator === '//') return call('Math.floor', infix(left, '/', right, PRODUCT));
  if (kind === 'int' && operator === '%') return call(modulo(), left, right);
  if (operator === '**') return call('Math.pow', left, right);
  return infix(left, operator, right, PRECEDENCE[operator]);
}

function numeral(value: number): Code {
  if (Number.isNaN(value)) return atom('Number.NaN');
  if (!Number.isFinite(value)) return atom(value > 0 ? 'Number.POSITIVE_INFINITY' : 'Number.NEGATIVE_INFINITY');
  return value < 0 || Object.is(value, -0) ? { text: String(value), precedence: UNARY } : atom(String(value));
}

function tensorType(node: Node): { readonly reads: 'num' | 'int' | 'bool' } {
  const type = node.type.kind === 'optional' ? node.type.of : node.type;
  if (type.kind !== 'tensor') throw new Error(`a ${type.kind} is read as a tensor`);
  return type;
}

/** Whether a tuple is `a + k * b` in the index tuple `k`, entry by entry. */
function isAffine(node: Node, k: Variable, lets: ReadonlyMap<Variable, Node>): boolean {
  const mentions = (n: Node): boolean => {
    let found = false;
    visitVariables(n, (v) => {
      const value = lets.get(v);
      if (v === k || (value && mentions(value))) found = true;
    });
    return found;
  };
  if (!mentions(node)) return true;
  if (node.kind === 'variable') {
    const value = lets.get(node.variable);
    return value ? isAffine(value, k, lets) : true;
  }
  if (node.kind !== 'arithmetic') return false;
  if (node.operator === '*') return [node.left, node.right].some((n) => !mentions(n)) && [node.left, node.right].every((n) => isAffine(n, k, lets));
  return (node.operator === '+' || node.operator === '-') && isAffine(node.left, k, lets) && isAffine(node.right, k, lets);
}

/** In `t[...unravel(n, shape(t))]`: the node n. */
function flatPosition(node: Extract<Node, { kind: 'read' }>): Node | undefined {
  const [only] = node.items;
  if (node.items.length !== 1 || !only?.splice || only.value.kind !== 'native' || only.value.name !== 'unravel') return undefined;
  const [position, shape] = only.value.arguments;
  if (shape?.kind !== 'native' || shape.name !== 'shape' || node.tensor.kind !== 'variable') return undefined;
  const [of] = shape.arguments;
  return of?.kind === 'variable' && of.variable === node.tensor.variable ? position : undefined;
}

function tupleEntry(tuple: LinearTuple, position: Code): Linear {
  return tuple.at(position);
}

function lines(...text: string[]): Block {
  const block = new Block();
  block.add(...text);
  return block;
}

function restore<K, V>(map: Map<K, V>, saved: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of saved) map.set(key, value);
}
