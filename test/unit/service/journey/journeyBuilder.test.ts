import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Journey } from '../../../../src/journey.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { buildJourney } from '../../../../src/service/journey/journeyBuilder.ts';
import { journeyPage } from '../../../../src/service/journey/journeyPage.ts';
import { sayClocks } from '../../../../src/service/journey/journeySentences.ts';
import { journeyText } from '../../../../src/service/journey/journeyText.ts';
import { MatchedLog } from '../../../../src/service/journey/matchedLog.ts';
import { MessageNames } from '../../../../src/service/journey/messageNames.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID, type Row, trackingLog } from './journeyLogs.ts';

const NOW = Date.parse('2026-11-30T00:00:00Z');

function journeyOf(id: string, logs: Readonly<Record<string, string>>): Journey {
  const opened = Object.values(logs).flatMap((text, index) => MatchedLog.open(index, text, null, localeOf('en')) ?? []);
  return buildJourney(Object.keys(logs), opened, new MessageNames(id), NOW);
}

/** Time, kind, server, recipients, and the logs that tell it. */
function stepsOf({ steps, files }: Journey): readonly string[] {
  return steps.map(({ time, kind, server, recipients, sources }) =>
    [
      time?.slice(11, 23) ?? '-',
      kind,
      server?.split('.')[0] ?? '-',
      recipients.map((one) => one.split('@')[0]).join('+') || '-',
      sources.map(({ file, line }) => `${files[file]}:${line + 1}`).join('+'),
    ].join(' '),
  );
}

function without(...names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(journeyLogs).filter(([name]) => !names.includes(name)));
}

