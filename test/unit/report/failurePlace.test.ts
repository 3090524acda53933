import assert from 'node:assert/strict';
import type { CheckRow } from '../../../src/catalogue/check.ts';
import type { Authority } from '../../../src/catalogue/generated/ids.ts';
import { checks } from '../../../src/catalogue/generated/rows.ts';
import type { Where } from '../../../src/catalogue/remedy.ts';
import type { FormatId } from '../../../src/ids/formatId.ts';
import { isPossibleAt, placeOf, runsAt, worksAt } from '../../../src/report/failurePlace.ts';
import { emptyRecord } from '../../../src/scan/finding.ts';

const everyPlace: readonly Where[] = [
  'exchange',
  'exchangeOnline',
  'exchangeConnector',
  'recipientExchange',
  'postfix',
  'sendmail',
  'exim',
  'qmail',
];

const byMx = { ...emptyRecord, connector: 'To_DefaultOpportunisticTLS' };

const queued = { ...emptyRecord, session: '4F1A32C4A' };

const cases: readonly (readonly [
  name: string,
  place: readonly [FormatId | null, typeof emptyRecord | null, Authority | null, Authority?],
  working: readonly Where[],
])[] = [
  [
    'a trace in which Exchange refused',
    ['extended-trace', emptyRecord, 'exchange-online'],
    ['exchange', 'exchangeOnline', 'exchangeConnector', 'recipientExchange'],
  ],
  [
    'a trace in which Gmail refused',
    ['extended-trace', emptyRecord, 'gmail'],
    ['exchange', 'exchangeOnline', 'exchangeConnector'],
  ],
  ['a trace of a message that went by MX', ['extended-trace', byMx, 'gmail'], ['exchange', 'exchangeOnline']],
  ['a log of Exchange Server', ['tracking-log', emptyRecord, 'exchange-online'], ['exchange', 'recipientExchange']],
  ['a log of Postfix, whoever refused', ['postfix-log', emptyRecord, 'exchange-online'], ['postfix']],
  ['a log of Exim', ['exim-log', emptyRecord, 'words'], ['exim']],
  ['a report in which Exchange speaks', ['mail-message', emptyRecord, 'exchange-server'], ['exchange', 'recipientExchange']],
  [
    'a report in which Exchange Online quotes Gmail',
    ['mail-message', emptyRecord, 'gmail', 'exchange-online'],
    ['exchange', 'exchangeOnline', 'exchangeConnector'],
  ],
  ['a report of Gmail', ['mail-message', emptyRecord, 'gmail'], []],
  ['a report of words that anybody may write', ['mail-message', emptyRecord, 'words'], []],
  ['a report of Postfix', ['mail-message', emptyRecord, 'postfix'], ['postfix']],
  ['a queue of Exchange', ['queue-listing', emptyRecord, 'words'], ['exchange']],
  ['a queue that mailq lists', ['queue-listing', queued, 'words'], ['postfix', 'sendmail']],
  ['a code without a log', [null, null, 'iana'], []],
];

describe('place of a failure', () => {
  for (const [name, [format, record, authority, quoting], working] of cases) {
    const place = placeOf(format, record, authority, quoting ?? null);

    it(`lets work in ${name}: ${working.join(', ') || 'what works everywhere'}`, () => {
      assert.deepEqual(
        everyPlace.filter((where) => worksAt({ where: [where] }, place)),
        working,
      );
      assert.ok(worksAt({}, place));
    });
  }

  it('has no PowerShell where another server wrote the log', () => {
    const check = { shell: 'powershell', effect: 'read', command: 'Resolve-DnsName -Name {server}' } as const;
    assert.equal(runsAt(check, placeOf('postfix-log', emptyRecord, 'words')), false);
    assert.equal(runsAt(check, placeOf('protocol-log', emptyRecord, 'words')), true);
    assert.equal(runsAt(check, placeOf('mail-message', emptyRecord, 'words')), true);
    assert.equal(runsAt({ ...check, shell: 'native' }, placeOf('postfix-log', emptyRecord, 'words')), true);
  });

  it('asks Exchange Online for a connector only where Exchange Online used one', () => {
    const rows: readonly CheckRow[] = Object.values(checks);
    const ofConnector = rows.filter(({ command }) => /-OutboundConnector -Identity \{connector\}/.test(command));
    assert.ok(ofConnector.length > 2);
    for (const check of ofConnector) {
      assert.ok(runsAt(check, placeOf('extended-trace', emptyRecord, 'exchange-online')), check.command);
      assert.ok(!runsAt(check, placeOf('extended-trace', byMx, 'exchange-online')), check.command);
      assert.ok(!runsAt(check, placeOf('tracking-log', emptyRecord, 'exchange-server')), check.command);
      assert.ok(!runsAt(check, placeOf(null, null, 'exchange-server')), check.command);
    }
  });

  it('rules a cause of Exchange out where another server wrote the log, and where a code alone is looked up of which others speak', () => {
    const cause = { where: ['exchange'] } as const;
    assert.equal(isPossibleAt(cause, placeOf('postfix-log', emptyRecord, 'gmail')), false);
    assert.equal(isPossibleAt(cause, placeOf('extended-trace', emptyRecord, 'gmail')), true);
    assert.equal(isPossibleAt(cause, placeOf('mail-message', emptyRecord, 'gmail')), true);
    assert.equal(isPossibleAt(cause, placeOf(null, null, 'gmail')), false);
    assert.equal(isPossibleAt(cause, placeOf(null, null, 'exchange-online')), true);
    assert.equal(isPossibleAt({}, placeOf(null, null, 'gmail')), true);
  });
});
