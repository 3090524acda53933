/** Diagnostic commands with a record's values filled in, each value quoted so that it remains a value. */

import { ownConnector } from '../../catalogue/builtInConnectors.ts';
import type { CheckRow } from '../../catalogue/check.ts';
import type { CheckId } from '../../catalogue/generated/ids.ts';
import { checks } from '../../catalogue/generated/rows.ts';
import { domainOf } from '../../report/organisation.ts';
import type { Finding } from '../../scan/finding.ts';
import { hasUnseen } from '../../text/unseen.ts';

/** A command ready to copy, or the value for which it is refused. */
export type FilledCommand =
  | {
      readonly text: string;
      /** Whether none of its values has a character that means something to a shell. */
      readonly isPlain: boolean;
    }
  | { readonly refused: string };

/** The values of a record, and the reply's text if there is one. */
export type Recorded = Pick<Finding, 'record' | 'tail'> & Partial<Pick<Finding, 'text'>>;

const PLACEHOLDER = /\{([\w|]+)\}/g;
/** A command that begins with a program's file, such as `ping.exe`, and with no cmdlet. */
const PROGRAM = /^[\w-]+\.exe\b/;
/** What a shell's word may not begin with: the program would take it for an option. */
const OPTION = /^-/;
/** A host name or an address, without anything that a shell or the program would interpret. */
const HOST =
  /^(?!-)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?\.)*[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$|^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/;
/** Letters, digits, and the other characters of addresses, ids, times and names. */
const PLAIN = /^[\p{L}\p{N}@._+:=/, -]*$/u;
/** Four numbers, and no more, with dots between them. */
const IPV4 = /(?<![\w.-])\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w)/g;
/** Characters that PowerShell takes for the quote that ends a literal (about_Quoting_Rules). */
const QUOTES = /['\u2018\u2019\u201a\u201b]/g;

/** The check's command for a finding. An unknown value stays a named placeholder, `<recipient>`. */
export function fillCommand(check: CheckId, finding: Recorded): FilledCommand {
  return fillTemplate(checks[check], commandValues(finding));
}

/** The check's command without a record: every value is a named placeholder. */
export function commandTemplate(check: CheckId): string {
  const filled = fillTemplate(checks[check], {});
  return 'text' in filled ? filled.text : '';
}

function fillTemplate({ command, shell: named }: CheckRow, values: Readonly<Record<string, string | null>>): FilledCommand {
  // A program that is called from PowerShell takes a value with a dash for an option, quoted or not.
  const shell = PROGRAM.test(command) ? 'native' : named;
  let refused: string | null = null;
  let isPlain = true;
  const text = command.replace(PLACEHOLDER, (match, names: string, offset: number) => {
    const choices = names.split('|');
    const name = choices.find((choice) => values[choice]) ?? choices.at(-1) ?? names;
    const value = values[name];
    if (value === null || value === undefined || value === '') {
      return placeholder(name, shell);
    }
    if (hasUnseen(value)) {
      refused ??= value;
      return '';
    }
    isPlain &&= PLAIN.test(value);
    if (shell === 'powershell') {
      return quotePowerShell(value);
    }
    if (shell === 'posix') {
      return OPTION.test(value) ? placeholder(name, shell) : quotePosix(value);
    }
    // An IPv6 address beside a port is in brackets.
    const isAddress = value.includes(':');
    return !HOST.test(value)
      ? placeholder(name, shell)
      : isAddress && command.startsWith(':', offset + match.length)
        ? `[${value}]`
        : value;
  });
  return refused === null ? { text, isPlain } : { refused };
}

/** The name of a value that is not known, in quotes that every shell knows: without them, `<server>` would be a redirection. */
function placeholder(name: string, shell: CheckRow['shell']): string {
  return shell === 'native' ? `"<${name}>"` : `'<${name}>'`;
}

/** A single-quoted literal (about_Quoting_Rules): nothing in it is expanded, its quotes are doubled. */
export function quotePowerShell(value: string): string {
  return `'${value.replace(QUOTES, (quote) => quote + quote)}'`;
}

/** A single-quoted word (POSIX, Shell Command Language 2.2.2): nothing in it is expanded, its quotes stand outside. */
function quotePosix(value: string): string {
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** The values that commands and wordings may name; null if the record does not have them. */
export function commandValues({ record, tail, text = '' }: Recorded): Readonly<Record<string, string | null>> {
  // Several recipients in one status are nobody's address.
  const joined = record.recipient?.split(';') ?? [];
  const recipient = joined.length > 1 && joined.every((one) => one.includes('@')) ? null : record.recipient;
  return {
    time: record.time,
    sender: record.sender,
    recipient,
    // The address that was written to; if it is the one that failed, there was no other.
    originalRecipient: record.originalRecipient?.toLowerCase() === recipient?.toLowerCase() ? null : record.originalRecipient,
    messageId: record.messageId,
    networkMessageId: record.networkMessageId,
    queueId: record.session,
    server: record.server,
    ip: record.ip === '0.0.0.0' ? null : record.ip,
    clientAddress: clientAddress(text, record.ip),
    connector: ownConnector(record.connector),
    thumbprint: tail.thumbprint,
    recipientDomain: domainOf(recipient),
    senderDomain: domainOf(record.sender),
  };
}

/** The sending address, as the server that refuses it names it: the only IPv4 address in its reply but its own; null if there is none or several. */
function clientAddress(text: string, ownAddress: string | null): string | null {
  const named = new Set(text.match(IPV4)?.filter((address) => address !== ownAddress && address.split('.').every(isOctet)));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function isOctet(digits: string): boolean {
  return Number(digits) <= 255;
}
