/** The header of an Outlook message: the one it travelled with, and from its properties what that one lacks. */

import { fieldLine, quoted } from '../messageText.ts';
import type { OutlookProperties } from './outlookProperties.ts';
import type { OutlookRecipient } from './outlookReport.ts';

const SUBJECT = 0x0037;
const SUBMIT_TIME = 0x0039;
const RECEIVED_BY_NAME = 0x0040;
const TRANSPORT_HEADERS = 0x007d;
const RECIPIENT_TYPE = 0x0c15;
const DISPLAY_CC = 0x0e03;
const DISPLAY_TO = 0x0e04;
const DELIVERY_TIME = 0x0e06;
const MESSAGE_ID = 0x1035;
const RECEIVED_BY_ADDRESS = 0x5d07;
/** Whom it is from, before who sent it for him: name, address for mail, address of the kind that the sender has. */
const senders = [
  { name: 0x0042, smtp: 0x5d02, address: 0x0065 },
  { name: 0x0c1a, smtp: 0x5d01, address: 0x0c1f },
] as const;
const TO = 1;
const CC = 2;

export interface OutlookHeader {
  /** Each a field or a further line of one. */
  readonly lines: readonly string[];
  /** What the header said of the message's form, which is another one now; empty where it said nothing. */
  readonly contentType: string;
  readonly contentClass: string;
}

/** Maximum length remembered of a field that is left out, UTF-16 code units. */
const MAX_DROPPED = 1000;
const FIELD = /^([!-9;-~]+)[ \t]*:/;

/** `recipients` are those it is addressed to; none for a report, whose table has the ones it reports on. */
export function headerLines(message: OutlookProperties, recipients: readonly OutlookRecipient[]): OutlookHeader {
  const { lines, names, dropped } = readTransportHeader(message.text(TRANSPORT_HEADERS) ?? '');
  const composed: readonly [string, () => string | null][] = [
    ['From', () => sender(message)],
    ['To', () => addressees(message, recipients, TO)],
    ['Cc', () => addressees(message, recipients, CC)],
    ['Subject', () => subject(message)],
    ['Date', () => date(message)],
    ['Message-ID', () => message.text(MESSAGE_ID)],
  ];
  for (const [name, compose] of composed) {
    const line = names.has(name.toLowerCase()) ? null : fieldLine(name, compose());
    if (line !== null) {
      lines.push(line);
    }
  }
  return { lines, contentType: dropped.get('content-type') ?? '', contentClass: dropped.get('content-class') ?? '' };
}

/** The fields up to the first blank line, without those about the form, which `dropped` has unfolded. */
function readTransportHeader(header: string): {
  readonly lines: string[];
  readonly names: ReadonlySet<string>;
  readonly dropped: ReadonlyMap<string, string>;
} {
  const lines: string[] = [];
  const names = new Set<string>();
  const dropped = new Map<string, string>();
  /** The field that a folded line belongs to; null before the first one. */
  let name: string | null = null;
  for (const raw of header.split(/\r\n|\r|\n/)) {
    const line = raw.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, ' ').trimEnd();
    if (line === '') {
      if (name === null) {
        continue;
      }
      break;
    }
    const begin = FIELD.exec(line);
    if (begin?.[1] !== undefined) {
      name = begin[1].toLowerCase();
      names.add(name);
    } else if (name === null || !/^[ \t]/.test(line)) {
      continue;
    }
    if (name.startsWith('content-') || name === 'mime-version') {
      const value = dropped.get(name) ?? '';
      dropped.set(name, `${value} ${line.slice(begin?.[0].length ?? 0)}`.slice(0, MAX_DROPPED).trim());
    } else {
      lines.push(line);
    }
  }
  return { lines, names, dropped };
}

function sender(message: OutlookProperties): string | null {
  for (const { name, smtp, address } of senders) {
    const plain = message.text(address);
    const from = mailbox(message.text(name), message.text(smtp) ?? (plain?.includes('@') === true ? plain : null));
    if (from !== null) {
      return from;
    }
  }
  return null;
}

function addressees(
  message: OutlookProperties,
  recipients: readonly OutlookRecipient[],
  type: typeof TO | typeof CC,
): string | null {
  const mailboxes = recipients
    .filter(({ properties }) => properties.integer(RECIPIENT_TYPE) === type)
    .map(({ name, address }) => mailbox(name, address));
  const list = mailboxes.filter((one) => one !== null).join(', ');
  if (list !== '') {
    return list;
  }
  const display = message.text(type === TO ? DISPLAY_TO : DISPLAY_CC)?.trim() ?? '';
  if (display !== '') {
    return display
      .split(';')
      .map((one) => mailbox(one.trim(), null))
      .filter((one) => one !== null)
      .join(', ');
  }
  return type === TO ? mailbox(message.text(RECEIVED_BY_NAME), message.text(RECEIVED_BY_ADDRESS)) : null;
}

/** A name and an address as RFC 5322 writes them; one of them is enough. */
function mailbox(name: string | null, address: string | null): string | null {
  const plain = address?.replace(/[\s<>]/g, '') ?? '';
  const display = name?.trim() ?? '';
  if (plain === '') {
    return display === '' ? null : /^[^\s@"<>]+@[^\s@"<>]+$/.test(display) ? display : quoted(display);
  }
  return display === '' || display === plain ? plain : `${quoted(display)} <${plain}>`;
}

/** Two characters before it may say how long its prefix is. */
function subject(message: OutlookProperties): string | null {
  const text = message.text(SUBJECT);
  return text?.charCodeAt(0) === 1 ? text.slice(2) : text;
}

function date(message: OutlookProperties): string | null {
  const time = message.time(SUBMIT_TIME) ?? message.time(DELIVERY_TIME);
  return time?.toUTCString().replace('GMT', '+0000') ?? null;
}
