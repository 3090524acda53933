/** Words for `catalogue/entries/destinationSecurity.ts` in Italian. */

import type { destinationSecurity as rows } from '../../../catalogue/entries/destinationSecurity.ts';
import type { EntryWords } from '../../locale.ts';

const withoutTls: EntryWords = {
  name: 'DANE: destinazione senza TLS',
  problem: ['{server} non offre il TLS che DANE esige', 'La destinazione non offre il TLS che DANE esige'],
  happened: [
    "{recipientDomain} esige TLS tramite DANE, ma {server} non ha offerto STARTTLS oppure l'handshake si è interrotto.",
    "Il dominio del destinatario esige TLS tramite DANE, ma il suo server non ha offerto STARTTLS oppure l'handshake si è interrotto.",
  ],
};

const expired: EntryWords = {
  name: 'DANE: certificato scaduto',
  problem: ['Certificato di {server} scaduto (DANE)', 'Certificato del server di destinazione scaduto (DANE)'],
  happened: [
    '{recipientDomain} è protetto da DANE e il certificato di {server} è scaduto.',
    'Il dominio del destinatario è protetto da DANE e il certificato del suo server è scaduto.',
  ],
};

const mismatch: EntryWords = {
  name: 'DANE: record TLSA non corrispondente',
  problem: [
    'Il record TLSA di {server} non corrisponde al suo certificato',
    'Il record TLSA non corrisponde al certificato della destinazione',
  ],
  happened: [
    'Il certificato di {server} non è quello annunciato nel DNS dal record TLSA.',
    'Il certificato del server di destinazione non è quello annunciato nel DNS dal record TLSA.',
  ],
};

const zone: EntryWords = {
  name: 'DNSSEC della destinazione non valido',
  problem: ['DNSSEC di {recipientDomain} non valido', 'DNSSEC del dominio del destinatario non valido'],
  happened: [
    '{recipientDomain} si dichiara firmato con DNSSEC, ma i suoi record non hanno superato la convalida.',
    'Il dominio del destinatario si dichiara firmato con DNSSEC, ma i suoi record non hanno superato la convalida.',
  ],
};

const otherName: EntryWords = {
  name: 'DANE: certificato intestato a un altro nome',
  problem: [
    'Certificato di {server} intestato a un altro nome (DANE)',
    'Certificato della destinazione intestato a un altro nome (DANE)',
  ],
  happened: [
    "Il certificato di {server} non contiene né il nome dell'host MX né il dominio, come richiede il suo record DANE.",
    "Il certificato del server di destinazione non contiene né il nome dell'host MX né il dominio, come richiede il suo record DANE.",
  ],
};

const hosts: EntryWords = {
  name: 'MTA-STS: host MX assente dal criterio',
  problem: ["L'host MX di {recipientDomain} non è nel suo criterio MTA-STS", "L'host MX non è nel criterio MTA-STS del dominio"],
  happened: [
    "Il criterio MTA-STS di {recipientDomain} non elenca l'host a cui porta il suo record MX.",
    "Il criterio MTA-STS del dominio del destinatario non elenca l'host a cui porta il suo record MX.",
  ],
};

const certificate: EntryWords = {
  name: 'MTA-STS: certificato non accettato',
  problem: [
    'Il certificato di {server} non rispetta il criterio MTA-STS',
    'Il certificato della destinazione non rispetta il suo criterio MTA-STS',
  ],
  happened: [
    'Il criterio MTA-STS di {recipientDomain} esige un certificato valido, e quello di {server} non lo è.',
    'Il criterio MTA-STS del dominio del destinatario esige un certificato valido, e quello del suo server non lo è.',
  ],
};

export const destinationSecurity: Readonly<Record<keyof typeof rows, EntryWords>> = {
  'exchange-online/4.7.321': withoutTls,
  'exchange-online/5.7.321': withoutTls,
  'exchange-online/4.7.322': expired,
  'exchange-online/5.7.322': expired,
  'exchange-online/4.7.323': mismatch,
  'exchange-online/5.7.323': mismatch,
  'exchange-online/4.7.324': zone,
  'exchange-online/5.7.324': zone,
  'exchange-online/4.7.325': otherName,
  'exchange-online/5.7.325': otherName,
  'exchange-online/4.4.8': hosts,
  'exchange-online/5.4.8': hosts,
  'exchange-online/4.7.5/mta-sts': certificate,
  'exchange-online/5.7.5/mta-sts': certificate,
};
