/** Reads a line that a client says in an SMTP session (RFC 5321 section 4.1): what it asks for and whom it names. */

import { wordTable } from '../../../text/wordTable.ts';

/**
 * What the answer to a command is about. `sender`: whether a message may be sent at all. `recipient`: one recipient. `chunk`: a
 * part of the message (`BDAT` of RFC 3030). `content`: the message, with its last part. `challenge`: the client proves who it
 * is, in lines that are no commands. `tls`: encryption, the one thing that is answered with 220. `session`: anything else.
 */
export type CommandKind = 'sender' | 'recipient' | 'chunk' | 'content' | 'greeting' | 'challenge' | 'tls' | 'end' | 'session';

export interface SmtpCommand {
  /** `RCPT TO`, `BDAT`, … in upper case; null if the line does not begin with a word. */
  readonly verb: string | null;
  readonly kind: CommandKind;
  /** The address of `MAIL FROM` and `RCPT TO`, without brackets; the null sender is `<>`. */
  readonly address: string | null;
  /** The recipient of `RCPT TO` as the message was first addressed (`ORCPT`, RFC 3461 section 4.2). */
  readonly original: string | null;
  /** The name that the client gives itself. */
  readonly name: string | null;
}

const VERB = /^(?:(MAIL)\s{1,4}FROM|(RCPT)\s{1,4}TO|([A-Za-z][A-Za-z-]{1,31}))(?=[\s:]|$)/i;
const ADDRESS = /^[^:]{1,12}:\s{0,4}(?:<([^<>]{0,1000})>|([^\s<>]{1,1000}))/;
const ORIGINAL = /\sORCPT=rfc822;([^\s<>]{1,1000})/i;
const NAME = /^\S+\s{1,4}(\S{1,255})/;
const LAST = /\sLAST\s{0,4}$/i;

const kinds: Readonly<Record<string, CommandKind>> = wordTable({
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipient',
  DATA: 'content',
  BDAT: 'chunk',
  EHLO: 'greeting',
  HELO: 'greeting',
  AUTH: 'challenge',
  'X-EXPS': 'challenge',
  STARTTLS: 'tls',
  'X-ANONYMOUSTLS': 'tls',
  QUIT: 'end',
});

/** Reads a command; `text` is what the client said, without its line end. */
export function readCommand(text: string): SmtpCommand {
  const [, mail, rcpt, word] = VERB.exec(text) ?? [];
  const verb = mail !== undefined ? 'MAIL FROM' : rcpt !== undefined ? 'RCPT TO' : (word?.toUpperCase() ?? null);
  const kind = kinds[verb ?? ''] ?? 'session';
  const [, bracketed, bare] = kind === 'sender' || kind === 'recipient' ? (ADDRESS.exec(text) ?? []) : [];
  const original = kind === 'recipient' ? ORIGINAL.exec(text)?.[1] : undefined;
  return {
    verb,
    kind: kind === 'chunk' && LAST.test(text) ? 'content' : kind,
    address: kind === 'sender' && bracketed === '' ? '<>' : (bracketed ?? bare ?? null) || null,
    original: original === undefined ? null : decode(original),
    name: kind === 'greeting' ? (NAME.exec(text)?.[1] ?? null) : null,
  };
}

/** Maximum number of recipients named of those who share one reply. */
const MAX_JOINED = 20;

/** The addresses of those who share one reply, or null. */
export function joinAddresses(recipients: readonly { readonly address: string | null }[]): string | null {
  const named = recipients.slice(0, MAX_JOINED).flatMap(({ address }) => address ?? []);
  return named.join(';') || null;
}

/** Decodes the xtext of RFC 3461 section 4: `+2B` is a plus sign. */
function decode(xtext: string): string {
  return xtext.replace(/\+([0-9A-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
