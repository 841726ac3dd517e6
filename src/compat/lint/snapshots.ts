// Released snapshots against the specs: the op-set comes in; definitions that went, moved or came too early, and edited records, go out.
import { digestFunction } from '../../opset/digest.ts';
import type { OpSpec, Opset, VersionSnapshot } from '../../opset/model.ts';
import { compareVersions, meaningIn } from '../../opset/version.ts';
import type { Path } from '../../opset/yaml/document.ts';
import type { Finding } from '../../report/finding.ts';
import { releasedVersions } from '../side.ts';
import { digestOps } from '../snapshot.ts';
import { LINT_CODES } from './codes.ts';

export function checkSnapshots(opset: Opset): Finding[] {
  const released = releasedVersions(opset).map((version) => opset.versions.get(version)!);
  return [...released.flatMap((snapshot) => checkSnapshot(snapshot, opset)), ...findBackdated(opset, released)];
}

function checkSnapshot(snapshot: VersionSnapshot, opset: Opset): Finding[] {
  const { version, data } = snapshot;
  const edited =
    digestOps(data.ops) === data.digest
      ? []
      : [
          finding(snapshot, 'edited-snapshot', `the ops of ${version} do not have the digest the file gives them`, [
            'digest',
          ]),
        ];
  const changed = changedFunctions(snapshot, opset);
  const ops = Object.entries(data.ops).flatMap(([key, { digest }]) => {
    const spec = opset.ops.get(key);
    if (!spec)
      return [finding(snapshot, 'released-definition-gone', `${version} has ${key}, which has no file`, ['ops', key])];
    if (!spec.versions.some((one) => one.digest === digest)) return [gone(spec, version, changed)];
    const counts = meaningIn(spec.versions, version);
    if (counts?.digest === digest) return [];
    const said = counts ? `the meaning since ${counts.since}` : 'no meaning';
    return [
      finding(spec, 'released-definition-moved', `in ${version}, ${said} of ${key} would count; released was another`, [
        'versions',
        counts?.index ?? 0,
        'since',
      ]),
    ];
  });
  return [...edited, ...ops];
}

/** A digest covers the functions that a definition calls: where those changed, they are what to look at first. */
function gone(spec: OpSpec, version: string, changed: readonly string[]): Finding {
  const texts = spec.versions
    .map(({ semantics, let: lets, constraints }) =>
      [semantics, ...lets.values(), ...constraints.map((c) => c.require)].join('\n'),
    )
    .join('\n');
  const called = changed.filter((name) => new RegExp(`\\b${name}\\s*\\(`).test(texts));
  const why =
    called.length > 0
      ? `; it calls ${called.join(', ')}, which changed since: a changed function needs a new name`
      : '';
  return finding(
    spec,
    'released-definition-gone',
    `the definition of ${spec.key} that ${version} was released with is gone${why}`,
    ['versions'],
  );
}

function changedFunctions({ data }: VersionSnapshot, opset: Opset): string[] {
  return Object.entries(data.functions ?? {}).flatMap(([name, digest]) => {
    const spec = opset.functions.get(name);
    return spec && digestFunction(spec) === digest ? [] : [name];
  });
}

/** Meanings that begin in, or before, the last release, which does not have the op. Namespaces that it has no op of are a user's own. */
function findBackdated({ ops }: Opset, released: readonly VersionSnapshot[]): Finding[] {
  const last = released.at(-1);
  if (!last) return [];
  const namespaces = new Set(Object.keys(last.data.ops).map((key) => key.split('.')[0]));
  return [...ops.values()].flatMap((spec) => {
    const meaning = namespaces.has(spec.namespace) ? meaningIn(spec.versions, last.version) : undefined;
    if (!meaning || Object.hasOwn(last.data.ops, spec.key) || compareVersions(meaning.since, last.version) > 0)
      return [];
    return [
      finding(
        spec,
        'backdated-definition',
        `${spec.key} is in the op-set since ${meaning.since}, but ${last.version} was released without it`,
        ['versions', meaning.index, 'since'],
      ),
    ];
  });
}

function finding(where: OpSpec | VersionSnapshot, code: string, message: string, path: Path): Finding {
  return { code, severity: 'error', message, location: where.locate(path), fix: LINT_CODES[code]!.fix };
}
