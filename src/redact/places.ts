/** Finds values that their place in a line says are names: whom a command, a program or a bracket names without a domain. */

import { eachMatch } from '../text/eachMatch.ts';
import type { FieldAt, FieldKind } from './fields.ts';
import { areKnown } from './words.ts';

/** A host without a domain, or one label; not a part of a longer name. */
const LABEL =
  '(?<![\\p{L}\\p{N}_.@-])([\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?)(?![\\p{L}\\p{N}_@\\\\-]|\\.[\\p{L}\\p{N}])';
/** Who has a mailbox or logs in, without a domain. */
const LOGIN = '([\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._+-]{0,62})';

interface Place {
  readonly kind: FieldKind;
  /** What a line has that can have such a place: a quick look. */
  readonly hint: RegExp;
  /** The groups are the values. */
  readonly pattern: RegExp;
}

const places: readonly Place[] = [
  // The names by which clients introduce themselves.
  { kind: 'server', hint: /HLO|HELO|helo/i, pattern: make(`\\b(?:HELO|EHLO|LHLO|helo|ehlo|lhlo)[ =:]{1,2}<?${LABEL}`) },
  // Whom a trace field or a sentence calls the host that sent or took something.
  { kind: 'server', hint: /\b(?:from|by) /, pattern: make(`\\b(?:from|by) ${LABEL}(?= ?\\(| with | via | by | id |;|$)`) },
  { kind: 'server', hint: /\bhost/i, pattern: make(`\\b[Hh]ost(?:name)? ${LABEL}(?=[\\s:,;[(]|\\.?$)`) },
  // Postfix's counters name a service and who used it.
  { kind: 'server', hint: /\((?:smtp|submission|lmtp)/, pattern: make(`\\((?:smtps?|submissions?|lmtp):${LABEL}`) },
  // Commands by which one server tells another about the client; their names are in capitals.
  { kind: 'server', hint: /(?:NAME|DOMAIN)=/, pattern: make(`(?<![\\w-])(?:NAME|REVERSE_NAME|HOSTNAME|DOMAIN)=${LABEL}`) },
  { kind: 'account', hint: /(?:LOGIN|IDENT)=/, pattern: make(`(?<![\\w-])(?:LOGIN|IDENT)=${LOGIN}(?=[\\s,;]|$)`) },
  // The hosts of a source route (RFC 5321, appendix C).
  { kind: 'server', hint: /[<,]@/, pattern: make(`(?<=[<,])@${LABEL.replace('@-]', '-]')}(?=[,:])`) },
  // A greeting that was refused.
  { kind: 'server', hint: /argument\(s\)/, pattern: make(`argument\\(s\\): ${LABEL}`) },
  { kind: 'server', hint: />: Helo/, pattern: make(`<${LABEL}>(?=: Helo)`) },
  { kind: 'server', hint: /for \(/, pattern: make(`\\bfor \\(${LABEL}\\)`) },
  // Whom a reply is about.
  { kind: 'account', hint: />(?:: |\.{3} )/, pattern: make(`<${LOGIN}>(?=: |\\.{3} )`) },
  // Exim: the user of the machine, the authenticator and who logged in with it, and the mailbox behind an arrow.
  { kind: 'account', hint: / [UA]=/, pattern: make(`(?<= )(?:U=|A=[\\w.-]{1,60}:)${LOGIN}(?=\\s|$)`) },
  { kind: 'account', hint: / (?:<=|[=*>-]>|\*\*|==) /, pattern: make(`(?<= (?:<=|[=*>-]>|\\*\\*|==) )${LOGIN}(?=\\s|:|$)`) },
  // Dovecot and others: for whom a program or one of its parts works, `lmtp(123, anna)`, `sql(anna,192.0.2.1)`.
  { kind: 'account', hint: /[a-z\d]\(/, pattern: make(`(?<![\\w.])[a-z][a-z\\d_-]{1,30}\\((?:\\d{1,10}, ?)?${LOGIN}(?=[),])`) },
  // A mailbox of the server itself: as SMTP's commands name it, as replies and programs name who is unknown, and who owns a file, `/home/anna`.
  {
    kind: 'account',
    hint: /RCPT|VRFY|EXPN|nknown|\//,
    pattern:
      /\b(?:RCPT(?: TO:)?|VRFY(?: user)?|EXPN) ?<?([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=>|$|[\s",])|\b[Uu](?:ser unknown|nknown user):? "?([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=["\s,)]|$)|\/(?:home|var\/mail|var\/spool\/mail|Users)\/([\p{L}\p{N}][\p{L}\p{N}._+-]{1,62})(?=[\s/,:;)"']|$)/gu,
  },
  // The subject of a message, as filters and Exim write it.
  {
    kind: 'subject',
    hint: /ubject: | T="/,
    pattern:
      /\bheader Subject: (.{1,1000}?)(?= from \S+?; from=<|$)|(?<= )T="((?:[^"\\]|\\.){1,1000})"|, [Ss]ubject: "((?:[^"\\]|\\.){1,1000})"/g,
  },
];

function make(pattern: string): RegExp {
  return new RegExp(pattern, 'gu');
}

export function placesIn(text: string): FieldAt[] {
  const found = besideAddresses(text);
  for (const { kind, hint, pattern } of places) {
    if (hint.test(text)) {
      eachMatch(pattern, text, ({ 0: whole, index, ...groups }) => {
        const value = groups[1] ?? groups[2] ?? groups[3] ?? '';
        const from = index + whole.lastIndexOf(value);
        if (value !== '') {
          found.push({ kind, from, to: from + value.length });
        }
      });
    }
  }
  found.push(...windowsLogins(text), ...pathsIn(text));
  return found;
}

/** Before an IP address in brackets: `name[`, `name [`, `(greeting) [`, `name (greeting) [`. */
const BESIDE =
  /(?:(?<![\p{L}\p{N}_.@-])([\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?)(?: ?\(([\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?)\))?|\(([\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?)\)) ?\(?$/u;
/** Maximum length of two names with what is around them, UTF-16 code units. */
const MAX_BESIDE = 140;
const IP = /^\[(?:(?:\d{1,3}\.){3}\d{1,3}|(?:IPv6:)?[\da-f]{0,4}:[\da-f:.]{1,45})\]/i;

/** A name beside an IP address in brackets is its host's, or the one by which it greeted. */
function besideAddresses(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  for (let at = text.indexOf('['); at > 0; at = text.indexOf('[', at + 1)) {
    if (IP.test(text.slice(at, at + 60))) {
      const begin = Math.max(0, at - MAX_BESIDE);
      const match = BESIDE.exec(text.slice(begin, at));
      if (match !== null) {
        const [whole, name, greeting, alone] = match;
        const from = begin + match.index;
        if (name !== undefined) {
          found.push({ kind: 'server', from, to: from + name.length });
        }
        const second = greeting ?? alone;
        if (second !== undefined) {
          const place = from + whole.lastIndexOf(`(${second}`) + 1;
          found.push({ kind: 'server', from: place, to: place + second.length });
        }
      }
    }
  }
  return found;
}

/** A login of Windows, `CONTOSO\anna`; in a string of a program the sign is doubled. */
const WINDOWS_LOGIN =
  /(?<![\p{L}\p{N}_.\\:/-])([\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,61}[\p{L}\p{N}])?)(\\{1,2})([\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]{0,62})(?![\p{L}\p{N}_\\$])/gu;
/** A string of JSON in which a single backslash begins an escape. */
const JSON_STRING = /[{,[]\s{0,9}"[^"]{1,100}"\s{0,9}:/;
const ESCAPED_LETTER = /^[nrtbfux]/;

function windowsLogins(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  if (!text.includes('\\')) {
    return found;
  }
  const isJson = JSON_STRING.test(text);
  eachMatch(WINDOWS_LOGIN, text, ({ 1: domain = '', 2: sign = '', 3: user = '', index }) => {
    const from = index + domain.length + sign.length;
    // A name of NetBIOS is in capitals; behind other words `\n` and the like are ends of lines, and what follows is judged without its letter.
    const isName = /^\p{Lu}[\p{Lu}\p{N}.-]*$/u.test(domain) && !areKnown(domain) && /\p{L}/u.test(user.slice(1));
    const isEscape = ESCAPED_LETTER.test(user) && ((isJson && sign.length === 1) || !isName);
    if ((isEscape && isJson && sign.length === 1) || !/\p{L}/u.test(domain)) {
      return;
    }
    if (!isEscape) {
      found.push({ kind: 'server', from: index, to: index + domain.length });
    }
    found.push({ kind: isEscape ? 'words' : 'account', from: from + (isEscape ? 1 : 0), to: from + user.length });
  });
  return found;
}

/** What of an address of the web is behind its host; paths of Windows and of its shares, and what is behind a place where mailboxes are. */
const WEB_PATH =
  /\b(?:https?|ftps?|ldaps?|file):\/\/[^\s/?#<>"'`|]{1,300}([/?#][^\s<>"'`|]{1,2000})|(?<![\p{L}\p{N}_./@-])(?:[\p{L}\p{N}_-]{1,63}\.){1,8}\p{L}{2,24}(?::\d{1,5})?(\/[^\s<>"'`|,;)\]]{1,1000})/gu;
const FILE_PATH =
  /(?<![\p{L}\p{N}\\])(?:[A-Za-z]:(\\[^\s<>"'`|,;)\]]{1,500})|(\\{2,4}[^\s<>"'`|,;)\]\\][^\s<>"'`|,;)\]]{0,500}))|\/(?:vmail|vhosts|mailboxes|mailstore|maildirs?)(\/[^\s<>"'`|,;:)\]]{1,500})/gu;

function pathsIn(text: string): FieldAt[] {
  const found: FieldAt[] = [];
  for (const pattern of [...(text.includes('/') ? [WEB_PATH] : []), ...(/\\|\/(?:vm|vh|mail)/.test(text) ? [FILE_PATH] : [])]) {
    eachMatch(pattern, text, ({ 0: whole, 1: first, 2: second, 3: third, index }) => {
      const value = first ?? second ?? third ?? '';
      const from = index + whole.length - value.length;
      found.push({ kind: 'words', from, to: from + value.length });
    });
  }
  return found;
}
