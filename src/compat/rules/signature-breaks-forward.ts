// The rule signature-breaks-forward: calls of the new signature may be no calls of the old one. A pair of versions of one op comes in, the places where it is so go out.
import { printSignature } from '../../opset/signature/print.ts';
import type { Rule } from '../rule.ts';
import { findForwardObstacles } from '../signature-relation.ts';

export const signatureBreaksForward: Rule = {
  id: 'signature-breaks-forward',
  family: 'signature',
  title: 'Calls of the new signature may be no calls of the old one.',
  audience: 'back end',
  level: 'dangerous',
  required: 'minor',
  why: "PyTorch's relation check_forward_compatible_with does not hold: a reader of the version before may refuse what is written now.",
  fix: 'Raise the minor version.',
  *check(pair) {
    const both = pair.definitions;
    // Where even old calls break, that says more.
    if (!both || pair.signatureObstacles.length > 0) return;
    const obstacles = findForwardObstacles(both.old.version.signature, both.next.version.signature);
    if (obstacles.length === 0) return;
    const [from, to] = [both.old, both.next].map(({ version }) => printSignature(version.signature)) as [
      string,
      string,
    ];
    yield { where: `signature: ${obstacles.map(({ reason }) => reason).join('; ')}`, from, to };
  },
};
