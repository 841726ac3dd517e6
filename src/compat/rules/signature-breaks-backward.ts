// The rule signature-breaks-backward: calls of the old signature are no calls of the new one. A pair of versions of one op comes in, the places where it is so go out.
import { printSignature } from '../../opset/signature/print.ts';
import type { Rule } from '../rule.ts';

export const signatureBreaksBackward: Rule = {
  id: 'signature-breaks-backward',
  family: 'signature',
  title: 'Calls of the old signature are no calls of the new one.',
  audience: 'stored graph',
  level: 'breaking',
  required: 'major',
  why: "PyTorch's own relation (is_backward_compatible_with) does not hold: a saved call cannot be bound to the new signature.",
  fix: 'Add arguments at the end with a default, widen types only, keep names and order; or make a new overload.',
  *check(pair) {
    const both = pair.definitions;
    if (!both) return;
    // Changed defaults have a rule of their own.
    const obstacles = pair.signatureObstacles.filter(({ about }) => about !== 'default');
    if (obstacles.length === 0) return;
    const [from, to] = [both.old, both.next].map(({ version }) => printSignature(version.signature)) as [
      string,
      string,
    ];
    yield { where: `signature: ${obstacles.map(({ reason }) => reason).join('; ')}`, from, to };
  },
};
