// Text of a stranger's file comes in; the same text goes out with nothing in it that could command a terminal or reorder its line.

/** Replaces control and direction-changing characters by a middle dot; tabs and line ends stay. */
export function visible(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\p{Cf}]/gu, '\u00b7');
}
