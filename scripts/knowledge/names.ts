/** How ids and files are named, and what is said of a name that is none. */

/** `5.1.10`, `X.1.1` in any class, `5.7.606-649`, `4.x.x`. */
const CODE = /^(?:[245X]\.\d{1,3}\.\d{1,3}|[45]\.\d{1,3}\.(\d{1,3})-(\d{1,3})|[45]\.x\.x)$/;
/** A reply, or a provider's own number, or its own word: `550`, `104`, `AUP1020-1080`, `NoSuchUser`. */
const OTHER = /^(?:\d{3}|[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)$/;
/** The name that tells a meaning from others of its code. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PIECE = /^[a-z][A-Za-z0-9]*$/;

/** What is wrong with `code[/name]`, the key of a row or the way to a file below its authority; null: nothing. */
export function faultOfCode(key: string): string | null {
  const [told = '', slug, ...rest] = key.split('/');
  const [code, from, to] = CODE.exec(told) ?? [];
  if (code === undefined && !OTHER.test(told)) {
    return `\`${told}\` is no code: write one such as 5.1.10, 5.7.606-649, 4.x.x or 550.`;
  }
  if (from !== undefined && Number(from) >= Number(to)) {
    return `\`${told}\` is no range: write the lower number first.`;
  }
  if (slug !== undefined && !SLUG.test(slug)) {
    return `\`${slug}\` is no name of a meaning: write small letters and digits, with hyphens between words, such as \`mailbox-full\`.`;
  }
  return rest.length === 0 ? null : `\`${key}\` has too many parts: write the code, and behind one slash a name.`;
}

/** What is wrong with the file of a meaning, by the way to it below `meanings/`; null: nothing. */
export function faultOfMeaning(id: string): string | null {
  const slash = id.indexOf('/');
  return slash < 0
    ? 'Whose code is this? Put the file into the folder of who speaks, such as knowledge/meanings/exchange-online/.'
    : faultOfCode(id.slice(slash + 1));
}

/** What is wrong with the id of a cause, step, check or shared meaning; null: nothing. */
export function faultOfPiece(id: string): string | null {
  return PIECE.test(id)
    ? null
    : `\`${id}\` is no id: write letters and digits alone, a small letter first, such as \`checkSpelling\`; the file lies in no folder below.`;
}
