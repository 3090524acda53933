/** Italian words of the interface. */

import type { InterfaceWords } from '../interface.ts';

export const interfaceWords: InterfaceWords = {
  outcome: {
    failed: '**Non recapitato.**',
    delayed: '**In ritardo**, i tentativi continuano.',
    delayedUntil: '**In ritardo**, scadenza dei tentativi: {time}.',
    delayedFor: {
      one: '**In ritardo**, con tentativi per {count} ora.',
      many: '**In ritardo**, con tentativi per {count} ore.',
      other: '**In ritardo**, con tentativi per {count} ore.',
    },
    deliveredLater: '**Recapitato in seguito** ({time}). Questo ritardo è concluso.',
    failedLater: '**Alla fine non recapitato** ({time}).',
    permanent: '**Errore permanente.**',
    transient: '**Errore temporaneo**, il server mittente ritenta.',
    success: '**Accettato.**',
  },
  ending: {
    failed: 'non recapitato',
    delayed: 'in ritardo',
    delayedUntil: 'scadenza dei tentativi: {time}',
    deliveredLater: 'recapitato in seguito',
    failedLater: 'alla fine non recapitato',
  },
  card: {
    lastAttempt: 'Ultimo tentativo: {time}.',
    whoActs: 'Chi deve agire:',
    proven: 'Causa più probabile, in base a questi dati',
    causes: 'Cause possibili',
    alsoPossible: 'Altre cause possibili:',
    fix: 'Rimedio',
    others: {
      one: '**{count} altro** con questa causa (inizio: {time})',
      many: '**{count} altri** con questa causa (inizio: {time})',
      other: '**{count} altri** con questa causa (inizio: {time})',
    },
    lastSuccess: 'ultimo recapito riuscito a questo server: {time}',
    quotedBy: 'Citata in {reply}: la causa è questa.',
    quotes: 'La causa è la risposta citata {reply}.',
    undocumented: 'Nessuno documenta questo codice. Ecco che cosa dicono classe e argomento.',
    copyCheck: 'Copia comando di diagnostica',
    connector: 'connettore',
    checks: 'Comandi di diagnostica',
    changes: 'Comandi che modificano qualcosa o inviano un messaggio',
    related: 'Vedere anche:',
  },
  action: {
    openArticle: 'Apri “{title}”',
    copyCheck: 'Copia comando di diagnostica: {title}',
    copyChange: 'Copia comando che modifica o invia qualcosa: {title}',
    copyTicket: 'Copia riepilogo per il ticket',
  },
  ticket: {
    time: 'Ora',
    sender: 'Mittente',
    recipient: 'Destinatario',
    server: 'Server',
    connector: 'Connettore',
    messageId: 'ID messaggio',
    networkMessageId: 'ID messaggio di rete',
    reply: 'Risposta',
    cause: 'Causa',
    whoActs: 'Chi deve agire',
    article: 'Articolo',
  },
  status: {
    failed: { one: '{count} non recapitato', many: '{count} non recapitati', other: '{count} non recapitati' },
    delayed: { one: '{count} in ritardo', many: '{count} in ritardo', other: '{count} in ritardo' },
    none: 'nessun mancato recapito',
    tooltip:
      'Mail Flow Lens legge questo file come: {format}. Messaggi e destinatari sono contati in base al loro ultimo stato. Fare clic per aprire Problemi.',
    copied: 'Copiato.',
    refused: 'Non copiato: un valore di questi dati contiene un carattere di controllo: {value}',
  },
  formats: {
    'extended-trace': 'Traccia dei messaggi (estesa)',
    'summary-trace': 'Traccia dei messaggi (riepilogo)',
    'message-trace': 'Traccia dei messaggi',
    'trace-detail': 'Dettagli della traccia',
    'tracking-log': 'Registro di verifica messaggi',
    'protocol-log': 'Registro del protocollo SMTP',
    'connectivity-log': 'Registro di connettività',
    'mail-message': 'Messaggio di posta',
    mbox: 'File di cassetta postale (mbox)',
    'postfix-log': 'Log di Postfix',
    'sendmail-log': 'Log di Sendmail',
    'exim-log': 'Log di Exim',
    'qmail-log': 'Log di qmail',
    'queue-listing': 'Elenco delle code',
    'plain-text': 'Testo con errori di posta',
  },
  catalogue: {
    unreadable: 'Questo file, indicato in mailFlowLens.catalogue, non può essere letto.',
    wrong: 'Mail Flow Lens non usa questo file finché non viene corretto: {reason}',
    unknownEntry: 'Mail Flow Lens non conosce la voce {entry}.',
    openRunbook: 'Aprire la procedura «{title}»',
  },
  lookUp: {
    placeholder: 'Un codice, una stringa o parole: 5.7.64, RESOLVER.ADR, radice non attendibile',
  },
  cli: {
    usage: `Uso:
  mail-flow-lens scan [--format table|ndjson] [--locale en|ru|it] [--all] PERCORSO…    trova i codici in file, cartelle o standard input (-)
  mail-flow-lens explain CODICE|TESTO [--locale en|ru|it] [--format markdown|json]     stampa la scheda di un codice
  mail-flow-lens lsp --stdio                                                           avvia il server di linguaggio
Stato di uscita di scan: 0 nessun mancato recapito, 1 qualcosa non recapitato o in ritardo, 2 uso errato o input illeggibile.`,
    missing: '{file}: file o cartella inesistente',
    unreadable: '{file}: impossibile leggere ({reason})',
    binary: '{file}: file binario, non un registro di testo',
    badValue: '{option} {value}: non è uno di {choices}',
    nothingMatches: 'nessuna informazione su “{value}”',
    noPath: 'scan richiede un file, una cartella o - per lo standard input',
    noQuestion: 'explain richiede un codice o un testo',
    unknownCommand: 'comando inesistente: {value}',
  },
};
