/** Words for `catalogue/steps/transport.ts` in Italian. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {
  relieveServer: { text: 'Liberare spazio sul disco della coda o memoria sul server; la risorsa tra parentesi indica dove.' },
  startTransport: { text: 'Avviare sul server i servizi **Microsoft Exchange Transport** e **Frontend Transport**.' },
  resumeQueue: { text: 'Riprendere la coda quando il motivo della sospensione è venuto meno.' },
  relieveDatabase: {
    text: 'Attendere; se continua, esaminare carico e dischi del database delle cassette postali e spostare alcune cassette postali.',
  },
  useRightDns: {
    text: 'Assegnare al server, o alle ricerche esterne del connettore di invio, server DNS che risolvano i nomi Internet.',
  },
  correctMxLoop: {
    text: 'Correggere il record MX, oppure aggiungere il dominio ai domini accettati se la posta va gestita qui.',
  },
  separateFqdn: {
    text: "Far puntare il connettore a un altro host: nessun host intelligente può avere l'FQDN o un indirizzo di questo server.",
  },
  allowExchangeAuth: {
    text: 'Sul connettore di ricezione interno attivare **Autenticazione di Exchange Server** (Exchange Server authentication) e il gruppo di autorizzazioni **Server Exchange** (Exchange servers).',
  },
  setClocks: {
    text: "Allineare gli orologi dei server, poi controllare gli account computer e i loro nomi dell'entità servizio.",
  },
  setConnectorCertificate: {
    text: 'Installare il certificato su questo server, oppure impostare `TlsCertificateName` del connettore di invio su quello che possiede.',
  },
  raiseRecipientLimit: { text: 'Se dimensioni simili sono volute, aumentare `MaxReceiveSize` del destinatario.' },
  raiseSenderLimit: { text: 'Se dimensioni simili sono volute, aumentare `MaxSendSize` del mittente.' },
  raiseTransportLimit: {
    text: "Se dimensioni simili sono volute, aumentare i limiti dell'organizzazione e di ogni connettore sul percorso.",
  },
  releaseFromQuarantine: { text: 'Controllare la cassetta postale di quarantena e, se il messaggio è voluto, inviarlo da lì.' },
  examinePoisonQueue: {
    text: "Esaminare il messaggio nella coda dei messaggi non elaborabili; esportarlo o rimuoverlo e aggiornare l'agente o il filtro che ha fallito.",
  },
  askRejectingAdmin: { text: "Inviare agli amministratori di quell'organizzazione ora, indirizzi e risposta." },
  addForeignConnector: {
    text: 'Se quel sistema è in uso, configurare un connettore esterno (foreign connector) o un gateway per il suo spazio di indirizzi.',
  },
  enableAddressBookRouting: {
    text: 'Attivare o disattivare il routing dei criteri di rubrica allo stesso modo su tutti i server e controllare i criteri di mittente e destinatario.',
  },
  repairGroupFilter: { text: 'Correggere il filtro destinatari del gruppo di distribuzione dinamico.' },
  examineStore: { text: 'Se continua, controllare i dischi del database e il suo registro eventi.' },
};
