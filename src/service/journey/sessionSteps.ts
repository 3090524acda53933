/** The steps that the sessions of an SMTP protocol log tell: a message is sent or received in one transaction of a session (RFC 5321 section 3.3). */

import type { StepKind } from '../../journey.ts';
import { readClock } from './clockTime.ts';
import type { MatchedLog, MatchedRecord } from './matchedLog.ts';
import { type MessageNames, plainName } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';

/** What one side said, and when. */
interface Said {
  readonly record: MatchedRecord;
  /** `>` and `<`: the server that writes the log, and its peer; `*`: a remark. */
  readonly event: string;
  readonly words: string;
}

/** One message in a session. */
interface Transaction {
  readonly sender: Said | null;
  readonly recipients: readonly string[];
  /** Ids of the message that its lines name. */
  readonly ids: readonly string[];
  /** The replies to its commands that refuse something, and the one that ends it. */
  readonly refusals: readonly Said[];
  readonly end: Said | null;
}

const NAMED = /\bInternetMessageId (<[^<>\s]+>)|\b2\.6\.0 (<[^<>\s]+@[^<>\s]+>)/;
const TAKEN_BY = /\bHostname=([\w.-]{1,255})/;
const PORT = /:\d{1,5}$/;
const MAIL = /^MAIL FROM:\s*/i;
const RECIPIENT = /^RCPT TO:\s*<?([^<>\s]+)>?/i;
const DATA = /^(?:DATA\b|BDAT\b)/i;
const RESET = /^(?:RSET|QUIT)\b/i;
const FINAL = /^([245])\d\d(?!-)/;

/** The steps of all sessions that some names of a message stand in. */
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
  const said = log
    .recordsWith([session])
    .filter(({ values }) => values.get('sessionid') === session)
    .map((record) => ({ record, event: record.values.get('event') ?? '', words: wordsOf(record) }));
  const isReceipt = said.find(({ event, words }) => (event === '<' || event === '>') && /^220[ -]/.test(words))?.event === '>';
  const transactions = cut(said, isReceipt);
  const own = transactions.filter(({ ids }) => ids.some((id) => names.has(id, 'everywhere')));
  // A session that other logs name and that carried one message carried this one.
  const chosen = own.length > 0 || transactions.length > 1 || transactions.some(({ ids }) => ids.length > 0) ? own : transactions;
  const server = isReceipt ? (said[0]?.record.values.get('connectorid') ?? '').split('\\')[0] : '';
  const peer = (said.map(({ record }) => record.values.get('remoteendpoint') ?? '').find((one) => one !== '') ?? '').replace(
    PORT,
    '',
  );
  const connector = said[0]?.record.values.get('connectorid') ?? '';
  return chosen.flatMap((transaction) =>
    stepsOfTransaction(log, transaction, isReceipt).map((step) => ({
      ...step,
      server: server || null,
      peer: peer || null,
      moment: session,
      says: [connector, step.says].filter((part) => part !== '').join(' · '),
    })),
  );
}

function stepsOfTransaction(
  log: MatchedLog,
  { refusals, end, recipients }: Transaction,
  isReceipt: boolean,
): readonly ToldStep[] {
  const refused = refusals.map((said) =>
    stepOf(log, said, kindOf(said.words, isReceipt), isReceipt, refusedBy(said.words, recipients)),
  );
  if (end === null) {
    return refused;
  }
  const lost = new Set(refused.flatMap((step) => step.recipients));
  return [
    ...refused,
    stepOf(
      log,
      end,
      kindOf(end.words, isReceipt),
      isReceipt,
      recipients.filter((one) => !lost.has(one)),
    ),
  ];
}

function stepOf(log: MatchedLog, said: Said, kind: StepKind, isReceipt: boolean, recipients: readonly string[]): ToldStep {
  const written = said.record.values.get('datetime') ?? '';
  const isRefused = kind === 'failed' || kind === 'deferred';
  return {
    ...emptyStep,
    kind,
    instant: readClock(written, 0, null).instant,
    written,
    recipients,
    event: isReceipt ? 'SMTP receive session' : 'SMTP send session',
    says: said.words,
    ...log.say(isRefused ? said.record.finding : null),
    file: log.file,
    line: said.record.line,
    partner: isReceipt ? null : (TAKEN_BY.exec(said.words)?.[1] ?? null),
  };
}

function kindOf(words: string, isReceipt: boolean): StepKind {
  const [, digit] = FINAL.exec(words) ?? [];
  return digit === '2' ? (isReceipt ? 'received' : 'sent') : digit === '5' ? 'failed' : 'deferred';
}

/** The recipients that a refusal names; a refusal that names none is about all. */
function refusedBy(words: string, recipients: readonly string[]): readonly string[] {
  const named = recipients.filter((one) => words.toLowerCase().includes(one.toLowerCase()));
  return named.length > 0 ? named : recipients;
}

function wordsOf({ values }: MatchedRecord): string {
  return [values.get('data') ?? '', values.get('context') ?? ''].filter((part) => part !== '').join(' ');
}

/** Cuts a session into its transactions; one that ended before any is a transaction without a sender. */
function cut(said: readonly Said[], isReceipt: boolean): readonly Transaction[] {
  const [client, server] = isReceipt ? ['<', '>'] : ['>', '<'];
  const transactions: Transaction[] = [];
  let open = emptyTransaction();
  /** Commands that wait for their reply: of several that were sent at once, the first is answered first. */
  let waiting: string[] = [];
  const close = (): void => {
    if (open.sender !== null || open.end !== null || open.refusals.length > 0) {
      transactions.push(open);
    }
    open = emptyTransaction();
  };
  for (const one of said) {
    const [, remarked, replied] = NAMED.exec(one.words) ?? [];
    const id = remarked ?? replied;
    if (one.event === '*' && remarked !== undefined) {
      close();
    }
    if (id !== undefined) {
      open = { ...open, ids: [...open.ids, plainName(id)] };
    }
    if (one.event === client) {
      waiting = [...waiting, one.words];
      if (MAIL.test(one.words)) {
        if (open.sender !== null) {
          close();
        }
        open = { ...open, sender: one };
      } else if (RESET.test(one.words)) {
        close();
      }
      const recipient = RECIPIENT.exec(one.words)?.[1];
      open = recipient === undefined ? open : { ...open, recipients: [...open.recipients, recipient] };
    } else if (one.event === server && FINAL.test(one.words)) {
      const [command = '', ...rest] = waiting;
      waiting = rest;
      if (DATA.test(command) && !one.words.startsWith('354')) {
        open = { ...open, end: one };
      } else if (DATA.test(command)) {
        waiting = [command, ...rest];
      } else if (/^[45]/.test(one.words)) {
        open = { ...open, refusals: [...open.refusals, one] };
      }
    }
  }
  close();
  return transactions;
}

function emptyTransaction(): Transaction {
  return { sender: null, recipients: [], ids: [], refusals: [], end: null };
}
