/** Who documents or speaks a code, in Russian. */

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
  'block-list': 'Списки блокировки',
  spectrum: 'Spectrum',
  godaddy: 'GoDaddy',
  orange: 'Orange',
  postfix: 'Postfix',
  iana: 'Реестр расширенных кодов состояния IANA',
  smtp: 'SMTP (RFC 5321)',
};
