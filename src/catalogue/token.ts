/** The shape of a token: what a log writes besides codes, and how it is found in a text. Any room may import it. */

/**
 * What kind of thing a token is, which tells where in a log it can stand:
 * - `trackingEvent`, `trackingSource`, `traceEvent`, `traceStatus`, `protocolEvent`: the whole value of the column of that name; a
 *   trace event also in `##Receive, Fail`;
 * - `detailName`, `column`: the whole name of a value or a column;
 * - `marker`: a name with the sign behind it, anywhere in a status or a reply (`LED=` in `[{LED=450 …`);
 * - `tag`, `reason`, `connectMessage`, `winsock`, `customData`: anywhere in the text of a reply, a status or custom data.
 */
export type TokenKind =
  | 'trackingEvent'
  | 'trackingSource'
  | 'traceEvent'
  | 'traceStatus'
  | 'protocolEvent'
  | 'marker'
  | 'tag'
  | 'reason'
  | 'connectMessage'
  | 'winsock'
  | 'detailName'
  | 'customData'
  | 'column';

export interface TokenRow {
  readonly kind: TokenKind;
  /**
   * As it is written, the usual spelling first; several spellings of one thing. Compared without regard to case, between characters
   * that are neither letter nor digit, the longest first (`STOREDRV.Deliver.Exception:` before `STOREDRV.Deliver`).
   * `…` stands for digits (`AS345`), between brackets for anything up to the closing one (`AS(42004)`). A spelling of digits alone
   * (`10061`) is for those who look it up; in a log the number counts only with the words of another spelling before it.
   */
  readonly written: readonly string[];
  readonly source: string;
}
