// A command line as people type it comes in, its words go out. Nothing is expanded and no shell takes part.

const WORD = /(?:[^\s"'\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/y;
const PIECE = /\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|([^\s"'\\]+)/g;

/**
 * Splits as a POSIX shell does: 'single quotes' keep everything, "double quotes" and a backslash protect spaces and quotes. Throws
 * SyntaxError for a quote that is not closed.
 */
export function splitCommand(command: string): string[] {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(command[at] ?? '')) at++;
    if (at === command.length) return words;
    WORD.lastIndex = at;
    const match = WORD.exec(command);
    const next = match === null ? undefined : command[WORD.lastIndex];
    if (match === null || (next !== undefined && !/\s/.test(next))) {
      throw new SyntaxError(
        `the command ${JSON.stringify(command)} has a quote that is not closed or a backslash at its end`,
      );
    }
    words.push(unquote(match[0]));
    at = WORD.lastIndex;
  }
}

function unquote(word: string): string {
  return word.replace(PIECE, (_, escaped?: string, single?: string, double?: string, plain?: string) => {
    // In double quotes a backslash protects only what would otherwise mean something.
    return escaped ?? single ?? double?.replace(/\\(["\\$`])/g, '$1') ?? plain ?? '';
  });
}
