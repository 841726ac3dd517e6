// docs/language.md: every example is right, and the grammar is that of the parser.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { loadOpset } from '../../opset/load.ts';
import { packageFolder } from '../../opset/root.ts';
import { parseSignature } from '../../opset/signature/parse.ts';
import { libraryOf, setsOf, typeOf } from '../library.ts';
import { parseExpression, parseStatements } from '../parse/parse.ts';
import { printType } from '../types.ts';
import { checkExpression } from './expressions.ts';
import { checkProgram } from './program.ts';
import { Context, Scope } from './scope.ts';

const TEXT = readFileSync(new URL('../../../docs/language.md', import.meta.url), 'utf8');
const { opset } = loadOpset(packageFolder());
const library = libraryOf(opset);

interface Example {
  readonly info: string;
  readonly body: string;
}

function fenced(language: string): Example[] {
  return [...TEXT.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)]
    .filter((match) => match[1] === language)
    .map(([, , info = '', body = '']) => ({ info, body }));
}

const examples = fenced('opset');

describe('examples', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(12));

  it.each(examples.filter(({ info }) => !info.startsWith('expressions')))('$info', ({ info, body }) => {
    const [head = '', fields] = info.split(' | ');
    const signature = parseSignature(head);
    const given = fields === undefined ? {} : (parseYaml(`{${fields}}`) as Record<string, never>);
    const { shapes = {}, ...columns } = given;
    const { problems } = checkProgram(
      {
        key: 'docs.example.default',
        since: '1.0',
        parameters: signature.arguments.map(({ name, type }) => ({ name, type: typeOf(type) })),
        results: signature.returns.map(({ name, type }) => ({ name: name ?? 'out', type: typeOf(type) })),
        let: {},
        dtypes: [columns],
        shapes,
        constraints: [],
        unpredictable: [],
        semantics: body,
        derivatives: {},
        laws: [],
      },
      library,
      setsOf(opset),
    );
    expect(problems).toEqual([]);
  });

  const expressions = examples
    .filter(({ info }) => info.startsWith('expressions'))
    .flatMap(({ info, body }) =>
      body
        .trimEnd()
        .split('\n')
        .map((line) => [line, info.slice('expressions '.length)]),
    );

  it.each(expressions)('%s', (line, parameters) => {
    const [, text = '', type] = /^(.*?) +# (.*)$/.exec(line!) ?? [];
    const { value, problems } = parseExpression(text);
    expect(problems).toEqual([]);
    const context = new Context(library);
    const scope = new Scope();
    for (const argument of parseSignature(`${parameters} -> ()`).arguments)
      scope.declare(context.variable(argument.name, typeOf(argument.type)));
    const node = checkExpression(value!, scope, context);
    expect(context.problems).toEqual([]);
    expect(printType(node.type)).toBe(type);
  });
});

