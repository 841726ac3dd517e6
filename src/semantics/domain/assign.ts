// The way a wanted value takes through an expression: each construct hands it to one of its own inversions.

import { isDType } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Node } from '../tree.ts';
import {
  assignComprehension,
  assignConcat,
  assignEntry,
  assignItems,
  assignLength,
  assignProduct,
  assignSlice,
  assignWith,
} from './assign-lists.ts';
import { assignArithmetic, assignNumberNative } from './assign-numbers.ts';
import { assignReduction } from './assign-reductions.ts';
import { assignByDTypes, assignRead, assignTensorNative, setEveryDType } from './assign-tensors.ts';
import { appendTensor, assignPlace, setElement, setNone, setPresent, setShape } from './places.ts';
import { equalValues, numberOf, type Repair } from './repair.ts';
import { placeOf, Site } from './site.ts';

/** Only for expressions that are no conditions: those are satisfied. */
export function assignValue(repair: Repair, node: Node, target: unknown, site: Site): boolean {
  switch (node.kind) {
    case 'variable':
      return assignVariable(repair, node, target, site);
    case 'coerce':
      return assignCoerced(repair, node, target, site);
    case 'negate': {
      const wanted = numberOf(target);
      if (Array.isArray(target))
        return repair.assign(
          node.operand,
          target.map((entry) => -(numberOf(entry) ?? 0)),
          site,
        );
      return wanted !== undefined && repair.assign(node.operand, 0 - wanted, site);
    }
    case 'arithmetic':
      return assignArithmetic(repair, node, target, site);
    case 'coalesce':
      return assignCoalesce(repair, node, target, site);
    case 'if':
      return assignIf(repair, node, target, site);
    case 'let':
      return repair.assign(node.body, target, site.define(node.variable, node.value));
    case 'expansion':
      return repair.assign(node.body, target, site);
    case 'list':
      return Array.isArray(target) && assignItems(repair, node.items, target, site);
    case 'comprehension':
      return Array.isArray(target) && assignComprehension(repair, node, target, site);
    case 'concat':
      return Array.isArray(target) && assignConcat(repair, node, target, site);
    case 'element':
      return assignEntry(repair, node, target, site);
    case 'slice':
      return Array.isArray(target) && assignSlice(repair, node, target, site);
    case 'with':
      return Array.isArray(target) && assignWith(repair, node, target, site);
    case 'read':
      return assignRead(repair, node, target, site);
    case 'reduce':
      return assignReduction(repair, node, target, site);
    case 'native':
      return assignNative(repair, node, target, site);
    case 'op':
      return assignOnlyElement(repair, node, target, site);
    default:
      return false;
  }
}

function assignNative(repair: Repair, node: Extract<Node, { kind: 'native' }>, target: unknown, site: Site): boolean {
  const [first, second] = node.arguments;
  if (first && node.name === 'product') return assignProduct(repair, first, target, site);
  if (first && node.name === 'length') return typeof target === 'number' && changeLength(repair, first, target, site);
  if (second && node.name === 'ravel') {
    const shape = site.attempt(second);
    return (
      Array.isArray(shape) &&
      typeof target === 'number' &&
      repair.assign(first as Node, unravelled(target, shape as number[]), site)
    );
  }
  const byTensor = assignTensorNative(repair, node, target, site);
  if (byTensor !== undefined) return byTensor;
  return isDType(target) ? assignByDTypes(repair, node, target, site) : assignNumberNative(repair, node, target, site);
}

/** An op that gives a Scalar for a tensor of one element gives that element. */
function assignOnlyElement(repair: Repair, node: Extract<Node, { kind: 'op' }>, target: unknown, site: Site): boolean {
  const [subject, ...others] = Object.values(node.arguments);
  const place = subject && others.length === 0 ? placeOf(subject, site) : undefined;
  const tensor = place && repair.world.get(place);
  if (node.type.kind !== 'scalar' || !place || !(tensor instanceof Tensor)) return false;
  return setElement(
    repair.world,
    place,
    tensor.shape.map(() => 0),
    target,
  );
}

/** Of a list of tensors the list itself changes: a new one stands like the last. */
function changeLength(repair: Repair, list: Node, length: number, site: Site): boolean {
  const place = placeOf(list, site);
  const value = place && repair.world.get(place);
  if (!place || !Array.isArray(value) || !value.some((item) => item instanceof Tensor))
    return assignLength(repair, list, length, site);
  if (length < 0 || length > 8) return false;
  repair.world.set(place, value.slice(0, length));
  for (let n = value.length; n < length; n++) appendTensor(repair.world, place);
  return true;
}

