import { fileURLToPath } from 'node:url';
import { fc, test as property } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { parseGraph, printGraph } from '../../document.ts';
import { verifyGraph } from '../../verify/index.ts';
import { Archive, DEFAULT_LIMITS } from './archive.ts';
import { readProgram } from './program.ts';
import { pytorchSignatures } from './signatures.ts';

const source = fileURLToPath(new URL('../../../../conformance/graphs/pt2-bad/good-rezipped.pt2', import.meta.url));
const archive = await Archive.open(source, DEFAULT_LIMITS);
const document = await archive.readText('good/models/model.json');
await archive.close();
const schemas = pytorchSignatures();

type Container = Record<string, unknown>;

/** All objects and lists of a document, outermost first. */
function containersOf(value: unknown, found: Container[] = []): Container[] {
  if (value === null || typeof value !== 'object') return found;
  found.push(value as Container);
  for (const member of Object.values(value)) containersOf(member, found);
  return found;
}

const odd = [
  null,
  0,
  -1,
  1e300,
  2 ** 53,
  '',
  'x',
  '__proto__',
  'constructor',
  [],
  {},
  true,
  "Symbol('s0')",
  { as_int: -1 },
  { as_none: true },
  { as_tensor: { name: 'x' } },
];

describe('a program with a changed document', () => {
  property.prop([fc.nat(), fc.nat(), fc.constantFrom('delete', 'replace', 'move'), fc.constantFrom(...odd), fc.nat()], {
    numRuns: 300,
  })('is read, or refused by a GraphError', (where, which, change, replacement, other) => {
    const changed = JSON.parse(document);
    const containers = containersOf(changed);
    const container = containers[where % containers.length] as Container;
    const keys = Object.keys(container);
    const key = keys[which % Math.max(1, keys.length)] ?? '0';
    if (change === 'delete') delete container[key];
    else container[key] = structuredClone(change === 'move' ? containers[other % containers.length] : replacement);
    try {
      const { graph } = readProgram(JSON.stringify(changed), 'model.json', schemas, '1.0');
      if (verifyGraph(graph, { ops: schemas }).length === 0) parseGraph(printGraph(graph), 'graph.json');
    } catch (error) {
      expect((error as Error).name, (error as Error).stack).toBe('GraphError');
    }
  });

  property.prop([fc.nat(), fc.nat(), fc.string({ maxLength: 5 })], { numRuns: 300 })(
    'or a changed text is, too',
    (where, length, text) => {
      const at = where % document.length;
      const changed = document.slice(0, at) + text + document.slice(at + (length % 10));
      try {
        readProgram(changed, 'model.json', schemas, '1.0');
      } catch (error) {
        expect((error as Error).name, (error as Error).stack).toBe('GraphError');
      }
    },
  );
});
