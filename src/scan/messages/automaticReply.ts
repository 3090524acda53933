/** Automatic replies of people who are away: mail programs say it in the subject. */

/** How Outlook and Gmail begin the subject of a reply for somebody who is away or has left. */
const AUTOMATIC_REPLY =
  /^(?:automatic reply|auto(?:matic)?[ -]?reply|out of (?:the )?office|automatische antwort|abwesenheitsnotiz|réponse automatique|risposta automatica|respuesta automática|resposta automática|automatisch antwoord|odpowiedź automatyczna|автоматический ответ|автоответ|自動応答|自动答复)/i;

export function isAutomaticReply(subject: string): boolean {
  return AUTOMATIC_REPLY.test(subject);
}
