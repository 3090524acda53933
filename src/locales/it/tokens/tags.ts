/** What the tags of Exchange Online's replies say, in Italian. */

import type { tags as rows } from '../../../catalogue/tokens/tags.ts';
import type { TokenWords } from '../../locale.ts';

export const tags: Readonly<Record<keyof typeof rows, TokenWords>> = {
  tagAs: {
    name: 'Numero di una regola antispam',
    text: "Il numero interno della regola del filtro; Microsoft ne spiega pochi, come `AS(201806281)`: blocco perimetrale basato su directory. Riferirlo al supporto tecnico Microsoft così com'è.",
  },
  tagAttr18: {
    name: 'Attribuzione temporaneamente non riuscita',
    text: "Visto con 451 4.4.3: per il momento non è stato possibile stabilire l'organizzazione della connessione. Il numero non è documentato; attendere i nuovi tentativi, poi rivolgersi al supporto tecnico Microsoft.",
  },
  tagAttr34: {
    name: 'Loop di posta',
    text: 'Visto con 5.4.14: il messaggio è tornato troppe volte in Exchange Online. Controllare il tipo del dominio accettato, il record MX e il connettore in uscita.',
  },
  tagAttr35: {
    name: 'Regione errata di Microsoft 365',
    text: "Visto con 451 4.4.62: il messaggio è arrivato a una regione che non gestisce il dominio del destinatario. Inviare all'host del record MX attuale e fare in modo che il connettore in ingresso riconosca il server mittente.",
  },
  tagAttr36: {
    name: 'Relay negato: organizzazione sconosciuta',
    text: "Visto con 550 5.7.64: né il dominio del certificato né quello del mittente sono domini accettati dell'organizzazione. Aggiungere il dominio o correggere il certificato nel connettore in ingresso.",
  },
  tagPrx4: {
    name: 'Front-end non in grado di passare la sessione',
    text: 'Visto in errori temporanei del front-end che passa le sessioni a un server back-end. Il numero non è documentato; su Exchange Server controllare il servizio di trasporto e il DNS interno.',
  },
  tagPrx5: {
    name: 'Front-end non in grado di passare la sessione',
    text: 'Visto con 451 4.7.0 “Temporary server error”: il front-end non ha raggiunto il server che gli sta dietro. In Exchange Online attendere i nuovi tentativi; su Exchange Server controllare il servizio di trasporto e il DNS interno.',
  },
  tagStage: {
    name: 'Fase del trasporto',
    text: 'La fase del trasporto che ha dato la risposta, per esempio `CreateMessage`. Indica al supporto tecnico Microsoft dove cercare; il motivo è nella risposta che la precede.',
  },
  tagAgent: {
    name: 'Agente che ha risposto',
    text: "L'agente di trasporto che ha dato la risposta. Su Exchange Server cercarlo con `Get-TransportAgent`; gli agenti di altri fornitori hanno registri propri.",
  },
  tagGsmtp: {
    name: 'Ha risposto Gmail',
    text: 'Gmail chiude ogni propria risposta con questo segno: la risposta è di Google, chiunque la citi.',
  },
};
