import assert from 'node:assert/strict';
import { messageName } from '../../../src/scan/finding.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { renumber } from '../marks.ts';
import { reportOf } from '../reports.ts';

const A = 'a@contoso.com';
const B = 'b@contoso.com';

/** `failure recipient code telling class outcome` of each finding; failures counted as they appear, `in CODE` of a quoted one. */
function told(text: string): string[] {
  const { findings } = scanText(text);
  return renumber(findings).map(({ failure, record, code, reply, telling, class: own, outcome, within }) => {
    const outer = findings.find(({ line, start }) => line === within?.line && start === within.start);
    const nest = outer === undefined ? '' : ` in ${outer.code}`;
    return `${failure} ${record.recipient ?? '-'} ${code ?? reply} ${telling} ${own} ${outcome ?? '-'}${nest}`;
  });
}

/** `message recipient state`. */
function states(text: string): string[] {
  return scanText(text).states.map(
    ({ message, failure, recipient, state }) => `${messageName(message, failure)} ${recipient || '-'} ${state}`,
  );
}

function group(recipient: string, status: string, diagnostic: string, action = 'failed'): string[] {
  return [
    `Final-Recipient: rfc822;${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${diagnostic}`,
  ];
}

/** A message that a report returns. */
function original(id: string, ...body: readonly string[]): string[] {
  return [`Message-ID: <${id}@example.com>`, 'From: sender@example.com', '', ...body];
}

/** A message with parts: each its content type and its lines. */
function partsOf(header: readonly string[], type: string, ...parts: readonly (readonly [type: string, lines: string])[]): string {
  const body = parts.map(([of, lines]) => `--outer\n${of === '' ? '' : `Content-Type: ${of}\n`}\n${lines}\n`);
  return `${header.join('\n')}\nMIME-Version: 1.0\nContent-Type: ${type}; boundary="outer"\n\n${body.join('')}--outer--\n`;
}

/** A report without parts. */
function plainReport(header: readonly string[], ...lines: readonly string[]): string {
  return [
    'From: MAILER-DAEMON@mx.example.net',
    'To: sender@example.com',
    'Subject: failure notice',
    ...header,
    '',
    ...lines,
    '',
  ].join('\n');
}

const PERSON = ['From: helpdesk@contoso.com', 'To: admin@contoso.com', 'Subject: FW: Undeliverable'];

