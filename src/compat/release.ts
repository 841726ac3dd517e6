// A release: the specs of a folder and a version number come in; the text of its snapshot goes out, or what stands in its way.
import { compareVersions } from '../opset/version.ts';
import { printFindings } from '../report/human.ts';
import { bumpBetween, isAbove } from './change.ts';
import { CompatError } from './error.ts';
import { type Comparison, compareOpsets } from './gate.ts';
import { lint } from './lint/index.ts';
import { readOpset } from './reference.ts';
import { draftSide, draftVersion, releasedVersions, snapshotSide } from './side.ts';
import { freezeDraft, printSnapshot, type SnapshotFacts } from './snapshot.ts';

export interface Release {
  /** From the project folder. */
  readonly path: string;
  readonly text: string;
  readonly ops: number;
  /** With the release before, where there is one. */
  readonly comparison?: Comparison;
}

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const SHOWN = 5;

/**
 * Throws CompatError where the specs have findings, the number is not the next one, or it says less than what changed.
 */
export function prepareRelease(folder: string, facts: SnapshotFacts): Release {
  const { version } = facts;
  if (!VERSION.test(version))
    throw new CompatError(`'${version}' is no version`, 'a version is two numbers, as in 1.4');
  const opset = readOpset(folder, folder);
  const released = releasedVersions(opset);
  const last = released.at(-1);
  if (last !== undefined && compareVersions(version, last) <= 0) {
    throw new CompatError(
      `${version} does not come after ${last}, the last release`,
      'a released version never changes; take a later number',
    );
  }
  const newest = draftVersion(opset);
  if (compareVersions(newest, version) > 0) {
    throw new CompatError(
      `some definition begins or ends with ${newest}, after ${version}`,
      `release ${newest}, or correct its since and until`,
    );
  }
  const { findings } = lint(folder);
  if (findings.length > 0) {
    throw new CompatError(
      `the specs have ${findings.length} findings, among them:\n\n${printFindings(findings.slice(0, SHOWN))}`,
      "mend what 'opset lint' shows",
    );
  }
  const comparison =
    last === undefined
      ? undefined
      : compareOpsets(snapshotSide(last, opset.versions.get(last)!, opset), draftSide(version, opset), {
          declared: bumpBetween(last, version),
        });
  if (comparison) checkBump(comparison, version);
  const snapshot = freezeDraft(opset, facts);
  return {
    path: `spec/versions/${version}.yaml`,
    text: printSnapshot(snapshot),
    ops: Object.keys(snapshot.ops).length,
    ...(comparison ? { comparison } : {}),
  };
}

function checkBump({ from, required, declared, findings, unknown }: Comparison, version: string): void {
  const show = `'opset check --against ${from}' shows what and why`;
  if (isAbove(required, declared)) {
    const worst = findings[0]!;
    throw new CompatError(
      `${version} is a ${declared} release, but ${worst.op} (${worst.rule}) needs a ${required} one`,
      `take the number of a ${required} release, or undo the change; ${show}`,
    );
  }
  const [open] = unknown;
  if (open) throw new CompatError(`of ${open.op} nothing can be said: ${open.reason}`, show);
}
