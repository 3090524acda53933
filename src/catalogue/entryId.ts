/** Reads an entry's id: `authority/code[/slug]`, or a reply or words in place of the code. Any room may import it. */

import type { Authority, EntryId } from './generated/ids.ts';

/** The authority in an id. */
export function authorityIn(id: EntryId): Authority;
export function authorityIn(id: string): string;
export function authorityIn(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

/** The enhanced status code, a range or a class of them; null for an entry that is identified by its replies or words alone. */
export function codeIn(id: string): string | null {
  const told = id.split('/')[1] ?? '';
  return /^[245X]\.[\dx]/.test(told) ? told : null;
}
