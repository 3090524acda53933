/** The shape of a link to an article. Any room may import it. */

/** An article. `{locale}` in the address becomes the reader's (`ru-ru`). */
export interface LinkRow {
  readonly url: string;
}
