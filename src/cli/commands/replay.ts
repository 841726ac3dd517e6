// `opset replay CASE`: one case of the suite again, by its name.
import { describeCall } from '../../semantics/domain/index.ts';
import { loadBackend } from '../backends.ts';
import type { Command } from '../command.ts';
import { UserError } from '../errors.ts';
import { loadAddedOps, loadSpecs } from '../specs.ts';

export const replay: Command = {
  name: 'replay',
  summary: 'runs one case of the suite again',
  arguments: [{ name: '<CASE>', help: 'a case as a report names it' }],
  options: ['backend', 'opsFrom'],
  examples: ["opset replay 'OP@1.0/value.D1?seed=7&path=12:3' --backend reference"],
  async run({ words, options, console }) {
    const { Oracle, parseCaseId, replayCase } = await import('../../../conformance/suite/index.ts');
    const id = parseCaseId(words[0] ?? '');
    if (!id)
      throw new UserError(
        `'${words[0]}' names no case`,
        'a case looks like OP@1.0/value.D1?seed=7&path=12:3, as a report names it; quote it for the shell',
      );
    const backend = await loadBackend(
      options.backend,
      options.opsFrom === undefined ? undefined : await loadAddedOps(options.opsFrom),
    );
    try {
      const { profile } = await backend.describe();
      const oracle = new Oracle(loadSpecs(options.opsFrom), profile);
      if (!oracle.meaning(id.op))
        throw new UserError(`the op-set has no op '${id.op}'`, 'replay with the op-set that made the report');
      const { call, attempt } = await replayCase(backend, oracle, id);
      console.out(
        `${attempt.status}: ${words[0]}\n  ${describeCall(call)}\n${attempt.message === '' ? '' : `  ${attempt.message}\n`}`,
      );
      return attempt.status === 'passed'
        ? 0
        : attempt.status === 'unsupported' || attempt.status === 'notJudged'
          ? 3
          : 1;
    } finally {
      await backend.close?.();
    }
  },
};
