// What each code of a finding about specs means: the table behind `opset explain CODE`.

export interface CodeText {
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  readonly fix: string;
}

export const SPEC_CODES: Readonly<Record<string, CodeText>> = {
  'yaml-syntax': {
    title: 'The file is not valid YAML 1.2.',
    why: 'Nothing in it can be trusted until it is.',
    fix: 'Indent with spaces; put values that hold special characters in quotes; keep one document a file, without tags.',
  },
  'yaml-limit': {
    title: 'The file is nested too deeply, holds too many values, or multiplies itself through aliases.',
    why: 'A spec file never needs to; a hostile one could exhaust the memory of whoever reads it.',
    fix: 'Write the values out, flatter, or in several files.',
  },
  'duplicate-field': {
    title: 'A field stands twice in one map.',
    why: 'Only one of the two would count, and readers would disagree which.',
    fix: 'Keep one of the two.',
  },
  'unreadable-file': {
    title: 'A file cannot be read as text.',
    why: 'The op-set would be incomplete without a word.',
    fix: 'Save it as UTF-8, below the size limit.',
  },
  'missing-file': {
    title: 'A file that every op-set needs is not there.',
    why: 'Names in other files refer to what it lists.',
    fix: 'Add it.',
  },
  'misplaced-file': {
    title: 'A file stands where no reader looks, or its name is not that of what it holds.',
    why: 'One stem names an op in files, tests, pages and messages; a file elsewhere would be ignored.',
    fix: 'Move or rename it: spec/ops/<namespace>/<family>/<name>.<overload>.yaml.',
  },
  'unknown-field': {
    title: 'A field that this kind of file does not have.',
    why: 'It would be ignored, and with it what its author meant.',
    fix: 'Correct the spelling; see the schema in spec/schema.',
  },
  'missing-field': {
    title: 'A required field is missing.',
    why: 'Every reading of the spec needs it.',
    fix: 'Add it.',
  },
  'wrong-type': {
    title: 'A value of the wrong kind: text, number, list or map.',
    why: 'YAML guesses kinds from spelling; 1.10 without quotes is the number 1.1.',
    fix: 'Put text that looks like something else in quotes.',
  },
  'bad-value': {
    title: 'A value that is not one of those allowed, or not of the form asked for.',
    why: 'Other files and programs depend on the form.',
    fix: 'Write it as in the example of the message.',
  },
  'bad-name': {
    title: 'A name or label that does not have the form asked for.',
    why: 'Labels are printed by errors, tests and pages, and are looked up by them.',
    fix: 'Rename it: C1, C2, … for constraints, U1, … for unpredictable cases, words of letters, digits and _ elsewhere.',
  },
  'bad-signature': {
    title: "A signature that ATen's schema language does not know.",
    why: 'Arguments, results and defaults are read from it.',
    fix: "Write it as PyTorch prints it, without the op's name: (Tensor self, *, Scalar alpha=1) -> Tensor.",
  },
  'named-signature': {
    title: "A signature that repeats the op's name.",
    why: 'The name stands in the field op; said twice, it could differ.',
    fix: 'Begin the signature with its parenthesis.',
  },
  'unknown-dtype': {
    title: 'A name in a dtype row or set that is no dtype and no set.',
    why: 'The row would allow nothing.',
    fix: 'Use a name of spec/dtypes.yaml, or of an earlier column, an argument or a let.',
  },
  'unknown-argument': {
    title: 'A field speaks of an argument that the signature does not have.',
    why: 'It would be ignored.',
    fix: 'Correct the name, or the signature.',
  },
  'version-order': {
    title: 'The meanings of an op are not in the order of their versions.',
    why: 'Old graphs run with the meaning of their version; there must be exactly one.',
    fix: 'List the meanings oldest first; until is the first version without the meaning.',
  },
  'duplicate-definition': {
    title: 'Two files define the same op, function, profile or version.',
    why: 'Only one of the two would count.',
    fix: 'Keep one of the two.',
  },
  'bad-function': {
    title: 'A function that has both a body and native: true, or neither.',
    why: 'Exactly one of the two is its definition.',
    fix: 'Give it a body, or make it native.',
  },
};
