// Tensors defined by their elements, and scatters → closures. Each element is a unit of its own, so that an open choice in one stays there.
import type { Node, Step } from '../tree.ts';
import type { Reads } from './algebra.ts';
import { MeaningError } from './error.ts';
import { Field } from './field.ts';
import type { Compile, Frame, Run } from './frame.ts';
import { compileLoop, compileShape } from './loops.ts';
import { PLAIN } from './reduce.ts';

export function compileTensor(node: Extract<Node, { kind: 'tensor' }>, compile: Compile): Run {
  const shapeOf = compileShape(node.binders, compile);
  const loop = compileLoop(node.binders, compile);
  const body = compile(node.body);
  const reads = node.body.type.kind as Reads;
  return (frame) => {
    const { algebra, arithmetic } = frame.call;
    const shape = shapeOf(frame);
    const cells: unknown[] = [];
    const element = (): unknown => body(frame);
    loop(frame, () => {
      cells.push(algebra.element(reads, arithmetic, element));
      return false;
    });
    return new Field(undefined, reads, shape, cells);
  };
}

type Scatter = Extract<Step, { kind: 'scatter' }>;

/**
 * What is written where is gathered first, then joined place by place: `set` leaves the winner among several writers open, the others
 * combine all of them with what stood there.
 */
export function compileScatter(step: Scatter, compile: Compile): Run {
  const base = compile(step.base);
  const loop = compileLoop(step.binders, compile);
  const at = compile(step.at);
  const value = compile(step.value);
  const reads = step.variable.type.kind === 'tensor' ? step.variable.type.reads : 'num';
  return (frame) => {
    const target = base(frame) as Field;
    const writers = new Map<number, unknown[]>();
    loop(frame, () => {
      const place = offsetOf(target.shape, at(frame) as readonly number[], step, frame);
      const written = value(frame);
      const list = writers.get(place);
      if (list) list.push(written);
      else writers.set(place, [written]);
      return false;
    });
    const cells = [...initial(target, reads, frame)];
    for (const [place, list] of writers) cells[place] = joined(step.combine, reads, cells[place], list, frame);
    return new Field(undefined, reads, target.shape, cells);
  };
}

function initial(target: Field, reads: Reads, frame: Frame): readonly unknown[] {
  if (reads === 'num') return target.asNumbers(frame.call.arithmetic);
  return target.cells.map((cell) =>
    reads === 'int' ? frame.call.algebra.intOf(cell) : frame.call.algebra.boolOf(cell),
  );
}

function joined(
  combine: Scatter['combine'],
  reads: Reads,
  before: unknown,
  writers: readonly unknown[],
  frame: Frame,
): unknown {
  const { arithmetic } = frame.call;
  if (reads === 'bool' || (reads === 'int' && combine === 'set')) return writers.at(-1);
  if (combine === 'set') return writers.length === 1 ? writers[0] : arithmetic.overwrite(writers);
  const operator = combine === 'add' ? 'sum' : combine === 'mul' ? 'prod' : combine;
  if (reads === 'int') return (writers as number[]).reduce((a, b) => PLAIN[operator].step(a, b), before as number);
  const reduction = arithmetic.reduction(operator, 'scatter');
  reduction.add(before, true);
  for (const writer of writers) reduction.add(writer, true);
  return reduction.finish();
}

function offsetOf(shape: readonly number[], index: readonly number[], step: Scatter, frame: Frame): number {
  let offset = 0;
  let inside = index.length === shape.length;
  for (const [axis, extent] of shape.entries()) {
    const n = index[axis] ?? 0;
    if (!(n >= 0 && n < extent)) inside = false;
    offset = offset * extent + n;
  }
  if (!inside) {
    throw new MeaningError(
      `scatters into a tensor of shape [${shape.join(', ')}] at [${index.join(', ')}], which is outside`,
      frame.call.key,
      step.at.span,
    );
  }
  return offset;
}
