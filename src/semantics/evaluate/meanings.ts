// A checked op-set → the meanings that an evaluation looks up.
import { isRandom, type OpSpec, type OpVersion, RANDOM_SEED } from '../../opset/model.ts';
import type { CheckedOpset } from '../library.ts';
import type { Program } from '../tree.ts';
import type { Meaning } from './call.ts';
import { defaultsOf } from './defaults.ts';

/** The current meaning of an op, or the one that began with the version `since`. */
export function meaningOf(opset: CheckedOpset, key: string, since?: string): Meaning | undefined {
  const op = opset.ops.get(key);
  const index = since === undefined ? -1 : op?.spec.versions.findIndex((version) => version.since === since);
  const [program, version] = [op?.programs.at(index ?? -1), op?.spec.versions.at(index ?? -1)];
  return op && program && version && meaningFrom(op.spec, version, program);
}

/** A checked version of an op with its defaults; the stream of a random op has seed 0 where none is given. */
export function meaningFrom(spec: OpSpec, { signature }: OpVersion, program: Program): Meaning {
  const defaults = defaultsOf(signature);
  return { program, defaults: isRandom(spec) ? { ...defaults, [RANDOM_SEED]: 0n } : defaults };
}
