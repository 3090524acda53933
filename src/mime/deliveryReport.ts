/** What the fields of a delivery-status part say, as data (RFC 3464 section 2, RFC 6533 for addresses beyond ASCII). */

import { readDate } from '../text/times/mailDate.ts';
import { type StatusGroup, statusValue, typedValue } from './deliveryStatus.ts';

/** What is reported of one recipient; null where the fields do not say. Dates are ISO 8601 in UTC where their offset is known, else as written. */
export interface RecipientReport {
  readonly finalRecipient: string | null;
  readonly originalRecipient: string | null;
  /** Lower case, without a comment. */
  readonly action: string | null;
  /** As written, its comment included. */
  readonly status: string | null;
  /** With its type: `smtp; 550 5.1.1 …`. */
  readonly diagnosticCode: string | null;
  /** Without its type; its address may follow in brackets. */
  readonly remoteMta: string | null;
  readonly lastAttempt: string | null;
  readonly willRetryUntil: string | null;
}

export interface DeliveryReport {
  readonly reportingMta: string | null;
  readonly receivedFromMta: string | null;
  readonly arrivalDate: string | null;
  readonly recipients: readonly RecipientReport[];
}

/** Fields of a recipient (RFC 3464 section 2.3), of which some servers leave out even those that must be there. */
const OF_RECIPIENT = ['final-recipient', 'original-recipient', 'action', 'status', 'diagnostic-code'];

/** Whether a group is about a recipient; else it is about the message. */
export function isOfRecipient(group: StatusGroup): boolean {
  return OF_RECIPIENT.some((name) => statusValue(group, name) !== null);
}

/** `about`: the group about the message, empty where there is none. */
export function readDeliveryReport(about: StatusGroup, recipients: readonly StatusGroup[]): DeliveryReport {
  return {
    reportingMta: typedValue(statusValue(about, 'reporting-mta')),
    receivedFromMta: typedValue(statusValue(about, 'received-from-mta')),
    arrivalDate: readDate(statusValue(about, 'arrival-date')),
    recipients: recipients.map((group) => readRecipient((name) => statusValue(group, name))),
  };
}

/** `valueIn` gives the unfolded value of the field with a name in lower case. */
export function readRecipient(valueIn: (name: string) => string | null): RecipientReport {
  return {
    finalRecipient: addressValue(valueIn('final-recipient')),
    originalRecipient: addressValue(valueIn('original-recipient')),
    action:
      valueIn('action')
        ?.toLowerCase()
        .match(/^[a-z]+/)?.[0] ?? null,
    status: valueIn('status'),
    diagnosticCode: valueIn('diagnostic-code'),
    remoteMta: typedValue(valueIn('remote-mta')),
    lastAttempt: readDate(valueIn('last-attempt-date')),
    willRetryUntil: readDate(valueIn('will-retry-until')),
  };
}

const EMBEDDED = /\\x\{([\dA-F]{2,6})\}/gi;

/** An address without its type; `utf-8; us\x{E9}r@example.com` with the characters that it means (RFC 6533 section 3). */
function addressValue(value: string | null): string | null {
  const address = typedValue(value);
  if (address === null || !/^utf-8\s*;/i.test(value ?? '')) {
    return address;
  }
  return address.replace(EMBEDDED, (written: string, digits: string) => {
    const point = Number.parseInt(digits, 16);
    const isText = point > 0x20 && (point < 0x7f || point > 0x9f) && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return isText ? String.fromCodePoint(point) : written;
  });
}
