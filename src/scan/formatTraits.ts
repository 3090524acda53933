/**
 * What each log format is apart from its reader: one complete record for each, ids and numbers alone. Any room above may import
 * it.
 */

import type { TokenKind } from '../catalogue/token.ts';
import type { FormatId } from '../ids/formatId.ts';
import type { LogLanguage } from '../ids/logLanguage.ts';
import type { MailSystem } from '../ids/mailSystem.ts';
import { wordTable } from '../text/wordTable.ts';

/** What a log is divided into, for folding and for the outline. */
export type SectionKind = 'sessions' | 'parts' | 'mailbox' | 'decodedParts';

export interface FormatTraits {
  /** The language that colours it; null: none of ours. */
  readonly language: LogLanguage | null;
  /** Whether it is a text that an editor can show. */
  readonly isText: boolean;
  /** What the whole value of a column or property is, by its name as `columnName` spells it. Null: its records have no columns. */
  readonly columns: Readonly<Record<string, TokenKind>> | null;
  /** The `#Fields` line for rows that were copied without theirs; null: such rows are not of this format. */
  readonly excerptFields: string | null;
  /** Whether a row is about one message of Exchange Online, whose details can be fetched. */
  readonly hasMessageRows: boolean;
  /** Whether the status of a recipient begins with the events that led to it. */
  readonly hasRecipientEvents: boolean;
  /** Whether each line is a record of its own: a reply does not continue on the next one. */
  readonly isLineByLine: boolean;
  /** Hours for which the program that writes it retries, by its defaults; null: it does not say, or has rules of its own. */
  readonly retryHours: number | null;
  /**
   * The mail system that writes it, where steps and commands of others are of no use; `other`: one that has none of its own here; null: it does
   * not say.
   */
  readonly system: MailSystem | 'other' | null;
  /** Whether Exchange Online writes it. */
  readonly isOnline: boolean;
  readonly sections: SectionKind | null;
  /** Number of messages that can be shown decoded, because the file has them as they were sent; null: none. */
  readonly messages: 'one' | 'many' | null;
}

/** The columns as every version of Exchange writes them (https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging). */
export const EXCERPT_FIELDS =
  '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context';

/** The columns of a connectivity log (https://learn.microsoft.com/exchange/mail-flow/transport-logs/connectivity-logging). */
export const CONNECTIVITY_FIELDS = '#Fields: date-time,session,source,Destination,direction,description';

/** The columns of a message tracking log since Exchange 2016 (https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking). */
export const TRACKING_FIELDS =
  '#Fields: date-time,client-ip,client-hostname,server-ip,server-hostname,source-context,connector-id,source,event-id,internal-message-id,message-id,network-message-id,recipient-address,recipient-status,total-bytes,recipient-count,related-recipient-address,reference,message-subject,sender-address,return-path,message-info,directionality,tenant-id,original-client-ip,original-server-ip,custom-data,transport-traffic-type,log-id,schema-version';

const plain: FormatTraits = {
  language: null,
  isText: true,
  columns: null,
  excerptFields: null,
  hasMessageRows: false,
  hasRecipientEvents: false,
  isLineByLine: false,
  retryHours: null,
  system: null,
  isOnline: false,
  sections: null,
  messages: null,
};

const trace = { ...plain, language: 'trace', system: 'exchange', isOnline: true } as const;
const message = { ...plain, language: 'message' } as const;
const serverLog = { ...plain, isLineByLine: true } as const;

const tracking = wordTable<TokenKind>({ eventid: 'trackingEvent', source: 'trackingSource' });
const statuses = wordTable<TokenKind>({ status: 'traceStatus', deliverystatus: 'traceStatus' });

/** Hours of Exchange Server's MessageExpirationTimeout. */
const EXCHANGE_HOURS = 48;

export const formatTraits: Readonly<Record<FormatId, FormatTraits>> = {
  'extended-trace': { ...trace, columns: tracking, hasMessageRows: true },
  'summary-trace': { ...trace, columns: statuses, hasMessageRows: true, hasRecipientEvents: true },
  'message-trace': { ...trace, columns: statuses, hasMessageRows: true },
  'trace-detail': { ...trace, columns: wordTable({ event: 'traceEvent' }) },
  'tracking-log': {
    ...plain,
    language: 'tracking',
    system: 'exchange',
    columns: tracking,
    excerptFields: TRACKING_FIELDS,
    retryHours: EXCHANGE_HOURS,
  },
  'protocol-log': {
    ...serverLog,
    language: 'protocol',
    system: 'exchange',
    columns: wordTable({ event: 'protocolEvent', context: 'protocolContext' }),
    excerptFields: EXCERPT_FIELDS,
    retryHours: EXCHANGE_HOURS,
    sections: 'sessions',
  },
  'connectivity-log': {
    ...serverLog,
    language: 'protocol',
    system: 'exchange',
    columns: wordTable({ source: 'connectivitySource', direction: 'connectivityEvent' }),
    excerptFields: CONNECTIVITY_FIELDS,
    retryHours: EXCHANGE_HOURS,
  },
  'mail-message': { ...message, sections: 'parts', messages: 'one' },
  mbox: { ...message, sections: 'mailbox', messages: 'many' },
  // Its file is bytes: an editor shows the message decoded.
  'outlook-message': { ...plain, isText: false },
  'decoded-message': { ...message, sections: 'decodedParts' },
  // Postfix's maximal_queue_lifetime and Sendmail's Timeout.queuereturn are 5 days, qmail's queuelifetime is a week.
  'postfix-log': { ...serverLog, system: 'postfix', retryHours: 120 },
  'sendmail-log': { ...serverLog, system: 'sendmail', retryHours: 120 },
  'exim-log': { ...serverLog, system: 'exim' },
  'qmail-log': { ...serverLog, system: 'qmail', retryHours: 168 },
  // smtpd.conf(5): a message expires after 4 days.
  'opensmtpd-log': { ...serverLog, system: 'other', retryHours: 96 },
  'maddy-log': { ...serverLog, system: 'other' },
  'stalwart-log': { ...serverLog, system: 'other' },
  'haraka-log': { ...serverLog, system: 'other' },
  'zonemta-log': { ...serverLog, system: 'other' },
  'kumomta-log': { ...plain, system: 'other' },
  'powermta-log': { ...plain, system: 'other' },
  'momentum-log': { ...serverLog, system: 'other' },
  // SmarterMail's and MDaemon's administrators choose the time; of Windows' SMTP service it is 2 days, hMailServer retries 4 times in 4 hours.
  'iis-smtp-log': { ...serverLog, system: 'other', retryHours: 48 },
  'smartermail-log': { ...serverLog, system: 'other' },
  'hmailserver-log': { ...serverLog, system: 'other' },
  'mdaemon-log': { ...serverLog, system: 'other' },
  'kerio-log': { ...serverLog, system: 'other' },
  // The bounce profile of AsyncOS gives up after 3 days.
  'cisco-log': { ...serverLog, system: 'other', retryHours: 72 },
  'filter-log': { ...serverLog, system: 'other' },
  'service-events': { ...plain, system: 'other' },
  'queue-listing': { ...plain, columns: wordTable({ status: 'queueStatus' }) },
  'plain-text': plain,
};
