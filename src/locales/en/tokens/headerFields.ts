/** What header fields and fields of a delivery status say, in English. */

import type { headerFields as rows } from '../../../catalogue/tokens/headerFields.ts';
import type { TokenWords } from '../../locale.ts';

export const headerFields: Readonly<Record<keyof typeof rows, TokenWords>> = {
  headerAntispamReport: {
    name: 'Report of the spam filter',
    text: 'What Exchange Online Protection found out about the message, in pairs such as `SFV:SPM`. Pairs that Microsoft does not document (`SFS`, `SFP`, `EFV`…) are for its own use.',
  },
  headerMicrosoftAntispam: {
    name: 'Bulk mail level',
    text: "Holds `BCL`, the bulk complaint level; the other pairs are for Microsoft's own use.",
  },
  headerAuthResults: {
    name: 'Results of authentication',
    text: 'What the receiving server found of SPF, DKIM and DMARC. Trust only the one that your own server wrote; a sender can write others.',
  },
  headerReceived: {
    name: 'A hop of the message',
    text: 'Each server that takes the message puts one on top, so the lowest one is the oldest. Compare the times of two neighbours to see where it waited.',
  },
  headerArcSeal: {
    name: 'Seal of the ARC chain',
    text: 'A server that changed or forwarded the message sealed what it had found of authentication. `i` is the number of the set, `cv` whether the sets before were valid.',
  },
  headerArcSignature: {
    name: 'ARC signature',
    text: 'The message as the server with this number (`i`) handed it on, signed like DKIM.',
  },
  headerDkimSignature: {
    name: 'DKIM signature',
    text: '`d` is the domain that signs, `s` the selector of its key: the key stands in DNS at `s._domainkey.d`. The verdict is in `Authentication-Results`.',
  },
  headerReceivedSpf: {
    name: 'Result of SPF',
    text: 'The first word is the result; behind it stands which domain and address were checked.',
  },
  headerScl: {
    name: 'Spam confidence level in the organisation',
    text: 'The level by which Exchange decides between inbox and Junk Email. Mail flow rules set it too.',
  },
  reportReportingMta: {
    name: 'Server that reports',
    text: 'The server that tried to deliver the message and wrote the report. It need not be the one that refused: see `Remote-MTA`.',
  },
  reportRemoteMta: {
    name: 'Server that replied',
    text: 'The other server, whose reply stands in `Diagnostic-Code`. Its administrators know why.',
  },
  reportReceivedFrom: { name: 'Server that had sent it', text: 'From whom the reporting server had got the message.' },
  reportFinalRecipient: {
    name: 'Recipient, as delivered',
    text: 'The address that delivery was tried to, after groups and forwarding.',
  },
  reportOriginalRecipient: { name: 'Recipient, as written', text: 'The address the sender had written, where it was handed on.' },
  reportAction: {
    name: 'What was done',
    text: '`failed` given up, `delayed` still retried, `delivered`, `relayed` handed on to a server that does not confirm delivery, `expanded` sent on to several addresses.',
  },
  reportStatus: {
    name: 'Status code',
    text: 'The enhanced status code of this recipient, as the reporting server saw it. 5 is final, 4 temporary, but `Action` decides.',
  },
  reportDiagnosticCode: {
    name: 'Reply that decided',
    text: 'The reply of the server, word for word, behind its type (`smtp;`). This is the most telling line of a report.',
  },
  reportLastAttempt: { name: 'Last attempt', text: 'When delivery was tried last.' },
  reportWillRetry: { name: 'Retried until', text: 'Until then the attempts go on; nobody has to send again before.' },
  reportArrival: { name: 'Arrival', text: 'When the message arrived at the reporting server.' },
};
