/** Exchange's reason strings, such as `RESOLVER.FWD.NotFound`: where they stand in a text, and the entries that explain them. */

import { type Entry, everyEntry } from './entries.ts';

/** A stage of Exchange in capitals, and what it says: `STOREDRV.Deliver.Exception:StorageTransientException.IOException`. */
const REASON_STRING = /(?<![\w.@-])(?:[A-Z]{3,}\.[A-Z][\w.:]*\w|STOREDRV(?=;))/g;
/** Without one, and with a family that is only a stage, it may be a host's name in capitals: `CAT.CONTOSO.COM`. */
const SMALL_LETTER = /[a-z]|^STOREDRV$/;
const STAGE_ALONE = /^[A-Z]+\.?$/;

/** The first reason string in a text that begins so; null if there is none. */
export function reasonStringIn(text: string, beginning: string): string | null {
  return text.match(REASON_STRING)?.find((string) => beginsWith(string, beginning)) ?? null;
}

function beginsWith(string: string, beginning: string): boolean {
  return string.startsWith(beginning) && (SMALL_LETTER.test(string) || !STAGE_ALONE.test(beginning));
}

/** The beginning of reason strings, and the entry that explains these. */
interface Beginning {
  readonly text: string;
  readonly entry: Entry;
}

let beginnings: { readonly named: readonly Beginning[]; readonly families: readonly Beginning[] } | undefined;

/**
 * The entry that names a reason string of a text as its own; the longest name decides, of two the one of this code.
 * @param digit first digit of the reply or code: some strings tell of a success, the others of a failure
 */
export function entryOfString(text: string, code: string | null, digit: string): Entry | null {
  const [longest, ...others] = beginningsIn('named', text).filter(
    ({ entry }) => digit === '' || (digit === '2') === (entry.resumes === 'nothingToDo'),
  );
  const alike = others.find((one) => one.text === longest?.text && one.entry.code === code);
  return (longest?.entry.code === code ? longest : (alike ?? longest))?.entry ?? null;
}

/** The entry of the family of a reason string in a text; the longest beginning decides. */
export function familyOf(text: string): Entry | null {
  return beginningsIn('families', text)[0]?.entry ?? null;
}

/** The beginnings of the reason strings in a text, the longest first. */
function beginningsIn(which: 'named' | 'families', text: string): readonly Beginning[] {
  const strings = text.match(REASON_STRING);
  if (strings === null) {
    return [];
  }
  beginnings ??= {
    named: beginningsOf(({ strings: own = [] }) => own),
    families: beginningsOf(({ texts = [], family }) => (family === true ? texts : [])),
  };
  return beginnings[which].filter((one) => strings.some((string) => beginsWith(string, one.text)));
}

/** The longest first. */
function beginningsOf(textsOf: (entry: Entry) => readonly string[]): readonly Beginning[] {
  return everyEntry()
    .flatMap((entry) => textsOf(entry).map((text) => ({ text, entry })))
    .sort((a, b) => b.text.length - a.text.length);
}
