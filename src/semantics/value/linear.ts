// Integer expressions as linear functions of the loop indices around them: what lets an offset be counted up instead of computed anew.
import { atom, type Code, plus, times } from './writer.ts';

/** A loop whose index is an integer, or an index tuple counted by a loop nest. */
export interface Frame {
  readonly depth: number;
  readonly kind: 'block' | 'scalar' | 'tuple';
}

/** `depth` of the innermost loop that `code` depends on; 0: none. */
export interface Part {
  readonly code: Code;
  readonly depth: number;
}

/** Sum of `parts` and, per loop, index × coefficient (a number for a scalar index, a vector of strides for a tuple). Coefficients depend on no loop. */
export interface Linear {
  readonly parts: readonly Part[];
  readonly terms: ReadonlyMap<Frame, Code>;
}

export function constant(code: Code, depth = 0): Linear {
  return { parts: code.text === '0' ? [] : [{ code, depth }], terms: new Map() };
}

export function add(a: Linear, b: Linear): Linear {
  const terms = new Map(a.terms);
  for (const [frame, coefficient] of b.terms) {
    const other = terms.get(frame);
    terms.set(
      frame,
      other === undefined
        ? coefficient
        : frame.kind === 'scalar'
          ? plus(other, coefficient)
          : call('sums', other, coefficient),
    );
  }
  return { parts: [...a.parts, ...b.parts], terms };
}

/** The form times a number that depends on no loop. */
export function scale(a: Linear, factor: Code): Linear {
  if (factor.text === '1') return a;
  const terms = new Map(
    [...a.terms].map(
      ([frame, c]) => [frame, frame.kind === 'scalar' ? times(c, factor) : call('scaled', c, factor)] as const,
    ),
  );
  return { parts: a.parts.map((p) => ({ ...p, code: times(p.code, factor) })), terms };
}

export function isConstant(a: Linear): boolean {
  return a.terms.size === 0 && a.parts.every((p) => p.depth === 0);
}

/** A tuple of such forms, known by its dot product with a vector of strides and by its entries. */
export interface LinearTuple {
  /** Σ entry · stride over the tuple; `strides` is code of a number[] of the same length. */
  dot(strides: Code): Linear;
  at(position: Code): Linear;
  /** Number of entries: depends on no loop. */
  readonly length: Code;
}

export function call(name: string, ...args: readonly Code[]): Code {
  return atom(`${name}(${args.map((a) => a.text).join(', ')})`);
}

/** The index tuple of the loop `frame`. */
export function loopTuple(frame: Frame, length: Code): LinearTuple {
  return {
    dot: (strides) => ({ parts: [], terms: new Map([[frame, strides]]) }),
    at: (position) => ({ parts: [], terms: new Map([[frame, call('unit', position, length)]]) }),
    length,
  };
}

/** A tuple whose code depends on no loop, or on loops down to `depth`. */
export function opaqueTuple(code: Code, depth: number, length: Code): LinearTuple {
  return {
    dot: (strides) => constant(call('dot', code, strides), depth),
    at: (position) => constant(atom(`${code.text}[${position.text}]!`), depth),
    length,
  };
}

export function sumTuple(a: LinearTuple, b: LinearTuple): LinearTuple {
  return { dot: (v) => add(a.dot(v), b.dot(v)), at: (n) => add(a.at(n), b.at(n)), length: a.length };
}

/** Entries times a vector, or times one number, that depends on no loop. */
export function scaledTuple(a: LinearTuple, factor: Code, isVector: boolean): LinearTuple {
  return {
    dot: (v) => a.dot(isVector ? call('products', v, factor) : call('scaled', v, factor)),
    at: (n) => scale(a.at(n), isVector ? atom(`${factor.text}[${n.text}]!`) : factor),
    length: a.length,
  };
}

/** One number in every entry. */
export function repeatedTuple(value: Linear, length: Code): LinearTuple {
  return { dot: (v) => scale(value, call('total', v)), at: () => value, length };
}

/** `a with [position] = value`. */
export function replacedTuple(a: LinearTuple, position: Code, value: Linear): LinearTuple {
  return {
    dot: (v) => add(a.dot(call('zeroed', v, position)), scale(value, atom(`${v.text}[${position.text}]!`))),
    at: () => {
      throw new Error('an entry of a replaced tuple is not linear'); // the emitter asks `at` of plain tuples only
    },
    length: a.length,
  };
}

export type LinearItem =
  | { readonly splice: true; readonly tuple: LinearTuple }
  | { readonly splice: false; readonly value: Linear };

/** Tuples and single entries one after another. */
export function joinedTuple(items: readonly LinearItem[]): LinearTuple {
  const length = items.reduce((n: Code, item) => plus(n, item.splice ? item.tuple.length : atom('1')), atom('0'));
  const only = items.length === 1 ? items[0] : undefined;
  if (only?.splice) return only.tuple;
  return {
    dot: (v) => {
      let position: Code = atom('0');
      let total: Linear = constant(atom('0'));
      for (const item of items) {
        if (item.splice) {
          const end = plus(position, item.tuple.length);
          // The last one takes the rest: its length may differ from turn to turn.
          const part = item === items.at(-1) ? position.text : `${position.text}, ${end.text}`;
          total = add(total, item.tuple.dot(atom(`${v.text}.slice(${part})`)));
          position = end;
        } else {
          total = add(total, scale(item.value, atom(`${v.text}[${position.text}]!`)));
          position = plus(position, atom('1'));
        }
        position = fold(position);
      }
      return total;
    },
    at: (n) => {
      const item = items.every((i) => !i.splice) ? items[Number(n.text)] : undefined;
      if (!item || item.splice) throw new Error('an entry of a joined tuple is not linear');
      return item.value;
    },
    length: fold(length),
  };
}

/** Adds up literal numbers in a sum such as `0 + 1 + 1`. */
function fold(code: Code): Code {
  return /^\d+( \+ \d+)*$/.test(code.text)
    ? atom(String(code.text.split(' + ').reduce((n, t) => n + Number(t), 0)))
    : code;
}
