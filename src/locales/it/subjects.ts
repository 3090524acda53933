/** The classes and subjects of enhanced status codes (RFC 3463) in Italian, for codes that no entry explains. */

import type { Locale } from '../locale.ts';

export const classes: Locale['classes'] = {
  '2': 'Esito positivo: il messaggio è stato accettato o recapitato.',
  '4': 'Errore temporaneo: il messaggio resta in coda e viene ritentato.',
  '5': "Errore permanente: il messaggio, così com'è, non viene ritentato.",
};

export const subjects: Locale['subjects'] = {
  '0': {
    name: 'Non specificato',
    text: 'Il codice non dice di che cosa si tratta: lo dice soltanto il testo che lo segue.',
  },
  '1': {
    name: 'Indirizzo',
    text: "Riguarda un indirizzo del mittente o del destinatario: controllarne l'ortografia, il dominio e la directory che dovrebbe conoscerlo.",
  },
  '2': {
    name: 'Cassetta postale',
    text: "L'indirizzo esiste, ma la sua cassetta postale non accetta il messaggio: controllarne lo spazio, lo stato e i limiti.",
  },
  '3': {
    name: 'Sistema di posta',
    text: 'Riguarda il sistema ricevente nel suo insieme: controllarne lo spazio di archiviazione, il limite di dimensione dei messaggi e se sta accettando posta.',
  },
  '4': {
    name: 'Rete e routing',
    text: 'Riguarda il percorso verso il server successivo: controllare DNS, connessione, loop di routing e tempo trascorso in coda.',
  },
  '5': {
    name: 'Protocollo',
    text: 'I due server non concordano su SMTP stesso: controllare nel registro di protocollo i comandi che precedono la risposta.',
  },
  '6': {
    name: 'Contenuto',
    text: 'Riguarda il formato del messaggio: controllarne la codifica, la conversione e gli allegati.',
  },
  '7': {
    name: 'Sicurezza e criteri',
    text: 'Rifiutato per autorizzazione, autenticazione, crittografia o reputazione: controllare chi può inviare, SPF, DKIM, DMARC e gli elenchi di blocco.',
  },
};
