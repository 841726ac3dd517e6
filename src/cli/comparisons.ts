// What `check` and `diff` share: two references come in, the comparison is printed, the exit code goes out.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison } from '../compat/index.ts';
import { wantsColour } from '../report/human.ts';
import type { Call } from './command.ts';
import type { ExitCode } from './errors.ts';
import { PACKAGE_ROOT } from './package.ts';
import { type Formats, readReporters, report } from './reporters.ts';

/** The specs a command speaks of: those of the current folder, or else those that come with this program. */
export function specFolder(): string {
  return existsSync(join('spec', 'ops')) ? '.' : PACKAGE_ROOT;
}

/** `new` defaults to what the specs say now. */
export async function compareReferences(
  { old, next = 'draft' }: { readonly old: string; readonly next?: string },
  { options, console }: Call,
): Promise<ExitCode> {
  const compat = await import('../compat/index.ts');
  const colour = wantsColour(process.stdout.isTTY === true, process.env);
  const folder = specFolder();
  const sides = { old: compat.resolveReference(old, folder), next: compat.resolveReference(next, folder) };
  const locate = (op: string): ReturnType<NonNullable<Parameters<typeof compat.printHuman>[1]>['locate'] & object> => {
    const definition = sides.next.ops.get(op)?.definition ?? sides.old.ops.get(op)?.definition;
    return definition?.spec.locate(['versions', definition.version.index, 'semantics']);
  };
  const formats: Formats<Comparison> = {
    human: (comparison) => compat.printHuman(comparison, { colour, locate }),
    json: compat.printJson,
  };
  const targets = readReporters(options.reporter, formats, 'human');
  const comparison = compat.compareOpsets(sides.old, sides.next, {
    ...(options.bump === undefined ? {} : { declared: options.bump }),
    ...(options.seed === undefined ? {} : { effort: { seed: options.seed } }),
    onOp: (op) => console.note(`comparing ${op}`),
  });
  report(comparison, targets, formats, console);
  return compat.exitCodeOf(comparison);
}
