// What the op-set is held against: the tables of PyTorch's overloads in `spec/imports` come in; the functional ones, and why some are left open, go out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { parseSignature } from './signature/parse.ts';
import { isFunctional, keyOf } from './signature/queries.ts';

export interface OpenReason {
  /** Over the key without its namespace. */
  readonly pattern: RegExp;
  readonly reason: string;
}

export interface PyTorchOverloads {
  /** Release the tables were recorded from. */
  readonly release: string;
  /** Keys of the functional overloads known to the dispatcher, and of those only TorchScript knows. */
  readonly functional: readonly string[];
  readonly torchScriptOnly: readonly string[];
  /** The first that fits counts. */
  readonly reasons: readonly OpenReason[];
}

/** A member of PyTorch's core set that the op-set leaves out. */
export interface OutsideOp {
  readonly op: string;
  /** The op that stands in for it. */
  readonly instead: string;
  readonly why: string;
}

/** `folder` is the one that holds `spec/`. */
export function readOutsideOps(folder: string): readonly OutsideOp[] {
  const { outside } = parse(readFileSync(join(folder, 'spec/imports/outside.yaml'), 'utf8')) as {
    outside: readonly OutsideOp[];
  };
  return outside;
}

/** `folder` is the one that holds `spec/`. */
export function readPyTorchOverloads(folder: string): PyTorchOverloads {
  const text = (name: string): string => readFileSync(join(folder, 'spec/imports', `aten-2.15.${name}`), 'utf8');
  const lines = (name: string): string[] =>
    text(name)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const functional = lines('signatures.txt')
    .filter((line) => line.startsWith('aten::'))
    .map((line) => parseSignature(line, { checked: false }))
    .filter(isFunctional)
    .flatMap((signature) => keyOf(signature) ?? []);
  const { reasons } = parse(text('open.yaml')) as { reasons: readonly { pattern: string; reason: string }[] };
  return {
    release: '2.15',
    functional,
    torchScriptOnly: lines('torchscript.txt'),
    reasons: reasons.map(({ pattern, reason }) => ({ pattern: new RegExp(pattern), reason })),
  };
}
