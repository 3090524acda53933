/** The ids of the formats that are told apart; the contract's `format`. One file of `formats/` for each. */

export type FormatId = 'extended-trace' | 'tracking-log' | 'mail-message' | 'plain-text';
