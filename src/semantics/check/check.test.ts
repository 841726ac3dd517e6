import { describe, expect, it } from 'vitest';
import type { Node } from '../tree.ts';
import { printType } from '../types.ts';
import { check, LIBRARY } from './fixture.ts';
import { checkFunctions } from './functions.ts';
import type { TextProblem } from './program.ts';

/** Message, the characters it stands at, and the fix. */
function told(text: string, problems: readonly TextProblem[]): unknown[] {
  return problems.map(({ message, span, fix }) => [
    message,
    text.slice(span.start, span.end),
    ...(fix === undefined ? [] : [fix]),
  ]);
}

function letOf(text: string): { value: Node; problems: unknown[] } {
  const { program, problems } = check({ let: { x: text } });
  return { value: program.lets[0]!.value, problems: told(text, problems) };
}

describe('types', () => {
  it.each([
    ['1', 'int'],
    ['1.0', 'real'],
    ['1 / 2', 'real'],
    ['7 // 2', 'int'],
    ['d + eps', 'real'],
    ['alpha * 2', 'num'],
    ['-alpha', 'num'],
    ['d + alpha', 'num'],
    ['self[d]', 'num'],
    ['index[d]', 'int'],
    ['mask[d]', 'bool'],
    ['bias?[d]', 'num or none'],
    ['bias?[d] ?? 0', 'num'],
    ['self[~dims]', 'num'],
    ['dims + 1', 'list of int'],
    ['dims / 2', 'list of real'],
    ['-dims', 'list of int'],
    ['dims * eps', 'list of real'],
    ['dims[d]', 'int'],
    ['dims[1:]', 'list of int'],
    ['dims ++ [d, ...dims]', 'list of int'],
    ['[]', 'list of int'],
    ['[1, 2.0]', 'list of real'],
    ['[none, self]', 'list of tensor or none'],
    ['[self[k] for k: d where flag]', 'list of num'],
    ['dims with [0] = d', 'list of int'],
    ['d == 1 and not flag', 'bool'],
    ['bias is none', 'bool'],
    ['float32', 'dtype'],
    ['dtype(self)', 'dtype'],
    ['self == float32', 'bool'],
    ["mode == 'mean'", 'bool'],
    ['inf', 'real'],
    ['n ?? d', 'int'],
    ['n ?? eps', 'real'],
    ['if flag then 1 else 2.0', 'real'],
    ['if flag then none else 1', 'int or none'],
    ['let y = d in y * 2', 'int'],
    ['sum(k: d) self[k]', 'num'],
    ['sum(k: d) k', 'int'],
    ['count(k: d) k > 1', 'int'],
    ['argmax(k: d) self[k]', 'int'],
    ['argmax(...k: dims) self[...k]', 'list of int'],
    ['tensor(k: d) self[k]', 'tensor'],
    ['tensor(k: d) k', 'tensor of int'],
    ['tensor(k: d) k > 1', 'tensor of bool'],
    ['tensor(k: d) eps', 'tensor'],
    ['scan(k: d, s = 1) s + k', 'list of int'],
    ['scan(k: d, s = self) neg(s)', 'list of tensor'],
    ['scan(k: d, s = [self, other]) [s[1], neg(s[0])]', 'list of list of tensor'],
    ['tensor() 1.0', 'tensor'],
    ['exp(d)', 'real'],
    ['exp(self[d])', 'num'],
    ['exp(self)', 'tensor'],
    ['exp(if flag then self else other)', 'tensor'],
    ['exp(let t = self in exp(t))', 'tensor'],
    ['exp(list[d] ?? self)', 'tensor'],
    ['exp([self, other][d])', 'tensor'],
    ['exp(if flag then d else eps)', 'real'],
    ['floor(d)', 'int'],
    ['floor(eps)', 'real'],
    ['wrap(d, 3)', 'int'],
    ['flatten([dims, [1]])', 'list of int'],
    ['neg(self)', 'tensor'],
    ['mul.Tensor(self, 2)', 'tensor'],
    ['aten.mul.Tensor(other=self, self=other)', 'tensor'],
    ['split(self)', 'the results tensor, tensor'],
    ['max.dim(self, d)[0]', 'tensor'],
    ['max.dim(self, d)[1]', 'tensor of int'],
    ['max.dim(self, d)[2]', 'int'],
  ])('%s: %s', (text, type) => {
    const { value, problems } = letOf(text);
    expect(problems).toEqual([]);
    expect(printType(value.type)).toBe(type);
  });
});

