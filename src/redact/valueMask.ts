/** Masks values whose kind is known: what a field or a column holds. */

import { isDefaultRoute } from '../catalogue/builtInConnectors.ts';
import { findOutcomeWords } from '../catalogue/outcomeWords.ts';
import { reasonWordsIn } from '../catalogue/reason.ts';
import { isAutomaticReply } from '../scan/messages/automaticReply.ts';
import type { FieldAt, FieldKind } from './fields.ts';
import type { HeardWords } from './heardWords.ts';
import { applied, type LineMask, type Replacement } from './lineMask.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { isServersWord } from './vocabulary.ts';
import { areKnown, REPLY, WORD, wordsOf } from './words.ts';

/** Codes in a subject are findings. */
const CODE = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<!\d)[245]\d\d(?!\d)/;
/** Something else than words: markers, lists, addresses. */
const NO_NAME = /[@<>={}[\]]|\d{3}/;
/** What is before the sign of an address, alone: a mailbox of the server itself, or who logged in. Names of its parts have a bracket or a blank. */
const ACCOUNT = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._+-]{1,63}$/u;
/** Before the bracket around an address: a name. */
const DISPLAY = /(?:"([^"<>@]{2,100})"|'([^'<>@]{2,100})'|([^\s"',;:<>()@=][^"',;:<>()@=\t]{1,80}))[ \t]{0,3}$/u;
const OPENING = /[<(](?:mailto:)?[^\s<>()@]{1,100}$/;
/** What names people in quoted headers, in the languages of mail programs. */
const HEADER = /(?:^|[>\s*])(?:from|to|cc|bcc|sender|reply-to|von|an|de|à|da|a|para|от|кому|копия|van|aan)\*?:\*?\s*$/i;
/** Maximum length of a name with what is around it, UTF-16 code units. */
const MAX_DISPLAY = 110;

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
      return this.#line.masked(value);
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
        return NO_NAME.test(value) ? this.#line.masked(value) : this.#nameOf('name', value);
      case 'account':
        return isAccount(value) ? this.#line.localPart(value) : this.#line.masked(value);
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
      ? []
      : [
          ...fields.filter(({ kind, from, to }) => kind !== 'account' || isAccount(text.slice(from, to))),
          ...people(text),
          ...greetings(text),
          ...commonNames(text),
          ...mailboxes(text),
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

  #isPseudonym(word: string): boolean {
    return /^(?:ours|theirs|srv|usr|Anon|Connector|Topic|tenant|example)\d*$/.test(word);
  }

  #server(value: string): string {
    return /^[\w-]+$/.test(value) && !/^\d+$/.test(value) ? this.#line.hosts.maskedLabel(value) : this.#line.masked(value);
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
  return ACCOUNT.test(value) && /\p{L}/u.test(value) && !areKnown(value) && !/^\d|\.\p{L}{2,}$/u.test(value);
}

/** Whether a subject, or the beginning of one, is a server's: it has no other words, and says what became of a message, or why. */
function isServersSubject(text: string): boolean {
  const isTelling = areKnown(text) && (findOutcomeWords(text) !== null || reasonWordsIn(text, '5') !== null);
  return isTelling || isAutomaticReply(text);
}

/** Names before addresses, `Luca Ferri (luca.ferri@contoso.com)`; in a sentence, the words behind the last one of servers. */
function people(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  if (!text.includes('@')) {
    return found;
  }
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const before = text.slice(Math.max(0, sign - MAX_DISPLAY), sign);
    const bracket = OPENING.exec(before);
    const to = bracket === null ? 0 : sign - before.length + bracket.index;
    const name =
      to === 0 || /[,;:=<([]/.test(text.charAt(to - 1)) ? null : DISPLAY.exec(text.slice(Math.max(0, to - MAX_DISPLAY), to));
    if (name === null) {
      continue;
    }
    const [whole, double, single, plain] = name;
    const written = double ?? single ?? plain ?? '';
    const begin = to - whole.length + whole.indexOf(written);
    const isHeader = plain !== undefined && HEADER.test(text.slice(Math.max(0, begin - 20), begin));
    const value = plain === undefined || isHeader ? written.trimEnd() : lastName(written.trimEnd());
    if (value !== '' && !NO_NAME.test(value)) {
      const from = begin + written.trimEnd().length - value.length;
      found.push({ kind: 'person', from, to: from + value.length });
    }
  }
  return found;
}

const GREETING = /\b(?:HELO|EHLO)[ =]([A-Za-z\d-]{2,63})(?![\w.-])/g;

/** The names by which clients without a domain introduce themselves. */
function greetings(text: string): FieldAt[] {
  return text.includes('LO')
    ? [...text.matchAll(GREETING)].map(({ 0: whole, 1: name = '', index }) => {
        const to = index + whole.length;
        return { kind: 'server', from: to - name.length, to };
      })
    : [];
}

/**
 * A mailbox of the server itself: as SMTP's commands name it, as replies and programs name who is unknown, and who owns a file, `/home/anna`.
 * The subject of a message, as filters and Exim write it.
 */
const MAILBOX =
  /\b(?:RCPT(?: TO:)?|VRFY(?: user)?|EXPN) ?<?([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=>|$|[\s",])|\b[Uu](?:ser unknown|nknown user):? "?([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=["\s,)]|$)|\/(?:home|var\/mail|var\/spool\/mail|Users)\/([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=[\s/,:;)"']|$)/gu;
const TOPIC =
  /\bheader Subject: (.{1,1000}?)(?= from \S+?; from=<|$)|(?<= )T="((?:[^"\\]|\\.){1,1000})"|, [Ss]ubject: "((?:[^"\\]|\\.){1,1000})"/g;

function mailboxes(text: string): FieldAt[] {
  return [
    ...(/RCPT|VRFY|EXPN|nknown|\//.test(text) ? placed('account', MAILBOX, text) : []),
    ...(/ubject: | T="/.test(text) ? placed('subject', TOPIC, text) : []),
  ];
}

/** What the first group that took part has. */
function placed(kind: FieldKind, pattern: RegExp, text: string): FieldAt[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, ...groups }) => {
    const value = groups[1] ?? groups[2] ?? groups[3] ?? '';
    const from = index + whole.lastIndexOf(value);
    return value === '' ? [] : [{ kind, from, to: from + value.length }];
  });
}

const COMMON_NAME = /\bCN=([A-Za-z\d-]{2,63})(?![\w@-]|\.\w)/g;

/** Servers without a domain, as certificates and directories name them. */
function commonNames(text: string): FieldAt[] {
  return text.includes('CN=')
    ? [...text.matchAll(COMMON_NAME)].map(({ 0: whole, 1: name = '', index }) => {
        const to = index + whole.length;
        return { kind: 'server', from: to - name.length, to };
      })
    : [];
}

/** Maximum number of words of a name. */
const MAX_NAME = 5;

function lastName(words: string): string {
  let from = words.length;
  let count = 0;
  for (const { 0: word, index } of [...words.matchAll(/\S+/g)].reverse()) {
    const letters = word.replace(/[^\p{L}\p{M}]/gu, '');
    if (
      count === MAX_NAME ||
      letters === '' ||
      /^\p{Ll}/u.test(letters) ||
      isServersWord(letters.toLowerCase()) ||
      (/[.!?]$/.test(word) && letters.length > 2)
    ) {
      break;
    }
    from = index;
    count++;
  }
  return words.slice(from);
}
