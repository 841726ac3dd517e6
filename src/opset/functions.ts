// Reads one file of functions of the meaning language: its document, whose form was checked, comes in; the functions go out.
import type { FunctionEntry, FunctionsFile } from '../../generated/types/spec/functions.ts';
import type { Finding } from '../report/finding.ts';
import { readLaws, readText, type Written } from './expressions.ts';
import type { Bounds, Example, FunctionSpec } from './model.ts';
import type { Path, YamlDocument } from './yaml/document.ts';

export function readFunctions(document: YamlDocument, path: string, findings: Finding[]): FunctionSpec[] {
  const family = path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  return Object.entries((document.data as FunctionsFile).functions).map(([name, entry]) => {
    const { parameters, returns, summary, body, native, ulps, monotonic, range } = entry;
    const { see, laws, examples = [], unreached } = entry;
    const derivative = entry.derivative?.map((text, i) =>
      readText(text, ['functions', name, 'derivative', i], document),
    );
    const at = ['functions', name];
    if ((body === undefined) === (native === undefined)) {
      const message = `the function '${name}' ${native ? 'has a body and is native' : 'has no body and is not native'}`;
      const fix = "give it either a 'body' or 'native: true'";
      findings.push(document.finding('bad-function', message, document.locateKey(at), fix));
    }
    return {
      name,
      family,
      parameters,
      returns,
      summary,
      ...(body === undefined ? {} : { body }),
      ...(ulps === undefined ? {} : { ulps }),
      ...(derivative === undefined ? {} : { derivative }),
      ...(monotonic === undefined ? {} : { monotonic: [monotonic].flat() }),
      ...(range === undefined ? {} : { range: readBounds(range, [...at, 'range'], document) }),
      domain: readDomain(entry.domain, [...at, 'domain'], document),
      ...(see === undefined ? {} : { see }),
      laws: readLaws(laws, [...at, 'laws'], document),
      examples: examples.map((_, i) => document.exact([...at, 'examples', i]) as Example),
      ...(unreached === undefined ? {} : { unreached }),
      file: document.file,
      locate: document.locate,
      locateKey: document.locateKey,
    };
  });
}

function readDomain(domain: FunctionEntry['domain'], path: Path, document: YamlDocument): Map<string, Bounds> {
  const entries = Object.entries(domain ?? {});
  return new Map(entries.map(([name, bounds]) => [name, readBounds(bounds, [...path, name], document)]));
}

function readBounds(bounds: readonly Written[], path: Path, document: YamlDocument): Bounds {
  return [readText(bounds[0]!, [...path, 0], document), readText(bounds[1]!, [...path, 1], document)];
}
