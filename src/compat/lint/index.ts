// Everything that can be said of specs without running them: a folder or another source comes in, findings go out, sorted by place.
import { loadOpset } from '../../opset/index.ts';
import type { FileSource } from '../../opset/source/source.ts';
import { compareFindings, type Finding } from '../../report/finding.ts';
import { checkOpset } from '../../semantics/library.ts';
import { findMissing } from './missing.ts';
import { checkSnapshots } from './snapshots.ts';

export { LINT_CODES } from './codes.ts';

export interface LintReport {
  readonly ops: number;
  readonly findings: readonly Finding[];
}

export function lint(from: string | FileSource): LintReport {
  const { opset, findings } = loadOpset(from);
  const all = [...findings, ...checkOpset(opset).findings, ...findMissing(opset), ...checkSnapshots(opset)];
  return { ops: opset.ops.size, findings: all.sort(compareFindings) };
}
