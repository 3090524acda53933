/** Masks values whose kind is known: what a field or a column holds. */

import { isDefaultRoute } from '../catalogue/builtInConnectors.ts';
import { findOutcomeWords } from '../catalogue/outcomeWords.ts';
import { reasonWordsIn } from '../catalogue/reason.ts';
import { isAutomaticReply } from '../scan/messages/automaticReply.ts';
import { eachMatch } from '../text/eachMatch.ts';
import { directoryNamesIn } from './directoryNames.ts';
import { displayNamesIn, NO_NAME } from './displayNames.ts';
import { decodedWords, ENCODED_WORDS, encodedWord } from './encodedWords.ts';
import type { FieldAt, FieldKind } from './fields.ts';
import type { HeardWords } from './heardWords.ts';
import { isHost } from './hostNames.ts';
import { applied, type LineMask, type Replacement } from './lineMask.ts';
import { placesIn } from './places.ts';
import { isNoId, type Pseudonyms } from './pseudonyms.ts';
import { isServersWord } from './vocabulary.ts';
import { areKnown, REPLY, WORD, wordsOf } from './words.ts';

/** Codes in a subject are findings. */
const CODE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)[245]\d\d(?!\d)/;
/** What is before the sign of an address, alone: a mailbox of the server itself, or who logged in. Names of its parts have a bracket or a blank. */
const ACCOUNT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._+-]{1,63}$/u;
/** Of a word with digits, how many letters make a name. */
const MIN_LETTERS = 3;
/** The end of a file's name, which tells its kind. */
const FILE_END = /\.[A-Za-z]{2,5}$/;
/** Folders that every machine has. */
const PROGRAMS_FOLDER =
  /^(?:www|https?|html?|php|aspx?|cgi|bin|usr|lib|var|etc|tmp|opt|srv|Users|Windows|ProgramData|Files|Logs?|V)$/i;

export class ValueMask {
  readonly #pseudonyms: Pseudonyms;
  readonly #line: LineMask;

  constructor(pseudonyms: Pseudonyms, line: LineMask) {
    this.#pseudonyms = pseudonyms;
    this.#line = line;
  }

  get isUndoing(): boolean {
    return this.#pseudonyms.isUndoing;
  }

  /** A whole value. */
  masked(kind: FieldKind, value: string): string {
    if (this.#pseudonyms.isUndoing || value.trim() === '') {
      return kind === 'encoded' ? this.#encoded(value) : this.#line.masked(value);
    }
    switch (kind) {
      case 'subject':
        return this.#subject(value);
      case 'server':
        return this.#server(value);
      case 'connector':
        if (isDefaultRoute(value)) {
          return value;
        }
        return value
          .split('\\')
          .map((part, index, all) => (index < all.length - 1 ? this.#server(part) : this.#nameOf('connector', part)))
          .join('\\');
      case 'person':
        return NO_NAME.test(value) ? this.line(value, []) : this.#nameOf('name', value);
      case 'account':
        return isAccount(value) ? this.#line.localPart(value) : this.line(value, []);
      case 'words':
        return this.#byWords(value);
      case 'encoded':
        return this.#encoded(value);
    }
  }

  /** A line of a log: the values that were found in it, and the rest. */
  line(text: string, fields: readonly FieldAt[]): string {
    return applied(text, this.replacements(text, fields));
  }

  /** What a server wrote: every word that servers do not use is masked too, for it may be somebody's name, or from a subject. */
  serverText(text: string): string {
    return this.#subjectByWords(text);
  }

  /** A sentence of ours that quotes servers, perhaps cut: every word of theirs that servers do not use is masked too; ours stay. */
  said(sentence: string, heard: HeardWords): string {
    return this.#line.masked(sentence).replace(WORD, (word, at: number, all: string) => {
      const whole = heard.whole(word, all.startsWith('…', at + word.length));
      return whole === null || this.#isPseudonym(word) ? word : this.#pseudonyms.of('subject', whole);
    });
  }

  /** In order, without overlaps. */
  replacements(text: string, fields: readonly FieldAt[]): Replacement[] {
    const found: Replacement[] = [];
    let from = 0;
    for (const field of this.#pseudonyms.isUndoing
      ? encodedIn(text)
      : [
          ...fields.filter((field) => isOfItsKind(text, field)),
          ...displayNamesIn(text),
          ...directoryNamesIn(text),
          ...placesIn(text).filter((place) => isOfItsKind(text, place)),
          ...encodedIn(text),
        ].sort((a, b) => a.from - b.from)) {
      if (field.from < from) {
        continue;
      }
      this.#take(text, from, field.from, found);
      const value = text.slice(field.from, field.to);
      const masked = this.masked(field.kind, value);
      if (masked !== value) {
        found.push({ from: field.from, to: field.to, text: masked });
      }
      from = field.to;
    }
    this.#take(text, from, text.length, found);
    return found;
  }

