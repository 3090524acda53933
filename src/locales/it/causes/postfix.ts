/** Words for `catalogue/causes/postfix.ts` in Italian. */

import type { postfixCauses as rows } from '../../../catalogue/causes/postfix.ts';
import type { CauseWords } from '../../locale.ts';

export const postfixCauses: Readonly<Record<keyof typeof rows, CauseWords>> = {
  peerSilent: {
    short: 'il server successivo non risponde',
    text: 'Se il timeout riguarda solo questa destinazione, il suo server è fermo, oppure un firewall sul percorso o davanti a esso scarta i pacchetti senza rispondere.',
  },
  peerRefuses: {
    short: 'nessuno in ascolto o firewall che rifiuta',
    text: "L'indirizzo ha risposto e ha rifiutato: SMTP lì è arrestato, l'indirizzo è sbagliato o un firewall respinge il vostro.",
  },
  outgoingPortBlocked: {
    short: 'porta 25 in uscita bloccata dal provider',
    text: 'Se il timeout riguarda tutte le destinazioni, a bloccare le connessioni in uscita verso la porta 25 è il provider di accesso o cloud, oppure il vostro firewall.',
  },
  noIpv6Route: {
    short: 'questo host non ha IPv6',
    text: "Se l'indirizzo tra parentesi quadre contiene due punti, il server successivo è stato tentato in IPv6 e questo host non ha una route IPv6. È innocuo se il tentativo in IPv4 riesce.",
  },
  hostNotRouted: {
    short: 'route mancante, o così risponde un firewall',
    text: "Un router non ha una route verso l'indirizzo, oppure un firewall davanti a esso risponde così per rifiutare la connessione.",
  },
  peerHangsUp: {
    short: "l'altra parte ha chiuso o non risponde più",
    text: 'Le parole dopo “while” indicano la fase: al saluto iniziale è sovraccarico o blocco del vostro indirizzo, dopo DATA piuttosto un filtro o la rete.',
  },
  resolverFails: {
    short: 'resolver di questo host in errore',
    text: 'Se sono interessati molti domini, il resolver di questo host non risponde, oppure Postfix gira in un chroot la cui copia di `resolv.conf` manca o è vecchia.',
  },
  zoneUnanswered: {
    short: 'i server dei nomi del dominio non rispondono',
    text: 'Se è interessato solo questo dominio, i suoi server dei nomi non rispondono, oppure la sua delega o DNSSEC non è valida.',
  },
  nameNotInDns: {
    short: 'dominio scritto male o non più esistente',
    text: "Secondo il DNS il nome dopo `name=` non esiste: l'indirizzo è scritto male o il dominio è scaduto; oppure il record MX indica un host inesistente.",
  },
  recordMissing: {
    short: 'dominio senza MX e senza record di indirizzo',
    text: 'Il nome dopo `name=` esiste ma non ha alcun record che la posta possa seguire, come nel caso di un dominio parcheggiato o scritto male.',
  },
  domainNotListedHere: {
    short: 'dominio non configurato come proprio',
    text: 'Il dominio appartiene a questo server, ma non è in `mydestination`, `relay_domains`, `virtual_mailbox_domains` né `virtual_alias_domains`.',
  },
  mxLeadsHere: {
    short: 'record MX o trasporto che porta qui per errore',
    text: 'Il dominio è servito altrove, ma il suo record MX o una voce di `transport_maps` indica questo server.',
  },
  tlsPolicyTooStrict: {
    short: "criterio TLS più severo di quanto l'altra parte offra",
    text: '`smtp_tls_security_level` o una voce di `smtp_tls_policy_maps` rende obbligatorio TLS, e il server successivo non ha STARTTLS o lo rifiuta.',
  },
  peerCertificateUnproven: {
    short: 'certificato che non rispetta il criterio TLS',
    text: "È attivo il livello `verify`, `secure`, `fingerprint` o `dane`, e il certificato ha un nome errato, un'autorità sconosciuta o nessun record TLSA corrispondente; oppure Postfix non ha autorità di certificazione con cui verificare.",
  },
  tlsEngineDown: {
    short: 'TLS di Postfix non disponibile',
    text: 'Postfix non è riuscito ad avviare il proprio client TLS, per esempio perché un certificato, una chiave o la sorgente di entropia non è leggibile; il motivo è in un avviso del log prima di questa riga.',
  },
};
