import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compareFindings, type Finding } from './finding.ts';
import { codeFrame } from './frame.ts';
import { printFinding, printFindings, wantsColour } from './human.ts';
import { didYouMean, editDistance, nearest } from './nearest.ts';

describe('edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['summry', 'summary', 1],
    ['teir', 'tier', 1],
    ['ab', 'ba', 1],
    ['abc', 'abc', 0],
  ])('%s → %s is %d', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
    expect(editDistance(b, a)).toBe(distance);
  });
});

describe('did you mean', () => {
  const known = ['Tensor', 'Scalar', 'int', 'SymInt', 'bool'];
  it.each([
    ['tensor', 'Tensor'],
    ['Tenosr', 'Tensor'],
    ['Symint', 'SymInt'],
    ['imt', 'int'],
  ])('%s → %s', (name, want) => expect(nearest(name, known)).toBe(want));

  it('offers nothing for a name that is no slip', () => {
    expect(nearest('float', known)).toBeUndefined();
    expect(nearest('xy', known)).toBeUndefined();
    expect(nearest('T'.repeat(100_000), known)).toBeUndefined();
  });

  it('lists a few names, counts many', () => {
    expect(didYouMean('boool', known)).toBe("did you mean 'bool'?");
    expect(didYouMean('x', known)).toBe('known are: Tensor, Scalar, int, SymInt, bool');
    expect(didYouMean('x', [])).toBe('there are none to choose from');
    const many = Array.from({ length: 30 }, (_, i) => `name${i}`);
    expect(didYouMean('completely', many)).toBe('30 names are known, none of them near');
  });
});

describe('code frame', () => {
  const text = 'op: a\ntier: core\nsummary: x\nsee: y\n';

  it('shows two lines before and carets below', () => {
    expect(codeFrame(text, { line: 3, column: 10, length: 1 })).toBe(
      '  1 | op: a\n  2 | tier: core\n> 3 | summary: x\n    |          ^',
    );
  });

  it('keeps carets within the line, and at its end when it is empty', () => {
    expect(codeFrame('ab', { line: 1, column: 2, length: 99 })).toBe('> 1 | ab\n    |  ^');
    expect(codeFrame('', { line: 1, column: 1, length: 0 })).toBe('> 1 |\n    | ^');
    expect(codeFrame('x', { line: 7, column: 1, length: 1 })).toBe('');
  });

  it('keeps tabs before the caret and hides control characters', () => {
    expect(codeFrame('\ta\u001b[2Jb', { line: 1, column: 2, length: 1 })).toBe('> 1 | \ta·[2Jb\n    | \t^');
  });

  it('cuts a very long line to a window around the place', () => {
    const frame = codeFrame(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, { line: 1, column: 5001, length: 1 });
    const [shown = '', carets = ''] = frame.split('\n');
    expect(shown.length).toBeLessThan(200);
    expect(shown[carets.indexOf('^')]).toBe('X');
  });
});

describe('human printer', () => {
  const finding: Finding = {
    code: 'unknown-field',
    severity: 'error',
    message: "'summry' is not a field of an op",
    location: { file: 'add.Tensor.yaml', line: 1, column: 1, length: 6 },
    fix: "did you mean 'summary'?",
    frame: codeFrame('summry: Adds.', { line: 1, column: 1, length: 6 }),
  };

  it('prints code, place, message, frame and fix', () => {
    expect(printFinding(finding)).toBe(
      [
        'error[unknown-field] add.Tensor.yaml:1:1',
        "  'summry' is not a field of an op",
        '  > 1 | summry: Adds.',
        '      | ^^^^^^',
        "  fix: did you mean 'summary'?",
      ].join('\n'),
    );
  });

  it('colours only when asked, and never loses text to colour', () => {
    const coloured = printFinding(finding, { colour: true });
    expect(coloured).toContain('\u001b[1;31m^^^^^^\u001b[0m');
    expect(stripVTControlCharacters(coloured)).toBe(printFinding(finding));
  });

  it('passes no command of a hostile file on to the terminal', () => {
    const hostile = { ...finding, message: 'a\u001b[2Jb', fix: 'c\u202ed' };
    expect(printFinding(hostile)).toContain('a·[2Jb');
    expect(printFinding(hostile)).toContain('c·d');
  });

  it('ends with the counts', () => {
    expect(printFindings([])).toBe('0 errors, 0 warnings');
    expect(printFindings([finding, { ...finding, severity: 'warning' }])).toMatch(/\n\n1 error, 1 warning$/);
  });

  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('terminal %s with %j wants colour: %s', (terminal, env, want) => expect(wantsColour(terminal, env)).toBe(want));

  it('sorts by file, line, column', () => {
    const at = (file: string, line: number, column: number): Finding => ({
      ...finding,
      location: { file, line, column, length: 1 },
    });
    const { location: _, ...nowhere } = finding;
    const sorted = [at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3), nowhere].sort(compareFindings);
    expect(sorted.map(({ location: l }) => (l ? `${l.file}${l.line}:${l.column}` : '-'))).toEqual([
      '-',
      'a2:3',
      'a2:9',
      'a10:1',
      'b1:1',
    ]);
  });
});
