// Reads of tensor elements → closures. Every index is checked: one outside of its tensor is a bug of the meaning.
import type { Node } from '../tree.ts';
import { MeaningError } from './error.ts';
import type { Field } from './field.ts';
import type { Compile, Frame, Run } from './frame.ts';

type Read = Extract<Node, { kind: 'read' }>;
type Cell = (field: Field, offset: number, frame: Frame) => unknown;

const CELLS: Readonly<Record<'num' | 'int' | 'bool', Cell>> = {
  num: (field, offset, frame) => field.asNumbers(frame.call.arithmetic)[offset],
  int: (field, offset, frame) => frame.call.algebra.intOf(field.cells[offset]),
  bool: (field, offset, frame) => frame.call.algebra.boolOf(field.cells[offset]),
};

export function compileRead(node: Read, compile: Compile): Run {
  const tensor = compile(node.tensor);
  const cell = CELLS[readsOf(node)];
  const offset = node.fit ? fitted(node, compile) : exact(node, compile);
  return (frame) => {
    const field = tensor(frame) as Field | null;
    if (field === null) {
      if (node.optional) return null;
      throw new MeaningError('reads a tensor that is none', frame.call.key, node.span);
    }
    return cell(field, offset(field, frame), frame);
  };
}

function readsOf(node: Read): 'num' | 'int' | 'bool' {
  const type = node.tensor.type.kind === 'optional' ? node.tensor.type.of : node.tensor.type;
  return type.kind === 'tensor' ? type.reads : 'num';
}

type Offset = (field: Field, frame: Frame) => number;

function exact(node: Read, compile: Compile): Offset {
  const items = node.items.map(({ splice, value }) => ({ splice, run: compile(value) }));
  return (field, frame) => {
    const { shape } = field;
    let axis = 0;
    let offset = 0;
    let inside = true;
    const place = (index: number): void => {
      const extent = shape[axis++];
      if (extent === undefined || !(index >= 0 && index < extent)) inside = false;
      else offset = offset * extent + index;
    };
    for (const { splice, run } of items) {
      const value = run(frame);
      if (!splice) place(value as number);
      else for (const index of value as readonly number[]) place(index);
    }
    if (!inside || axis !== shape.length)
      outside(
        node,
        items.flatMap(({ run }) => run(frame) as number[]),
        field,
        frame,
      );
    return offset;
  };
}

/** Aligned at the right, axes of extent 1 read at 0. */
function fitted(node: Read, compile: Compile): Offset {
  const index = compile((node.items[0] as (typeof node.items)[number]).value);
  return (field, frame) => {
    const { shape } = field;
    const tuple = index(frame) as readonly number[];
    const skipped = tuple.length - shape.length;
    let offset = 0;
    for (let axis = 0; axis < shape.length; axis++) {
      const extent = shape[axis] as number;
      const at = tuple[axis + skipped];
      if (at === undefined || !(extent === 1 || (at >= 0 && at < extent))) outside(node, tuple, field, frame);
      offset = offset * extent + (extent === 1 ? 0 : (at as number));
    }
    return offset;
  };
}

function outside(node: Read, index: readonly number[], field: Field, frame: Frame): never {
  const name = node.tensor.kind === 'variable' ? `'${node.tensor.variable.name}'` : 'a tensor';
  throw new MeaningError(
    `reads ${name} of shape [${field.shape.join(', ')}] at [${index.join(', ')}], which is outside`,
    frame.call.key,
    node.span,
  );
}
