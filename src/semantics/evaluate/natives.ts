// Native functions → closures: those of elements go to the arithmetic of the call, those of tensors here, all others to plain functions.
import { elementOffsets, unravelIndex } from '../../tensor/layout.ts';
import { elementCount } from '../../tensor/storage.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Node } from '../tree.ts';
import type { Type } from '../types.ts';
import { MeaningError } from './error.ts';
import { Field, fieldBehind, fieldOf } from './field.ts';
import type { Compile, Frame, Run } from './frame.ts';
import { compileReduction } from './reduce.ts';

type Native = Extract<Node, { kind: 'native' }>;

export function compileNative(node: Native, compile: Compile): Run {
  const { name } = node;
  const [first] = node.arguments;
  if (name === 'may_round_each' && first?.kind === 'reduce') return compileReduction(first, compile, 'marked');
  const args = node.arguments.map(compile);
  if (node.arguments.some((argument) => argument.type.kind === 'num')) {
    return (frame) =>
      frame.call.arithmetic.native(
        name,
        args.map((run) => run(frame)),
      );
  }
  const onTensor = ON_TENSORS[name];
  if (onTensor)
    return (frame) =>
      onTensor(
        args.map((run) => run(frame)),
        frame,
      );
  const seesTensors = node.arguments.some((argument) => mayHoldTensors(argument.type));
  return (frame) => {
    const native = frame.call.functions.plain(name);
    if (!native) throw new MeaningError(`there is no function '${name}'`, frame.call.key, node.span);
    if (!seesTensors) return native(...args.map((run) => run(frame)));
    return restored(native(...args.map((run) => plain(run(frame), frame))));
  };
}

function mayHoldTensors(type: Type): boolean {
  if (type.kind === 'list') return mayHoldTensors(type.item);
  if (type.kind === 'optional') return mayHoldTensors(type.of);
  return type.kind === 'tensor' || type.kind === 'none';
}

/** Plain functions see a tensor by its dtype and layout; its elements belong to the algebra. */
function plain(value: unknown, frame: Frame): unknown {
  if (value instanceof Field) return value.facts(frame.call.compute);
  return Array.isArray(value) ? value.map((item) => plain(item, frame)) : value;
}

/** Tensors that a function passes on, such as the entries of a list it joins, are the fields they stand for. */
function restored(value: unknown): unknown {
  if (value instanceof Tensor) return fieldBehind(value) ?? value;
  return Array.isArray(value) && value.some((item) => typeof item === 'object') ? value.map(restored) : value;
}

const ON_TENSORS: Readonly<Record<string, (args: readonly unknown[], frame: Frame) => unknown>> = {
  indices: ([field]) => (field as Field).as('int'),
  mask: ([field]) => (field as Field).as('bool'),
  storage: ([field], frame) => storageOf(field as Field, frame),
  nonzero: ([field], frame) => nonzero(field as Field, frame),
  argsort: ([field, dim, descending], frame) => argsort(field as Field, dim as number, descending as boolean, frame),
};

/** All elements of the storage behind a caller's tensor; between the steps a tensor is its own storage. */
function storageOf(field: Field, frame: Frame): Field {
  if (!field.origin) return new Field(field.dtype, field.reads, [field.cells.length], field.cells);
  const { dtype, data, shape, strides, offset } = field.origin;
  const count = elementCount(dtype, data);
  frame.call.work.spend(count);
  const cells = [...fieldOf(frame.call.algebra, new Tensor(dtype, data, [count]), field.reads).cells];
  // The cells of the field itself are kept: an algebra may have put more into them than the caller's elements.
  elementOffsets(shape, strides, offset).forEach((place, n) => {
    cells[place] = field.cells[n];
  });
  return new Field(dtype, field.reads, [count], cells);
}

function nonzero(field: Field, frame: Frame): Field {
  const { arithmetic, algebra, work } = frame.call;
  const zero = arithmetic.fromInt(0);
  const isSet = (n: number): boolean => {
    if (field.reads === 'bool') return algebra.boolOf(field.cells[n]);
    if (field.reads === 'int') return algebra.intOf(field.cells[n]) !== 0;
    return arithmetic.compare('!=', field.asNumbers(arithmetic)[n], zero);
  };
  const found = Array.from(field.cells.keys()).filter(isSet);
  work.spend(found.length * field.shape.length);
  const rows = found.flatMap((n) => unravelIndex(n, field.shape));
  return new Field(undefined, 'int', [found.length, field.shape.length], rows);
}

/** Line by line along one dim. */
function argsort(field: Field, dim: number, descending: boolean, frame: Frame): Field {
  const { arithmetic, algebra } = frame.call;
  const { shape } = field;
  const axis = dim < 0 ? dim + shape.length : dim;
  const length = shape[axis] ?? 1;
  const inner = shape.slice(axis + 1).reduce((count, extent) => count * extent, 1);
  const values = field.asNumbers(arithmetic);
  const cells: unknown[] = new Array(values.length);
  for (let start = 0; start < values.length; start++) {
    if (Math.floor(start / inner) % length !== 0) continue;
    const line = Array.from({ length }, (_, k) => values[start + k * inner]);
    for (const [k, place] of algebra.order(arithmetic, line, descending).entries()) cells[start + k * inner] = place;
  }
  return new Field(undefined, 'int', shape, cells);
}
