// Known defects of a back end: a YAML file comes in; what a failure of a check counts as, and the entries that no longer hold, go out.
import type { Expectation, ExpectationsFile } from '../../generated/types/spec/expectations.ts';
import { checkForm } from '../../src/opset/schema.ts';
import { readYaml } from '../../src/opset/yaml/document.ts';
import type { Finding } from '../../src/report/finding.ts';
import { printCheck } from './case-id.ts';
import type { CheckPlan, CheckResult } from './check.ts';

export type { Expectation };

export interface ReadExpectations {
  readonly expectations: readonly Expectation[];
  /** Empty where the file is in order. */
  readonly findings: readonly Finding[];
}

/** Reads a file of expectations; `file` is its name in findings. */
export function readExpectations(text: string, file: string): ReadExpectations {
  const document = readYaml(text, file);
  const findings = [...document.findings];
  if (findings.length === 0) findings.push(...checkForm(document, 'expectations'));
  if (findings.length > 0) return { expectations: [], findings };
  const expectations = document.data as ExpectationsFile;
  const seen = new Set<string>();
  for (const [n, { op, check }] of expectations.entries()) {
    const name = `${op}/${check}`;
    if (seen.has(name))
      findings.push(
        document.finding(
          'duplicate-definition',
          `the check ${name} is expected to fail twice`,
          document.locate([n, 'check']),
          'keep one of the two',
        ),
      );
    seen.add(name);
  }
  return { expectations, findings };
}

/** Whether an entry names the check. */
export function isKnown(plan: CheckPlan, expectations: readonly Expectation[]): boolean {
  return expectations.some(({ op, check }) => `${op}/${check}` === printCheck(plan));
}

/** The results with each failure that an entry names counted as `expected`. One that fails in another way stays a failure. */
export function applyExpectations(
  results: readonly CheckResult[],
  expectations: readonly Expectation[],
): readonly CheckResult[] {
  const byCheck = new Map(expectations.map((entry) => [`${entry.op}/${entry.check}`, entry]));
  return results.map((result) => {
    const entry = byCheck.get(printCheck(result.plan));
    const status = result.failure?.status;
    if (!entry || status === undefined || status === 'blocked' || !([entry.status].flat() as string[]).includes(status))
      return result;
    const counts = { ...result.counts, [status]: result.counts[status] - 1, expected: result.counts.expected + 1 };
    return { ...result, counts, expected: entry.reason };
  });
}

/**
 * The entries that no longer hold, a sentence each: what they name passed, met no call, or does not exist. Of ops that were not selected
 * nothing can be said, unless all were.
 */
export function staleExpectations(
  results: readonly CheckResult[],
  expectations: readonly Expectation[],
  isWhole: boolean,
): string[] {
  const byCheck = new Map(results.map((result) => [printCheck(result.plan), result]));
  const ops = new Set(results.map(({ plan }) => plan.op));
  return expectations.flatMap((entry) => {
    const name = `${entry.op}/${entry.check}`;
    const result = byCheck.get(name);
    if (!result) return isWhole || ops.has(entry.op) ? [`${name} is expected to fail, and there is no such check`] : [];
    if (result.failure || entry.sometimes) return [];
    const calls = Object.values(result.counts).reduce((a, b) => a + b, 0);
    return [`${name} is expected to fail, and ${calls === 0 ? 'made no call' : 'did not'}`];
  });
}