describe('the grammar', () => {
  const rules = readGrammar(fenced('ebnf')[0]!.body);

  it('has a rule for every name it uses', () => {
    const used = [...rules.values()].flatMap((rule) => [...namesIn(rule)]);
    const tokens = ['name', 'integer', 'real', 'string'];
    expect([...new Set(used)].filter((name) => !rules.has(name) && !tokens.includes(name))).toEqual([]);
  });

  it.each([
    ['meaning', (text: string) => parseStatements(text).problems],
    ['expression', (text: string) => parseExpression(text).problems],
  ] as const)('makes only texts that the parser takes: %s', (start, parse) => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat({ max: 0xffff })), (choices) => {
        const text = sentence(rules, start, () => choices.next().value as number);
        // A sentence whose `if` or `any` swallows what the grammar put behind it may come to chain comparisons.
        const problems = parse(text).filter(({ message }) => message !== 'comparisons do not chain');
        expect({ text, problems }).toEqual({ text, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('names every symbol and word', () => {
    const literals = new Set([...rules.values()].flatMap((rule) => [...literalsIn(rule)]));
    for (const word of [
      'let',
      'in',
      'if',
      'then',
      'else',
      'return',
      'scatter',
      'with',
      'where',
      'and',
      'or',
      'not',
      'is',
      'for',
    ])
      expect(literals).toContain(word);
    for (const symbol of ['??', '==', '!=', '<=', '>=', '++', '//', '**', '?[', '~', '...', '..'])
      expect(literals).toContain(symbol);
  });
});

type Rule =
  | { readonly kind: 'literal' | 'name'; readonly text: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Rule[] }
  | { readonly kind: 'optional' | 'repeat'; readonly of: Rule };

function readGrammar(text: string): Map<string, Rule> {
  const tokens = [...text.matchAll(/"[^"]*"|[a-z]+|[=,;|[\]{}()]/g)].map(([token]) => token);
  let at = 0;
  const choice = (): Rule => {
    const parts = [sequence()];
    while (tokens[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  };
  const sequence = (): Rule => {
    const parts = [factor()];
    while (tokens[at] === ',') {
      at++;
      parts.push(factor());
    }
    return { kind: 'sequence', parts };
  };
  const factor = (): Rule => {
    const token = tokens[at++]!;
    if (token.startsWith('"')) return { kind: 'literal', text: token.slice(1, -1) };
    if (!'[{('.includes(token)) return { kind: 'name', text: token };
    const of = choice();
    at++;
    return token === '(' ? of : { kind: token === '[' ? 'optional' : 'repeat', of };
  };
  const rules = new Map<string, Rule>();
  while (at < tokens.length) {
    const name = tokens[at]!;
    at += 2;
    rules.set(name, choice());
    at++;
  }
  return rules;
}

function partsOf(rule: Rule): readonly Rule[] {
  if ('parts' in rule) return rule.parts;
  return 'of' in rule ? [rule.of] : [];
}

function* namesIn(rule: Rule): Generator<string> {
  if (rule.kind === 'name') yield rule.text;
  for (const part of partsOf(rule)) yield* namesIn(part);
}

function* literalsIn(rule: Rule): Generator<string> {
  if (rule.kind === 'literal') yield rule.text;
  for (const part of partsOf(rule)) yield* literalsIn(part);
}

const TOKENS: Readonly<Record<string, readonly string[]>> = {
  name: ['a', 'self', 'N', 'f', 'mul.Tensor'],
  integer: ['0', '7', '12'],
  real: ['0.5', '1e-7'],
  string: ["''", "'mean'"],
};

/** A random sentence; where it grows deep, the last choice of a rule is not taken and what may be left out is. */
function sentence(rules: ReadonlyMap<string, Rule>, start: string, choose: () => number): string {
  let text = '';
  let budget = 60;
  const write = (token: string): void => {
    // A call has no space before its parenthesis.
    text += token === '(' || text === '' || text.endsWith('\n') ? token : ` ${token}`;
  };
  const visit = (rule: Rule): void => {
    budget--;
    switch (rule.kind) {
      case 'literal':
        write(rule.text);
        break;
      case 'name': {
        const words = TOKENS[rule.text];
        if (words) write(words[choose() % words.length]!);
        else if (rule.text === 'primary' && budget < 0) write('a');
        else visit(rules.get(rule.text)!);
        if (rule.text === 'statement') text += '\n';
        break;
      }
      case 'sequence':
        rule.parts.forEach(visit);
        break;
      case 'choice': {
        // The choices that end soon come last in none of the rules; without budget the shortest path is a primary.
        const options = budget < 0 ? rule.parts.filter((part) => !isDeep(part)) : rule.parts;
        visit((options.length > 0 ? options : rule.parts)[choose() % (options.length || rule.parts.length)]!);
        break;
      }
      case 'optional':
        if (budget > 0 && choose() % 2 === 0) visit(rule.of);
        break;
      case 'repeat':
        for (let n = choose() % 3; n > 0 && budget > 0; n--) visit(rule.of);
    }
  };
  const DEEP = new Set(['open', 'branch', 'factor', 'test', 'scatter', 'filter']);
  const isDeep = (rule: Rule): boolean => [...namesIn(rule)].some((name) => DEEP.has(name));
  visit(rules.get(start)!);
  return text;
}
