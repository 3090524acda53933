/** The links of a packed Markdown page: each must lead somewhere from where the page is read. */

/** A link's or an image's target, in Markdown or in the attributes of HTML. */
const target = /\]\(\s*<?([^)\s>]+)>?[^)]*\)|\b(?:href|src)="([^"]+)"|^\[[^\]]+\]:\s*(\S+)/gmu;

/** A URL, or a place on the same page. */
const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/iu;

/**
 * The links of a page to files that are not packed with it.
 *
 * @param page Markdown
 * @param files the package's files, relative to the page
 */
export function listDeadLinks(page: string, files: readonly string[]): readonly string[] {
  const links = [...page.matchAll(target)].map(([, ...groups]) => groups.find((group) => group !== undefined) ?? '');
  return links.filter((link) => !elsewhere.test(link) && !files.includes(link.replace(/^\.\/|[?#].*$/gu, '')));
}
