// Parses the text that sympy's `srepr` prints for a symbolic size ("Mul(Integer(2), Symbol('s0', …))") to an expression. A closed list of constructors; nothing is evaluated.
import { apply, type Expression, integer } from '../../expression/ast.ts';
import { type Lexer, lex, type Token } from '../../expression/lex.ts';

/** Constructors that take any number of operands, and the operator that joins them. */
const JOINED: Readonly<Record<string, string>> = {
  Add: 'add',
  Mul: 'mul',
  Min: 'min',
  Max: 'max',
  And: 'and',
  Or: 'or',
};

/** Constructors with as many operands as the operator takes. */
const FIXED: Readonly<Record<string, { operator: string; arity: 1 | 2 | 3 }>> = {
  Pow: { operator: 'pow', arity: 2 },
  PowByNatural: { operator: 'pow', arity: 2 },
  FloatPow: { operator: 'pow', arity: 2 },
  Mod: { operator: 'mod', arity: 2 },
  PythonMod: { operator: 'mod', arity: 2 },
  FloorDiv: { operator: 'floordiv', arity: 2 },
  CleanDiv: { operator: 'floordiv', arity: 2 },
  IntTrueDiv: { operator: 'truediv', arity: 2 },
  FloatTrueDiv: { operator: 'truediv', arity: 2 },
  LShift: { operator: 'lshift', arity: 2 },
  RShift: { operator: 'rshift', arity: 2 },
  Equality: { operator: 'eq', arity: 2 },
  Unequality: { operator: 'ne', arity: 2 },
  StrictLessThan: { operator: 'lt', arity: 2 },
  LessThan: { operator: 'le', arity: 2 },
  StrictGreaterThan: { operator: 'gt', arity: 2 },
  GreaterThan: { operator: 'ge', arity: 2 },
  Where: { operator: 'ite', arity: 3 },
  Not: { operator: 'not', arity: 1 },
  Abs: { operator: 'abs', arity: 1 },
  ToFloat: { operator: 'float', arity: 1 },
  TruncToInt: { operator: 'trunc', arity: 1 },
  FloorToInt: { operator: 'floor', arity: 1 },
  CeilToInt: { operator: 'ceil', arity: 1 },
  RoundToInt: { operator: 'round', arity: 1 },
};

/** Real functions that sympy must not simplify are written `OpaqueUnaryFn_<name>`. */
const OPAQUE = /^OpaqueUnaryFn_(sqrt|exp|log|log2|sin|cos|tan|sinh|cosh|tanh|asin|acos|atan)$/;
const MAX_DEPTH = 100;
const MAX_PARTS = 2000;

export type SymbolKind = 'int' | 'float';

export interface Srepr {
  readonly expression: Expression;
  /** Kinds of the symbols by name, from the assumptions they are written with. */
  readonly symbols: ReadonlyMap<string, SymbolKind>;
}

/** Throws a `SyntaxError`. */
export function parseSrepr(text: string): Srepr {
  const parser = new SreprParser(lex(text));
  return parser.document();
}

class SreprParser {
  private readonly lexer: Lexer;
  private readonly symbols = new Map<string, SymbolKind>();
  private depth = 0;
  private parts = 0;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  document(): Srepr {
    const expression = this.expression();
    this.lexer.expectEnd();
    return { expression, symbols: this.symbols };
  }

  private expression(): Expression {
    const name = this.lexer.expectKind('name');
    if (++this.parts > MAX_PARTS) throw this.lexer.error(`more than ${MAX_PARTS} parts`, name);
    if (++this.depth > MAX_DEPTH) throw this.lexer.error(`nesting deeper than ${MAX_DEPTH}`, name);
    const expression = this.lexer.peek().text === '(' ? this.constructed(name) : this.constant(name);
    this.depth--;
    return expression;
  }

  private constant(name: Token): Expression {
    if (name.text === 'true' || name.text === 'false') return { kind: 'boolean', value: name.text === 'true' };
    if (name.text === 'oo') return { kind: 'real', value: Number.POSITIVE_INFINITY };
    throw this.lexer.error(`"${name.text}" is no sympy constant that a size may have`, name);
  }

