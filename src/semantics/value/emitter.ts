// Expressions of the checked tree → TypeScript in one arithmetic.
import type { Node } from '../tree.ts';
import type { Type } from '../types.ts';
import { call } from './linear.ts';
import { writeComprehension, writeScan } from './loops.ts';
import { numeral, writeArithmetic, writeCoercion, writeComparison, writeNative, writeNegation } from './numbers.ts';
import { linearForm, printLinear } from './offsets.ts';
import { writeRead } from './operands.ts';
import { writeReduction } from './reductions.ts';
import { writeTensor } from './tensors.ts';
import { resultText } from './types.ts';
import {
  AND,
  ATOM,
  atom,
  Block,
  CONDITIONAL,
  type Code,
  camel,
  EQUALITY,
  infix,
  OR,
  quote,
  UNARY,
  within,
} from './writer.ts';
import { DEFAULT_DTYPES, Writing } from './writing.ts';

export class Emitter extends Writing {
  emit(node: Node): Code {
    switch (node.kind) {
      case 'constant':
        return this.constant(node);
      case 'variable': {
        const code = this.variable(node.variable);
        // TypeScript does not remember of a call that it was tested against none.
        const isNarrowed = node.variable.type.kind === 'optional' && node.type.kind !== 'optional';
        return isNarrowed && code.text.endsWith(')') ? atom(`${code.text}!`) : code;
      }
      case 'coerce':
        return writeCoercion(this, node);
      case 'negate':
        return writeNegation(this, node);
      case 'arithmetic':
        return writeArithmetic(this, node);
      case 'compare':
        return writeComparison(this, node);
      case 'and':
      case 'or':
        return this.logical(node);
      case 'not': {
        const operand = this.emit(node.operand);
        if (operand.text === 'true' || operand.text === 'false')
          return atom(operand.text === 'true' ? 'false' : 'true');
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
        return atom(
          `[${node.items.map((item) => (item.splice ? '...' : '') + this.emit(item.value).text).join(', ')}]`,
        );
      case 'comprehension':
        return writeComprehension(this, node);
      case 'scan':
        return writeScan(this, node);
      case 'concat':
        return atom(`[...${within(this.emit(node.left), ATOM)}, ...${within(this.emit(node.right), ATOM)}]`);
      case 'element': {
        const linear =
          node.list.type.kind === 'list' && node.list.type.item.kind === 'int' && this.mentionsLoopTuple(node.list)
            ? linearForm(this, node)
            : undefined;
        if (linear) return printLinear(this, linear);
        return atom(`${within(this.emit(node.list), ATOM)}[${this.emit(node.index).text}]!`);
      }
      case 'slice': {
        const from = node.from ? this.emit(node.from).text : '0';
        const to = node.to ? `, ${this.emit(node.to).text}` : '';
        return atom(`${within(this.emit(node.list), ATOM)}.slice(${from}${to})`);
      }
      case 'with':
        return call('replaced', this.emit(node.list), this.emit(node.index), this.emit(node.value));
      case 'read':
        return writeRead(this, node);
      case 'reduce':
        return writeReduction(this, node);
      case 'tensor':
        return writeTensor(this, node);
      case 'native':
        return writeNative(this, node);
      case 'expansion':
        // Functions of shapes and dtypes are emitted once; those of elements are written out in each arithmetic.
        if (!this.table.functions.has(node.name) || this.mentionsLoopTuple(node)) return this.emit(node.body);
        return call(camel(node.name), ...node.arguments.map((a) => this.emit(a)));
      case 'op':
        return this.op(node);
      case 'result':
        return readResult(atom(`${within(this.emit(node.call), ATOM)}[${node.index}]`), node.type);
    }
  }

  private constant(node: Extract<Node, { kind: 'constant' }>): Code {
    const { value } = node;
    if (typeof value === 'string') return atom(quote(value));
    if (typeof value === 'number') return numeral(value);
    return atom(String(value));
  }

  /**
   * `and`, `or`: the right side is computed only where it is needed, also where it takes statements. These stand under the left side itself,
   * so that what it says of an argument that may be absent holds in them.
   */
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
    const guard = node.kind === 'and' ? left.text : `!${within(left, UNARY)}`;
    this.block.add(`let ${name} = ${decided};`, `if (${guard}) {`, block, '}');
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
    if (thenBlock.isEmpty && elseBlock.isEmpty)
      return {
        text: `${within(condition, CONDITIONAL + 1)} ? ${within(then, CONDITIONAL)} : ${within(otherwise, CONDITIONAL)}`,
        precedence: CONDITIONAL,
      };
    const name = this.names.fresh('chosen');
    thenBlock.add(`${name} = ${then.text};`);
    elseBlock.add(`${name} = ${otherwise.text};`);
    this.block.add(
      `let ${name}: ${this.typeText(node.type)};`,
      `if (${condition.text}) {`,
      thenBlock,
      '} else {',
      elseBlock,
      '}',
    );
    return atom(name);
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

  private op(node: Extract<Node, { kind: 'op' }>): Code {
    const args = Object.entries(node.arguments).map(([name, value]) => `${name}: ${this.settled(value).text}`);
    const outputs = `call('${node.key}', { ${args.join(', ')} })`;
    const pick = node.type.kind === 'results' ? 'several' : 'only';
    return readResult(atom(`${pick}<${resultText(node.type)}>(${outputs})`), node.type);
  }

  settled(node: Node): Code {
    if (node.kind === 'coerce' && node.type.kind === 'list') return this.settled(node.operand);
    if (node.kind === 'list') {
      const items = node.items.map(({ splice, value }) => (splice ? '...' : '') + this.settled(value).text);
      return atom(`[${items.join(', ')}]`);
    }
    if (node.kind === 'concat')
      return atom(`[...${within(this.settled(node.left), ATOM)}, ...${within(this.settled(node.right), ATOM)}]`);
    const code = this.emit(node);
    const reads = this.exact.get(code.text);
    if (reads !== undefined) return call('finish', code, atom(DEFAULT_DTYPES[reads]));
    return holdsIntegers(node) ? call('finishIntegers', code) : code;
  }
}

/** An int leaves an executor as a bigint. */
export function readResult(code: Code, type: Type): Code {
  return type.kind === 'int' ? call('Number', code) : code;
}

/** Whether a node is a list of tensors, or of tensors and none, that are read as integers. */
function holdsIntegers({ type }: Node): boolean {
  if (type.kind !== 'list') return false;
  const item = type.item.kind === 'optional' ? type.item.of : type.item;
  return item.kind === 'tensor' && item.reads === 'int';
}
