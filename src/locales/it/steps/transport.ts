/** Words for `catalogue/steps/transport.ts` in Italian. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {
  relieveServer: { text: 'Liberare spazio sul disco della coda o memoria sul server; la risorsa tra parentesi indica dove.' },
  startTransport: { text: 'Avviare sul server i servizi **Microsoft Exchange Transport** e **Frontend Transport**.' },
  resumeQueue: { text: 'Riprendere la coda (`Resume-Queue`) quando il motivo della sospensione è venuto meno.' },
  relieveDatabase: {
    text: 'Attendere; se continua, esaminare carico e dischi del database delle cassette postali e spostare alcune cassette postali.',
  },
  useRightDns: {
    text: 'Assegnare al server, o alle ricerche DNS esterne del connettore di invio, server DNS che risolvano i nomi Internet.',
  },
  correctMxLoop: {
    text: 'Correggere il record MX, oppure aggiungere il dominio ai domini accettati se la posta va gestita qui.',
  },
  separateFqdn: {
    text: 'Far puntare il connettore a un altro host, e non dare a nessun connettore di ricezione il `Fqdn` di un altro server o dispositivo sul percorso.',
  },
  allowExchangeAuth: {
    text: 'Sul connettore di ricezione interno attivare **Autenticazione di Exchange Server** (Exchange Server authentication) e il gruppo di autorizzazioni **Server Exchange** (Exchange servers); `RemoteIPRanges` degli altri connettori non deve contenere gli indirizzi dei propri server.',
  },
  setClocks: {
    text: "Allineare gli orologi dei server, poi controllare gli account computer e i loro nomi dell'entità servizio (SPN).",
  },
  setConnectorCertificate: {
    text: 'Installare il certificato su questo server, oppure impostare `TlsCertificateName` del connettore di invio su quello che possiede.',
  },
  raiseRecipientLimit: { text: 'Se si vogliono ammettere messaggi così grandi, aumentare `MaxReceiveSize` del destinatario.' },
  raiseSenderLimit: { text: 'Se si vogliono ammettere messaggi così grandi, aumentare `MaxSendSize` del mittente.' },
  raiseTransportLimit: {
    text: "Se si vogliono ammettere messaggi così grandi, aumentare i limiti dell'organizzazione e di ogni connettore sul percorso.",
  },
  releaseFromQuarantine: {
    text: 'Aprire il messaggio nella cassetta postale di quarantena e inviarlo con **Invia di nuovo** (Send Again); se questa posta è desiderata, escludere il mittente dal filtro contenuto (`Set-ContentFilterConfig -BypassedSenders`).',
  },
  examinePoisonQueue: {
    text: "Esaminare il messaggio nella coda di messaggi non elaborabili; esportarlo o rimuoverlo e aggiornare l'agente o il filtro che ha causato l'errore.",
  },
  askRejectingAdmin: { text: "Inviare agli amministratori di quell'organizzazione ora, indirizzi e risposta." },
  addForeignConnector: {
    text: 'Se quel sistema è in uso, configurare un connettore esterno (foreign connector) o un gateway per il suo spazio indirizzi.',
  },
  enableAddressBookRouting: {
    text: "Se i due devono potersi scrivere, assegnare al mittente un criterio il cui elenco indirizzi globale contenga il destinatario, o ampliare quell'elenco.",
  },
  repairGroupFilter: { text: 'Correggere il filtro destinatari del gruppo di distribuzione dinamico.' },
  examineStore: { text: 'Se continua, controllare i dischi del database e il suo registro eventi.' },
  activateComponents: {
    text: 'Terminare la manutenzione: riportare attivi i componenti inattivi (`Set-ServerComponentState -Component ServerWideOffline -State Active -Requester Maintenance`).',
  },
  disableAgent: {
    text: 'Disattivare uno per volta gli agenti che non fanno parte di Exchange, riavviando ogni volta il servizio di trasporto, e aggiornare o rimuovere quello in errore.',
  },
  bringShadowServers: {
    text: 'Rimettere in servizio un altro server Cassette postali del gruppo o del sito e far sì che i server si raggiungano.',
  },
};
