// Binder lists → nested loops over a frame.
import type { BinderNode, IndexBinder } from '../tree.ts';
import { MeaningError } from './error.ts';
import type { Compile, Frame, Run } from './frame.ts';

/** Runs `body` once for each binding; a body that answers true ends the loops. */
export type Loop = (frame: Frame, body: () => boolean | undefined) => boolean;

export function compileLoop(binders: readonly BinderNode[], compile: Compile): Loop {
  return binders.reduceRight<Loop>(
    (inner, binder) => around(binder, inner, compile),
    (_, body) => body() === true,
  );
}

function around(binder: BinderNode, inner: Loop, compile: Compile): Loop {
  if (binder.kind === 'let') {
    const { slot } = binder.variable;
    const value = compile(binder.value);
    return (frame, body) => {
      frame.set(slot, value(frame));
      return inner(frame, body);
    };
  }
  if (binder.kind === 'where') {
    const condition = compile(binder.condition);
    const { branch } = binder;
    return (frame, body) => {
      const holds = condition(frame) as boolean;
      frame.call.watch?.branch(frame.call.key, branch, holds);
      return holds && inner(frame, body);
    };
  }
  return binder.tuple ? tupleLoop(binder, inner, compile) : integerLoop(binder, inner, compile);
}

function integerLoop(binder: IndexBinder, inner: Loop, compile: Compile): Loop {
  const { slot } = binder.variable;
  const from = binder.from ? compile(binder.from) : undefined;
  const to = compile(binder.to);
  return (frame, body) => {
    const end = to(frame) as number;
    const start = from ? (from(frame) as number) : 0;
    frame.call.work.spend(Math.max(0, end - start));
    for (let k = start; k < end; k++) {
      frame.set(slot, k);
      if (inner(frame, body)) return true;
    }
    return false;
  };
}

function tupleLoop(binder: IndexBinder, inner: Loop, compile: Compile): Loop {
  const { slot } = binder.variable;
  const to = compile(binder.to);
  const from = binder.from ? compile(binder.from) : undefined;
  return (frame, body) => {
    const ends = to(frame) as readonly number[];
    const starts = from ? (from(frame) as readonly number[]) : ends.map(() => 0);
    frame.call.work.spend(ends.reduce((count, end, axis) => count * Math.max(0, end - (starts[axis] ?? 0)), 1));
    return eachTuple(starts, ends, (index) => {
      frame.set(slot, index);
      return inner(frame, body);
    });
  };
}

/** Every tuple from `starts` up to `ends`, the last axis fastest; each is a list of its own. */
function eachTuple(
  starts: readonly number[],
  ends: readonly number[],
  visit: (index: readonly number[]) => boolean,
): boolean {
  if (ends.some((end, axis) => end <= (starts[axis] ?? 0))) return false;
  let index: readonly number[] = starts;
  for (;;) {
    if (visit(index)) return true;
    let axis = ends.length - 1;
    while (axis >= 0 && (index[axis] ?? 0) + 1 >= (ends[axis] ?? 0)) axis--;
    if (axis < 0) return false;
    const next = index.slice();
    next[axis] = (index[axis] ?? 0) + 1;
    for (let k = axis + 1; k < ends.length; k++) next[k] = starts[k] ?? 0;
    index = next;
  }
}

/** The shape that the binders of a tensor give it, known before any element is. */
export function compileShape(binders: readonly BinderNode[], compile: Compile): (frame: Frame) => number[] {
  const parts: { readonly run: Run; readonly binder: BinderNode }[] = [];
  let indexed = false;
  for (const binder of binders) {
    if (binder.kind === 'index') {
      indexed = true;
      parts.push({ binder, run: compile(binder.to) });
    } else if (binder.kind === 'let' && !indexed) parts.push({ binder, run: compile(binder.value) });
  }
  return (frame) => {
    const shape: number[] = [];
    for (const { binder, run } of parts) {
      const value = run(frame);
      if (binder.kind === 'let') frame.set(binder.variable.slot, value);
      else if (Array.isArray(value)) shape.push(...(value as number[]));
      else shape.push(value as number);
    }
    const bad = shape.find((extent) => !(Number.isSafeInteger(extent) && extent >= 0));
    if (bad !== undefined)
      throw new MeaningError(
        `${bad} is no extent of a tensor`,
        frame.call.key,
        binders[0]?.kind === 'index' ? binders[0].to.span : { start: 0, end: 0 },
      );
    frame.call.work.spend(shape.reduce((count, extent) => count * extent, 1));
    return shape;
  };
}
