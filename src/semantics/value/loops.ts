// Binder lists → loops.
import type { BinderNode, IndexBinder, Node, Variable } from '../tree.ts';
import { visitVariables } from '../walk.ts';
import { call } from './linear.ts';
import { atom, Block, type Code } from './writer.ts';
import type { LoopFrame, Writing } from './writing.ts';

/** Runs `body` inside the loops of `binders`; `label` names the outermost one, for an early end. */
export function writeLoops(w: Writing, binders: readonly BinderNode[], body: () => void, label?: string): void {
  const [binder, ...rest] = binders;
  if (!binder) {
    body();
    return;
  }
  if (binder.kind === 'let') {
    w.bindLet(binder.variable, binder.value);
    writeLoops(w, rest, body, label);
    return;
  }
  if (binder.kind === 'where') {
    const condition = w.emit(binder.condition);
    if (condition.text === 'true') {
      writeLoops(w, rest, body, label);
      return;
    }
    const block = new Block();
    w.through(block, true, () => writeLoops(w, rest, body, label));
    w.block.add(`if (${condition.text}) {`, block, '}');
    return;
  }
  const prefix = label === undefined ? '' : `${label}: `;
  if (binder.tuple) writeTupleLoop(w, binder, rest, body, prefix);
  else writeScalarLoop(w, binder, rest, body, prefix);
}

export function writeScalarLoop(
  w: Writing,
  binder: Extract<BinderNode, { kind: 'index' }>,
  rest: readonly BinderNode[],
  body: () => void,
  prefix: string,
): void {
  const from = binder.from ? w.emit(binder.from) : atom('0');
  let to = w.emit(binder.to);
  if (!/^[\w.]+$/.test(to.text)) to = w.named(to, 'end');
  const index = w.names.fresh(binder.variable.name);
  const frame: LoopFrame = { kind: 'scalar', depth: w.frames.length, block: new Block(), counters: [] };
  w.bindings.set(binder.variable.slot, { kind: 'scalar-index', code: atom(index), frame });
  w.enter(frame, () => {
    w.indexNames.set(frame.depth, atom(index));
    writeLoops(w, rest, body);
  });
  w.block.add(`${prefix}for (let ${index} = ${from.text}; ${index} < ${to.text}; ${index}++) {`, frame.block, '}');
}

export function writeTupleLoop(
  w: Writing,
  binder: Extract<BinderNode, { kind: 'index' }>,
  rest: readonly BinderNode[],
  body: () => void,
  prefix: string,
): void {
  if (binder.from) throw new Error('a tuple starts at zero');
  const window = writeWindow(w, binder, rest);
  const home = w.homeOf(binder.to);
  const depth = window?.depth ?? home;
  let extents = w.emit(binder.to);
  if (!/^([\w.]+|\[\])$/.test(extents.text)) extents = w.hoistAt(home, extents, 'extents');
  const shape = window ? atom(`${window.name}.extents`) : extents;
  const frame: LoopFrame = {
    kind: 'tuple',
    depth: w.frames.length,
    home: depth,
    block: new Block(),
    counters: [],
    ...(window ? { from: atom(`${window.name}.from`) } : {}),
  };
  w.bindings.set(binder.variable.slot, { kind: 'tuple-index', frame, length: atom(`${extents.text}.length`) });
  const within = window ? window.rest : rest;
  w.enter(frame, () => writeLoops(w, within, body));
  const nest = w.names.fresh('nest');
  const vectors = `[${frame.counters.map((c) => c.strides.text).join(', ')}]`;
  const make = frame.index === undefined ? 'loopNest' : 'indexedNest';
  w.blockAt(depth).add(`const ${nest} = ${make}(${shape.text}, ${vectors});`);
  const steps = frame.counters.map((c) => ({ ...c, step: w.names.fresh(`${c.name}_step`) }));
  const run = new Block();
  const n = w.names.fresh('n');
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
  for (const [k, c] of steps.entries()) w.blockAt(depth).add(`const ${c.step} = ${nest}.steps[${k}]!;`);
  w.block.add(
    `${prefix}for (${nest}.start([${frame.counters.map((c) => c.start.text).join(', ')}]); ${nest}.more; ${nest}.next()) {`,
    run,
    '}',
  );
}

