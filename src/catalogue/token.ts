/** The shape of a token: what a log has besides codes, and how it is found in a text. Any room may import it. */

import type { LinkId } from './generated/ids.ts';

/**
 * The kind of a token, which determines where in a log it can occur:
 * - `trackingEvent`, `trackingSource`, `traceEvent`, `traceStatus`, `protocolEvent`, `protocolContext`, `queueStatus`, `connectivityEvent`, `connectivitySource`: the whole
 *   value of the column of that name; a trace event also in `##Receive, Fail`;
 * - `detailName`, `column`, `headerField`: the whole name of a value, a column or a header field;
 * - `marker`: a name with the sign after it, anywhere in a status or a reply (`LED=` in `[{LED=450 …`);
 * - `tag`, `reason`, `connectMessage`, `winsock`, `customData`: anywhere in the text of a reply, a status or custom data;
 * - `antispamField`, `antispamValue`: between semicolons of an antispam header (`SCL:5`) or bars of custom data (`SCL=5`), the field
 *   if its value is not known;
 * - `authenticationResult`: in `Authentication-Results`.
 */
export const tokenKinds = [
  'trackingEvent',
  'trackingSource',
  'traceEvent',
  'traceStatus',
  'protocolEvent',
  'protocolContext',
  'marker',
  'tag',
  'reason',
  'connectMessage',
  'winsock',
  'detailName',
  'customData',
  'column',
  'queueStatus',
  'connectivityEvent',
  'connectivitySource',
  'antispamField',
  'antispamValue',
  'authenticationResult',
  'headerField',
] as const;

export type TokenKind = (typeof tokenKinds)[number];

/** Where kinds of tokens are documented, if anywhere. */
export const articlesOfKinds: Readonly<Partial<Record<TokenKind, LinkId>>> = {
  trackingEvent: 'messageTracking',
  trackingSource: 'messageTracking',
  traceEvent: 'messageTrace',
  traceStatus: 'messageTrace',
  protocolEvent: 'protocolLogging',
  protocolContext: 'protocolLogging',
  winsock: 'winsockErrors',
  reason: 'deliveryReports',
  queueStatus: 'queues',
  connectivityEvent: 'connectivityLogging',
  connectivitySource: 'connectivityLogging',
  antispamField: 'antispamHeaders',
  antispamValue: 'antispamHeaders',
  authenticationResult: 'antispamHeaders',
};

export interface TokenRow {
  readonly kind: TokenKind;
  /**
   * Its spellings, the usual one first. They are compared without regard to case, between characters that are neither letters nor
   * digits, the longest first (`STOREDRV.Deliver.Exception:` before `STOREDRV.Deliver`). `…` stands for digits (`AS345`), between
   * brackets for anything up to the closing one (`AS(42004)`). A spelling of digits only (`10061`) is for looking it up; in a log
   * the number counts only after the words of another spelling.
   */
  readonly written: readonly string[];
  /** Where it is documented, if not where others of its kind are. */
  readonly link?: LinkId;
}
