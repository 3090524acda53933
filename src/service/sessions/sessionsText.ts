/** SMTP sessions as text for a terminal, at most 100 columns wide. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayDay, sayDuration, sayNumber } from '../../locales/wording.ts';
import { table } from '../../report/render/table.ts';
import type {
  Certificate,
  PeerSummary,
  SessionMessage,
  SessionOddity,
  SessionsReport,
  SmtpSessionFacts,
} from '../../sessionFacts.ts';
import { instantOf } from '../../text/times/instant.ts';
import { plainLine } from '../wording/markdown.ts';
import { cutLine, TEXT_WIDTH } from '../wording/textLines.ts';

/** Maximum number of peers that are shown. */
const MAX_PEERS = 40;
/** Maximum lengths in the table, and of a command. */
const MAX_PEER = 27;
const MAX_CONNECTOR = 18;
const MAX_COMMAND = 32;

export function sessionsText(report: SessionsReport, locale: Locale): string {
  const words = locale.interface.sessions;
  const counted = fillPlural(words.sessions, locale.language, report.count);
  const messages = report.peers.reduce((sum, peer) => sum + peer.messages, 0);
  const head = `${words.title}: ${counted}, ${fillPlural(words.messages, locale.language, messages)}`;
  const more = report.unlisted === 0 ? [] : [fillPlural(words.unlisted, locale.language, report.unlisted)];
  return `${[
    head,
    '',
    words.peers,
    ...peerTable(report.peers.slice(0, MAX_PEERS), locale),
    ...(report.sessions.length === 0 ? [] : ['', words.odd]),
    ...report.sessions.flatMap((session) => sessionLines(session, report.files, locale)),
    ...more,
  ]
    .map((line) => cutLine(line.trimEnd()))
    .join('\n')}\n`;
}

function peerTable(peers: readonly PeerSummary[], locale: Locale): readonly string[] {
  const { columns } = locale.interface.sessions;
  const rows = peers.map((peer) => [
    plainLine(peer.peer, MAX_PEER),
    plainLine(peer.connector, MAX_CONNECTOR),
    ...[peer.sessions, peer.failed, peer.messages].map((count) => sayNumber(count, locale.language)),
    peer.meanWait === null ? '' : sayWait(peer.meanWait, locale),
    sayTls(peer, locale),
  ]);
  const titles = [
    columns.peer,
    columns.connector,
    columns.sessions,
    columns.failed,
    columns.messages,
    columns.meanWait,
    columns.tls,
  ];
  return table([titles, ...rows])
    .trimEnd()
    .split('\n');
}

function sayTls({ tls }: PeerSummary, locale: Locale): string {
  return Object.entries(tls)
    .map(([name, count]) => `${name || locale.interface.sessions.noTls} (${sayNumber(count, locale.language)})`)
    .join(', ');
}

function sessionLines(session: SmtpSessionFacts, files: readonly string[], locale: Locale): readonly string[] {
  const words = locale.interface.sessions;
  const { begin, end, direction, connector, peer, remote, tls, certificates, messages, ended, oddities } = session;
  const duration = fill(words.lasted, { duration: sayWait(instantOf(end) - instantOf(begin), locale) });
  const side = direction === null ? '' : words[direction];
  return [
    '',
    [
      session.id,
      begin,
      side,
      [peer, remote]
        .filter((one) => one !== null)
        .map((one) => plainLine(one))
        .join(' '),
      duration,
    ]
      .filter((part) => part !== '')
      .join('  '),
    ...[
      `${plainLine(files[session.file] ?? '')}:${session.line + 1}`,
      plainLine(connector),
      tls === null ? words.noTls : `${tls.version} ${tls.cipher}`,
      sayEnd(ended, locale),
    ]
      .filter((part) => part !== '')
      .reduce<string[]>((lines, part) => joinedIfShort(lines, part), []),
    ...certificates.map((certificate) => `    ${sayCertificate(certificate, locale)}`),
    ...messages.flatMap((message) => messageLines(message, locale)),
    ...oddities.map((oddity) => `  ! ${sayOddity(oddity, locale)}`),
  ];
}

/** Puts parts on one line while they fit. */
function joinedIfShort(lines: readonly string[], part: string): string[] {
  const last = lines.at(-1);
  return last !== undefined && last.length + part.length + 3 <= TEXT_WIDTH
    ? [...lines.slice(0, -1), `${last} · ${part}`]
    : [...lines, `    ${part}`];
}

function sayEnd(ended: string | null, locale: Locale): string {
  const words = locale.interface.sessions;
  return ended === null ? words.ended.open : ended === 'quit' ? words.ended.quit : plainLine(ended);
}

function sayCertificate({ of, subject, notAfter, names }: Certificate, locale: Locale): string {
  const words = locale.interface.sessions;
  return [
    `${words.certificate[of]}: ${plainLine(subject)}`,
    notAfter === '' ? '' : fill(words.until, { date: sayDay(notAfter.slice(0, 10), locale.language) }),
    names.map((name) => plainLine(name)).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function messageLines({ sender, recipients, refusals, answer }: SessionMessage, locale: Locale): readonly string[] {
  const words = locale.interface.sessions;
  const taken = answer?.words.startsWith('2') === true;
  const route = `${plainLine(sender || '<>')} → ${plainLine(recipients.join(', '))}`;
  return [
    `    ${route}`,
    ...refusals.map((said) => `      ${words.refused}: ${plainLine(said.words)}`),
    `      ${answer === null ? words.unanswered : taken ? plainLine(answer.words) : `${words.refused}: ${plainLine(answer.words)}`}`,
  ];
}

function sayOddity(oddity: SessionOddity, locale: Locale): string {
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

function sayWait(milliseconds: number, locale: Locale): string {
  return Number.isNaN(milliseconds) ? '' : sayDuration(milliseconds / 1000, locale.language);
}
