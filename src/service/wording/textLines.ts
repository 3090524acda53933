/** Lines of text for a terminal. */

/** Maximum width of a line, columns. */
export const TEXT_WIDTH = 100;

export function cutLine(line: string): string {
  return line.length <= TEXT_WIDTH ? line : `${line.slice(0, TEXT_WIDTH - 1).toWellFormed()}…`;
}

/** The lines of a sentence, broken between words. */
export function wrapLine(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < TEXT_WIDTH) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(lines.length === 0 ? word : `  ${word}`);
    }
  }
  return lines.map(cutLine);
}
