/** What several checks cannot show, or where they have to run, in English. */

export const EXCHANGE_SERVER = 'Run it in the Exchange Management Shell on the server itself.';

export const OTHER_PATH =
  'Tests the path from this computer, not the one from Exchange Online; port 25 is often blocked on the way out.';

export const OPENSSL = `Needs OpenSSL, in bash or PowerShell. ${OTHER_PATH}`;
