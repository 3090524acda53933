/** The steps that the sessions of an SMTP protocol log tell: a message is sent or received in one transaction of a session (RFC 5321 section 3.3). */

import type { StepKind } from '../../journey.ts';
import type { SaidReply, SessionMessage, SmtpSessionFacts } from '../../sessionFacts.ts';
import { SessionTalk, talkRow } from '../sessions/sessionTalk.ts';
import { readClock } from './clockTime.ts';
import { takerIn } from './hosts.ts';
import type { MatchedLog, MatchedRecord } from './matchedLog.ts';
import type { MessageNames } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';

/** An address within a reply: also in brackets, in quotation marks, and before a colon or a full stop. */
const ADDRESS = /[^\s<>()[\]"`,;:@]{1,64}@[^\s<>()[\]"'`,;:@]{0,254}[^\s<>()[\]"'`,;:@.]/g;

/** The steps of all sessions in whose rows a name of the message stands. */
export function sessionSteps(log: MatchedLog, names: MessageNames): readonly ToldStep[] {
  const sessions = new Set<string>();
  for (const { values } of log.recordsWith(names.in(log.format))) {
    const session = values.get('sessionid') ?? '';
    if (session !== '') {
      names.add(session, 'sessions');
      sessions.add(session);
    }
  }
  return [...sessions].flatMap((session) => stepsOfSession(log, session, names));
}

function stepsOfSession(log: MatchedLog, session: string, names: MessageNames): readonly ToldStep[] {
  const rows = log.recordsWith([session]).filter(({ values }) => values.get('sessionid') === session);
  const talk = new SessionTalk(session, log.file, null);
  for (const { values, line } of rows) {
    talk.add(talkRow((column) => values.get(column), line));
  }
  const facts = talk.facts();
  if (facts === null) {
    return [];
  }
  const { messages } = facts;
  const own = messages.filter(({ ids }) => ids.some((id) => names.has(id, 'everywhere')));
  // A session that other logs name and that carried one message carried this one.
  const isOnlyOne = messages.length === 1 && messages[0]?.ids.length === 0;
  const records = new Map(rows.map((record) => [record.line, record]));
  return (isOnlyOne ? messages : own).flatMap((message) => stepsOfMessage(log, facts, message, records));
}

function stepsOfMessage(
  log: MatchedLog,
  facts: SmtpSessionFacts,
  { refusals, answer, sender, recipients }: SessionMessage,
  records: ReadonlyMap<number, MatchedRecord>,
): readonly ToldStep[] {
  const stepOf = (said: SaidReply, of: readonly string[]): ToldStep => {
    const kind = kindOf(said.words, facts.direction);
    const isRefused = kind === 'failed' || kind === 'deferred';
    return {
      ...emptyStep,
      kind,
      instant: readClock(said.time, 0, null).instant,
      written: said.time,
      // A receive connector is named by its server.
      server: facts.direction === 'receive' && facts.connector.includes('\\') ? (facts.connector.split('\\')[0] ?? null) : null,
      peer: facts.remote || null,
      sender,
      recipients: of,
      event: facts.direction === 'receive' ? 'SMTP receive session' : 'SMTP send session',
      says: [facts.connector, said.words].filter((part) => part !== '').join(' · '),
      ...log.say(isRefused ? (records.get(said.line)?.finding ?? null) : null),
      file: log.file,
      line: said.line,
      moment: facts.id,
      session: { id: facts.id, file: log.file },
      partner: facts.direction === 'receive' ? null : takerIn(said.words),
    };
  };
  const byAddress = new Map(recipients.map((one) => [one.toLowerCase(), one]));
  const named = refusals.map(({ words }) => refusedBy(words, byAddress));
  const refused = refusals.map((said, index) => stepOf(said, named[index] ?? recipients));
  const lost = new Set(named.some((one) => one === null) ? recipients : named.flatMap((one) => one ?? []));
  const others = recipients.filter((one) => !lost.has(one));
  return answer === null ? refused : [...refused, stepOf(answer, others)];
}

function kindOf(words: string, direction: SmtpSessionFacts['direction']): StepKind {
  return words.startsWith('2') ? (direction === 'receive' ? 'received' : 'sent') : words.startsWith('5') ? 'failed' : 'deferred';
}

/** The recipients that a refusal names; null: it names none, and is about all. */
function refusedBy(words: string, byAddress: ReadonlyMap<string, string>): readonly string[] | null {
  const named = [...words.toLowerCase().matchAll(ADDRESS)].flatMap(
    ([address]) => byAddress.get(address) ?? byAddress.get(address.replace(/^'/, '')) ?? [],
  );
  return named.length > 0 ? [...new Set(named)] : null;
}
