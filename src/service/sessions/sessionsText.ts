/** SMTP sessions as text for a terminal, at most 100 columns wide. */

import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayNumber } from '../../locales/wording.ts';
import { table } from '../../report/render/table.ts';
import type { PeerSummary, SessionMessage, SessionsReport, SmtpSessionFacts } from '../../sessionFacts.ts';
import { visibleLine } from '../../text/markdown.ts';
import { instantOf } from '../../text/times/instant.ts';
import { plainLine } from '../wording/markdown.ts';
import { cutLine, TEXT_WIDTH } from '../wording/textLines.ts';
import { sayAnswer, sayCertificate, sayEnd, sayOddity, sayRefusal, sayRoute, sayWait } from './sessionSentences.ts';

/** Maximum number of peers that are shown. */
const MAX_PEERS = 40;
/** Maximum lengths in the table. */
const MAX_PEER = 27;
const MAX_CONNECTOR = 18;

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
    .map((line) => cutLine(visibleLine(line).trimEnd()))
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
      plainLine(session.id),
      plainLine(begin),
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

function messageLines(message: SessionMessage, locale: Locale): readonly string[] {
  return [
    `    ${sayRoute(message)}`,
    ...message.refusals.map((said) => `      ${sayRefusal(said, locale)}`),
    `      ${sayAnswer(message, locale)}`,
  ];
}
