/** What lets a delayed message go, or what is left to do about a failed one, in Italian. */

import type { Locale } from '../locale.ts';

export const resumes: Locale['resumes'] = {
  whenServerAnswers: 'Il messaggio parte da solo appena il server risponde.',
  whenDnsAnswers: 'Il messaggio parte da solo appena il nome viene risolto.',
  whenServerAccepts: 'Il messaggio parte da solo appena il server lo accetta.',
  whenLimitLifts: "Il messaggio parte da solo appena l'altra parte torna ad accettare più posta.",
  atLaterAttempt: 'Il messaggio parte da solo a uno dei prossimi tentativi.',
  whenSessionLasts: 'Il messaggio parte da solo appena una sessione arriva fino in fondo.',
  whenCertificateIsValid: 'Il messaggio parte da solo appena viene corretto il certificato o il connettore.',
  whenConnectorWorks: 'Il messaggio parte da solo appena viene corretta la destinazione o il connettore.',
  whenSpace: 'Il messaggio parte da solo appena la cassetta postale ha spazio.',
  retriedUnchanged: "Il messaggio viene ritentato così com'è: se resta rifiutato, inviarlo di nuovo in altra forma.",
  whenFixed: 'Il messaggio parte da solo dopo la correzione.',
  whenInnerIsSolved: "Il messaggio parte da solo appena viene risolto l'errore citato.",
  doNotSendAgainYet: 'Il messaggio è ancora in coda: inviato di nuovo ora, arriverebbe due volte.',
  mayHaveArrived: 'Il messaggio potrebbe essere arrivato: chiedere prima di inviarlo di nuovo.',
  sendAgainAfterFix: 'Il messaggio va inviato di nuovo dopo la correzione.',
  sendAgainAfterInner: "Il messaggio va inviato di nuovo dopo aver risolto l'errore citato.",
  sendAgainToCorrectAddress: "Il messaggio va inviato di nuovo, all'indirizzo giusto.",
  sendAgainWhenAllowed: "Il messaggio va inviato di nuovo quando l'invio è consentito.",
  sendAgainWhenSpace: 'Il messaggio va inviato di nuovo quando la cassetta postale ha spazio.',
  sendAgainWhenUnblocked: "Il messaggio va inviato di nuovo dopo aver messo in sicurezza e sbloccato l'account.",
  sendAgainWithinLimits: 'Il messaggio va inviato di nuovo quando gli invii rientrano nei limiti.',
  nothingToDo: "Non c'è nulla da fare.",
};
