// `opset conform`: the suite over a back end.
import { type ConformanceReport, casesIn, failuresIn } from '../../report/conformance.ts';
import { printConformance } from '../../report/conformance-human.ts';
import { loadBackend } from '../backends.ts';
import type { Command } from '../command.ts';
import { OPSET_VERSION } from '../package.ts';
import { type Formats, readReporters, report } from '../reporters.ts';
import { loadSpecs } from '../specs.ts';

const FORMATS: Formats<ConformanceReport> = {
  human: printConformance,
  json: (results) => `${JSON.stringify(results, undefined, 2)}\n`,
};

export const conform: Command = {
  name: 'conform',
  summary: 'runs the conformance suite over a back end',
  options: ['backend', 'ops', 'effort', 'seed', 'shard', 'reporter'],
  examples: [
    'opset conform --backend reference --ops "add.*,mm"',
    'opset conform --backend "cmd:python3 my_backend.py" --reporter json=report.json',
  ],
  async run({ options, console }) {
    const targets = readReporters(options.reporter, FORMATS, 'human');
    const { Oracle, runSuite } = await import('../../../conformance/suite/index.ts');
    const backend = await loadBackend(options.backend);
    try {
      const { profile } = await backend.describe();
      const oracle = new Oracle(loadSpecs(), profile);
      const results = await runSuite(backend, oracle, {
        seed: options.seed ?? 1,
        version: OPSET_VERSION,
        effort: options.effort ?? 'default',
        ...(options.ops ? { ops: options.ops } : {}),
        ...(options.shard ? { shard: options.shard } : {}),
        onResult: ({ failure }, done, total) => {
          if (failure) console.note(`${done}/${total} ${failure.case}: ${failure.status}`);
          else if (done % 100 === 0) console.note(`${done}/${total}`);
        },
      });
      report(results, targets, FORMATS, console);
      // A run of nothing is no success: nobody could tell it from one.
      if (casesIn(results.counts) === results.counts.unsupported) return 3;
      return failuresIn(results.counts) > 0 ? 1 : 0;
    } finally {
      await backend.close?.();
    }
  },
};
