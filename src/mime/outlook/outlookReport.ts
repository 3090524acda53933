/**
 * The delivery-status part (RFC 3464) of a report that Outlook keeps without it: what the recipients' properties say
 * (MS-OXCMAIL sections 2.1.3.6.1 and 2.2.3.7.1), and nothing that they do not.
 */

import { fieldLine, part } from '../messageText.ts';
import type { OutlookProperties } from './outlookProperties.ts';

const REASON_CODE = 0x0c04;
const DIAGNOSTIC_CODE = 0x0c05;
const SUPPLEMENTARY_INFO = 0x0c1b;
const STATUS_CODE = 0x0c20;
const REMOTE_SERVER = 0x0c21;
const REPORT_TEXT = 0x1001;
const REPORTING_SERVER = 0x6820;

/** A row of a message's recipient table. */
export interface OutlookRecipient {
  readonly properties: OutlookProperties;
  readonly name: string | null;
  /** With a domain, or null where the table names only an entry of Exchange's directory. */
  readonly address: string | null;
  /** The entry of the directory. */
  readonly entry: string | null;
}

/** The class of a delivery report; read receipts are `IPNRN` and `IPNNRN`. */
const CLASS = /^REPORT\..*?(?:\.(NDR|Delayed|(?:(Expanded|Relayed|Delayed)\.)?DR))$/i;

/** RFC 3464 `Action` of a class of message (MS-OXCMAIL section 2.2.3.7.1.1), or null where it is no delivery report. */
export function actionOfClass(messageClass: string): string | null {
  const match = CLASS.exec(messageClass);
  const kind = (match?.[2] ?? match?.[1])?.toLowerCase() ?? null;
  return kind === 'ndr' ? 'failed' : kind === 'dr' ? 'delivered' : kind;
}

/** The part, or null where the properties report no delivery. */
export function composeStatus(
  message: OutlookProperties,
  recipients: readonly OutlookRecipient[],
  action: string | null,
): string | null {
  const groups = recipients.flatMap((recipient) => {
    const told = toldOf(recipient);
    return told.length === 0 ? [] : [[...nameFields(recipient), fieldLine('Action', action), ...told]];
  });
  if (groups.length === 0) {
    return null;
  }
  const server = message.text(REPORTING_SERVER);
  const about = [fieldLine('Reporting-MTA', server === null ? null : typed('dns', server))];
  const text = [about, ...groups].map((fields) => fields.filter((line) => line !== null).join('\n'));
  return part(
    ['Content-Type: message/delivery-status', 'Content-Transfer-Encoding: 8bit'],
    text.filter((group) => group !== '').join('\n\n'),
  );
}

/** The words that a form shows for each recipient, where the report has no body. */
export function reportWords(message: OutlookProperties, recipients: readonly OutlookRecipient[]): string | null {
  const words = recipients.map(({ properties, name, address }) => {
    const text = properties.text(REPORT_TEXT)?.trim() ?? '';
    return text === '' ? null : `${[name, address].filter((one) => one !== null).join(' ')}\n${text}`;
  });
  return [message.text(REPORT_TEXT), ...words].filter((one) => one !== null && one.trim() !== '').join('\n\n') || null;
}

function nameFields({ name, address, entry }: OutlookRecipient): (string | null)[] {
  const directory = entry ?? name;
  return [
    fieldLine('Final-Recipient', address !== null ? `rfc822; ${address}` : directory === null ? null : `unknown; ${directory}`),
    fieldLine('X-Display-Name', name === address ? null : name),
  ];
}

/** Maximum length of a reply that is quoted there, UTF-16 code units. */
const MAX_INFO = 4000;
/** MS-OXCMAIL section 2.2.3.7.1.2: the other server, the status and the diagnostic in one. */
const SUPPLEMENTARY = /^<?\s*([^\s#<>]*)\s*#([245]\.\d{1,3}\.\d{1,3})(?:[\s;]+(\S[\s\S]*))?$/;

function toldOf({ properties }: OutlookRecipient): string[] {
  const info = properties.text(SUPPLEMENTARY_INFO)?.slice(0, MAX_INFO).trim() ?? '';
  const [, remote, status, diagnostic] = SUPPLEMENTARY.exec(info.startsWith('<') ? info.replace(/>$/, '') : info) ?? [];
  const code = properties.integer(STATUS_CODE);
  const server = properties.text(REMOTE_SERVER)?.trim() || remote || null;
  const reason = properties.integer(REASON_CODE);
  const cause = properties.integer(DIAGNOSTIC_CODE);
  const lines = [
    ...statusFields(status ?? null, code),
    fieldLine('Remote-MTA', server === null ? null : typed('dns', server)),
    fieldLine('Diagnostic-Code', status === undefined ? info : (diagnostic ?? null)),
    fieldLine('X-NDR-Reason-Code', reason === null ? null : String(reason)),
    fieldLine('X-NDR-Diag-Code', cause === null ? null : String(cause)),
  ];
  return lines.filter((line) => line !== null);
}

/**
 * The status by name; else by its number, class * 100 + subject * 10 + detail. There a zero means every subject and detail
 * above nine too: then the number is given as it is, for it is no status.
 */
function statusFields(status: string | null, code: number | null): (string | null)[] {
  if (status !== null) {
    return [fieldLine('Status', status)];
  }
  const digits = /^([245])([1-9])([1-9])$/.exec(String(code));
  return digits === null
    ? [fieldLine('X-NDR-Status-Code', code === null ? null : String(code))]
    : [fieldLine('Status', digits.slice(1).join('.'))];
}

/** A value that may say its type already. */
function typed(type: string, value: string): string {
  return /^[\w-]+\s*;/.test(value) ? value : `${type}; ${value}`;
}
