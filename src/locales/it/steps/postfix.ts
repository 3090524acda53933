/** Words for `catalogue/steps/postfix.ts` in Italian. */

import type { PostfixStepId } from '../../../catalogue/steps/postfix.ts';
import type { StepWords } from '../../locale.ts';

export const postfixSteps: Readonly<Record<PostfixStepId, StepWords>> = {
  openOutgoingPort: {
    text: 'Se anche altre destinazioni vanno in timeout, far aprire al provider la porta 25 in uscita, oppure inviare tramite il suo relay sulla porta 587 (`relayhost`).',
  },
  tryElsewhere: {
    text: "Provare la porta 25 dello stesso server da un'altra rete: se da lì risponde, cercare il blocco dal proprio lato o chiedere se bloccano il vostro indirizzo.",
  },
  checkNextHop: {
    text: "Confrontare l'indirizzo nel log con il record MX, oppure con `relayhost` e `transport_maps` se sono questi a decidere, e correggere ciò che è vecchio.",
  },
  useIpv4: {
    text: "Dare all'host una route IPv6, oppure impostare `inet_protocols = ipv4` in `main.cf` e riavviare Postfix.",
  },
  readPhase: {
    text: "Leggere quale fase indica il log, chiedere all'altra parte di controllare il proprio log di quel minuto e se blocca il vostro indirizzo.",
  },
  repairResolver: {
    text: "Se non si risolvono molti domini, riparare la risoluzione DNS dell'host.",
    how: [
      "Interrogare il resolver dalla shell dell'host; se non riesce nemmeno lì, correggere `/etc/resolv.conf`.",
      'Se non riesce solo Postfix, copiare `/etc/resolv.conf` in `etc/resolv.conf` sotto la directory della coda, oppure impostare `n` per chroot al servizio `smtp` in `master.cf`.',
      'Eseguire `postfix reload`, poi `postqueue -f`.',
    ],
  },
  listDomain: {
    text: 'Se il dominio appartiene a questo server, aggiungerlo alla sola classe adatta: `mydestination`, `relay_domains`, `virtual_mailbox_domains` o `virtual_alias_domains`.',
  },
  correctMxOrTransport: {
    text: 'Se il dominio è servito altrove, correggere il suo record MX o la voce in `transport_maps`; dietro una traduzione degli indirizzi, impostare `proxy_interfaces`.',
  },
  relaxTlsPolicy: {
    text: "Se il server successivo non ha TLS e l'invio in chiaro è ammesso, impostare questa destinazione su `may` in `smtp_tls_policy_maps`; non toccare il livello generale.",
  },
  compareTlsPolicy: {
    text: 'Confrontare i nomi e le autorità richiesti dal criterio per questa destinazione con il certificato presentato, e controllare `smtp_tls_CAfile` o `smtp_tls_CApath`.',
  },
  repairTlsClient: {
    text: 'Leggere nel log di posta gli avvisi su TLS subito prima di questa riga, correggere il file che indicano ed eseguire `postfix reload`.',
  },
};
