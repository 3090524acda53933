/**
 * Questions that an admin asks about the samples, answered by a program from the results of the tools alone, masked as they are by default.
 * What is expected was read in the samples themselves; a place is checked there again.
 */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Data, listOf, ToolClient } from '../toolClient.ts';

interface Asked {
  readonly question: string;
  /** What answers it. */
  readonly answer: (client: ToolClient) => Promise<unknown>;
  readonly expected: unknown;
}

const summary =
  (read: (facts: Data, causes: readonly Data[]) => unknown, input: Data = {}) =>
  async (client: ToolClient) => {
    const { facts, items } = await client.askAll('summarize_logs', 'causes', input);
    return read(facts, items);
  };
const failures = (input: Data, read: (items: readonly Data[], facts: Data) => unknown) => async (client: ToolClient) => {
  const { facts, items } = await client.askAll('list_failures', 'failures', input);
  return read(items, facts);
};
const journey = (input: Data, read: (facts: Data, steps: readonly Data[]) => unknown) => async (client: ToolClient) => {
  const { facts, items } = await client.askAll('trace_message', 'steps', input);
  return read(facts, items);
};
const remedy = (path: string, line: number, read: (facts: Data, card: Data) => unknown) => async (client: ToolClient) => {
  const facts = await client.ask('check_remedy', { path, line });
  return read(facts, listOf(facts.meanings)[0] ?? {});
};
const meaning = (question: string, read: (card: Data, facts: Data) => unknown) => async (client: ToolClient) => {
  const facts = await client.ask('explain_code', { question });
  return read(listOf(facts.meanings)[0] ?? {}, facts);
};

const count = (items: readonly Data[]): number => items.length;
const places = (items: readonly Data[]): readonly unknown[] => items.map(({ at }) => at);
const codes = (items: readonly Data[]): readonly unknown[] => items.map(({ code }) => code);
const counts = ({ counts: numbers }: Data): Data => numbers as Data;
const fileOf = (facts: Data, name: string): Data => listOf(facts.files).find(({ file }) => file === name) ?? {};
const commands = (list: unknown): string =>
  listOf(list)
    .map(({ command }) => command)
    .join('\n');

const trace = 'message-trace.csv';
const tracking = 'MSGTRK2026112018-1.LOG';
const sending = 'SEND2026112018-1.LOG';
const report = 'undeliverable.eml';
const late = '18beb8da-ac6a-4278-bc79-08df47100679';
const urgent = 'AS8PR04MB805484452463F2F15EADE2FA29160@AS8PR04MB8054.eurprd04.prod.outlook.com';

