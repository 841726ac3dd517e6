// Numbers → code in the arithmetic that is being written: constants, conversions, operators, comparisons, functions.
import type { ArithmeticOperator, Node } from '../tree.ts';
import { call } from './linear.ts';
import { linearForm, printLinear } from './offsets.ts';
import {
  ATOM,
  atom,
  CONDITIONAL,
  type Code,
  camel,
  EQUALITY,
  infix,
  PRODUCT,
  RELATION,
  SUM,
  UNARY,
  within,
} from './writer.ts';
import type { Arithmetic, Writing } from './writing.ts';

/** What leaves back ends room gives its first argument back. */
const FREEDOMS: ReadonlySet<string> = new Set(['may_round', 'may_round_each', 'alike']);

/** A complex number of which nothing is rounded away. */
const DOUBLE = atom("'complex128'");

/** Code of an int, real, bool or Scalar → an element in this arithmetic. */
export function toNum(w: Writing, code: Code, from: string, hoistable = false): Code {
  const compute = atom('compute');
  let converted: Code;
  if (w.arithmetic === 'cells') converted = call('cell', code, compute);
  else if (from === 'scalar') converted = call(`${w.arithmetic}Scalar`, code, compute);
  else if (w.arithmetic === 'float') {
    if (from !== 'bool') return code;
    converted = { text: `${within(code, CONDITIONAL + 1)} ? 1 : 0`, precedence: CONDITIONAL };
  } else if (w.arithmetic === 'integer')
    converted = from === 'real' ? call('integerScalar', code, compute) : call('BigInt', code);
  else converted = call('complexScalar', code, DOUBLE);
  return hoistable ? w.hoist(converted, 'value') : converted;
}

export function numConstant(w: Writing, value: number): Code {
  if (w.arithmetic === 'float') return numeral(value);
  if (w.arithmetic === 'integer' && Number.isInteger(value))
    return value < 0 ? { text: `-${-value}n`, precedence: UNARY } : atom(`${value}n`);
  if (w.arithmetic === 'complex') return w.hoist(call('complexScalar', numeral(value), DOUBLE), 'value');
  return w.hoist(call(w.arithmetic === 'cells' ? 'cell' : 'integerScalar', numeral(value), atom('compute')), 'value');
}

export function writeCoercion(w: Writing, node: Extract<Node, { kind: 'coerce' }>): Code {
  const { operand, type } = node;
  const from = operand.type;
  if (type.kind === 'scalar') return scalarOf(w, operand);
  if (type.kind === 'optional' && type.of.kind === 'dtype' && from.kind === 'optional' && from.of.kind === 'tensor')
    return call('dtypeOrNone', w.emit(operand));
  if (type.kind === 'optional' && type.of.kind === 'num' && from.kind === 'optional' && from.of.kind !== 'num') {
    const value = w.emit(operand);
    return { text: `${value.text} === null ? null : ${toNum(w, value, from.of.kind).text}`, precedence: CONDITIONAL };
  }
  if (type.kind !== 'num') return w.emit(operand);
  if (operand.kind === 'constant' && typeof operand.value === 'number') return numConstant(w, operand.value);
  return toNum(w, w.emit(operand), from.kind, w.depthOf(operand) === 0);
}

/** A value passed on to an op as Scalar: whole numbers as bigint, others as number. */
export function scalarOf(w: Writing, node: Node): Code {
  const code = w.emit(node);
  return node.type.kind === 'int' ? (/^\d+$/.test(code.text) ? atom(`${code.text}n`) : call('BigInt', code)) : code;
}

export function writeNegation(w: Writing, node: Extract<Node, { kind: 'negate' }>): Code {
  const operand = w.emit(node.operand);
  if (node.type.kind === 'num' && w.arithmetic === 'complex') return call('complex.neg', operand);
  if (node.type.kind === 'num' && w.arithmetic === 'cells') throw new Error('arithmetic among cells');
  if (node.type.kind === 'list') return atom(`${within(operand, ATOM)}.map((x) => -x)`);
  return { text: `-${within(operand, UNARY + 1)}`, precedence: UNARY };
}

