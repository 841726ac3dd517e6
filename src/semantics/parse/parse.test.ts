import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare, expressions, statements } from './fixture.ts';
import { parseExpression, parseStatements } from './parse.ts';
import { printExpression, printStatements } from './print.ts';

describe('printing and parsing', () => {
  it('gives back every expression', () => {
    fc.assert(
      fc.property(expressions, (tree) => {
        const text = printExpression(tree);
        const { value, problems } = parseExpression(text);
        expect({ text, problems }).toEqual({ text, problems: [] });
        expect(bare(value)).toEqual(bare(tree));
        expect(printExpression(value!)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back every list of statements', () => {
    fc.assert(
      fc.property(fc.array(statements, { maxLength: 4 }), (trees) => {
        const text = printStatements(trees);
        const { value, problems } = parseStatements(text);
        expect({ text, problems }).toEqual({ text, problems: [] });
        expect(bare(value)).toEqual(bare(trees));
        expect(printStatements(value)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['(a + b) + c', 'a + b + c'],
    ['a + (b + c)', 'a + (b + c)'],
    ['a ** (b ** c)', 'a ** b ** c'],
    ['(a ** b) ** c', '(a ** b) ** c'],
    ['-(a ** 2)', '-a ** 2'],
    ['(-a) ** 2', '(-a) ** 2'],
    ['not (a == b)', 'not a == b'],
    ['(not a) == b', '(not a) == b'],
    ['(sum(k: n) x[k]) / n', '(sum(k: n) x[k]) / n'],
    ['sum(k: n) (x[k] * y[k])', 'sum(k: n) x[k] * y[k]'],
    ['(sum(k: n) x[k]) + 1', 'sum(k: n) x[k] + 1'],
    ['1 + (sum(k: n) x[k])', '1 + sum(k: n) x[k]'],
    ['(any(k: n) x[k]) and b', '(any(k: n) x[k]) and b'],
    ['f( a,b = 1 )', 'f(a, b=1)'],
    ['[k for k: n, where k > 0]', '[k for k: n where k > 0]'],
    ['tensor() 0.0', 'tensor() 0.0'],
    ['scan(k: n, s = a) (s + k)', 'scan(k: n, s = a) s + k'],
    ['(scan(k: n, s = a) s) ++ b', '(scan(k: n, s = a) s) ++ b'],
    ['2.50', '2.5'],
    ['2.0', '2.0'],
    ['1e-7', '1e-7'],
    ['1e300', '1e+300'],
  ])('%s is printed as %s', (text, printed) => {
    expect(printExpression(parseExpression(text).value!)).toBe(printed);
  });
});

describe('what extends how far', () => {
  it.each([
    ['sum(k: n) a * b + c', '(sum(k: n) (a * b)) + c'],
    ['any(k: n) a and b', 'any(k: n) (a and b)'],
    ['i with [d] = a + b ++ c', '(i with [d] = (a + b)) ++ c'],
    ['-a ** 2', '-(a ** 2)'],
    ['a ?? b or c', 'a ?? (b or c)'],
    ['a // b * c', '(a // b) * c'],
    ['not a is none and b', '(not (a is none)) and b'],
    ['a + if b then c else d + f', 'a + (if b then c else (d + f))'],
    ['max(a, b) + max(k: n) a', '(max(a, b)) + (max(k: n) a)'],
    ['let x = a in x + b', 'let x = a in (x + b)'],
  ])('%s means %s', (text, meant) => {
    expect(bare(parseExpression(text).value)).toEqual(bare(parseExpression(meant).value));
  });
});

describe('line breaks', () => {
  it.each([
    ['after an operator', 'let a = 1 +\n 2\nlet b = 3', 2],
    ['before an operator', 'let a = 1\n + 2\n\n\n - 3\nlet b = a\n < 4', 2],
    ['in brackets', 'let a = f(1,\n\n 2\n)\nlet b = [1\n]', 2],
    ['after a comment', 'let a = # one\n 1 # two\n # three\n + 2\n\n# four\n', 1],
    ['after the head of a scan', 'let a = scan(k: n, s = 0)\n s + k\nlet b = 3', 2],
    ['in a scatter', 'scatter a = b\n by add\n over k: n\n at [k]\n value 1', 1],
    ['between blocks', 'if a {\n let b = 1\n}\n\nelse if c {\n}\nelse { let d = 2 }\nlet e = 3', 2],
    ['before names that a scatter uses', 'let a = 1\nvalue[k: a] = 2\nlet at = 3\nby[k: a] = 1', 4],
  ])('%s', (_, text, count) => {
    const { value, problems } = parseStatements(text);
    expect(problems).toEqual([]);
    expect(value).toHaveLength(count);
  });
});

/** The words of each problem, where it stands in the text, and its fix. */
function problemsOf(text: string, parse: typeof parseStatements | typeof parseExpression): unknown[] {
  return parse(text).problems.map(({ message, span, fix }) => [
    message,
    text.slice(span.start, span.end),
    ...(fix === undefined ? [] : [fix]),
  ]);
}

describe('wrong expressions', () => {
  it.each<[string, ...(readonly string[])]>([
    ['', 'expected an expression, found the end of the text', ''],
    ['a +', 'expected an expression, found the end of the text', ''],
    ['a b', "expected the end of the expression, found 'b'", 'b'],
    ['(a', "expected ')', found the end of the text", ''],
    ['f(a b)', "expected ',' or ')', found 'b'", 'b'],
    ['a < b < c', 'comparisons do not chain', '<', 'write a < b and b < c'],
    ['if a then b', "expected 'else', found the end of the text", ''],
    ['let = 1 in 2', "expected a name, found '='", '='],
    ['let true = 1 in 2', "expected a name, found 'true'", 'true'],
    ['sum(k 3)', "expected ',' or ')', found '3'", '3'],
    ['sum(k: 3 where) k', "expected an expression, found ')'", ')'],
    ['scan(...k: n, s = 0) s', 'a scan runs over one index', '...k: n', 'write scan(k: n, state = start) next'],
    ['scan(k: n) k', "expected ',', found ')'", ')'],
    ['a is none == b', 'comparisons do not chain', '==', 'write a < b and b < c'],
    ['a == b is none', 'comparisons do not chain', 'is', 'write a < b and b < c'],
    ['a is b', "expected 'none', found 'b'", 'b'],
    ['a with 1', "expected '[', found '1'", '1'],
    ["a 'b'", "expected the end of the expression, found the string 'b'", "'b'"],
    ['x?[1:2]', "expected ']', found ':'", ':'],
    ['then', "expected an expression, found 'then'", 'then'],
    [
      '9007199254740993',
      'the integer 9007199254740993 is beyond 2^53',
      '9007199254740993',
      'write it as a real: 2.0 ** 63',
    ],
    ['1e400', 'the number 1e400 is beyond float64', '1e400', 'write inf'],
    ['a == "b"', ...['unexpected character "\\""', '"', 'strings are written in single quotes, on one line']],
    ['a & b', 'unexpected character "&"', '&', 'conditions are joined with and, or, not'],
    [
      '3.',
      'unexpected character "."',
      '.',
      'a fraction is written with digits on both sides, 0.5; a range with two dots, a..b',
    ],
    ['🦊', 'unexpected character "🦊"', '🦊', 'remove it; comments start with #'],
  ])('%s', (text, ...problem) => {
    expect(problemsOf(text, parseExpression)[0]).toEqual(problem);
  });
});

describe('wrong statements', () => {
  it.each<[string, ...(readonly string[])]>([
    ['5', "expected a statement: NAME[…] = …, let, scatter, if or return, found '5'", '5'],
    ['out = 1', "expected '[' after out, found '='", '=', 'a whole value is named with let or given with return'],
    ['let a 1', "expected '=', found '1'", '1'],
    ['let (a b) = c', "expected ',' or ')', found 'b'", 'b'],
    ['let () = a', "expected a name, found ')'", ')'],
    ['let a = 1 let b = 2', "expected the end of the statement, found 'let'", 'let'],
    ['a[k: n] =', 'expected an expression, found the end of the text', ''],
    ['a[k: n]\nb[k: n] = 1', "expected '=', found the end of the line", '\n'],
    ['a[k n] = 1', "expected ':', found 'n'", 'n'],
    ['scatter a = b by over k: n at [k] value 1', "expected 'over', found 'k'", 'k'],
    ['scatter a = b', "expected 'by', found the end of the text", ''],
    ['if a { let b = 1', "expected '}', found the end of the text", ''],
    ['let a = 1 }', "unexpected '}'", '}', 'remove it, or open the block with {'],
    ['return', 'expected an expression, found the end of the text', ''],
  ])('%s', (text, ...problem) => {
    expect(problemsOf(text, parseStatements)).toEqual([problem]);
  });

  it('are told together, and the right ones between them are kept', () => {
    const text = 'let a = \nlet b = 2\nlet = 3\nif b == 2 {\n  let c = )\n  let d = 4\n}\nout[k: 3 = a\n';
    const { value, problems } = parseStatements(text);
    expect(problems.map((p) => text.slice(0, p.span.start).split('\n').length)).toEqual([2, 3, 5, 8]);
    expect(value.map((s) => s.kind)).toEqual(['if']);
  });

  it('are told at most fifty times', () => {
    expect(parseStatements('let = 1\n'.repeat(1000)).problems).toHaveLength(50);
    expect(parseStatements('"'.repeat(100_000)).problems.length).toBeLessThan(50);
  });
});

describe('deep nesting is refused with words, at once', () => {
  const many = 100_000;
  it.each([
    ['parentheses', '('.repeat(many)],
    ['lists', '['.repeat(many)],
    ['signs', '-'.repeat(many)],
    ['negations', 'not '.repeat(many)],
    ['powers', 'a ** '.repeat(many)],
    ['conditions', 'if a then '.repeat(many)],
    ['sums', `a${' + a'.repeat(many)}`],
    ['reads', `a${'[0]'.repeat(many)}`],
    ['calls', 'f('.repeat(many)],
    ['reductions', 'sum(k: n) '.repeat(many)],
    ['splices', '[...'.repeat(many)],
  ])('%s', (_, text) => {
    expect(problemsOf(text, parseExpression).at(-1)).toEqual([
      'expressions nest more than 200 deep',
      expect.anything(),
      'name a part with let',
    ]);
  });

  it('blocks', () => {
    const { problems } = parseStatements('if a { '.repeat(many));
    expect(problems.map((p) => p.message)).toEqual(['expressions nest more than 200 deep']);
    expect(parseStatements(`${'if a { '.repeat(150)}let b = 1${' }'.repeat(150)}`).problems).toEqual([]);
  });

  it('but what people write is taken', () => {
    expect(parseExpression(`a${' + a'.repeat(150)}`).problems).toEqual([]);
    expect(parseExpression(`${'('.repeat(150)}a${')'.repeat(150)}`).problems).toEqual([]);
  });
});
