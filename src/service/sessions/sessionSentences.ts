/** The sentences about SMTP sessions that the command line and the page share. */

import type { Locale } from '../../locales/locale.ts';
import { fill, sayDay, sayDuration } from '../../locales/wording.ts';
import type { Certificate, SaidReply, SessionMessage, SessionOddity } from '../../sessionFacts.ts';
import { plainLine } from '../wording/markdown.ts';

/** Maximum length of a command in a sentence. */
const MAX_COMMAND = 32;

export function sayEnd(ended: string | null, locale: Locale): string {
  const words = locale.interface.sessions;
  return ended === null ? words.ended.open : ended === 'quit' ? words.ended.quit : plainLine(ended);
}

export function sayCertificate({ of, subject, notAfter, names }: Certificate, locale: Locale): string {
  const words = locale.interface.sessions;
  return [
    `${words.certificate[of]}: ${plainLine(subject)}`,
    notAfter === '' ? '' : fill(words.until, { date: sayDay(notAfter.slice(0, 10), locale.language) }),
    names.map((name) => plainLine(name)).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

export function sayOddity(oddity: SessionOddity, locale: Locale): string {
  const sentence = locale.interface.sessions.oddities[oddity.kind];
  switch (oddity.kind) {
    case 'longWait':
      return fill(sentence, { command: plainLine(oddity.command, MAX_COMMAND), wait: sayWait(oddity.wait, locale) });
    case 'unanswered':
      return fill(sentence, { command: plainLine(oddity.command, MAX_COMMAND) });
    case 'certificateExpires':
      return fill(sentence, { subject: plainLine(oddity.subject), date: sayDay(oddity.notAfter.slice(0, 10), locale.language) });
    case 'certificateName':
      return fill(sentence, { name: plainLine(oddity.name), names: plainLine(oddity.names.join(', ')) });
    default:
      return sentence;
  }
}

export function sayWait(milliseconds: number, locale: Locale): string {
  return Number.isNaN(milliseconds) ? '' : sayDuration(milliseconds / 1000, locale.language);
}

/** `sender → recipients` */
export function sayRoute({ sender, recipients }: SessionMessage): string {
  return `${plainLine(sender || '<>')} → ${plainLine(recipients.join(', '))}`;
}

export function sayRefusal({ words }: SaidReply, locale: Locale): string {
  const { refused, putOff } = locale.interface.sessions;
  return `${words.startsWith('4') ? putOff : refused}: ${plainLine(words)}`;
}

/** What was answered to the content of a message. */
export function sayAnswer({ answer }: SessionMessage, locale: Locale): string {
  return answer === null
    ? locale.interface.sessions.unanswered
    : answer.words.startsWith('2')
      ? plainLine(answer.words)
      : sayRefusal(answer, locale);
}
