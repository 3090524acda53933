/** Words for `catalogue/entries/exchangeOnlineSender.ts` in Italian. */

import type { exchangeOnlineSender as rows } from '../../../catalogue/entries/exchangeOnlineSender.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineSender: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.7.26': {
    name: 'Posta non autenticata tramite IPv6',
    happened: [
      'Il messaggio è arrivato tramite IPv6 senza superare né SPF né DKIM: in questo caso Exchange Online richiede almeno uno dei due.',
    ],
  },
  'exchange-online/4.7.500-699': {
    name: 'Indirizzo IP mittente limitato',
    happened: [
      "Exchange Online rallenta l'indirizzo IP da cui arriva la connessione perché i suoi invii sono diversi dal solito; il numero dopo AS indica la regola.",
    ],
  },
  'exchange-online/5.7.23': {
    name: 'Verifica SPF non superata presso il destinatario',
    problem: ['{server} ha rifiutato il messaggio: SPF non superato', 'Verifica SPF non superata presso il destinatario'],
    happened: [
      "{server} ha rifiutato il messaggio perché il record SPF di {senderDomain} non autorizza l'indirizzo da cui è arrivato.",
      "Il sistema ricevente ha rifiutato il messaggio perché il record SPF del dominio del mittente non autorizza l'indirizzo da cui è arrivato.",
    ],
  },
  'exchange-online/5.7.501-503': {
    name: 'Account mittente bloccato per spam',
    problem: ['{sender} è bloccato per spam', "L'account mittente è bloccato per spam"],
    happened: [
      "Exchange Online ha vietato l'invio a {sender} perché dall'account è partito spam.",
      "Exchange Online ha vietato l'invio all'account mittente perché ne è partito spam.",
    ],
  },
  'exchange-online/5.7.509': {
    name: 'DMARC non superato, il criterio chiede il rifiuto',
    problem: [
      '{senderDomain} non supera DMARC e chiede il rifiuto',
      'Il dominio del mittente non supera DMARC e chiede il rifiuto',
    ],
    happened: [
      'Né SPF né DKIM hanno confermato {senderDomain}, il dominio in `From`, e il criterio DMARC di quel dominio chiede il rifiuto.',
      'Né SPF né DKIM hanno confermato il dominio in `From`, e il suo stesso criterio DMARC chiede il rifiuto.',
    ],
  },
  'exchange-online/5.7.511': {
    name: 'Indirizzo IP mittente bloccato (sblocco via e-mail)',
    happened: [
      "Microsoft ha bloccato l'indirizzo IP mittente e lo sblocca solo su richiesta via e-mail, non nel portale di rimozione.",
    ],
  },
  'outlook-com/5.7.515': {
    name: 'Regole di Outlook.com per i grandi mittenti non rispettate',
    problem: [
      '{senderDomain} non rispetta le regole di Outlook.com per i grandi mittenti',
      'Regole di Outlook.com per i grandi mittenti non rispettate',
    ],
    happened: [
      'Outlook.com richiede SPF, DKIM e DMARC ai domini che gli inviano molta posta, e questo messaggio di {senderDomain} non li ha superati.',
      'Outlook.com richiede SPF, DKIM e DMARC ai domini che gli inviano molta posta, e questo messaggio non li ha superati.',
    ],
  },
  'exchange-online/5.7.606-649': {
    name: 'Indirizzo IP mittente bloccato da Microsoft',
    happened: ["L'indirizzo IP da cui è arrivato il messaggio è nell'elenco di quelli bloccati da Microsoft."],
  },
  'exchange-online/5.7.800': {
    name: 'Dominio del mittente bloccato per spam',
    problem: ['Il dominio {senderDomain} è bloccato per spam', 'Il dominio del mittente è bloccato per spam'],
    happened: [
      'Microsoft ha bloccato per spam il dominio del saluto (HELO o EHLO), del mittente della busta o di `From` (qui forse {senderDomain}).',
      'Microsoft ha bloccato per spam il dominio del saluto (HELO o EHLO), del mittente della busta o di `From`.',
    ],
  },
};
