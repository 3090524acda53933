/** What lets a delayed message go, or what is left to do about a failed one, in Italian. */

import type { Locale } from '../locale.ts';

export const resumes: Locale['resumes'] = {
  whenServerAnswers: 'Parte da solo appena il server risponde.',
  whenDnsAnswers: 'Parte da solo appena il nome viene risolto.',
  whenServerAccepts: 'Parte da solo appena il server accetta la sessione.',
  whenSessionLasts: 'Parte da solo appena una sessione arriva fino in fondo.',
  whenCertificateIsValid: 'Parte da solo appena viene corretto il certificato o il connettore.',
  whenConnectorWorks: 'Parte da solo appena viene corretta la destinazione o il connettore.',
  whenFixed: 'Parte da solo dopo la correzione.',
  whenInnerIsSolved: "Parte da solo appena viene risolto l'errore citato.",
  doNotSendAgainYet: 'È ancora in coda: inviato di nuovo ora, arriverebbe due volte.',
  sendAgainAfterFix: 'Va inviato di nuovo dopo la correzione.',
  sendAgainAfterInner: "Va inviato di nuovo dopo aver risolto l'errore citato.",
  sendAgainToCorrectAddress: 'Va inviato di nuovo, a un indirizzo esistente.',
  sendAgainWhenAllowed: "Va inviato di nuovo quando l'invio è consentito.",
  sendAgainWhenSpace: 'Va inviato di nuovo quando la cassetta postale ha spazio.',
  sendAgainWhenUnblocked: "Va inviato di nuovo dopo aver messo in sicurezza e sbloccato l'account.",
  sendAgainWithinLimits: 'Va inviato di nuovo quando gli invii rientrano nei limiti.',
  nothingToDo: "Non c'è nulla da fare.",
};