describe('a wrong expression is told with its place and its fix', () => {
  it.each<[string, ...(readonly string[])]>([
    ['selff', "unknown name 'selff'", 'selff', "did you mean 'self'?"],
    ['flot32', "unknown name 'flot32'", 'flot32', "did you mean 'float32'?"],
    ['quite_other', "unknown name 'quite_other'", 'quite_other'],
    ['warp(d, 1)', "unknown function or op 'warp'", 'warp(d, 1)', "did you mean 'wrap'?"],
    [
      'mul.Tenser(self, other)',
      "unknown function or op 'mul.Tenser'",
      'mul.Tenser(self, other)',
      "did you mean 'mul.Tensor'?",
    ],
    ['d + true', 'expected a number, found bool', 'true'],
    ['d + mode', 'expected a number, found string', 'mode'],
    ['d + n', 'expected a number, found int or none', 'n', 'write `x ?? default`, or test `x is none` first'],
    ['-flag', 'expected a number, found bool', 'flag'],
    ['not d', 'expected bool, found int', 'd', 'compare it, e.g. with != 0'],
    ['d and flag', 'expected bool, found int', 'd', 'compare it, e.g. with != 0'],
    ['dims + [flag]', 'cannot compute list of int + list of bool', 'dims + [flag]'],
    [
      'self[d] // 2',
      '// is for integers of shapes and indices',
      'self[d] // 2',
      'for elements use floor_divide, trunc_divide or remainder',
    ],
    [
      'alpha % 2',
      '% is for integers of shapes and indices',
      'alpha % 2',
      'for elements use floor_divide, trunc_divide or remainder',
    ],
    ['mode < 1', 'cannot compare string with int', 'mode < 1'],
    ['dims < dims', 'cannot compare list of int with list of int', 'dims < dims'],
    ['dims == 1', 'cannot compare list of int with int', 'dims == 1'],
    ['if flag then 1 else mode', 'int and string have no common type', '1 else mode'],
    ['d ?? 1', 'the left of ?? is never none: it is int', 'd', 'remove the ?? and what follows'],
    ['d ++ dims', 'int and list of int have no common type', 'd ++ dims'],
    ['1 ++ 2', 'expected lists around ++, found int', '1 ++ 2'],
    ['dims[eps]', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['dims[0, 1]', 'a list takes one index', 'dims[0, 1]'],
    ['dims[...dims]', 'a list takes one index', 'dims[...dims]'],
    ['d[0]', "expected a tensor or a list before '[', found int", 'd[0]'],
    [
      'bias[0]',
      "expected a tensor or a list before '[', found tensor or none",
      'bias[0]',
      'write ?[…] ?? default, or test for none first',
    ],
    ['self?[0]', "'?[' on a tensor that is never none", 'self?[0]', "write '['"],
    ['self[...d]', "expected a list after '...', found int", 'd'],
    ['self[eps]', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['self[~d]', 'expected list of int, found int', 'd'],
    ['d[1:]', 'expected a list to slice, found int', 'd'],
    ['d with [0] = 1', "expected a list before 'with', found int", 'd'],
    ['dims with [0] = eps', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['[k for k: eps]', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['sum(...k: d) 1', 'expected list of int, found int', 'd'],
    ['sum(k: d) flag', 'expected a number, found bool', 'flag'],
    ['any(k: d) k', 'expected bool, found int', 'k', 'compare it, e.g. with != 0'],
    ['argmax(k: d, j: d) self[k, j]', 'argmax takes one index or one tuple', 'argmax(k: d, j: d) self[k, j]'],
    [
      'tensor(k: d where flag) 1',
      'a tensor is defined at every index: no where here',
      'tensor(k: d where flag) 1',
      'use if … then … else in the element',
    ],
    ['tensor(k: 1..d) 1', 'the indices of a tensor start at 0', 'tensor(k: 1..d) 1'],
    ['scan(k: d, s = 0) s + eps', 'expected int, found real', 's + eps', 'write int(…) where the number is whole'],
    ['scan(k: s, s = 0) s', "unknown name 's'", 's', "did you mean 'd'?"],
    ['tensor(k: d) mode', 'an element is a number or a condition, found string', 'mode'],
    ['wrap(d)', 'wrap takes 2 arguments, 1 are given', 'wrap(d)', 'wrap(int d, int rank)'],
    ['wrap(d, 1, 2)', 'wrap takes 2 arguments, 3 are given', 'wrap(d, 1, 2)', 'wrap(int d, int rank)'],
    ['zero(d)', 'zero takes 0 arguments, 1 are given', 'zero(d)', 'zero()'],
    ['wrap(d, rank=1)', 'wrap takes its arguments by position', '1', "leave out 'rank='"],
    ['wrap(eps, 1)', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['shape(d)', 'expected tensor, found int', 'd'],
    ['exp(flag)', 'expected a number, found bool', 'flag'],
    ['double(self)', 'expected scalar, found tensor', 'self'],
    ['is_float(1)', 'expected dtype, found int', '1'],
    ['neg(self, self)', 'aten.neg.default takes 1 arguments', 'self', 'it takes self'],
    ['neg(input=self)', "aten.neg.default has no argument 'input'", 'self', 'it takes self'],
    ['neg(self, self=self)', "argument 'self' is given twice", 'self'],
    ['mul.Tensor(self)', "aten.mul.Tensor needs argument 'other'", 'mul.Tensor(self)'],
    ['neg(dims)', 'expected tensor, found list of int', 'dims'],
    ['split(self, eps)', 'expected int, found real', 'eps', 'write int(…) where the number is whole'],
    ['split(self)[d]', 'which of the 2 results is a whole number from 0 to 1', 'split(self)[d]'],
    ['split(self)[2]', 'which of the 2 results is a whole number from 0 to 1', 'split(self)[2]'],
    ['loop(d)', 'in the function loop: the function loop calls itself', 'loop(d)'],
    ['ping(d)', 'in the function pong: the function ping calls itself', 'ping(d)'],
    ['wrong(d)', 'in the function wrong: expected a number, found bool', 'wrong(d)'],
    ['broken(d)', 'the body of the function broken does not parse', 'broken(d)'],
    ['f20(d)', 'in the function f1: this takes more than 20000 calls of functions, written out', 'f20(d)'],
    ['rank(selff) + 1', "unknown name 'selff'", 'selff', "did you mean 'self'?"],
    ['selff[d, d]', "unknown name 'selff'", 'selff', "did you mean 'self'?"],
  ])('%s', (text, ...problem) => {
    expect(letOf(text).problems).toEqual([problem]);
  });
});

describe('an optional is there', () => {
  it.each([
    'if n is not none then n + 1 else 0',
    'if n is none then 0 else n + 1',
    'if not (n is none) then n + 1 else 0',
    'if flag and n is not none then n + 1 else 0',
    'if n is none or flag then 0 else n + 1',
    'n is none or n > 1',
    'n is not none and n > 1',
    'if list[d] is not none then rank(list[d]) else 0',
    'sum(k: d where list[k] is not none) rank(list[k])',
    '[rank(list[k]) for k: d, where list[k] is not none]',
    'if bias is not none then bias[0] else 0',
    'let y = n in if y is none then 0 else y + 1',
  ])('%s', (text) => {
    expect(letOf(text).problems).toEqual([]);
  });

  it.each([
    'if n is not none then 0 else n + 1',
    'if n is none and flag then 0 else n + 1',
    'if flag or n is not none then n + 1 else 0',
    'n is none and n > 1',
    'if list[d] is not none then rank(list[0]) else 0',
    'if n is not none then (let n = to in n + 1) else 0',
    'if list[d] is not none then (sum(d: 3) rank(list[d])) else 0',
    'if n is not none then (sum(k: 3, let n = to) n + 1) else 0',
  ])('%s: not there', (text) => {
    expect(letOf(text).problems).toHaveLength(1);
  });

  it('in statements, within the branch', () => {
    const { problems } = check({
      semantics: 'if bias is not none {\n  out[k: d] = bias[k]\n} else {\n  out[k: d] = bias[k]\n}',
    });
    expect(problems).toMatchObject([{ message: "expected a tensor or a list before '[', found tensor or none" }]);
  });
});

describe('shape patterns', () => {
  const shapes = { self: ['N', 'K'], other: ['K', 'M'] };
  const semantics = (text: string): unknown[] => told(text, check({ shapes, semantics: text }).problems);

  it('fix the number of indices', () => {
    expect(semantics('out[i: N] = self[i]')).toEqual([['the tensor has 2 dimensions, 1 indices are given', 'self[i]']]);
    expect(semantics('out[...i: [N, K]] = self[...i]')).toEqual([]);
  });

  it('fix what an index may run over', () => {
    expect(semantics('out[i: N, j: M] = sum(k: K) self[i, k] * other[k, j]')).toEqual([]);
    expect(semantics('out[i: N, j: M] = sum(k: K) self[k, i] * other[k, j]')).toEqual([
      [
        "'k' runs over K, but axis 0 has extent N",
        'k',
        'swap the indices, or state in the shape pattern that the extents are equal',
      ],
      [
        "'i' runs over N, but axis 1 has extent K",
        'i',
        'swap the indices, or state in the shape pattern that the extents are equal',
      ],
    ]);
  });

  it('carry over to tensors defined by their elements', () => {
    expect(semantics('t[i: N, k: K] = self[i, k]\nout[i: N, k: K] = t[k, i]')).toHaveLength(2);
  });

  it('bind a name once and compare it later', () => {
    const { program } = check({ shapes, semantics: 'out[i: N] = 1' });
    expect(program.shapes.map((s) => s.items.map((i) => i.kind))).toEqual([
      ['bind', 'bind'],
      ['value', 'bind'],
    ]);
  });
});

describe('statements', () => {
  const semantics = (text: string): unknown[] => told(text, check({ semantics: text }).problems);

  it.each<[string, ...(readonly string[])]>([
    ['let x = 1', "the result 'out' is not defined", 'let x = 1', 'define it: out[…] = …, or return it'],
    [
      'if flag {\n  out[k: d] = 1\n}',
      "the result 'out' is not defined on every path",
      'if flag {\n  out[k: d] = 1\n}',
      'define it: out[…] = …, or return it',
    ],
    ['return (self, self)', 'the signature has 1 results, 2 are returned', 'return (self, self)'],
    ['return mode', 'expected tensor, found string', 'mode'],
    [
      'let (a, b, c) = split(self)\nreturn a',
      '3 names need a call with as many results, found the results tensor, tensor',
      'let (a, b, c) = split(self)',
    ],
    ['let (a, b) = d\nreturn self', '2 names need a call with as many results, found int', 'let (a, b) = d'],
    ['scatter out = d by add over k: d at [k] value 1', 'a scatter starts from a tensor, found int', 'd'],
    [
      'scatter out = self by sum over k: d at [k] value 1',
      "unknown way to combine 'sum'",
      'scatter out = self by sum over k: d at [k] value 1',
      'one of set, add, mul, max, min',
    ],
    ['scatter out = self by set over k: d at k value 1', 'expected list of int, found int', 'k'],
    ['scatter out = self by set over k: d at [k] value mode', 'expected num, found string', 'mode'],
    ['if d { return self } else { return self }', 'expected bool, found int', 'd', 'compare it, e.g. with != 0'],
  ])('%s', (text, ...problem) => {
    expect(semantics(text)).toEqual([problem]);
  });

  it.each([
    'return self',
    'return 1',
    'return split(self)[0]',
    'let (a, b) = split(self)\nreturn mul.Tensor(a, b)',
    'let (values, places, n) = max.dim(self, d)\nout[k: n] = values[places[k]]',
    'if flag { out[k: d] = 1 } else { out[k: d] = self[k] }',
    'if flag { return self } else if d == 1 { return other } else { return neg(self) }',
    'if flag { let x = 1 } else { let x = 2 }\nout[k: d] = x',
    'scatter out = self by add over k: d, where k > 1 at [k] value alpha',
    'out[] = 1',
  ])('%s: right', (text) => {
    expect(semantics(text)).toEqual([]);
  });

  it('a name that only one branch defines is out of sight after them', () => {
    expect(semantics('if flag { let x = 1 } else { let y = 1 }\nout[k: d] = x')).toEqual([
      ["unknown name 'x'", 'x', "did you mean 'k'?"],
    ]);
  });

  it('problems of several statements are told in one run', () => {
    expect(semantics('let a = selff\nlet b = d + true\nlet c d\nreturn self')).toMatchObject([
      ["expected '=', found 'd'", 'd'],
      ["unknown name 'selff'", 'selff', "did you mean 'self'?"],
      ['expected a number, found bool', 'true'],
    ]);
  });
});

describe('the other fields', () => {
  it.each<[string, Parameters<typeof check>[0], unknown[]]>([
    [
      'a condition that is none',
      { constraints: [{ label: 'C1', require: 'd' }] },
      [['constraints', 'C1', 'require'], 'expected bool, found int'],
    ],
    [
      'a guard that is none',
      { constraints: [{ label: 'C1', require: 'flag', when: 'd' }] },
      [['constraints', 'C1', 'when'], 'expected bool, found int'],
    ],
    [
      'an unpredictable case',
      { unpredictable: [{ label: 'U1', when: 'dd', why: '' }] },
      [['unpredictable', 'U1', 'when'], "unknown name 'dd'"],
    ],
    [
      'an unknown column',
      { dtypes: [{ self: 'any', otter: 'any', out: 'dtype(self)' }] },
      [['dtypes', 0, 'otter'], "'otter' is no argument and no result"],
    ],
    [
      'an unknown set',
      { dtypes: [{ self: ['floot'], out: 'float32' }] },
      [['dtypes', 0, 'self'], "unknown dtype or set 'floot'"],
    ],
    ['a result dtype', { dtypes: [{ self: 'any', out: 'd' }] }, [['dtypes', 0, 'out'], 'expected dtype, found int']],
    [
      'a compute dtype',
      { dtypes: [{ self: 'any', compute: 'rank(self)', out: 'self' }] },
      [['dtypes', 0, 'compute'], 'expected dtype, found int'],
    ],
    [
      'the guard of a row',
      { dtypes: [{ self: 'any', out: 'self', when: 'd' }] },
      [['dtypes', 0, 'when'], 'expected bool, found int'],
    ],
    ['a pattern of no argument', { shapes: { input: ['N'] } }, [['shapes', 'input'], "no argument 'input'"]],
    ['an extent', { shapes: { self: ['N', 'N * eps'] } }, [['shapes', 'self', 1], 'expected int, found real']],
    [
      'a derivative',
      { derivatives: { self: 'mul.Tensor(gradd, self)' } },
      [['derivatives', 'self'], "unknown name 'gradd'"],
    ],
    [
      'the guard of a law',
      { laws: [{ label: 'l', when: 'd', equal: ['out', 'self'] }] },
      [['laws', 'l', 'when'], 'expected bool, found int'],
    ],
    ['sides of a law', { laws: [{ label: 'l', equal: ['out', 'd'] }] }, [['laws', 'l'], 'expected tensor, found int']],
    [
      'a law that does not parse',
      { laws: [{ label: 'l', require: 'd ==' }] },
      [['laws', 'l', 'require'], 'expected an expression, found the end of the text'],
    ],
    ['semantics', { semantics: 'return selff' }, [['semantics'], "unknown name 'selff'"]],
  ])('%s is told at its path', (_, parts, [path, message]) => {
    expect(check(parts).problems.map((p) => [p.path, p.message])).toEqual([[path, message]]);
  });

  it('derivatives and laws see the results and their gradients', () => {
    expect(
      check({ derivatives: { self: 'mul.Tensor(grad, out)' }, laws: [{ label: 'l', equal: ['out', 'neg(neg(out))'] }] })
        .problems,
    ).toEqual([]);
    const two = [
      { name: 'values', type: { kind: 'tensor', reads: 'num' } },
      { name: 'rest', type: { kind: 'tensor', reads: 'num' } },
    ] as const;
    const semantics = 'return (self, self)';
    const dtypes = [{ self: 'any', values: 'self', rest: 'self' }];
    expect(
      check({ results: two, dtypes, semantics, derivatives: { self: 'mul.Tensor(grad_values, grad_rest)' } }).problems,
    ).toEqual([]);
    expect(check({ results: two, dtypes, semantics, derivatives: { self: 'grad' } }).problems).toHaveLength(1);
  });

  it('a constraint without words says its condition', () => {
    const { program } = check({
      constraints: [
        { label: 'C1', require: '(d > 1)' },
        { label: 'C2', require: 'flag', message: 'no flag' },
      ],
    });
    expect(program.constraints.map((c) => c.message)).toEqual(['must hold: d > 1', 'no flag']);
  });

  it('reads index and mask tensors as integers and conditions', () => {
    const { program } = check({});
    expect(program.parameters.slice(0, 4).map((p) => printType(p.type))).toEqual([
      'tensor',
      'tensor',
      'tensor of int',
      'tensor of bool',
    ]);
  });
});

describe('functions', () => {
  it('stand for their bodies where they are called', () => {
    const { value } = letOf('wrap(d, 3)');
    expect(value).toMatchObject({
      kind: 'expansion',
      name: 'wrap',
      body: {
        kind: 'let',
        variable: { name: 'd' },
        body: { kind: 'let', variable: { name: 'rank' }, body: { kind: 'if' } },
      },
    });
  });

  it('do not see the names of the caller', () => {
    expect(letOf('let rank = 1 in wrap_all(dims, rank)').problems).toEqual([]);
  });

  it('are checked where no op calls them', () => {
    const problems = checkFunctions(LIBRARY).map(({ name, message }) => `${name}: ${message}`);
    expect(problems.filter((p) => !/^f\d+:/.test(p))).toEqual([
      'loop: in the function loop: the function loop calls itself',
      'ping: in the function ping: the function pong calls itself',
      'pong: in the function pong: the function ping calls itself',
      'wrong: expected a number, found bool',
      'broken: expected an expression, found the end of the text',
    ]);
  });
});
