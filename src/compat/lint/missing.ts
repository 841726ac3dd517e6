// What an op's file should say and does not: the op-set comes in, one finding for each thing that is missing goes out.
import type { OpSpec, Opset, OpVersion } from '../../opset/model.ts';
import { holdsTensor } from '../../opset/signature/queries.ts';
import type { Path } from '../../opset/yaml/document.ts';
import type { Finding } from '../../report/finding.ts';
import { readHints } from '../../semantics/domain/index.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { LINT_CODES } from './codes.ts';

/** Of each op's present meaning; old ones are history. */
export function findMissing(opset: Opset): Finding[] {
  return [...opset.ops.values()].flatMap((spec) => {
    const version = spec.versions.at(-1);
    return version ? [...missingOfOp(spec), ...missingOfVersion(spec, version, opset), ...badHints(spec, version)] : [];
  });
}

function missingOfOp(spec: OpSpec): Finding[] {
  return [
    ...(spec.see.length === 0 ? [finding(spec, 'missing-see', `${spec.key} has no reference`, ['op'])] : []),
    ...(spec.tags.length === 0 ? [finding(spec, 'missing-tag', `${spec.key} has no tag`, ['op'])] : []),
  ];
}

function missingOfVersion(spec: OpSpec, version: OpVersion, opset: Opset): Finding[] {
  const at = (field: string): Path =>
    version[field as keyof OpVersion] === undefined ? ['op'] : ['versions', version.index, 'since'];
  // A composite has its gradients, and what it is alike to, from its decomposition.
  const isComposite = spec.tier === 'composite';
  const derivatives = (isComposite ? [] : withoutDerivative(version, opset)).map((name) => {
    return finding(spec, 'missing-derivative', `${spec.key} has no derivative for '${name}'`, at('derivatives'));
  });
  return [
    ...derivatives,
    ...(version.laws.length === 0 && !isComposite
      ? [finding(spec, 'missing-law', `${spec.key} has no law`, at('laws'))]
      : []),
    ...(version.examples.length === 0
      ? [finding(spec, 'missing-example', `${spec.key} has no example`, at('examples'))]
      : []),
  ];
}

/** Tensor arguments that may be floats, of an op that gives floats. */
function withoutDerivative(version: OpVersion, opset: Opset): string[] {
  if (version.notDifferentiable !== undefined || !givesFloats(version)) return [];
  const told = new Set(version.derivatives.map(({ argument }) => argument));
  const tensors = version.signature.arguments.filter(({ type }) => holdsTensor(type)).map(({ name }) => name);
  return tensors.filter((name) => !told.has(name) && mayBeFloat(version, name) && !isIndex(version, name, opset));
}

function mayBeFloat({ dtypes }: OpVersion, name: string): boolean {
  return dtypes.some(({ columns }) => {
    const rule = columns.find((column) => column.name === name)?.rule;
    if (rule?.kind === 'dtypes') return rule.dtypes.some(isFloat);
    // What an expression gives, it takes from the other columns.
    const others = columns.flatMap((column) =>
      column.role === 'argument' && column.rule.kind === 'dtypes' ? [column.rule.dtypes] : [],
    );
    return others.length === 0 || others.some((one) => one.some(isFloat));
  });
}

/** Whether elements are read as indices or conditions, of which there is no gradient. */
function isIndex({ dtypes }: OpVersion, name: string, { sets }: Opset): boolean {
  return dtypes.some(({ columns }) => {
    const rule = columns.find((column) => column.name === name)?.rule;
    const set = rule?.kind === 'dtypes' && rule.set !== undefined ? sets.get(rule.set) : undefined;
    return set !== undefined && set.reads !== 'number';
  });
}

function givesFloats({ dtypes, signature }: OpVersion): boolean {
  if (!signature.returns.some(({ type }) => holdsTensor(type))) return false;
  return dtypes.some(({ columns }) => {
    const results = columns.filter(({ role, name }) => role === 'result' && name !== 'compute');
    return results.length === 0 || results.some(({ rule }) => rule.kind === 'expression' || rule.dtypes.some(isFloat));
  });
}

function isFloat(dtype: keyof typeof DTYPES): boolean {
  const { class: kind } = DTYPES[dtype];
  return kind === 'float' || kind === 'complex';
}

function badHints(spec: OpSpec, version: OpVersion): Finding[] {
  const { problems } = readHints(version.domain);
  return problems.map((problem) =>
    finding(spec, 'bad-domain-hint', `${spec.key}: ${problem}`, ['versions', version.index, 'domain']),
  );
}

function finding(spec: OpSpec, code: string, message: string, path: Path): Finding {
  return { code, severity: 'error', message, location: spec.locate(path), fix: LINT_CODES[code]!.fix };
}