describe('A journey', () => {
  const whole = journeyOf(MESSAGE_ID, journeyLogs);

  it('joins two servers, Exchange Online and the report, step by step', () => {
    assert.deepEqual(stepsOf(whole), [
      '08:00:00.000 submitted EXCH01 lea+leo EXCH01-MSGTRK.LOG:5',
      '08:00:01.990 sent EXCH01 lea+leo EXCH01-SEND.LOG:15+EXCH01-MSGTRK.LOG:6',
      '08:00:02.100 received EXCH02 lea+leo EXCH02-RECV.LOG:14+EXCH02-tracking.csv:2+bounce.eml:29',
      '08:00:05.100 deferred EXCH02 lea+leo EXCH02-tracking.csv:3',
      '08:10:06.100 sent EXCH02 lea+leo EXCH02-tracking.csv:4',
      '08:10:06.100 received DB9PR04MB8341 lea+leo bounce.eml:27+trace.csv:2',
      '08:10:06.400 filtered DB9PR04MB8341 lea+leo trace.csv:3',
      '08:10:06.400 ruleApplied DB9PR04MB8341 lea+leo trace.csv:3',
      '08:10:06.400 policyApplied DB9PR04MB8341 lea+leo trace.csv:3',
      '08:10:06.500 failed DB9PR04MB8341 leo trace.csv:4',
      '08:10:07.000 bounced DB9PR04MB8341 leo bounce.eml:22+trace.csv:5',
      '08:10:08.000 sent DB9PR04MB8341 lea trace.csv:6',
    ]);
    assert.equal(whole.sender, 'anna@contoso.com');
    assert.deepEqual(
      whole.recipients.map(({ recipient, state, step }) => [recipient, state, step]),
      [
        ['lea@fabrikam.com', 'sent', 11],
        ['leo@tailspintoys.com', 'failed', 10],
      ],
    );
  });

  it('says which rule and which policy applied', () => {
    const says = whole.steps.filter(({ kind }) => kind === 'ruleApplied' || kind === 'policyApplied').map((step) => step.says);
    assert.deepEqual(says, [
      'ruleId=19a25eb2-0000-4000-8000-47b6c3590001 · action=ApplyHtmlDisclaimer · mode=Enforce',
      'dlpId=55a25eb2-0000-4000-8000-47b6c3590002 · ruleId=19a25eb2-0000-4000-8000-47b6c3590003 · action=RejectMessage · mode=Enforce',
    ]);
  });

  it('tells a wrong clock from local time', () => {
    const clocks = whole.clocks.map(({ file, server, ahead, zone }) => [
      whole.files[file],
      server,
      Math.round(ahead / 1000),
      zone,
    ]);
    assert.deepEqual(clocks, [
      ['EXCH02-tracking.csv', 'EXCH02', 90, 60],
      ['EXCH02-RECV.LOG', 'EXCH02', 90, 0],
    ]);
  });

  it('calls out the longest wait', () => {
    assert.deepEqual(whole.gaps, [{ kind: 'longWait', step: 4, delay: 601_000 }]);
    assert.equal(whole.steps[4]?.delay, 601_000);
  });

  it('calls out the server of which no log is there', () => {
    const { gaps } = journeyOf(MESSAGE_ID, without('EXCH02-RECV.LOG', 'EXCH02-tracking.csv', 'bounce.eml'));
    assert.deepEqual(
      gaps.filter(({ kind }) => kind === 'missingLog'),
      [{ kind: 'missingLog', after: 1, server: 'EXCH02.contoso.com' }],
    );
  });

  it('calls out a recipient of whom nothing more is told', () => {
    const { gaps } = journeyOf(MESSAGE_ID, {
      'EXCH01-MSGTRK.LOG': (journeyLogs['EXCH01-MSGTRK.LOG'] ?? '').replace(/.*,SMTP,SEND,.*\r\n/, ''),
    });
    assert.deepEqual(gaps, [
      { kind: 'noEnd', recipient: 'lea@fabrikam.com' },
      { kind: 'noEnd', recipient: 'leo@tailspintoys.com' },
    ]);
  });

  it('is the same by whatever name it was asked for, in whatever order the logs are', () => {
    assert.deepEqual(stepsOf(journeyOf(NETWORK_ID.toUpperCase(), journeyLogs)), stepsOf(whole));
    const turned = journeyOf(MESSAGE_ID, Object.fromEntries(Object.entries(journeyLogs).reverse()));
    assert.deepEqual(
      turned.steps.map(({ kind, server }) => [kind, server?.split('.')[0]]),
      whole.steps.map(({ kind, server }) => [kind, server?.split('.')[0]]),
    );
  });

  it('takes no late acknowledgement for a wrong clock, and tells the hand-over before the receipt', () => {
    // Without sessions, only the hand-over compares the clocks: EXCH01 notes it 41 seconds after EXCH02 took the message.
    const late = journeyOf(MESSAGE_ID, {
      'EXCH01-MSGTRK.LOG': (journeyLogs['EXCH01-MSGTRK.LOG'] ?? '').replace('08:00:02.000Z', '08:02:12.500Z'),
      'EXCH02-tracking.csv': journeyLogs['EXCH02-tracking.csv'] ?? '',
    });
    assert.deepEqual(
      late.clocks.map(({ zone, ahead }) => [zone, ahead]),
      [[60, 0]],
    );
    assert.deepEqual(
      late.steps.slice(0, 3).map(({ kind, server }) => [kind, server]),
      [
        ['submitted', 'EXCH01'],
        ['sent', 'EXCH01'],
        ['received', 'EXCH02'],
      ],
    );
  });

  it('calls a clock wrong whose receipt is more than a minute before the hand-over, or behind it', () => {
    const ahead = (sent: string): readonly number[] =>
      journeyOf(MESSAGE_ID, {
        'EXCH01-MSGTRK.LOG': (journeyLogs['EXCH01-MSGTRK.LOG'] ?? '').replace('08:00:02.000Z', sent),
        'EXCH02-tracking.csv': journeyLogs['EXCH02-tracking.csv'] ?? '',
      }).clocks.map((clock) => clock.ahead);
    assert.deepEqual(ahead('08:02:33.000Z'), [-61_000]);
    assert.deepEqual(ahead('08:01:02.000Z'), [30_000]);
  });

  it('tells each hand-over of a loop before its own receipt', () => {
    const row = (second: number, client: string, server: string, event: string): Row => ({
      time: `2026-11-20T08:00:${String(second).padStart(2, '0')}.000Z`,
      client,
      server,
      source: 'SMTP',
      event,
    });
    const { steps, clocks } = journeyOf(MESSAGE_ID, {
      'A.LOG': trackingLog([row(1, 'A', 'B', 'SEND'), row(20, 'B', 'A', 'RECEIVE'), row(41, 'A', 'B', 'SEND')]),
      'B.LOG': trackingLog([row(1, 'A', 'B', 'RECEIVE'), row(21, 'B', 'A', 'SEND'), row(40, 'A', 'B', 'RECEIVE')]),
    });
    assert.deepEqual(
      steps.map(({ kind, server }) => `${kind} ${server}`),
      ['sent A', 'received B', 'sent B', 'received A', 'sent A', 'received B'],
    );
    assert.deepEqual(clocks, []);
  });

  const DAY = 24 * 60 * 60_000;
  /** What is said of B's clock, which is wrong by some milliseconds; A hands a message over to it some minutes after eight. */
  function saidOfClock(ahead: number, minutes: readonly number[]): readonly string[] {
    const row = (minute: number, shift: number, event: string): Row => ({
      time: new Date(Date.UTC(2026, 10, 20, 8, minute) + shift).toISOString(),
      client: 'A',
      server: 'B',
      source: 'SMTP',
      event,
      recipients: `user${minute}@fabrikam.com`,
    });
    const told = journeyOf(MESSAGE_ID, {
      'A.LOG': trackingLog(minutes.map((minute) => row(minute, 0, 'SEND'))),
      'B.LOG': trackingLog(minutes.map((minute) => row(minute, ahead, 'RECEIVE'))),
    });
    return sayClocks(told, localeOf('en'));
  }

  it('takes a difference of whole hours for a wrong time zone, where the times say theirs', () => {
    const zone = (name: string): readonly string[] => [
      `The times of B look like ${name}, not like the zone that they say; they were corrected.`,
    ];
    assert.deepEqual(saidOfClock(DAY / 8, [0]), zone('UTC+3'));
    assert.deepEqual(saidOfClock(-DAY / 8 + 800, [0]), zone('UTC-3'));
    assert.deepEqual(saidOfClock((DAY * 11) / 48, [0]), zone('UTC+5:30'));
    assert.deepEqual(saidOfClock(DAY / 8 + 90_000, [0]), [
      'The clock of B is 3 hours ahead of the others; its times were corrected.',
    ]);
  });

  it('calls a clock wrong that is a day out, where both logs name the session', () => {
    const row = (shift: number): Row => ({
      time: new Date(Date.UTC(2026, 10, 20, 8) + shift).toISOString(),
      client: 'A',
      server: 'B',
      context: '08DF452CBB950002;;0',
      source: 'SMTP',
      event: 'RECEIVE',
    });
    const told = journeyOf(MESSAGE_ID, { 'A.LOG': trackingLog([row(0)]), 'B.LOG': trackingLog([row(DAY)]) });
    assert.deepEqual(sayClocks(told, localeOf('en')), [
      'The clock of B is 24 hours ahead of the others; its times were corrected.',
    ]);
    // Hand-overs alone may be those of a message that came back.
    assert.deepEqual(saidOfClock(DAY, [0]), []);
    assert.deepEqual(saidOfClock(DAY, [0, 7, 29]), []);
    assert.deepEqual(saidOfClock(DAY / 3, [0, 1]), []);
  });

  it('tells a row once that an export has twice', () => {
    const row: Row = { time: '2026-11-20T08:00:01.000Z', client: 'A', server: 'B', source: 'SMTP', event: 'SEND' };
    const { steps } = journeyOf(MESSAGE_ID, { 'A.LOG': trackingLog([row, row, { ...row, time: '2026-11-20T08:00:02.000Z' }]) });
    assert.deepEqual(
      steps.map(({ sources }) => sources.map(({ line }) => line)),
      [[4, 5], [6]],
    );
  });

  it('joins the rows of thousands of recipients one by one', () => {
    const rows = (event: string, server: string, shift: number): readonly Row[] =>
      Array.from({ length: 1500 }, (_, number) => ({
        time: new Date(Date.UTC(2026, 10, 20, 8) + number + shift).toISOString(),
        client: 'A',
        server,
        source: 'SMTP',
        event,
        recipients: `user${number}@fabrikam.com`,
      }));
    const journey = journeyOf(MESSAGE_ID, {
      'A.LOG': trackingLog(rows('SENDEXTERNAL', 'mx.fabrikam.com', 0)),
      'A-copy.LOG': trackingLog(rows('SENDEXTERNAL', 'mx.fabrikam.com', 0)),
    });
    assert.equal(journey.steps.length, 1500);
    assert.ok(journey.steps.every(({ sources: [one, other] }) => one.line === other?.line));
    assert.equal(journey.recipients.length, 1500);
    const page = journeyPage(journey, [], localeOf('en'));
    assert.deepEqual([page.ends.items.length, page.steps.items.length], [500, 1000]);
    assert.deepEqual(page.notes, ['1,000 more recipients are not shown here.', '500 more steps are not shown here.']);
  });

  it('makes a step of a row without any value but the id, and none of a torn one', () => {
    const empty = `${','.repeat(10)}<${MESSAGE_ID}>${','.repeat(16)}\r\n`;
    const text = `${trackingLog([])}${empty}garbage,,,,,,,SMTP,SEND,,<${MESSAGE_ID}>\r\n`;
    const { steps, recipients } = journeyOf(MESSAGE_ID, { 'A.LOG': text });
    assert.deepEqual(
      steps.map(({ kind, time, server }) => [kind, time, server]),
      [['processed', null, null]],
    );
    assert.deepEqual(recipients, []);
  });

  it('is empty where no log tells of the message', () => {
    assert.deepEqual(journeyOf('nobody@contoso.com', journeyLogs).steps, []);
  });

  it('fits 100 columns in every language', () => {
    for (const language of languages) {
      const lines = journeyText(whole, localeOf(language)).split('\n');
      assert.deepEqual(
        lines.filter((line) => line.length > 100),
        [],
      );
    }
  });
});

