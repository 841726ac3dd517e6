/** Parses infix text ("2*s0 + 1", "size(x, 0) > 3") to a symbolic expression; strict, and bounded in size and depth. */
import { apply, type Expression, type GeometryProperty } from './ast.ts';
import { type Lexer, lex, type Token } from './lex.ts';
import { INFIX, NEGATION_LEVEL, NOT_LEVEL } from './print.ts';
import { SCALAR_OPERATORS } from './scalar.ts';

/** A place where a further kind of operand may start; returns undefined (and consumes nothing) if none does. */
export type AtomParser = (lexer: Lexer) => Expression | undefined;

const OPERATOR_OF = new Map(Object.entries(INFIX).map(([name, infix]) => [infix.text, { name, ...infix }]));
const COMPARISON_LEVEL = 4;
const GEOMETRY: readonly string[] = ['size', 'stride', 'offset'] satisfies GeometryProperty[];
const MAX_DEPTH = 100;
/** A long sum is a deep tree. */
const MAX_OPERATORS = 2000;

/** Throws a `SyntaxError` that quotes the text and says where it went wrong. */
export function parseExpression(text: string, extraAtom?: AtomParser): Expression {
  const lexer = lex(text);
  const parser = new Parser(lexer, extraAtom);
  const expression = parser.expression();
  lexer.expectEnd();
  return expression;
}

class Parser {
  private depth = 0;
  private operators = 0;
  private readonly lexer: Lexer;
  private readonly extraAtom: AtomParser | undefined;

  constructor(lexer: Lexer, extraAtom: AtomParser | undefined) {
    this.lexer = lexer;
    this.extraAtom = extraAtom;
  }

  expression(): Expression {
    if (++this.depth > MAX_DEPTH) throw this.lexer.error(`nesting deeper than ${MAX_DEPTH}`);
    const result = this.binary(1);
    this.depth--;
    return result;
  }

  private binary(level: number): Expression {
    if (level === NOT_LEVEL) return this.negated();
    if (level === COMPARISON_LEVEL) return this.comparison();
    if (level === NEGATION_LEVEL) return this.signed();
    let left = this.binary(level + 1);
    for (let name = this.acceptOperator(level); name; name = this.acceptOperator(level))
      left = apply(name, left, this.binary(level + 1));
    return left;
  }

  /** `a < b < c` means what it means in Python: both comparisons hold. */
  private comparison(): Expression {
    let left = this.binary(COMPARISON_LEVEL + 1);
    let result: Expression | undefined;
    for (let name = this.acceptOperator(COMPARISON_LEVEL); name; name = this.acceptOperator(COMPARISON_LEVEL)) {
      const right = this.binary(COMPARISON_LEVEL + 1);
      const link = apply(name, left, right);
      result = result ? apply('and', result, link) : link;
      left = right;
    }
    return result ?? left;
  }

  private acceptOperator(level: number): string | undefined {
    const operator = OPERATOR_OF.get(this.lexer.peek().text);
    if (operator?.level !== level) return undefined;
    if (++this.operators > MAX_OPERATORS) throw this.lexer.error(`more than ${MAX_OPERATORS} operators`);
    this.lexer.next();
    return operator.name;
  }

  private negated(): Expression {
    if (!this.lexer.accept('not')) return this.binary(NOT_LEVEL + 1);
    if (++this.depth > MAX_DEPTH) throw this.lexer.error(`nesting deeper than ${MAX_DEPTH}`);
    const operand = this.negated();
    this.depth--;
    return apply('not', operand);
  }

  private signed(): Expression {
    if (!this.lexer.accept('-')) return this.power();
    if (++this.depth > MAX_DEPTH) throw this.lexer.error(`nesting deeper than ${MAX_DEPTH}`);
    const literal = this.lexer.peek().kind === 'number';
    const operand = this.signed();
    this.depth--;
    if (literal && operand.kind === 'integer') return { kind: 'integer', value: -operand.value };
    if (literal && operand.kind === 'real') return { kind: 'real', value: -operand.value };
    return apply('neg', operand);
  }

  private power(): Expression {
    const base = this.atom();
    if (!this.lexer.accept('**')) return base;
    if (++this.depth > MAX_DEPTH) throw this.lexer.error(`nesting deeper than ${MAX_DEPTH}`);
    const exponent = this.signed();
    this.depth--;
    return apply('pow', base, exponent);
  }

  private atom(): Expression {
    const extra = this.extraAtom?.(this.lexer);
    if (extra) return extra;
    const token = this.lexer.next();
    if (token.kind === 'number') return number(token);
    if (token.text === '(') {
      const inner = this.expression();
      this.lexer.expect(')');
      return inner;
    }
    if (token.kind !== 'name') throw this.lexer.error('expected a number, a name or "("', token);
    if (this.lexer.accept('(')) return this.call(token);
    switch (token.text) {
      case 'true':
      case 'True':
        return { kind: 'boolean', value: true };
      case 'false':
      case 'False':
        return { kind: 'boolean', value: false };
      case 'inf':
        return { kind: 'real', value: Infinity };
      case 'nan':
        return { kind: 'real', value: NaN };
    }
    return { kind: 'symbol', name: token.text };
  }

  private call(name: Token): Expression {
    if (GEOMETRY.includes(name.text)) return this.geometry(name.text as GeometryProperty);
    const operator = Object.hasOwn(SCALAR_OPERATORS, name.text) ? SCALAR_OPERATORS[name.text] : undefined;
    if (!operator) throw this.lexer.error(`"${name.text}" is not a function`, name);
    const operands: Expression[] = [];
    while (!this.lexer.accept(')')) {
      if (operands.length > 0) this.lexer.expect(',');
      operands.push(this.expression());
    }
    const arity = operator.parameters.length;
    if (operands.length !== arity)
      throw this.lexer.error(`${name.text} takes ${arity} operands, got ${operands.length}`, name);
    return apply(name.text, ...operands);
  }

  private geometry(property: GeometryProperty): Expression {
    const value = this.lexer.expectKind('name').text;
    let dimension = 0;
    if (property !== 'offset') {
      this.lexer.expect(',');
      dimension = this.lexer.expectIndex();
    }
    this.lexer.expect(')');
    return { kind: 'geometry', property, value, dimension };
  }
}

function number(token: Token): Expression {
  return /^\d+$/.test(token.text)
    ? { kind: 'integer', value: BigInt(token.text) }
    : { kind: 'real', value: Number(token.text) };
}
