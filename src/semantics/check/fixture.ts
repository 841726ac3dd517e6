// Definitions written in a test: texts come in, the checked program and its problems go out, against a small library of its own.

import type { Program } from '../tree.ts';
import { TENSOR, type Type } from '../types.ts';
import { checkProgram, type Definition, type TextProblem } from './program.ts';
import type { CalledOp, FunctionSpec, Library } from './scope.ts';

function fn(name: string, parameters: string, returns: string, body?: string): [string, FunctionSpec] {
  const list = parameters
    .split(',')
    .map((p) => p.trim())
    .filter(Boolean)
    .map((p) => {
      const [type = '', word = ''] = p.split(' ');
      return { type, name: word };
    });
  return [name, { name, parameters: list, returns, summary: '', ...(body === undefined ? {} : { body }) }];
}

const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map([
  fn('shape', 'tensor t', 'ints'),
  fn('size', 'tensor t, int d', 'int'),
  fn('rank', 'tensor t', 'int'),
  fn('length', 'any list', 'int'),
  fn('dtype', 'any x', 'dtype'),
  fn('promote', 'any ...xs', 'dtype'),
  fn('is_float', 'dtype d', 'bool'),
  fn('exp', 'element x', 'element'),
  fn('floor', 'number x', 'number'),
  fn('int', 'number x', 'int'),
  fn('double', 'scalar x', 'real'),
  fn('flatten', 'any lists', 'item'),
  fn('zero', '', 'int'),
  fn('wrap', 'int d, int rank', 'int', 'if d < 0 then d + rank else d'),
  fn('wrap_all', 'ints dims, int rank', 'ints', '[wrap(dims[k], rank) for k: length(dims)]'),
  fn('loop', 'int n', 'int', 'loop(n)'),
  fn('ping', 'int n', 'int', 'pong(n)'),
  fn('pong', 'int n', 'int', 'ping(n)'),
  fn('wrong', 'int n', 'int', 'n + true'),
  fn('broken', 'int n', 'int', 'n +'),
  fn('f0', 'int n', 'int', 'n + n'),
  ...Array.from({ length: 20 }, (_, n) => fn(`f${n + 1}`, 'int n', 'int', `f${n}(n) + f${n}(n)`)),
]);

const OPS: ReadonlyMap<string, CalledOp> = new Map(
  (
    [
      { key: 'aten.neg.default', parameters: [parameter('self', TENSOR)], results: [TENSOR] },
      { key: 'aten.exp.default', parameters: [parameter('self', TENSOR)], results: [TENSOR] },
      {
        key: 'aten.mul.Tensor',
        parameters: [parameter('self', TENSOR), parameter('other', TENSOR)],
        results: [TENSOR],
      },
      {
        key: 'aten.split.default',
        parameters: [parameter('self', TENSOR), parameter('size', { kind: 'int' }, true)],
        results: [TENSOR, TENSOR],
      },
      {
        key: 'aten.max.dim',
        parameters: [parameter('self', TENSOR), parameter('dim', { kind: 'int' })],
        results: [TENSOR, { kind: 'tensor', reads: 'int' }, { kind: 'int' }],
      },
    ] satisfies CalledOp[]
  ).map((op) => [op.key, op]),
);

function parameter(name: string, type: Type, optional = false): CalledOp['parameters'][number] {
  return { name, type, tensor: type.kind === 'tensor', optional };
}

export const LIBRARY: Library = {
  functions: FUNCTIONS,
  dtypes: new Set(['bool', 'int64', 'float16', 'float32', 'complex64']),
  op: (key) => OPS.get(key),
  opKeys: () => OPS.keys(),
};

const SETS = new Map([
  ['any', { dtypes: ['bool', 'int64', 'float16', 'float32', 'complex64'], reads: 'num' as const }],
  ['float', { dtypes: ['float16', 'float32'], reads: 'num' as const }],
  ['index', { dtypes: ['int64'], reads: 'int' as const }],
  ['mask', { dtypes: ['bool'], reads: 'bool' as const }],
]);

/** A definition over arguments of every type: self, other, index, mask, bias?, d, dims, eps, alpha, flag, to?. */
export function check(parts: Partial<Definition>): { program: Program; problems: readonly TextProblem[] } {
  const definition: Definition = {
    key: 'test.op.default',
    since: '1.0',
    parameters: [
      { name: 'self', type: TENSOR },
      { name: 'other', type: TENSOR },
      { name: 'index', type: TENSOR },
      { name: 'mask', type: TENSOR },
      { name: 'bias', type: { kind: 'optional', of: TENSOR } },
      { name: 'list', type: { kind: 'list', item: { kind: 'optional', of: TENSOR } } },
      { name: 'd', type: { kind: 'int' } },
      { name: 'dims', type: { kind: 'list', item: { kind: 'int' } } },
      { name: 'eps', type: { kind: 'real' } },
      { name: 'alpha', type: { kind: 'scalar' } },
      { name: 'flag', type: { kind: 'bool' } },
      { name: 'to', type: { kind: 'optional', of: { kind: 'dtype' } } },
      { name: 'mode', type: { kind: 'string' } },
      { name: 'n', type: { kind: 'optional', of: { kind: 'int' } } },
    ],
    results: [{ name: 'out', type: TENSOR }],
    let: {},
    dtypes: [{ self: 'any', index: 'index', mask: 'mask', out: 'dtype(self)' }],
    shapes: {},
    constraints: [],
    unpredictable: [],
    semantics: 'out[...i: shape(self)] = self[...i]',
    derivatives: {},
    laws: [],
    ...parts,
  };
  return checkProgram(definition, LIBRARY, { sets: SETS });
}
