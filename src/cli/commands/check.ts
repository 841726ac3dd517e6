// `opset check`: what the specs as they stand break, for whom, and whether the version number says so.
import type { Command } from '../command.ts';
import { compareReferences } from '../comparisons.ts';

export const check: Command = {
  name: 'check',
  summary: 'tells what the specs break compared with an earlier op-set, and whether the version number says so',
  options: ['against', 'bump', 'seed', 'reporter'],
  required: ['against'],
  examples: [
    'opset check --against 1.0',
    'opset check --against git:main --bump minor',
    'opset check --against ../other-checkout --reporter human --reporter json=gate.json',
  ],
  run: (call) => compareReferences({ old: call.options.against! }, call),
};
