/** An SMTP session as its page shows it. */

import type { FoundPage, LinePlace, ShownEnd, ShownPage, ShownStep, Tone } from '../../journeyProtocol.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, sayMoment } from '../../locales/wording.ts';
import type { Certificate, SessionCommand, SessionMessage, SmtpSessionFacts } from '../../sessionFacts.ts';
import { instantOf } from '../../text/times/instant.ts';
import { sayAnswer, sayCertificate, sayEnd, sayOddity, sayRefusal, sayRoute, sayWait } from '../sessions/sessionSentences.ts';
import { plainLine } from '../wording/markdown.ts';
import { sayPlace } from './journeyPage.ts';

/** A wait that is marked as the longest is at least this long, milliseconds. */
const LONG = 1000;

/** `file`: name of the log. */
export function sessionPage(session: SmtpSessionFacts, file: string, locale: Locale): ShownPage {
  const { sessions: words, journeyPage: labels } = locale.interface;
  const { id, peer, remote, local, direction, connector, tls, certificates, begin, end, ended, line } = session;
  const plain = (...texts: readonly (string | null)[]): readonly string[] =>
    texts.flatMap((text) => (text === null || text === '' ? [] : [plainLine(text)]));
  const moment = sayMoment(begin, locale);
  const lasted = fill(words.lasted, { duration: sayWait(instantOf(end) - instantOf(begin), locale) });
  const longest = session.commands.reduce((most, { wait }) => Math.max(most, wait ?? 0), LONG);
  return {
    language: locale.language,
    title: fill(labels.sessionTitle, { id: plainLine(id) }),
    facts: [
      { name: words.columns.peer, values: plain(peer, remote) },
      { name: labels.ownSide, values: plain(local) },
      { name: words.columns.connector, values: plain(connector, direction === null ? '' : words[direction]) },
      { name: words.columns.tls, values: [tls === null ? words.noTls : plainLine(`${tls.version} ${tls.cipher}`)] },
      {
        name: labels.certificates,
        values: certificates.filter(tellsSomething).map((certificate) => sayCertificate(certificate, locale)),
      },
      { name: labels.began, values: [moment?.whole ?? plainLine(begin), lasted] },
      { name: labels.ended, values: [sayEnd(ended, locale)] },
      { name: locale.interface.journey.logs, values: [sayPlace(file, line, locale)] },
    ].filter(({ values }) => values.length > 0),
    ends: { title: labels.messages, items: session.messages.map((message) => shownMessage(session, message, locale)) },
    remarks: { title: words.odd, items: session.oddities.map((oddity) => sayOddity(oddity, locale)) },
    steps: {
      title: labels.commands,
      items: session.commands.map((command, index) => shownCommand(command, session.commands[index - 1], longest, file, locale)),
    },
    notes: [],
  };
}

/** The places of its commands, in order. */
export function placesOfSession({ commands }: SmtpSessionFacts, place: Omit<LinePlace, 'line'>): readonly LinePlace[] {
  return commands.map(({ line }) => ({ ...place, line }));
}

/** The journeys of its messages. `uri`: of its log. */
export function journeyPagesOf({ messages }: SmtpSessionFacts, uri: string): FoundPage['endPages'] {
  return messages.map(({ ids: [id] }) => (id === undefined ? null : { kind: 'journey', uri, id }));
}

function shownMessage({ commands }: SmtpSessionFacts, message: SessionMessage, locale: Locale): ShownEnd {
  const { refusals, answer, ids } = message;
  const last = answer ?? refusals.at(-1);
  const step = last === undefined ? -1 : commands.findLastIndex(({ line }) => line < last.line);
  return {
    name: sayRoute(message),
    state: '',
    tone: toneOf(last?.words ?? ''),
    step: step < 0 ? null : step,
    leads: ids.length === 0 ? '' : locale.interface.journeyPage.showJourney,
    details: [
      ...refusals.map((said) => sayRefusal(said, locale)),
      ...(answer === null && refusals.length > 0 ? [] : [sayAnswer(message, locale)]),
      ...[...new Set(ids)].map((id) => plainLine(id)),
    ],
  };
}

function shownCommand(
  { time, words, reply, wait, line }: SessionCommand,
  before: SessionCommand | undefined,
  longest: number,
  file: string,
  locale: Locale,
): ShownStep {
  const { sessions, journey } = locale.interface;
  const moment = sayMoment(time, locale);
  const tone = toneOf(reply ?? '');
  return {
    day: moment === null || moment.day === sayMoment(before?.time ?? '', locale)?.day ? '' : moment.day,
    time: moment?.clock ?? plainLine(time),
    wait: wait === null ? '' : fill(journey.later, { delay: sayWait(wait, locale) }),
    longest: wait !== null && wait >= longest ? journey.longest : '',
    sign: tone === 'failed' ? '×' : tone === 'delayed' ? '…' : '›',
    tone: tone === 'arrived' ? 'plain' : tone,
    title: plainLine(words),
    route: '',
    lines: [],
    says: reply === null ? sessions.unanswered : plainLine(reply),
    leads: '',
    places: [sayPlace(file, line, locale)],
  };
}

/** Some logs say only that a certificate was sent. */
function tellsSomething({ subject, notAfter, names }: Certificate): boolean {
  return subject !== '' || notAfter !== '' || names.length > 0;
}

/** By the class of a reply. */
function toneOf(words: string): Tone {
  return words.startsWith('5') ? 'failed' : words.startsWith('4') ? 'delayed' : words.startsWith('2') ? 'arrived' : 'plain';
}
