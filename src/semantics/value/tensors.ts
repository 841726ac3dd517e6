// Tensors given by their elements → loops that store them, or a view where that is all they are; scatters likewise.
import type { BinderNode, Node, Step } from '../tree.ts';
import { call, type Frame } from './linear.ts';
import { writeLoops } from './loops.ts';
import { linearTupleOf, printLinear } from './offsets.ts';
import { flatPosition, isLinearRead, operandOf, readSource, tensorType } from './operands.ts';
import { ATOM, atom, Block, CONDITIONAL, type Code, PRODUCT, within } from './writer.ts';
import type { Arithmetic, LoopFrame, Writing } from './writing.ts';

/** Dtype of the storage that holds exact elements of this kind. */
export function workDType(w: Writing, reads: 'num' | 'int' | 'bool'): Code {
  if (reads === 'bool') return atom(`'bool'`);
  if (reads === 'int') return atom(`'float64'`);
  if (w.arithmetic === 'cells') return atom('compute');
  if (w.arithmetic === 'integer') return call('wideInteger', atom('compute'));
  return atom(w.arithmetic === 'complex' ? `'complex128'` : `'float64'`);
}

/** A tensor by its elements, in `dtype`'s storage or the exact one; or a view of another, where that is all it is. */
export function writeTensor(
  w: Writing,
  node: Extract<Node, { kind: 'tensor' }>,
  wanted = 'tensor',
  dtype?: Code,
): Code {
  const { reads } = tensorType(node);
  const view = w.arithmetic === 'cells' || reads !== 'num' ? writeView(w, node) : undefined;
  if (view) return view;
  const extents = writeExtents(w, node.binders);
  const name = w.names.fresh(wanted);
  const out = w.block;
  w.exact.set(name, reads);
  out.add(`const ${name} = blank(${(dtype ?? workDType(w, reads)).text}, ${extents.text});`);
  const operand = w.names.fresh(`${name}_data`);
  out.add(`const ${operand} = ${dataReader(w, reads)}(${name});`);
  const position = w.names.fresh('to');
  out.add(`let ${position} = 0;`);
  writeLoops(w, node.binders, () => {
    const value = w.emit(node.body);
    w.block.add(storeText(w, operand, `${position}++`, value, reads));
  });
  return atom(name);
}

/** The loops of a scatter into the tensor `name`, which holds a copy of the base. */
export function scatterLoops(
  w: Writing,
  step: Extract<Step, { kind: 'scatter' }>,
  name: string,
  reads: 'num' | 'int' | 'bool',
): void {
  const data = w.names.fresh(`${name}_data`);
  w.block.add(`const ${data} = ${dataReader(w, reads)}(${name});`);
  writeLoops(w, step.binders, () => {
    const offset = printLinear(w, linearTupleOf(w, step.at).dot(atom(`${name}.strides`)));
    const value = w.emit(step.value);
    if (step.combine === 'set') {
      w.block.add(storeText(w, data, offset.text, value, reads));
      return;
    }
    const arithmetic = reads === 'num' ? w.arithmetic : 'float';
    if (arithmetic === 'complex' && (step.combine === 'max' || step.combine === 'min')) {
      w.block.add(`${w.missing('order of complex numbers').text};`);
      return;
    }
    const at = w.named(offset, 'place');
    w.block.add(combineText(arithmetic, step.combine, data, at.text, value));
  });
}

function combineText(
  arithmetic: Arithmetic,
  combine: 'add' | 'mul' | 'max' | 'min',
  data: string,
  at: string,
  value: Code,
): string {
  if (arithmetic === 'complex')
    return `storeComplex(${data}, ${at}, complex.${combine}(complexAt(${data}, ${at}), ${value.text}));`;
  if (combine === 'add') return `${data}[${at}]! += ${value.text};`;
  if (combine === 'mul') return `${data}[${at}]! *= ${within(value, PRODUCT)};`;
  const name = arithmetic === 'integer' ? `integer.${combine}` : `Math.${combine}`;
  return `${data}[${at}] = ${name}(${data}[${at}]!, ${value.text});`;
}

export function storeText(
  w: Writing,
  data: string,
  position: string,
  value: Code,
  reads: 'num' | 'int' | 'bool',
): string {
  if (reads === 'bool')
    return `${data}[${position}] = ${value.text === 'true' ? '1' : value.text === 'false' ? '0' : `${within(value, CONDITIONAL + 1)} ? 1 : 0`};`;
  if (reads === 'num' && w.arithmetic === 'complex') return `storeComplex(${data}, ${position}, ${value.text});`;
  return `${data}[${position}] = ${value.text};`;
}

