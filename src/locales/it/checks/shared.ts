/** Words for `catalogue/checks/shared.ts` in Italian. */

import type { sharedChecks as rows } from '../../../catalogue/checks/shared.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const sharedChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  spfAtEachServer: { title: 'Record SPF, da ogni server dei nomi del dominio' },
  dkimSelectors: {
    title: 'Chiavi DKIM del dominio del mittente (Exchange Online)',
    caveat: 'Altri servizi usano altri selettori: quello dopo `s=` in `DKIM-Signature`.',
  },
  senderDomainRecords: {
    title: 'Record MX e di indirizzo del dominio del mittente',
    caveat: 'Un record MX con `.` dice che il dominio non accetta posta.',
  },
  outboundAddress: {
    title: 'Indirizzo pubblico di questo server',
    caveat:
      'Da eseguire sul server che invia; interroga `resolver1.opendns.com`. Per la porta 25 un firewall può usare un altro indirizzo. Non dice nulla su Exchange Online.',
  },
  pointerRecord: {
    title: "Record PTR dell'indirizzo IP mittente, e ritorno",
    caveat: "Inserire l'indirizzo IP mittente. Deve ricomparire sotto `IPAddress`.",
  },
  listedAtSpamhaus: {
    title: "L'indirizzo IP mittente è in un elenco di Spamhaus?",
    caveat:
      "IPv4; inserire l'indirizzo IP mittente. `127.0.0.…` significa elencato, nome sconosciuto non elencato, `127.255.255.…` che l'elenco non serve il vostro resolver.",
  },
  domainListed: {
    title: 'Il dominio del mittente è elencato da Spamhaus (DBL)?',
    caveat:
      "`127.0.1.…` significa elencato, nome sconosciuto non elencato, `127.255.255.…` che l'elenco non serve il vostro resolver. Cercare anche i domini dei collegamenti.",
  },
  listTest: {
    title: "L'elenco di blocco serve questo resolver?",
    caveat:
      'Da eseguire sul server che filtra. Corretto è `127.0.0.2` con altri; `127.255.255.254` significa resolver pubblico, `127.255.255.255` troppe richieste.',
  },
  outboundConnections: { title: 'Limiti delle connessioni in uscita', caveat: EXCHANGE_SERVER },
  forwardingMailboxes: {
    title: 'Cassette postali che inoltrano a indirizzi esterni',
    caveat: "Mostra l'inoltro della cassetta postale; possono inoltrare anche le regole di Posta in arrivo.",
  },
  senderBlocks: {
    title: 'La vostra organizzazione blocca questo mittente?',
    caveat: 'Risponde solo per la vostra organizzazione.',
  },
  groupMembers: { title: 'Membri del gruppo', caveat: 'Risponde solo per la vostra organizzazione.' },
  sendConnectorTls: { title: 'Connettori di invio: impostazioni TLS', caveat: EXCHANGE_SERVER },
};
