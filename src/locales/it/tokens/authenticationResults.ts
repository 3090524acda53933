/** What the results of sender authentication say, in Italian. */

import type { authenticationResults as rows } from '../../../catalogue/tokens/authenticationResults.ts';
import type { TokenWords } from '../../locale.ts';

export const authenticationResults: Readonly<Record<keyof typeof rows, TokenWords>> = {
  authSpfPass: {
    name: 'SPF superato',
    text: "L'indirizzo che invia è nel record SPF del dominio di MAIL FROM. Non dice nulla del dominio in From: guardare `dmarc`.",
  },
  authSpfFail: {
    name: 'SPF non superato',
    text: "L'indirizzo non è nel record SPF, e il record chiede di rifiutare (`-all`). Inserire nel record il sistema che invia; dopo un inoltro è un esito previsto.",
  },
  authSpfSoftfail: {
    name: 'SPF non superato, con riserva',
    text: "L'indirizzo non è nel record SPF, che chiede di accettare e contrassegnare questa posta (`~all`). Inserire nel record il sistema che invia.",
  },
  authSpfNeutral: { name: 'SPF non si pronuncia', text: "Il record non dichiara l'indirizzo né valido né falso (`?all`)." },
  authSpfNone: {
    name: 'Nessun record SPF',
    text: 'Il dominio di MAIL FROM non pubblica un record SPF utilizzabile. Dovrebbe pubblicarlo chi possiede il dominio.',
  },
  authSpfTemperror: {
    name: 'SPF non verificato, per ora',
    text: 'Una query DNS non è riuscita in quel momento; lo stesso controllo può riuscire più tardi. Se persiste, guardare i server DNS del dominio.',
  },
  authSpfPermerror: {
    name: 'Record SPF errato',
    text: 'Il record non può essere valutato: un errore di scrittura, due record o più di dieci query DNS. Deve correggerlo chi possiede il dominio.',
  },
  authDkimPass: {
    name: 'DKIM superato',
    text: 'Una firma è valida; `header.d` indica il dominio che ha firmato. DMARC ne tiene conto solo se quel dominio corrisponde a quello in From.',
  },
  authDkimFail: {
    name: 'DKIM non superato',
    text: 'La firma non è verificata; il motivo è tra parentesi. `body hash did not verify`: qualcosa ha modificato il messaggio lungo il percorso; `no key`: manca il record DNS.',
  },
  authDkimNone: {
    name: 'Nessuna firma DKIM',
    text: 'Il messaggio non è firmato. Attivare DKIM per il dominio nel sistema che invia.',
  },
  authDkimError: {
    name: 'DKIM non valutato',
    text: "Una firma c'è, ma non è stato possibile valutarla: la chiave non era leggibile (`temperror`), la firma è malformata (`permerror`, `neutral`) o le regole locali la rifiutano (`policy`).",
  },
  authDmarcPass: { name: 'DMARC superato', text: 'SPF o DKIM è superato per un dominio che corrisponde a quello in From.' },
  authDmarcFail: {
    name: 'DMARC non superato',
    text: 'Né SPF né DKIM è superato per un dominio che corrisponde a quello in From. `action` dice che cosa ne è seguito; il mittente deve firmare o inviare con il dominio in From.',
  },
  authDmarcBestGuess: {
    name: 'DMARC sarebbe superato',
    text: "Il dominio non ha un record DMARC; se l'avesse, il messaggio lo supererebbe.",
  },
  authDmarcNone: {
    name: 'Nessun record DMARC',
    text: "Il dominio in From non pubblica un record DMARC. Dovrebbe pubblicarlo chi lo possiede, all'inizio con `p=none`.",
  },
  authDmarcError: {
    name: 'DMARC non valutato',
    text: 'Il record non era leggibile (`temperror`) o è errato (`permerror`); nel secondo caso deve correggerlo chi possiede il dominio.',
  },
  actionNone: {
    name: 'Nessuna azione per DMARC',
    text: "DMARC non ha chiesto nulla: è superato, il record non c'è, o la sua politica è `p=none`.",
  },
  actionOverride: {
    name: 'Rifiuto non eseguito',
    text: 'Il dominio chiede di rifiutare (`p=reject`), ma Microsoft 365 ha trattato il messaggio come spam. Se rispettare questa politica lo decide il criterio anti-phishing.',
  },
  actionPctQuarantine: {
    name: 'Quarantena non applicata: percentuale',
    text: 'DMARC non è superato con `p=quarantine`, ma nel record `pct` è sotto 100, e il caso ha lasciato passare questo messaggio.',
  },
  actionPctReject: {
    name: 'Rifiuto non applicato: percentuale',
    text: 'DMARC non è superato con `p=reject`, ma nel record `pct` è sotto 100, e il caso ha lasciato passare questo messaggio.',
  },
  actionPermerror: {
    name: 'Record DMARC errato',
    text: 'Il record DMARC non può essere valutato, quindi non è stato fatto nulla. Reinviare non cambia niente; deve correggerlo chi possiede il dominio.',
  },
  actionTemperror: {
    name: 'DMARC non valutato, per ora',
    text: 'Un errore temporaneo, di solito nel DNS; più tardi lo stesso messaggio può essere trattato come si deve.',
  },
  actionApplied: {
    name: 'Politica DMARC applicata',
    text: 'DMARC non è superato, ed è stato fatto ciò che chiede il record del dominio in From.',
  },
  compauthPass: {
    name: 'Mittente autenticato',
    text: 'Tutti i segni insieme, SPF, DKIM, DMARC e ciò che Microsoft 365 sa del mittente, confermano il dominio in From. `reason` dice come.',
  },
  compauthFail: {
    name: 'Mittente non autenticato',
    text: 'Il dominio in From non è confermato e il messaggio può essere preso per falso; altri segni possono comunque lasciarlo passare. `reason` dice perché.',
  },
  compauthSoftpass: {
    name: 'Mittente autenticato, debolmente',
    text: 'Il dominio in From è confermato solo da segni indiretti. SPF, DKIM e DMARC del dominio del mittente lo renderebbero certo.',
  },
  compauthNone: {
    name: 'Mittente non valutato',
    text: "L'autenticazione composita non è stata eseguita o è stata saltata. `reason` dice quale dei due.",
  },
  reason000: { name: 'Esito negativo esplicito', text: 'DMARC non è superato, e il dominio chiede la quarantena o il rifiuto.' },
  reason001: {
    name: 'Esito negativo implicito',
    text: "Il dominio non pubblica record, o solo deboli (SPF `~all` o `?all`, DMARC `p=none`), e nient'altro conferma il mittente. Pubblicare SPF, DKIM e DMARC.",
  },
  reason002: {
    name: "Coppia vietata dall'organizzazione",
    text: 'Un amministratore ha bloccato questa coppia di mittente e infrastruttura come contraffatta. Guardare i mittenti contraffatti nel Tenant Allow/Block List.',
  },
  reason010: {
    name: 'Vostro dominio falsificato, DMARC non superato',
    text: 'DMARC non è superato con `p=reject` o `p=quarantine`, e il dominio in From è vostro. Se il sistema è vostro, autenticarlo: SPF, DKIM o un connettore.',
  },
  reason130: {
    name: 'Superato grazie ad ARC',
    text: 'DMARC non è superato, ma chi ha inoltrato, ritenuto attendibile, garantisce con ARC che prima il messaggio era autentico.',
  },
  reasonPassed: {
    name: 'Superata',
    text: "Il messaggio ha superato l'autenticazione; le ultime due cifre sono codici interni di Microsoft 365.",
  },
  reasonSoft: {
    name: 'Superata debolmente',
    text: 'Il messaggio è passato solo per segni indiretti; le ultime due cifre sono codici interni di Microsoft 365.',
  },
  reasonUnchecked: { name: 'Non controllato', text: "Per questo messaggio l'autenticazione composita non è stata eseguita." },
  reasonBypassed: {
    name: 'Saltata',
    text: "L'autenticazione composita è stata saltata; le ultime due cifre sono codici interni di Microsoft 365.",
  },
  reasonOwnDomain: {
    name: 'Vostro dominio falsificato',
    text: 'Nulla conferma il mittente, e il dominio in From è vostro. Se il sistema è vostro, autenticarlo: SPF, DKIM o un connettore.',
  },
  arcPass: {
    name: 'Catena ARC valida',
    text: 'Tutti i sigilli sono validi. Chi si fida di chi li ha apposti può usare ciò che avevano trovato prima che il messaggio fosse modificato.',
  },
  arcFail: {
    name: 'Catena ARC interrotta',
    text: 'Un sigillo o una firma non è valida: ciò che avevano trovato i server precedenti non conta.',
  },
  arcNone: {
    name: 'Nessuna catena ARC',
    text: 'Il messaggio è arrivato senza serie ARC; nella prima serie `cv=none` è corretto.',
  },
  authHeaderD: { name: 'Dominio che ha firmato', text: 'Il dominio della firma DKIM; la sua chiave si legge dal DNS.' },
  authHeaderFrom: {
    name: 'Dominio in From',
    text: "Il dominio dell'indirizzo che il destinatario vede. È quello giudicato da DMARC e `compauth`.",
  },
  authMailFrom: {
    name: 'Dominio in MAIL FROM',
    text: 'Il dominio del mittente della busta, a cui vanno i rapporti. È quello giudicato da SPF.',
  },
};