export function writeArithmetic(w: Writing, node: Extract<Node, { kind: 'arithmetic' }>): Code {
  const { type } = node;
  if (type.kind === 'int' && w.mentionsLoopTuple(node)) {
    const linear = linearForm(w, node);
    if (linear && [...linear.terms.keys()].some((f) => f.kind === 'tuple')) return printLinear(w, linear);
  }
  if (type.kind === 'list') return listArithmetic(w, node);
  const left = w.emit(node.left);
  const right = w.emit(node.right);
  if (type.kind !== 'num') return arithmeticText(node.operator, left, right, type.kind, () => 'modulo');
  switch (w.arithmetic) {
    case 'float':
      return node.operator === '**'
        ? call('float.pow', left, right)
        : infix(left, node.operator, right, PRECEDENCE[node.operator]);
    case 'integer':
      if (node.operator === '/') return w.missing('division of integers');
      return node.operator === '**'
        ? call('integer.pow', left, right)
        : infix(left, node.operator, right, PRECEDENCE[node.operator]);
    case 'complex':
      return call(`complex.${COMPLEX_NAMES[node.operator]}`, left, right);
    default:
      throw new Error('arithmetic among cells');
  }
}

/** Arithmetic on lists, entry by entry: one map over the first of them. */
export function listArithmetic(w: Writing, node: Extract<Node, { kind: 'arithmetic' }>): Code {
  let first: { readonly text: string; readonly entry: string } | undefined;
  const d = w.names.fresh('d');
  const visit = (n: Node): Code => {
    if (n.kind === 'arithmetic' && n.type.kind === 'list')
      return arithmeticText(n.operator, visit(n.left), visit(n.right), n.type.item.kind, () => 'modulo');
    const code = w.emit(n);
    if (n.type.kind !== 'list') return code;
    const named = /^[\w.]+(\(\))?$/.test(code.text) ? code : w.named(code, 'entries');
    first ??= { text: named.text, entry: w.names.fresh('x') };
    return first.text === named.text ? atom(first.entry) : atom(`${named.text}[${d}]!`);
  };
  const body = visit(node);
  if (!first) throw new Error('arithmetic on lists without a list');
  return atom(`${first.text}.map((${first.entry}${body.text.includes(`[${d}]`) ? `, ${d}` : ''}) => ${body.text})`);
}

export function writeComparison(w: Writing, node: Extract<Node, { kind: 'compare' }>): Code {
  const left = w.emit(node.left);
  const right = w.emit(node.right);
  if (left.text === 'compute' && right.text.startsWith("'") && cannotBe(w, right.text.slice(1, -1)))
    return atom(String(node.operator === '!='));
  const equality = node.operator === '==' || node.operator === '!=';
  const { kind } = node.left.type;
  if (kind === 'list') {
    const same = call('sameList', left, right);
    return node.operator === '==' ? same : { text: `!${same.text}`, precedence: UNARY };
  }
  if (kind === 'tensor') return call('sameTensor', left, right);
  if (kind === 'num' && w.arithmetic === 'complex') {
    if (!equality) return w.missing('order of complex numbers');
    const same = call('complex.eq', left, right);
    return node.operator === '==' ? same : { text: `!${same.text}`, precedence: UNARY };
  }
  return equality
    ? infix(left, node.operator === '==' ? '===' : '!==', right, EQUALITY)
    : infix(left, node.operator, right, RELATION);
}