describe('A journey through other mail servers', () => {
  it('follows Postfix through amavis, which gives the message back under another queue id, and to a mailbox by LMTP', () => {
    const log = `Nov 20 08:00:01 mx1 postfix/smtpd[10]: 4AAAA00001: client=mail.fabrikam.com[192.0.2.20]
Nov 20 08:00:01 mx1 postfix/cleanup[11]: 4AAAA00001: message-id=<m1@fabrikam.com>
Nov 20 08:00:01 mx1 postfix/qmgr[12]: 4AAAA00001: from=<lea@fabrikam.com>, size=4410, nrcpt=1 (queue active)
Nov 20 08:00:02 mx1 postfix/smtpd[13]: 4BBBB00002: client=localhost[127.0.0.1]
Nov 20 08:00:02 mx1 postfix/cleanup[11]: 4BBBB00002: message-id=<m1@fabrikam.com>
Nov 20 08:00:02 mx1 amavis[14]: (00014-01) Passed CLEAN {RelayedInbound}, [192.0.2.20]:4000 <lea@fabrikam.com> -> <anna@contoso.com>, Queue-ID: 4AAAA00001, Message-ID: <m1@fabrikam.com>, mail_id: x1, Hits: -1, size: 4410, queued_as: 4BBBB00002, 600 ms
Nov 20 08:00:02 mx1 postfix/smtp[15]: 4AAAA00001: to=<anna@contoso.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=1.1, delays=0.1/0/0/1, dsn=2.0.0, status=sent (250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4BBBB00002)
Nov 20 08:00:02 mx1 postfix/qmgr[12]: 4AAAA00001: removed
Nov 20 08:00:03 mx1 postfix/lmtp[16]: 4BBBB00002: to=<anna@contoso.com>, relay=mx1[private/dovecot-lmtp], delay=0.4, delays=0/0/0/0.4, dsn=2.0.0, status=sent (250 2.0.0 <anna@contoso.com> abc Saved)
Nov 20 08:00:03 mx1 postfix/qmgr[12]: 4BBBB00002: removed
Nov 20 08:00:04 mx1 postfix/lmtp[16]: 4CCCC00003: to=<bob@contoso.com>, relay=mx1[private/dovecot-lmtp], delay=0.4, delays=0/0/0/0.4, dsn=2.0.0, status=sent (250 2.0.0 <bob@contoso.com> abd Saved)
`;
    const { steps, recipients, ids } = journeyOf('4BBBB00002', { 'mail.log': log });
    assert.deepEqual(
      steps.map(({ kind, event }) => `${kind} ${event}`),
      ['received postfix/smtpd', 'received postfix/smtpd', 'filtered amavis', 'sent postfix/smtp', 'delivered postfix/lmtp'],
    );
    assert.deepEqual(recipients, [{ recipient: 'anna@contoso.com', state: 'delivered', step: 4 }]);
    assert.deepEqual(ids.toSorted(), ['4AAAA00001', '4BBBB00002', 'm1@fabrikam.com']);
  });

  it('follows Exim from its arrival to what became of it', () => {
    const log = `2026-11-20 08:00:01 1wLqx3-0003xY-Zz <= orders@fabrikam.com H=app.fabrikam.com [192.0.2.20] P=esmtpsa S=5501 id=e1@app.fabrikam.com
2026-11-20 08:00:02 1wLqx3-0003xY-Zz => anna@contoso.com R=dnslookup T=remote_smtp H=mx.contoso.com [203.0.113.7] C="250 2.0.0 Ok: queued as 4Cx5551"
2026-11-20 08:00:31 1wLqx3-0003xY-Zz == it@adatum.example R=dnslookup T=remote_smtp defer (111): Connection refused
2026-11-20 08:05:31 1wLqx3-0003xY-Zz ** it@adatum.example R=dnslookup T=remote_smtp H=mx.adatum.example [198.51.100.9]: SMTP error from remote mail server after RCPT TO:<it@adatum.example>: 550 5.1.1 User unknown
2026-11-20 08:05:31 1wLqx4-0003xZ-Aa <= <> R=1wLqx3-0003xY-Zz U=mail P=local S=6000
2026-11-20 08:05:32 1wLqx3-0003xY-Zz Completed
`;
    const { steps, recipients } = journeyOf('e1@app.fabrikam.com', { 'exim.log': log });
    assert.deepEqual(
      steps.map(({ kind, event, code }) => [kind, event, code]),
      [
        ['received', '<=', null],
        ['sent', '=>', null],
        ['deferred', '==', null],
        ['failed', '**', '550 5.1.1'],
        ['bounced', '<=', null],
      ],
    );
    assert.deepEqual(
      recipients.map(({ recipient, state }) => `${recipient} ${state}`),
      ['anna@contoso.com sent', 'it@adatum.example failed'],
    );
  });

  it('follows Sendmail from the submission program to the daemon', () => {
    const log = `2026-11-22T07:00:00+00:00 web1 sendmail[3301]: 6AM700xx003301: from=www-data, size=550, class=0, nrcpts=1, msgid=<s1@web1.fabrikam.com>, relay=www-data@localhost
2026-11-22T07:00:00+00:00 web1 sm-mta[3302]: 6AM700xy003302: from=<www-data@web1.fabrikam.com>, size=771, class=0, nrcpts=1, msgid=<s1@web1.fabrikam.com>, proto=ESMTP, daemon=MTA-v4, relay=localhost [127.0.0.1]
2026-11-22T07:00:00+00:00 web1 sendmail[3301]: 6AM700xx003301: to=anna@contoso.com, ctladdr=www-data (33/33), delay=00:00:00, xdelay=00:00:00, mailer=relay, pri=60550, relay=[127.0.0.1] [127.0.0.1], dsn=2.0.0, stat=Sent (6AM700xy003302 Message accepted for delivery)
2026-11-22T07:00:01+00:00 web1 sm-mta[3304]: 6AM700xy003302: to=<anna@contoso.com>, delay=00:00:01, xdelay=00:00:01, mailer=esmtp, pri=120771, relay=mail.contoso.com. [203.0.113.7], dsn=5.1.1, reply=550 5.1.1 <anna@contoso.com>... User unknown, stat=User unknown
2026-11-22T07:00:01+00:00 web1 sm-mta[3304]: 6AM700xy003302: 6AM701xz003304: DSN: User unknown
`;
    const { steps, recipients } = journeyOf('6AM700xx003301', { 'mail.log': log });
    assert.deepEqual(
      steps.map(({ kind, event, code }) => [kind, event, code]),
      [
        ['submitted', 'sendmail', null],
        ['received', 'sm-mta', null],
        ['sent', 'sendmail', null],
        ['failed', 'sm-mta', '550 5.1.1'],
        ['bounced', 'sm-mta', null],
      ],
    );
    assert.deepEqual(recipients, [{ recipient: 'anna@contoso.com', state: 'failed', step: 3 }]);
  });
});
