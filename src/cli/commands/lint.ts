// `opset lint`: everything that is wrong or missing in the specs.
import type { LintReport } from '../../compat/index.ts';
import { printFindings, wantsColour } from '../../report/human.ts';
import type { Command } from '../command.ts';
import { specFolder } from '../comparisons.ts';
import { type Formats, readReporters, report } from '../reporters.ts';
import { specSource } from '../specs.ts';

export const lint: Command = {
  name: 'lint',
  summary: 'checks the specs: form, types, what is missing, and that released definitions are still there',
  options: ['reporter', 'opsFrom'],
  examples: ['opset lint', 'opset lint --reporter json=findings.json'],
  async run({ options, console }) {
    const colour = wantsColour(process.stdout.isTTY === true, process.env);
    const formats: Formats<LintReport> = {
      human: ({ ops, findings }) =>
        `${findings.length > 0 ? `${printFindings(findings, { colour })} in ` : 'no findings in '}${ops} ops\n`,
      json: (results) => `${JSON.stringify(results)}\n`,
    };
    const targets = readReporters(options.reporter, formats, 'human');
    const compat = await import('../../compat/index.ts');
    const results = compat.lint(specSource(specFolder(), options.opsFrom));
    report(results, targets, formats, console);
    return results.findings.length > 0 ? 1 : 0;
  },
};
