/** The shape of a token: what a log writes besides codes, and how it is found in a text. Any room may import it. */

import type { LinkId } from './generated/ids.ts';

/**
 * What kind of thing a token is, which tells where in a log it can stand:
 * - `trackingEvent`, `trackingSource`, `traceEvent`, `traceStatus`, `protocolEvent`, `queueStatus`, `connectivityEvent`, `connectivitySource`: the whole
 *   value of the column of that name; a trace event also in `##Receive, Fail`;
 * - `detailName`, `column`, `headerField`: the whole name of a value, a column or a header field;
 * - `marker`: a name with the sign behind it, anywhere in a status or a reply (`LED=` in `[{LED=450 …`);
 * - `tag`, `reason`, `connectMessage`, `winsock`, `customData`: anywhere in the text of a reply, a status or custom data;
 * - `antispamField`, `antispamValue`: between semicolons of an antispam header (`SCL:5`) or bars of custom data (`SCL=5`), the field
 *   where its value is not known;
 * - `authenticationResult`: in `Authentication-Results`.
 */
export const tokenKinds = [
  'trackingEvent',
  'trackingSource',
  'traceEvent',
  'traceStatus',
  'protocolEvent',
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
   * As it is written, the usual spelling first; several spellings of one thing. Compared without regard to case, between characters
   * that are neither letter nor digit, the longest first (`STOREDRV.Deliver.Exception:` before `STOREDRV.Deliver`).
   * `…` stands for digits (`AS345`), between brackets for anything up to the closing one (`AS(42004)`). A spelling of digits alone
   * (`10061`) is for those who look it up; in a log the number counts only with the words of another spelling before it.
   */
  readonly written: readonly string[];
  /** Where it is documented, if not with the others of its kind. */
  readonly link?: LinkId;
}