export function writeNative(w: Writing, node: Extract<Node, { kind: 'native' }>): Code {
  const { name } = node;
  const folded = foldClass(w, node);
  if (folded) return folded;
  if (node.type.kind === 'int' && name === 'ravel' && w.mentionsLoopTuple(node)) {
    const linear = linearForm(w, node);
    if (linear) return printLinear(w, linear);
  }
  const numeric = node.arguments.some((a) => a.type.kind === 'num');
  if (FREEDOMS.has(name)) return w.emit(node.arguments[0] as Node);
  if (!numeric && !w.table.runtime.has(name))
    return plainFunction(
      node,
      node.arguments.map((a) => w.emit(a)),
    );
  if (!numeric) return call(camel(name), ...node.arguments.map((a) => w.emit(a)));
  const args = node.arguments.map((a) => w.emit(a));
  if (w.arithmetic === 'cells') throw new Error('arithmetic among cells');
  if (name === 'int')
    return w.arithmetic === 'float'
      ? call('Math.trunc', ...args)
      : w.arithmetic === 'integer'
        ? call('Number', ...args)
        : w.missing('int of a complex number');
  if (!w.table[w.arithmetic].has(name)) return w.missing(`${name} of ${w.arithmetic} numbers`);
  if (w.arithmetic === 'float' && JAVASCRIPT.has(name)) return call(`Math.${name}`, ...args);
  return call(w.use(w.arithmetic, camel(name)), ...args);
}

/** A function of shape numbers. */
function plainFunction({ name, type }: Extract<Node, { kind: 'native' }>, args: readonly Code[]): Code {
  if (name === 'int') return call('Math.trunc', ...args);
  const isJavaScript = JAVASCRIPT.has(name) || (type.kind === 'int' && JAVASCRIPT_OF_INTEGERS.has(name));
  return call(isJavaScript ? `Math.${name}` : `float.${camel(name)}`, ...args);
}

/** `is_float(compute)` is known in each arithmetic. */
export function foldClass(w: Writing, node: Extract<Node, { kind: 'native' }>): Code | undefined {
  const [of] = node.arguments;
  if (of?.kind !== 'variable' || of.variable.name !== 'compute') return undefined;
  if (w.arithmetic === 'cells' || !w.isDispatched) return undefined;
  const classes: Readonly<Record<string, Arithmetic>> = {
    is_float: 'float',
    is_complex: 'complex',
    is_integer: 'integer',
    is_bool: 'integer',
  };
  const asked = classes[node.name];
  if (!asked) return undefined;
  if (asked !== w.arithmetic) return atom('false');
  return asked === 'integer' ? undefined : atom('true');
}

/** Whether `compute`, in this arithmetic, is certainly not that dtype. */
export function cannotBe(w: Writing, dtype: string): boolean {
  const name =
    dtype === 'bool' ? 'integer' : /^u?int/.test(dtype) ? 'integer' : dtype.startsWith('complex') ? 'complex' : 'float';
  return w.isDispatched && w.arithmetic !== 'cells' && w.arithmetic !== name;
}

const PRECEDENCE: Readonly<Record<ArithmeticOperator, number>> = {
  '+': SUM,
  '-': SUM,
  '*': PRODUCT,
  '/': PRODUCT,
  '//': PRODUCT,
  '%': PRODUCT,
  '**': PRODUCT,
};

const COMPLEX_NAMES: Readonly<Record<ArithmeticOperator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '/': 'div',
  '//': 'div',
  '%': 'div',
  '**': 'pow',
};

/** Functions that JavaScript has under the same name with the same meaning. */
const JAVASCRIPT: ReadonlySet<string> = new Set(['sqrt', 'floor', 'ceil', 'trunc', 'abs']);

/** … and of whole numbers, which have one zero: of two equal numbers these give the first. */
const JAVASCRIPT_OF_INTEGERS: ReadonlySet<string> = new Set(['max', 'min']);

function arithmeticText(
  operator: ArithmeticOperator,
  left: Code,
  right: Code,
  kind: string,
  modulo: () => string,
): Code {
  if (kind === 'int' && operator === '//') return call('Math.floor', infix(left, '/', right, PRODUCT));
  if (kind === 'int' && operator === '%') return call(modulo(), left, right);
  if (operator === '**') return call('Math.pow', left, right);
  return infix(left, operator, right, PRECEDENCE[operator]);
}

export function numeral(value: number): Code {
  if (Number.isNaN(value)) return atom('Number.NaN');
  if (!Number.isFinite(value)) return atom(value > 0 ? 'Number.POSITIVE_INFINITY' : 'Number.NEGATIVE_INFINITY');
  return value < 0 || Object.is(value, -0) ? { text: String(value), precedence: UNARY } : atom(String(value));
}