export function writeExtents(w: Writing, binders: readonly BinderNode[]): Code {
  const items = binders.filter((b) => b.kind === 'index').map((b) => ({ splice: b.tuple, code: w.emit(b.to) }));
  const [only] = items;
  if (items.length === 1 && only?.splice) return only.code;
  return atom(`[${items.map((i) => (i.splice ? `...${within(i.code, ATOM)}` : i.code.text)).join(', ')}]`);
}

/** Where every element is one element of another tensor at a linear offset, the result is a view of it. */
export function writeView(w: Writing, node: Extract<Node, { kind: 'tensor' }>): Code | undefined {
  const { body } = node;
  if (body.kind !== 'read' || body.optional || node.binders.some((b) => b.kind === 'where')) return undefined;
  if (tensorType(body.tensor).reads !== tensorType(node).reads || w.depthOf(body.tensor) > 0) return undefined;
  const frames: { frame: LoopFrame; splice: boolean; length: Code }[] = [];
  const depth = w.frames.length;
  const extents = writeExtents(w, node.binders);
  let found: Code | undefined;
  for (const binder of node.binders) {
    if (binder.kind === 'where') return undefined;
    if (binder.kind === 'let') {
      w.bindings.set(binder.variable.slot, { kind: 'alias', node: binder.value, depth: w.depthOf(binder.value) });
      continue;
    }
    const frame: LoopFrame = {
      kind: binder.tuple ? 'tuple' : 'scalar',
      depth: depth + frames.length,
      block: new Block(),
      counters: [],
    };
    const to = w.emit(binder.to);
    frames.push({ frame, splice: binder.tuple, length: atom(`${within(to, ATOM)}.length`) });
    w.bindings.set(
      binder.variable.slot,
      binder.tuple
        ? { kind: 'tuple-index', frame, length: atom(`${within(to, ATOM)}.length`) }
        : { kind: 'scalar-index', code: atom(binder.variable.name), frame },
    );
  }
  if (!isLinearRead(w, body)) return undefined;
  if (isReshape(node))
    return call('reshapeOf', atom(operandOf(w, body.tensor, tensorType(body.tensor).reads).name), extents);
  const { operand, offset } = readSource(w, body, tensorType(body.tensor).reads);
  // What depends on the loops outside is the same for all elements: where the view starts.
  if (offset.parts.every((p) => p.depth < depth)) {
    const own = new Set<Frame>(frames.map(({ frame }) => frame));
    const outside = new Map([...offset.terms].filter(([frame]) => !own.has(frame)));
    const strides = frames.map(({ frame, splice, length }) => {
      const term = offset.terms.get(frame);
      if (splice) return `...${within(term ?? call('zeros', length), ATOM)}`;
      return term?.text ?? '0';
    });
    const [only] = strides;
    const vector = strides.length === 1 && only?.startsWith('...') ? only.slice(3) : `[${strides.join(', ')}]`;
    const start = printLinear(w, { parts: offset.parts, terms: outside });
    found = call('viewOf', atom(operand.name), extents, atom(vector), start);
  }
  return found;
}

/** `out[...i: S] = t[...unravel(ravel(i, S), shape(t))]`: the elements in the same order under the shape S. */
function isReshape({ binders, body }: Extract<Node, { kind: 'tensor' }>): boolean {
  const [binder] = binders;
  const position = body.kind === 'read' ? flatPosition(body) : undefined;
  if (binders.length !== 1 || binder?.kind !== 'index' || position?.kind !== 'native' || position.name !== 'ravel')
    return false;
  const [index, shape] = position.arguments;
  const isWhole = index?.kind === 'variable' && index.variable === binder.variable;
  return (
    isWhole && shape?.kind === 'variable' && binder.to.kind === 'variable' && shape.variable === binder.to.variable
  );
}

/** The runtime function that gives the storage of a tensor being written, typed as what is stored in it. */
function dataReader(w: Writing, reads: 'num' | 'int' | 'bool'): string {
  if (reads === 'bool') return 'boolsOf';
  return reads === 'num' && w.arithmetic === 'integer' ? 'bigintsOf' : 'numbersOf';
}
