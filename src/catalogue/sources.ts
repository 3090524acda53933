/** Sources that several files of the catalogue name. Imported within the catalogue alone. */

export const EXPIRED =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online.md (2026-07-24)';
export const FORWARDING =
  'MicrosoftDocs/defender-docs: defender-office-365/outbound-spam-policies-external-email-forwarding.md (2023-06-19)';
export const INTELLIGENCE = 'MicrosoftDocs/defender-docs: defender-office-365/connectors-mail-flow-intelligence.md (2023-06-14)';
/** Two days until expiry and a notice after four hours are its defaults; each server can set others. */
export const INTERVALS = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/queues/message-intervals.md';
export const NDR = 'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/';
export const REPORTS =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md@407820dd (2026-03-25)';
export const SUBMISSION =
  'MicrosoftDocs/OfficeDocs-Support@36878e0e: Exchange/ExchangeOnline/send-emails/smtp-submission-improvements.md';
