import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ShownPage } from '../../../../src/journeyProtocol.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import type { Language } from '../../../../src/locales/locale.ts';
import { journeyPagesOf, placesOfSession, sessionPage } from '../../../../src/service/journey/sessionPage.ts';
import { SessionsReader } from '../../../../src/service/sessions/sessionsReader.ts';
import type { SmtpSessionFacts } from '../../../../src/sessionFacts.ts';

const rows: readonly (readonly [seconds: number, event: string, data: string, context?: string])[] = [
  [0, '+', ''],
  [0.5, '<', '220 mx.wingtiptoys.com ESMTP'],
  [0.6, '>', 'EHLO mail.contoso.com'],
  [0.7, '<', '250 mx.wingtiptoys.com'],
  [1, '*', '', 'sending message with RecordId 7 and InternetMessageId <one@contoso.com>'],
  [1, '>', 'MAIL FROM:<anna@contoso.com>'],
  [1.1, '<', '250 2.1.0 OK'],
  [1.2, '>', 'RCPT TO:<nobody@wingtiptoys.com>'],
  [41.2, '<', '550 5.1.1 No such user'],
  [42, '>', 'QUIT'],
  [42.1, '<', '221 2.0.0 Bye'],
  [42.1, '-', '', 'Local'],
];

function session(): SmtpSessionFacts {
  const reader = new SessionsReader('08DF000000000001');
  const lines = reader.begin('SEND.LOG');
  const head = [
    '#Log-type: SMTP Send Protocol Log',
    '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
  ];
  const text = rows.map(([seconds, event, data, context = ''], index) => {
    const time = new Date(Date.UTC(2026, 10, 20, 18) + seconds * 1000).toISOString();
    return `${time},To Internet,08DF000000000001,${index},10.0.4.12:41022,203.0.113.9:25,${event},${data},${context}`;
  });
  for (const [index, line] of [...head, ...text].entries()) {
    lines.line(line, index);
  }
  lines.end();
  const [found] = reader.end().sessions;
  assert.ok(found);
  return found;
}

function pageIn(language: Language): ShownPage {
  return sessionPage(session(), 'SEND.LOG', localeOf(language));
}

describe('The page of a session', () => {
  const page = pageIn('en');

  it('says with whom, how long and how it ended', () => {
    assert.deepEqual(
      page.facts.map(({ name, values }) => [name, ...values]),
      [
        ['Peer', 'mx.wingtiptoys.com', '203.0.113.9'],
        ['Own address', '10.0.4.12'],
        ['Connector', 'To Internet', 'send'],
        ['TLS', 'no TLS'],
        ['Began', '20 November 2026, 18:00:00.000 UTC', 'lasted 42.1 seconds'],
        ['End', 'ended with QUIT'],
        ['Logs', 'SEND.LOG, line 3'],
      ],
    );
  });

  it('says of each message what was refused, and leads to the command', () => {
    assert.deepEqual(page.ends.items, [
      {
        name: 'anna@contoso.com → nobody@wingtiptoys.com',
        state: '',
        tone: 'failed',
        step: 2,
        leads: 'Show the journey of this message',
        details: ['refused: 550 5.1.1 No such user', 'one@contoso.com'],
      },
    ]);
    assert.match(page.steps.items[2]?.title ?? '', /^RCPT TO/);
  });

  it('leads to the journey of each message', () => {
    assert.deepEqual(journeyPagesOf(session(), 'file:///SEND.LOG'), [
      { kind: 'journey', uri: 'file:///SEND.LOG', id: 'one@contoso.com' },
    ]);
  });

  it('has each command with its reply and its wait, and marks the longest', () => {
    assert.deepEqual(
      page.steps.items.map(({ title, says, wait, longest, tone }) => [title, says, wait, longest, tone].join(' | ')),
      [
        'EHLO mail.contoso.com | 250 mx.wingtiptoys.com | +0.1 seconds |  | plain',
        'MAIL FROM:<anna@contoso.com> | 250 2.1.0 OK | +0.1 seconds |  | plain',
        'RCPT TO:<nobody@wingtiptoys.com> | 550 5.1.1 No such user | +40 seconds | longest wait | failed',
        'QUIT | 221 2.0.0 Bye | +0.1 seconds |  | plain',
      ],
    );
    assert.deepEqual(
      placesOfSession(session(), { uri: 'file:///SEND.LOG' }).map(({ line }) => line),
      [4, 7, 9, 11],
    );
  });

  it('calls out what is odd, in each language', () => {
    assert.deepEqual(page.remarks.items, ['The reply to RCPT TO:<nobody@wingtiptoys.com> took 40 seconds.']);
    assert.ok(languages.every((language) => pageIn(language).remarks.items.length === 1));
  });
});
