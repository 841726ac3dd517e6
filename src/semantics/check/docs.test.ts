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
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 2 }), (seed) => {
        let state = seed;
        const text = sentence(rules, start, () => (state = (state * 48_271) % 2_147_483_647));
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

/** The length of the shortest derivation of every rule. */
function depthsOf(rules: ReadonlyMap<string, Rule>): (rule: Rule) => number {
  const depths = new Map<string, number>();
  const depthOf = (rule: Rule): number => {
    switch (rule.kind) {
      case 'literal':
        return 1;
      case 'name':
        return rule.text in TOKENS ? 1 : 1 + (depths.get(rule.text) ?? Number.POSITIVE_INFINITY);
      case 'sequence':
        return rule.parts.reduce((sum, part) => sum + depthOf(part), 0);
      case 'choice':
        return Math.min(...rule.parts.map(depthOf));
      default:
        return 0;
    }
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const [name, rule] of rules) {
      const depth = depthOf(rule);
      changed ||= depth < (depths.get(name) ?? Number.POSITIVE_INFINITY);
      depths.set(name, depth);
    }
  }
  return depthOf;
}

/** A random sentence; when it has grown long, every choice is the shortest and what may be left out is. */
function sentence(rules: ReadonlyMap<string, Rule>, start: string, choose: () => number): string {
  const depthOf = depthsOf(rules);
  let text = '';
  let budget = 200;
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
        else visit(rules.get(rule.text)!);
        if (rule.text === 'statement') text += '\n';
        break;
      }
      case 'sequence':
        rule.parts.forEach(visit);
        break;
      case 'choice': {
        const least = Math.min(...rule.parts.map(depthOf));
        const options = budget > 0 ? rule.parts : rule.parts.filter((part) => depthOf(part) === least);
        visit(options[choose() % options.length]!);
        break;
      }
      case 'optional':
        if (budget > 0 && choose() % 2 === 0) visit(rule.of);
        break;
      case 'repeat':
        for (let n = choose() % 3; n > 0 && budget > 0; n--) visit(rule.of);
    }
  };
  visit(rules.get(start)!);
  return text;
}
