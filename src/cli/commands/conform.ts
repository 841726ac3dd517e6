// `opset conform`: the suite over a back end.
import { readFileSync } from 'node:fs';
import type { Expectation, readExpectations } from '../../../conformance/suite/index.ts';
import { type ConformanceReport, casesIn, failuresIn } from '../../report/conformance.ts';
import { printConformance } from '../../report/conformance-human.ts';
import { printFindings } from '../../report/human.ts';
import { loadBackend } from '../backends.ts';
import type { Command } from '../command.ts';
import { UserError } from '../errors.ts';
import { OPSET_VERSION } from '../package.ts';
import { type Formats, readReporters, report } from '../reporters.ts';
import { loadAddedOps, loadSpecs } from '../specs.ts';

/** @throws UserError where the file has findings. */
function loadExpectations(file: string, read: typeof readExpectations): readonly Expectation[] {
  const { expectations, findings } = read(readFileSync(file, 'utf8'), file);
  if (findings.length > 0) throw new UserError(`the expectations have findings\n${printFindings(findings)}`);
  return expectations;
}

const FORMATS: Formats<ConformanceReport> = {
  human: printConformance,
  json: (results) => `${JSON.stringify(results, undefined, 2)}\n`,
};

export const conform: Command = {
  name: 'conform',
  summary: 'runs the conformance suite over a back end',
  options: ['backend', 'ops', 'opsFrom', 'effort', 'seed', 'shard', 'expect', 'reporter'],
  examples: [
    'opset conform --backend reference --ops "add.*,mm"',
    'opset conform --backend "cmd:python3 my_backend.py" --reporter json=report.json',
    'opset conform --backend "cmd:python3 my_backend.py" --expect my_backend.expectations.yaml',
  ],
  async run({ options, console }) {
    const targets = readReporters(options.reporter, FORMATS, 'human');
    const { Oracle, readExpectations, runSuite } = await import('../../../conformance/suite/index.ts');
    const expectations = options.expect === undefined ? [] : loadExpectations(options.expect, readExpectations);
    const backend = await loadBackend(
      options.backend,
      options.opsFrom === undefined ? undefined : await loadAddedOps(options.opsFrom),
    );
    try {
      const { profile } = await backend.describe();
      const oracle = new Oracle(loadSpecs(options.opsFrom), profile);
      const results = await runSuite(backend, oracle, {
        seed: options.seed ?? 1,
        version: OPSET_VERSION,
        effort: options.effort ?? 'default',
        ...(options.ops ? { ops: options.ops } : {}),
        ...(options.shard ? { shard: options.shard } : {}),
        expectations,
        onResult: ({ failure, expected }, done, total) => {
          if (failure && expected === undefined) console.note(`${done}/${total} ${failure.case}: ${failure.status}`);
          else if (done % 100 === 0) console.note(`${done}/${total}`);
        },
      });
      report(results, targets, FORMATS, console);
      // A run of nothing is no success: nobody could tell it from one.
      if (casesIn(results.counts) === results.counts.unsupported) return 3;
      return failuresIn(results.counts) > 0 || results.stale.length > 0 ? 1 : 0;
    } finally {
      await backend.close?.();
    }
  },
};
