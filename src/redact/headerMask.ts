/** Masks a header field of a message, with its encoded words (RFC 2047), over as many lines as before. */

import { decodeWords } from 'postal-mime';
import { filled } from './filler.ts';
import type { ValueMask } from './valueMask.ts';

const WORDS = /=\?[\w*-]{1,60}\?[bq]\?[^?]{0,1000}\?=(?:[ \t]*\n?[ \t]*=\?[\w*-]{1,60}\?[bq]\?[^?]{0,1000}\?=)*/gi;
const SUBJECTS: ReadonlySet<string> = new Set(['subject', 'thread-topic', 'x-original-subject', 'original-subject']);
const PEOPLE: ReadonlySet<string> = new Set([
  'from',
  'to',
  'cc',
  'bcc',
  'sender',
  'reply-to',
  'resent-from',
  'resent-to',
  'resent-cc',
  'errors-to',
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
  const masked = SEALED.test(name)
    ? withoutRuns(text, OPAQUE_RUN, mask, (run) => (/\d/.test(run) || /[a-z][A-Z]/.test(run) ? sealed(run) : null))
    : withWords(text, mask, false);
  return masked.split('\n');
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
  const plain = isEncoded ? decodeWords(value.replace(/\s*\n\s*/g, ' ')) : value.replace(/\s*\n\s*/g, ' ').replace(/^ /, '');
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
  for (const { 0: words, index } of text.matchAll(WORDS)) {
    result += plainPart(text.slice(from, index), mask, ofPeople);
    const decoded = decodeWords(words.replace(/\s*\n\s*/g, ' '));
    const masked = ofPeople && !decoded.includes('@') ? mask.masked('person', decoded) : mask.line(decoded, []);
    result += masked === decoded ? words : encodedWord(masked) + words.replace(/[^\n]+/g, '').replaceAll('\n', '\n =?utf-8?Q??=');
    from = index + words.length;
  }
  return result + plainPart(text.slice(from), mask, ofPeople);
}

const DISPLAY_NAME = /(^|[:,;]\s*)("(?:[^"\\\n]|\\.)+"|[^\s"<>,;:@()][^"<>,;:@()\n]*?)(?=\s*<)/g;

function plainPart(text: string, mask: ValueMask, ofPeople: boolean): string {
  const byLine = (part: string): string =>
    part
      .split('\n')
      .map((line) => mask.line(line, []))
      .join('\n');
  if (!ofPeople) {
    return byLine(text);
  }
  let result = '';
  let from = 0;
  for (const { 0: whole, 1: before = '', 2: display = '', index } of text.matchAll(DISPLAY_NAME)) {
    result += byLine(text.slice(from, index)) + before;
    const plain = display.replace(/^"|"$/g, '');
    const masked = plain.includes('@') ? mask.line(plain, []) : mask.masked('person', plain);
    result += display.replace(plain, () => masked);
    from = index + whole.length;
  }
  return result + byLine(text.slice(from));
}

function encodedWord(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) {
    binary += String.fromCharCode(byte);
  }
  return `=?utf-8?B?${btoa(binary)}?=`;
}
