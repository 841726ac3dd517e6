// Op-sets written in a test: a few op files as text, over the dtypes, functions and profiles that ship with the op-set.

import { loadOpset, packageFolder, splitKey } from '../opset/index.ts';
import type { Opset } from '../opset/model.ts';
import { diskSource } from '../opset/source/disk.ts';
import { type FileSource, memorySource } from '../opset/source/source.ts';
import { printFindings } from '../report/human.ts';
import { type CompareOptions, type Comparison, compareOpsets } from './gate.ts';
import { draftSide } from './side.ts';

const SHIPPED = diskSource(packageFolder());
const SHARED = SHIPPED.list().filter((path) => /^spec\/(dtypes\.yaml|functions\/|profiles\/)/.test(path));
const COMMON = Object.fromEntries(SHARED.map((path) => [path, SHIPPED.read(path)]));

/** Op files by key; other files by path. */
export type Files = Readonly<Record<string, string>>;

export function sourceOf(files: Files, name = 'memory'): FileSource {
  const placed = Object.entries(files).map(([key, text]) => {
    if (key.startsWith('spec/')) return [key, text];
    const { namespace, name: op, overload } = splitKey(key);
    return [`spec/ops/${namespace}/pointwise/${op}.${overload}.yaml`, text];
  });
  return memorySource({ ...COMMON, ...Object.fromEntries(placed) }, name);
}

/** Throws where a file has findings: a fixture must be right. */
export function opsetOf(files: Files): Opset {
  const { opset, findings } = loadOpset(sourceOf(files));
  if (findings.length > 0) throw new Error(printFindings(findings));
  return opset;
}

export function compareFiles(old: Files, next: Files, options: CompareOptions = {}): Comparison {
  return compareOpsets(draftSide('old', opsetOf(old)), draftSide('new', opsetOf(next)), options);
}

/** A small op; `parts` replaces fields of its only version, written as YAML. */
export function opFile(key: string, parts: Readonly<Record<string, string>>, head = ''): string {
  const fields: Readonly<Record<string, string>> = {
    signature: '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
    dtypes: '[{self: [float32, int64], other: self, out: self}]',
    constraints: '{C1: {require: "broadcastable(shape(self), shape(other))", message: shapes do not broadcast}}',
    semantics: '"out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]"',
    ...parts,
  };
  const lines = Object.entries(fields).map(([field, text]) => `    ${field}: ${text}`);
  return [
    `op: ${key}`,
    head || 'tier: core',
    'summary: A small op.',
    'versions:',
    '  - since: "1.0"',
    ...lines,
    '',
  ].join('\n');
}
