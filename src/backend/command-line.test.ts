import { describe, expect, it } from 'vitest';
import { splitCommand } from './command-line.ts';

describe('splitCommand', () => {
  it.each([
    ['python3 backend.py', ['python3', 'backend.py']],
    ['  a \t b\n', ['a', 'b']],
    ['"two words" \'and more\'', ['two words', 'and more']],
    [`a"b c"'d e'f`, ['ab cd ef']],
    ['two\\ words', ['two words']],
    [`'$HOME \\n' "\\"quoted\\" \\n"`, ['$HOME \\n', '"quoted" \\n']],
    [`'' ""`, ['', '']],
    ['', []],
    ['a $(b) | c > d', ['a', '$(b)', '|', 'c', '>', 'd']],
  ])('splits %j', (command, words) => {
    expect(splitCommand(command)).toEqual(words);
  });

  it.each([`a 'b`, 'a "b', 'a"b', 'a \\', '"\\"'])('refuses %j', (command) => {
    expect(() => splitCommand(command)).toThrow('has a quote that is not closed or a backslash at its end');
  });
});
