/** Words for `catalogue/entries/exchangeOnlineSender.ts` in Italian. */

import type { exchangeOnlineSender as rows } from '../../../catalogue/entries/exchangeOnlineSender.ts';
import type { EntryWords, Own } from '../../locale.ts';

export const exchangeOnlineSender: Readonly<Record<Own<typeof rows>, EntryWords>> = {
  'exchange-online/4.7.26': {
    name: 'Posta non autenticata su IPv6',
    happened: ['Il messaggio è arrivato su IPv6 senza superare né SPF né DKIM, uno dei quali Exchange Online lì richiede.'],
  },
  'exchange-online/4.7.500-699': {
    name: 'Indirizzo IP mittente limitato',
    happened: [
      "Exchange Online rallenta l'indirizzo IP che si connette perché i suoi invii sono cambiati rispetto a prima; il numero dopo AS indica la regola.",
    ],
  },
  'exchange-online/5.7.23': {
    name: 'Controllo SPF non superato presso il destinatario',
    problem: ['{server} ha rifiutato il messaggio: SPF non superato', 'Controllo SPF non superato presso il destinatario'],
    happened: [
      "{server} ha rifiutato il messaggio perché il record SPF di {senderDomain} non consente l'indirizzo da cui è arrivato.",
      "Il sistema ricevente ha rifiutato il messaggio perché il record SPF del dominio del mittente non consente l'indirizzo da cui è arrivato.",
    ],
  },
  'exchange-online/5.7.501-503': {
    name: 'Account mittente bandito per spam',
    problem: ['{sender} è bandito per spam', "L'account mittente è bandito per spam"],
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
    name: 'Indirizzo IP mittente bandito (sblocco via e-mail)',
    happened: ["Microsoft ha bandito l'indirizzo IP mittente e lo sblocca solo su richiesta via e-mail, non nel portale."],
  },
  'outlook-com/5.7.515': {
    name: 'Regole di Outlook.com per i grandi mittenti non rispettate',
    problem: [
      '{senderDomain} non rispetta le regole di Outlook.com per i grandi mittenti',
      'Regole di Outlook.com per i grandi mittenti non rispettate',
    ],
    happened: [
      'Outlook.com richiede SPF, DKIM e DMARC ai domini che gli inviano molto, e questo messaggio di {senderDomain} non li ha superati.',
      'Outlook.com richiede SPF, DKIM e DMARC ai domini che gli inviano molto, e questo messaggio non li ha superati.',
    ],
  },
  'exchange-online/5.7.606-649': {
    name: 'Indirizzo IP mittente bandito da Microsoft',
    happened: ["L'indirizzo IP da cui è arrivato il messaggio è nell'elenco di quelli banditi da Microsoft."],
  },
  'exchange-online/5.7.800': {
    name: 'Dominio del mittente bandito per spam',
    problem: ['Il dominio {senderDomain} è bandito per spam', 'Il dominio del mittente è bandito per spam'],
    happened: [
      'Microsoft ha bandito per spam il dominio del saluto, del mittente della busta o di `From` (qui forse {senderDomain}).',
      'Microsoft ha bandito per spam il dominio del saluto, del mittente della busta o di `From`.',
    ],
  },
};
