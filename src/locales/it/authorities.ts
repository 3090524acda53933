/** Who documents or speaks a code, in Italian. */

import type { Locale } from '../locale.ts';

export const authorities: Locale['authorities'] = {
  'exchange-online': 'Exchange Online',
  'exchange-server': 'Exchange Server',
  gmail: 'Gmail',
  yahoo: 'Yahoo',
  'outlook-com': 'Outlook.com',
  apple: 'iCloud Mail',
  proofpoint: 'Proofpoint',
  mimecast: 'Mimecast',
  barracuda: 'Barracuda',
  'block-list': 'Elenchi di blocco',
  spectrum: 'Spectrum',
  godaddy: 'GoDaddy',
  orange: 'Orange',
  postfix: 'Postfix',
  iana: 'Registro IANA dei codici di stato avanzati',
  smtp: 'SMTP (RFC 5321)',
};
