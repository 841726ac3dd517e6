import { readFileSync } from 'node:fs';
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { SignatureError } from './error.ts';
import { parseSignature } from './parse.ts';
import { printFloat, printSignature } from './print.ts';
import { findArgument, holdsTensor, isFunctional, isMutable, keyOf, partsOf } from './queries.ts';
import type { Default, Type } from './tree.ts';

const recorded = new URL('../../../conformance/vectors/pytorch-2.15/signatures.txt', import.meta.url);
const signatures = readFileSync(recorded, 'utf8').trimEnd().split('\n');

describe('the signatures of PyTorch 2.15', () => {
  it('are 3,765, all of them different', () => {
    expect(signatures).toHaveLength(3765);
    expect(new Set(signatures).size).toBe(3765);
  });

  it('are parsed and printed back byte for byte', () => {
    const changed = signatures.filter((text) => printSignature(parseSignature(text)) !== text);
    expect(changed).toEqual([]);
  });

  it('have different keys', () => {
    expect(new Set(signatures.map((text) => keyOf(parseSignature(text)))).size).toBe(3765);
  });

  it('are refused, never crashed on, when cut anywhere', () => {
    for (const text of signatures.filter((_, i) => i % 400 === 0)) {
      for (let end = 0; end < text.length - 1; end++) {
        try {
          parseSignature(text.slice(0, end));
        } catch (error) {
          expect(error).toBeInstanceOf(SignatureError);
        }
      }
    }
  });
});

describe('the tree', () => {
  it('of a whole signature', () => {
    expect(parseSignature('aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor')).toEqual({
      namespace: 'aten',
      name: 'add',
      overload: 'Tensor',
      arguments: [
        { name: 'self', type: { kind: 'base', name: 'Tensor' }, keywordOnly: false },
        { name: 'other', type: { kind: 'base', name: 'Tensor' }, keywordOnly: false },
        {
          name: 'alpha',
          type: { kind: 'base', name: 'Scalar' },
          default: { kind: 'int', value: 1n },
          keywordOnly: true,
        },
      ],
      returns: [{ type: { kind: 'base', name: 'Tensor' } }],
      variadicArguments: false,
      variadicReturns: false,
    });
  });

  it('needs no op name, no namespace and no line of its own', () => {
    expect(printSignature(parseSignature('(Tensor self,\n  int dim) -> Tensor'))).toBe(
      '(Tensor self, int dim) -> Tensor',
    );
    expect(keyOf(parseSignature('(Tensor self) -> Tensor'))).toBeUndefined();
    expect(printSignature(parseSignature('relu(Tensor self) -> Tensor'))).toBe('relu(Tensor self) -> Tensor');
    expect(keyOf(parseSignature('aten::relu(Tensor self) -> Tensor'))).toBe('aten.relu.default');
  });

  const typeOf = (text: string): Type => parseSignature(`(${text} x) -> ()`).arguments[0]!.type;
  it.each<[string, Type]>([
    ['Tensor(a!)', { kind: 'base', name: 'Tensor', alias: { before: ['a'], write: true } }],
    ['Tensor(a|b)', { kind: 'base', name: 'Tensor', alias: { before: ['a', 'b'], write: false } }],
    ['t(c -> *)', { kind: 'variable', name: 't', alias: { before: ['c'], write: false, after: ['*'] } }],
    ['int[2]?', { kind: 'optional', element: { kind: 'list', element: { kind: 'base', name: 'int' }, size: 2 } }],
    [
      'Tensor(a!)[]',
      { kind: 'list', element: { kind: 'base', name: 'Tensor', alias: { before: ['a'], write: true } } },
    ],
    [
      'Tensor[](a!)',
      { kind: 'list', element: { kind: 'base', name: 'Tensor' }, alias: { before: ['a'], write: true } },
    ],
    [
      'Dict(str, t)(a!)',
      {
        kind: 'dict',
        key: { kind: 'base', name: 'str' },
        value: { kind: 'variable', name: 't' },
        alias: { before: ['a'], write: true },
      },
    ],
    ['Future(t)', { kind: 'wrapper', name: 'Future', element: { kind: 'variable', name: 't' } }],
    ['__torch__.torch.classes.rnn.Cell', { kind: 'class', name: '__torch__.torch.classes.rnn.Cell' }],
  ])('of the type %s', (text, tree) => expect(typeOf(text)).toEqual(tree));

  const defaultOf = (text: string): Default | undefined => parseSignature(`(${text}) -> ()`).arguments[0]!.default;
  it.each<[string, Default]>([
    ['Tensor? x=None', { kind: 'none' }],
    ['bool x=True', { kind: 'bool', value: true }],
    ['int x=-9223372036854775808', { kind: 'int', value: -(2n ** 63n) }],
    ['float x=2', { kind: 'float', value: 2 }],
    ['float x=-inf', { kind: 'float', value: Number.NEGATIVE_INFINITY }],
    ['Scalar x=2', { kind: 'int', value: 2n }],
    ['Scalar x=2.', { kind: 'float', value: 2 }],
    ['str x="a\\"\\n\\033"', { kind: 'string', value: 'a"\n\u001b' }],
    ["str x='none'", { kind: 'string', value: 'none' }],
    [
      'int[2] x=0',
      {
        kind: 'list',
        items: [
          { kind: 'int', value: 0n },
          { kind: 'int', value: 0n },
        ],
      },
    ],
    ['int[] x=[]', { kind: 'list', items: [] }],
    ['MemoryFormat? x=contiguous_format', { kind: 'int', value: 0n }],
    ['int x=Mean', { kind: 'int', value: 1n }],
  ])('of the default in %s', (text, value) => expect(defaultOf(text)).toEqual(value));

  it('answers questions', () => {
    const inplace = parseSignature('(Tensor(a!) self, Tensor[] xs, *, int? k=None) -> Tensor(a!)');
    const view = parseSignature('(Tensor(a) self) -> Tensor(a)');
    const plain = parseSignature('(Tensor self, Dict(str, (Tensor, int)) d) -> Tensor');
    expect([inplace, view, plain].map(isMutable)).toEqual([true, false, false]);
    expect([inplace, view, plain].map(isFunctional)).toEqual([false, false, true]);
    expect(inplace.arguments.map(({ type }) => holdsTensor(type))).toEqual([true, true, false]);
    expect([...partsOf(findArgument(plain, 'd')!.type)].map(({ kind }) => kind)).toEqual([
      'dict',
      'base',
      'tuple',
      'base',
      'base',
    ]);
  });
});

