// What each code of a lint finding means, beside those of the reader.
import type { CodeText } from '../../opset/codes.ts';

export const LINT_CODES: Readonly<Record<string, CodeText>> = {
  'missing-derivative': {
    title: 'An argument that can have a gradient has no derivative.',
    why: 'A training graph through this op would stop here without a word.',
    fix: 'Give `derivatives` a formula for the argument, `{none: reason}` for it, or `not_differentiable: reason` for the op.',
  },
  'missing-law': {
    title: 'An op without a law.',
    why: 'Laws are what is true of the op beside its formula; they find mistakes that formula and kernel share.',
    fix: 'Add one to `laws`: a symmetry, an identity, a bound, the same result by other ops.',
  },
  'missing-example': {
    title: 'An op without an example.',
    why: 'A reader learns an op from a call with numbers; the example is run, so it is always right.',
    fix: 'Add a small call with its result to `examples`.',
  },
  'missing-see': {
    title: 'An op without a reference.',
    why: "A reader checks the spec against PyTorch's own words.",
    fix: 'Add the address of its documentation to `see`.',
  },
  'missing-tag': {
    title: 'An op without a tag.',
    why: 'Pages and selections of ops group them by tag.',
    fix: 'Add what kind of op it is to `tags`, such as pointwise or reduction.',
  },
  'bad-domain-hint': {
    title: 'A hint for generated inputs that cannot be understood.',
    why: 'It would be ignored, and tests would miss what it was meant to bring about.',
    fix: 'Write hints as {min, max}, {values: […]}, {rank: [1, 4]}, {extent: [1, 8]} or {data: [0, 1]}, by argument.',
  },
  'released-definition-gone': {
    title: 'A definition that a released version names is no longer in the specs.',
    why: 'Graphs of that version run with that definition; without it they cannot, and nothing can be compared with it.',
    fix: 'Put the old definition back as an entry of `versions` of its own, with `until`, and the new one after it with `since`.',
  },
  'released-definition-moved': {
    title: 'Another definition than the released one counts in a released version.',
    why: 'Graphs of that version would run with a meaning it never had.',
    fix: 'Give the new meaning the `since` of the version it will be released in.',
  },
  'backdated-definition': {
    title: 'An op is said to be in a released version that does not have it.',
    why: 'Readers of that version refuse graphs that use it.',
    fix: 'Set `since` to the version it will be released in.',
  },
  'edited-snapshot': {
    title: 'A released snapshot was changed.',
    why: 'It is the record of what was promised.',
    fix: 'Restore the file from the commit that released it.',
  },
};
