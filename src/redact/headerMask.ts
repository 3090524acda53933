/** Masks a header field of a message, with its encoded words (RFC 2047), over as many lines as before. */

import { decodedWords, ENCODED_WORDS, encodedWord } from './encodedWords.ts';
import { fieldKindOf } from './fields.ts';
import { filled } from './filler.ts';
import type { ValueMask } from './valueMask.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'thread-topic', 'x-original-subject', 'original-subject']);
const PEOPLE: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'reply-to',
  'resent-from',
  'resent-sender',
  'resent-to',
  'resent-cc',
  'resent-bcc',
  'resent-reply-to',
  'errors-to',
  'delivered-to',
  'x-original-to',
  'envelope-to',
  'x-envelope-to',
  'x-envelope-from',
  'apparently-to',
  'x-failed-recipients',
  'disposition-notification-to',
  'organization',
  'x-ms-exchange-senderadcheck',
]);
/** Values that only programs read, and that hold ids or keys. */
const SEALED =
  /^(?:dkim-signature|domainkey-signature|arc-(?:seal|message-signature)|x-google-dkim-signature|thread-index|x-microsoft-antispam-message-info(?:-original)?|x-ms-exchange-(?:antispam-message)?info|x-gm-message-state|x-google-smtp-source|x-forefront-antispam-report-untrusted|autocrypt|face|x-face|x-ms-exchange-antispam-messagedata[\w-]*|x-ms-exchange-crosstenant-userprincipalname|x-exchange-antispam-report[\w-]*)$/;
/** Fields in which the names of files are. */
const FILES: ReadonlySet<string> = new Set(['content-type', 'content-disposition']);
/** A file's name as a parameter; also continued and encoded (RFC 2231). */
const FILE_NAME = /(?<=\b(?:file)?name(?:\*\d{0,3}\*?)?\s{0,4}=\s{0,4}"?)[^"\n;]{1,1000}/gi;
const FILE_END = /\.\w{1,5}\s*$/;
const OPAQUE_RUN = /[A-Za-z\d+/]{12,}={0,2}/g;

export function maskedField(name: string, lines: readonly string[], mask: ValueMask, sealed: (id: string) => string): string[] {
  const text = lines.join('\n');
  if (SUBJECTS.has(name)) {
    return subject(text, lines.length, mask);
  }
  if (PEOPLE.has(name)) {
    return withWords(text, mask, true).split('\n');
  }
  if (FILES.has(name) && !mask.isUndoing) {
    return withoutRuns(text, FILE_NAME, mask, withoutFileName).split('\n');
  }
  if (name === 'content-description' && !mask.isUndoing) {
    const begin = text.indexOf(':') + 1;
    return (text.slice(0, begin) + filled(text.slice(begin))).split('\n');
  }
  const kind = fieldKindOf(name);
  if (kind !== null && !text.includes('=?')) {
    const begin = (FIELD_NAME.exec(text)?.[0] ?? '').length;
    const blanks = /^\s*/.exec(text.slice(begin))?.[0].length ?? 0;
    return mask.line(text, [{ kind, from: begin + blanks, to: text.trimEnd().length }]).split('\n');
  }
  return masking(name, text, mask, sealed).split('\n');
}

function masking(name: string, text: string, mask: ValueMask, sealed: (id: string) => string): string {
  return SEALED.test(name)
    ? withoutRuns(text, OPAQUE_RUN, mask, (run) => (/\d/.test(run) || /[a-z][A-Z]/.test(run) ? sealed(run) : null))
    : withWords(text, mask, false);
}

function withoutFileName(name: string): string {
  const end = FILE_END.exec(name)?.[0] ?? '';
  return filled(name.slice(0, name.length - end.length)) + end;
}

/** What the pattern finds is masked in a way of its own (keys and signatures, which lines of a field continue); null: like the rest. */
function withoutRuns(text: string, pattern: RegExp, mask: ValueMask, masked: (run: string) => string | null): string {
  let result = '';
  let from = 0;
  for (const { 0: run, index } of text.matchAll(pattern)) {
    const own = masked(run);
    if (own !== null) {
      result += withWords(text.slice(from, index), mask, false) + own;
      from = index + run.length;
    }
  }
  return result + withWords(text.slice(from), mask, false);
}

function subject(text: string, count: number, mask: ValueMask): string[] {
  const [name = ''] = /^[^:]*:[ \t]*/.exec(text) ?? [];
  const value = text.slice(name.length);
  const isEncoded = value.includes('=?');
  const plain = isEncoded ? decodedWords(value) : value.replace(/\s*\n\s*/g, ' ').replace(/^ /, '');
  const masked = mask.masked('subject', plain);
  if (masked === plain) {
    return text.split('\n');
  }
  const isOnNextLine = value.startsWith('\n');
  const first = isOnNextLine ? name : name + (isEncoded ? encodedWord(masked) : masked);
  const rest = Array.from({ length: count - 1 }, (_, index) =>
    isOnNextLine && index === 0 ? ` ${isEncoded ? encodedWord(masked) : masked}` : '\t-',
  );
  return [first, ...rest];
}

/** Addresses with names, or any other value; `ofPeople`: what is not an address is a name. */
function withWords(text: string, mask: ValueMask, ofPeople: boolean): string {
  let result = '';
  let from = 0;
  for (const { 0: words, index } of text.matchAll(ENCODED_WORDS)) {
    result += plainPart(text.slice(from, index), mask, ofPeople);
    const decoded = decodedWords(words);
    const masked = ofPeople && !decoded.includes('@') ? mask.masked('person', decoded) : mask.serverText(decoded);
    result += masked === decoded ? words : encodedWord(masked) + words.replace(/[^\n]+/g, '').replaceAll('\n', '\n =?utf-8?Q??=');
    from = index + words.length;
  }
  return result + plainPart(text.slice(from), mask, ofPeople);
}

/** What may be a name in a field of people: a comment, what is in quotation marks, or words; an address in its brackets is none. */
const PERSON = /<[^<>\n]*>|\(([^()\n]+)\)|"((?:[^"\\\n]|\\.)+)"(?!@)|([^\s"<>,;:()](?:[^"<>,;:()\n]*[^\s"<>,;:()])?)/g;
const FIELD_NAME = /^[!-9;-~]{1,100}[ \t]*:/;

function plainPart(text: string, mask: ValueMask, ofPeople: boolean): string {
  const byLine = (part: string): string =>
    part
      .split('\n')
      .map((line) => mask.line(line, []))
      .join('\n');
  // The brackets of an address literal have colons of their own.
  if (!ofPeople || text.includes('@[')) {
    return byLine(text);
  }
  let result = FIELD_NAME.exec(text)?.[0] ?? '';
  let from = result.length;
  for (const { 0: whole, 1: comment, 2: quoted, 3: words, index } of text.matchAll(PERSON)) {
    const person = comment ?? quoted ?? words ?? '';
    if (index >= from && person !== '' && !person.includes('@')) {
      result += byLine(text.slice(from, index)) + whole.replace(person, () => masked(person, mask));
      from = index + whole.length;
    }
  }
  return result + byLine(text.slice(from));
}

function masked(person: string, mask: ValueMask): string {
  const name = mask.masked('person', person);
  return name === person ? mask.masked('words', person) : name;
}
