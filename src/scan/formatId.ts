/** The ids of the formats that are told apart; the contract's `format`. One file of `formats/` for each. */

export type FormatId =
  | 'extended-trace'
  | 'summary-trace'
  | 'message-trace'
  | 'trace-detail'
  | 'tracking-log'
  | 'protocol-log'
  | 'connectivity-log'
  | 'mail-message'
  | 'mbox'
  | 'outlook-message'
  | 'decoded-message'
  | 'postfix-log'
  | 'sendmail-log'
  | 'exim-log'
  | 'qmail-log'
  | 'queue-listing'
  | 'plain-text';