const asked: readonly Asked[] = [
  // The whole.
  { question: 'How many messages failed?', answer: summary((facts) => counts(facts).failed), expected: 31 },
  { question: 'How many are delayed?', answer: summary((facts) => counts(facts).delayed), expected: 13 },
  { question: 'How many arrived?', answer: summary((facts) => counts(facts).delivered), expected: 20 },
  { question: 'How many files are logs?', answer: summary((facts) => listOf(facts.files).length), expected: 4 },
  { question: 'How many files are none?', answer: summary((facts) => facts.noLogs), expected: 1 },
  {
    question: 'What is the SEND file?',
    answer: summary((facts) => fileOf(facts, sending).format),
    expected: 'SMTP protocol log',
  },
  { question: 'What is the report?', answer: summary((facts) => fileOf(facts, report).format), expected: 'Mail message' },
  {
    question: 'Which file tells most failures?',
    answer: summary((facts) => listOf(facts.files).toSorted((a, b) => Number(b.failed) - Number(a.failed))[0]?.file),
    expected: trace,
  },
  {
    question: 'How many failed on the server?',
    answer: summary((facts) => counts(facts).failed, { path: tracking }),
    expected: 11,
  },
  {
    question: 'How many were delayed there?',
    answer: summary((facts) => counts(facts).delayed, { path: tracking }),
    expected: 3,
  },
  {
    question: 'When does it begin?',
    answer: summary((facts) => (facts.span as Data).from),
    expected: '2026-11-20T03:17:44.955Z',
  },
  { question: 'When does it end?', answer: summary((facts) => (facts.span as Data).to), expected: '2026-11-21T09:47:09.658Z' },
  { question: 'Which cause is the most frequent?', answer: summary((_, [first]) => first?.code), expected: '550 5.7.64' },
  { question: 'How often did it occur?', answer: summary((_, [first]) => first?.count), expected: 4 },
  { question: 'Where was it told first?', answer: summary((_, [first]) => first?.first), expected: `${tracking}:53` },
  {
    question: 'How long did the slowest delivery take?',
    answer: summary((facts) => listOf(facts.slowest)[0]?.seconds),
    expected: 70_603,
  },
  {
    question: 'When did it arrive?',
    answer: summary((facts) => listOf(facts.slowest)[0]?.deliveredAt),
    expected: '2026-11-21T09:47:09.658Z',
  },
  {
    question: 'Is anything left that nobody explains?',
    answer: summary((facts) => listOf(facts.unexplained).length),
    expected: 0,
  },
  // Who and where.
  {
    question: 'How many to our own domain failed?',
    answer: failures({ recipient_domain: 'contoso.com', state: 'failed' }, count),
    expected: 13,
  },
  {
    question: 'How many to it wait?',
    answer: failures({ recipient_domain: 'contoso.com', state: 'delayed' }, count),
    expected: 2,
  },
  { question: 'How many to Fabrikam failed?', answer: failures({ recipient_domain: 'fabrikam.com' }, count), expected: 2 },
  {
    question: 'Where are those to Northwind?',
    answer: failures({ recipient_domain: 'northwindtraders.com' }, places),
    expected: [`${trace}:78`, `${trace}:78`],
  },
  {
    question: 'And why were they refused?',
    answer: failures({ recipient_domain: 'northwindtraders.com' }, codes),
    expected: ['550 5.1.1', '554 5.2.2'],
  },
  {
    question: 'How many of Giulia’s failed?',
    answer: failures({ sender: 'giulia.moretti@contoso.com' }, (_, { failed }) => failed),
    expected: 6,
  },
  {
    question: 'What became of Irina’s messages?',
    answer: failures({ sender: 'irina.volkova@contoso.com' }, (items) => items.map(({ state }) => state)),
    expected: ['failed', 'failed', 'delayed'],
  },
  {
    question: 'What did shipping run into?',
    answer: failures({ sender: 'spedizioni@contoso.com' }, codes),
    expected: ['550 4.4.7', '550 5.4.1'],
  },
  {
    question: 'Where is Larsen’s?',
    answer: failures({ recipient: 'h.larsen@wingtiptoys.com' }, places),
    expected: [`${tracking}:51`],
  },
  {
    question: 'What goes wrong through EDI Tailspin?',
    answer: failures({ connector: 'EDI Tailspin' }, codes),
    expected: ['550 5.4.315'],
  },
  {
    question: 'Why does the forced TLS to Fabrikam fail?',
    answer: failures({ connector: 'Fabrikam - forced TLS' }, ([one]) => [one?.code, one?.reason]),
    expected: ['451 5.7.3', 'tls'],
  },
  {
    question: 'Which message did the relay refuse?',
    answer: failures({ destination: 'relay.adatum.com' }, places),
    expected: [`${tracking}:45`],
  },
  {
    question: 'Why is the price list late?',
    answer: failures({ recipient: 'pricing@outlet.northwindtraders.com' }, ([one]) => one?.reason),
    expected: 'rate-limited',
  },
  // What.
  {
    question: 'Where does TLS fail?',
    answer: failures({ reason: 'tls' }, places),
    expected: [32, 37, 66, 96].map((line) => `${trace}:${line}`),
  },
  { question: 'How many could not connect?', answer: failures({ reason: 'connection' }, count), expected: 9 },
  { question: 'Where does DNS fail?', answer: failures({ reason: 'dns' }, places), expected: [`${trace}:34`, `${trace}:94`] },
  { question: 'How many mailboxes are full?', answer: failures({ reason: 'mailbox-full' }, count), expected: 3 },
  { question: 'How many recipients are unknown?', answer: failures({ reason: 'recipient-unknown' }, count), expected: 8 },
  {
    question: 'Which logs name a block list?',
    answer: failures({ reason: 'ip-blocked' }, places),
    expected: [`${sending}:91`, `${tracking}:48`],
  },
  { question: 'How often was relaying refused?', answer: failures({ reason: 'relay-denied' }, count), expected: 6 },
  {
    question: 'What waits for our own server?',
    answer: failures({ code: '4.4.316' }, places),
    expected: [`${trace}:104`, `${trace}:105`],
  },
  {
    question: 'What expired because of it?',
    answer: failures({ code: '5.4.316' }, places),
    expected: [`${report}:244`, `${trace}:99`],
  },
  { question: 'Which replies were 554?', answer: failures({ code: '554' }, count), expected: 6 },
  {
    question: 'What failed before nine?',
    answer: failures({ to: '2026-11-20T09:00Z' }, places),
    expected: [`${trace}:3`, `${trace}:26`],
  },
  {
    question: 'How many between six and seven in the evening?',
    answer: failures({ from: '2026-11-20T18:00Z', to: '2026-11-20T19:00Z' }, count),
    expected: 18,
  },
  {
    question: 'How many told no code?',
    answer: failures({}, (items) => items.filter(({ code }) => code === undefined).length),
    expected: 1,
  },
  // One message.
  {
    question: 'What became of the late one?',
    answer: journey({ id: late }, ({ recipients }) => listOf(recipients)[0]?.state),
    expected: 'sent',
  },
  { question: 'In how many steps?', answer: journey({ id: late }, (_, steps) => steps.length), expected: 8 },
  {
    question: 'Where did it wait longest?',
    answer: journey({ id: late }, ({ gaps }) => listOf(gaps).map(({ kind, beforeStep }) => [kind, beforeStep])),
    expected: [['longWait', 8]],
  },
  {
    question: 'What became of the urgent orders?',
    answer: journey({ id: urgent }, ({ recipients }) => listOf(recipients).map(({ state }) => state)),
    expected: ['failed', 'failed'],
  },
  {
    question: 'Which logs tell of the inventory?',
    answer: journey({ id: 'bfd6b3d5f41ca24c602e244743537ac8@contoso.com' }, (_, steps) =>
      [...new Set(steps.flatMap(({ at }) => (at as readonly string[]).map((place) => place.split(':')[0])))].sort(),
    ),
    expected: [tracking, trace],
  },
  // What it means, and what to do.
  { question: 'What is 5.7.64?', answer: meaning('5.7.64', ({ name }) => name), expected: 'Sending server not recognised' },
  {
    question: 'Who acts on an unknown recipient?',
    answer: meaning('550 5.1.10 RESOLVER.ADR.RecipientNotFound', ({ whoActs }) => whoActs),
    expected: ['the sender', "the recipient's mail administrators"],
  },
  { question: 'What is AuthRequired?', answer: meaning('RESOLVER.RST.AuthRequired', ({ code }) => code), expected: '550 5.7.1' },
  {
    question: 'What are too many hops?',
    answer: meaning('554 5.4.14 Hop count exceeded - possible mail loop', ({ name }) => name),
    expected: 'Mail loop',
  },
  { question: 'Does anybody document 5.6.777?', answer: meaning('5.6.777', (_, { kind }) => kind), expected: 'undocumented' },
  {
    question: 'Which certificate fault does row 32 prove?',
    answer: remedy(trace, 32, ({ proven }) => /intermediates/.test(String(proven))),
    expected: true,
  },
  {
    question: 'Is row 104 over?',
    answer: remedy(trace, 104, ({ state, reason }) => [state, reason]),
    expected: ['delayed', 'connection'],
  },
  {
    question: 'Who has to act on row 3?',
    answer: remedy(trace, 3, (_, { whoActs }) => whoActs),
    expected: ["your organisation's security team"],
  },
  {
    question: 'How is its sender unblocked?',
    answer: remedy(trace, 3, (_, { changes }) => commands(changes)),
    expected: "Remove-BlockedSenderAddress -SenderAddress '<sender>'",
  },
  {
    question: 'And how is that checked?',
    answer: remedy(trace, 3, (_, { checks }) => commands(checks).includes('Get-BlockedSenderAddress')),
    expected: true,
  },
  { question: 'Why was line 48 refused?', answer: remedy(tracking, 48, ({ reason }) => reason), expected: 'ip-blocked' },
];