  #take(text: string, from: number, to: number, found: Replacement[]): void {
    if (from < to) {
      for (const one of this.#line.replacements(text.slice(from, to))) {
        found.push({ from: from + one.from, to: from + one.to, text: one.text });
      }
    }
  }

  #subject(value: string): string {
    if (CODE.test(value)) {
      return this.#subjectByWords(value);
    }
    let prefix = '';
    for (let rest = value; ; ) {
      const first = /^[^:]{1,60}:[ \t]*/.exec(rest)?.[0];
      if (first === undefined || !(wordsOf(first).every((word) => REPLY.test(word)) || isServersSubject(first))) {
        break;
      }
      prefix += first;
      rest = rest.slice(first.length);
    }
    const topic = value.slice(prefix.length);
    const end = /["\s]*$/.exec(topic)?.[0] ?? '';
    const name = topic.slice(0, topic.length - end.length);
    const masked =
      wordsOf(name).length === 0 || isServersSubject(name)
        ? this.#line.masked(value)
        : `${prefix}${this.#pseudonyms.of('subject', name)}${end}`;
    return findOutcomeWords(value) === findOutcomeWords(masked) ? masked : this.#subjectByWords(value);
  }

  /** Where the words of a subject tell what became of a message, all words that servers use stay. */
  #subjectByWords(value: string): string {
    return this.#line
      .masked(value)
      .replace(WORD, (word) =>
        areKnown(word) || /\d/.test(word) || this.#isPseudonym(word) ? word : this.#pseudonyms.of('subject', word),
      );
  }

  /** What has names and words of servers in any order: each word that servers do not use is masked, also with a number behind it. */
  #byWords(value: string): string {
    let masked = '';
    let from = 0;
    for (const one of this.#line.replacements(value)) {
      masked += this.#withoutNames(value.slice(from, one.from)) + one.text;
      from = one.to;
    }
    const rest = value.slice(from);
    const end = FILE_END.exec(rest)?.[0] ?? '';
    return masked + this.#withoutNames(rest.slice(0, rest.length - end.length)) + end;
  }

  #withoutNames(text: string): string {
    return text.replace(WORD, (word) => {
      const letters = word.replace(/\d+/g, '');
      const isNobodys = letters.length < MIN_LETTERS || isNoId(word.toLowerCase()) || areKnown(letters);
      return isNobodys || PROGRAMS_FOLDER.test(letters) ? word : this.#pseudonyms.of('word', word);
    });
  }

  /** Encoded words outside of a header, of which a line may have a half. */
  #encoded(words: string): string {
    const decoded = decodedWords(words);
    const masked = this.isUndoing ? this.#line.masked(decoded) : this.#byWords(decoded);
    return masked === decoded ? words : encodedWord(masked);
  }

  #isPseudonym(word: string): boolean {
    return /^(?:ours|theirs|srv|usr|Anon|Connector|Topic|tenant|example)\d*$/.test(word);
  }

  #server(value: string): string {
    return /^[\p{L}\p{M}\p{N}_-]+$/u.test(value) && !/^\d+$/.test(value)
      ? this.#line.hosts.maskedLabel(value)
      : this.line(value, []);
  }

  #nameOf(kind: 'connector' | 'name', value: string): string {
    const name = value.trim();
    if (
      wordsOf(name).every((word) => /^\d{1,4}$/.test(word) || isServersWord(word.toLowerCase())) ||
      /^[\da-f]{16}$/i.test(name)
    ) {
      return this.#line.masked(value);
    }
    const known = this.#line.masked(name);
    const rest = wordsOf(known).filter((word) => !this.#isPseudonym(word));
    if (known !== name && rest.every((word) => isServersWord(word.toLowerCase()))) {
      return value.replace(name, () => known);
    }
    return value.replace(name, () => this.#pseudonyms.of(kind, name));
  }
}

/** A word of servers, `local` or `unknown`, is nobody's. */
function isAccount(value: string): boolean {
  return (
    ACCOUNT.test(value) &&
    /\p{L}/u.test(value) &&
    !areKnown(value) &&
    !/^\d/.test(value) &&
    !(value.includes('.') && isHost(value))
  );
}

/** Whether a place has what it usually has; where it has more, the rest of the line is judged without it. */
function isOfItsKind(text: string, { kind, from, to }: FieldAt): boolean {
  switch (kind) {
    case 'account':
      return isAccount(text.slice(from, to));
    case 'server':
      return /^[\p{L}\p{M}\p{N}_-]+$/u.test(text.slice(from, to));
    default:
      return true;
  }
}

function encodedIn(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  if (text.includes('=?')) {
    eachMatch(ENCODED_WORDS, text, ({ 0: words, index }) => {
      found.push({ kind: 'encoded', from: index, to: index + words.length });
    });
  }
  return found;
}

/** Whether a subject, or the beginning of one, is a server's: it has no other words, and says what became of a message, or why. */
function isServersSubject(text: string): boolean {
  const isTelling = areKnown(text) && (findOutcomeWords(text) !== null || reasonWordsIn(text, '5') !== null);
  return isTelling || isAutomaticReply(text);
}
