// A conformance report → text for a person: each failure with what to paste, then the counts with their denominators.
import {
  CASE_STATUSES,
  type CaseFailure,
  type CaseStatus,
  type ConformanceReport,
  casesIn,
  failuresIn,
} from './conformance.ts';
import { visible } from './visible.ts';

const WORDS: Readonly<Record<CaseStatus, string>> = {
  passed: 'passed',
  failed: 'failed',
  crashed: 'crashed',
  hung: 'hung',
  unsupported: 'unsupported',
  blocked: 'blocked',
  notJudged: 'not judged',
};

export function printConformance(report: ConformanceReport): string {
  const { backend, counts, elements, ops, seed } = report;
  const total = casesIn(counts);
  const keys = Object.keys(ops);
  const clean = keys.filter((key) => failuresIn(ops[key]!) === 0).length;
  const share =
    elements.judged + elements.notJudged === 0
      ? ''
      : ` (${((100 * elements.judged) / (elements.judged + elements.notJudged)).toFixed(1)} % of all)`;
  const tally = CASE_STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${counts[status]} ${WORDS[status]}`,
  );
  return [
    ...report.failures.map(printFailure),
    `${visible(backend.name)} ${visible(backend.version)}, profile ${backend.profile}, op-set ${report.version}, seed ${seed}`,
    `${total} cases of ${keys.length} ops: ${tally.join(', ') || 'none'}`,
    `${elements.judged} elements judged${share}; ${clean} of ${keys.length} ops without a failure`,
    '',
  ].join('\n');
}

export function printFailure(failure: CaseFailure): string {
  const snippet = failure.python.split('\n').map((line) => `    ${line}`);
  return [
    `${WORDS[failure.status]}: ${failure.case}`,
    `  ${visible(failure.message)}`,
    `  ${visible(failure.call)}`,
    ...snippet,
    '',
  ].join('\n');
}