/** What stands at the places that the answers name. */
const evidence: Readonly<Record<string, string>> = {
  [`${tracking}:53`]: '5.7.64',
  [`${trace}:78`]: 'm.weber@northwindtraders.com',
  [`${tracking}:51`]: 'h.larsen@wingtiptoys.com',
  [`${tracking}:45`]: 'relay.adatum.com',
  [`${trace}:32`]: 'UntrustedRoot',
  [`${trace}:37`]: 'SubjectMismatch',
  [`${trace}:66`]: 'CertificateExpired',
  [`${trace}:96`]: 'STARTTLS is required',
  [`${trace}:34`]: 'InfoNoRecords',
  [`${trace}:94`]: 'DNS query failed',
  [`${sending}:91`]: 'blocked using',
  [`${tracking}:48`]: 'blocked using',
  [`${trace}:104`]: '450 4.4.316',
  [`${trace}:105`]: '450 4.4.316',
  [`${report}:244`]: '5.4.316',
  [`${trace}:99`]: '5.4.316',
  [`${trace}:3`]: '5.1.8',
  [`${trace}:26`]: '5.1.10',
};

describe('questions about the samples, answered from the results of tools', () => {
  let client: ToolClient;

  before(async () => {
    client = await ToolClient.start(['--root', 'samples']);
  });
  after(() => client.close());

  it('are sixty', () => assert.equal(new Set(asked.map(({ question }) => question)).size, 60));

  for (const { question, answer, expected } of asked) {
    it(question, async () => {
      assert.deepEqual(await answer(client), expected);
      for (const place of [expected].flat().filter((one) => typeof one === 'string' && /:\d+$/.test(one) && !one.includes('Z'))) {
        const [file = '', line = ''] = String(place).split(':');
        const written = readFileSync(`samples/${file}`, 'utf8').split('\n')[Number(line) - 1] ?? '';
        assert.ok(written.includes(evidence[String(place)] ?? '\0'), `${place}: ${written}`);
      }
    });
  }
});
