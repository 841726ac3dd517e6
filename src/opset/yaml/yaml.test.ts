import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { Document, Scalar } from 'yaml';
import { readYaml } from './document.ts';

const FILE = 'x.yaml';

/** The source text from the place of `offset` in the value at `path` on. */
function at(text: string, path: (string | number)[], offset: number): string {
  const { line, column } = readYaml(text, FILE).locate(path, offset);
  return text
    .split('\n')
    .slice(line - 1)
    .join('\n')
    .slice(column - 1);
}

describe('positions inside scalars', () => {
  it.each<[string, string, string]>([
    ['literal', 'a:\n  b: |\n    first\n      second\n\n    third\n', 'first\n  second\n\nthird\n'],
    ['literal, chomped, with comment', 'a:\n  b: |- # why\n    first\n    second\n', 'first\nsecond'],
    ['literal, kept', 'a:\n  b: |+\n    first\n\n\n', 'first\n\n\n'],
    ['literal with an indentation indicator', 'a:\n  b: |1\n     first\n    second\n', '  first\n second\n'],
    ['literal after empty lines', 'a:\n  b: |\n\n\n    first\n', '\n\nfirst\n'],
    [
      'folded',
      'a:\n  b: >\n    first\n    second\n\n    third\n      more\n    last\n',
      'first second\nthird\n  more\nlast\n',
    ],
    ['plain', 'a:\n  b: first second\n', 'first second'],
    ['plain over lines', 'a:\n  b: first\n    second\n\n    third\n', 'first second\nthird'],
    ['single quotes', "a:\n  b: 'it''s first'\n", "it's first"],
    ['single quotes over lines', "a:\n  b: 'first  \n    second\n\n\n    third'\n", 'first second\n\nthird'],
    ['double quotes', 'a:\n  b: "fi\\"rst\\tse\\u0063ond"\n', 'fi"rst\tsecond'],
    ['double quotes over lines', 'a:\n  b: "first\n    sec\\\n    ond\n\n    third"\n', 'first second\nthird'],
    ['in a flow map', 'a: {b: first second, c: 1}\n', 'first second'],
    ['windows line ends', 'a:\r\n  b: |\r\n    first\r\n    second\r\n', 'first\nsecond\n'],
  ])('%s', (_, text, value) => {
    expect((readYaml(text, FILE).data as { a: { b: string } }).a.b).toBe(value);
    for (const word of ['first', 'second', 'third', 'more', 'last', 'ond', 's first']) {
      const offset = value.indexOf(word);
      if (offset < 0 || (word === 'second' && !text.includes(word))) continue;
      const wanted = word === 's first' ? "'s first" : word;
      expect(at(text, ['a', 'b'], offset).startsWith(word === 's first' ? word : wanted), word).toBe(true);
    }
  });

  it('gives line and column from 1, and the length within the line', () => {
    const text = 'a:\n  - b: |\n      x = 1\n      yy = 2\n';
    expect(readYaml(text, FILE).locate(['a', 0, 'b'], 6, 99)).toEqual({ file: FILE, line: 4, column: 7, length: 6 });
    expect(readYaml(text, FILE).locate(['a', 0, 'b'], 12)).toEqual({ file: FILE, line: 4, column: 13, length: 1 });
    expect(readYaml(text, FILE).locate(['a', 0, 'b'], 1_000)).toMatchObject({ line: 4, column: 13 });
  });

  const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
  const words = fc.array(
    fc.constantFrom('ab', 'c', ' ', '  ', '\n', '\n\n', "'", '"', '\\', 'é', '😀', '#', ':', '\t'),
    {
      maxLength: 40,
    },
  );
  test.prop([words, fc.constantFrom(...styles), fc.constantFrom(0, 20, 80)], { numRuns: 2000 })(
    'every character that stands in the source is found there',
    (parts, style, width) => {
      const value = parts.join('');
      const scalar = new Scalar(value);
      scalar.type = style;
      const text = new Document({ a: { b: scalar } }).toString({ lineWidth: width, minContentWidth: 5 });
      const document = readYaml(text, FILE);
      // Not every text can be written in every style; the writer then loses blanks at line ends.
      fc.pre((document.data as { a: { b: string } } | undefined)?.a.b === value);
      let last = 0;
      for (const [i, character] of [...value].entries()) {
        const offset = [...value].slice(0, i).join('').length;
        const { line, column } = document.locate(['a', 'b'], offset);
        const place = line * 100_000 + column;
        expect(place).toBeGreaterThanOrEqual(last);
        last = place;
        if (/[abcé😀#:]/u.test(character)) {
          const lineText = text.split('\n')[line - 1]!;
          const found = lineText.slice(column - 1);
          expect(found.startsWith(character[0]!) || /^\\[uUx]/.test(found), `${JSON.stringify(text)} ${offset}`).toBe(
            true,
          );
        }
      }
    },
  );
});

describe('places of fields', () => {
  const text = 'a: 1\nb:\n  - c: {d: e}\n';
  const document = readYaml(text, FILE);
  it('values, names and the nearest parent of what is missing', () => {
    expect(document.locate(['b', 0, 'c', 'd'])).toEqual({ file: FILE, line: 3, column: 12, length: 1 });
    expect(document.locateKey(['b', 0, 'c'])).toEqual({ file: FILE, line: 3, column: 5, length: 1 });
    expect(document.locate(['b', 0, 'c', 'missing'])).toEqual({ file: FILE, line: 3, column: 5, length: 1 });
    expect(document.locate(['b', 7])).toEqual({ file: FILE, line: 2, column: 1, length: 1 });
    expect(document.locate([])).toEqual({ file: FILE, line: 1, column: 1, length: 4 });
  });
});

describe('data', () => {
  it('tells whole numbers from floats where asked', () => {
    const document = readYaml('a: [1, 1.0, 9223372036854775807, -.inf, .nan, true, null, "1"]', FILE);
    expect(document.exact(['a'])).toEqual([
      1n,
      1,
      9223372036854775807n,
      Number.NEGATIVE_INFINITY,
      Number.NaN,
      true,
      null,
      '1',
    ]);
    expect(document.data).toEqual({ a: [1, 1, 2 ** 63, Number.NEGATIVE_INFINITY, Number.NaN, true, null, '1'] });
    expect(document.written(['a', 1])).toBe('1.0');
  });

  it('keeps names that JavaScript treats specially', () => {
    const { data } = readYaml('__proto__: {polluted: true}\nconstructor: 1\n1: one\nnull: none\n', FILE);
    expect(Object.keys(data as object)).toEqual(['1', '__proto__', 'constructor', 'null']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('follows an alias', () => {
    const document = readYaml('a: &x [1, {b: c}]\nd: *x\n', FILE);
    expect(document.data).toEqual({ a: [1, { b: 'c' }], d: [1, { b: 'c' }] });
    expect(document.locate(['d', 1, 'b'])).toMatchObject({ line: 1, column: 15 });
  });
});

describe('bad YAML', () => {
  const said = (text: string): string[] =>
    readYaml(text, FILE).findings.map(
      ({ code, message, location, fix }) => `${location!.line}:${location!.column} ${code}: ${message} — ${fix}`,
    );

  it.each<[string, string, string]>([
    ['nothing', '', '1:1 yaml-syntax: the file is empty — write the spec, or delete the file'],
    [
      'a duplicate field',
      'a: 1\nb: 2\na: 3\n',
      "3:1 duplicate-field: the field 'a' stands twice — keep one of the two",
    ],
    [
      'a tab',
      'a:\n\tb: 1\n',
      '2:1 yaml-syntax: a tab indents this line (YAML: Tabs are not allowed as indentation) — indent with spaces',
    ],
    [
      'a second document',
      'a: 1\n---\nb: 1\n',
      "2:1 yaml-syntax: a second document begins ('---') (YAML: Source contains multiple documents; please use YAML.parseAllDocuments()) — keep one document a file",
    ],
    [
      'a tag',
      'a: !run x\n',
      '1:4 yaml-syntax: tags (!name) have no meaning in a spec (YAML: Unresolved tag: !run) — delete the tag',
    ],
    [
      'an unclosed quote',
      'a: "x\n',
      '2:1 yaml-syntax: a closing character is missing (YAML: Missing closing "quote) — close the quote, bracket or brace',
    ],
    ['a missing anchor', 'a: *x\n', "1:4 yaml-syntax: no anchor '&x' stands before this alias — write the value out"],
    [
      'a colon in a value',
      'a: b: c\n',
      "1:4 yaml-syntax: a ': ' inside a value starts a second field on this line (YAML: Nested mappings are not allowed in compact mappings) — put the value in quotes",
    ],
  ])('%s', (_, text, want) => expect(said(text)[0]).toBe(want));

  it('is shown with a frame', () => {
    expect(readYaml('a: 1\na: 2\n', FILE).findings[0]!.frame).toBe('  1 | a: 1\n> 2 | a: 2\n    | ^');
  });

  it('that multiplies itself stops at a bound', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `l${i}: &l${i} [${
          i
            ? Array(9)
                .fill(`*l${i - 1}`)
                .join(', ')
            : 'x'
        }]`,
    );
    expect(said(levels.join('\n'))[0]).toMatch(/yaml-limit: the file expands more than 20 aliases/);
  });

  it('that holds itself is refused', () => {
    expect(said('a: &x [*x]\n')).toHaveLength(1);
  });

  it.each<[string, string]>([
    ['deep', '['.repeat(100_000)],
    ['deep and closed', `${'['.repeat(3_000)}${']'.repeat(3_000)}`],
    ['deep blocks', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['many fields', Array.from({ length: 60_000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['many duplicate fields', 'a: 1\n'.repeat(30_000)],
    ['one long line', `a: ${'x'.repeat(1_000_000)}`],
    ['many values', `a: [${'1,'.repeat(250_000)}]`],
    ['quotes', '"'.repeat(200_000)],
    ['anchors', '&a '.repeat(50_000)],
  ])('does not hang or crash: %s', (_, text) => {
    const start = performance.now();
    expect(readYaml(text, FILE).findings.length).toBeLessThanOrEqual(50);
    expect(performance.now() - start).toBeLessThan(60_000);
  });
});
