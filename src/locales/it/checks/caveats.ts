/** What several checks cannot show, or where they have to run, in Italian. */

export const EXCHANGE_SERVER = 'Da eseguire in Exchange Management Shell sul server stesso.';

export const OTHER_PATH =
  'Prova il percorso da questo computer, non quello da Exchange Online; la porta 25 è spesso bloccata in uscita.';

export const OPENSSL = `Richiede OpenSSL, in bash o PowerShell. ${OTHER_PATH}`;
