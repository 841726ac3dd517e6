// What YAML's parser complains about, in the words of someone who writes specs: an error code of the parser comes in, message and fix go out.
import type { ErrorCode } from 'yaml';

interface Said {
  readonly message: string;
  readonly fix: string;
}

const SAID: Readonly<Partial<Record<ErrorCode, Said>>> = {
  TAB_AS_INDENT: { message: 'a tab indents this line', fix: 'indent with spaces' },
  BAD_INDENT: { message: 'the indentation fits no line above', fix: 'align the line with the fields it belongs to' },
  MULTIPLE_DOCS: { message: "a second document begins ('---')", fix: 'keep one document a file' },
  MULTILINE_IMPLICIT_KEY: {
    message: 'a field name must stand on one line',
    fix: "check for a missing ':' or an unclosed quote above",
  },
  BAD_DQ_ESCAPE: { message: 'an unknown escape in double quotes', fix: 'use single quotes, or double the backslash' },
  BAD_SCALAR_START: { message: 'a plain value cannot start with this character', fix: 'put the value in quotes' },
  TAG_RESOLVE_FAILED: { message: 'tags (!name) have no meaning in a spec', fix: 'delete the tag' },
  NON_STRING_KEY: { message: 'a field name must be plain text', fix: 'put the name in quotes' },
  MISSING_CHAR: { message: 'a closing character is missing', fix: 'close the quote, bracket or brace' },
  UNEXPECTED_TOKEN: { message: 'this cannot stand here', fix: "put values with ':', '#', '{' or '[' in quotes" },
  BLOCK_AS_IMPLICIT_KEY: {
    message: "a ': ' inside a value starts a second field on this line",
    fix: 'put the value in quotes',
  },
};

export function explainSyntax(code: ErrorCode, message: string): Said {
  const said = SAID[code];
  const detail = message.replace(/\.$/, '');
  return said === undefined
    ? { message: `YAML: ${detail}`, fix: 'correct the YAML of this file' }
    : { message: `${said.message} (YAML: ${detail})`, fix: said.fix };
}