describe('printing', () => {
  it.each([
    ['(Tensor self, int[2] p=[1, 1]) -> Tensor', '(Tensor self, int[2] p=1) -> Tensor'],
    ['(Tensor self, SymInt[2] p=1) -> Tensor', '(Tensor self, SymInt[2] p=[1, 1]) -> Tensor'],
    ['(float eps=1e-5)->Tensor', '(float eps=1.0000000000000001e-05) -> Tensor'],
    ['(Tensor  self) -> (Tensor  out)', '(Tensor self) -> Tensor out'],
    ['() -> ((int, int))', '() -> ((int, int))'],
    ['() -> (int, int)', '() -> (int, int)'],
    ['(str s, ...) -> ...', '(str s, ...) -> (...)'],
    ['(Tensor! x) -> ()', '(Tensor! x) -> ()'],
  ])('%s → %s', (text, want) => expect(printSignature(parseSignature(text))).toBe(want));

  it.each([
    [0, '0.'],
    [-0, '-0.'],
    [1e9, '1000000000.'],
    [1e10, '10000000000'],
    [1e17, '1e+17'],
    [0.1, '0.10000000000000001'],
    [1e-4, '0.0001'],
    [1e-5, '1.0000000000000001e-05'],
    [1.5e300, '1.5000000000000001e+300'],
    [Number.NaN, 'nan'],
  ])('the float %d as %s', (value, want) => expect(printFloat(value)).toBe(want));

  test.prop([fc.double({ noNaN: true })])('a float is read back exactly', (value) => {
    const { default: read } = parseSignature(`(float x=${printFloat(value)}) -> ()`).arguments[0]!;
    expect(read).toEqual({ kind: 'float', value });
  });

  test.prop([fc.string({ unit: 'binary' })])('a string is read back exactly', (value) => {
    const text = printSignature({
      arguments: [
        { name: 'x', type: { kind: 'base', name: 'str' }, default: { kind: 'string', value }, keywordOnly: false },
      ],
      returns: [],
      variadicArguments: false,
      variadicReturns: false,
    });
    expect(parseSignature(text).arguments[0]!.default).toEqual({ kind: 'string', value });
  });
});

