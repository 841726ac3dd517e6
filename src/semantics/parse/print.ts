// Syntax tree → text in the language's own notation, with only the parentheses that are needed.
import type { Binder, Expr, Item, Statement } from '../ast.ts';

const PRECEDENCE: Readonly<Record<string, number>> = {
  '??': 1,
  or: 2,
  and: 3,
  '==': 4,
  '!=': 4,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '++': 5,
  '+': 6,
  '-': 6,
  '*': 7,
  '/': 7,
  '//': 7,
  '%': 7,
  '**': 9,
};
/** `not a == b` negates the comparison. */
const NOT = 3.5;
/** The body of a sum is one product, so a sum is looser than that and tighter than +. */
const REDUCTION = 6.5;
const UNARY = 8;
const POSTFIX = 10;

export function printExpression(expr: Expr): string {
  return print(expr, 0);
}

function print(e: Expr, outer: number): string {
  const wrap = (text: string, own: number): string => (own < outer ? `(${text})` : text);
  switch (e.kind) {
    case 'integer':
      return String(e.value);
    case 'real':
      return printReal(e.value);
    case 'boolean':
      return String(e.value);
    case 'string':
      return `'${e.value}'`;
    case 'none':
      return 'none';
    case 'name':
      return e.name;
    case 'unary':
      return e.operator === '-'
        ? wrap(`-${print(e.operand, UNARY)}`, UNARY)
        : wrap(`not ${print(e.operand, NOT)}`, NOT);
    case 'binary': {
      const own = PRECEDENCE[e.operator] as number;
      // Comparisons do not chain, powers group from the right, all others from the left.
      const left = own === 4 || own === 9 ? own + 0.5 : own;
      const right = own === 9 ? UNARY : own + 0.5;
      return wrap(`${print(e.left, left)} ${e.operator} ${print(e.right, right)}`, own);
    }
    case 'is-none':
      return wrap(`${print(e.operand, 5)} is ${e.negated ? 'not ' : ''}none`, 4);
    case 'if':
      return wrap(`if ${print(e.condition, 0)} then ${print(e.then, 0)} else ${print(e.else, 0)}`, 0);
    case 'let':
      return wrap(`let ${e.name} = ${print(e.value, 0)} in ${print(e.body, 0)}`, 0);
    case 'list':
      return `[${e.items.map(printItem).join(', ')}]`;
    case 'comprehension':
      return `[${print(e.item, 0)} for ${printBinders(e.binders)}]`;
    case 'scan':
      return wrap(`scan(${printBinder(e.index)}, ${e.name} = ${print(e.initial, 0)}) ${print(e.body, 0)}`, 0);
    case 'index':
      return `${print(e.target, POSTFIX)}${e.optional ? '?' : ''}[${e.items.map(printItem).join(', ')}]`;
    case 'fit':
      return `${print(e.target, POSTFIX)}${e.optional ? '?' : ''}[~${print(e.index, 0)}]`;
    case 'slice':
      return `${print(e.target, POSTFIX)}[${e.from ? print(e.from, 0) : ''}:${e.to ? print(e.to, 0) : ''}]`;
    case 'with':
      return wrap(`${print(e.target, POSTFIX)} with [${print(e.at, 0)}] = ${print(e.value, 6)}`, 5);
    case 'call':
      return `${e.callee}(${e.arguments.map((a) => (a.name === undefined ? '' : `${a.name}=`) + print(a.value, 0)).join(', ')})`;
    case 'reduce':
      if (['any', 'all', 'count', 'tensor'].includes(e.operator))
        return wrap(`${e.operator}(${printBinders(e.binders)}) ${print(e.body, 0)}`, 0);
      return wrap(`${e.operator}(${printBinders(e.binders)}) ${print(e.body, REDUCTION)}`, REDUCTION);
  }
}

/** With a fraction or an exponent, so that it is not read back as an integer. */
function printReal(value: number): string {
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}

function printItem(item: Item): string {
  return item.splice ? `...${print(item.value, POSTFIX)}` : print(item.value, 0);
}

export function printBinders(binders: readonly Binder[]): string {
  return binders.map((b, n) => `${n === 0 ? '' : b.kind === 'where' ? ' ' : ', '}${printBinder(b)}`).join('');
}

function printBinder(b: Binder): string {
  if (b.kind === 'where') return `where ${print(b.condition, 0)}`;
  if (b.kind === 'let') return `let ${b.name} = ${print(b.value, 0)}`;
  return `${b.tuple ? '...' : ''}${b.name}: ${b.from ? `${print(b.from, 0)}..` : ''}${print(b.to, 0)}`;
}

/** One statement a line, blocks indented by two spaces. */
export function printStatements(statements: readonly Statement[], indent = ''): string {
  return statements.map((s) => printStatement(s, indent)).join('\n');
}

function printStatement(s: Statement, indent: string): string {
  switch (s.kind) {
    case 'let':
      return `${indent}let ${s.names.length === 1 ? s.names[0] : `(${s.names.join(', ')})`} = ${print(s.value, 0)}`;
    case 'define':
      return `${indent}${s.name}[${printBinders(s.binders)}] = ${print(s.body, 0)}`;
    case 'scatter':
      return `${indent}scatter ${s.name} = ${print(s.base, 0)} by ${s.combine} over ${printBinders(s.binders)} at ${print(s.at, 0)} value ${print(s.value, 0)}`;
    case 'return':
      return `${indent}return ${s.values.length === 1 ? print(s.values[0] as Expr, 0) : `(${s.values.map((v) => print(v, 0)).join(', ')})`}`;
    case 'if': {
      const otherwise = s.else.length > 0 ? ` else {\n${printStatements(s.else, `${indent}  `)}\n${indent}}` : '';
      return `${indent}if ${print(s.condition, 0)} {\n${printStatements(s.then, `${indent}  `)}\n${indent}}${otherwise}`;
    }
  }
}
