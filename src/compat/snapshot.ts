// Snapshots: the draft of an op-set comes in, the frozen record of one version goes out, and its text. The text is the same for the same op-set.
import { stringify } from 'yaml';
import type { VersionFile } from '../../generated/types/spec/version.ts';
import { digestAll, digestFunction, type Opset } from '../opset/index.ts';
import { draftSide } from './side.ts';

export interface SnapshotFacts {
  readonly version: string;
  /** Day of the release. */
  readonly date?: string;
  readonly notes?: string;
}

/** What the specs say now, as the record of `version`. */
export function freezeDraft(opset: Opset, { version, date, notes }: SnapshotFacts): VersionFile {
  const ops = Object.fromEntries(
    [...draftSide('draft', opset).ops.values()].map(({ key, digest, tier, status, definition }) => {
      const since = definition?.version.since;
      return [
        key,
        { digest, tier, ...(status === undefined ? {} : { status }), ...(since === undefined ? {} : { since }) },
      ];
    }),
  );
  const functions = [...opset.functions.values()].map((spec) => [spec.name, digestFunction(spec)] as const);
  return {
    version,
    ...(date === undefined ? {} : { date }),
    digest: digestOps(ops),
    ops,
    functions: Object.fromEntries(functions.sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(notes === undefined ? {} : { notes }),
  };
}

/** Over keys, definitions, tiers and states: what a reader may rely on. */
export function digestOps(ops: VersionFile['ops']): string {
  return digestAll(
    Object.entries(ops).map(
      ([key, { digest, tier, status }]) => [key, [digest, tier, status ?? ''].join(' ')] as const,
    ),
  );
}

export function printSnapshot(snapshot: VersionFile): string {
  const head = `# The op-set ${snapshot.version}, frozen. Released snapshots never change: 'opset lint' proves it by digest.\n`;
  return head + stringify(snapshot, { lineWidth: 0, flowCollectionPadding: false });
}
