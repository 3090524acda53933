/** The product's own names. */

/** For people. */
export const PRODUCT_NAME = 'Mail Flow Lens';
/** Of the command line and of the language server. */
export const PROGRAM_NAME = 'mail-flow-lens';
/** `Diagnostic.source`, by which other programs know our problems. */
export const DIAGNOSTIC_SOURCE = 'mail-flow';
