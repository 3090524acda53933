/** Italian words of the page of a journey or of an SMTP session. */

import type { JourneyPageWords } from '../journeyPageWords.ts';

export const journeyPageWords: JourneyPageWords = {
  showJourney: 'Mostra il percorso di questo messaggio',
  showSession: 'Mostra questa sessione SMTP',
  moreRecipients: {
    one: '{count} altro destinatario non è mostrato qui.',
    many: '{count} di altri destinatari non sono mostrati qui.',
    other: '{count} altri destinatari non sono mostrati qui.',
  },
  moreSteps: {
    one: '{count} altro passaggio non è mostrato qui.',
    many: '{count} di altri passaggi non sono mostrati qui.',
    other: '{count} altri passaggi non sono mostrati qui.',
  },
  following: 'Ricerca del messaggio in tutti i registri',
  steps: 'Passaggi',
  step: 'Passaggio {number}',
  sessionTitle: 'Sessione SMTP {id}',
  messages: 'Messaggi',
  commands: 'Comandi',
  certificates: 'Certificati',
  ownSide: 'Indirizzo proprio',
  began: 'Inizio',
  ended: 'Fine',
  searched: { one: 'È stato esaminato {count} registro.', other: 'Sono stati esaminati {count} registri.' },
  onlyOpen:
    'Nessuna cartella è aperta: sono stati esaminati solo i registri aperti. Aprire la cartella con gli altri per includerli.',
  tooMany: {
    one: 'Dei registri nelle cartelle è stato esaminato solo il primo: aprire anche quelli che contano.',
    other: 'Dei registri nelle cartelle sono stati esaminati solo i primi {count}: aprire anche quelli che contano.',
  },
  noMessage: 'Il record sotto il cursore non nomina alcun messaggio: spostarlo su uno che abbia un identificativo.',
  noSession: 'Il cursore non è su una riga di un registro del protocollo SMTP.',
};