describe('a mistake', () => {
  it.each([
    [
      '',
      1,
      "expected '(' to open the arguments, but the signature ends",
      "a signature reads '(Tensor self, …) -> Tensor'",
    ],
    ['(tensor self) -> Tensor', 2, "unknown type 'tensor'", "did you mean 'Tensor'?"],
    [
      '(Tensor) -> Tensor',
      8,
      "expected the name of the argument, but found ')'",
      "write each argument as 'Type name' or 'Type name=default'",
    ],
    [
      '(Tensor a; int b) -> Tensor',
      10,
      "expected ')' or ',' after an argument, but found ';'",
      "write each argument as 'Type name' or 'Type name=default'",
    ],
    [
      '(Tensor a)',
      11,
      "expected '->' after the arguments, but the signature ends",
      "end the signature with what it returns: '-> Tensor', '-> (Tensor, Tensor)', or '-> ()' for nothing",
    ],
    [
      '(Tensor a) -> ',
      15,
      'expected a return type, but the signature ends',
      "end the signature with what it returns: '-> Tensor', '-> (Tensor, Tensor)', or '-> ()' for nothing",
    ],
    [
      '(Tensor a) -> Tensor b c',
      24,
      "expected the end of the signature, but found 'c'",
      'delete what follows the returns',
    ],
    ['(Tensor a, Tensor a) -> Tensor', 19, "a second argument named 'a'", 'give each argument its own name'],
    ['(*, *, int a) -> ()', 5, "a second '*'", "one '*' makes all later arguments keyword-only"],
    ['(int a, *) -> ()', 9, "no argument follows '*'", "delete '*' or put the keyword-only arguments after it"],
    ['(..., int a) -> ()', 5, "expected ')' after '...', but found ','", "'...' must be the last argument"],
    [
      '(bool a=1) -> ()',
      9,
      "expected 'True' or 'False', but found '1'",
      "the default of the type bool is 'True' or 'False'",
    ],
    [
      '(int a=1.5) -> ()',
      8,
      "expected an integer, as in '=1', but found '1.5'",
      "the default of the type int is an integer, as in '=1'",
    ],
    [
      '(str a=none) -> ()',
      8,
      "expected a quoted string, as in '=\"none\"', but found 'none'",
      'the default of the type str is a quoted string, as in \'="none"\'',
    ],
    ['(int a=None) -> ()', 8, 'None is no default for the type int', "make the type optional: 'int?'"],
    [
      '(Tensor a=1) -> ()',
      11,
      "expected None, the only default of Tensor, but found '1'",
      "make the type optional and write '=None', or give no default",
    ],
    ['(int[] a=1) -> ()', 10, "expected a list, but found '1'", "the default of int[] reads '=[]' or '=[0, 1]'"],
    [
      '(int[ a) -> ()',
      7,
      "expected ']' to close the list type, but found 'a'",
      "a list type is written 'int[]', with a size 'int[2]'",
    ],
    ['(int a=9223372036854775808) -> ()', 8, 'the number does not fit into 64 bits', 'use a smaller number'],
    ['(Tensor(!) a) -> ()', 9, "expected an alias set: a name or '*', but found '!'", "as in 'Tensor(a!)'"],
    [
      '(Tensor(a a) -> ()',
      11,
      "expected ')' to close the alias annotation, but found 'a'",
      "alias annotations are '(a)', '(a!)', '(a|b)' and '(a -> *)'",
    ],
    [
      '(Dict(str) a) -> ()',
      10,
      "expected ',' between the key type and the value type, but found ')'",
      "a dictionary type is written 'Dict(str, Tensor)'",
    ],
    ['(Future a) -> ()', 9, "expected '(' after Future, but found 'a'", "it is written 'Future(t)'"],
    ['aten::(Tensor a) -> ()', 7, "expected an op name after 'aten::', but found '('", undefined],
    ['aten::a.(Tensor a) -> ()', 9, "expected an overload name after 'a.', but found '('", undefined],
  ] as const)('%s', (text, column, message, fix) => {
    let error: unknown;
    try {
      parseSignature(text);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(SignatureError);
    expect(error).toMatchObject({ column, message, fix });
  });

  it('in the fit of a default is left to PyTorch where asked', () => {
    for (const text of ['(bool a=1) -> ()', '(int a=False, int a=0.5) -> ()', '(int[] a=[0]) -> ()']) {
      expect(printSignature(parseSignature(text, { checked: false }))).toBe(text);
    }
  });

  it('of a hostile text costs neither time nor stack', () => {
    const deep = 100_000;
    const hostile = [
      `(${'('.repeat(deep)}`,
      `(Tensor${'[]'.repeat(deep)} a) -> ()`,
      `(Tensor${'?'.repeat(deep)} a) -> ()`,
      `(${'Dict('.repeat(deep)}`,
      `(int a=${'9'.repeat(deep)}) -> ()`,
      `(str a="${'\\'.repeat(deep)}`,
      `(int[999999999] a=0, int[999999999] b=0, int[${'9'.repeat(deep)}] c) -> ()`,
      `${' '.repeat(deep)}x${' '.repeat(deep)}`,
    ];
    const start = performance.now();
    for (const text of hostile) expect(() => parseSignature(text), text.slice(0, 20)).toThrow(SignatureError);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
