// Shape patterns: names are bound where they are first met, then every pattern is compared with what the call was given.
import type { Program, ShapeTree } from '../tree.ts';
import { compileNode } from './compile.ts';
import { Undefined } from './error.ts';
import { Field } from './field.ts';
import type { Frame, Run } from './frame.ts';

type Item =
  | { readonly kind: 'bind'; readonly name: string; readonly slot: number; readonly splice: boolean }
  | { readonly kind: 'value'; readonly run: Run; readonly splice: boolean };

interface Pattern {
  readonly tree: ShapeTree;
  readonly items: readonly Item[];
}

export interface Shapes {
  /** Gives every name of a pattern its extent, as far as the shapes have it. */
  bind(frame: Frame): void;
  /** Refuses the call at the first pattern that does not fit. */
  compare(frame: Frame): void;
}

export function compileShapes(program: Program): Shapes {
  const patterns = program.shapes.map((tree): Pattern => ({ tree, items: tree.items.map(compileItem) }));
  return {
    bind: (frame) => {
      for (const pattern of patterns) eachShape(pattern, frame, (shape) => bindNames(pattern.items, shape, frame));
    },
    compare: (frame) => {
      for (const pattern of patterns) eachShape(pattern, frame, (shape) => compareShape(pattern, shape, frame));
    },
  };
}

function compileItem(item: ShapeTree['items'][number]): Item {
  if (item.kind === 'bind')
    return { kind: 'bind', name: item.variable.name, slot: item.variable.slot, splice: item.splice };
  return { kind: 'value', run: compileNode(item.value), splice: item.splice };
}

function eachShape({ tree }: Pattern, frame: Frame, visit: (shape: readonly number[]) => void): void {
  const value = frame.peek(tree.argument.slot);
  for (const one of Array.isArray(value) ? value : [value]) if (one instanceof Field) visit(one.shape);
}

/** The spliced name takes what the other items leave; values spliced in are skipped by what follows them. */
function bindNames(items: readonly Item[], shape: readonly number[], frame: Frame): void {
  const spliced = items.findIndex((item) => item.splice);
  const rest = shape.length - (items.length - 1);
  items.forEach((item, n) => {
    if (item.kind !== 'bind') return;
    if (item.splice) frame.set(item.slot, shape.slice(n, n + Math.max(rest, 0)));
    else {
      const axis = spliced < 0 || n < spliced ? n : n + rest - 1;
      const extent = shape[axis];
      if (extent !== undefined) frame.set(item.slot, extent);
    }
  });
}

function compareShape(pattern: Pattern, shape: readonly number[], frame: Frame): void {
  const { key, watch } = frame.call;
  const { tree } = pattern;
  const label = tree.label;
  const fixed = pattern.items.filter((item) => !item.splice).length;
  const rankFits = pattern.items.some((item) => item.splice) ? shape.length >= fixed : shape.length === fixed;
  const expected = rankFits ? expectedShape(pattern, frame) : undefined;
  const fits =
    expected !== undefined &&
    expected.length === shape.length &&
    expected.every((extent, axis) => extent === shape[axis]);
  watch?.constraint(key, label, fits);
  if (fits) return;
  const meaning = expected === undefined ? '' : `, here [${expected.join(', ')}]`;
  throw new Undefined(
    'refused',
    `${key}/${label}`,
    `${tree.argument.name} has shape [${shape.join(', ')}], it must have ${tree.text}${meaning}`,
  );
}

function expectedShape({ items, tree }: Pattern, frame: Frame): number[] {
  return items.flatMap((item) => {
    const value =
      item.kind === 'bind' ? (frame.peek(item.slot) as number | number[]) : (item.run(frame) as number | number[]);
    return value ?? tree.items.length;
  });
}
