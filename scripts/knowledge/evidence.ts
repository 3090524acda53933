/** Checks the replies beside words: those of an entry must get that entry from the look-up, those of a table of words its reason. */

import { comparable } from '../../src/catalogue/comparableText.ts';
import { entriesOf } from '../../src/catalogue/entries.ts';
import { authorityIn } from '../../src/catalogue/entryId.ts';
import { findGeneralWords } from '../../src/catalogue/generalWords.ts';
import { chooseEntry } from '../../src/catalogue/lookup.ts';
import { reasonOf } from '../../src/catalogue/reason.ts';
import type { Catalogue, Evidence, PlacedWords } from './catalogue.ts';

const CODE = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.])/;
const REPLY = /^[2-5]\d\d(?=[ -]|$)/;

/** Reports evidence that gets another meaning. Imports the generated rows, so these must be written first. */
export function checkEvidence(catalogue: Catalogue): void {
  for (const evidence of catalogue.evidence) {
    const { entry, reply, words } = evidence;
    if (words !== null && !reply.toLowerCase().includes(words.toLowerCase())) {
      catalogue.report(evidence, `The reply does not hold the words “${words}”: quote one that does.`);
      continue;
    }
    const chosen = entryOfReply(evidence, catalogue.rows);
    if (chosen !== entry && !chosen?.startsWith(`${entry}/`)) {
      const file = chosen === null ? undefined : catalogue.rows.entries.get(chosen)?.file;
      const home = chosen === null ? 'no meaning' : `\`${chosen}\`${file === undefined ? '' : ` (${file})`}`;
      catalogue.report(evidence, `This reply is answered by ${home}, not by this meaning: choose words that stand in no other.`);
    }
  }
}

/** Reports phrases that tell another reason, alone or in the reply beside them. Imports the generated phrases. */
export function checkWordsEvidence(catalogue: Catalogue): void {
  for (const phrase of catalogue.generalWords.values()) {
    const { words, reason } = phrase.value;
    if (phrase.reply !== null && !holds(phrase.reply, words)) {
      catalogue.report(phrase, `The reply does not hold the words “${words}”: quote one that does.`);
      continue;
    }
    const told = reasonOfPhrase(phrase);
    if (told.reason !== reason) {
      const by = told.words === null ? '' : ` (“${told.words}”)`;
      catalogue.report(
        phrase,
        `${phrase.reply === null ? 'These words tell' : 'This reply tells'} \`${told.reason}\`${by}, not \`${reason}\`: ${phrase.reply === null ? 'move them, or take them out' : 'quote another, or move the words'}.`,
      );
    }
  }
}

function holds(reply: string, words: string): boolean {
  const text = comparable(reply);
  return words.split('*').every((piece) => text.includes(piece.trim()));
}

function reasonOfPhrase({ value, reply }: PlacedWords): { readonly reason: string; readonly words: string | null } {
  const text = reply ?? value.words.replaceAll('*', ' ');
  const code = CODE.exec(text)?.[0] ?? null;
  const number = REPLY.exec(text)?.[0] ?? null;
  const digit = (number ?? code ?? String(value.class ?? 5)).charAt(0);
  // The tables are about any server's words.
  const entry = code === null && number === null ? null : chooseEntry({ code, reply: number, text, writer: 'other' });
  return { reason: reasonOf(entry, text, digit), words: findGeneralWords(text, digit)?.words ?? null };
}

function entryOfReply({ entry, reply }: Evidence, rows: Catalogue['rows']): string | null {
  const code = CODE.exec(reply)?.[0] ?? null;
  const number = REPLY.exec(reply)?.[0] ?? null;
  // The replies of standards are nobody's in particular.
  const writer = /^(?:iana|smtp|words)\//.test(entry) ? 'other' : undefined;
  const chosen = chooseEntry({ code, reply: number, text: reply, writer, server: hostOf(entry, rows) });
  return (chosen ?? (code?.startsWith('2.') ? entriesOf(code)[0] : undefined))?.id ?? null;
}

/** A host that speaks, for words that count only where it does. */
function hostOf(entry: string, rows: Catalogue['rows']): string | null {
  if (rows.entries.get(entry)?.value.whereItSpeaks !== true) {
    return null;
  }
  const hosts = rows.authorities.get(authorityIn(entry))?.value.hosts as readonly string[] | undefined;
  return hosts?.[0] ?? null;
}
