// String arguments: the words a program knows, and the value that a word is at the border of a call.
import type { Value } from '../../backend/values.ts';
import type { Node, Program } from '../tree.ts';
import { childrenOf, nodesOf } from '../walk.ts';
import { drawString } from './draw-scalar.ts';
import type { Place, World } from './world.ts';

const MEMORY_FORMATS = ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d'];
/** No valid call asks for them: the elements of a sparse tensor have no form on the wire. */
const SPARSE_LAYOUTS = ['sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc'];

/** The words a string argument may be: its default, and all that the program compares strings with. */
export function stringsOf(world: World, place: Place): readonly string[] {
  const { options, program } = world;
  const { name } = world.parameter(place);
  if (options.kinds?.[name] === 'memory-format') return MEMORY_FORMATS;
  if (options.kinds?.[name] === 'layout') return ['strided'];
  const byDefault = options.defaults?.[name];
  return [...new Set([...(typeof byDefault === 'string' ? [byDefault] : []), ...stringConstants(program)])];
}

/** Words that a call may break something with, those that no program knows first. */
export function wrongStringsOf(world: World, place: Place): readonly string[] {
  const kind = world.options.kinds?.[world.parameter(place).name];
  if (kind === 'memory-format') return MEMORY_FORMATS;
  if (kind === 'layout') return [...SPARSE_LAYOUTS, 'strided'];
  return ['other', ...stringsOf(world, place)];
}

export function drawText(world: World, place: Place): Value {
  const text = drawString(world.choices, world.nameOf(place), stringsOf(world, place));
  return textAs(world, place, text);
}

/** A word as the value that crosses the border. */
export function textAs(world: World, place: Place, text: string): Value {
  const kind = world.options.kinds?.[world.parameter(place).name];
  if (kind === 'memory-format') return { memoryFormat: text };
  return kind === 'layout' ? { layout: text } : text;
}

const constants = new WeakMap<Program, readonly string[]>();

function stringConstants(program: Program): readonly string[] {
  const known = constants.get(program);
  if (known) return known;
  const words = new Set<string>();
  const visit = (node: Node): void => {
    if (node.kind === 'constant' && node.type.kind === 'string') words.add(node.value as string);
    for (const child of childrenOf(node)) visit(child);
  };
  const rules = program.rows.flatMap((row) => [row.when, row.compute, ...Object.values(row.results)]);
  const constraints = program.constraints.flatMap(({ require, when }) => [when, require]);
  const steps = program.steps.flatMap((step) => nodesOf(step));
  for (const node of [...program.lets.map(({ value }) => value), ...constraints, ...rules, ...steps])
    if (node) visit(node);
  const found = [...words];
  constants.set(program, found);
  return found;
}
