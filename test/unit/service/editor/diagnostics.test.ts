import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { rangeOf } from '../../../../src/service/document/range.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { findingWith } from '../../findings.ts';
import { expectGolden } from '../../golden.ts';
import { reportOf } from '../../reports.ts';
import { documentOf, openSample } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

const ERROR = 1;
const WARNING = 2;

/** `code severity related` of each problem. */
function problems(...rows: readonly Row[]): string[] {
  return problemsOf(documentOf(extendedTraceOf(rows)), en).map(
    ({ code, severity, relatedInformation }) => `${code} ${severity} ${relatedInformation?.length ?? 0}`,
  );
}

const cases: Readonly<Record<string, readonly [rows: readonly Row[], told: readonly string[]]>> = {
  'a failure': [[{ recipient_status: '550 5.1.10 no' }], [`5.1.10 ${ERROR} 0`]],
  'a delay': [[{ event_id: 'DEFER', recipient_status: '450 4.4.316 no' }], [`4.4.316 ${WARNING} 0`]],
  'a delay that is over': [
    [
      { event_id: 'DEFER', recipient_status: '450 4.4.316 no' },
      { event_id: 'DELIVER', date_time_utc: '2026-11-20T09:00:00Z' },
    ],
    [],
  ],
  'two recipients of a row': [
    [{ recipient_address: 'a@contoso.com;b@contoso.com', recipient_status: '550 5.1.10 no;550 5.1.10 no' }],
    [`5.1.10 ${ERROR} 0`, `5.1.10 ${ERROR} 0`],
  ],
  'a reply that quotes another': [[{ recipient_status: '550 5.0.350 Remote error -> 550 5.7.1 no' }], [`5.7.1 ${ERROR} 0`]],
  'a reply that quotes another on the next line': [
    [{ recipient_status: '550 5.0.350 Remote error ->\n550 5.7.1 no' }],
    [`5.7.1 ${ERROR} 1`],
  ],
  'a failure told three times': [
    [{ source_context: 'x;550 5.1.10 no', recipient_status: '550-5.1.10 no\n550 5.1.10 no' }],
    [`5.1.10 ${ERROR} 0`],
  ],
  'a success': [[{ event_id: 'DELIVER', recipient_status: '250 2.1.5 OK' }], []],
  'a code in a subject': [[{ event_id: 'DELIVER', message_subject: 'we got 550 5.1.10 no' }], []],
  'a report about a report': [[{ source: 'DSN', recipient_status: '550 5.1.10 no' }], []],
};

describe('diagnostics', () => {
  for (const [name, [rows, told]] of Object.entries(cases)) {
    it(`${told.length === 0 ? 'say nothing of' : 'tell'} ${name}`, () => assert.deepEqual(problems(...rows), told));
  }

  it('name the source, the code as written, the article', () => {
    const [problem] = problemsOf(documentOf(extendedTraceOf([{ recipient_status: '550 5.1.10 no' }])), en);
    assert.equal(problem?.source, 'mail-flow');
    assert.equal(problem.code, '5.1.10');
    assert.match(problem.codeDescription?.href ?? '', /^https:\/\/learn\.microsoft\.com\/en-us\//);
  });

  it('have the reason, and who must act, as data', () => {
    const [problem] = problemsOf(documentOf(extendedTraceOf([{ recipient_status: '550 5.1.10 no' }])), en);
    assert.deepEqual(problem?.data, { reason: 'recipient-unknown', actors: ['sender', 'recipientAdmin'] });
  });

  it('have the reason for a code where words alone tell the failure', () => {
    const told = findingWith({
      code: null,
      reply: null,
      entry: 'words/mailbox-full',
      reason: 'mailbox-full',
      text: 'mailbox is full',
    });
    const document = new LogDocument('x', 0, { format: 'plain-text', findings: [told], states: [], notices: [] });
    const [problem] = problemsOf(document, en);
    assert.equal(problem?.code, 'mailbox-full');
    assert.match(String(problem?.message), /^Mailbox full/);
  });

  it('name no cause that the quoted words of the server name', () => {
    const line = (words: string): string =>
      `Nov 20 10:00:00 mx postfix/smtp[9]: 1111111112: to=<v@fabrikam.com>, relay=mx.fabrikam.com[203.0.113.7]:25, delay=5, dsn=5.1.1, status=bounced (host mx.fabrikam.com[203.0.113.7] said: 550 5.1.1 ${words})`;
    const [problem] = problemsOf(documentOf(`${line('User unknown')}\n`), en);
    assert.equal(problem?.message, 'Recipient unknown: User unknown; not delivered');
  });

  it('have no article for a code that nobody documents', () => {
    const [problem] = problemsOf(documentOf(extendedTraceOf([{ recipient_status: '550 5.9.99 no' }])), en);
    assert.equal(problem?.code, '5.9.99');
    assert.equal('codeDescription' in problem, false);
  });

  it('stand at the code', () => {
    assert.deepEqual(rangeOf(findingWith({ line: 3, start: 5, end: 11 })), {
      start: { line: 3, character: 5 },
      end: { line: 3, character: 11 },
    });
  });

  it('are one for each recipient of a report, however many places tell it', () => {
    const groupOf = (recipient: string, code: string, words: string) => [
      `Final-Recipient: rfc822;${recipient}@contoso.com`,
      'Action: failed',
      `Status: ${code}`,
      `Diagnostic-Code: smtp;550 ${code} ${words}`,
      'Remote-MTA: dns;mail.contoso.com',
    ];
    const text = reportOf({
      text: [
        'a@contoso.com',
        "Remote Server returned '550 5.4.316 Message expired, connection refused(Socket error code 10061)'",
        "Server at mail.contoso.com (203.0.113.7) returned '450 4.4.316 Connection refused [Message=Socket error code 10061]'",
        '',
        'b@contoso.com',
        "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'",
      ],
      groups: [
        groupOf('a', '5.4.316', 'Message expired, connection refused(Socket error code 10061)'),
        groupOf('b', '5.1.10', 'RESOLVER.ADR.RecipientNotFound; not found'),
      ],
    });
    const told = problemsOf(documentOf(text, 'report.eml'), en);
    expectGolden('diagnostics/report.json', `${JSON.stringify(told, null, 2)}\n`);
  });

  it('are two for the sample of a report', () => {
    const told = problemsOf(openSample('undeliverable.eml'), en);
    assert.deepEqual(
      told.map(({ code, severity, range }) => [code, severity, range.start.line]),
      [
        ['5.4.316', ERROR, 243],
        ['5.1.10', ERROR, 251],
      ],
    );
  });
});
