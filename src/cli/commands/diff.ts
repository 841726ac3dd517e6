// `opset diff`: what changed between two op-sets.
import type { Command } from '../command.ts';
import { compareReferences } from '../comparisons.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'tells what changed between two op-sets',
  arguments: [
    { name: '<OLD>', help: 'a version, git:REV, draft, a folder that holds spec/, or a snapshot file' },
    { name: '<NEW>', help: 'the same; calls of both are run where their meanings differ' },
  ],
  options: ['bump', 'seed', 'reporter'],
  examples: ['opset diff 1.0 1.1', 'opset diff git:v1.0 draft --reporter json'],
  run: (call) => compareReferences({ old: call.words[0]!, next: call.words[1]! }, call),
};