  private constructed(name: Token): Expression {
    this.lexer.expect('(');
    switch (name.text) {
      case 'Symbol':
        return this.symbol();
      case 'Integer': {
        const value = this.signedInteger();
        this.lexer.expect(')');
        return integer(value);
      }
      case 'Float':
        return this.float();
      case 'Rational': {
        const numerator = this.signedInteger();
        this.lexer.expect(',');
        const denominator = this.signedInteger();
        this.lexer.expect(')');
        return apply('truediv', integer(numerator), integer(denominator));
      }
      case 'Piecewise':
        return this.piecewise();
      case 'Identity':
        return this.operands(name, 1)[0] as Expression;
    }
    const joined = own(JOINED, name.text);
    if (joined) {
      const [first, ...rest] = this.operands(name);
      if (!first) throw this.lexer.error(`${name.text} without operands`, name);
      return rest.reduce((left, right) => apply(joined, left, right), first);
    }
    const fixed = own(FIXED, name.text);
    if (fixed) return apply(fixed.operator, ...this.operands(name, fixed.arity));
    const opaque = OPAQUE.exec(name.text)?.[1];
    if (opaque) return apply(opaque, ...this.operands(name, 1));
    throw this.lexer.error(`"${name.text}" is no sympy constructor that a size may have`, name);
  }

  private operands(head: Token, arity?: number): Expression[] {
    const operands: Expression[] = [];
    while (!this.lexer.accept(')')) {
      if (operands.length > 0) this.lexer.expect(',');
      operands.push(this.expression());
    }
    if (arity !== undefined && operands.length !== arity)
      throw this.lexer.error(`${head.text} takes ${arity} operands, got ${operands.length}`, head);
    return operands;
  }

  /** `Symbol('s0', positive=True, integer=True)`: without the assumption `integer` it is a real. */
  private symbol(): Expression {
    const token = this.lexer.expectKind('string');
    const name = token.text;
    if (!/^[A-Za-z_]\w*$/.test(name)) throw this.lexer.error('not a name for a symbol', token);
    let kind: SymbolKind = 'float';
    while (this.lexer.accept(',')) {
      const assumption = this.lexer.expectKind('name').text;
      this.lexer.expect('=');
      const holds = this.lexer.expectKind('name').text;
      if (assumption === 'integer' && holds === 'True') kind = 'int';
    }
    this.lexer.expect(')');
    this.symbols.set(name, kind);
    return { kind: 'symbol', name };
  }

  /** `Float('2.0', precision=53)`. */
  private float(): Expression {
    const token = this.lexer.expectKind('string');
    const value = Number(token.text);
    if (!/^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(token.text)) throw this.lexer.error('not a number', token);
    if (this.lexer.accept(',')) {
      this.lexer.expect('precision');
      this.lexer.expect('=');
      this.lexer.expectKind('number');
    }
    this.lexer.expect(')');
    return { kind: 'real', value };
  }

  private signedInteger(): bigint {
    const negative = this.lexer.accept('-');
    const token = this.lexer.expectKind('number');
    if (!/^\d{1,19}$/.test(token.text)) throw this.lexer.error('not an integer of 64 bits', token);
    return negative ? -BigInt(token.text) : BigInt(token.text);
  }

  /** `Piecewise(ExprCondPair(value, condition), …, ExprCondPair(value, true))`: the first whose condition holds. */
  private piecewise(): Expression {
    const pairs: [value: Expression, condition: Expression][] = [];
    while (!this.lexer.accept(')')) {
      if (pairs.length > 0) this.lexer.expect(',');
      if (++this.parts > MAX_PARTS) throw this.lexer.error(`more than ${MAX_PARTS} parts`);
      this.lexer.expect('ExprCondPair');
      this.lexer.expect('(');
      const value = this.expression();
      this.lexer.expect(',');
      pairs.push([value, this.expression()]);
      this.lexer.expect(')');
    }
    const last = pairs.pop();
    if (last?.[1].kind !== 'boolean' || !last[1].value)
      throw this.lexer.error('Piecewise without a last case that always holds');
    return pairs.reduceRight((otherwise, [value, condition]) => apply('ite', condition, value, otherwise), last[0]);
  }
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