interface Case {
  readonly text: string;
  readonly told: readonly string[];
  readonly states: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'two recipients with one code': {
    text: reportOf({ groups: [group(A, '5.1.1', '550 5.1.1 unknown'), group(B, '5.1.1', '550 5.1.1 unknown')] }),
    told: [
      `0 ${A} 5.1.1 status permanent failed`,
      `0 ${A} 5.1.1 diagnostic permanent failed`,
      `1 ${B} 5.1.1 status permanent failed`,
      `1 ${B} 5.1.1 diagnostic permanent failed`,
    ],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'fields of two recipients pasted without their report': {
    text: [
      'They sent us this:',
      '',
      ...group(A, '5.1.1', '550 5.1.1 unknown'),
      '',
      ...group(B, '4.4.1', '451 4.4.1 no', 'delayed'),
    ].join('\n'),
    told: [
      `0 ${A} 5.1.1 status permanent failed`,
      `0 ${A} 5.1.1 diagnostic permanent failed`,
      `1 ${B} 4.4.1 status transient delayed`,
      `1 ${B} 4.4.1 diagnostic transient delayed`,
    ],
    states: [`#0 ${A} failed`, `#1 ${B} delayed`],
  },
  'a report behind blank lines': {
    text: `\n\n \n${reportOf({ groups: [group(A, '5.1.1', '550 5.1.1 unknown')] })}`,
    told: [`0 ${A} 5.1.1 status permanent failed`, `0 ${A} 5.1.1 diagnostic permanent failed`],
    states: [`#0 ${A} failed`],
  },
  'one recipient told in two bodies, a status and a diagnostic': {
    text: reportOf({
      text: [
        A,
        "Remote Server returned '550 5.1.10 no'",
        '--b',
        'Content-Type: text/html',
        '',
        `<p>${A}<br>`,
        "'550 5.1.10 no'</p>",
      ],
      groups: [group(A, '5.1.10', '550 5.1.10 no')],
    }),
    told: [
      `0 ${A} 5.1.10 quotation permanent failed`,
      `0 ${A} 5.1.10 quotation permanent failed`,
      `0 ${A} 5.1.10 status permanent failed`,
      `0 ${A} 5.1.10 diagnostic permanent failed`,
    ],
    states: [`#0 ${A} failed`],
  },
  'a reply behind an arrow': {
    text: reportOf({
      groups: [group(A, '5.4.300', '550 5.4.300 Message expired -> 451 4.4.397 Error -> 550 5.7.64 Relay denied')],
    }),
    told: [
      `0 ${A} 5.4.300 status permanent failed`,
      `0 ${A} 5.4.300 diagnostic permanent failed`,
      `0 ${A} 4.4.397 diagnostic transient failed in 5.4.300`,
      `0 ${A} 5.7.64 diagnostic permanent failed in 4.4.397`,
    ],
    states: [`#0 ${A} failed`],
  },
  'a reply in [Message=…]': {
    text: reportOf({
      groups: [
        group(
          A,
          '4.4.317',
          '450 4.4.317 Cannot establish session with remote server [Message=451 5.7.3 STARTTLS is required to send mail] [LastAttemptedServerName=mx.contoso.com] [LastAttemptedIP=203.0.113.7:25]',
          'delayed',
        ),
      ],
    }),
    told: [
      `0 ${A} 4.4.317 status transient delayed`,
      `0 ${A} 4.4.317 diagnostic transient delayed`,
      `0 ${A} 5.7.3 diagnostic transient delayed in 4.4.317`,
    ],
    states: [`#0 ${A} delayed`],
  },
  'one recipient delayed, another failed, a third relayed': {
    text: reportOf({
      groups: [
        group(A, '4.4.1', '450 4.4.1 timed out', 'delayed'),
        group(B, '5.2.2', '552 5.2.2 full'),
        ['Final-Recipient: rfc822;c@contoso.com', 'Action: relayed', 'Status: 2.0.0'],
      ],
    }),
    told: [
      `0 ${A} 4.4.1 status transient delayed`,
      `0 ${A} 4.4.1 diagnostic transient delayed`,
      `1 ${B} 5.2.2 status permanent failed`,
      `1 ${B} 5.2.2 diagnostic permanent failed`,
      '2 c@contoso.com 2.0.0 status success relayed',
    ],
    states: [`#0 ${A} delayed`, `#1 ${B} failed`, '#2 c@contoso.com relayed'],
  },
  'an original recipient that the words name': {
    text: reportOf({
      text: ['<list@contoso.com>: host mx.contoso.com[203.0.113.7] said: 550 5.1.1 unknown'],
      groups: [
        ['Original-Recipient: rfc822;list@contoso.com', ...group(A, '5.1.1', '550 5.1.1 unknown')],
        group(B, '5.7.1', '550 5.7.1 no'),
      ],
    }),
    told: [
      `0 ${A} 5.1.1 quotation permanent failed`,
      `0 ${A} 5.1.1 status permanent failed`,
      `0 ${A} 5.1.1 diagnostic permanent failed`,
      `1 ${B} 5.7.1 status permanent failed`,
      `1 ${B} 5.7.1 diagnostic permanent failed`,
    ],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'a final recipient that says nothing beside the original one': {
    text: reportOf({
      groups: [['Original-Recipient: rfc822;<a@contoso.com>', 'Final-Recipient: system;<>', 'Action: failed', 'Status: 5.0.0']],
    }),
    told: [`0 ${A} 5.0.0 status permanent failed`],
    states: [`#0 ${A} failed`],
  },
  'a group without an action': {
    text: reportOf({
      groups: [
        [`Final-Recipient: rfc822;${A}`, 'Status: 4.2.2'],
        [`Final-Recipient: rfc822;${B}`, 'Status: 5.1.1'],
      ],
    }),
    told: [`0 ${A} 4.2.2 status transient -`, `1 ${B} 5.1.1 status permanent -`],
    states: [`#0 ${A} delayed`, `#1 ${B} failed`],
  },
  'a reply that no recipient is named for': {
    text: reportOf({
      text: ["Both were refused: '550 5.7.1 no'"],
      groups: [group(A, '5.7.1', '550 5.7.1 no'), group(B, '5.7.1', '550 5.7.1 no')],
    }),
    told: [
      '0 - 5.7.1 quotation permanent -',
      `1 ${A} 5.7.1 status permanent failed`,
      `1 ${A} 5.7.1 diagnostic permanent failed`,
      `2 ${B} 5.7.1 status permanent failed`,
      `2 ${B} 5.7.1 diagnostic permanent failed`,
    ],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'two recipients that only the words name': {
    text: plainReport([], `<${A}>:`, '203.0.113.7 said: 550 5.1.1 unknown', '', `<${B}>:`, '203.0.113.7 said: 550 5.1.1 unknown'),
    told: [`0 ${A} 5.1.1 quotation permanent -`, `1 ${B} 5.1.1 quotation permanent -`],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'recipients whose replies name them': {
    text: plainReport(
      [],
      '   ----- Transcript of session follows -----',
      '... while talking to mx.contoso.com.:',
      `550 5.1.1 <${A}>... User unknown`,
      `550 5.1.1 <${B}>... User unknown`,
      '553 5.1.8 <sender@example.com>... Domain of sender address sender@example.com does not exist',
    ),
    told: [`0 ${A} 5.1.1 quotation permanent -`, `1 ${B} 5.1.1 quotation permanent -`, '2 - 5.1.8 quotation permanent -'],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'the only recipient, named below the reply': {
    text: plainReport(
      [],
      'Could not be delivered because of',
      '',
      '550 5.1.1 User unknown',
      '',
      'Recipients affected:',
      `    ${A}`,
    ),
    told: [`0 ${A} 5.1.1 quotation permanent failed`],
    states: [`#0 ${A} failed`],
  },
  'a recipient that a sentence names': {
    text: plainReport(
      [],
      `There was an error delivering your mail to <${A}>.`,
      '',
      'mx.contoso.com did not like our RCPT TO:',
      '550 5.1.1 no',
    ),
    told: [`0 ${A} 5.1.1 quotation permanent -`],
    states: [`#0 ${A} failed`],
  },
  'whom the header names, and an address that it was expanded from': {
    text: plainReport(
      [`X-Failed-Recipients: ${A},`, `  ${B}`],
      `<${A}> (expanded from`,
      '    <list@contoso.com>): host mx.contoso.com[203.0.113.7] said: 550 5.1.1 unknown',
      '',
      `${B}: retry timeout exceeded`,
    ),
    told: [`0 ${A} 5.1.1 quotation permanent -`],
    states: [`#0 ${A} failed`, `#1 ${B} failed`],
  },
  'words that name nobody, and two replies': {
    text: plainReport([], 'The other server said: 450 4.2.1 later', '', 'Then it said: 550 5.1.1 unknown'),
    told: ['0 - 4.2.1 quotation transient -', '1 - 5.1.1 quotation permanent -'],
    states: ['#1 - failed'],
  },
  'fields of a report among the words of another': {
    text: plainReport(
      [],
      'The following error came back:',
      '',
      `<${A}>: said: 550 5.1.1 unknown`,
      '',
      'Reporting-MTA: dns; mx.example.net',
      '',
      `Final-Recipient: rfc822; ${A}`,
      'Original-Recipient: rfc822;list@contoso.com',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1',
      '    unknown',
    ),
    told: [
      `0 ${A} 5.1.1 quotation permanent failed`,
      `0 ${A} 5.1.1 status permanent failed`,
      `0 ${A} 5.1.1 diagnostic permanent failed`,
    ],
    states: [`#0 ${A} failed`],
  },
  'a report returned by a report': {
    text: reportOf({
      groups: [group('sender@example.com', '5.7.1', '550 5.7.1 no reports here')],
      returned: reportOf({
        header: ['Message-ID: <report@contoso.com>'],
        groups: [group(A, '5.1.1', '550 5.1.1 unknown')],
        returned: original('1'),
      })
        .replaceAll('"b"', '"inner"')
        .replaceAll('--b', '--inner')
        .split('\n'),
    }),
    told: [
      '0 sender@example.com 5.7.1 status permanent failed',
      '0 sender@example.com 5.7.1 diagnostic permanent failed',
      `1 ${A} 5.1.1 status permanent failed`,
      `1 ${A} 5.1.1 diagnostic permanent failed`,
    ],
    states: ['<report@contoso.com> sender@example.com failed', `<1@example.com> ${A} failed`],
  },
  'a report without parts that somebody forwarded': {
    text: partsOf(
      PERSON,
      'multipart/mixed',
      ['text/plain', 'Is 550 5.1.1 our fault?'],
      ['message/rfc822', plainReport([], `<${A}>:`, '203.0.113.7 said: 550 5.1.1 unknown')],
    ),
    told: ['0 - 5.1.1 mention permanent -', `1 ${A} 5.1.1 quotation permanent -`],
    states: [`#1 ${A} failed`],
  },
  'a returned message that speaks of a refusal': {
    text: reportOf({
      groups: [group(A, '5.1.1', '550 5.1.1 unknown')],
      returned: original('1', `<${B}>:`, '203.0.113.7 said: 550 5.7.1 no'),
    }),
    told: [`0 ${A} 5.1.1 status permanent failed`, `0 ${A} 5.1.1 diagnostic permanent failed`, '1 - 5.7.1 mention permanent -'],
    states: [`<1@example.com> ${A} failed`],
  },
  'a digest of two reports about one recipient': {
    text: partsOf(
      ['From: list@contoso.com', 'To: admin@contoso.com', 'Subject: digest'],
      'multipart/digest',
      ['', reportOf({ groups: [group(A, '5.1.1', '550 5.1.1 unknown')], returned: original('1') })],
      ['', reportOf({ groups: [group(A, '5.1.1', '550 5.1.1 unknown')], returned: original('2') })],
    ),
    told: [
      `0 ${A} 5.1.1 status permanent failed`,
      `0 ${A} 5.1.1 diagnostic permanent failed`,
      `1 ${A} 5.1.1 status permanent failed`,
      `1 ${A} 5.1.1 diagnostic permanent failed`,
    ],
    states: [`<1@example.com> ${A} failed`, `<2@example.com> ${A} failed`],
  },
};

describe('failures', () => {
  for (const [name, { text, told: findings, states: outcomes }] of Object.entries(cases)) {
    it(`keeps apart what belongs to each: ${name}`, () => {
      assert.deepEqual(told(text), findings);
      assert.deepEqual(states(text), outcomes);
    });

    it(`finds the same with lines that end with CRLF: ${name}`, () => {
      assert.deepEqual(told(text.replaceAll('\n', '\r\n')), findings);
    });
  }
});