/**
 * A filter `within(q, S)` that is affine in the loop's tuple bounds the loop instead: what is outside of S is never visited. The
 * filter is dropped, and what else its binder list holds is kept.
 */
export function writeWindow(
  w: Writing,
  binder: IndexBinder,
  rest: readonly BinderNode[],
): { name: string; depth: number; rest: readonly BinderNode[] } | undefined {
  const at = rest.findIndex((b) => b.kind !== 'let');
  const filter = rest[at];
  if (filter?.kind !== 'where') return undefined;
  const lets = new Map(rest.slice(0, at).flatMap((b) => (b.kind === 'let' ? [[b.variable, b.value] as const] : [])));
  const { condition } = filter;
  const test = condition.kind === 'and' ? condition.left : condition;
  if (test.kind !== 'native' || test.name !== 'within') return undefined;
  const [index, extents] = test.arguments as [Node, Node];
  if (w.depthOf(extents) > 0 || !isAffine(index, binder.variable, lets)) return undefined;
  const bindAs = (code: Code): void => {
    w.bindings.set(binder.variable.slot, { kind: 'code', code, depth: 0 });
    for (const [variable, value] of lets)
      w.bindings.set(variable.slot, { kind: 'alias', node: value, depth: w.depthOf(value) });
  };
  const entries = (fill: string): Code => {
    bindAs(call(fill, atom(`${w.emit(binder.to).text}.length`)));
    return w.emit(index);
  };
  bindAs(atom('0'));
  const depth = Math.max(...[index, extents, ...lets.values(), binder.to].map((node) => w.homeOf(node)));
  const name = w.atDepth(depth, () =>
    w.named(call('windowAt', w.emit(binder.to), w.emit(extents), entries('zeros'), entries('ones')), 'window'),
  );
  const others = condition.kind === 'and' ? [{ ...filter, condition: condition.right }] : [];
  return { name: name.text, depth, rest: [...rest.slice(0, at), ...others, ...rest.slice(at + 1)] };
}

export function writeComprehension(w: Writing, node: Extract<Node, { kind: 'comprehension' }>): Code {
  const name = w.names.fresh('list');
  const item = w.typeText(node.item.type);
  const type = /\W/.test(item) ? `(${item})` : item;
  w.block.add(`const ${name}: ${type}[] = [];`);
  writeLoops(w, node.binders, () => {
    const value = w.emit(node.item);
    w.block.add(`${name}.push(${value.text});`);
  });
  return atom(name);
}

/** The state is a variable outside of the loop that every step replaces. */
export function writeScan(w: Writing, node: Extract<Node, { kind: 'scan' }>): Code {
  const type = w.typeText(node.state.type);
  const states = w.names.fresh('states');
  const state = w.names.fresh(node.state.name);
  const initial = w.settled(node.initial);
  w.block.add(`let ${state}: ${type} = ${initial.text};`);
  w.block.add(`const ${states}: ${/\W/.test(type) ? `(${type})` : type}[] = [];`);
  writeLoops(w, [node.index], () => {
    w.bind(node.state, atom(state), w.frame.depth);
    const next = w.settled(node.body);
    w.block.add(`${state} = ${next.text};`, `${states}.push(${state});`);
  });
  return atom(states);
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
  if (node.operator === '*')
    return (
      [node.left, node.right].some((n) => !mentions(n)) && [node.left, node.right].every((n) => isAffine(n, k, lets))
    );
  return (
    (node.operator === '+' || node.operator === '-') && isAffine(node.left, k, lets) && isAffine(node.right, k, lets)
  );
}
