// That a call can be carried out in a moment, and that the ops a decomposition calls accept what they are given.
import type { Value } from '../../backend/values.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { evaluate } from '../evaluate/call.ts';
import { LimitError } from '../evaluate/error.ts';
import { exactAlgebra } from '../evaluate/exact.ts';
import type { Node, Program } from '../tree.ts';
import { childrenOf, nodesOf } from '../walk.ts';
import type { Obligation } from './obligation.ts';
import type { DomainOptions } from './options.ts';
import { assignPlace } from './places.ts';
import type { Repair } from './repair.ts';
import { argumentsOf } from './search.ts';
import { type Place, plainType, type World } from './world.ts';

/** Steps that carrying out a call may take. */
const LIMIT = 2 ** 17;

/**
 * That a call is of a size that can be carried out, and that it satisfies what the ops demand that a decomposition calls: known only by
 * carrying it out, so tested only where numbers among the arguments make shapes, or ops are called.
 */
export function costObligation(program: Program, options: DomainOptions): Obligation {
  const algebra = exactAlgebra();
  const meaning = { program, defaults: options.defaults ?? {} };
  const lookup = callsOps(program) ? options.lookup : undefined;
  return {
    label: 'cost',
    isCostly: true,
    nodes: program.parameters.map((variable) => ({
      kind: 'variable',
      variable,
      type: variable.type,
      span: { start: 0, end: 0 },
    })),
    test: (world) => {
      const args = world.args();
      if (!lookup && Object.values(args).every(isTame)) return true;
      try {
        return evaluate(algebra, meaning, args, { limit: LIMIT, ...(lookup ? { lookup } : {}) }).status === 'ok';
      } catch (error) {
        // A meaning that fails is a bug to be seen, not a call to be avoided.
        return !(error instanceof LimitError);
      }
    },
    repair: simplifyNumber,
  };
}

/** Numbers that make small sizes out of small tensors. */
function isTame(value: Value): boolean {
  if (Array.isArray(value)) return value.every(isTame);
  if (value instanceof Tensor) return value.numel <= 512;
  if (typeof value === 'bigint') return value >= -32n && value <= 32n;
  return typeof value !== 'number' || value === 0 || (Math.abs(value) >= 1 / 16 && Math.abs(value) <= 64);
}

/** A number among the arguments, or in a list of them, becomes small. */
function simplifyNumber(repair: Repair): boolean {
  const { world } = repair;
  const places = world.program.parameters.flatMap((_, parameter): Place[] => {
    const value = world.get({ parameter });
    return Array.isArray(value) ? value.map((_item, item) => ({ parameter, item })) : [{ parameter }];
  });
  const numbers = places.filter(
    (place) => ['int', 'real', 'scalar'].includes(world.typeOf(place).kind) && world.get(place) !== null,
  );
  const wild = numbers.filter((place) => !isTame(world.get(place)));
  const pool = wild.length > 0 ? wild : numbers;
  const place = pool[repair.choose(pool.length)];
  return place !== undefined && assignNumber(world, place, [1, 2, 0, 3, -1, 0.5][repair.choose(6)] as number);
}

function assignNumber(world: World, place: Place, value: number): boolean {
  const whole = world.typeOf(place).kind === 'int';
  if (place.item === undefined) return assignPlace(world, place, whole ? Math.trunc(value) : value);
  world.set(place, whole ? BigInt(Math.trunc(value)) : value);
  return true;
}

export function callsOps({ steps }: Program): boolean {
  const calls = (node: Node): boolean => node.kind === 'op' || childrenOf(node).some(calls);
  return steps.some((step) => nodesOf(step).some(calls));
}

/** Whether the extents of a tensor, or the range of a reduction, depend on an argument that is no tensor. */
export function sizesFromNumbers(program: Program): boolean {
  const isNumber = (n: number): boolean => {
    const { kind } = plainType((program.parameters[n] as Program['parameters'][number]).type);
    return kind === 'int' || kind === 'real' || kind === 'scalar' || kind === 'list';
  };
  const bindersIn = (node: Node): Node[] => [
    ...('binders' in node ? node.binders.flatMap((binder) => (binder.kind === 'index' ? [binder.to] : [])) : []),
    ...childrenOf(node).flatMap(bindersIn),
  ];
  const lets = program.steps.flatMap((step) => (step.kind === 'let' ? [step.value] : []));
  const ranges = program.steps.flatMap((step) => nodesOf(step).flatMap(bindersIn));
  return ranges.length > 0 && argumentsOf([...ranges, ...lets], program).some(isNumber);
}
