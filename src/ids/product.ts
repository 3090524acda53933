/** The product's own names. */

/** The name for people. */
export const PRODUCT_NAME = 'Mail Flow Lens';
/** The name of the command line and of the language server. */
export const PROGRAM_NAME = 'mail-flow-lens';
/** `Diagnostic.source`, by which other programs know our problems. */
export const DIAGNOSTIC_SOURCE = 'mail-flow';
/** Where people read about it. */
export const PROJECT_ADDRESS = 'https://github.com/mail-flow-lens/mail-flow-lens';
/** Where a fault, or a log that is not recognised, is reported. */
export const ISSUES_ADDRESS = `${PROJECT_ADDRESS}/issues`;
