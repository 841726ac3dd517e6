// The op-set that comes with this program.
import { loadOpset, type Opset, packageFolder } from '../opset/index.ts';
import { printFindings } from '../report/human.ts';
import { UserError } from './errors.ts';

/** @throws UserError where a spec has findings: nothing can be judged by a broken op-set. */
export function loadSpecs(): Opset {
  const { opset, findings } = loadOpset(packageFolder());
  if (findings.length > 0)
    throw new UserError(`the specs have findings\n${printFindings(findings)}`, 'mend them; `opset lint` lists them');
  return opset;
}
