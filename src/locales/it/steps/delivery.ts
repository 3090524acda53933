/** Words for `catalogue/steps/delivery.ts` in Italian. */

import type { DeliveryStepId } from '../../../catalogue/steps/delivery.ts';
import type { StepWords } from '../../locale.ts';

export const deliverySteps: Readonly<Record<DeliveryStepId, StepWords>> = {
  spreadMessages: {
    text: "Attendere; se si ripete, trovare l'origine della raffica e farle inviare meno messaggi per volta o a più cassette postali.",
  },
  limitParallelSessions: {
    text: "Limitare l'applicazione a tre sessioni per cassetta postale, con nuovi tentativi dopo una pausa, oppure ripartire il carico su più cassette.",
  },
  moveItemsOut: {
    text: "Spostare elementi dalla cartella più grande in altre cartelle o nell'archivio, e assegnarle un criterio di conservazione.",
  },
  leaveToRetry: { text: 'Lasciare il messaggio ai tentativi del server mittente; non modificare nulla.' },
  askServiceHealth: {
    text: "Se dura ore, controllare **Integrità > Integrità dei servizi** (Health > Service health) nell'interfaccia di amministrazione di Microsoft 365, poi aprire un caso citando server e ora tra le parentesi quadre della risposta.",
  },
  renewSubscription: {
    text: 'Rinnovare o acquistare in quel tenant un abbonamento con Exchange Online; se la posta del dominio è altrove, far puntare lì il record MX.',
  },
  useServiceName: {
    text: "Indicare nel record MX e nello smart host il nome del tipo `<domain>-<tld>.mail.protection.outlook.com` mostrato per il dominio in **Impostazioni > Domini** (Settings > Domains) nell'interfaccia di amministrazione di Microsoft 365; mai un indirizzo IP.",
  },
  splitRecipients: {
    text: 'Limitare il server mittente a 200 destinatari di uno stesso dominio per transazione, e inviare gli altri nelle successive.',
  },
  updateTlsClient: { text: 'Aggiornare firmware, sistema operativo o libreria in modo che invii con TLS 1.2.' },
  useLegacyEndpoint: {
    text: "Solo finché il dispositivo non è sostituito: consentire nell'organizzazione le vecchie versioni di TLS e far inviare il dispositivo a `smtp-legacy.office365.com`.",
  },
  readQuotedReply: {
    text: 'Occuparsi della risposta tra virgolette: viene dal server da raggiungere o dal tentativo di raggiungerlo.',
  },
  coverAddressSpace: {
    text: 'In Exchange Server, attivare o creare un connettore di invio il cui spazio indirizzi comprenda il dominio (`*` per tutti), con server di origine esistenti.',
  },
  giveRelayDomainConnector: {
    text: 'Creare un connettore verso il sistema che ha le altre cassette postali del dominio; se non ce ne sono, rendere il dominio Autorevole (Authoritative).',
  },
  breakRuleChain: {
    text: "Trovare la regola, la regola del journal o l'inoltro che agisce sulle proprie copie, e fare eccezione per l'indirizzo a cui invia.",
  },
  correctAddressSpace: {
    text: "Togliere il dominio dallo spazio indirizzi del connettore di invio che rimanda la posta, oppure far passare la posta per le cassette nel cloud dall'indirizzo di routing `mail.onmicrosoft.com`.",
  },
  readReceived: {
    text: 'Leggere dal basso le righe `Received` del messaggio restituito: i due server che si alternano formano il loop.',
  },
  testDane: {
    text: 'Provare il dominio con la convalida DANE di Microsoft Remote Connectivity Analyzer (`testconnectivity.microsoft.com`): mostra quale record o certificato non supera la verifica.',
  },
  offerStarttls: {
    text: 'Attivare STARTTLS su ogni host MX del dominio e assicurarsi che nessun firewall lo elimini.',
  },
  renewMxCertificate: {
    text: "Rinnovare il certificato dell'host MX, caricarlo nel server di posta e, se la chiave è cambiata, adeguare il record TLSA.",
  },
  publishTlsa: {
    text: 'Pubblicare in `_25._tcp.` di ogni host MX un record TLSA per il certificato in uso.',
    how: [
      'Prima di un rinnovo, pubblicare il record per il nuovo certificato accanto al vecchio.',
      'Attendere il doppio del TTL del record, poi cambiare il certificato.',
      'Provare ogni host MX, poi togliere il vecchio record.',
    ],
  },
  repairDnssec: {
    text: 'Far firmare di nuovo la zona a chi ospita il DNS e far inserire al registrar il record DS della chiave attuale; se si rinuncia a DNSSEC, togliere prima il record DS.',
  },
  certificateForMx: {
    text: 'Dare a ogni host MX un certificato valido di una CA pubblica, con il nome indicato nel record MX.',
  },
  correctMtaStsPolicy: {
    text: 'Elencare ogni host MX nel file del criterio del dominio.',
    how: [
      'In `https://mta-sts.<domain>/.well-known/mta-sts.txt`, scrivere una riga `mx:` per ogni host MX.',
      'Cambiare `id` nel record TXT di `_mta-sts.<domain>`, in modo che i mittenti scarichino di nuovo il criterio.',
      'Se il criterio non si può correggere presto, impostarne `mode` su `testing`.',
    ],
  },
  bypassDane: {
    text: 'Solo se la posta non può attendere: creare un connettore in uscita per questo solo dominio con `SmtpDaneMode` impostato su `None`, rinunciando alla protezione, e rimuoverlo quando il problema è risolto.',
  },
  bypassMtaSts: {
    text: 'Solo se la posta non può attendere: creare un connettore in uscita per questo solo dominio con `MtaStsMode` impostato su `None`, rinunciando alla protezione, e rimuoverlo quando il problema è risolto.',
  },
};
