// Reductions → loops with an accumulator, a search that stops early, or the best candidate so far.
import type { Node } from '../tree.ts';
import { call } from './linear.ts';
import { writeLoops } from './loops.ts';
import { atom, Block, type Code, PRODUCT, UNARY, within } from './writer.ts';
import type { Writing } from './writing.ts';

export function writeReduction(w: Writing, node: Extract<Node, { kind: 'reduce' }>): Code {
  const { operator } = node;
  const kind = node.body.type.kind;
  const num = kind === 'num';
  if (num && w.arithmetic === 'cells') throw new Error('arithmetic among cells');
  const name = w.names.fresh(operator);
  if (operator === 'any' || operator === 'all') return writeSearch(w, node, name, operator);
  if (operator === 'argmax' || operator === 'argmin') return writeArgReduction(w, node, name);
  const start = identityOf(w, operator, kind);
  w.block.add(`let ${name} = ${start.text};`);
  writeLoops(w, node.binders, () => {
    const body = w.emit(node.body);
    if (operator === 'count') w.block.add(`if (${body.text}) ${name}++;`);
    else if (num && w.arithmetic === 'complex')
      w.block.add(`${name} = complex.${operator === 'sum' ? 'add' : 'mul'}(${name}, ${body.text});`);
    else if (operator === 'sum') w.block.add(`${name} += ${body.text};`);
    else if (operator === 'prod') w.block.add(`${name} *= ${within(body, PRODUCT)};`);
    else {
      const combine =
        num && w.arithmetic === 'integer'
          ? `integer.${operator}`
          : num && w.arithmetic === 'complex'
            ? undefined
            : `Math.${operator}`;
      w.block.add(
        combine ? `${name} = ${combine}(${name}, ${body.text});` : w.missing('order of complex numbers').text,
      );
    }
  });
  return atom(name);
}

export function identityOf(w: Writing, operator: string, kind: string): Code {
  const num = kind === 'num';
  if (operator === 'count') return atom('0');
  if (operator === 'max' || operator === 'min') {
    if (num && w.arithmetic === 'integer')
      return call(operator === 'max' ? 'leastInteger' : 'greatestInteger', atom('compute'));
    if (num && w.arithmetic === 'complex') return w.missing('order of complex numbers');
    return atom(operator === 'max' ? 'Number.NEGATIVE_INFINITY' : 'Number.POSITIVE_INFINITY');
  }
  const value = operator === 'sum' ? 0 : 1;
  if (num && w.arithmetic === 'complex') return call('complexScalar', atom(String(value)), atom('compute'));
  return num && w.arithmetic === 'integer' ? atom(`${value}n`) : atom(String(value));
}

export function writeSearch(
  w: Writing,
  node: Extract<Node, { kind: 'reduce' }>,
  name: string,
  operator: 'any' | 'all',
): Code {
  const label = w.names.fresh('search');
  w.block.add(`let ${name} = ${operator === 'all'};`);
  writeLoops(
    w,
    node.binders,
    () => {
      const body = w.emit(node.body);
      const found = operator === 'any' ? body.text : `!${within(body, UNARY)}`;
      w.block.add(`if (${found}) {`, lines(`${name} = ${operator === 'any'};`, `break ${label};`), '}');
    },
    label,
  );
  return atom(name);
}

export function writeArgReduction(w: Writing, node: Extract<Node, { kind: 'reduce' }>, name: string): Code {
  const binder = node.binders.find((b) => b.kind === 'index');
  if (binder?.kind !== 'index') throw new Error('an arg-reduction has an index');
  const best = w.names.fresh('best');
  const type = w.typeText(node.body.type);
  w.block.add(
    `let ${best}: ${type} | undefined;`,
    binder.tuple ? `let ${name}: readonly number[] = [];` : `let ${name} = 0;`,
  );
  const better = node.operator === 'argmax' ? 'above' : 'below';
  writeLoops(w, node.binders, () => {
    const index = w.variable(binder.variable);
    const value = w.named(w.emit(node.body), 'candidate');
    const keep = binder.tuple ? `${name} = [...${index.text}];` : `${name} = ${index.text};`;
    w.block.add(
      `if (${best} === undefined || ${better}(${value.text}, ${best})) {`,
      lines(`${best} = ${value.text};`, keep),
      '}',
    );
  });
  return atom(name);
}

function lines(...text: string[]): Block {
  const block = new Block();
  block.add(...text);
  return block;
}
