// A conformance report → text for a person: each failure with what to paste, then the counts with their denominators.
import {
  CASE_STATUSES,
  type CaseFailure,
  type CaseStatus,
  type ConformanceReport,
  casesIn,
  type ExpectedFailure,
  failuresIn,
  type GeneratorCounts,
  rejectRate,
} from './conformance.ts';
import { visible } from './visible.ts';

const WORDS: Readonly<Record<CaseStatus, string>> = {
  passed: 'passed',
  failed: 'failed',
  crashed: 'crashed',
  hung: 'hung',
  expected: 'failed as expected',
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
    ...report.expected.map(printExpected),
    ...report.stale.map((line) => `stale: ${visible(line)}; take the entry out of the expectations\n`),
    `${visible(backend.name)} ${visible(backend.version)}, profile ${backend.profile}, op-set ${report.version}, seed ${seed}`,
    `${total} cases of ${keys.length} ops: ${tally.join(', ') || 'none'}`,
    `${elements.judged} elements judged${share}; ${clean} of ${keys.length} ops without a failure`,
    ...printGenerator(report),
    '',
  ].join('\n');
}

/** Ops whose calls are hard to draw are named, up to so many. */
const WORST = 5;
const MANY_REJECTS = 0.05;

function printGenerator({ generator }: ConformanceReport): string[] {
  const percent = (counts: GeneratorCounts): string => `${(100 * rejectRate(counts)).toFixed(1)} %`;
  const worst = Object.entries(generator.ops)
    .filter(([, counts]) => rejectRate(counts) > MANY_REJECTS)
    .toSorted(([, a], [, b]) => rejectRate(b) - rejectRate(a));
  if (generator.tries === 0) return [];
  const named = worst.slice(0, WORST).map(([op, counts]) => `${op} ${percent(counts)}`);
  const more = worst.length > WORST ? ` and ${worst.length - WORST} more` : '';
  return [
    `${generator.tries} calls drawn, ${percent(generator)} of them rejected and drawn again`,
    ...(worst.length > 0 ? [`  above ${100 * MANY_REJECTS} %: ${named.join(', ')}${more}`] : []),
  ];
}

function printExpected({ op, aspect, status, reason }: ExpectedFailure): string {
  return `expected: ${op}/${aspect} ${WORDS[status]}: ${visible(reason)}\n`;
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
