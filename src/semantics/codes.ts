// What the code of a finding about the meaning language means: a row of the table behind `opset explain CODE`.
import type { CodeText } from '../opset/codes.ts';

export const LANGUAGE_CODES: Readonly<Record<string, CodeText>> = {
  'ill-typed': {
    title:
      'A text of the meaning language that does not parse, speaks of a name that is not there, or has the wrong type.',
    why: 'Every reading of the op starts from the checked text: without it there is no executor, no bound and no page.',
    fix: 'Mend the text at the place of the message; docs/language.md describes the language.',
  },
};