function unravelled(position: number, shape: readonly number[]): number[] {
  const index = new Array<number>(shape.length).fill(0);
  let left = position;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const extent = Math.max(1, shape[axis] as number);
    index[axis] = left % extent;
    left = Math.floor(left / extent);
  }
  return index;
}

function assignVariable(
  repair: Repair,
  node: Extract<Node, { kind: 'variable' }>,
  target: unknown,
  site: Site,
): boolean {
  const { world } = repair;
  const { program } = world;
  const { slot } = node.variable;
  const parameter = program.parameters.findIndex((p) => p.slot === slot);
  if (parameter >= 0) {
    const place = { parameter };
    if (target === null) return setNone(world, place);
    return (world.get(place) !== null || setPresent(world, place)) && assignPlace(world, place, target);
  }
  if (slot === program.compute.slot) return isDType(target) && assignCompute(repair, target);
  const definition = site.definition(node.variable);
  if (definition) return repair.assign(definition.node, target, definition.site);
  return assignPatternName(repair, slot, target);
}

/** The compute dtype follows from the dtypes of the row the call falls under. */
function assignCompute(repair: Repair, target: unknown): boolean {
  const { world } = repair;
  const { program } = world;
  const row = program.rows.find(({ label }) => label === world.row) ?? program.rows[0];
  const rule = row?.compute ?? row?.results[program.results[0]?.name ?? ''];
  if (rule) return repair.assign(rule, target, new Site(world));
  const tensors = program.parameters.flatMap((_, parameter) =>
    world.get({ parameter }) instanceof Tensor ? [{ parameter }] : [],
  );
  const changed = tensors.map((place) => isDType(target) && setEveryDType(world, place, target));
  return changed.includes(true);
}

/** A name of shape patterns: all tensors that have it get the extent. */
function assignPatternName(repair: Repair, slot: number, target: unknown): boolean {
  const { world } = repair;
  let changed = false;
  for (const { argument, items } of world.program.shapes) {
    const at = items.findIndex((item) =>
      item.kind === 'bind'
        ? item.variable.slot === slot
        : item.value.kind === 'variable' && item.value.variable.slot === slot,
    );
    const parameter = world.program.parameters.findIndex((p) => p.slot === argument.slot);
    const tensor = world.get({ parameter });
    if (at < 0 || !(tensor instanceof Tensor)) continue;
    const { shape } = tensor;
    const spliced = items.findIndex(({ splice }) => splice);
    const rest = shape.length - (items.length - 1);
    const axis = spliced < 0 || at <= spliced ? at : at + rest - 1;
    const length = at === spliced ? rest : 1;
    if (length < 0 || axis >= shape.length + (at === spliced ? 1 : 0)) continue;
    const extents = Array.isArray(target) ? (target as number[]) : [target as number];
    changed =
      setShape(world, { parameter }, [...shape.slice(0, axis), ...extents, ...shape.slice(axis + length)]) || changed;
  }
  return changed;
}

function assignCoerced(repair: Repair, node: Extract<Node, { kind: 'coerce' }>, target: unknown, site: Site): boolean {
  const { operand } = node;
  const from = operand.type.kind === 'optional' ? operand.type.of.kind : operand.type.kind;
  if (from === 'int' || from === 'real') {
    const wanted = numberOf(target);
    return (
      wanted !== undefined && (from === 'real' || Number.isInteger(wanted)) && repair.assign(operand, wanted, site)
    );
  }
  if (from === 'bool' && target !== null)
    return repair.satisfy(operand, target !== false && numberOf(target) !== 0, site);
  return repair.assign(operand, target, site);
}

function assignCoalesce(
  repair: Repair,
  node: Extract<Node, { kind: 'coalesce' }>,
  target: unknown,
  site: Site,
): boolean {
  if (site.attempt(node.left) !== null) return repair.assign(node.left, target, site);
  if (repair.choose(2) === 0 && repair.assign(node.right, target, site)) return true;
  return repair.assign(node.left, target, site) || repair.assign(node.right, target, site);
}

/** In the branch taken now, else in the other one after turning the condition. */
function assignIf(repair: Repair, node: Extract<Node, { kind: 'if' }>, target: unknown, site: Site): boolean {
  const holds = site.attempt(node.condition);
  if (holds === undefined) return false;
  const before = repair.world.snapshot();
  if (repair.assign(holds ? node.then : node.else, target, site) && equalValues(site.attempt(node), target))
    return true;
  repair.world.restore(before);
  return repair.satisfy(node.condition, !holds, site) && repair.assign(holds ? node.else : node.then, target, site);
}
