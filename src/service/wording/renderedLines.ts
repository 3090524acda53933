/** How many lines a text takes in a hover, estimated. */

/** Width of a hover in VS Code, characters: 484 px of text in its font. */
const COLUMNS = 75;

const HEADING = /^#+ /;
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\((?:<[^>]*>|[^)]*)\)/g;
const MARKS = /\*\*|`+/g;
const ESCAPE = /\\(.)/g;
const ENTITY = /&(?:lt|amp);/g;
const HARD_BREAK = / {2}\n|\n+/;

/** Number of lines of Markdown as a card uses it; the space between paragraphs is not counted. */
export function renderedLines(markdown: string): number {
  return markdown === '' ? 0 : markdown.split(HARD_BREAK).reduce((sum, line) => sum + wrappedLines(visible(line)), 0);
}

/** The text of one line without its marks. */
function visible(line: string): string {
  return line.replace(HEADING, '').replace(LINK, '$1').replace(MARKS, '').replace(ENTITY, '<').replace(ESCAPE, '$1');
}

/** Number of lines of a plain text: it breaks at its spaces, and within longer words. */
export function wrappedLines(text: string): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const next = used === 0 ? word.length : used + 1 + word.length;
    if (next <= COLUMNS) {
      used = next;
    } else {
      lines += (used === 0 ? 0 : 1) + Math.floor(Math.max(0, word.length - 1) / COLUMNS);
      used = word.length % COLUMNS;
    }
  }
  return lines;
}
