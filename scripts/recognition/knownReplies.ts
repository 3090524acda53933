/** The replies of `test/fixtures/replies/`, each judged in the logs and reports in which admins see it. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reasons as everyReason, type Reason } from '../../src/ids/reason.ts';
import { scanText } from '../../src/scan/scanner.ts';
import * as carriers from './carriers.ts';

/** What a log tells of a reply: `nothing` where no failure is found. */
export type Told = Reason | 'nothing';

const FOLDER = 'test/fixtures/replies';

type Carrier = readonly [name: string, textOf: (reply: carriers.Reply) => string];

/** A reply whose reason is known. */
interface KnownReply extends carriers.Reply {
  /** The provider, or the program. */
  readonly who: string;
  /** Each of these is right. */
  readonly expected: readonly Told[];
  /** Where the words were seen. */
  readonly source: string;
  readonly carriers: readonly Carrier[];
}

/** What is told of a known reply in one of its carriers. */
export interface ToldReply extends KnownReply {
  readonly carrier: string;
  readonly told: Told;
}

/** Answers of other servers reach an admin in each of these. */
const ofAnswers: readonly Carrier[] = [
  ['Postfix', carriers.quotedByPostfix],
  ['report', carriers.report],
  ['protocol log', carriers.sendLog],
];
/** What a mail system tells those that it refuses. */
const ofRefusals: readonly Carrier[] = ofAnswers.slice(0, 2);

/** Exchange's own strings. */
const ofExchange: readonly Carrier[] = [
  ['tracking log', carriers.trackingLog],
  ['report', carriers.exchangeReport],
];

/** Where a mail system's own texts stand, by the system and by what it does: it delivers, refuses, or remarks. */
const ofSystems: Readonly<Record<string, readonly Carrier[]>> = {
  'amavis refusal': [['filter', carriers.quotedByPostfixFilter], ...ofRefusals],
  'dovecot-lmtp refusal': [['LMTP', carriers.quotedByPostfixLmtp], ...ofRefusals],
  'exchange/connectivity log': [['connectivity log', carriers.connectivityLog]],
  'exchange/protocol-receive log': [['protocol log', carriers.receiveLogRemark]],
  'exchange/protocol-send log': [['protocol log', carriers.sendLogRemark]],
  'exim delivery': [['Exim', carriers.eximDelivery]],
  'exim refusal': [['Exim', carriers.eximRefusal], ...ofRefusals],
  'opensmtpd delivery': [['OpenSMTPD', carriers.openSmtpdDelivery]],
  'opensmtpd refusal': [['OpenSMTPD', carriers.openSmtpdRefusal], ...ofRefusals],
  'qmail delivery': [['qmail', carriers.qmailDelivery]],
  'qmail refusal': ofRefusals,
  'rspamd refusal': [['milter', carriers.milterRefusal], ...ofRefusals],
  'sendmail delivery': [['Sendmail', carriers.sendmailDelivery]],
  'sendmail log': [['report', carriers.report]],
  'sendmail refusal': [['Sendmail', carriers.sendmailRefusal], ...ofRefusals],
};

function carriersOf(who: string, seen: string): readonly Carrier[] {
  const program = /^postfix\/(.+)$/.exec(who)?.[1];
  if (program === undefined) {
    return ofSystems[`${who} ${seen}`] ?? [];
  }
  const by = (name: string, textOf: (reply: carriers.Reply, program: string) => string): Carrier => [
    name,
    (reply) => textOf(reply, program),
  ];
  switch (seen) {
    case 'delivery':
      return [by('Postfix', carriers.postfixDelivery)];
    case 'refusal':
      return [by('refusal', carriers.postfixRefusal), ...ofRefusals];
    default:
      return [by('remark', carriers.postfixRemark)];
  }
}

type Row = Readonly<Record<string, string>>;

/** A table's rows by column: a line that begins with `#` says what the table is, the next one names the columns. */
function readTable(name: string): readonly Row[] {
  const [names = '', ...lines] = readFileSync(join(FOLDER, `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '));
  const columns = names.split('\t');
  return lines.map((line) => {
    const values = line.split('\t');
    return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  });
}

/** The known replies of all tables. */
export function knownReplies(): readonly KnownReply[] {
  return [
    ...readTable('providers').map(({ host = '', reply = '', ...row }) =>
      // Some are documented without a number, which no answer lacks: these get the most general one.
      known(row, reply || (row.code?.startsWith('4') ? '450' : '550'), host === '' ? 'mx.contoso.com' : `mx1.${host}`, ofAnswers),
    ),
    ...readTable('mailSystems').map(({ who = '', seen = '', reply = '', ...row }) =>
      known({ who, ...row }, reply, 'mx.contoso.com', carriersOf(who, seen)),
    ),
    ...readTable('exchange').map(({ reply = '', ...row }) =>
      known(
        { who: 'exchange', ...row },
        reply,
        'EXCH01.fabrikam.com',
        reply.startsWith('2') ? ofExchange.slice(0, 1) : ofExchange,
      ),
    ),
  ];
}

function known(row: Row, reply: string, host: string, of: readonly Carrier[]): KnownReply {
  const { who = '', code = '', text = '', reason = '', source = '' } = row;
  disputed ??= new Map(readTable('disputed').map((one) => [`${one.who}: ${one.text}`, one.ours ?? '']));
  const ours = disputed.get(`${who}: ${text}`) ?? reason;
  const expected = everyTold.filter((one) => ours.split('|').includes(one));
  if (expected.length === 0 || of.length === 0) {
    throw new Error(`${FOLDER}: no reason, or no carrier, of ${who}: ${text}`);
  }
  return { who, reply, code, text, host, expected, source, carriers: of };
}

const everyTold: readonly Told[] = [...everyReason, 'nothing'];
/** What we expect of disputed replies. */
let disputed: ReadonlyMap<string, string> | undefined;

/** Every known reply in each of its carriers. */
export function tellKnownReplies(): readonly ToldReply[] {
  return knownReplies().flatMap((one) =>
    one.carriers.map(([carrier, logOf]) => ({ ...one, carrier, told: tell(logOf(one), one.expected) })),
  );
}

/** The first reason of a log's failures that is not expected; otherwise what is told. What a reply quotes has a reason of its own. */
function tell(log: string, expected: readonly Told[]): Told {
  const own = scanText(log).findings.filter((finding) => finding.class !== 'success' && finding.within === null);
  const told = own.map(({ reason }): Told => reason ?? 'nothing');
  return told.find((one) => !expected.includes(one)) ?? told[0] ?? 'nothing';
}

export function isAnswered({ told, expected }: ToldReply): boolean {
  return expected.includes(told);
}

/** A line for each reply that is not answered by its meaning, in as few lines as tell all. */
export function unanswered(replies: readonly ToldReply[]): readonly string[] {
  const wrong = replies.filter((one) => !isAnswered(one));
  const alike = Map.groupBy(wrong, ({ who, reply, code, text, expected, told }) =>
    [told, expected.join('|'), who, [reply, code, text].filter(Boolean).join(' ')].join('\t'),
  );
  return [...alike].map(([line, ofLine]) => `${line}\t${ofLine.map(({ carrier }) => carrier).join(', ')}`);
}
