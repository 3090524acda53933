/** Links to our commands, and our own words without their Markdown. */

export { codeSpan, escapeMarkdown, linkTarget, plainLine } from '../../text/markdown.ts';

/** Our own words without their Markdown (bold and code), for plain text. */
export function withoutMarkup(words: string): string {
  return words.replace(/\*\*|`/g, '');
}

/** Our own words without their Markdown, of a link its title alone. */
export function plainWords(words: string): string {
  return withoutMarkup(words.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1'));
}

/** A link to one of our commands; the arguments cannot end the link. */
export function commandLink(title: string, command: string, args: readonly unknown[]): string {
  return `[${title}](${commandUri(command, args)})`;
}

/** The address of one of our commands. */
export function commandUri(command: string, args: readonly unknown[]): string {
  const encoded = encodeURIComponent(JSON.stringify(args)).replace(
    /[()'*!~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `command:${command}?${encoded}`;
}
