// Every function over an interval holds what it gives at points inside, for each argument on its own grid of special and ordinary values.
import { describe, expect, it } from 'vitest';
import { FUNCTION_ENTRIES } from '../evaluate/fixture.ts';
import { type Arithmetic, FUNCTIONS } from '../evaluate/index.ts';
import { FACTS, profile } from './fixture.ts';
import { Interval, type IntervalAlgebra, intervalAlgebra, type Range } from './index.ts';

const POINTS = [
  -Infinity,
  -40.5,
  -3,
  -2.5,
  -1.0001,
  -1,
  -0.75,
  -0.25,
  -1e-30,
  -0,
  0,
  1e-30,
  0.1,
  0.5,
  0.9999,
  1,
  1.2,
  1.5,
  2,
  2.5,
  3.3,
  7,
  12.25,
  90,
  1e6,
  Infinity,
];

const REAL = [...FUNCTION_ENTRIES.values()].filter(({ name, body, parameters, returns }) => {
  const numeric = parameters.every(({ type }) => type === 'element' || type === 'number');
  return (
    numeric &&
    body === undefined &&
    (returns === 'element' || returns === 'number' || returns === 'bool') &&
    FUNCTIONS.element('float', name) !== undefined
  );
});

/** All results of an operation, each world's on its own. */
function results(algebra: IntervalAlgebra, run: (arithmetic: Arithmetic<Range>) => unknown): readonly unknown[] {
  const arithmetic = algebra.arithmetic('float64');
  const worlds = algebra.choices.worlds(
    () => run(arithmetic),
    (value) =>
      value instanceof Interval
        ? Object.assign(new Interval(value.lo, value.hi, value.nan), { loose: value.loose })
        : value,
  );
  if (!worlds) throw new Error('too many worlds');
  return worlds;
}

function holds(found: readonly unknown[], value: unknown): boolean {
  if (typeof value === 'boolean') return found.includes(value);
  const x = value as number;
  // The ends are float64 roundings themselves: one of them off is still the same set.
  const slack = Math.abs(x) * 2 ** -51 + 1e-300;
  return found.some(
    (one) =>
      one instanceof Interval &&
      (Number.isNaN(x) ? one.nan : one.holds(x) || (one.lo <= x + slack && one.hi >= x - slack)),
  );
}

describe.each(REAL.map((entry) => [entry.name, entry.parameters.length] as const))('%s', (name, arity) => {
  const algebra = intervalAlgebra(profile('ieee'), FACTS);
  const native = FUNCTIONS.element('float', name) as (...args: readonly number[]) => unknown;

  it('holds its values at points', () => {
    for (const x of POINTS) {
      for (const y of arity === 2 ? POINTS : [0]) {
        const args = [x, y].slice(0, arity);
        const found = results(algebra, (arithmetic) =>
          arithmetic.native(
            name,
            args.map((arg) => new Interval(arg, arg)),
          ),
        );
        if (!holds(found, native(...args)))
          expect.fail(
            `${name}(${args.join(', ')}) = ${String(native(...args))}, not in ${found.map(String).join(' or ')}`,
          );
      }
    }
  });

  it('holds its values inside an interval', () => {
    for (const [lo, hi] of [
      [0, 1],
      [1, 3],
      [3, 10],
      [8, 12],
      [12, 15],
      [14, 17],
      [2, 8],
      [16, 23],
      [22, 24],
      [0, 25],
    ] as const) {
      for (const y of arity === 2 ? [3, 5, 9, 10, 15, 18, 20] : [0]) {
        const found = results(algebra, (arithmetic) => {
          const range = new Interval(POINTS[lo] as number, POINTS[hi] as number);
          return arithmetic.native(
            name,
            arity === 2 ? [range, new Interval(POINTS[y] as number, POINTS[y + 1] as number)] : [range],
          );
        });
        for (const x of POINTS.slice(lo, hi + 1)) {
          for (const second of arity === 2 ? [POINTS[y], POINTS[y + 1]] : [0]) {
            const args = [x, second as number].slice(0, arity);
            if (!holds(found, native(...args)))
              expect.fail(
                `${name}(${args.join(', ')}) = ${String(native(...args))}, not in ${found.map(String).join(' or ')}`,
              );
          }
        }
      }
    }
  });
});

describe('operations', () => {
  const algebra = intervalAlgebra(profile('ieee'), FACTS);
  const OPERATIONS = {
    add: (a: number, b: number) => a + b,
    sub: (a: number, b: number) => a - b,
    mul: (a: number, b: number) => a * b,
    div: (a: number, b: number) => a / b,
  } as const;

  it.each(Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[])('%s holds what its operands give', (name) => {
    const arithmetic = algebra.arithmetic('float64');
    const ranges = [
      [0, 0],
      [0, 9],
      [1, 6],
      [8, 9],
      [8, 12],
      [9, 10],
      [10, 16],
      [12, 25],
      [25, 25],
      [0, 25],
    ] as const;
    for (const [a, b] of ranges) {
      for (const [c, d] of ranges) {
        const found = [
          arithmetic[name](
            new Interval(POINTS[a] as number, POINTS[b] as number),
            new Interval(POINTS[c] as number, POINTS[d] as number),
          ),
        ];
        for (const x of POINTS.slice(a, b + 1)) {
          for (const y of POINTS.slice(c, d + 1)) {
            if (!holds(found, OPERATIONS[name](x, y)))
              expect.fail(`${x} ${name} ${y} = ${OPERATIONS[name](x, y)}, not in ${found.map(String).join()}`);
          }
        }
      }
    }
  });
});
