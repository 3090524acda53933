/** What Windows socket errors say, in Italian. */

import type { socketErrors as rows } from '../../../catalogue/tokens/socketErrors.ts';
import type { TokenWords } from '../../locale.ts';

export const socketErrors: Readonly<Record<keyof typeof rows, TokenWords>> = {
  socket995: {
    name: 'Operazione interrotta (995)',
    text: "L'operazione è stata chiusa da questa parte: di solito la sessione si è interrotta durante l'attesa, per esempio nella negoziazione TLS. Guardare il registro di protocollo di quel minuto e i dispositivi che ispezionano SMTP lungo il percorso.",
  },
  socket10013: {
    name: 'Accesso al socket negato (10013)',
    text: 'Un software di sicurezza locale o un criterio vieta la connessione. Controllare antivirus e firewall sul server mittente per la porta 25 in uscita.',
  },
  socket10048: {
    name: 'Porta in uso (10048)',
    text: "Un altro programma usa già l'indirizzo e la porta locali. Trovarlo con `Get-NetTCPConnection -LocalPort 25`; due connettori o servizi non possono avere lo stesso binding.",
  },
  socket10049: {
    name: 'Indirizzo non disponibile (10049)',
    text: "L'indirizzo non appartiene a questo server o non ci si può connettere. Controllare l'indirizzo di origine del connettore di invio e il binding del connettore di ricezione.",
  },
  socket10050: {
    name: 'Rete non attiva (10050)',
    text: 'La rete del server mittente non funziona. Controllare prima di tutto la sua scheda di rete e il driver.',
  },
  socket10051: {
    name: 'Rete non raggiungibile (10051)',
    text: "Non c'è una route verso la rete di destinazione; spesso è un indirizzo IPv6 senza connettività IPv6. Controllare route e firewall del server mittente e il record AAAA della destinazione.",
  },
  socket10052: {
    name: 'Connessione persa (10052)',
    text: "La connessione è risultata morta durante l'inattività. Controllare i timeout di inattività dei firewall lungo il percorso.",
  },
  socket10053: {
    name: 'Connessione interrotta da questa parte (10053)',
    text: "Un software di questo computer ha chiuso la connessione: un timeout o un filtro, per esempio l'antivirus. Guardare il registro di protocollo di quel minuto, poi provare senza la scansione SMTP.",
  },
  socket10054: {
    name: 'Connessione reimpostata (10054)',
    text: "L'altra parte, o un firewall intermedio, ha interrotto la connessione a metà. Guardare il registro di ricezione della destinazione a quel minuto: se non c'è nulla, è stato un dispositivo lungo il percorso.",
  },
  socket10055: {
    name: 'Spazio buffer esaurito (10055)',
    text: 'Il server mittente ha esaurito i buffer dei socket o le porte. Cercare un programma che apre moltissime connessioni e controllare la memoria.',
  },
  socket10057: {
    name: 'Non connesso (10057)',
    text: "Si è tentato di inviare su una connessione che non c'è più: è una conseguenza. Il vero errore è in una riga precedente della sessione.",
  },
  socket10058: {
    name: 'Connessione già chiusa (10058)',
    text: 'Si è tentato di inviare dopo la chiusura della connessione: è una conseguenza. Il vero errore è in una riga precedente della sessione.',
  },
  socket10060: {
    name: 'Timeout della connessione (10060)',
    text: "Nessuno ha risposto: il server è spento, l'indirizzo è sbagliato o un firewall scarta i pacchetti. Verificare dall'esterno la porta TCP 25 dell'indirizzo provato.",
  },
  socket10061: {
    name: 'Connessione rifiutata (10061)',
    text: "L'indirizzo ha risposto e ha rifiutato: nessuno è in ascolto sulla porta, o un firewall respinge il mittente. Avviare lì il servizio SMTP o lasciar passare gli indirizzi del mittente.",
  },
  socket10064: {
    name: 'Host non attivo (10064)',
    text: "La destinazione non risponde a livello di rete. Controllare che l'host sia acceso e che il suo indirizzo sia ancora giusto.",
  },
  socket10065: {
    name: 'Host non raggiungibile (10065)',
    text: "La rete è nota, ma l'host non vi è raggiungibile. Controllare route e firewall intermedi e che l'host sia acceso.",
  },
  socket11001: {
    name: 'Host non trovato (11001)',
    text: 'Secondo il DNS il nome non esiste. Correggere lo smart host o il record MX, oppure pubblicare il nome.',
  },
  socket11002: {
    name: 'DNS senza risposta (11002)',
    text: 'I server DNS per ora non hanno dato una risposta utilizzabile. Controllare i server DNS usati dal server mittente, poi i server dei nomi del dominio.',
  },
  socket11003: {
    name: 'Errore DNS (11003)',
    text: 'Il server DNS ha risposto con un errore che un nuovo tentativo non risolve. Interrogare uno per uno i server dei nomi del dominio.',
  },
  socket11004: {
    name: 'Nome senza indirizzo (11004)',
    text: 'Il nome esiste ma non ha un record di indirizzo. Pubblicare un record A o AAAA, oppure usare un altro nome.',
  },
  socketError: {
    name: 'Connessione interrotta',
    text: 'La connessione non è riuscita o si è interrotta a livello di socket; la parola da sola non dice perché. Cercare il numero o la parola accanto e gli ultimi comandi della sessione.',
  },
};
